// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateutil.h"

using namespace lamp;
using namespace Qt::StringLiterals;
namespace dateutil = lamp::test::dateutil;

namespace {
struct Block {
    int line = 0;
    QString rule, start, startAt, instances;
};

// Blocks of libical's own test file: RRULE, DTSTART, perhaps START-AT, INSTANCES.
QList<Block> blocksOf(QFile &file)
{
    QList<Block> blocks;
    Block block;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        const QString value = text.section(u':', 1);
        if (text.startsWith(u"RRULE:"))
            block = {line, value, {}, {}, {}};
        else if (text.startsWith(u"DTSTART:"))
            block.start = value;
        else if (text.startsWith(u"START-AT:"))
            block.startAt = value;
        else if (text.startsWith(u"INSTANCES:"))
            blocks.append((block.instances = value, block));
    }
    return blocks;
}

QString slotOf(const QString &basic) // 19970902T090000 -> 1997-09-02T09:00
{
    const QDateTime wall(QDate::fromString(basic.first(8), u"yyyyMMdd"_s),
                         QTime::fromString(basic.size() > 8 ? basic.sliced(9, 6) : u"000000"_s, u"HHmmss"_s),
                         QTimeZone::UTC);
    return wallclock::slotText(wall, basic.size() == 8);
}

QStringList expected(const Block &block)
{
    QStringList list;
    for (const QString &instance : block.instances.split(u',', Qt::SkipEmptyParts))
        list.append(instance.front().isDigit() ? slotOf(instance) : instance);
    // With START-AT the list still names the instances from the beginning.
    const QString from = slotOf(block.startAt.isEmpty() ? block.start : block.startAt);
    erase_if(list, [&from](const QString &slot) { return slot.front().isDigit() && slot < from; });
    return list;
}

QDateTime wallOf(const QString &basic)
{
    return wallclock::slotFromText(slotOf(basic))->wall;
}

const QDateTime farEnd({2200, 1, 1}, {0, 0}, QTimeZone::UTC);

QStringList found(const Block &block, QString &refused)
{
    const auto made = Recurrence::make({block.rule, slotOf(block.start), {}, {}, {}}, QTimeZone::utc());
    if (!made) {
        refused = made.error().detail;
        return {};
    }
    const QDateTime from = wallOf(block.startAt.isEmpty() ? block.start : block.startAt);
    QStringList list;
    for (const RuleSlot &slot : made->between(Instant::from(from), Instant::from(farEnd)).list)
        list.append(slot.slot);
    return list;
}

bool isSubDaily(const Block &block)
{
    static const QRegularExpression shape(u"FREQ=(SECONDLY|MINUTELY|HOURLY)"_s);
    return block.rule.contains(shape);
}

// Part of every plan: daily to yearly, without the parts that programs read differently.
bool isCore(const Block &block)
{
    return !isSubDaily(block) && !block.rule.contains(u"BYWEEKNO") && !block.rule.contains(u"BYYEARDAY");
}

// YEARLY with BYMONTHDAY alone: the list stays in the start's month, RFC 5545 and python-dateutil go through all.
bool isYearlyByMonthDay(const Block &block)
{
    return block.rule.contains(u"FREQ=YEARLY") && block.rule.contains(u"BYMONTHDAY")
        && !block.rule.contains(u"BYMONTH=");
}

// Whether the list and python-dateutil say the same of each block; nothing where that was not asked.
QList<std::optional<bool>> secondOpinions(const QList<Block> &blocks)
{
    QList<std::optional<bool>> opinions(blocks.size());
    if (!dateutil::isHere())
        return opinions;
    QList<dateutil::Case> cases;
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!isCore(blocks[i]))
            continue;
        QString rule = blocks[i].rule;
        static const QRegularExpression utcEnd(u"(UNTIL=\\d{8}T\\d{6})Z"_s);
        rule.replace(utcEnd, u"\\1"_s); // without a zone wall time is UTC
        const QString from = blocks[i].startAt.isEmpty() ? blocks[i].start : blocks[i].startAt;
        cases.append({rule, wallOf(blocks[i].start), wallOf(from), farEnd, 10'000});
        asked.append(i);
    }
    const auto answers = dateutil::expanded(cases);
    for (qsizetype n = 0; n < answers.size(); ++n) {
        const Block &block = blocks[asked[n]];
        QStringList slots_;
        for (const QString &wall : answers[n].walls)
            slots_.append(
                wallclock::slotText(QDateTime::fromString(wall + u'Z', Qt::ISODate), block.start.size() == 8));
        opinions[asked[n]] = answers[n].error.isEmpty() && slots_ == expected(block);
    }
    return opinions;
}
} // namespace

class TestIcalRecur : public QObject {
    Q_OBJECT

    struct Outcome {
        enum class Kind { Equal, Refused, Otherwise };
        Kind kind = Kind::Equal;
        QString reason; // of what is not equal
        qsizetype dates = 0;
    };

    static Outcome outcomeOf(const Block &block)
    {
        QString refusal;
        const QStringList ours = found(block, refusal), theirs = expected(block);
        if (!refusal.isEmpty())
            return {Outcome::Kind::Refused, refusal, 0};
        if (ours == theirs)
            return {Outcome::Kind::Equal, {}, ours.size()};
        const QString reason = isYearlyByMonthDay(block)
            ? u"BYMONTHDAY goes through all months, as RFC 5545 says"_s
            : u"? here %1, there %2"_s.arg(ours.mid(0, 5).join(u' '), theirs.mid(0, 5).join(u' '));
        return {Outcome::Kind::Otherwise, reason, ours.size()};
    }

    // Empty: the outcome is one that this rule may have.
    static QString complaint(const Block &block, const Outcome &outcome, std::optional<bool> agreed)
    {
        using Kind = Outcome::Kind;
        if (outcome.reason.startsWith(u'?'))
            return u"other dates without a known reason"_s;
        if (isSubDaily(block))
            return outcome.kind == Kind::Refused && outcome.reason.contains(u"more often than daily")
                ? QString() : u"a sub-daily rule is refused"_s;
        if (block.rule.contains(u"BYWEEKNO"))
            return outcome.kind == Kind::Refused && outcome.reason.contains(u"week numbers")
                ? QString() : u"week numbers are refused"_s;
        if (isCore(block) && agreed.value_or(!isYearlyByMonthDay(block)) && outcome.kind != Kind::Equal)
            return u"libical and python-dateutil agree, so it must be equal"_s;
        return outcome.kind == Kind::Refused ? u"not to be refused"_s : QString();
    }

    static QString tableRow(const Block &block, const Outcome &outcome, std::optional<bool> agreed)
    {
        static constexpr const char *kinds[] = {"equal", "refused", "otherwise"};
        const QString opinion = !agreed ? QString() : *agreed ? u"agrees"_s : u"differs"_s;
        return u"%1  %2  %3 dates  %4  %5%6"_s.arg(block.line, 4)
            .arg(QLatin1StringView(kinds[static_cast<size_t>(outcome.kind)]), -9)
            .arg(outcome.dates, 4)
            .arg(opinion, -7)
            .arg(block.rule.left(100),
                 outcome.reason.isEmpty() ? QString() : QString(u"  — "_s + outcome.reason));
    }

private slots:
    void everyRuleOfTheListIsEqualOrRefusedOrReadOtherwiseWithItsReason()
    {
        QFile file(test::sharedData("icalrecur_test.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the list of rules is not here");
        const QList<Block> blocks = blocksOf(file);
        QCOMPARE(blocks.size(), 146);
        const auto opinions = secondOpinions(blocks);
        QStringList table{u"line  outcome    dates       dateutil  rule"_s}, wrong;
        int core = 0, coreEqual = 0, subDaily = 0;
        QMap<Outcome::Kind, int> kinds;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Outcome outcome = outcomeOf(blocks[i]);
            table.append(tableRow(blocks[i], outcome, opinions[i]));
            if (const QString text = complaint(blocks[i], outcome, opinions[i]); !text.isEmpty())
                wrong.append(table.last() + u" ("_s + text + u')');
            ++kinds[outcome.kind];
            core += isCore(blocks[i]);
            coreEqual += isCore(blocks[i]) && outcome.kind == Outcome::Kind::Equal;
            subDaily += isSubDaily(blocks[i]);
        }
        table.append(u"%1 equal, %2 refused (%3 of them sub-daily), %4 read otherwise; of the %5 daily to yearly "
                     "without BYWEEKNO and BYYEARDAY %6 are equal"_s.arg(kinds[Outcome::Kind::Equal])
                         .arg(kinds[Outcome::Kind::Refused]).arg(subDaily).arg(kinds[Outcome::Kind::Otherwise])
                         .arg(core).arg(coreEqual));
        qInfo().noquote() << table.join(u'\n');
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(subDaily, 23);
        QCOMPARE(kinds[Outcome::Kind::Equal], 92);
        QCOMPARE(kinds[Outcome::Kind::Otherwise], 2);
        QCOMPARE(coreEqual, core - 2); // the two on which libical and python-dateutil disagree
    }
};

LAMP_TEST(TestIcalRecur)
#include "tst_icalrecur.moc"
