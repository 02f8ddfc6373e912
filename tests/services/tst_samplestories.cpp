// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleofficefixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The stories that the sample office tells, each found where a visitor looks for it.
class TestSampleStories : public QObject {
    Q_OBJECT
private slots:
    void cleanupTestCase() { sharedDesk.reset(); }
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
};

void TestSampleStories::printerFailsForTheThirdTime()
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

void TestSampleStories::vipTicketIsDueInFortyMinutes()
{
    auto &d = shared();
    const WorkItem *vip = d.titled(u"Board papers"_s);
    QVERIFY(vip);
    QCOMPARE(*vip->targetAt, d.desk->now().plusMinutes(40));
    QCOMPARE(d.count(u"is:open vip:yes due:<+1h"_s), 1);
}

void TestSampleStories::ticketWaitsForTheUser()
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

void TestSampleStories::raidDiskWaitsForTheSupplier()
{
    auto &d = shared();
    const WorkItem *disk = d.titled(u"disk 7 failed"_s);
    QVERIFY(disk && d.use(*disk) == StatusUse::WaitingSupplier);
    QVERIFY(disk->supplierId && disk->supplierRef.startsWith(u"RMA"));
}

void TestSampleStories::starterOnMondayHasNoLaptop()
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

void TestSampleStories::leaverHasNotReturnedThePhone()
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

void TestSampleStories::phishingIsConfidential()
{
    auto &d = shared();
    const WorkItem *phishing = d.titled(u"Phishing: 'invoice overdue'"_s);
    QVERIFY(phishing && phishing->confidential);
    const auto details = d.desk->workItems().details(phishing->id).result();
    VERIFY_OK(details);
    QCOMPARE(details->attachments.size(), 1);
    QVERIFY(details->attachments.first().name.endsWith(u".eml"));
}

void TestSampleStories::outageIsMajorWithElevenChildren()
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
    const auto down = std::ranges::find(downtimes, outage->id, &Downtime::workItemId);
    QVERIFY(down != downtimes.end() && down->serviceId && down->endedAt && !down->planned);
}

void TestSampleStories::certificateEndsInTwelveDays()
{
    auto &d = shared();
    const auto renewals = sampleRows<Renewal>(*d.desk);
    const auto vpn = std::ranges::find(renewals, u"vpn.northgate.example"_s, &Renewal::title);
    QVERIFY(vpn != renewals.end());
    QCOMPARE(vpn->endsOn, d.desk->now().utc().date().addDays(12));
    const WorkItem *ticket = d.titled(u"Renew the certificate"_s);
    QVERIFY(ticket && isOpen(d.desk->catalog().status(ticket->statusId).cls));
}

void TestSampleStories::patchNightIsPlannedThisWeek()
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

void TestSampleStories::restoreTestWasMissedAndMadeUp()
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

void TestSampleStories::oneAssetWasNeverChecked()
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

void TestSampleStories::fiveOfEightBatteriesAreBad()
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

void TestSampleStories::plansThatHelpAndFindNothing()
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

void TestSampleStories::mergedTicketIsADuplicate()
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

void TestSampleStories::renewalsAreOfAllKinds()
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

void TestSampleStories::articlesAreProceduresInUse()
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

LAMP_TEST(TestSampleStories)

#include "tst_samplestories.moc"
