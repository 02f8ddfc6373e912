// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepagefixture.h"

#include <QScrollBar>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Which columns the table of the queue shows, and how wide.
class TestQueueColumns : public QueuePageFixture {
    Q_OBJECT

    [[nodiscard]] bool isShown(QStringView column) const { return !view().isColumnHidden(model().columnNamed(column)); }
    [[nodiscard]] int width(QStringView column) const { return view().columnWidth(model().columnNamed(column)); }
    void assignAll() { QVERIFY((*m_desk)->workItems().assign(m_ids, (*m_desk)->me()).result()); }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void titleAndAssigneeCanBeReadInTheNarrowestWindow()
    {
        openPage(1224 * unit() / 8); // a window of 1280 without its rail
        QVERIFY(m_page->views()->isVisible());
        QVERIFY2(width(u"title") >= unit() * 32, qPrintable(QString::number(width(u"title"))));
        const int name = view().fontMetrics().horizontalAdvance(u"Marek Nowak"_s);
        QVERIFY2(width(u"assignee") > name, qPrintable(QString::number(width(u"assignee"))));
        QVERIFY(!view().horizontalScrollBar()->isVisible());
    }

    void howLateItIsCanBeReadInANarrowWindow_data()
    {
        QTest::addColumn<int>("wide"); // of the page, without the rail
        QTest::newRow("1000") << 944;
        QTest::newRow("1280") << 1224;
    }
    void howLateItIsCanBeReadInANarrowWindow()
    {
        QFETCH(int, wide);
        openPage(wide * unit() / 8);
        QVERIFY(!view().isCards());
        m_desk->clock().advanceMinutes(20 * 24 * 60); // all of them are late by now
        model().tick();
        QTRY_VERIFY(cell(0, u"target").startsWith(u"overdue"));
        const QFontMetrics metrics(QApplication::font());
        const QRect room = QRect(0, 0, width(u"target"), 20).adjusted(unit() * 3 / 4, 0, -unit() / 4, -1);
        const auto words = model().index(0, model().columnNamed(u"target")).data(TargetRole).value<TargetWords>();
        QVERIFY2(words.brief.endsWith(u" d over"), qPrintable(words.brief));
        for (const QString &text : {words.brief, u"99 d over"_s, u"59 min over"_s, u"7:59 left"_s, u"paused"_s}) {
            const QRect bar = WorkItemDelegate::targetBar(room, {.brief = text, .bar = true});
            const int taken = bar.isEmpty() ? 0 : bar.width() + WorkItemDelegate::targetGap();
            QVERIFY2(metrics.horizontalAdvance(text) <= room.width() - taken, qPrintable(text));
        }
    }

    void aListOfOnePersonDoesNotSayWhoItIsInEachRow_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("shown");
        QTest::newRow("mine") << u"is:open assignee:me"_s << false;
        QTest::newRow("a person's") << u"is:open assignee:\"Dana Okafor\""_s << false;
        QTest::newRow("everyone's") << u"is:open"_s << true;
        QTest::newRow("one of two") << u"is:open assignee:me,none"_s << true;
        QTest::newRow("a part of several names") << u"is:open assignee:o"_s << true;
        QTest::newRow("all but mine") << u"is:open -assignee:\"Marek Nowak\""_s << true;
    }
    void aListOfOnePersonDoesNotSayWhoItIsInEachRow()
    {
        QFETCH(QString, query);
        QFETCH(bool, shown);
        assignAll();
        openPage(1224 * unit() / 8);
        QVERIFY(isShown(u"assignee"));
        m_page->showQuery(query);
        QTRY_COMPARE(model().query(), parseQuery(query).value());
        QTRY_VERIFY(!model().isLoading());
        QCOMPARE(isShown(u"assignee"), shown);
        m_page->showView(u"All open"_s);
        QTRY_VERIFY(isShown(u"assignee"));
    }

    void whoWantsTheColumnThereHasItAndKeepsIt()
    {
        assignAll();
        const auto openMine = [this] {
            openPage(1224 * unit() / 8);
            m_page->showQuery(u"is:open assignee:me"_s);
            QTRY_VERIFY(!model().isLoading());
        };
        openMine();
        QTRY_VERIFY(!isShown(u"assignee"));
        view().showColumn(u"assignee"_s, true);
        QVERIFY(isShown(u"assignee"));
        m_page.reset();
        openMine();
        QTRY_VERIFY(isShown(u"assignee"));
        view().showColumn(u"assignee"_s, false);
        QVERIFY(!isShown(u"assignee"));
        m_page->showView(u"All open"_s);
        QTRY_VERIFY(isShown(u"assignee")); // there it says something
    }

    void whatIsLeftOutInOneListIsNotLostInTheNextWindow()
    {
        assignAll();
        openPage(1224 * unit() / 8, u"Mine, next deadline first"_s);
        QTRY_VERIFY(!isShown(u"assignee"));
        m_page.reset(); // keeps the columns
        openPage(1224 * unit() / 8);
        QVERIFY(isShown(u"assignee"));
    }
};
LAMP_TEST(TestQueueColumns)

#include "tst_queuecolumns.moc"
