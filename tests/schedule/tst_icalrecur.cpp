// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/recurrence.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

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

QStringList found(const Block &block, QString &refused)
{
    const auto made = Recurrence::make({block.rule, slotOf(block.start), {}, {}, {}}, QTimeZone::utc());
    if (!made) {
        refused = made.error().detail;
        return {};
    }
    const QDateTime from = wallclock::slotFromText(slotOf(block.startAt.isEmpty() ? block.start : block.startAt))->wall;
    QStringList list;
    for (const RuleSlot &slot :
         made->between(Instant::from(from), Instant::from(QDateTime({2200, 1, 1}, {0, 0}, QTimeZone::UTC))).list)
        list.append(slot.slot);
    return list;
}
} // namespace

class TestIcalRecur : public QObject {
    Q_OBJECT

    // Why a rule of the list may differ; empty: it must be equal.
    static QString knownReason(const Block &block)
    {
        if (block.rule.contains(u"BYWEEKNO"))
            return u"refused: week numbers are not offered"_s;
        if (block.rule.contains(u"BYSECOND=1,2,3,4"))
            return u"refused: 4,096 times a day, 24 are allowed"_s;
        if (block.rule.contains(u"FREQ=YEARLY") && block.rule.contains(u"BYMONTHDAY")
            && !block.rule.contains(u"BYMONTH="))
            return u"grey: BYMONTHDAY goes through all months, as RFC 5545 says; the list stays in the start's month"_s;
        return {};
    }

private slots:
    void dailyToYearlyRulesGiveTheDatesOfTheList()
    {
        QFile file(QStringLiteral(LAMP_SOURCE_DIR "/../shared/data/icalrecur_test.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the list of rules is not here");
        static const QRegularExpression subDaily(u"FREQ=(SECONDLY|MINUTELY|HOURLY)"_s);
        int equal = 0;
        QHash<QString, int> reasons;
        for (const Block &block : blocksOf(file)) {
            QString refusal;
            const QStringList ours = found(block, refusal), theirs = expected(block);
            if (block.rule.contains(subDaily)) {
                QVERIFY2(!refusal.isEmpty(), qPrintable(block.rule));
                ++reasons[u"refused: more often than daily"_s];
            } else if (ours == theirs && refusal.isEmpty()) {
                ++equal;
            } else {
                const QString reason = knownReason(block);
                const QString both = u"line %1: %2 from %3\n ours   %4 %5\n theirs %6"_s.arg(
                    QString::number(block.line), block.rule, block.start, ours.join(u' '), refusal, theirs.join(u' '));
                QVERIFY2(!reason.isEmpty(), qPrintable(both));
                QCOMPARE(!refusal.isEmpty(), reason.startsWith(u"refused"));
                ++reasons[reason];
                qInfo().noquote() << block.line << block.rule << u"—"_s << reason;
            }
        }
        QVERIFY(equal >= 90);
        qInfo().noquote() << equal << "rules give the same dates";
        for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
            qInfo().noquote() << it.value() << it.key();
    }
};

LAMP_TEST(TestIcalRecur)
#include "tst_icalrecur.moc"
