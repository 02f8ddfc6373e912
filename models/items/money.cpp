// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/money.h"

#include "services/catalog.h"

#include <QLocale>
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
    QString digits;
    for (const QChar letter : text)
        if (letter.category() != QChar::Symbol_Currency && !letter.isLetter())
            digits += letter;
    bool good = false;
    const double amount = QLocale().toDouble(digits.trimmed(), &good);
    if (!good || amount < 0 || amount > MostMoney)
        return std::nullopt;
    return qRound64(amount * 100);
}

} // namespace lamp
