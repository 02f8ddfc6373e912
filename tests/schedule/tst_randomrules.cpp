// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateutil.h"

using namespace lamp;
using namespace Qt::StringLiterals;
namespace dateutil = lamp::test::dateutil;

namespace {
constexpr quint32 Seed = 20'261'124;
constexpr int UsualRules = 2'000, MostSlots = 80;
using F = Rule::Frequency;

struct Subject {
    Rule rule;
    QDateTime start; // wall time, carried in UTC
    bool allDay = false;

    [[nodiscard]] QDateTime horizon() const { return start.addYears(rule.frequency == F::Yearly ? 30 : 9); }
    [[nodiscard]] QString text() const
    {
        return rule.toText() + u" from "_s + wallclock::slotText(start, allDay);
    }
};

// Rules of all kinds that plans know, and now and then one that RFC 5545 forbids.
class Maker {
public:
    Subject make()
    {
        Subject subject;
        Rule &rule = subject.rule;
        subject.allDay = chance(30);
        subject.start = QDateTime(QDate(2020, 1, 1).addDays(upTo(4'000)),
                                  subject.allDay ? QTime(0, 0) : QTime(upTo(23), upTo(3) * 15), QTimeZone::UTC);
        rule.frequency = static_cast<F>(upTo(3));
        rule.interval = chance(55) ? 1 : 1 + upTo(rule.frequency == F::Yearly ? 5 : 13);
        if (chance(20))
            rule.weekStart = 1 + upTo(6);
        addDates(rule);
        if (!subject.allDay && chance(12)) {
            rule.hours = distinct(1 + upTo(2), [this] { return upTo(23); });
            if (chance(40))
                rule.minutes = distinct(1 + upTo(1), [this] { return upTo(59); });
        }
        const bool named = !rule.months.isEmpty() || !rule.monthDays.isEmpty() || !rule.days.isEmpty()
            || !rule.hours.isEmpty() || !rule.minutes.isEmpty();
        if (named && chance(25))
            rule.positions = distinct(1 + upTo(2), [this] { return signedUpTo(chance(70) ? 4 : 12); });
        addEnd(subject);
        return subject;
    }

private:
    int upTo(int highest) { return static_cast<int>(m_random.bounded(highest + 1)); }
    int signedUpTo(int highest) { return (1 + upTo(highest - 1)) * (chance(35) ? -1 : 1); }
    bool chance(int percent) { return static_cast<int>(m_random.bounded(100)) < percent; }

    QList<int> distinct(int count, const std::function<int()> &value)
    {
        QSet<int> set;
        while (count-- > 0)
            set.insert(value());
        QList<int> list = set.values();
        std::ranges::sort(list);
        return list;
    }

    void addDates(Rule &rule)
    {
        if (chance(25))
            rule.months = distinct(1 + upTo(3), [this] { return 1 + upTo(11); });
        if (chance(rule.frequency == F::Weekly ? 2 : 35)) // forbidden in a weekly rule
            rule.monthDays = distinct(1 + upTo(3), [this] { return signedUpTo(31); });
        if (!chance(45))
            return;
        const bool wide = rule.frequency == F::Monthly || rule.frequency == F::Yearly;
        const bool numbered = chance(wide ? 50 : 3); // forbidden in a daily or weekly rule
        const int highest = rule.frequency == F::Yearly && rule.months.isEmpty() ? 53 : 5;
        for (int left = 1 + upTo(3); left > 0; --left) {
            const Rule::Day day{numbered && chance(80) ? signedUpTo(highest) : 0, 1 + upTo(6)};
            if (!rule.days.contains(day))
                rule.days.append(day);
        }
        std::ranges::sort(rule.days, {}, [](const Rule::Day &day) { return std::pair(day.position, day.weekday); });
    }

    void addEnd(Subject &subject)
    {
        if (chance(25)) {
            subject.rule.count = 1 + upTo(40);
        } else if (chance(35)) {
            const QDateTime end = subject.start.addDays(upTo(3'000));
            const bool day = subject.allDay || chance(25);
            subject.rule.until = Rule::Until{day ? Rule::Until::Kind::Date : Rule::Until::Kind::Wall,
                                             day ? end.date().startOfDay(QTimeZone::UTC) : end};
        }
    }

    QRandomGenerator m_random{Seed};
};

// Why a rule is refused, as RFC 5545 or the calendar has it; empty: it must be taken.
QString refusalOf(const Subject &subject)
{
    const Rule &rule = subject.rule;
    const bool wide = rule.frequency == F::Monthly || rule.frequency == F::Yearly;
    if (!wide && std::ranges::any_of(rule.days, [](const Rule::Day &day) { return day.position != 0; }))
        return u"refused: numbered weekdays in a daily or weekly rule (RFC 5545: must not)"_s;
    if (rule.frequency == F::Weekly && !rule.monthDays.isEmpty())
        return u"refused: BYMONTHDAY in a weekly rule (RFC 5545: must not)"_s;
    const auto isThere = [&rule](int month) {
        return std::ranges::any_of(rule.monthDays, [month](int day) {
            return qAbs(day) <= QDate(2024, month, 1).daysInMonth();
        });
    };
    if (!rule.monthDays.isEmpty() && !rule.months.isEmpty() && std::ranges::none_of(rule.months, isThere))
        return u"refused: no such day in that month; it never gives a date"_s;
    return {};
}

struct Reading {
    QString reason;
    dateutil::Case other; // the same reading in words that python-dateutil reads so
};

dateutil::Case plainCase(const Subject &subject)
{
    return {subject.rule.toText(), subject.start, subject.start, subject.horizon(), MostSlots};
}

// "each Monday" as "1st, 2nd, 3rd … Monday".
QList<Rule::Day> allNumbered(const Rule &rule)
{
    const int most = rule.frequency == F::Yearly && rule.months.isEmpty() ? 53 : 5;
    QList<Rule::Day> days;
    for (const Rule::Day &day : rule.days) {
        if (day.position != 0)
            days.append(day);
        for (int position = 1; day.position == 0 && position <= most; ++position)
            days.append({position, day.weekday});
    }
    return days;
}

// Where the two are known to read RFC 5545 differently.
std::optional<Reading> readingOf(const Subject &subject)
{
    dateutil::Case other = plainCase(subject);
    Rule rule = subject.rule;
    QStringList reasons;
    if (!subject.allDay && rule.until && rule.until->kind == Rule::Until::Kind::Date) {
        rule.until = Rule::Until{Rule::Until::Kind::Wall, QDateTime(rule.until->at.date(), {23, 59, 59},
                                                                    QTimeZone::UTC)};
        reasons << u"UNTIL names a day: the whole day still counts; there it is that day's midnight"_s;
    }
    if (rule.frequency == F::Weekly && !rule.positions.isEmpty()) {
        if (rule.count > 0)
            other.limit = std::min(other.limit, rule.count);
        rule.count = 0;
        if (rule.days.isEmpty())
            rule.days = {{0, subject.start.date().dayOfWeek()}};
        const int sinceWeekStart = (subject.start.date().dayOfWeek() - rule.weekStart + 7) % 7;
        other.start = subject.start.addDays(-sinceWeekStart);
        reasons << u"BYSETPOS of a week counts over the whole week; there the first week begins at DTSTART"_s;
    }
    const auto isPlain = [](const Rule::Day &day) { return day.position == 0; };
    if (std::ranges::any_of(rule.days, isPlain) && !std::ranges::all_of(rule.days, isPlain)) {
        rule.days = allNumbered(rule);
        reasons << u"BYDAY=MO,1FR is each Monday and the first Friday; there a day must be both at once"_s;
    }
    if (reasons.isEmpty())
        return std::nullopt;
    other.rule = rule.toText();
    return Reading{reasons.join(u"; and "_s), other};
}

QStringList ours(const Subject &subject, QString &refusal)
{
    const QString start = wallclock::slotText(subject.start, subject.allDay);
    const auto made = Recurrence::make({subject.rule.toText(), start, {}, {}, {}}, QTimeZone::utc());
    if (!made) {
        refusal = made.error().detail;
        return {};
    }
    QStringList walls;
    const Instant from = Instant::from(subject.start), to = Instant::from(subject.horizon());
    for (const RuleSlot &slot : made->between(from, {to.ms + 1}, MostSlots).list)
        walls.append(dateutil::wallText(slot.wall));
    return walls;
}
} // namespace

class TestRandomRules : public QObject {
    Q_OBJECT

    struct Tally {
        int equal = 0, withDates = 0, refused = 0;
        qsizetype dates = 0;
        QMap<QString, int> classes;
    };

    static void explain(const Subject &subject, const QStringList &mine, const QString &refusal,
                        const dateutil::Answer &theirs)
    {
        const auto differ = std::ranges::mismatch(mine, theirs.walls);
        const qsizetype from = std::max<qsizetype>(differ.in1 - mine.begin() - 1, 0);
        qWarning().noquote() << subject.text() << u"\n  they part after"_s << from << u"\n  here "_s
                             << mine.mid(from, 6).join(u' ') << refusal << u"\n  there"_s
                             << theirs.walls.mid(from, 6).join(u' ') << theirs.error;
    }

    // Whether a rule came out as it must; `other` is the answer to the known other reading.
    static bool isRight(const Subject &subject, const dateutil::Answer &theirs, const dateutil::Answer *other,
                        Tally &tally)
    {
        QString refusal;
        const QStringList mine = ours(subject, refusal);
        const QString expectedRefusal = refusalOf(subject);
        tally.dates += mine.size();
        tally.withDates += !mine.isEmpty();
        bool right = refusal.isEmpty() == expectedRefusal.isEmpty();
        if (!refusal.isEmpty()) {
            ++tally.refused;
            ++tally.classes[expectedRefusal];
            right = right && (!expectedRefusal.contains(u"never") || theirs.walls.isEmpty());
        } else if (theirs.error.isEmpty() && mine == theirs.walls) {
            ++tally.equal;
        } else if (other && other->error.isEmpty() && mine == other->walls) {
            ++tally.classes[readingOf(subject)->reason];
        } else {
            right = false;
        }
        if (!right)
            explain(subject, mine, refusal, other ? *other : theirs);
        return right;
    }

private slots:
    void randomRulesGiveTheDatesOfDateutil()
    {
        if (!dateutil::isHere())
            QSKIP("python3-dateutil is not here");
        const int wanted = qEnvironmentVariableIntValue("LAMP_RUNS");
        const int runs = wanted > 0 ? wanted : UsualRules;
        Maker maker;
        QList<Subject> subjects;
        QList<dateutil::Case> cases, others;
        QHash<int, int> otherOf;
        for (int i = 0; i < runs; ++i) {
            subjects.append(maker.make());
            cases.append(plainCase(subjects.last()));
            if (const auto reading = readingOf(subjects.last())) {
                otherOf.insert(i, static_cast<int>(others.size()));
                others.append(reading->other);
            }
        }
        QElapsedTimer timer;
        timer.start();
        const auto answers = dateutil::expanded(cases + others);
        const qint64 theirMs = timer.restart();
        QCOMPARE(answers.size(), cases.size() + others.size());
        Tally tally;
        int wrong = 0;
        for (int i = 0; i < runs; ++i) {
            const int other = otherOf.value(i, -1);
            wrong += !isRight(subjects[i], answers[i], other < 0 ? nullptr : &answers[runs + other], tally);
        }
        qInfo("%d rules, %lld dates: %d equal, %d others; %lld ms here, %lld ms there", runs,
              static_cast<long long>(tally.dates), tally.equal, runs - tally.equal,
              static_cast<long long>(timer.elapsed()), static_cast<long long>(theirMs));
        for (auto it = tally.classes.cbegin(); it != tally.classes.cend(); ++it)
            qInfo().noquote() << it.value() << it.key();
        QCOMPARE(wrong, 0);
        // The comparison means something: nearly all rules are compared as they stand, and give dates.
        QVERIFY(tally.equal * 100 >= runs * 85);
        QVERIFY(tally.withDates * 100 >= runs * 80);
    }

    // What is shown of a rule does not depend on where the looking begins or ends.
    void aPartOfARuleIsThePartOfTheWhole()
    {
        Maker maker;
        QRandomGenerator random(Seed);
        int looked = 0;
        for (int i = 0; i < 400; ++i) {
            const Subject subject = maker.make();
            const QString start = wallclock::slotText(subject.start, subject.allDay);
            const auto made = Recurrence::make({subject.rule.toText(), start, {}, {}, {}}, QTimeZone::utc());
            if (!made)
                continue;
            const Instant from = Instant::from(subject.start), to{Instant::from(subject.horizon()).ms + 1};
            const auto whole = made->between(from, to).list;
            if (whole.size() < 2)
                continue;
            ++looked;
            const qsizetype at = 1 + random.bounded(whole.size() - 1);
            const RuleSlot &slot = whole[at];
            QVERIFY2(made->between(slot.at, to).list == whole.mid(at), qPrintable(subject.text()));
            QVERIFY2(made->between(from, slot.at).list == whole.first(at), qPrintable(subject.text()));
            QVERIFY2(made->next({slot.at.ms - 1}, 1).first() == slot, qPrintable(subject.text()));
            QVERIFY2(made->previous(slot.at) == whole[at - 1], qPrintable(subject.text()));
            QVERIFY2(made->has(slot.slot), qPrintable(subject.text()));
        }
        QVERIFY(looked > 300);
    }
};

LAMP_TEST(TestRandomRules)
#include "tst_randomrules.moc"
