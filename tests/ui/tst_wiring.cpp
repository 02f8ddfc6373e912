// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleeditor.h"
#include "knowledge/knowledgepage.h"
#include "register/registerpage.h"
#include "services/drafts.h"
#include "services/registry.h"
#include "settings/desksection.h"
#include "settings/importdialog.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/palette.h"
#include "shell/statusline.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "windowfixture.h"
#include "work/capture.h"
#include "work/queuepage.h"
#include "work/todaypage.h"
#include "work/whofield.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace lamp;
using namespace Qt::StringLiterals;

// What one page asks for happens on another one.
class TestWiring : public QObject {
    Q_OBJECT

    std::unique_ptr<test::WindowFixture> m_fixture;

    [[nodiscard]] MainWindow &window() const { return m_fixture->window(); }
    [[nodiscard]] Desk &desk() const { return *m_fixture->desk(); }
    template <class P>
    P *page(Page which) const
    {
        window().pages().show(which);
        return static_cast<P *>(window().pages().currentWidget());
    }
    template <class W>
    W *part(const char *name) const { return window().findChild<W *>(QString::fromLatin1(name)); }
    void give(AssetId id, PersonId owner)
    {
        const Asset before = desk().registry().asset(id).result().value().asset;
        Asset after = before;
        after.ownerId = owner;
        VERIFY_OK(desk().registry().edit(before, after).result());
    }
    [[nodiscard]] WorkItem newest() const
    {
        const auto ids = desk().workItems().ids(*parseQuery(u"sort:-number"), 0).result();
        return ids && !ids->isEmpty() ? desk().workItems().details(ids->first()).result().value().item : WorkItem{};
    }
    [[nodiscard]] QueuePage &queue() const
    {
        return *static_cast<QueuePage *>(window().pages().widget(Page::Queue));
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList titles;
        const auto *model = window().everything().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_fixture.reset(); }

    void ticketAboutAnAssetKnowsTheAssetAndItsOwner()
    {
        give(m_fixture->printer, m_fixture->priya);
        auto *reg = page<RegisterPage>(Page::Register);
        reg->showAsset(m_fixture->printer);
        QTRY_VERIFY(part<QPushButton>("newTicketForAsset")->isVisible());
        part<QPushButton>("newTicketForAsset")->click();
        QVERIFY(window().capture().isVisible());
        QTRY_COMPARE(part<QLineEdit>("captureWho")->text(), u"Priya Shah"_s);
        auto *what = part<QLineEdit>("captureWhat");
        QTRY_VERIFY(what->hasFocus());
        QTRY_VERIFY(part<QPushButton>(qPrintable(u"captureDevice%1"_s.arg(m_fixture->printer.value))));
        QTest::keyClicks(what, u"Toner runs out"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QTRY_COMPARE(newest().title, u"Toner runs out"_s);
        QCOMPARE(newest().assetId, m_fixture->printer);
        QCOMPARE(newest().requesterId, m_fixture->priya);
    }

    void assetStaysWhoeverCallsAboutIt()
    {
        const PersonId ben = m_fixture->desk().person(u"Ben Ito"_s);
        const AssetId laptop = m_fixture->desk().asset(u"NB-031"_s);
        give(laptop, ben);
        window().newTicketFor(m_fixture->printer); // nobody's own
        auto *who = part<WhoField>("captureWho");
        QTRY_VERIFY(part<QPushButton>(qPrintable(u"captureDevice%1"_s.arg(m_fixture->printer.value))));
        QVERIFY(who->text().isEmpty());
        QTest::keyClicks(who, u"ben"_s);
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_VERIFY(part<QPushButton>(qPrintable(u"captureDevice%1"_s.arg(laptop.value))));
        QTest::keyClicks(part<QLineEdit>("captureWhat"), u"Jams"_s);
        QTest::keyClick(part<QLineEdit>("captureWhat"), Qt::Key_Return);
        QTRY_COMPARE(newest().title, u"Jams"_s);
        QCOMPARE(newest().requesterId, ben);
        QCOMPARE(newest().assetId, m_fixture->printer);
    }

    void anArticleLeadsToTheTicketsThatItWasUsedOn()
    {
        auto *knowledge = page<KnowledgePage>(Page::Knowledge);
        emit knowledge->openQuery(u"number:1001"_s);
        QTRY_COMPARE(window().pages().current(), Page::Queue);
        QCOMPARE(toText(queue().list()->query()), u"number:1001"_s);
    }

    void ticketOfAPersonIsReachedFromThePalette()
    {
        auto *reg = page<RegisterPage>(Page::Register);
        reg->showPerson(m_fixture->priya);
        window().actions().find("ticket.about")->trigger();
        QTRY_COMPARE(part<WhoField>("captureWho")->person(), m_fixture->priya);
        QCOMPARE(part<QLineEdit>("captureWho")->text(), u"Priya Shah"_s);
        QTRY_VERIFY(part<QLineEdit>("captureWhat")->hasFocus());
    }

    void keptDraftIsNotLostWhenTheStripIsOpenedAboutSomething()
    {
        window().newTicket();
        QTest::keyClicks(part<QLineEdit>("captureWhat"), u"Half a sent"_s);
        QTest::keyClick(part<QLineEdit>("captureWhat"), Qt::Key_Escape);
        QTRY_VERIFY(desk().drafts().find(u"capture"_s).result().has_value());
        window().newTicketForPerson(m_fixture->priya);
        QTRY_COMPARE(part<QLineEdit>("captureWho")->text(), u"Priya Shah"_s);
        QVERIFY(part<QLineEdit>("captureWhat")->text().isEmpty());
        QTest::keyClick(part<QLineEdit>("captureWhat"), Qt::Key_Escape); // nothing typed: nothing to keep
        QCOMPARE(desk().drafts().all().result().value().size(), 1);
        window().newTicket();
        QTRY_COMPARE(part<QLineEdit>("captureWhat")->text(), u"Half a sent"_s);
    }

    void importOpensOnTheKindThatThePageHolds_data()
    {
        QTest::addColumn<Page>("which");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("folder");
        QTest::newRow("assets") << Page::Register << u"assets"_s << u"Assets"_s << false;
        QTest::newRow("people") << Page::Register << u"people"_s << u"People"_s << false;
        QTest::newRow("tickets") << Page::Queue << u"tickets"_s << u"Tickets"_s << false;
        QTest::newRow("calendar") << Page::Calendar << u"calendar"_s << u"Plans"_s << false;
        QTest::newRow("articles") << Page::Knowledge << QString() << u"Articles"_s << true;
    }
    void importOpensOnTheKindThatThePageHolds()
    {
        QFETCH(Page, which);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        QFETCH(bool, folder);
        QWidget *asking = page<QWidget>(which);
        if (kind.isEmpty())
            QVERIFY(QMetaObject::invokeMethod(asking, "importWanted"));
        else
            QVERIFY(QMetaObject::invokeMethod(asking, "importRequested", Q_ARG(QString, kind)));
        auto *dialog = window().findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString what = dialog->findChild<QLabel *>(u"importWhat"_s)->text();
        QVERIFY2(what.startsWith(words), qPrintable(what));
        QCOMPARE(dialog->findChild<QPushButton *>(u"importChooseFolder"_s)->isVisible(), folder);
        QCOMPARE(dialog->findChild<QPushButton *>(u"importChooseFile"_s)->isVisible(), true); // one article, too
        dialog->reject();
    }

    void everyImportIsACommand()
    {
        for (const char *id :
             {"import.tickets", "import.people", "import.assets", "import.articles", "import.calendar"}) {
            QAction *command = window().actions().find(id);
            QVERIFY2(command, id);
            command->trigger();
            auto *dialog = window().findChild<ImportDialog *>();
            QVERIFY2(dialog && dialog->isVisible(), id);
            delete dialog;
        }
    }

    void todayLeadsToTheViewOrTheQuery_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("query");
        QTest::newRow("a saved view") << u"Overdue"_s << u"is:open due:<now -status:waiting_user sort:due"_s;
        QTest::newRow("a view that is not listed now") << u"Major now"_s << u"is:open major:yes"_s;
        QTest::newRow("a query") << u"is:open priority:high"_s << u"is:open priority:high"_s;
    }
    void todayLeadsToTheViewOrTheQuery()
    {
        QFETCH(QString, asked);
        QFETCH(QString, query);
        emit page<TodayPage>(Page::Today)->showView(asked);
        QCOMPARE(window().pages().current(), Page::Queue);
        QCOMPARE(toText(queue().list()->query()), toText(parseQuery(query).value()));
    }

    void articleFromTheOpenTicketIsBegun()
    {
        window().pages().openWorkItem(m_fixture->ticket);
        QTRY_COMPARE(queue().item()->details().item.id, m_fixture->ticket);
        emit queue().newArticleFrom(m_fixture->ticket);
        QCOMPARE(window().pages().current(), Page::Knowledge);
        auto *knowledge = static_cast<KnowledgePage *>(window().pages().currentWidget());
        QTRY_VERIFY(knowledge->isEditing());
        const auto holdsTheTitle = [knowledge] {
            const auto fields = knowledge->editor().findChildren<QLineEdit *>();
            return std::ranges::any_of(fields, [](const QLineEdit *field) {
                return field->text().contains(u"Cannot print to 2nd-floor LaserJet");
            });
        };
        QTRY_VERIFY(holdsTheTitle());
    }

    void openedTicketIsOfferedBeforeAnythingIsTyped()
    {
        window().openPalette();
        QVERIFY(offered().filter(u"Cannot print"_s).isEmpty());
        window().everything().close();
        window().pages().openWorkItem(m_fixture->ticket);
        QTRY_COMPARE(queue().item()->details().item.id, m_fixture->ticket);
        window().openPalette();
        QVERIFY2(offered().value(0).contains(u"Cannot print to 2nd-floor LaserJet"), qPrintable(offered().value(0)));
    }

    void densityIsACommandAndASettingAndIsRemembered()
    {
        page<QueuePage>(Page::Queue);
        const auto rowHeight = [this] { return queue().list()->view()->verticalHeader()->defaultSectionSize(); };
        const int compact = WorkItemDelegate::rowHeight(WorkItemDelegate::Density::Compact);
        const int comfortable = WorkItemDelegate::rowHeight(WorkItemDelegate::Density::Comfortable);
        QVERIFY(comfortable > compact);
        QCOMPARE(rowHeight(), compact);
        window().actions().find("lists.comfortable")->trigger();
        QCOMPARE(rowHeight(), comfortable);
        page<SettingsPage>(Page::Settings)->showSection(SettingsPage::Section::Appearance);
        auto *box = part<QComboBox>("density");
        QCOMPARE(box->currentData().toBool(), true);
        box->setCurrentIndex(box->findData(false));
        emit box->activated(box->currentIndex());
        QCOMPARE(rowHeight(), compact);
        window().actions().find("lists.comfortable")->trigger();
        WorkItemView again(desk(), queue().list()->model(), m_fixture->settings(), nullptr);
        QCOMPARE(again.density(), WorkItemDelegate::Density::Comfortable);
    }

    void listOfTheKeysFillsItsPage()
    {
        auto *settings = page<SettingsPage>(Page::Settings);
        settings->showSection(SettingsPage::Section::Keys);
        const auto *keys = part<QTreeWidget>("keyList");
        QTRY_VERIFY(keys->isVisible() && keys->height() > settings->height() - unit() * 35);
        const int wide = part<QComboBox>("density")->minimumWidth();
        for (const char *name : {"theme", "textSize", "language"})
            QCOMPARE(part<QComboBox>(name)->minimumWidth(), wide); // all fields end at one edge
    }

    void presetSetsTheFeatures()
    {
        auto *settings = page<SettingsPage>(Page::Settings);
        settings->showSection(SettingsPage::Section::Features);
        QVERIFY(part<QCheckBox>("feature.impact")->isChecked());
        part<QRadioButton>("presetAlone")->click();
        QTRY_VERIFY(!part<QCheckBox>("feature.impact")->isChecked());
        QVERIFY(!part<QCheckBox>("feature.problems")->isChecked());
        QVERIFY(part<QCheckBox>("feature.renewals")->isChecked());
        for (const QCheckBox *box : settings->findChildren<QCheckBox *>(QRegularExpression(u"^feature\\."_s)))
            QVERIFY2(!box->accessibleDescription().isEmpty(), qPrintable(box->objectName())); // its sentence
    }

    void featureThatIsOffHasNoTabUntilThereIsARecord()
    {
        VERIFY_OK(desk().setSetting(u"feature.renewals"_s, u"off"_s).result());
        page<RegisterPage>(Page::Register);
        auto *tabs = part<QTabBar>("registerTabs");
        QTRY_VERIFY(!tabs->isTabVisible(RegisterPage::Renewals));
        VERIFY_OK(desk().registry().create(Renewal{.title = u"Certificate"_s, .endsOn = {2027, 1, 5}}).result());
        QTRY_VERIFY(tabs->isTabVisible(RegisterPage::Renewals));
    }

    void linkUnderThePointerIsSaidInTheStatusLine()
    {
        auto *knowledge = page<KnowledgePage>(Page::Knowledge);
        const QString before = window().statusLine().text();
        emit knowledge->hint(u"https://example.org/help"_s);
        QCOMPARE(window().statusLine().text(), u"https://example.org/help"_s);
        emit knowledge->hint({});
        QCOMPARE(window().statusLine().text(), before);
    }

    void copyForOthersGetsItsLetter()
    {
        auto *settings = page<SettingsPage>(Page::Settings);
        settings->showSection(SettingsPage::Section::DeskFile);
        QVERIFY(part<QPushButton>("copyForOthers")->isEnabled());
        QVERIFY(window().actions().find("desk.copy"));
        const QString path = m_fixture->desk().folder() + u"/theirs.desk"_s;
        settings->findChild<DeskSection *>()->copyTo(path);
        QTRY_VERIFY2(window().messages().text().contains(u"B-17"), qPrintable(window().messages().text()));
        const Database::Options options{m_fixture->desk().clock().clock(), {{}, u"her"_s, u"window"_s, u"hers"_s}};
        auto copy = Desk::open(path, options);
        VERIFY_OK(copy);
        const auto id = (*copy)->workItems().create({.item = {.title = u"First of the copy"_s}}).result();
        VERIFY_OK(id);
        QVERIFY((*copy)->workItems().details(*id).result().value().item.number.startsWith(u"B-"));
    }
};
LAMP_TEST(TestWiring)

#include "tst_wiring.moc"
