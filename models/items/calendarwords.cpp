// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calendarwords.h"

#include "core/datetext.h"
#include "items/targetwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString comingText(qint64 days)
{
    if (days == 0)
        return DueWords::tr("Due today");
    if (days == 1)
        return DueWords::tr("Due tomorrow");
    return days > 0 ? DueWords::tr("Due in %n day(s)", nullptr, static_cast<int>(days))
                    : DueWords::tr("Due %n day(s) ago", nullptr, static_cast<int>(-days));
}

QString spanDue(const CalendarEntry &entry, QDate today)
{
    if (entry.state == CalendarState::Done)
        return DueWords::tr("Over");
    if (entry.state == CalendarState::Open)
        return DueWords::tr("Now");
    const qint64 days = today.daysTo(entry.date);
    return days <= 0 ? DueWords::tr("Today") : DueWords::tr("In %n day(s)", nullptr, static_cast<int>(days));
}

QString limitText(double limit)
{
    return QLocale().toString(limit, 'g', 10);
}

} // namespace

QString dueText(const CalendarEntry &entry, QDate today, Instant now)
{
    if (isSpan(entry))
        return spanDue(entry, today);
    const qint64 days = today.daysTo(entry.date);
    QString late = entry.targetAt ? overdueWords(*entry.targetAt, now) : QString();
    if (!late.isEmpty())
        late[0] = late[0].toUpper();
    const QString day = dateText(entry.date, u"d MMM");
    switch (entry.state) {
    case CalendarState::Done:
        if (entry.failures > 0)
            return (entry.wasLate ? DueWords::tr("Done late, %1") : DueWords::tr("Done, %1"))
                .arg(failureWords(entry.failures));
        return entry.wasLate ? DueWords::tr("Done late") : DueWords::tr("Done");
    case CalendarState::Skipped: return DueWords::tr("Skipped");
    case CalendarState::Missed: return DueWords::tr("Missed %1").arg(day);
    case CalendarState::Late:
        if (entry.layer == CalendarLayer::Renewal)
            return DueWords::tr("Past since %1").arg(day);
        return late.isEmpty() ? DueWords::tr("Overdue") : late;
    case CalendarState::Open:
    case CalendarState::Forecast:
    case CalendarState::Planned: break;
    }
    if (!late.isEmpty()) // past its target, though its window is still open
        return late;
    if (entry.layer == CalendarLayer::Planned)
        return DueWords::tr("Planned %1").arg(day);
    return comingText(days);
}

QString whatText(const CalendarEntry &entry)
{
    if (entry.layer == CalendarLayer::Freeze)
        return DueWords::tr("Nothing is changed");
    if (entry.layer == CalendarLayer::Downtime)
        return DueWords::tr("Planned downtime");
    if (entry.layer == CalendarLayer::Review)
        return DueWords::tr("Review of articles");
    if (entry.layer == CalendarLayer::Renewal)
        return entry.lastDayToAct ? DueWords::tr("Last day to act") : DueWords::tr("Ends");
    QString kind;
    switch (entry.kind) {
    case Kind::Incident: kind = DueWords::tr("Incident"); break;
    case Kind::Request: kind = DueWords::tr("Request"); break;
    case Kind::Problem: kind = DueWords::tr("Problem"); break;
    case Kind::Change: kind = DueWords::tr("Change"); break;
    case Kind::Maintenance: kind = DueWords::tr("Maintenance"); break;
    }
    if (entry.number.isEmpty())
        return kind;
    const bool plain = entry.number.front().isDigit();
    return kind + (plain ? u" #"_s : u" "_s) + entry.number;
}

QString stepHint(const Step &step)
{
    QStringList parts;
    if (step.kind == StepKind::PassFail)
        parts << DueWords::tr("pass / fail");
    if (step.kind == StepKind::Text)
        parts << DueWords::tr("text");
    if (step.kind == StepKind::Number) {
        QString number = step.unit.isEmpty() ? DueWords::tr("number") : step.unit;
        if (step.lowest && step.highest)
            number += DueWords::tr(", %1 to %2").arg(limitText(*step.lowest), limitText(*step.highest));
        else if (step.highest)
            number += u", ≤ "_s + limitText(*step.highest);
        else if (step.lowest)
            number += u", ≥ "_s + limitText(*step.lowest);
        parts << number;
    }
    if (step.evidence)
        parts << DueWords::tr("evidence");
    return parts.join(u" · "_s);
}

std::optional<LimitCheck> checkLimits(const Step &step, double value)
{
    if (step.highest && value > *step.highest)
        return LimitCheck{false, DueWords::tr("above %1").arg(limitText(*step.highest))};
    if (step.lowest && value < *step.lowest)
        return LimitCheck{false, DueWords::tr("below %1").arg(limitText(*step.lowest))};
    if (step.lowest && step.highest)
        return LimitCheck{true, DueWords::tr("within %1 to %2").arg(limitText(*step.lowest), limitText(*step.highest))};
    if (step.highest)
        return LimitCheck{true, DueWords::tr("within %1").arg(limitText(*step.highest))};
    if (step.lowest)
        return LimitCheck{true, DueWords::tr("at least %1").arg(limitText(*step.lowest))};
    return std::nullopt;
}

std::optional<double> numberFrom(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        value = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString datesText(const QList<Instant> &dates, const QTimeZone &zone, bool times, qsizetype most)
{
    QStringList words;
    for (const Instant at : dates.first(std::min(most, dates.size()))) {
        const QDateTime local = at.in(zone);
        QString word = dateText(local.date(), u"ddd d MMM");
        if (local.date().year() != dates.first().in(zone).date().year())
            word += u' ' + QString::number(local.date().year());
        if (times)
            word += u' ' + QLocale().toString(local.time(), QLocale::ShortFormat);
        words << word;
    }
    return words.join(u" · "_s);
}

QString elapsedText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
}

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::None: return DueWords::tr("None");
    case Evidence::Note: return DueWords::tr("A note");
    case Evidence::File: return DueWords::tr("A file");
    case Evidence::Signature: return DueWords::tr("A signature");
    }
    return {};
}

QString stepKindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Tick: return DueWords::tr("Tick");
    case StepKind::PassFail: return DueWords::tr("Pass or fail");
    case StepKind::Number: return DueWords::tr("Number");
    case StepKind::Text: return DueWords::tr("Text");
    }
    return {};
}

} // namespace lamp
