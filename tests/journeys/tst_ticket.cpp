// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// A ticket is worked on: note, solve, and everything taken back and done again.
class TestTicket : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    WorkItemId m_ticket;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] QueuePage &queue() const { return journey().at<QueuePage>(Page::Queue); }
    [[nodiscard]] StatusUse use() const { return journey().use(m_ticket); }
    [[nodiscard]] bool hasNote(const QString &text) const
    {
        const QList<Entry> entries = journey().details(m_ticket).entries;
        return std::ranges::any_of(
            entries, [&text](const Entry &entry) { return entry.kind == EntryKind::Note && entry.body == text; });
    }
    void writeNote(const QString &text)
    {
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        journey().type(text);
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(hasNote(text));
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
    }
    void solve(const QString &fix, const QString &text)
    {
        QVERIFY(journey().click(u"itemSolve"_s));
        QTRY_VERIFY(journey().part(u"solveDialog"_s));
        QVERIFY(journey().pick(u"solveFix"_s, fix));
        QVERIFY(journey().click(u"solveText"_s));
        journey().type(text);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(use(), StatusUse::Solved);
        QTRY_VERIFY(!journey().part(u"solveDialog"_s));
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        m_ticket = journey().elsewhere().ticket(u"Cannot print"_s, journey().elsewhere().person(u"Priya Shah"_s),
                                                journey().elsewhere().asset(u"PRN-07"_s));
        QVERIFY(journey().open());
        QVERIFY(journey().command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(queue().list()->model()->rowCount(), 1);
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
    }
    void cleanup() { m_journey.reset(); }

    void noteAndSolutionAreTakenBackAndDoneAgain()
    {
        writeNote(u"Spooler was stopped"_s);
        const StatusUse worked = use();
        solve(u"replaced"_s, u"new rollers"_s);
        QCOMPARE(journey().details(m_ticket).item.fix, u"replaced"_s);
        QCOMPARE(journey().details(m_ticket).item.fixText, u"new rollers"_s);
        // The message says what was done, and takes exactly that back.
        QTRY_VERIFY2(journey().message().startsWith(u"Solved"_s), qPrintable(journey().message()));
        QVERIFY(journey().click(u"messageUndo"_s));
        QTRY_COMPARE(use(), worked);
        QVERIFY(hasNote(u"Spooler was stopped"_s));
        QTRY_VERIFY2(journey().message().startsWith(u"Taken back"_s), qPrintable(journey().message()));
        // Again by keys: forth, back, one further back, and all the way forth.
        journey().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(use(), StatusUse::Solved);
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(use(), worked);
        QVERIFY(hasNote(u"Spooler was stopped"_s));
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!hasNote(u"Spooler was stopped"_s));
        QCOMPARE(use(), StatusUse::New);
        journey().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(hasNote(u"Spooler was stopped"_s));
        journey().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(use(), StatusUse::Solved);
        QCOMPARE(journey().details(m_ticket).item.fixText, u"new rollers"_s);
    }

    void undoInATextIsOfTheTextOnly()
    {
        writeNote(u"First"_s);
        journey().press(Qt::Key_N);
        QTRY_VERIFY(journey().isFocused(u"entryText"_s));
        journey().type(u"Second"_s);
        auto *edit = journey().part<QPlainTextEdit>(u"entryText"_s);
        QVERIFY(edit);
        QCOMPARE(edit->toPlainText(), u"Second"_s);
        journey().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(edit->toPlainText() != u"Second"_s);
        QVERIFY(hasNote(u"First"_s));
    }

    void solvingByKeysAsksAndCanBeLeft()
    {
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(queue().item()->current(), m_ticket);
        journey().press(Qt::Key_S);
        QVERIFY(journey().choose(u"Solved"_s));
        QTRY_VERIFY(journey().part(u"solveDialog"_s));
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!journey().part(u"solveDialog"_s));
        QCOMPARE(use(), StatusUse::New);
        journey().press(Qt::Key_S);
        QVERIFY(journey().choose(u"Solved"_s));
        QTRY_VERIFY(journey().part(u"solveDialog"_s));
        QVERIFY(journey().pick(u"solveFix"_s, u"repaired"_s)); // nothing like it was ever solved
        journey().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(use(), StatusUse::Solved);
        QCOMPARE(journey().details(m_ticket).item.fix, u"repaired"_s);
    }
};

LAMP_TEST(TestTicket)
#include "tst_ticket.moc"
