// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdowntree.h"

#include <QHash>

namespace lamp {

// The names of the headings of a text, in its order: a second "Steps" is "steps-1". No two are the same.
class HeadingSlugs final {
public:
    [[nodiscard]] QString next(const QString &heading);

private:
    QHash<QString, int> m_seen; // name -> how many further ones were made of it
};

// Every place that a link of the same text can lead to: headings and footnotes.
[[nodiscard]] QStringList anchorsOf(const MarkdownTree &tree);

} // namespace lamp
