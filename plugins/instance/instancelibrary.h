// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instanceplugin.h"

namespace lamp {

// Messages between instances by KDSingleApplication.
class InstanceLibrary final : public QObject, public InstancePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.lamplighter.InstancePlugin/1")
    Q_INTERFACES(lamp::InstancePlugin)
public:
    [[nodiscard]] std::unique_ptr<QObject> listen(const QString &name,
                                                  std::function<void(const QByteArray &)> heard) override;
    [[nodiscard]] bool send(const QString &name, const QByteArray &message, int milliseconds) override;
};

} // namespace lamp
