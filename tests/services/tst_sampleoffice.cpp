// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knowledge.h"
#include "domain/plan.h"
#include "domain/query.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/sampleoffice.h"
#include "services/sampleoffice_time.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
template <class T>
QList<T> sampleRows(Desk &desk)
{
    auto rows = desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); });
    return rows ? *rows : QList<T>();
}

// A desk with the sample office, made at the given moment.
struct SampleDesk {
    explicit SampleDesk(const QDateTime &now = QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC))
    {
        desk.clock().set(Instant::from(now));
        QElapsedTimer timer;
        timer.start();
        made = sampleoffice::fill(*desk).result();
        milliseconds = timer.elapsed();
        if (made)
            desk->setMe(*made);
        items = sampleRows<WorkItem>(*desk);
        entries = sampleRows<Entry>(*desk);
    }
    qint64 count(const QString &query)
    {
        const auto parsed = parseQuery(query);
        const auto counts = parsed ? desk->workItems().counts({*parsed}).result()
                                   : Result<QList<qint64>>(std::unexpected(parsed.error()));
        return counts ? counts->first() : -1;
    }
    const WorkItem *titled(const QString &part) const
    {
        const auto found = std::ranges::find_if(items, [&](const WorkItem &item) { return item.title.contains(part); });
        return found == items.end() ? nullptr : &*found;
    }
    StatusUse use(const WorkItem &item) { return desk->catalog().status(item.statusId).use; }

    test::TempDesk desk;
    Result<PersonId> made;
    qint64 milliseconds = 0;
    QList<WorkItem> items;
    QList<Entry> entries;
};

std::unique_ptr<SampleDesk> sharedDesk;

SampleDesk &shared() // most tests only look
{
    if (!sharedDesk)
        sharedDesk = std::make_unique<SampleDesk>();
    return *sharedDesk;
}
} // namespace

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
    void printerFailsForTheThirdTime();
    void vipTicketIsDueInFortyMinutes();
    void ticketWaitsForTheUser();
    void raidDiskWaitsForTheSupplier();
    void starterOnMondayHasNoLaptop();
    void leaverHasNotReturnedThePhone();
    void phishingIsConfidential();
    void outageIsMajorWithElevenChildren();
    void certificateEndsInTwelveDays();
    void patchNightIsPlannedThisWeek();
    void restoreTestWasMissedAndMadeUp();
    void oneAssetWasNeverChecked();
    void fiveOfEightBatteriesAreBad();
    void plansThatHelpAndFindNothing();
    void mergedTicketIsADuplicate();
    void renewalsAreOfAllKinds();
    void articlesAreProceduresInUse();
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

void TestSampleOffice::printerFailsForTheThirdTime()
{
    auto &d = shared();
    const WorkItem *third = d.titled(u"Cannot print to 2nd-floor LaserJet"_s);
    QVERIFY(third && d.use(*third) == StatusUse::Progress);
    const auto details = d.desk->workItems().details(third->id).result();
    VERIFY_OK(details);
    QCOMPARE(details->repeat.count30, 3);
    QCOMPARE(details->asset->name, u"PRN-07"_s);
    const qint64 days = d.desk->now().utc().date().daysTo(details->asset->warrantyOn);
    QVERIFY(days > 90 && days < 125); // four months
    QVERIFY(std::ranges::any_of(details->repeat.earlier,
                                [](const WorkItemRow &row) { return row.title == u"PRN-07 offline again"; }));
    QVERIFY(details->repeat.costCents >= 18000);
    QVERIFY(details->stops.size() > 0 || details->links.size() >= 3);
}

void TestSampleOffice::vipTicketIsDueInFortyMinutes()
{
    auto &d = shared();
    const WorkItem *vip = d.titled(u"Board papers"_s);
    QVERIFY(vip);
    QCOMPARE(*vip->targetAt, d.desk->now().plusMinutes(40));
    QCOMPARE(d.count(u"is:open vip:yes due:<+1h"_s), 1);
}

void TestSampleOffice::ticketWaitsForTheUser()
{
    auto &d = shared();
    const WorkItem *waiting = d.titled(u"Outlook asks for the password every hour"_s);
    QVERIFY(waiting && d.use(*waiting) == StatusUse::WaitingUser);
    QCOMPARE(waiting->waitingReason, u"information"_s);
    QVERIFY(waiting->followUpAt->utc().date() == d.desk->now().utc().date());
    const auto since = std::ranges::find_if(
        d.entries, [&](const Entry &e) { return e.workItemId == waiting->id && e.statusId == waiting->statusId; });
    const qint64 days = since->happenedAt.utc().daysTo(d.desk->now().utc());
    QVERIFY2(days >= 8 && days <= 11, qPrintable(QString::number(days)));
}

void TestSampleOffice::raidDiskWaitsForTheSupplier()
{
    auto &d = shared();
    const WorkItem *disk = d.titled(u"disk 7 failed"_s);
    QVERIFY(disk && d.use(*disk) == StatusUse::WaitingSupplier);
    QVERIFY(disk->supplierId && disk->supplierRef.startsWith(u"RMA"));
}

void TestSampleOffice::starterOnMondayHasNoLaptop()
{
    auto &d = shared();
    const WorkItem *starter = d.titled(u"Aisha Rahman"_s);
    QVERIFY(starter);
    QCOMPARE(starter->targetAt->utc().date().dayOfWeek(), 1);
    const auto details = d.desk->workItems().details(starter->id).result();
    VERIFY_OK(details);
    const auto laptop = std::ranges::find_if(
        details->steps, [](const Step &step) { return step.title.contains(u"Order or reserve laptop"); });
    QVERIFY(laptop != details->steps.end() && laptop->result == StepResult::Open);
    for (const Person &person : sampleRows<Person>(*d.desk))
        if (person.name == u"Aisha Rahman" || person.name == u"Sam Whitlock")
            QCOMPARE(person.startsOn, starter->targetAt->utc().date());
}

void TestSampleOffice::leaverHasNotReturnedThePhone()
{
    auto &d = shared();
    const WorkItem *leaver = d.titled(u"Leaver: Colin Foster"_s);
    QVERIFY(leaver && isOpen(d.desk->catalog().status(leaver->statusId).cls));
    QVERIFY(*leaver->targetAt < d.desk->now()); // overdue
    const auto details = d.desk->workItems().details(leaver->id).result();
    VERIFY_OK(details);
    QCOMPARE(details->asset->name, u"PH-07"_s);
    QVERIFY(std::ranges::any_of(
        details->steps, [](const Step &s) { return s.result == StepResult::Failed && s.title.contains(u"Phone"); }));
}

void TestSampleOffice::phishingIsConfidential()
{
    auto &d = shared();
    const WorkItem *phishing = d.titled(u"Phishing: 'invoice overdue'"_s);
    QVERIFY(phishing && phishing->confidential);
    const auto details = d.desk->workItems().details(phishing->id).result();
    VERIFY_OK(details);
    QCOMPARE(details->attachments.size(), 1);
    QVERIFY(details->attachments.first().name.endsWith(u".eml"));
}

void TestSampleOffice::outageIsMajorWithElevenChildren()
{
    auto &d = shared();
    const WorkItem *outage = d.titled(u"Internet down in the whole house"_s);
    QVERIFY(outage && outage->major && outage->priority == Priority::Critical);
    QCOMPARE(d.use(*outage), StatusUse::Closed);
    QCOMPARE(std::ranges::count(d.items, outage->id, &WorkItem::parentId), 11);
    const auto details = d.desk->workItems().details(outage->id).result();
    VERIFY_OK(details);
    QVERIFY(std::ranges::any_of(details->entries, [](const Entry &e) { return e.body.contains(u"**Review**"); }));
    QVERIFY(std::ranges::any_of(details->links,
                                [](const auto &link) { return link.second.title.contains(u"Improvement"); }));
    const auto downtimes = sampleRows<Downtime>(*d.desk);
    QCOMPARE(downtimes.size(), 1);
    QCOMPARE(downtimes.first().workItemId, outage->id);
}

void TestSampleOffice::certificateEndsInTwelveDays()
{
    auto &d = shared();
    const auto renewals = sampleRows<Renewal>(*d.desk);
    const auto vpn = std::ranges::find(renewals, u"vpn.northgate.example"_s, &Renewal::title);
    QVERIFY(vpn != renewals.end());
    QCOMPARE(vpn->endsOn, d.desk->now().utc().date().addDays(12));
    const WorkItem *ticket = d.titled(u"Renew the certificate"_s);
    QVERIFY(ticket && isOpen(d.desk->catalog().status(ticket->statusId).cls));
}

void TestSampleOffice::patchNightIsPlannedThisWeek()
{
    auto &d = shared();
    const WorkItem *night = d.titled(u"Patch night"_s);
    QVERIFY(night && night->kind == Kind::Change && d.use(*night) == StatusUse::Planned);
    const QDate today = d.desk->now().utc().date(), sunday = today.addDays(7 - today.dayOfWeek());
    QVERIFY(*night->plannedAt > d.desk->now() && night->plannedAt->utc().date() <= sunday);
    const auto details = d.desk->workItems().details(night->id).result();
    VERIFY_OK(details);
    QCOMPARE(details->furtherAssets.size() + 1, 6); // six servers
    QVERIFY(details->entries.first().body.contains(u"Back-out"));
}

void TestSampleOffice::restoreTestWasMissedAndMadeUp()
{
    auto &d = shared();
    const WorkItem *madeUp = d.titled(u"made up for"_s);
    QVERIFY(madeUp && d.use(*madeUp) == StatusUse::Done);
    const auto details = d.desk->workItems().details(madeUp->id).result();
    VERIFY_OK(details);
    QVERIFY(details->attachments.size() >= 2);
    QVERIFY(std::ranges::any_of(details->links, [&](const auto &link) {
        return d.desk->catalog().status(link.second.statusId).use == StatusUse::Missed;
    }));
    const auto rows = d.desk->plans().list().result();
    VERIFY_OK(rows);
    const auto plan = std::ranges::find(*rows, u"Restore test: NAS-01"_s, &PlanRow::title);
    QVERIFY(plan != rows->end());
    QCOMPARE(plan->months[8], MonthMark::Missed); // August, seen from November
    QCOMPARE(plan->missed, 1);
    QVERIFY(plan->inTime >= 9);
    QCOMPARE(plan->nextAt->utc().date(), d.desk->now().utc().date()); // moved to today
}

void TestSampleOffice::oneAssetWasNeverChecked()
{
    auto &d = shared();
    const auto assets = sampleRows<Asset>(*d.desk);
    const auto ap = std::ranges::find(assets, u"AP-11"_s, &Asset::name);
    QVERIFY(ap != assets.end());
    QVERIFY(std::ranges::none_of(sampleRows<PlanAsset>(*d.desk),
                                 [&](const PlanAsset &scope) { return scope.assetId == ap->id; }));
    QVERIFY(std::ranges::none_of(
        d.items, [&](const WorkItem &i) { return i.kind == Kind::Maintenance && i.assetId == ap->id; }));
}

void TestSampleOffice::fiveOfEightBatteriesAreBad()
{
    qint64 model = 0, bad = 0;
    for (const Asset &asset : sampleRows<Asset>(*shared().desk)) {
        model += asset.model == u"Dell Latitude 7420";
        bad += asset.model == u"Dell Latitude 7420" && asset.notes.startsWith(u"Battery: bad");
    }
    QCOMPARE(model, 8);
    QCOMPARE(bad, 5);
    const WorkItem *problem = shared().titled(u"five of eight batteries"_s);
    QVERIFY(problem && problem->kind == Kind::Problem);
}

void TestSampleOffice::plansThatHelpAndFindNothing()
{
    auto &d = shared();
    qint64 failedWalks = 0, walks = 0;
    QHash<PlanId, QString> titles;
    for (const Plan &plan : sampleRows<Plan>(*d.desk))
        titles.insert(plan.id, plan.title);
    QHash<WorkItemId, QString> jobs;
    for (const WorkItem &item : std::as_const(d.items))
        if (item.planId)
            jobs.insert(item.id, titles.value(item.planId));
    for (const Step &step : sampleRows<Step>(*d.desk))
        if (jobs.value(step.workItemId) == u"Wi-Fi walk") {
            ++walks;
            failedWalks += step.result == StepResult::Failed;
        }
    QVERIFY(walks > 60);
    QCOMPARE(failedWalks, 0); // never found anything
    const auto plans = sampleRows<Plan>(*d.desk);
    const Plan cleaning = *std::ranges::find(plans, u"Plotter head cleaning"_s, &Plan::title);
    const auto assets = sampleRows<Asset>(*d.desk);
    const AssetId plotter = std::ranges::find(assets, u"PRN-05"_s, &Asset::name)->id;
    qint64 before = 0, since = 0;
    for (const WorkItem &item : std::as_const(d.items)) {
        const QString title = item.title.toLower();
        if (item.kind == Kind::Incident
            && (title.contains(u"stripes") || title.contains(u"cyan") || title.contains(u"grey instead"))
            && item.assetId == plotter)
            (item.createdAt < cleaning.activeSince ? before : since) += 1;
    }
    QVERIFY2(before >= 6, qPrintable(QString::number(before)));
    QCOMPARE(since, 0); // it helps
}

void TestSampleOffice::mergedTicketIsADuplicate()
{
    auto &d = shared();
    const auto links = sampleRows<WorkItemLink>(*d.desk);
    const auto link = std::ranges::find(links, LinkKind::Duplicates, &WorkItemLink::kind);
    QVERIFY(link != links.end());
    const WorkItem from = *std::ranges::find(d.items, link->fromId, &WorkItem::id),
                   to = *std::ranges::find(d.items, link->toId, &WorkItem::id);
    QCOMPARE(d.use(from), StatusUse::Cancelled);
    QCOMPARE(from.waitingReason, u"duplicate"_s);
    QVERIFY(d.use(to) == StatusUse::Solved || d.use(to) == StatusUse::Closed);
    QVERIFY(to.createdAt < from.createdAt);
}

void TestSampleOffice::renewalsAreOfAllKinds()
{
    auto &d = shared();
    QSet<RenewalKind> kinds;
    bool noticeSoon = false;
    for (const Renewal &renewal : sampleRows<Renewal>(*d.desk)) {
        kinds.insert(renewal.kind);
        QVERIFY(renewal.endsOn.isValid() && renewal.actBy <= renewal.endsOn);
        noticeSoon = noticeSoon
            || (renewal.title.startsWith(u"MegaFax") && renewal.actBy == d.desk->now().utc().date().addDays(1));
    }
    QCOMPARE(kinds.size(), 6);
    QVERIFY(noticeSoon);
}

void TestSampleOffice::articlesAreProceduresInUse()
{
    auto &d = shared();
    const auto articles = sampleRows<Article>(*d.desk);
    QSet<ArticleId> used;
    for (const ArticleUse &use : sampleRows<ArticleUse>(*d.desk))
        used.insert(use.articleId);
    for (const Article &article : articles) {
        for (const char16_t *heading : {u"## Symptom", u"## Affects", u"## Before you start", u"## Steps", u"## Check",
                                        u"## Roll back", u"## If it does not help"})
            QVERIFY2(article.body.contains(QStringView(heading)),
                     qPrintable(article.title + u' ' + QStringView(heading)));
        QVERIFY2(article.body.count(u"```"_s) % 2 == 0 && article.body.contains(u"```"), qPrintable(article.title));
        QVERIFY(article.minutes > 0 && !article.folder.isEmpty() && article.categoryId);
        const bool ours = article.sourcePath.isEmpty(); // the program's own procedures nobody has tried here yet
        QCOMPARE(article.verifiedOn.isValid(), ours);
        QCOMPARE(bool(article.ownerId), ours);
    }
    QVERIFY(used.size() >= 10);
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
