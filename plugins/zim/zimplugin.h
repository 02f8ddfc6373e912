// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zimarchive.h"

#include <QObject>

namespace lamp {

class ZimReaderPlugin final : public QObject, public ZimPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.lamplighter.ZimPlugin/1")
    Q_INTERFACES(lamp::ZimPlugin)
public:
    [[nodiscard]] Result<std::shared_ptr<ZimArchive>> open(const QString &path) override;
};

} // namespace lamp
