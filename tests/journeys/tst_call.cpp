// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"
#include "journeyfixture.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

#include <QClipboard>

using namespace lamp;
using namespace Qt::StringLiterals;

// The phone rings: from the key to the saved ticket, over the whole window.
class TestCall : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;
    PersonId m_priya;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    void callStarts()
    {
        journey().press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey().isFocused(u"captureWho"_s));
    }
    void say(const QString &who, const QString &what)
    {
        journey().type(who);
        journey().press(Qt::Key_Return);
        QTRY_VERIFY(journey().isFocused(u"captureWhat"_s));
        journey().type(what);
    }
    [[nodiscard]] int listed() const
    {
        return journey().at<QueuePage>(Page::Queue).list()->model()->rowCount();
    }
    void showTheQueue()
    {
        QVERIFY(journey().command(u"all open"_s, u"All open"_s));
        QTRY_COMPARE(journey().page(), Page::Queue);
        QTRY_COMPARE(listed(), journey().tickets().size());
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *field = journey().part<QLineEdit>(name);
        return field ? field->text() : QString();
    }
    [[nodiscard]] qint64 minutes(WorkItemId id) const
    {
        qint64 sum = 0;
        for (const QList<Entry> entries = journey().details(id).entries; const Entry &entry : entries)
            sum += entry.minutes;
        return sum;
    }

private slots:
    void init()
    {
        m_journey = std::make_unique<test::Journey>();
        m_priya = journey().elsewhere().person(u"Priya Shah"_s);
    }
    void cleanup() { m_journey.reset(); }

    void aCallIsSavedWithThreeKeysBesidesTheText()
    {
        QVERIFY(journey().open());
        const Instant start = journey().clock().now();
        callStarts();
        say(u"pri"_s, u"Cannot print on the second floor"_s);
        journey().clock().advanceMinutes(2);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().tickets().size(), 1);
        QCOMPARE(journey().keys(), 3);
        const WorkItem saved = journey().details(journey().tickets().first()).item;
        QCOMPARE(saved.title, u"Cannot print on the second floor"_s);
        QCOMPARE(saved.requesterId, m_priya);
        QCOMPARE(saved.channel, u"phone"_s);
        QCOMPARE(saved.createdAt, start);
        QTRY_VERIFY(!journey().part(u"captureStrip"_s));
        // The number is said, and can be pasted.
        QTRY_VERIFY2(journey().message().contains(u"your number is"_s), qPrintable(journey().message()));
        QVERIFY(journey().click(u"messageCopy"_s));
        QVERIFY2(QGuiApplication::clipboard()->text().contains(saved.number),
                 qPrintable(QGuiApplication::clipboard()->text()));
    }

    void theFocusStaysWhileAnotherProcessWrites()
    {
        journey().elsewhere().ticket(u"Mailbox full"_s);
        QVERIFY(journey().open());
        showTheQueue();
        callStarts();
        journey().type(u"pri"_s);
        QTRY_VERIFY(journey().part(u"captureWhoList"_s));
        for (const QString &title : {u"VPN drops"_s, u"No dial tone"_s, u"Screen dark"_s})
            journey().elsewhere().ticket(title, m_priya);
        QTRY_COMPARE(listed(), 4); // the list below the strip has read them
        QVERIFY(journey().isFocused(u"captureWho"_s));
        QCOMPARE(text(u"captureWho"_s), u"pri"_s);
        QVERIFY(journey().part(u"captureWhoList"_s));
        journey().press(Qt::Key_Return);
        QTRY_VERIFY(journey().isFocused(u"captureWhat"_s));
        QCOMPARE(text(u"captureWho"_s), u"Priya Shah"_s);
        journey().type(u"Printer ja"_s);
        journey().elsewhere().ticket(u"Printer smells"_s, m_priya);
        QTRY_COMPARE(listed(), 5);
        QVERIFY(journey().isFocused(u"captureWhat"_s));
        QCOMPARE(text(u"captureWhat"_s), u"Printer ja"_s);
        journey().type(u"ms"_s);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().tickets().size(), 6);
        const QList<WorkItemId> all = journey().tickets();
        QVERIFY(std::ranges::any_of(all, [this](WorkItemId id) {
            const WorkItem item = journey().details(id).item;
            return item.title == u"Printer jams" && item.requesterId == m_priya;
        }));
    }

    void theKeyboardGoesBackToTheListAfterwards()
    {
        journey().elsewhere().ticket(u"Mailbox full"_s);
        QVERIFY(journey().open());
        showTheQueue();
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        callStarts();
        say(u"pri"_s, u"Door badge broken"_s);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(listed(), 2);
        QTRY_VERIFY(!journey().part(u"captureStrip"_s));
        QVERIFY(journey().isFocused(u"workItems"_s));
    }

    void aCallIsSolvedOnThePhone()
    {
        QVERIFY(journey().open());
        callStarts();
        say(u"pri"_s, u"Where is the scan folder"_s);
        journey().clock().advanceMinutes(4);
        journey().press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey().isFocused(u"captureFixText"_s));
        QVERIFY(journey().pick(u"captureFix"_s, u"explained"_s));
        journey().press(Qt::Key_Tab);
        QTRY_VERIFY(journey().isFocused(u"captureFixText"_s));
        journey().type(u"showed the shortcut"_s);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().tickets().size(), 1);
        const WorkItemId id = journey().tickets().first();
        QCOMPARE(journey().use(id), StatusUse::Solved);
        QCOMPARE(journey().details(id).item.fix, u"explained"_s);
        QCOMPARE(journey().details(id).item.fixText, u"showed the shortcut"_s);
        QCOMPARE(minutes(id), 4); // the length of the call
        QTRY_VERIFY2(journey().message().contains(u"solved"_s), qPrintable(journey().message()));
    }

    void theLastFixIsOfferedAndThreeKeysDo()
    {
        const WorkItemId earlier = journey().elsewhere().ticket(u"Screen dark"_s);
        VERIFY_OK(journey().elsewhere()->workItems().solve({earlier}, u"restarted"_s, u"power cycled"_s).result());
        journey().clock().advanceMinutes(30);
        QVERIFY(journey().open());
        callStarts();
        const auto *fix = journey().window().findChild<QComboBox *>(u"captureFix"_s);
        QVERIFY(fix);
        QTRY_COMPARE(fix->currentData().toString(), u"restarted"_s);
        journey().countKeys();
        say(u"pri"_s, u"Screen stays dark"_s);
        journey().clock().advanceMinutes(3);
        journey().press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(journey().isFocused(u"captureFixText"_s));
        journey().type(u"held the power button"_s);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().tickets().size(), 2);
        QCOMPARE(journey().keys(), 3);
        const WorkItemId id = journey().tickets().last();
        QCOMPARE(journey().use(id), StatusUse::Solved);
        QCOMPARE(journey().details(id).item.fix, u"restarted"_s);
        QCOMPARE(journey().details(id).item.fixText, u"held the power button"_s);
        QCOMPARE(minutes(id), 3);
    }

    void theNextCallKeepsTheKeyboardWhenTheMessageGoes()
    {
        QVERIFY(journey().open());
        showTheQueue();
        callStarts();
        say(u"pri"_s, u"Cannot print"_s);
        journey().press(Qt::Key_Return);
        QTRY_VERIFY2(journey().message().startsWith(u"Saved"_s), qPrintable(journey().message()));
        callStarts(); // at once
        journey().window().messages().setDuration(std::chrono::milliseconds(30));
        journey().window().messages().say(u"Saved"_s, true);
        QTRY_VERIFY(journey().message().isEmpty());
        QTRY_VERIFY(!journey().window().messages().isVisible());
        QVERIFY(journey().isFocused(u"captureWho"_s));
        // Also a letter that the list behind would take for a command goes into the card.
        journey().at<QueuePage>(Page::Queue).list()->view()->setFocus();
        QTRY_VERIFY(journey().isFocused(u"workItems"_s));
        journey().type(u"s"_s);
        QVERIFY(!QApplication::activePopupWidget() || !qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QVERIFY(journey().isFocused(u"captureWho"_s));
        QCOMPARE(text(u"captureWho"_s), u"s"_s);
    }

    void whatWasTypedWaitsForTheNextTime()
    {
        QVERIFY(journey().open());
        callStarts();
        say(u"pri"_s, u"Half a sent"_s);
        journey().press(Qt::Key_Escape);
        QTRY_VERIFY(!journey().part(u"captureStrip"_s));
        journey().press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(text(u"captureWhat"_s), u"Half a sent"_s);
        QTRY_VERIFY(journey().isFocused(u"captureWhat"_s));
        journey().type(u"ence"_s);
        journey().press(Qt::Key_Return);
        QTRY_COMPARE(journey().tickets().size(), 1);
        const WorkItem saved = journey().details(journey().tickets().first()).item;
        QCOMPARE(saved.title, u"Half a sentence"_s);
        QCOMPARE(saved.requesterId, m_priya);
    }
};

LAMP_TEST(TestCall)
#include "tst_call.moc"
