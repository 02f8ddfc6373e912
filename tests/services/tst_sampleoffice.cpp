// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleofficefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

class TestSampleOffice : public QObject {
    Q_OBJECT
private slots:
    void cleanupTestCase() { sharedDesk.reset(); }
    void relativeTimes_data();
    void relativeTimes();
    void theOfficeIsComplete();
    void oneActOfTheHistoryMakesIt();
    void storeVerifiesClean();
    void numbersRiseWithTimeAndAreUnique();
    void noTimeLiesInTheFutureAndTimelinesRise();
    void statusOfEachItemIsTheLastOfItsTimeline();
    void prioritiesFollowTheMatrix();
    void seventyPercentAreTimed();
    void textsNameRealNumbers();
    void nothingIsLeftForTheDeskToMiss();
    void aliveOnAnyDay_data();
    void aliveOnAnyDay();
    void aUsedDeskIsRefused();
};

void TestSampleOffice::relativeTimes_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const auto utc = [](int day, int hour, int minute) {
        return QDateTime({2026, 11, day}, {hour, minute}, QTimeZone::UTC);
    };
    const QDateTime tuesday = utc(24, 10, 0), monday = utc(23, 8, 30), sunday = utc(22, 22, 0), night = utc(24, 3, 0);
    QTest::newRow("working time today") << tuesday << u"-55m"_s << utc(24, 9, 5);
    QTest::newRow("working time over night") << tuesday << u"-3h20m"_s << utc(23, 15, 40);
    QTest::newRow("working time over the weekend") << monday << u"-2h"_s << utc(20, 15, 30);
    QTest::newRow("working time on a Sunday") << sunday << u"-2h"_s << utc(20, 15, 0);
    QTest::newRow("working time at night") << night << u"-10m"_s << utc(23, 16, 50);
    QTest::newRow("working days back") << tuesday << u"-2 07:55"_s << utc(20, 7, 55);
    QTest::newRow("working days on") << tuesday << u"+4"_s << utc(30, 17, 0);
    QTest::newRow("calendar day on a Saturday moves to Friday") << tuesday << u"-10d 09:00"_s << utc(13, 9, 0);
    QTest::newRow("minutes from now") << tuesday << u"+40m"_s << utc(24, 10, 40);
    QTest::newRow("today") << tuesday << u"today 15:00"_s << utc(24, 15, 0);
    QTest::newRow("next Monday") << tuesday << u"monday"_s << utc(30, 17, 0);
    QTest::newRow("next Monday on a Monday") << monday << u"monday"_s << utc(30, 17, 0);
    QTest::newRow("patch night on a Tuesday") << tuesday << u"patchnight 20:00"_s << utc(26, 20, 0);
    QTest::newRow("patch night on a Sunday") << sunday << u"patchnight 23:00"_s << utc(22, 23, 0);
}

void TestSampleOffice::relativeTimes()
{
    QFETCH(QDateTime, now);
    QFETCH(QString, text);
    const sampleoffice::SampleTime time(Instant::from(now), QTimeZone::UTC);
    const auto moment = time.moment(text);
    QVERIFY(moment);
    QTEST(moment->utc(), "moment");
    QVERIFY(!time.moment(u"tomorrow-ish"_s));
}

void TestSampleOffice::theOfficeIsComplete()
{
    auto &d = shared();
    VERIFY_OK(d.made);
    QCOMPARE(sampleRows<Person>(*d.desk).size(), 40);
    QTRY_COMPARE(d.desk->catalog().technicians.size(), 3);
    QCOMPARE(sampleRows<Asset>(*d.desk).size(), 60);
    QVERIFY(sampleRows<AssetLink>(*d.desk).size() >= 50);
    QVERIFY(sampleRows<Service>(*d.desk).size() >= 8);
    QVERIFY(sampleRows<Supplier>(*d.desk).size() >= 8);
    const auto articles = sampleRows<Article>(*d.desk);
    QVERIFY(std::ranges::count_if(articles, [](const Article &one) { return one.sourcePath.isEmpty(); }) >= 15);
    QVERIFY(articles.size() >= 75); // with those that come with the program
    qint64 active = 0;
    for (const Plan &plan : sampleRows<Plan>(*d.desk))
        active += plan.state == PlanState::Active;
    QCOMPARE(active, 20);
    const qint64 tickets =
        std::ranges::count_if(d.items, [](const WorkItem &item) { return item.kind != Kind::Maintenance; });
    QVERIFY2(tickets >= 1650, qPrintable(QString::number(tickets)));
    QVERIFY(d.items.size() - tickets >= 400); // jobs
    QCOMPARE(d.desk->catalog().technician(*d.made), u"Dana Okafor"_s);
    QCOMPARE(d.desk->catalog().setting(u"sample"), u"on"_s);
}

void TestSampleOffice::oneActOfTheHistoryMakesIt()
{
    auto &d = shared();
    const auto page = d.desk->history().page({}, 10).result();
    VERIFY_OK(page);
    QCOMPARE(page->size(), 2); // the desk, the office
    qInfo("made in %lld ms", d.milliseconds);
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(d.milliseconds <= 2000, qPrintable(QString::number(d.milliseconds)));
#endif
}

void TestSampleOffice::storeVerifiesClean()
{
    const auto findings = shared().desk->history().verify().result();
    VERIFY_OK(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
}

void TestSampleOffice::numbersRiseWithTimeAndAreUnique()
{
    QHash<QString, Instant> newest;
    QSet<QString> numbers;
    for (const WorkItem &item : std::as_const(shared().items)) {
        const QString series = item.kind == Kind::Maintenance ? u"M-"_s : QString();
        QCOMPARE(item.number, series + QString::number(item.numberSort));
        QVERIFY(!numbers.contains(item.number));
        numbers.insert(item.number);
        QVERIFY(newest.value(series).ms <= item.createdAt.ms);
        newest[series] = item.createdAt;
    }
}

void TestSampleOffice::noTimeLiesInTheFutureAndTimelinesRise()
{
    auto &d = shared();
    QHash<WorkItemId, const WorkItem *> items;
    for (const WorkItem &item : std::as_const(d.items)) {
        items.insert(item.id, &item);
        QVERIFY2(item.createdAt <= d.desk->now(), qPrintable(item.title));
        QVERIFY2(!item.solvedAt || (*item.solvedAt >= item.createdAt && *item.solvedAt <= d.desk->now()),
                 qPrintable(item.title));
        QVERIFY2(!item.closedAt || *item.closedAt >= *item.solvedAt, qPrintable(item.title));
    }
    QHash<WorkItemId, Instant> last;
    for (const Entry &entry : std::as_const(d.entries)) {
        const WorkItem *item = items.value(entry.workItemId);
        QVERIFY(item);
        const QByteArray what = (item->title + u": " + entry.body).toUtf8();
        QVERIFY2(entry.happenedAt >= item->createdAt && entry.happenedAt <= d.desk->now(), what.constData());
        QVERIFY2(entry.happenedAt.ms >= last.value(entry.workItemId).ms, what.constData());
        last[entry.workItemId] = entry.happenedAt;
        QVERIFY2(entry.kind == EntryKind::Work || entry.kind == EntryKind::Status || !entry.body.isEmpty(),
                 what.constData());
        QVERIFY2(entry.authorId || !entry.authorText.isEmpty() || item->kind == Kind::Maintenance, what.constData());
    }
}

void TestSampleOffice::statusOfEachItemIsTheLastOfItsTimeline()
{
    auto &d = shared();
    QHash<WorkItemId, StatusId> last;
    for (const Entry &entry : std::as_const(d.entries))
        if (entry.kind == EntryKind::Status) {
            if (last.contains(entry.workItemId))
                QCOMPARE(entry.fromStatusId, last.value(entry.workItemId));
            last.insert(entry.workItemId, entry.statusId);
        }
    QStringList fixes;
    for (const Choice &choice : d.desk->catalog().choicesOf(u"fix"))
        fixes.append(choice.code);
    for (const WorkItem &item : std::as_const(d.items)) {
        const Status &status = d.desk->catalog().status(item.statusId);
        QVERIFY2(status.kinds.contains(codeOf(item.kind)), qPrintable(item.title));
        if (last.contains(item.id))
            QVERIFY2(last.value(item.id) == item.statusId, qPrintable(item.title));
        else
            QVERIFY2(status.cls == StatusClass::Initial, qPrintable(item.title));
        QCOMPARE(item.solvedAt.has_value(), status.cls == StatusClass::Done);
        const bool waits = status.cls == StatusClass::Paused;
        QVERIFY2(!waits || (!item.waitingReason.isEmpty() && item.followUpAt), qPrintable(item.title));
        if (status.cls == StatusClass::Done && item.kind != Kind::Maintenance)
            QVERIFY2(fixes.contains(item.fix) && !item.fixText.isEmpty(), qPrintable(item.title + u" fix " + item.fix));
    }
}

void TestSampleOffice::prioritiesFollowTheMatrix()
{
    for (const WorkItem &item : std::as_const(shared().items))
        if (item.kind != Kind::Maintenance)
            QVERIFY2(priorityOf(item.impact, item.urgency) == item.priority, qPrintable(item.title));
}

void TestSampleOffice::seventyPercentAreTimed()
{
    auto &d = shared();
    QSet<WorkItemId> timed;
    for (const Entry &entry : std::as_const(d.entries))
        if (entry.minutes > 0)
            timed.insert(entry.workItemId);
    qint64 tickets = 0, withTime = 0;
    for (const WorkItem &item : std::as_const(d.items))
        if (item.kind != Kind::Maintenance && item.closedAt) {
            ++tickets;
            withTime += timed.contains(item.id);
        }
    const double share = 100.0 * double(withTime) / double(tickets);
    QVERIFY2(share > 66 && share < 78, qPrintable(QString::number(share)));
}

void TestSampleOffice::textsNameRealNumbers()
{
    auto &d = shared();
    qint64 named = 0;
    for (const Entry &entry : std::as_const(d.entries)) {
        QVERIFY2(!entry.body.contains(u"{#"), qPrintable(entry.body));
        named += entry.body.contains(QRegularExpression(u"#\\d{2,4}\\b"_s));
    }
    QVERIFY(named >= 8);
}

void TestSampleOffice::nothingIsLeftForTheDeskToMiss()
{
    SampleDesk d;
    VERIFY_OK(d.made);
    const auto written = d.desk->plans().runMissed().result();
    VERIFY_OK(written);
    QCOMPARE(*written, 0); // every past date has its row, every open window its job
    const auto closed = d.desk->workItems().closeSolved().result();
    VERIFY_OK(closed);
    QCOMPARE(*closed, 0);
}

void TestSampleOffice::aliveOnAnyDay_data()
{
    QTest::addColumn<QDateTime>("now");
    const auto at = [](int month, int day, int hour) {
        return QDateTime({2026, month, day}, {hour, 20}, QTimeZone::UTC);
    };
    QTest::newRow("Monday morning") << at(11, 23, 8);
    QTest::newRow("Wednesday noon") << at(7, 15, 12);
    QTest::newRow("Friday afternoon") << at(1, 30, 16);
    QTest::newRow("Saturday") << at(9, 5, 11);
    QTest::newRow("Sunday night") << at(3, 29, 21);
    QTest::newRow("last day of a month") << at(8, 31, 10);
    QTest::newRow("new year") << at(1, 1, 9);
    QTest::newRow("before dawn") << at(2, 28, 3);
}

void TestSampleOffice::aliveOnAnyDay()
{
    QFETCH(QDateTime, now);
    SampleDesk d(now);
    VERIFY_OK(d.made);
    static const std::pair<QString, qint64> least[] = {
        {u"is:open"_s, 28},
        {u"is:open due:today"_s, 3},
        {u"is:open due:<now"_s, 3},
        {u"is:open due:<+1h due:>=now"_s, 1},
        {u"is:open follow-up:<=today"_s, 2},
        {u"is:open assignee:me"_s, 8},
        {u"is:open assignee:none -kind:maintenance"_s, 3},
        {u"status:waiting_user"_s, 2},
        {u"status:waiting_supplier"_s, 3},
        {u"is:open quiet:>5d"_s, 2},
        {u"is:open kind:maintenance due:<=today"_s, 2},
        {u"solved:>=5d"_s, 3},
    };
    for (const auto &[query, number] : least) {
        const qint64 found = d.count(query);
        QVERIFY2(found >= number, qPrintable(query + u": " + QString::number(found)));
    }
    const auto zero = [&](qint64 days) { return Instant{d.desk->now().ms + days * 86'400'000}; };
    const auto entries = d.desk->plans().entries(zero(-15), zero(15)).result();
    VERIFY_OK(entries);
    QVERIFY(entries->size() >= 25);
    QCOMPARE(*d.desk->plans().runMissed().result(), 0);
    const auto findings = d.desk->history().verify().result();
    VERIFY_OK(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
}

void TestSampleOffice::aUsedDeskIsRefused()
{
    test::TempDesk desk;
    desk.ticket(u"Somebody works here already"_s);
    const auto made = sampleoffice::fill(*desk).result();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QCOMPARE(sampleRows<Person>(*desk).size(), 0); // nothing half made
}

LAMP_TEST(TestSampleOffice)

#include "tst_sampleoffice.moc"
