// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caremodel.h"
#include "knowledge/articleacts.h"
#include "knowledge/carelist.h"
#include "knowledge/feedbackdialog.h"
#include "knowledge/gapview.h"
#include "knowledge/searchwatch.h"
#include "knowledgepagefixture.h"
#include "services/articlelife.h"
#include "services/gaps.h"

#include <QAbstractItemModelTester>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Reviews, gaps and feedback on the knowledge page.
class TestKnowledgeCare : public KnowledgePageFixture {
    Q_OBJECT
private:
    ArticleId due(const QString &title, QDate on = {2026, 11, 20})
    {
        const ArticleId id = make(title, u"## Steps\n\n1. x\n"_s);
        return articlelife::setReview(desk(), {id}, on).result() ? id : ArticleId{};
    }
    WorkItemId solved(const QString &title)
    {
        const WorkItemId id = m_desk->ticket(title);
        return desk().workItems().solve({id}, u"repaired"_s, u"so"_s).result() ? id : WorkItemId{};
    }
    QList<GapGroup> gaps() { return lamp::gaps::list(desk()).result().value_or(QList<GapGroup>()); }
    QAction *action(QMenu *menu, const QString &name) { return menu->findChild<QAction *>(name); }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatNeedsAReviewIsListedWithTheReason()
    {
        const ArticleId late = due(u"Spooler"_s), later = due(u"VPN"_s, {2027, 3, 1});
        QVERIFY(articlelife::say(desk(), later, {}, false, u"wrong server"_s).result().has_value());
        open();
        page().showReviews();
        QTRY_COMPARE(page().care().model().rowCount(), 2);
        const QAbstractItemModelTester tester(&page().care().model());
        QCOMPARE(page().care().model().reviews().first().id, later); // it failed somebody
        const QString why = page().care().model().index(0, 0).data(CareModel::SecondRole).toString();
        QVERIFY2(why.contains(u"wrong server") && !why.contains(u"2027"), qPrintable(why));
        QTRY_COMPARE(page().view().details().article.id, later); // the first is shown
        page().care().view().setCurrentIndex(page().care().model().index(1, 0));
        QTRY_COMPARE(page().view().details().article.id, late);
        QVERIFY(QTest::qWaitForWindowActive(&page()));
        page().care().view().setFocus();
        QTest::keyClick(&page().care().view(), Qt::Key_V); // verified today
        QTRY_COMPARE(page().care().model().rowCount(), 1);
        QTRY_COMPARE(article(late).reviewOn, QDate(2027, 11, 24));
        press("careBack");
        QVERIFY(find<QListView>("articleList")->isVisible());
    }

    void severalAreChangedAtOnce()
    {
        const QList<ArticleId> ids{make(u"One"_s, u"x"_s), make(u"Two"_s, u"x"_s)};
        open();
        auto *list = find<QListView>("articleList");
        QTRY_COMPARE(page().list().model().rowCount(), 2);
        list->setFocus();
        list->selectAll();
        QCOMPARE(page().list().chosenArticles().size(), 2);
        QMenu menu;
        auto *acts = page().findChild<ArticleActs *>();
        QVERIFY(acts);
        acts->fillMenu(&menu, page().list().chosenArticles());
        QVERIFY(action(&menu, u"state_internal"_s));
        action(&menu, u"state_internal"_s)->trigger();
        for (const ArticleId id : ids)
            QTRY_COMPARE(article(id).state, ArticleState::Internal);
        QVERIFY(desk().history().undo().result().has_value());
        for (const ArticleId id : ids)
            QCOMPARE(article(id).state, ArticleState::Published);
    }

    void feedbackIsSaidWithANoteAndShownBeside()
    {
        const ArticleId id = make(u"Spooler"_s, u"x"_s);
        open();
        show(id);
        press("feedbackNo");
        auto *dialog = page().findChild<FeedbackDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QRadioButton *>(u"feedbackDidNot"_s)->isChecked());
        dialog->findChild<QPlainTextEdit *>(u"feedbackNote"_s)->setPlainText(u"no such menu"_s);
        dialog->findChild<QPushButton *>(u"feedbackSave"_s)->click();
        const auto said = [&] { return articlelife::feedback(desk(), id).result().value_or(QList<FeedbackLine>()); };
        QTRY_COMPARE(said().size(), 1);
        QCOMPARE(said().first().feedback.note, u"no such menu"_s);
        const QString settle = u"feedbackSettle%1"_s.arg(said().first().feedback.id.value);
        QTRY_VERIFY(page().findChild<QPushButton *>(settle));
        page().findChild<QPushButton *>(settle)->click();
        QTRY_VERIFY(said().first().feedback.settledAt);
    }

    void anInternalArticleIsNotCopiedForUsers()
    {
        const ArticleId id = make(u"Spooler"_s, u"x"_s);
        QVERIFY(desk().articles().setState({id}, ArticleState::Internal).result().has_value());
        open();
        show(id);
        QApplication::clipboard()->setText(u"before"_s);
        QSignalSpy said(&page(), &KnowledgePage::message);
        page().copyForUser();
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(said.size(), 1);
    }

    void gapsAreShownWrittenAboutAndDismissed()
    {
        const WorkItemId one = solved(u"VPN drops every hour"_s);
        solved(u"Scanner sends nothing"_s);
        open();
        page().showGaps();
        QTRY_COMPARE(page().care().model().rowCount(), 2);
        QTRY_COMPARE(page().gap().gap().title, u"Scanner sends nothing"_s);
        page().care().view().setCurrentIndex(page().care().model().index(1, 0));
        QCOMPARE(page().gap().gap().title, u"VPN drops every hour"_s);
        QSignalSpy opened(&page(), &KnowledgePage::openWorkItem);
        page().findChild<QAbstractButton *>(u"gapTicket%1"_s.arg(one.value))->click();
        QCOMPARE(opened.size(), 1);
        press("gapWrite");
        QTRY_VERIFY(page().isEditing());
        QCOMPARE(find<QLineEdit>("articleTitle")->text(), u"VPN drops every hour"_s);
        press("articleSave");
        QTRY_VERIFY(!page().isEditing());
        QTRY_COMPARE(gaps().size(), 1);
        QTRY_COMPARE(page().view().details().article.title, u"VPN drops every hour"_s); // the new article is to be seen
        QVERIFY(!page().care().isVisible());
        page().showGaps();
        QTRY_COMPARE(page().care().model().rowCount(), 1);
        QTRY_COMPARE(page().gap().gap().title, u"Scanner sends nothing"_s);
        press("gapDismiss");
        QTRY_COMPARE(page().care().model().rowCount(), 0);
        QVERIFY(desk().history().undo().result().has_value());
        QTRY_COMPARE(page().care().model().rowCount(), 1);
    }

    void onlyTheLastTextOfASearchIsNoted()
    {
        SearchWatch watch(desk(), nullptr);
        for (const char *typed : {"bit", "bitl", "bitlocker", "bitlocker key"})
            watch.shown(QString::fromLatin1(typed), 0);
        QVERIFY(gaps().isEmpty()); // nobody stayed yet
        watch.leave();
        QTRY_COMPARE(gaps().size(), 1);
        QCOMPARE(gaps().first().title, u"bitlocker key"_s);
        watch.shown(u"zeppelin"_s, 0);
        watch.shown(u"zeppe"_s, 3); // a slip: letters were taken back, and something was found
        watch.leave();
        watch.shown(u"hangar"_s, 0);
        watch.shown(u"mooring mast"_s, 0); // given up for another
        QTRY_COMPARE(gaps().size(), 2);
        watch.leave();
        QTRY_COMPARE(gaps().size(), 3);
        QStringList titles;
        for (const GapGroup &gap : gaps())
            titles.append(gap.title);
        QVERIFY2(!titles.contains(u"zeppelin"_s) && titles.contains(u"hangar"_s), qPrintable(titles.join(u',')));
    }

    void whoStaysWithAnEmptyResultIsNoted()
    {
        open();
        page().search(u"bitlocker"_s);
        QTRY_COMPARE(page().shownSearch(), u"bitlocker"_s);
        QTRY_COMPARE_WITH_TIMEOUT(gaps().size(), 1, SearchWatch::PauseMs + 5000);
        QCOMPARE(gaps().first().searches.first().times, 1);
    }
};

LAMP_TEST(TestKnowledgeCare)
#include "tst_knowledgecare.moc"
