// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clockwords.h"
#include "items/workitemmodel.h"
#include "services/clocks.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What is promised, in words.
class TestClockWords : public QObject {
    Q_OBJECT
private slots:
    void targetsReadLikeWords_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << int(TargetUnit::None) << qint64(0) << u"nothing promised"_s;
        QTest::newRow("minutes") << int(TargetUnit::Minutes) << qint64(30) << u"30 min"_s;
        QTest::newRow("hours") << int(TargetUnit::Minutes) << qint64(240) << u"4 h"_s;
        QTest::newRow("days") << int(TargetUnit::Days) << qint64(3) << u"3 working day(s)"_s;
    }
    void targetsReadLikeWords()
    {
        QFETCH(int, unit);
        QFETCH(qint64, amount);
        QFETCH(QString, words);
        QCOMPARE(targetText({static_cast<TargetUnit>(unit), amount}), words);
    }

    void rowSaysItsNextDeadline()
    {
        const Instant now = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
        WorkItemRow row;
        QCOMPARE(deadlineWords(row, now, QTimeZone::UTC), QString());
        row.nextClock = ClockKind::Own;
        row.nextDeadline = row.breachedAt = now.plusMinutes(60);
        QCOMPARE(deadlineWords(row, now, QTimeZone::UTC), u"Take over 11:00"_s);
        QCOMPARE(deadlineWords(row, now.plusMinutes(61), QTimeZone::UTC), u"Take over overdue since 11:00"_s);
        row.nextDeadline.reset(); // paused, or finished
        QCOMPARE(deadlineWords(row, now, QTimeZone::UTC), QString());
        QCOMPARE(deadlineWords(row, now.plusMinutes(61), QTimeZone::UTC), u"broken since 11:00"_s);
    }

    void columnAndSpokenRowHaveTheDeadline()
    {
        test::TempDesk desk;
        desk.ticket(u"Printer jams"_s);
        WorkItemModel model(*desk);
        model.setQuery(parseQuery(u"is:open").value());
        QTRY_COMPARE(model.rowCount(), 1);
        const int column = model.columnNamed(u"deadline");
        QVERIFY(column >= 0);
        QCOMPARE(model.index(0, column).data().toString(), u"Take over 14:00"_s);
        QCOMPARE(model.header(column).sortKey, u"deadline"_s);
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"next deadline: Take over 14:00"), qPrintable(spoken));
        QVERIFY(!WorkItemModel::usualColumns(false).contains(u"deadline"_s)); // until somebody wants it
    }

    void everyProblemHasASentence()
    {
        using What = ClockProblem::What;
        QSet<QString> seen;
        for (int what = 0; what <= int(What::LevelWithoutTarget); ++what) {
            const QString words = problemWords({.what = static_cast<What>(what), .value = u"x"_s});
            QVERIFY2(words.endsWith(u'.') && !seen.contains(words), qPrintable(words));
            seen.insert(words);
        }
    }

    void lateWarningSaysSince()
    {
        const Instant now = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
        EscalationNotice notice;
        notice.number = u"1001"_s;
        notice.title = u"Printer jams"_s;
        notice.escalation.happenedAt = now.plusMinutes(-60);
        notice.level = EscalationLevel{.clock = ClockKind::FirstResponse, .amount = 75};
        QCOMPARE(noticeWords(notice, now, QTimeZone::UTC),
                 u"#1001 Printer jams: 75 % of the time for First response is used up"_s);
        notice.escalation.late = true;
        QVERIFY(noticeWords(notice, now, QTimeZone::UTC).endsWith(u"(late: since 09:00)"));
    }
};

LAMP_TEST(TestClockWords)
#include "tst_clockwords.moc"
