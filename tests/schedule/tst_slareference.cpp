// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/slaclock.h"
#include "support/lamptest.h"

#include "slafixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The clocks against a reference that knows no arithmetic of calendars: it looks at every minute by itself and asks
// what the clock on the wall shows then.
class TestSlaReference : public QObject {
    Q_OBJECT
private slots:
    void clocksAgreeWithMinuteByMinuteCounting();
};

namespace {
constexpr qint64 MinuteMs = 60'000;

struct Office {
    QTimeZone zone;
    WorkWeek week;
    QList<WorkException> exceptions;
    [[nodiscard]] WorkCalendar calendar() const { return WorkCalendar(zone, week, {}, exceptions); }
};

// A minute after the other, from a day before the history until long after it.
class Reference {
public:
    Reference(const Office &office, Instant from, qint64 minutes) : m_from(from)
    {
        m_works.reserve(minutes);
        m_dates.reserve(minutes);
        for (qint64 i = 0; i < minutes; ++i) {
            const QDateTime wall = from.plusMinutes(i).in(office.zone);
            m_dates.append(wall.date());
            m_works.append(works(office, wall));
        }
    }
    [[nodiscard]] qint64 indexOf(Instant at) const { return (at.ms - m_from.ms) / MinuteMs; }
    [[nodiscard]] Instant at(qint64 index) const { return m_from.plusMinutes(index); }
    [[nodiscard]] bool worksAt(qint64 index) const { return m_works.at(index); }
    [[nodiscard]] QDate dateAt(qint64 index) const { return m_dates.at(index); }
    [[nodiscard]] qint64 size() const { return m_works.size(); }

private:
    static bool works(const Office &office, const QDateTime &wall)
    {
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        QList<WorkSpan> spans = office.week.days[static_cast<size_t>(wall.date().dayOfWeek() - 1)];
        for (const WorkException &exception : office.exceptions)
            if (exception.date == wall.date())
                spans = exception.spans;
        return std::ranges::any_of(spans, [minute](const WorkSpan &s) { return minute >= s.from && minute < s.to; });
    }
    Instant m_from;
    QList<bool> m_works;
    QList<QDate> m_dates;
};

// The minute after which `left` working minutes have passed from a minute on; pauses are not looked at.
qint64 countDown(const Reference &reference, qint64 from, qint64 left)
{
    qint64 i = from;
    for (; left > 0 && i < reference.size(); ++i)
        left -= reference.worksAt(i);
    return i;
}

qint64 firstWorking(const Reference &reference, qint64 from)
{
    while (from < reference.size() && !reference.worksAt(from))
        ++from;
    return from;
}

// One past the last working minute of the day that the minute before `end` belongs to.
qint64 endOfDay(const Reference &reference, qint64 end)
{
    const QDate date = reference.dateAt(end - 1);
    for (qint64 i = end; i < reference.size() && reference.dateAt(i) == date; ++i)
        if (reference.worksAt(i))
            end = i + 1;
    return end;
}

// One past the last working minute of the nth working day after the day of a minute; of today, or the next working day
// once today is over, when n is 0.
qint64 endOfNthDay(const Reference &reference, qint64 from, qint64 days)
{
    if (days == 0)
        return endOfDay(reference, firstWorking(reference, from) + 1);
    QDate date = reference.dateAt(from);
    for (qint64 i = from; i < reference.size(); ++i)
        if (reference.dateAt(i) != date && reference.worksAt(i)) {
            date = reference.dateAt(i);
            if (--days == 0)
                return endOfDay(reference, i + 1);
        }
    return reference.size();
}

struct Expected {
    std::optional<Instant> deadline, breachedAt;
    bool paused = false;
    qint64 left = 0;
};

// A planned downtime in which nobody works anyway moves nothing.
QList<slaclock::Pause> standing(const Reference &reference, const slaclock::Run &run)
{
    QList<slaclock::Pause> pauses = run.pauses;
    pauses.removeIf([&reference](const slaclock::Pause &p) {
        if (!p.planned || !p.to)
            return false;
        for (qint64 i = reference.indexOf(p.from); i < reference.indexOf(*p.to); ++i)
            if (reference.worksAt(i))
                return false;
        return true;
    });
    return pauses;
}

bool pausedAt(const QList<slaclock::Pause> &pauses, Instant at)
{
    return std::ranges::any_of(pauses,
                               [at](const slaclock::Pause &p) { return p.from <= at && (!p.to || at < *p.to); });
}

// What is planned for after the deadline breaks nothing: it may still lie ahead.
bool stoppedAfter(const QList<slaclock::Pause> &pauses, Instant deadline)
{
    return std::ranges::any_of(
        pauses, [deadline](const slaclock::Pause &p) { return !p.planned && p.from > deadline; });
}

// Walks through the minutes: what is left runs down while the clock is not stopped.
Expected walk(const Reference &reference, const slaclock::Run &run)
{
    const qint64 start = reference.indexOf(run.startedAt);
    const bool wholeDays = run.target.unit == TargetUnit::EndOfDay;
    qint64 due = wholeDays ? endOfNthDay(reference, start, run.target.amount)
                           : countDown(reference, firstWorking(reference, start), run.target.amount);
    bool stopped = false;
    qint64 left = 0;
    const QList<slaclock::Pause> pauses = standing(reference, run);
    Expected expected;
    const auto goOn = [&](qint64 i) {
        due = left > 0 ? countDown(reference, i, left) : firstWorking(reference, i);
        if (wholeDays)
            due = endOfDay(reference, left > 0 ? due : due + 1);
    };
    const qint64 end = run.metAt ? reference.indexOf(*run.metAt) : reference.size();
    for (qint64 i = start; i < end; ++i) {
        const bool stops = pausedAt(pauses, reference.at(i));
        if (stops && !stopped) {
            if (due < i) {
                if (stoppedAfter(pauses, reference.at(due)))
                    expected.breachedAt = reference.at(due);
                break; // a broken clock stays broken
            }
            left = 0;
            for (qint64 j = i; j < due; ++j)
                left += reference.worksAt(j);
        } else if (!stops && stopped) {
            goOn(i);
        }
        stopped = stops;
    }
    if (run.metAt && stopped && !expected.breachedAt)
        goOn(end); // met out of the pause: what was left then was left at the end
    expected.paused = stopped && !run.metAt && !expected.breachedAt;
    expected.left = left;
    if (!expected.paused)
        expected.deadline = reference.at(due);
    if (run.metAt && !stopped && due < end)
        expected.breachedAt = reference.at(due);
    return expected;
}

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    template <class T>
    const T &one(const QList<T> &list) { return list[below(static_cast<int>(list.size()))]; }

private:
    QRandomGenerator m_random;
};

// Opening and closing lie outside the hour that is skipped or repeated when clocks change: there "02:30" is no moment.
QList<WorkSpan> randomSpans(Dice &dice)
{
    switch (dice.below(5)) {
    case 0: return {{0, 1440}};
    case 1: return {{dice.between(5, 9) * 60, dice.between(11, 12) * 60}, {13 * 60, dice.between(15, 20) * 60 + 15}};
    case 2: return {{0, 60}, {7 * 60 + 30, 9 * 60}, {10 * 60, 10 * 60 + 30}, {22 * 60, 1440}};
    default: return {{8 * 60, 17 * 60}};
    }
}

Office randomOffice(Dice &dice, QDate around)
{
    static const QList<QByteArray> zones{"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC",
                                         "Asia/Kolkata"};
    Office office{QTimeZone(dice.one(zones)), {}, {}};
    const QList<WorkSpan> usual = randomSpans(dice);
    for (auto &day : office.week.days)
        day = dice.below(10) < 6 ? usual : dice.below(2) ? QList<WorkSpan>{} : randomSpans(dice);
    if (office.week.isEmpty())
        office.week.days[2] = usual;
    QSet<QDate> taken;
    for (int i = dice.below(4); i > 0; --i)
        if (const QDate date = around.addDays(dice.between(-1, 9)); !taken.contains(date)) {
            taken.insert(date);
            office.exceptions.append(
                {date, u"own"_s, dice.below(2) ? QList<WorkSpan>{} : QList<WorkSpan>{{8 * 60, 12 * 60}}});
        }
    return office;
}

slaclock::Timeline randomTimeline(Dice &dice, Instant created)
{
    static const QList<StatusId> statuses{New, Progress, Progress, WaitUser, WaitUser, WaitSupplier, Solved, Closed};
    using What = slaclock::Event::What;
    slaclock::Timeline timeline{.createdAt = created, .firstStatus = New};
    Instant at = created;
    for (int i = dice.below(12); i > 0; --i) {
        at = at.plusMinutes(dice.below(3) == 0 ? dice.between(0, 30) : dice.between(1, 1500));
        const int roll = dice.below(10);
        if (roll < 6)
            timeline.events.append({What::Status, at, dice.one(statuses)});
        else
            timeline.events.append({roll < 8 ? What::Told : roll < 9 ? What::Report : What::Assigned, at, {}});
    }
    return timeline;
}

// They overlap one another and the time in which a status stops the clock; some have no end.
QList<slaclock::PlannedDown> randomPlans(Dice &dice, Instant created)
{
    QList<slaclock::PlannedDown> planned;
    for (int i = dice.below(4); i > 0; --i) {
        const Instant from = created.plusMinutes(dice.between(-2000, 8000));
        planned.append({from, {}, {}});
        if (dice.below(8) > 0)
            planned.last().to = from.plusMinutes(dice.between(30, 2500));
    }
    return planned;
}

ClockTarget randomTarget(Dice &dice)
{
    if (dice.below(3) == 0)
        return {TargetUnit::EndOfDay, dice.between(0, 4)};
    return {TargetUnit::Minutes, dice.below(8) == 0 ? dice.between(0, 2) : dice.between(1, 2500)};
}

QString described(const Office &office, const slaclock::Run &run)
{
    QString text = u"%1, %2, %3 since %4, target %5 %6"_s.arg(
        QString::fromLatin1(office.zone.id()), office.week.toText(), codeOf(run.kind),
        slaSaid(run.startedAt, office.zone), codeOf(run.target.unit), QString::number(run.target.amount));
    for (const WorkException &exception : office.exceptions)
        text += u"; on "_s + exception.date.toString(Qt::ISODate) + u' ' + spansToText(exception.spans);
    for (const slaclock::Pause &pause : run.pauses)
        text += (pause.planned ? u"; planned "_s : u"; stopped "_s) + slaSaid(pause.from, office.zone) + u" to "
            + slaSaid(pause.to, office.zone);
    return text + u"; met " + slaSaid(run.metAt, office.zone);
}

QString outcome(std::optional<Instant> deadline, std::optional<Instant> breached, bool paused, qint64 left)
{
    return u"deadline %1, broken %2, %3"_s.arg(slaSaid(deadline), slaSaid(breached),
                                              paused ? u"stopped with %1 min"_s.arg(left) : QString(u"not stopped"_s));
}
} // namespace

// 300 histories; LAMP_RUNS=5000 for more. The weeks lie around changes of the clock in three of the five zones.
void TestSlaReference::clocksAgreeWithMinuteByMinuteCounting()
{
    static const QList<QDate> weeks{{2026, 3, 6}, {2026, 3, 27}, {2026, 4, 3}, {2026, 10, 2}, {2026, 10, 23},
                                    {2026, 10, 30}, {2026, 11, 24}, {2027, 12, 30}};
    const int count = qEnvironmentVariableIntValue("LAMP_RUNS");
    int judged = 0, broken = 0, stopped = 0, planned = 0;
    for (int history = 0; history < (count > 0 ? count : 300); ++history) {
        Dice dice(static_cast<quint32>(20'261'124 + history));
        const QDate day = dice.one(weeks);
        const Office office = randomOffice(dice, day);
        const Instant created =
            Instant::from(QDateTime(day, QTime(0, 0), QTimeZone::UTC)).plusMinutes(dice.below(4320));
        slaclock::Timeline timeline = randomTimeline(dice, created);
        Dice plans(static_cast<quint32>(4'711 + history));
        timeline.planned = randomPlans(plans, created);
        QHash<ClockKind, ClockTarget> targets;
        for (const ClockKind kind : allClocks)
            targets.insert(kind, randomTarget(dice));
        const auto runs = slaclock::runsOf(
            timeline, [&](ClockKind kind) { return targets.value(kind); }, slaStatuses());
        const Reference reference(office, created.plusMinutes(-1440), 100 * 1440);
        const WorkCalendar calendar = office.calendar();
        for (const slaclock::Run &run : runs) {
            const slaclock::Verdict verdict = slaclock::judge(run, calendar);
            const Expected expected = walk(reference, run);
            const bool stoppedInTime = verdict.paused && !verdict.breachedAt;
            QVERIFY2(outcome(verdict.deadline, verdict.breachedAt, stoppedInTime, verdict.leftMs / MinuteMs)
                         == outcome(expected.deadline, expected.breachedAt, expected.paused, expected.left),
                     qPrintable(u"history %1: %2\n  computed: %3\n  counted:  %4"_s.arg(
                         QString::number(history), described(office, run),
                         outcome(verdict.deadline, verdict.breachedAt, stoppedInTime, verdict.leftMs / MinuteMs),
                         outcome(expected.deadline, expected.breachedAt, expected.paused, expected.left))));
            ++judged;
            broken += verdict.breachedAt.has_value();
            stopped += verdict.paused;
            planned += std::ranges::any_of(run.pauses, &slaclock::Pause::planned);
        }
    }
    // A comparison of nothing would prove nothing.
    QVERIFY(judged > 500 && broken > 50 && stopped > 50 && planned > 100);
}

LAMP_TEST(TestSlaReference)
#include "tst_slareference.moc"
