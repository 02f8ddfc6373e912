// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancelibrary.h"

#include <kdsingleapplication.h>

namespace lamp {

namespace {
constexpr auto EachUser = KDSingleApplication::Option::IncludeUsernameInSocketName;
}

std::unique_ptr<QObject> InstanceLibrary::listen(const QString &name, std::function<void(const QByteArray &)> heard)
{
    auto made = std::make_unique<KDSingleApplication>(name, EachUser);
    if (!made->isPrimaryInstance())
        return nullptr;
    connect(made.get(), &KDSingleApplication::messageReceived, made.get(), std::move(heard));
    return made;
}

bool InstanceLibrary::send(const QString &name, const QByteArray &message, int milliseconds)
{
    KDSingleApplication other(name, EachUser);
    return !other.isPrimaryInstance() && other.sendMessageWithTimeout(message, milliseconds);
}

} // namespace lamp
