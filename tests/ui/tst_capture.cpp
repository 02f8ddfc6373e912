// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "work/capture.h"
#include "work/whofield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace lamp;

class TestCapture : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CaptureStrip *m_strip = nullptr;
    QLineEdit *m_who = nullptr, *m_what = nullptr;
    PersonId m_priya;
    AssetId m_printer;

    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_strip->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_strip->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<WorkItemRow> all() const
    {
        const auto page = (*m_desk)->workItems().firstPage(WorkItemQuery{.sort = u"number"_s}, 50).result();
        return page ? page->second : QList<WorkItemRow>();
    }
    [[nodiscard]] WorkItemDetails details(WorkItemId id) const
    {
        return (*m_desk)->workItems().details(id).result().value_or(WorkItemDetails{});
    }
    void call(const QString &who, const QString &what) // two fields typed, one key between them
    {
        m_strip->open();
        QTRY_VERIFY(m_who->hasFocus());
        QTest::keyClicks(m_who, who);
        QTest::keyClick(m_who, Qt::Key_Return);
        QTRY_VERIFY(m_what->hasFocus());
        QTest::keyClicks(m_what, what);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        Person priya;
        priya.uid = QByteArray(16, 'p');
        priya.name = u"Priya Shah"_s;
        priya.phone = u"214"_s;
        priya.room = u"2.06"_s;
        priya.reach = u"call, never mail"_s;
        m_priya = (*m_desk)->registry().create(priya).result().value_or(PersonId{});
        QVERIFY(bool(m_priya));
        Asset laptop;
        laptop.uid = QByteArray(16, 'l');
        laptop.name = u"NB-022"_s;
        laptop.type = u"laptop"_s;
        laptop.ownerId = m_priya;
        m_printer = (*m_desk)->registry().create(laptop).result().value_or(AssetId{});
        QVERIFY(bool(m_printer));
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 740);
        m_strip = new CaptureStrip(**m_desk, m_window.get());
        m_strip->setGeometry(200, 60, 860, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_who = field("captureWho");
        m_what = field("captureWhat");
        QVERIFY(m_who && m_what);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void callIsSavedWithTwoFieldsAndTwoKeys()
    {
        QSignalSpy said(m_strip, &CaptureStrip::message), copied(m_strip, &CaptureStrip::copyOffered);
        call(u"pri"_s, u"Slow since this morning"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(!m_strip->isVisible());
        const QList<WorkItemRow> rows = all();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].title, u"Slow since this morning"_s);
        QCOMPARE(rows[0].requester, u"Priya Shah"_s);
        QCOMPARE(rows[0].asset, u"NB-022"_s);
        const QString number = rows[0].number;
        QVERIFY2(said[0][0].toString().contains(CaptureStrip::spelled(number)), qPrintable(said[0][0].toString()));
        QCOMPARE(copied.count(), 1);
        QVERIFY(copied[0][0].toString().contains(number));
    }

    void callThatITakeIsMine()
    {
        call(u"pri"_s, u"Slow since this morning"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QCOMPARE(details(all()[0].id).item.assigneeId, (*m_desk)->me());
    }

    void callIsLeftForOthersByAKey()
    {
        call(u"pri"_s, u"Slow since this morning"_s);
        QVERIFY(button("captureMine")->isVisible() && button("captureMine")->isChecked());
        QTest::keyClick(m_what, Qt::Key_0, Qt::AltModifier);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QVERIFY(!details(all()[0].id).item.assigneeId);
    }

    void anotherKindOfThingIsNotTheLaptop()
    {
        call(u"pri"_s, u"printer on floor 2 does not print"_s);
        QTest::keyClick(m_what, Qt::Key_Return); // at once: before anything was found out
        QTRY_COMPARE(all().size(), 1);
        QVERIFY2(all()[0].asset.isEmpty(), qPrintable(all()[0].asset));
    }

    void thePrinterThatTheWordsMeanIsProposed()
    {
        Asset printer;
        printer.uid = QByteArray(16, 'd');
        printer.name = u"PRN-07"_s;
        printer.type = u"printer"_s;
        printer.place = u"floor 2"_s;
        const AssetId id = (*m_desk)->registry().create(printer).result().value_or(AssetId{});
        Asset other = printer;
        other.uid = QByteArray(16, 'e');
        other.name = u"PRN-08"_s;
        other.place = u"floor 1"_s;
        VERIFY_OK((*m_desk)->registry().create(other).result());
        call(u"pri"_s, u"printer on floor 2 does not print"_s);
        const QString name = u"captureDevice%1"_s.arg(id.value);
        QTRY_VERIFY(button(qPrintable(name)) && button(qPrintable(name))->isChecked());
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QCOMPARE(all()[0].asset, u"PRN-07"_s);
    }

    void linesWrapInANarrowWindow()
    {
        m_strip->setFixedWidth(760);
        call(u"pri"_s, {});
        auto *keys = m_strip->findChild<QLabel *>(u"captureKeys"_s);
        QVERIFY(keys && keys->wordWrap());
        QTRY_VERIFY(keys->height() >= keys->heightForWidth(keys->width()));
        QVERIFY(m_strip->height() >= m_strip->heightForWidth(m_strip->width()));
    }

    void enterTypedBeforeTheAnswerTakesTheFirstPerson()
    {
        m_strip->open();
        QTRY_VERIFY(m_who->hasFocus());
        QTest::keyClicks(m_who, u"214"_s); // the extension
        QTest::keyClick(m_who, Qt::Key_Return);
        QTRY_COMPARE(m_who->text(), u"Priya Shah"_s);
        QVERIFY(m_what->hasFocus());
    }

    void callerIsFoundByTheNameOfTheDevice()
    {
        m_strip->open();
        QTest::keyClicks(m_who, u"nb-022"_s);
        auto *list = m_window->findChild<QListWidget *>(u"captureWhoList"_s);
        QTRY_VERIFY(list && list->isVisible());
        QVERIFY(m_who->hasFocus());
        QVERIFY(list->item(0)->text().contains(u"Priya Shah"));
    }

    void factsOfTheCallerStandBesideTheField()
    {
        call(u"priya"_s, {});
        const auto *line = m_strip->findChild<QLabel *>(u"capturePerson"_s);
        QTRY_VERIFY(line->text().contains(u"214"));
        QVERIFY(line->text().contains(u"room 2.06") && line->text().contains(u"call, never mail"));
        QTRY_VERIFY(button(qPrintable(u"captureDevice%1"_s.arg(m_printer.value))));
        QVERIFY(button(qPrintable(u"captureDevice%1"_s.arg(m_printer.value)))->isChecked());
        QVERIFY(m_what->hasFocus());
    }

    void anAmpersandInANameIsShown()
    {
        Asset tablet;
        tablet.uid = QByteArray(16, 't');
        tablet.name = u"R&D-01"_s;
        tablet.type = u"tablet"_s;
        tablet.ownerId = m_priya;
        const AssetId id = (*m_desk)->registry().create(tablet).result().value_or(AssetId{});
        const QString name = u"captureDevice%1"_s.arg(id.value);
        call(u"priya"_s, {});
        QTRY_VERIFY(button(qPrintable(name)));
        QCOMPARE(button(qPrintable(name))->text(), u"R&&D-01"_s); // alone it would be a key, and not be seen
    }

    void unknownCallerIsKeptAsText()
    {
        call(u"Somebody New"_s, u"Door badge broken"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        const WorkItemDetails saved = details(all()[0].id);
        QVERIFY(!saved.item.requesterId);
        QCOMPARE(saved.item.requesterText, u"Somebody New"_s);
    }

    void callStartsWhenTheStripOpens()
    {
        const Instant start = m_desk->clock().now();
        m_strip->open();
        QCOMPARE(m_strip->startedAt(), start);
        m_desk->clock().advanceMinutes(6);
        QTest::keyClicks(m_what, u"Slow computer"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QCOMPARE(details(all()[0].id).item.createdAt, start);
    }

    void solvedOnThePhoneTakesThreeFieldsAndThreeKeys()
    {
        call(u"pri"_s, u"Where is the scan folder"_s);
        m_desk->clock().advanceMinutes(4);
        QTest::keyClick(m_what, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QLineEdit *fix = field("captureFixText");
        QTRY_VERIFY(fix->hasFocus());
        QTest::keyClicks(fix, u"showed the shortcut"_s);
        QTest::keyClick(fix, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        const WorkItemDetails saved = details(all()[0].id);
        QCOMPARE((*m_desk)->catalog().status(saved.item.statusId).use, StatusUse::Solved);
        QCOMPARE(saved.item.fixText, u"showed the shortcut"_s);
        QVERIFY(!saved.item.fix.isEmpty());
        qint64 minutes = 0;
        for (const Entry &entry : saved.entries)
            minutes += entry.minutes;
        QCOMPARE(minutes, 4);
    }

    void lastFixIsOfferedAgain()
    {
        const WorkItemId earlier = m_desk->ticket(u"Old"_s);
        VERIFY_OK((*m_desk)->workItems().solve({earlier}, u"explained"_s, u"told how"_s).result());
        m_strip->open();
        QTRY_COMPARE(m_strip->findChild<QComboBox *>(u"captureFix"_s)->currentData().toString(), u"explained"_s);
    }

    void controlEnterSavesAndOpens()
    {
        QSignalSpy opened(m_strip, &CaptureStrip::openWorkItem);
        call(u"pri"_s, u"Monitor flickers"_s);
        QTest::keyClick(m_what, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<WorkItemId>(), all()[0].id);
    }

    void altNumberSaysHowBad_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Priority>("priority");
        QTest::newRow("cannot work") << Qt::Key_1 << Priority::High;
        QTest::newRow("it limps") << Qt::Key_2 << Priority::Normal;
        QTest::newRow("can wait") << Qt::Key_3 << Priority::Low;
    }
    void altNumberSaysHowBad()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Priority, priority);
        call(u"pri"_s, u"Something"_s);
        QTest::keyClick(m_what, key, Qt::AltModifier);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QCOMPARE(all()[0].priority, priority);
    }

    void escapeKeepsADraftThatComesBack()
    {
        QSignalSpy said(m_strip, &CaptureStrip::message);
        call(u"pri"_s, u"Half a sent"_s);
        QTest::keyClick(m_what, Qt::Key_Escape);
        QVERIFY(!m_strip->isVisible());
        QTRY_COMPARE(said.count(), 1);
        QTRY_VERIFY((*m_desk)->drafts().find(u"capture"_s).result().has_value());
        m_strip->open();
        QTRY_COMPARE(m_what->text(), u"Half a sent"_s);
        QCOMPARE(m_who->text(), u"Priya Shah"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QTRY_COMPARE(all().size(), 1);
        QCOMPARE(all()[0].requester, u"Priya Shah"_s);
        QTRY_VERIFY(!(*m_desk)->drafts().find(u"capture"_s).result().has_value());
    }

    void aLongLineOfTheStripIsNotCutOff()
    {
        const QString title = u"Laptop screen stays dark after lunch, and the dock hums until its plug is pulled"_s;
        m_desk->ticket(title, m_priya, m_printer);
        call(u"pri"_s, u"screen still dark"_s);
        QTRY_VERIFY(button("captureAdd")->isVisible());
        const QAbstractButton *line = button("captureAdd");
        QVERIFY(line->heightForWidth(line->width()) > line->sizeHint().height()); // it takes two lines
        QTRY_VERIFY(line->height() >= line->heightForWidth(line->width()));
        QVERIFY(m_strip->rect().contains(QRect(line->mapTo(m_strip, QPoint()), line->size())));
    }

    void openTicketOnTheSameAssetIsAddedTo()
    {
        const WorkItemId open = m_desk->ticket(u"Laptop screen stays dark"_s, m_priya, m_printer);
        call(u"pri"_s, u"screen still dark"_s);
        QTRY_VERIFY(button("captureAdd")->isVisible());
        QTest::keyClick(m_what, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(!m_strip->isVisible());
        QCOMPARE(all().size(), 1);
        const WorkItemDetails added = details(open);
        QVERIFY(std::ranges::any_of(added.entries, [](const Entry &e) {
            return e.kind == EntryKind::Report && e.body == u"screen still dark";
        }));
    }

    void likeTicketsAreListedWithTheReasonAndOpenedByKeys()
    {
        const WorkItemId like = m_desk->ticket(u"Laptop screen stays dark"_s, m_priya, m_printer);
        call(u"pri"_s, u"screen still dark"_s);
        const QString name = u"similar%1"_s.arg(like.value);
        QTRY_VERIFY(m_strip->findChild<QAbstractButton *>(name));
        const QString text = m_strip->findChild<QAbstractButton *>(name)->text();
        QVERIFY2(text.contains(u"same asset NB-022"_s) && text.contains(u"same requester"_s)
                     && text.contains(u"screen, dark"_s),
                 qPrintable(text));
        QSignalSpy opened(m_strip, &CaptureStrip::openWorkItem);
        QTest::keyClick(m_what, Qt::Key_Down);
        QTRY_VERIFY(m_strip->findChild<QAbstractButton *>(name)->hasFocus());
        QTest::keyClick(m_strip->findChild<QAbstractButton *>(name), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<WorkItemId>(), like);
        QTest::keyClick(m_strip->findChild<QAbstractButton *>(name), Qt::Key_Up);
        QVERIFY(m_what->hasFocus());
    }

    void majorIncidentTakesAMeToo()
    {
        const WorkItemId id = m_desk->ticket(u"Internet down"_s);
        WorkItem before = details(id).item, major = before;
        major.major = true;
        VERIFY_OK((*m_desk)->workItems().edit(before, major).result());
        call(u"pri"_s, u"no internet"_s);
        QTRY_VERIFY(button("captureMeToo")->isVisible());
        QTest::keyClick(m_what, Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(all().size(), 2);
        QTRY_COMPARE(details(id).item.usersAffected, 1);
    }

    void focusStaysWhereOneTypesWhileListsRefresh()
    {
        call(u"pri"_s, u"print"_s);
        for (int i = 0; i < 5; ++i)
            m_desk->ticket(u"Printer number %1"_s.arg(i), m_priya);
        QTest::keyClicks(m_what, u"er jams"_s);
        QTRY_VERIFY(button("captureAdd")->isVisible());
        QVERIFY(m_what->hasFocus());
        QCOMPARE(m_what->text(), u"printer jams"_s);
    }

    void nothingIsSavedWithoutASubject()
    {
        m_strip->open();
        QTest::keyClicks(m_who, u"Someone"_s);
        QTest::keyClick(m_what, Qt::Key_Return);
        QVERIFY(m_strip->isVisible());
        QCOMPARE(all().size(), 0);
    }

    void numberIsSpelledForThePhone()
    {
        QCOMPARE(CaptureStrip::spelled(u"1043"_s), u"1-0-4-3"_s);
        QCOMPARE(CaptureStrip::spelled(u"B-17"_s), u"B-1-7"_s);
    }
};
LAMP_TEST(TestCapture)

#include "tst_capture.moc"
