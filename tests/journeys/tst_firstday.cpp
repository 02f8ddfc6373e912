// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "services/history.h"
#include "shell/topbar.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QPlainTextEdit>

using namespace lamp;
using namespace Qt::StringLiterals;

// A new technician, and a ticket's whole life, without a mouse.
class TestFirstDay : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    WorkItemId m_ticket;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] WorkItemView &list() const { return *queue().list()->view(); }
    void openTheQueue()
    {
        QVERIFY(journey().command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(queue().list()->model()->rowCount(), 1);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        QTRY_COMPARE(list().currentIndex().row(), 0);
    }
    void note(const QString &text, Qt::Key key)
    {
        journey().press(key);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        journey().type(text);
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(std::ranges::contains(journey().details(m_ticket).entries, text, &Entry::body));
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
    }
    void solve(const QString &text)
    {
        journey().press(Qt::Key_S);
        QVERIFY(journey().choose(u"Solved"_s));
        QTRY_VERIFY(journey().part(u"solveText"_s));
        QVERIFY(journey().pick(u"solveFix"_s, u"settings"_s));
        journey().part(u"solveText"_s)->setFocus(Qt::TabFocusReason);
        journey().type(text);
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(journey().use(m_ticket), StatusUse::Solved);
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        m_ticket = journey().elsewhere().ticket(u"Cannot print"_s, journey().elsewhere().person(u"Priya Shah"_s));
    }
    void cleanup() { m_journey.reset(); }

    void aTicketLivesWithoutAMouse()
    {
        QVERIFY(journey().open());
        openTheQueue();
        journey().press(Qt::Key_A);
        QVERIFY(journey().choose(u"Dana Okafor"_s));
        QTRY_VERIFY(journey().details(m_ticket).item.assigneeId);
        note(u"cable was loose"_s, Qt::Key_N);
        note(u"it prints again"_s, Qt::Key_R);
        QTRY_COMPARE(journey().use(m_ticket), StatusUse::Progress);
        solve(u"cable"_s);
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journey().use(m_ticket), StatusUse::Progress);
    }

    void aNewTechniciansFirstDay()
    {
        journey().elsewhere().technician(u"Nils Berg"_s);
        QVERIFY(journey().open());
        // Nobody's login is the account's: the window asks, and is answered by keys.
        QTRY_VERIFY(journey().part(u"whoStrip"_s));
        QVERIFY(journey().command(u"who works"_s, u"Who works here"_s));
        QVERIFY(journey().choose(u"Nils Berg"_s));
        QTRY_VERIFY(!journey().part(u"whoStrip"_s));
        QCOMPARE(journey().desk().catalog().technician(journey().desk().me()), u"Nils Berg"_s);
        journey().press(Qt::Key_F1);
        QTRY_VERIFY(journey().part(u"keyHelp"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!journey().part(u"keyHelp"_s));
        openTheQueue();
        journey().press(Qt::Key_A);
        QVERIFY(journey().choose(u"Nils Berg"_s)); // the first line: me
        QTRY_COMPARE(journey().details(m_ticket).item.assigneeId, journey().desk().me());
        note(u"looked at it"_s, Qt::Key_N);
        solve(u"restarted"_s);
        const auto entries = journey().details(m_ticket).entries;
        QVERIFY(std::ranges::all_of(entries, [&](const Entry &entry) {
            return entry.kind == EntryKind::Report || entry.authorId == journey().desk().me();
        }));
        const auto acts = journey().desk().history().page({}, 3).result();
        VERIFY_OK(acts);
        QCOMPARE(acts->first().sentence, u"Solved #1001 Cannot print"_s);
        QVERIFY(std::ranges::all_of(*acts, [](const HistoryRow &row) { return row.actor == u"Nils Berg"; }));
        // What was done too soon is taken back by the same hand, and the ticket is still mine.
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(journey().use(m_ticket), StatusUse::Progress);
        QCOMPARE(journey().details(m_ticket).item.assigneeId, journey().desk().me());
    }

    void aReaderSeesWhyActsAreOff()
    {
        QVERIFY(journey().open());
        test::TempDesk &desk = journey().elsewhere();
        const PersonId dana = journey().desk().me();
        desk.technician(u"Nils Berg"_s);
        VERIFY_OK(desk->database().write({"Made %1 a reader", {}}, [dana](ChangeSet &changes) {
            return changes.insert("person_role", {{u"person_id"_s, dana.value}, {u"role"_s, u"reader"_s}});
        }).result());
        journey().desk().database().pollOtherProcesses();
        QTRY_VERIFY(journey().part(u"readOnlyStrip"_s));
        openTheQueue();
        journey().press(Qt::Key_Return);
        QTRY_VERIFY(journey().part(u"itemSolve"_s));
        QTRY_VERIFY(!journey().part(u"itemSolve"_s)->isEnabled());
        QVERIFY(journey().part(u"itemSolve"_s)->toolTip().contains(u"reader"));
        QVERIFY(!journey().part(u"entryBox"_s)->isEnabled());
        journey().press(Qt::Key_N, Qt::ControlModifier); // no capture
        QVERIFY(!journey().part(u"captureStrip"_s));
    }
};
LAMP_TEST(TestFirstDay)

#include "tst_firstday.moc"
