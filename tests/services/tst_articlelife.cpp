// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articlelife.h"
#include "services/articles.h"
#include "services/fitting.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// States, owners, reviews and what people say of articles.
class TestArticleLife : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::TempDesk> m_desk;
    PersonId m_dana;

    Desk &desk() { return **m_desk; }
    ArticleId make(const QString &title, QDate review = {}, ArticleState state = ArticleState::Published)
    {
        NewArticle made;
        made.article.title = title;
        made.article.body = u"## Steps\n\n1. Do it\n"_s;
        made.article.state = state;
        made.article.reviewOn = review;
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    ArticleDetails details(ArticleId id) { return desk().articles().find(id).result().value_or(ArticleDetails{}); }
    QStringList due(QDate until = {})
    {
        QStringList titles;
        const auto lines = articlelife::needsReview(desk(), until).result();
        for (const ReviewLine &line : lines.value_or(QList<ReviewLine>()))
            titles.append(line.title);
        return titles;
    }
    QList<FeedbackLine> said(ArticleId id)
    {
        return articlelife::feedback(desk(), id).result().value_or(QList<FeedbackLine>());
    }
    QString lastAct() { return desk().history().page({}, 1, {}).result()->first().sentence; }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_dana = m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup() { m_desk.reset(); }

    void whatWasSaidOnATicketCountsAsUsedThere()
    {
        const ArticleId id = make(u"Spooler stopped"_s);
        const WorkItemId ticket = m_desk->ticket(u"Cannot print"_s);
        VERIFY_OK(articlelife::say(desk(), id, ticket, false, u" no such menu in version 12 "_s).result());
        QCOMPARE(details(id).used, 1);
        QCOMPARE(details(id).helped, 0);
        QCOMPARE(said(id).size(), 1);
        QCOMPARE(said(id).first().feedback.note, u"no such menu in version 12"_s);
        QCOMPARE(said(id).first().person, u"Dana Okafor"_s);
        QCOMPARE(said(id).first().title, u"Cannot print"_s);
        QCOMPARE(due(), QStringList{u"Spooler stopped"_s});
        QCOMPARE(lastAct(), u"Said that the article Spooler stopped did not help"_s);
        // Second thoughts replace the first.
        VERIFY_OK(articlelife::say(desk(), id, ticket, true, u""_s).result());
        QCOMPARE(said(id).size(), 1);
        QVERIFY(said(id).first().feedback.helped);
        QCOMPARE(details(id).used, 1);
        QCOMPARE(details(id).helped, 1);
        QCOMPARE(due(), QStringList());
        VERIFY_OK(desk().history().undo().result());
        VERIFY_OK(desk().history().undo().result());
        QVERIFY(said(id).isEmpty());
        QCOMPARE(details(id).used, 0);
    }

    void withoutATicketItCountsToo()
    {
        const ArticleId id = make(u"Spooler stopped"_s);
        VERIFY_OK(articlelife::say(desk(), id, {}, true, {}).result());
        QCOMPARE(details(id).used, 1);
        QCOMPARE(details(id).helped, 1);
        m_desk->clock().advanceMinutes(60);
        VERIFY_OK(articlelife::say(desk(), id, {}, false, u"not on the second floor"_s).result());
        QCOMPARE(said(id).size(), 1); // the same talk
        QCOMPARE(details(id).helped, 0);
        m_desk->clock().advanceMinutes(24 * 60);
        VERIFY_OK(articlelife::say(desk(), id, {}, true, {}).result());
        QCOMPARE(said(id).size(), 2);
        QCOMPARE(details(id).used, 2);
        QCOMPARE(desk().history().verify().result().value(), QStringList());
    }

    // Solving with the article after it was said that it helped is the same use.
    void solvingDoesNotCountTwice()
    {
        const ArticleId id = make(u"Spooler stopped"_s);
        const WorkItemId ticket = m_desk->ticket(u"Cannot print"_s);
        VERIFY_OK(articlelife::say(desk(), id, ticket, true, {}).result());
        VERIFY_OK(desk().workItems().solve({ticket}, u"repaired"_s, u"spooler"_s, id).result());
        QCOMPARE(details(id).used, 1);
        QCOMPARE(details(id).helped, 1);
    }

    void verifyingDealsWithWhatWasSaidAndMovesTheReview()
    {
        const ArticleId id = make(u"Due"_s, {2026, 11, 20});
        const ArticleId far = make(u"Far"_s, {2027, 5, 1});
        VERIFY_OK(articlelife::say(desk(), far, {}, false, u"wrong server"_s).result());
        QCOMPARE(due(), (QStringList{u"Far"_s, u"Due"_s})); // what failed somebody goes first
        VERIFY_OK(articlelife::verify(desk(), {id, far}).result());
        QCOMPARE(due(), QStringList());
        QCOMPARE(details(id).article.verifiedOn, QDate(2026, 11, 24));
        QCOMPARE(details(id).article.reviewOn, QDate(2027, 11, 24));
        QCOMPARE(details(far).article.reviewOn, QDate(2027, 5, 1)); // it was not due
        QVERIFY(said(far).first().feedback.settledAt);
        QVERIFY2(lastAct().startsWith(u"Verified the article (2 "), qPrintable(lastAct()));
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(due().size(), 2);
    }

    void theNextReviewIsAsFarAsTheLastOne_data()
    {
        QTest::addColumn<QDate>("verified");
        QTest::addColumn<QDate>("review");
        QTest::addColumn<QDate>("next");
        QTest::newRow("half a year") << QDate(2026, 5, 24) << QDate(2026, 11, 24) << QDate(2027, 5, 27);
        QTest::newRow("never verified") << QDate() << QDate(2026, 11, 1) << QDate(2027, 11, 24);
        QTest::newRow("too near") << QDate(2026, 11, 20) << QDate(2026, 11, 21) << QDate(2026, 12, 24);
    }
    void theNextReviewIsAsFarAsTheLastOne()
    {
        QFETCH(QDate, verified);
        QFETCH(QDate, review);
        QFETCH(QDate, next);
        Article article;
        article.verifiedOn = verified;
        article.reviewOn = review;
        QCOMPARE(articlelife::nextReview(article, QDate(2026, 11, 24)), next);
    }

    void dealtWithAsksForNoReview()
    {
        const ArticleId id = make(u"Spooler stopped"_s);
        VERIFY_OK(articlelife::say(desk(), id, {}, false, u"x"_s).result());
        VERIFY_OK(articlelife::settle(desk(), said(id).first().feedback.id).result());
        QCOMPARE(due(), QStringList());
        QCOMPARE(said(id).size(), 1);
        VERIFY_OK(desk().history().undo().result());
        QCOMPARE(due(), QStringList{u"Spooler stopped"_s});
    }

    void draftsAndRetiredOnesNeedNoReview()
    {
        for (const ArticleState state : {ArticleState::Draft, ArticleState::Retired})
            make(codeOf(state), {2026, 1, 1}, state);
        make(u"internal"_s, {2026, 1, 1}, ArticleState::Internal);
        QCOMPARE(due(), QStringList{u"internal"_s});
        QCOMPARE(articlelife::reviewCount(desk()).result().value_or(-1), 1);
    }

    void onesOwnGoFirst()
    {
        const PersonId ana = m_desk->technician(u"Ana Silva"_s); // who works now
        make(u"A of Ana"_s, {2026, 11, 20});
        const ArticleId other = make(u"B of Dana"_s, {2026, 1, 1});
        VERIFY_OK(articlelife::setOwner(desk(), {other}, m_dana).result());
        QCOMPARE(due(), (QStringList{u"A of Ana"_s, u"B of Dana"_s}));
        VERIFY_OK(articlelife::setOwner(desk(), {other}, ana).result());
        QCOMPARE(due(), (QStringList{u"B of Dana"_s, u"A of Ana"_s}));
    }

    void manyAreChangedAsOneAct()
    {
        const QList<ArticleId> ids{make(u"One"_s), make(u"Two"_s)};
        VERIFY_OK(articlelife::setReview(desk(), ids, {2027, 1, 15}).result());
        VERIFY_OK(desk().articles().setState(ids, ArticleState::Internal).result());
        QVERIFY2(lastAct().startsWith(u"Kept the article (2 "), qPrintable(lastAct()));
        for (const ArticleId id : ids) {
            QCOMPARE(details(id).article.state, ArticleState::Internal);
            QCOMPARE(details(id).article.reviewOn, QDate(2027, 1, 15));
        }
        QCOMPARE(due({2027, 1, 15}).size(), 2);
        QCOMPARE(due({2027, 1, 14}).size(), 0);
        VERIFY_OK(desk().history().undo().result());
        for (const ArticleId id : ids)
            QCOMPARE(details(id).article.state, ArticleState::Published);
    }

    void reviewsStandOnTheCalendarALineADay()
    {
        const ArticleId one = make(u"One"_s, {2026, 12, 1});
        make(u"Two"_s, {2026, 12, 1});
        make(u"Three"_s, {2026, 12, 3});
        make(u"Draft"_s, {2026, 12, 4}, ArticleState::Draft);
        const Instant from = Instant::from(QDate(2026, 12, 1).startOfDay(desk().zone()));
        const Instant to = Instant::from(QDate(2026, 12, 8).startOfDay(desk().zone()));
        const auto entries = desk().plans().entries(from, to, CalendarLayer::Review).result();
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->at(0).date, QDate(2026, 12, 1));
        QCOMPARE(entries->at(0).articleIds.size(), 2);
        QVERIFY(entries->at(0).articleIds.contains(one));
        QVERIFY2(entries->at(0).title.startsWith(u"2 "), qPrintable(entries->at(0).title));
        QCOMPARE(entries->at(1).title, u"Three"_s);
        QVERIFY(entries->at(1).allDay);
    }

    void whatIsForTechniciansIsNotGivenToUsers()
    {
        const ArticleId id = make(u"Domain admin recovery"_s, {}, ArticleState::Internal);
        const auto text = fitting::userText(desk(), id).result();
        QVERIFY(!text);
        QCOMPARE(text.error().kind, Error::Kind::Invalid);
        VERIFY_OK(desk().articles().setState({id}, ArticleState::Published).result());
        QVERIFY(fitting::userText(desk(), id).result().value_or(QString()).contains(u"1. Do it"));
        QCOMPARE(fitting::linkText(desk(), id).result().value_or(QString()),
                 u"[Domain admin recovery](article:%1)"_s.arg(id.value));
    }
};

LAMP_TEST(TestArticleLife)
#include "tst_articlelife.moc"
