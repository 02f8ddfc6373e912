// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryfields.h"
#include "items/workitemmodel.h"
#include "services/querycheck.h"
#include "services/savedviews.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "work/filterbar.h"
#include "work/filterchip.h"
#include "work/queryfield.h"
#include "work/queryhelp.h"
#include "work/queuepage.h"
#include "work/viewlookdialog.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>

using namespace lamp;
using namespace Qt::StringLiterals;

// The filter of the queue: chips, text and saved views as one thing.
class TestQueryField : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    CodeHighlighter m_highlighter;
    std::unique_ptr<QueuePage> m_page;

    [[nodiscard]] FilterBar &bar() const { return *m_page->list()->filter(); }
    [[nodiscard]] QueryField &field() const { return *bar().field(); }
    [[nodiscard]] WorkItemModel &model() const { return *m_page->list()->model(); }
    [[nodiscard]] QStringList chipWords() const
    {
        QStringList words;
        for (const FilterChip *chip : bar().findChildren<FilterChip *>())
            words.append(toText(chip->filter()));
        return words;
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_desk = std::make_unique<test::TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"HP LaserJet M507"_s);
        m_desk->ticket(u"Cannot print"_s, priya, printer);
        m_desk->ticket(u"Mailbox full"_s);
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini"_s, QSettings::IniFormat);
        m_page = std::make_unique<QueuePage>(**m_desk, m_highlighter, *m_settings);
        m_page->resize(1280, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showQuery(u"is:open"_s);
        QTRY_COMPARE(model().rowCount(), 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
        m_desk.reset();
    }

    void fieldThenValueAreChosenFromWhatIsOffered()
    {
        field().setFocus();
        QTest::keyClicks(&field(), u"asse"_s);
        QTRY_VERIFY(field().isOffering());
        QVERIFY2(field().offered().first().startsWith(u"asset:"), qPrintable(field().offered().join(u'|')));
        QTest::keyClick(&field(), Qt::Key_Escape); // closes the offers, nothing else
        QVERIFY(!field().isOffering());
        QCOMPARE(field().text(), u"asse"_s);
        QTest::keyClicks(&field(), u"t:laser"_s);
        QTRY_COMPARE(field().offered(), QStringList{u"PRN-07   HP LaserJet M507"_s});
        field().setText(u"asset:PRN-07"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(chipWords(), (QStringList{u"is:open"_s, u"asset:PRN-07"_s}));
    }

    void whatIsWrongIsMarkedAndTheListStays()
    {
        field().setFocus();
        QTest::keyClicks(&field(), u"mailbox prority:high"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(field().text().mid(field().marked().at, field().marked().length), u"prority:high"_s);
        QVERIFY2(bar().error().contains(u"did you mean priority? The list"), qPrintable(bar().error()));
        QCOMPARE(field().text(), u"mailbox prority:high"_s); // to be mended, not typed again
        QCOMPARE(model().rowCount(), 2);
        QTest::keyClick(&field(), Qt::Key_End);
        QTest::keyClick(&field(), Qt::Key_Backspace);
        QCOMPARE(field().marked(), WrongPlace{});
        QVERIFY(bar().error().isEmpty());
    }

    void aNameOfNobodyIsNotedBesideTheQuery()
    {
        m_page->showQuery(u"assignee:nobodyknown"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        QTRY_COMPARE(bar().note(), u"assignee: nobody here is called 'nobodyknown'."_s);
        QVERIFY(bar().error().isEmpty()); // the query itself is good
        m_page->showQuery(u"assignee:okaf"_s); // a part of a name
        QTRY_COMPARE(bar().note(), QString());
        m_page->showQuery(u"assignee:me"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        QCOMPARE(bar().note(), QString());
        const PersonId me = (*m_desk)->me();
        (*m_desk)->setMe({});
        m_page->showQuery(u"is:open assignee:me"_s);
        QTRY_VERIFY2(bar().note().contains(u"until it is said who you are"), qPrintable(bar().note()));
        QTRY_COMPARE(model().rowCount(), 0); // not what nobody has
        (*m_desk)->setMe(me);
        emit (*m_desk)->catalogChanged();
        QTRY_COMPARE(bar().note(), QString());
    }

    void aWrongQueryFromElsewhereStandsInTheField()
    {
        m_page->showQuery(u"is:open status:opne"_s);
        QCOMPARE(field().text(), u"is:open status:opne"_s);
        QCOMPARE(field().text().mid(field().marked().at, field().marked().length), u"opne"_s);
        QVERIFY(!bar().error().isEmpty());
        QCOMPARE(model().rowCount(), 2);
    }

    void severalTermsOfAFieldBecomeSeveralChips()
    {
        field().setFocus();
        QTest::keyClicks(&field(), u"created:>=2026-01 created:<2026-12 group:kind"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(chipWords(),
                 (QStringList{u"is:open"_s, u"created:>=2026-01"_s, u"created:<2026-12"_s, u"group:kind"_s}));
        bar().setText(true);
        QCOMPARE(field().text(), u"is:open created:>=2026-01 created:<2026-12 group:kind"_s);
        field().setText(u"is:open (vip:yes or tag:a,b) sort:title"_s); // no such tag
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(bar().error().contains(u"tag"));
        field().setText(u"is:open (vip:yes or kind:incident) sort:title"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        bar().setText(false);
        QCOMPARE(chipWords(), (QStringList{u"is:open"_s, u"vip:yes or kind:incident"_s}));
    }

    void aChipThatIsMoreThanAValueIsEditedAsText()
    {
        m_page->showQuery(u"(vip:yes or kind:incident) is:open"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        FilterChip *chip = bar().findChildren<FilterChip *>().first();
        chip->click();
        QCOMPARE(field().text(), u"(vip:yes or kind:incident)"_s);
        field().setText(u"(vip:yes or kind:request)"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(toText(bar().query()), u"(vip:yes or kind:request) is:open"_s); // in its place
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void f1ExplainsAndAnExampleIsTriedByAClick()
    {
        field().setFocus();
        QTest::keyClick(&field(), Qt::Key_F1);
        auto *help = m_page->findChild<QueryHelp *>();
        QVERIFY(help && help->isVisible());
        const auto buttons = help->findChildren<QPushButton *>(u"queryExample"_s);
        QCOMPARE(buttons.size(), QueryHelp::examples().size());
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            const QString query = QueryHelp::examples()[i].query;
            VERIFY_OK(parseTyped(query, (*m_desk)->catalog()));
            buttons[i]->click();
            QCOMPARE(bar().query(), parseQuery(query).value());
            QVERIFY(bar().error().isEmpty());
        }
    }

    void everyFieldIsExplained()
    {
        for (const QString &name : filterFields())
            QVERIFY2(!QueryHelp::about(name).isEmpty(), qPrintable(name));
        const QStringList values = fieldValuesOf(u"is"); // words of the program's own: nobody could guess them
        for (const QString &value : values)
            QVERIFY2(QueryHelp::about(u"is").contains(value), qPrintable(value));
    }

    void aViewBringsItsColumnsColoursAndGroups()
    {
        SavedView view;
        view.name = u"Looks"_s;
        view.query = u"is:open sort:title group:requester"_s;
        view.columns = {u"title"_s, u"number"_s, u"external"_s};
        view.colours = u"red: requester:priya"_s;
        VERIFY_OK(SavedViews(**m_desk).add(view).result());
        QTRY_VERIFY(std::ranges::contains((*m_desk)->catalog().views, u"Looks"_s, &SavedView::name));
        WorkItemView &list = *m_page->list()->view();
        const QStringList own = list.shownColumns();
        m_page->showView(u"Looks"_s);
        QTRY_COMPARE(list.shownColumns(), view.columns);
        QTRY_COMPARE(model().groupRows().size(), 2);
        QTRY_COMPARE(model().index(1, 0).data(RowInkRole).toString(), u"red"_s);
        QVERIFY(list.rowHeight(0) > WorkItemDelegate::rowHeight(list.density()));
        m_page->showView(u"All open"_s);
        QTRY_COMPARE(list.shownColumns(), own);
        QTRY_VERIFY(model().groupRows().isEmpty());
        QTRY_COMPARE(list.rowHeight(0), WorkItemDelegate::rowHeight(list.density()));
    }

    void aWrongColourRuleIsMarkedAndNothingIsKept()
    {
        SavedView view;
        view.name = u"Looks"_s;
        view.colours = u"red: vip:yes"_s;
        auto *dialog = new ViewLookDialog(**m_desk, view, m_page.get());
        QSignalSpy decided(dialog, &ViewLookDialog::decided);
        dialog->show();
        auto *rule = dialog->findChild<QueryField *>(u"viewLookQuery"_s);
        QVERIFY(rule);
        QCOMPARE(rule->text(), u"vip:yes"_s);
        rule->setText(u"vip:maybe"_s);
        dialog->findChild<QPushButton *>(u"viewLookSave"_s)->click();
        QCOMPARE(decided.count(), 0);
        QCOMPARE(rule->text().mid(rule->marked().at, rule->marked().length), u"maybe"_s);
        rule->setText(u"vip:no"_s);
        dialog->findChild<QPushButton *>(u"viewLookSave"_s)->click();
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided.first().first().toString(), u"red: vip:no"_s);
    }
};
LAMP_TEST(TestQueryField)

#include "tst_queryfield.moc"
