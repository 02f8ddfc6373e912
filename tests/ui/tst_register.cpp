// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusables.h"
#include "items/assetmodel.h"
#include "register/assetview.h"
#include "register/datefield.h"
#include "register/figurecard.h"
#include "register/linescard.h"
#include "register/recordchoice.h"
#include "register/recorddialog.h"
#include "register/recordhead.h"
#include "register/registerlist.h"
#include "register/registerpage.h"
#include "register/supplierdialog.h"
#include "services/desk.h"
#include "services/registry.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/searchedit.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestRegisterPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini", QSettings::IniFormat);
        m_page = std::make_unique<RegisterPage>(**m_desk, *m_settings);
        m_page->resize(1224, 676);
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
        m_desk.reset();
    }

    void emptyRegisterOffersTheImport()
    {
        m_page->show();
        auto *empty = m_page->findChild<EmptyState *>(u"assetsEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        QSignalSpy wanted(m_page.get(), &RegisterPage::importRequested);
        empty->button()->click();
        QCOMPARE(wanted.takeFirst().first().toString(), u"assets"_s);
    }

    void firstAssetIsShownWithItsHistory()
    {
        const AssetId printer = asset({.name = u"PRN-07"_s, .model = u"M507"_s, .purchasedOn = {2024, 3, 14}});
        asset({.name = u"UPS-01"_s});
        const WorkItemId id = m_desk->ticket(u"Cannot print"_s, {}, printer);
        m_page->show();
        QTRY_COMPARE(head()->name(), u"PRN-07"_s);
        auto *history = m_page->findChild<QListView *>(u"assetHistory"_s);
        QTRY_COMPARE(history->model()->rowCount(), 2);
        QSignalSpy opened(m_page.get(), &RegisterPage::openWorkItem);
        emit history->activated(history->model()->index(0, 0));
        QCOMPARE(opened.takeFirst().first().value<WorkItemId>(), id);
        // Only what is switched on.
        m_page->findChild<QToolButton *>(u"historyTickets"_s)->setChecked(false);
        QCOMPARE(history->model()->rowCount(), 1);
        QCOMPARE(history->model()->index(0, 0).data().toString(), u"bought"_s);
    }

    void searchNarrowsTheListAndShowsWhatIsFound()
    {
        asset({.name = u"PRN-07"_s});
        asset({.name = u"UPS-01"_s, .serial = u"APC4711"_s});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"PRN-07"_s);
        m_page->focusSearch();
        m_page->list(RegisterPage::Assets)->search()->setText(u"4711"_s);
        emit m_page->list(RegisterPage::Assets)->search()->typed(u"4711"_s);
        QTRY_COMPARE(m_page->list(RegisterPage::Assets)->model()->rowCount(), 1);
        QTRY_COMPARE(head()->name(), u"UPS-01"_s);
    }

    void newAssetIsSavedAndShown()
    {
        asset({.name = u"AAA"_s});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"AAA"_s);
        m_page->newAsset();
        field("name")->setText(u"PRN-07"_s);
        field("location")->setText(u"Annex › Copy room"_s);
        static_cast<DateField *>(field("warranty"))->setText(u"2027-03-14"_s);
        QSignalSpy said(m_page.get(), &RegisterPage::message);
        save()->click();
        QTRY_COMPARE(said.count(), 1);
        QTRY_COMPARE(head()->name(), u"PRN-07"_s);
        const AssetDetails details = static_cast<AssetView *>(m_page->view(RegisterPage::Assets))->details();
        QCOMPARE(details.location, u"Annex › Copy room"_s);
        QCOMPARE(details.asset.warrantyOn, QDate(2027, 3, 14));
    }

    void takenNameIsSaidInTheFormWhichStaysOpen()
    {
        asset({.name = u"PRN-07"_s});
        m_page->show();
        m_page->newAsset();
        field("name")->setText(u"prn-07"_s);
        save()->click();
        auto *problem = dialog()->findChild<QLabel *>(u"problem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"prn-07"_s), qPrintable(problem->text()));
        QVERIFY(dialog()->isVisible());
    }

    void wrongDateIsSaidBeforeAnythingIsSaved()
    {
        m_page->show();
        m_page->newAsset();
        field("name")->setText(u"PRN-07"_s);
        field("warranty")->setText(u"31.2."_s);
        save()->click();
        auto *problem = dialog()->findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"31.2."_s), qPrintable(problem->text()));
        QCOMPARE((*m_desk)->registry().assets({}).result().value().size(), 0);
    }

    void consoleFieldWarnsOfAPassword()
    {
        m_page->show();
        m_page->newAsset();
        auto *warning = dialog()->findChild<QLabel *>(u"secretWarning"_s);
        field("console")->setText(u"iLO 10.0.9.5, key in safe 2"_s);
        QVERIFY(!warning->isVisible());
        field("console")->setText(u"iLO 10.0.9.5, pw: Winter24"_s);
        QVERIFY(warning->isVisible());
    }

    void leavingAFormWithChangesAsks()
    {
        m_page->show();
        m_page->newAsset();
        QTest::keyClicks(field("name"), u"PRN"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        auto *ask = dialog()->findChild<QMessageBox *>(u"leaveForm"_s);
        QVERIFY(ask && ask->isVisible());
        QVERIFY(dialog()->isVisible());
        for (QAbstractButton *button : ask->buttons())
            if (ask->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        QTRY_VERIFY(!dialog());
    }

    void editKeepsWhatIsNotTouched()
    {
        const AssetId printer = asset({.name = u"PRN-07"_s, .console = u"key in safe 2"_s, .costCents = 41250});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"PRN-07"_s);
        m_page->view(RegisterPage::Assets)->edit(u"serial"_s);
        QTRY_VERIFY(field("serial")->hasFocus());
        field("serial")->setText(u"PHBBC12345"_s);
        save()->click();
        QTRY_COMPARE((*m_desk)->registry().asset(printer).result().value().asset.serial, u"PHBBC12345"_s);
        const Asset after = (*m_desk)->registry().asset(printer).result().value().asset;
        QCOMPARE(after.console, u"key in safe 2"_s);
        QCOMPARE(after.costCents, 41250);
    }

    void ownerIsFoundByAFewLetters()
    {
        const PersonId tom = (*m_desk)->registry().create(Person{.name = u"Tom Albrecht"_s}).result().value();
        m_page->show();
        m_page->newAsset();
        auto *owner = static_cast<RecordChoice *>(field("owner"));
        owner->setFocus();
        QTRY_VERIFY(owner->hasFocus());
        QTest::keyClicks(owner, u"alb"_s);
        QTest::keyClick(owner, Qt::Key_Return); // looks at once
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_COMPARE(owner->id(), tom.value);
        QCOMPARE(owner->text(), u"Tom Albrecht"_s);
        QVERIFY2(dialog(), "Enter chose the person, it did not save the form");
    }

    void recordsAreReachedFromEachOther()
    {
        const PersonId tom = (*m_desk)->registry().create(Person{.name = u"Tom Albrecht"_s}).result().value();
        asset({.name = u"NB-031"_s, .ownerId = tom});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"NB-031"_s);
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"fact/owner/%1"_s.arg(tom.value)));
        m_page->findChild<QAbstractButton *>(u"fact/owner/%1"_s.arg(tom.value))->click();
        QCOMPARE(m_page->tab(), RegisterPage::People);
        QTRY_COMPARE(head()->name(), u"Tom Albrecht"_s);
        auto *devices = m_page->findChild<QListView *>(u"personDevices"_s);
        QTRY_COMPARE(devices->model()->rowCount(), 1);
        emit devices->clicked(devices->model()->index(0, 0));
        QCOMPARE(m_page->tab(), RegisterPage::Assets);
    }

    void retiredAssetCanBeShownThoughItIsNotInTheList()
    {
        asset({.name = u"AAA"_s});
        const AssetId old = asset({.name = u"OLD-1"_s, .state = AssetState::Retired});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"AAA"_s);
        m_page->showAsset(old);
        QTRY_COMPARE(head()->name(), u"OLD-1"_s);
    }

    void newTicketNamesTheAsset()
    {
        const AssetId printer = asset({.name = u"PRN-07"_s});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"PRN-07"_s);
        QSignalSpy wanted(m_page.get(), &RegisterPage::newTicketFor);
        m_page->findChild<QPushButton *>(u"newTicketForAsset"_s)->click();
        QCOMPARE(wanted.takeFirst().first().value<AssetId>(), printer);
    }

    void theTabFollowsWhatIsShown()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s);
        m_page->show();
        for (const int tab : {RegisterPage::Renewals, RegisterPage::People, RegisterPage::Suppliers}) {
            m_page->showTab(tab);
            QCOMPARE(int(m_page->tab()), tab);
            QVERIFY(m_page->list(RegisterPage::Tab(tab))->isVisible());
        }
        m_page->showAsset(printer);
        QCOMPARE(m_page->tab(), RegisterPage::Assets);
        QVERIFY(m_page->list(RegisterPage::Assets)->isVisible() || m_page->view(RegisterPage::Assets)->isVisible());
    }

    void aCardAsHighAsItsLinesDoesNotScroll()
    {
        LinesCard card(u"Lines"_s, u"lines"_s, nullptr);
        QList<RegisterLine> lines;
        for (int i = 0; i < 12; ++i)
            lines.append({.left = u"1 Nov"_s, .text = u"Line %1"_s.arg(i)});
        card.setLines(lines, u"None."_s);
        card.resize(500, card.maximumHeight());
        card.show();
        const auto *list = card.findChild<QListView *>();
        QTRY_COMPARE(list->viewport()->height(), list->maximumHeight());
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    }

    void aSuppliersFiguresAreAsHighAsTheirWords()
    {
        const Supplier supplier{.name = u"BritPrint"_s};
        VERIFY_OK((*m_desk)->registry().create(supplier).result());
        m_page->resize(1800, 1000);
        m_page->show();
        m_page->showTab(RegisterPage::Suppliers);
        const auto cards = [this] {
            QList<FigureCard *> shown = m_page->findChildren<FigureCard *>();
            shown.removeIf([](const FigureCard *card) { return !card->isVisible(); });
            return shown;
        };
        QTRY_COMPARE(cards().size(), 3);
        QTRY_VERIFY(cards().first()->height() < unit() * 16);
    }

    void contactsOfASupplierHaveTheWidthOfALine()
    {
        auto *form = new SupplierDialog(**m_desk, m_page.get());
        form->openAt({});
        for (const auto &name : {u"field/contacts"_s, u"field/notes"_s}) {
            const auto *edit = form->findChild<QPlainTextEdit *>(name);
            QTRY_VERIFY(edit->width() >= unit() * 30);
            QVERIFY(!edit->accessibleName().isEmpty());
        }
    }

    void renewalsStandByTheirLastDayToAct()
    {
        (*m_desk)->registry().create(Renewal{.title = u"Later"_s, .endsOn = {2027, 5, 1}}).result().value();
        (*m_desk)->registry().create(Renewal{.title = u"Certificate"_s, .endsOn = {2026, 11, 28}}).result().value();
        m_page->show();
        m_page->showTab(RegisterPage::Renewals);
        auto *model = m_page->list(RegisterPage::Renewals)->model();
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_COMPARE(model->index(0, model->columnNamed(u"title")).data().toString(), u"Certificate"_s);
        QCOMPARE(model->index(0, model->columnNamed(u"state")).data().toString(), u"Act now"_s);
        // Beside the record there is room for some columns only: no scrolling to the side, the title stands in full.
        const auto *table = qobject_cast<QTableView *>(m_page->list(RegisterPage::Renewals)->view());
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(table->columnWidth(model->columnNamed(u"title")) >= unit() * 27);
        QVERIFY(!table->isColumnHidden(model->columnNamed(u"state")));
        m_page->resize(1900, 900);
        QTRY_VERIFY(!table->isColumnHidden(model->columnNamed(u"owner")));
    }

    void narrowWindowShowsOneAtATime()
    {
        asset({.name = u"PRN-07"_s});
        m_page->resize(800, 600);
        m_page->show();
        auto *list = m_page->list(RegisterPage::Assets);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->isVisible());
        QVERIFY(!m_page->view(RegisterPage::Assets)->isVisible());
        emit list->opened(list->currentId());
        QTRY_VERIFY(m_page->view(RegisterPage::Assets)->isVisible());
        QVERIFY(!list->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(list->isVisible());
    }

    void daysAreUnderstoodAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("ISO") << u"2027-03-14"_s << QDate(2027, 3, 14);
        QTest::newRow("month as a word") << u"14 Mar 2027"_s << QDate(2027, 3, 14);
        QTest::newRow("this year") << u"14 Mar"_s << QDate(2026, 3, 14);
        QTest::newRow("in three years") << u"+3y"_s << QDate(2029, 11, 24);
        QTest::newRow("in two weeks") << u"+2 w"_s << QDate(2026, 12, 8);
        QTest::newRow("a month ago") << u"-1m"_s << QDate(2026, 10, 24);
        QTest::newRow("today") << u"Today"_s << QDate(2026, 11, 24);
        QTest::newRow("no such day") << u"2027-02-30"_s << QDate();
        QTest::newRow("words") << u"soon"_s << QDate();
    }
    void daysAreUnderstoodAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QTEST(DateField::dayOf(typed, {2026, 11, 24}), "day");
    }

    void everythingThatTakesTheFocusHasAName()
    {
        const PersonId tom = (*m_desk)->registry().create(Person{.name = u"Tom"_s}).result().value();
        asset({.name = u"PRN-07"_s, .ownerId = tom});
        m_page->show();
        QTRY_COMPARE(head()->name(), u"PRN-07"_s);
        m_page->newAsset();
        m_page->newPerson();
        m_page->newSupplier();
        m_page->newRenewal();
        const QStringList wrong = test::nameless(*m_page);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    AssetId asset(const Asset &asset) { return (*m_desk)->registry().create(asset).result().value(); }
    RecordHead *head() { return m_page->view(m_page->tab())->findChild<RecordHead *>(); }
    RecordDialog *dialog()
    {
        for (RecordDialog *one : m_page->findChildren<RecordDialog *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QLineEdit *field(const char *name)
    {
        return dialog()->findChild<QLineEdit *>(u"field/"_s + QLatin1StringView(name));
    }
    QPushButton *save() { return dialog()->findChild<QPushButton *>(u"save"_s); }

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RegisterPage> m_page;
};

LAMP_TEST(TestRegisterPage)
#include "tst_register.moc"
