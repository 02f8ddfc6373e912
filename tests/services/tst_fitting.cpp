// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/fitting.h"
#include "services/history.h"
#include "services/sampleoffice.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/query.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What is offered while a title is typed, and what the full text finds of a solved ticket.
class TestFitting : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] QStringList offered(const QString &title, qint64 limit = 6) const
    {
        QStringList titles;
        const auto hits = (*m_desk)->search().fitting(title, {}, {}, limit).result().value();
        for (const ArticleHit &hit : hits)
            titles << hit.title;
        return titles;
    }

    std::unique_ptr<test::TempDesk> m_desk;

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<test::TempDesk>();
        const auto made = sampleoffice::fill(**m_desk).result();
        VERIFY_OK(made);
        (*m_desk)->setMe(*made);
        VERIFY_OK((*m_desk)->articles().addStarterArticles().result());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void oneWordSomewhereInTheTextIsNoReason()
    {
        const QStringList titles = offered(u"password expired, cannot log in"_s, 50);
        QVERIFY(!titles.contains(u"Disk failed behind a server's RAID controller"));
        QVERIFY(!titles.isEmpty());
        QVERIFY2(titles.first().contains(u"password"_s, Qt::CaseInsensitive), qPrintable(titles.first()));
        QCOMPARE(offered(u"xylophone of the emperor"_s), QStringList());
    }

    void theTitleWithMoreOfTheWordsGoesFirst()
    {
        const QStringList titles = offered(u"Jams, paper stuck at the tray"_s, 50);
        QCOMPARE(titles.value(0), u"Paper jams again and again"_s);
        const qsizetype offline = titles.indexOf(u"Printer offline: spooler stopped");
        QVERIFY(offline != 0);
        QCOMPARE(offered(u"Jams, paper stuck at the tray"_s, 1), QStringList{u"Paper jams again and again"_s});
    }

    void whatWorkedOnTheAssetBeforeGoesFirst()
    {
        const auto row = (*m_desk)->database().readNow([](Connection &c) -> Result<std::pair<CategoryId, AssetId>> {
            Query q(c, u"SELECT category_id, asset_id FROM work_item WHERE title = ?"_s,
                    {u"Cannot print to 2nd-floor LaserJet"_s});
            if (!q.next())
                return fail(Error::Kind::NotFound, {});
            return std::pair{q.id<CategoryId>(0), q.id<AssetId>(1)};
        });
        VERIFY_OK(row);
        const QString title = u"Cannot print to 2nd-floor LaserJet"_s;
        const auto hits = (*m_desk)->search().fitting(title, row->first, row->second, 3).result().value();
        QCOMPARE(hits.value(0).title, u"Printer offline: spooler stopped"_s);
    }

    // The title says little; the message that the user read out says all.
    void whatWasReportedCounts()
    {
        NewArticle made;
        made.article.title = u"Quirinal sync stops with 0x8004deaf"_s;
        made.article.body = u"## Steps\n\n1. Sign out of Quirinal\n"_s;
        made.article.state = ArticleState::Internal; // for technicians, but it holds
        const auto id = (*m_desk)->articles().create(made).result();
        VERIFY_OK(id);
        const auto first = [&](const QString &text) {
            const FittingAsk ask{.title = u"It does not work"_s, .text = text, .category = {}, .asset = {}};
            const auto found = fitting::find(**m_desk, ask).result().value_or(QList<FittingArticle>());
            return found.isEmpty() ? ArticleId{} : found.first().hit.id;
        };
        QVERIFY(first(u"hello, please call me"_s) != *id);
        QCOMPARE(first(u"It says: Quirinal could not sync (0x8004deaf), at 10:32 in C:\\Users\\x"_s), *id);
        VERIFY_OK((*m_desk)->articles().setState({*id}, ArticleState::Draft).result());
        QVERIFY(first(u"It says: Quirinal could not sync (0x8004deaf)"_s) != *id);
    }

    // No word of the article is in the title, but twice it solved what was called the same.
    void whatSolvedTicketsAlikeIsOffered()
    {
        NewArticle made;
        made.article.title = u"Renew the lease"_s;
        made.article.body = u"Text"_s;
        made.article.state = ArticleState::Published;
        const auto id = (*m_desk)->articles().create(made).result();
        VERIFY_OK(id);
        const auto fits = [&] {
            const FittingAsk ask{.title = u"Zeppelin hangar unreachable"_s, .text = {}, .category = {}, .asset = {}};
            const auto found = fitting::find(**m_desk, ask).result().value_or(QList<FittingArticle>());
            const auto hit = std::ranges::find(found, *id, [](const FittingArticle &fit) { return fit.hit.id; });
            return hit == found.end() ? 0 : hit->onAlike;
        };
        for (int times = 0; times < 2; ++times) {
            QCOMPARE(fits(), 0); // once is chance
            const WorkItemId ticket = m_desk->ticket(u"Hangar of the Zeppelin unreachable again"_s);
            VERIFY_OK((*m_desk)->workItems().solve({ticket}, u"repaired"_s, u"lease"_s, *id).result());
        }
        QCOMPARE(fits(), 2);
    }

    void whatFixedATicketIsFound()
    {
        const WorkItemId id = m_desk->ticket(u"Copier in the hall"_s);
        const auto found = [&](const QString &text) {
            const auto hits = (*m_desk)->search().workItems(text, 50).result().value();
            return std::ranges::any_of(hits, [&](const WorkItemHit &hit) { return hit.row.id == id; });
        };
        QVERIFY(!found(u"\"quince rollers\""_s));
        VERIFY_OK((*m_desk)->workItems().solve({id}, u"repaired"_s, u"replaced: quince rollers"_s).result());
        QVERIFY(found(u"\"quince rollers\""_s));
        const auto details = (*m_desk)->workItems().details(id).result();
        VERIFY_OK(details);
        WorkItem edited = details->item;
        edited.fixText = u"replaced: medlar belt"_s;
        VERIFY_OK((*m_desk)->workItems().edit(details->item, edited).result());
        QVERIFY(found(u"medlar"_s) && found(u"\"quince rollers\""_s)); // the timeline keeps what was said
        VERIFY_OK((*m_desk)->history().undo({}).result());
        QVERIFY(found(u"\"quince rollers\""_s) && !found(u"medlar"_s));
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
    }
};

LAMP_TEST(TestFitting)
#include "tst_fitting.moc"
