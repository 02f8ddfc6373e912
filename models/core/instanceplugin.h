// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace lamp {

// What the plugin for messages between instances of the program offers. All calls come from the main thread.
class InstancePlugin {
public:
    virtual ~InstancePlugin() = default;
    // Hears what others send to the name until the object goes; null while another process does.
    [[nodiscard]] virtual std::unique_ptr<QObject> listen(const QString &name,
                                                          std::function<void(const QByteArray &)> heard) = 0;
    // False when nobody listens to the name.
    [[nodiscard]] virtual bool send(const QString &name, const QByteArray &message, int milliseconds) = 0;
};

} // namespace lamp

Q_DECLARE_INTERFACE(lamp::InstancePlugin, "org.lamplighter.InstancePlugin/1")
