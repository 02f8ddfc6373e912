// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timecost.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MostTypedMinutes = 24 * 60;
}

qint64 rateOn(const QList<HourRate> &rates, PersonId person, QDate day)
{
    const HourRate *own = nullptr, *common = nullptr;
    for (const HourRate &rate : rates) {
        if (rate.fromOn.isValid() && rate.fromOn > day)
            continue;
        const HourRate *&best = rate.personId ? own : common;
        if ((!rate.personId || rate.personId == person) && (!best || best->fromOn <= rate.fromOn))
            best = &rate;
    }
    return own ? own->cents : common ? common->cents : 0;
}

qint64 minutesOf(const Stopwatch &watch, Instant until)
{
    return qMax<qint64>(0, until.ms - watch.startedAt.ms + 30'000) / 60'000;
}

std::optional<qint64> minutesFromText(const QString &text)
{
    static const QRegularExpression clock(u"^([-−+]?)(\\d{1,3}):([0-5]\\d)$"_s);
    static const QRegularExpression words(
        u"^([-−+]?)(?:(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h|std\\.?))?\\s*(?:(\\d{1,4})\\s*(?:min|m)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    double minutes = 0;
    QString sign;
    if (const auto match = clock.match(typed); match.hasMatch()) {
        minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
        sign = match.captured(1);
    } else if (const auto said = words.match(typed);
               said.hasMatch() && said.capturedLength(2) + said.capturedLength(3) > 0) {
        minutes = said.captured(2).replace(u',', u'.').toDouble() * 60 + said.captured(3).toInt();
        sign = said.captured(1);
    } else {
        return std::nullopt;
    }
    if (minutes > MostTypedMinutes)
        return std::nullopt;
    return sign == u"-" || sign == u"−" ? -qRound64(minutes) : qRound64(minutes);
}

} // namespace lamp
