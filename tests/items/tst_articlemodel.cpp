// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlemodel.h"
#include "services/articles.h"
#include "services/history.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QAbstractItemModelTester>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestArticleModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempDesk> m_desk;
    std::unique_ptr<ArticleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    Desk &desk() { return **m_desk; }
    ArticleId make(const QString &title, const QString &folder = {}, const QString &body = u"text"_s,
                   ArticleState state = ArticleState::Published)
    {
        NewArticle made;
        made.article.title = title;
        made.article.folder = folder;
        made.article.body = body;
        made.article.state = state;
        m_desk->clock().advanceMinutes(1);
        return desk().articles().create(made).result().value_or(ArticleId{});
    }
    QStringList titles() const
    {
        QStringList list;
        for (int row = 0; row < m_model->rowCount(); ++row)
            list.append(m_model->index(row, 0).data().toString());
        return list;
    }
    static QString said(const QList<ArticleFacet> &facets)
    {
        QStringList list;
        for (const ArticleFacet &facet : facets)
            list.append(facet.key + u' ' + QString::number(facet.count));
        return list.join(u", "_s);
    }
    void readFolders() { m_model->setFolders(desk().articles().folders().result().value_or(QList<ArticleFolder>())); }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::TempDesk>();
        m_model = std::make_unique<ArticleModel>(desk());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void listIsSortedAndFollowsChanges()
    {
        make(u"Switch"_s);
        make(u"printer 10"_s);
        make(u"Printer 9"_s);
        make(u"Old"_s, {}, u"x"_s, ArticleState::Retired);
        m_model->setQuery({});
        QTRY_COMPARE(titles(), (QStringList{u"Printer 9"_s, u"printer 10"_s, u"Switch"_s}));
        const ArticleId added = make(u"Access point"_s);
        QTRY_COMPARE(titles(), (QStringList{u"Access point"_s, u"Printer 9"_s, u"printer 10"_s, u"Switch"_s}));
        QVERIFY(desk().articles().remove(added).result().has_value());
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(desk().history().undo().result().has_value());
        QTRY_COMPARE(m_model->rowCount(), 4);
    }

    void newestChangeFirst()
    {
        make(u"A"_s);
        make(u"B"_s);
        ArticleQuery query;
        query.sort = ArticleQuery::Sort::Updated;
        m_model->setQuery(query);
        QTRY_COMPARE(titles(), (QStringList{u"B"_s, u"A"_s}));
    }

    void searchShowsWhyAndMarksTheWords()
    {
        make(u"Printer offline"_s, u"Windows/Printing"_s, u"The spooler stops when a job is damaged."_s);
        make(u"Clear a queue"_s, u"Linux/Printing"_s, u"Look into /var/spool/cups."_s);
        make(u"Other"_s, u"Windows"_s);
        m_model->setText(u"spool"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QVERIFY(m_model->isSearch());
        QCOMPARE(m_model->total(), 2);
        QVERIFY(m_model->microseconds() > 0);
        QVERIFY(m_model->words().contains(u"spool"_s));
        const auto listing = m_model->index(0, 0).data(RowRole).value<ArticleListing>();
        QVERIFY(!listing.marks.isEmpty());
        const auto [start, length] = listing.marks.first();
        QVERIFY2(listing.snippet.mid(start, length).startsWith(u"spool"_s), qPrintable(listing.snippet));
        QCOMPARE(said(m_model->facets()), u"Printing 2, Linux 1, Windows 1"_s);
        m_model->setFacet(u"Linux"_s);
        QTRY_COMPARE(titles(), QStringList{u"Clear a queue"_s});
        QCOMPARE(m_model->total(), 2); // found in all; the facet only narrows what is shown
        m_model->setText(QString());
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(m_model->facet().isEmpty());
    }

    void foldersOfAListCanBeOpenedOneByOne()
    {
        make(u"W1"_s, u"Windows"_s);
        make(u"W2"_s, u"Windows/Printing"_s);
        make(u"W3"_s, u"Windows/Printing"_s);
        make(u"W4"_s, u"Windows/Update"_s);
        make(u"L"_s, u"Linux"_s);
        make(u"None"_s);
        readFolders();
        m_model->setQuery({});
        QTRY_COMPARE(m_model->rowCount(), 6);
        QCOMPARE(said(m_model->facets()), u"Windows 4, Linux 1"_s);
        m_model->setFacet(u"Windows"_s);
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(said(m_model->facets()), u"Windows 4, Windows/Printing 2, Windows/Update 1"_s);
        m_model->setFacet(u"Windows/Printing"_s);
        QTRY_COMPARE(titles(), (QStringList{u"W2"_s, u"W3"_s}));
        QCOMPARE(said(m_model->facets()), u"Windows 4, Windows/Printing 2"_s);
    }

    void rowsSpeakWholeSentences()
    {
        const ArticleId id = make(u"Printer offline"_s, u"Windows/Printing"_s, u"x"_s, ArticleState::Draft);
        QVERIFY(desk().articles().recordUse(id, m_desk->ticket(u"T"_s), true).result().has_value());
        m_model->setQuery({});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0, 0).data(AccessibleTextRole).toString(),
                 u"Printer offline, draft, Windows \u00b7 Printing, solved 1 of 1"_s);
    }

    void aLongListIsReadInPages()
    {
        QVERIFY(desk().database().write({"Made %1", {}}, [this](ChangeSet &changes) -> Result<void> {
            changes.setBulk(true);
            for (int i = 0; i < 1200; ++i) {
                NewArticle made;
                made.article.title = u"Article %1"_s.arg(i, 5, 10, QChar(u'0'));
                LAMP_CHECK(desk().articles().create(changes, made));
            }
            return {};
        }).result().has_value());
        m_model->setQuery({});
        QTRY_COMPARE(m_model->rowCount(), 1200);
        QVERIFY(!m_model->index(1100, 0).data(RowRole).isValid()); // asked for now
        QTRY_COMPARE(m_model->index(1100, 0).data().toString(), u"Article 01100"_s);
    }
};

LAMP_TEST(TestArticleModel)
#include "tst_articlemodel.moc"
