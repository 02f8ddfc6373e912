// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/currency.h"

#include "services/desk.h"
#include "services/sampleoffice.h"
#include "store/rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamp::currency {

using namespace Qt::StringLiterals;

namespace {
// The locale of a country in its own language; none for no country.
std::optional<QLocale> homeOf(QLocale::Territory country)
{
    if (country == QLocale::AnyTerritory)
        return {};
    return QLocale(QLocale::AnyLanguage, QLocale::AnyScript, country);
}
} // namespace

QString codeFor(const QLocale &system, const QString &zone)
{
    if (const QString code = system.currencySymbol(QLocale::CurrencyIsoCode); !code.isEmpty())
        return code;
    const auto home = homeOf(QTimeZone(zone.toUtf8()).territory());
    return home ? home->currencySymbol(QLocale::CurrencyIsoCode) : QString();
}

QString signOf(const QString &named)
{
    if (named == u"EUR") // of many countries
        return u"€"_s;
    if (named.size() != 3)
        return named;
    const auto home = homeOf(QLocale::codeToTerritory(QStringView(named).first(2))); // as codes of currencies begin
    const bool known = home && home->currencySymbol(QLocale::CurrencyIsoCode) == named;
    const QString sign = known ? home->currencySymbol() : QString();
    return sign.isEmpty() ? named : sign; // some countries write the code
}

Result<void> check(const QString &named)
{
    static const QRegularExpression good(u"^(?:\\p{Sc}|\\p{L}{2,3})$"_s);
    if (good.match(named).hasMatch())
        return {};
    return fail(Error::Kind::Invalid, u"currency: '%1' is none; one sign, or two or three letters: €, CHF, kr"_s
                                          .arg(named));
}

Result<void> put(ChangeSet &changes, const QString &named)
{
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    const auto before = std::ranges::find(std::as_const(all), Key, &Setting::key);
    if (before == all.cend())
        return rows::insert(changes, Setting{.key = Key.toString(), .value = named}).transform([](const auto &) { });
    Setting after = *before;
    after.value = named;
    return rows::update(changes, *before, after);
}

Result<void> settle(Desk &desk, const QLocale &system)
{
    if (!desk.catalog().setting(Key).isEmpty())
        return {};
    const bool sample = desk.catalog().setting(u"sample") == u"on";
    const QString code = sample ? sampleoffice::Currency.toString()
                                : codeFor(system, desk.catalog().setting(u"zone"));
    if (code.isEmpty())
        return {}; // the next machine may know
    const Author by{{}, u"desk"_s, u"desk"_s, u"desk"_s};
    return desk.database().write({Verb, code, by}, [code](ChangeSet &changes) { return put(changes, code); }).result();
}

} // namespace lamp::currency
