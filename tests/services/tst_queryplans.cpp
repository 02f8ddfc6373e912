// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "domain/queryfields.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Every shipped view, single filter field and sort column uses its index: no full scan, and no sort of more than what
// a filter leaves.
class TestQueryPlans : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    QStringList plan(const WorkItemQuery &query)
    {
        const QueryContext context{m_desk->clock().now(), (*m_desk)->zone(), (*m_desk)->me()};
        return (*m_desk)
            ->database()
            .readNow([&](Connection &c) { return workitemstore::explain(c, query, context); })
            .value();
    }
    static bool scansTheTable(const QStringList &plan)
    {
        return std::ranges::any_of(
            plan, [](const QString &step) { return step.startsWith(u"SCAN w") && !step.contains(u"INDEX"); });
    }

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }

    void shippedViewUsesAnIndex_data()
    {
        QTest::addColumn<QString>("query");
        const auto views = (*m_desk)->database().readNow([](Connection &c) { return rows::all<SavedView>(c); }).value();
        QVERIFY(views.size() >= 15);
        for (const SavedView &view : views)
            QTest::newRow(qPrintable(view.name + u" (" + view.preset + u')')) << view.query;
    }
    void shippedViewUsesAnIndex()
    {
        QFETCH(QString, query);
        const auto parsed = parseQuery(query);
        VERIFY_OK(parsed);
        const auto steps = plan(*parsed);
        QVERIFY2(!scansTheTable(steps), qPrintable(query + u"\n" + steps.join(u'\n')));
    }

    void sortColumnUsesAnIndex_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : sortKeys())
            QTest::newRow(qPrintable(key)) << key;
    }
    void sortColumnUsesAnIndex()
    {
        QFETCH(QString, key);
        for (const bool descending : {false, true}) {
            WorkItemQuery query;
            query.sort = key;
            query.descending = descending;
            const auto steps = plan(query);
            QVERIFY2(!scansTheTable(steps), qPrintable(steps.join(u'\n')));
            QVERIFY2(!steps.join(u'\n').contains(u"USE TEMP B-TREE FOR ORDER BY"), qPrintable(steps.join(u'\n')));
        }
    }

    void singleFilterFieldUsesAnIndex_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"is:open",
                                  "is:major",
                                  "is:planned",
                                  "is:stuck",
                                  "status:new",
                                  "status:open",
                                  "kind:problem",
                                  "priority:critical",
                                  "priority:>=high",
                                  "assignee:me",
                                  "assignee:none",
                                  "assignee:dana",
                                  "requester:priya",
                                  "asset:prn",
                                  "category:printing",
                                  "category:none",
                                  "tag:vip",
                                  "team:x",
                                  "supplier:x",
                                  "service:x",
                                  "location:x",
                                  "number:1001",
                                  "major:yes",
                                  "due:today",
                                  "due:<now",
                                  "deadline:today",
                                  "deadline:<now",
                                  "deadline:none",
                                  "is:breached",
                                  "follow-up:today",
                                  "planned:week",
                                  "created:2026-03",
                                  "updated:>5d",
                                  "solved:week",
                                  "quiet:>5d",
                                  "printer"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void singleFilterFieldUsesAnIndex()
    {
        QFETCH(QString, query);
        const auto steps = plan(parseQuery(query).value());
        QVERIFY2(!scansTheTable(steps), qPrintable(steps.join(u'\n')));
    }
};
LAMP_TEST(TestQueryPlans)
#include "tst_queryplans.moc"
