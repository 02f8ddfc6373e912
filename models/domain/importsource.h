// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

// What a row of an imported table said the last time it was seen. The same again is no news, whatever was edited here.
struct ImportSource {
    Id<struct ImportSourceTag> id;
    QByteArray uid; // of the file's system and its number
    QString digest;
    WorkItemId workItemId;
    friend bool operator==(const ImportSource &, const ImportSource &) = default;
};
template <> struct Row<ImportSource> {
    static constexpr auto table = "import_source";
    static constexpr auto fields = std::tuple{Field{"uid", &ImportSource::uid}, Field{"digest", &ImportSource::digest},
                                              Field{"work_item_id", &ImportSource::workItemId}};
};

} // namespace lamp
