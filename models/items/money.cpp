// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/money.h"

#include "services/catalog.h"
#include "services/currency.h"

#include <QLocale>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr double MostMoney = 1e9;

} // namespace

QString currencyOf(const Catalog &catalog)
{
    const QString named = catalog.setting(currency::Key);
    // One that was never opened for writing since desks have one: its zone is the same for everybody who reads it.
    return currency::signOf(named.isEmpty() ? currency::codeFor(QLocale::c(), catalog.setting(u"zone")) : named);
}

QString moneyWords(qint64 cents, const QString &currency)
{
    const double amount = double(cents) / 100.0;
    const int decimals = cents % 100 == 0 ? 0 : 2;
    if (currency.isEmpty()) // the locale would put its own sign there
        return QLocale().toString(amount, 'f', decimals);
    return QLocale().toCurrencyString(amount, currency, decimals);
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
