// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1StringView>
#include <QObject>

// What serves one corner of the program lives in a plugin with the library that it needs: loaded on first use, absent
// where that library was not there when the program was built.
namespace lamp::plugin {

// The plugin's object, which lives until the program ends; NotFound with a sentence's end when there is none. Any
// thread may ask.
[[nodiscard]] Result<QObject *> load(QLatin1StringView name);
// The same, as what it offers.
template<typename Offer> [[nodiscard]] Result<Offer *> loadAs(QLatin1StringView name)
{
    LAMP_TRY(object, load(name));
    if (auto *offer = qobject_cast<Offer *>(object))
        return offer;
    return fail(Error::Kind::NotFound, QString(name)); // one of another version
}
// Where plugins are looked for, beside the program and where it was installed.
[[nodiscard]] QStringList folders();

} // namespace lamp::plugin
