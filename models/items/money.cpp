// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/money.h"

#include "services/catalog.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr double MostMoney = 1e9;

QLocale localeOf(const Catalog &catalog)
{
    const auto territory = QTimeZone(catalog.setting(u"zone").toLatin1()).territory();
    return territory == QLocale::AnyTerritory ? QLocale()
                                              : QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory);
}
} // namespace

QString currencyOf(const Catalog &catalog)
{
    const QString named = catalog.setting(u"currency");
    for (const QLocale &locale : {localeOf(catalog), QLocale()})
        if (named.isEmpty() || named == locale.currencySymbol(QLocale::CurrencyIsoCode))
            return locale.currencySymbol();
    return named; // a currency of elsewhere is named by its code
}

QString moneyWords(qint64 cents, const QString &currency)
{
    return QLocale().toCurrencyString(double(cents) / 100.0, currency, cents % 100 == 0 ? 0 : 2);
}

QString moneyLabel(const QString &name, const QString &currency)
{
    return currency.isEmpty() ? name : QString(name + u" (" + currency + u')');
}

QString moneyInput(qint64 cents)
{
    return cents > 0 ? QLocale().toString(double(cents) / 100.0, 'f', cents % 100 == 0 ? 0 : 2) : QString();
}

std::optional<qint64> centsFrom(const QString &text)
{
    // The currency stands before or behind: its symbol, or the letters of its code.
    static const QRegularExpression whole(
        u"^\\s*(?:\\p{Sc}|\\p{L}{2,3}\\b)?\\s*([^\\p{L}\\p{Sc}]+?)\\s*(?:\\p{Sc}|\\p{L}{2,3})?\\s*$"_s);
    const QRegularExpressionMatch match = whole.match(text);
    bool good = false;
    const double amount = QLocale().toDouble(match.captured(1).trimmed(), &good);
    if (!good || amount < 0 || amount > MostMoney)
        return std::nullopt;
    return qRound64(amount * 100);
}

} // namespace lamp
