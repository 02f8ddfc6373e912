// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "items/undowords.h"
#include "services/history.h"
#include "services/workitems.h"

#include <algorithm>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Two windows on one desk: what one of them cannot take back because the other worked on the same since.
class TestUndoConflicts : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_mine;
    std::unique_ptr<Desk> m_theirs;
    WorkItemId m_ticket;

    [[nodiscard]] Desk &mine() { return **m_mine; }
    WorkItem item() { return mine().workItems().details(m_ticket).result().value().item; }
    Result<void> set(Desk &desk, Priority priority)
    {
        return desk.workItems().setPriority({m_ticket}, priority).result();
    }
    UndoConflicts conflicts() { return mine().history().conflicts().result().value(); }
    // Mine: a title and a priority at once. Theirs: another priority.
    void disagree()
    {
        WorkItem before = item(), after = before;
        after.title = u"Printer jams badly"_s;
        after.priority = Priority::High;
        VERIFY_OK(mine().workItems().edit(before, after).result());
        VERIFY_OK(set(*m_theirs, Priority::Low));
        QCOMPARE(mine().history().undo().result().error().kind, Error::Kind::Conflict);
    }
    static QList<UndoChoice> choices(const UndoConflicts &found, bool setMine)
    {
        QList<UndoChoice> all;
        for (const UndoConflict &one : found.list)
            all.append({one.table, one.field, one.rowId, setMine});
        return all;
    }

private slots:
    void init()
    {
        m_mine = std::make_unique<TempDesk>();
        m_mine->technician(u"Dana Okafor"_s);
        m_ticket = m_mine->ticket(u"Printer jams"_s);
        Database::Options options;
        options.clock = m_mine->clock().clock();
        options.author = {{}, u"Ana Berg"_s, u"window"_s, u"other"_s};
        auto opened = Desk::open(m_mine->path(), options);
        VERIFY_OK(opened);
        m_theirs = std::move(*opened);
    }
    void cleanup()
    {
        m_theirs.reset();
        m_mine.reset();
    }

    void bothValuesAreListedWithWhoAndWhen()
    {
        m_mine->clock().advanceMinutes(5);
        disagree();
        const UndoConflicts found = conflicts();
        const auto priority = std::ranges::find(found.list, u"priority"_s, &UndoConflict::field);
        QVERIFY(priority != found.list.end());
        QCOMPARE(priority->mine.toString(), u"normal"_s);
        QCOMPARE(priority->theirs.toString(), u"low"_s);
        QCOMPARE(priority->actor, u"Ana Berg"_s);
        QCOMPARE(priority->at, m_mine->clock().now());
        QVERIFY(std::ranges::none_of(found.list, [](const UndoConflict &one) { return one.field == u"title"; }));
    }

    void wordsNameRecordFieldAndBothValues()
    {
        disagree();
        const auto lines = conflictLines(mine(), conflicts()).result().value();
        const auto line = std::ranges::find(lines, u"priority"_s,
                                            [](const ConflictLine &one) { return one.conflict.field; });
        QVERIFY(line != lines.end());
        const QString words = conflictWords(*line);
        for (const QString &part : {u"Printer jams"_s, u"Priority"_s, u"Normal"_s, u"Low"_s, u"Ana Berg"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    void keepingTheirsTakesTheRestBack()
    {
        disagree();
        const UndoConflicts found = conflicts();
        VERIFY_OK(mine().history().undo(found.act, choices(found, false)).result());
        QCOMPARE(item().title, u"Printer jams"_s);
        QCOMPARE(item().priority, Priority::Low);
        QVERIFY(mine().history().verify().result().value().isEmpty());
    }

    void settingMineTakesAllBack()
    {
        disagree();
        const UndoConflicts found = conflicts();
        VERIFY_OK(mine().history().undo(found.act, choices(found, true)).result());
        QCOMPARE(item().title, u"Printer jams"_s);
        QCOMPARE(item().priority, Priority::Normal);
        QVERIFY(mine().history().verify().result().value().isEmpty());
    }

    void withoutAChoiceNothingIsTakenBack()
    {
        disagree();
        QVERIFY(!mine().history().undo(conflicts().act, QList<UndoChoice>()).result());
        QCOMPARE(item().title, u"Printer jams badly"_s);
        QCOMPARE(item().priority, Priority::Low);
    }

    void recordThatOthersWorkedOnIsListed()
    {
        NewWorkItem fresh;
        fresh.item.title = u"Screen flickers"_s;
        const WorkItemId made = mine().workItems().create(fresh).result().value();
        VERIFY_OK(m_theirs->workItems().setPriority({made}, Priority::High).result());
        QVERIFY(!mine().history().undo().result());
        const UndoConflicts found = conflicts();
        QCOMPARE(found.list.size(), 1);
        QCOMPARE(found.list.first().why, UndoConflict::Why::Used);
        QCOMPARE(found.list.first().actor, u"Ana Berg"_s);
    }

    void nothingIsListedWhereNothingStandsInTheWay()
    {
        VERIFY_OK(set(mine(), Priority::High));
        QVERIFY(conflicts().list.isEmpty());
        VERIFY_OK(mine().history().undo().result());
    }

    void doingAgainHasConflictsToo()
    {
        VERIFY_OK(set(mine(), Priority::High));
        VERIFY_OK(mine().history().undo().result());
        VERIFY_OK(set(*m_theirs, Priority::Critical));
        QCOMPARE(mine().history().redo().result().error().kind, Error::Kind::Conflict);
        const UndoConflicts found = mine().history().conflicts({}, true).result().value();
        QVERIFY(!found.list.isEmpty());
        VERIFY_OK(mine().history().undo(found.act, choices(found, true)).result());
        QCOMPARE(item().priority, Priority::High);
    }
};

LAMP_TEST(TestUndoConflicts)
#include "tst_undoconflicts.moc"
