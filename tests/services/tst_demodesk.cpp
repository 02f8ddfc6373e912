// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knowledge.h"
#include "domain/plan.h"
#include "domain/query.h"
#include "services/demodesk.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include <QCryptographicHash>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {
template <class T>
QList<T> demoRows(Desk &desk)
{
    auto rows = desk.database().readNow([](Connection &c) { return lamp::rows::all<T>(c); });
    return rows ? *rows : QList<T>();
}

template <class T>
void addDigest(QCryptographicHash &hash, Desk &desk)
{
    for (const T &row : demoRows<T>(desk))
        for (const FieldValue &value : fieldValues(row))
            hash.addData(QByteArray(value.value.toByteArray() + '\n'));
}

// Everything that was made, as one number.
QByteArray fingerprint(Desk &desk)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addDigest<Person>(hash, desk);
    addDigest<Asset>(hash, desk);
    addDigest<Article>(hash, desk);
    addDigest<WorkItem>(hash, desk);
    addDigest<Entry>(hash, desk);
    for (const Plan &plan : demoRows<Plan>(desk))
        if (plan.state == PlanState::Active) // the drafts are those of every new desk
            hash.addData(QByteArray(plan.uid + QString(plan.title + plan.start + plan.rrule).toUtf8()));
    return hash.result().toHex();
}

qint64 count(Desk &desk, const QString &query)
{
    const auto counts = desk.workItems().counts({*parseQuery(query)}).result();
    return counts ? counts->first() : -1;
}
} // namespace

class TestDemoDesk : public QObject {
    Q_OBJECT
private slots:
    void sizesAreWhatWasAskedFor();
    void theSameNumbersGiveTheSameDesk();
    void anotherSeedGivesAnotherDesk();
    void sevenOrEightPercentAreOpen();
    void ticketsLookLikeWork();
    void timesLieInThreeYearsBeforeTheGivenMoment();
    void batchesJoinWithoutAGap();
    void stoppingKeepsWhatIsWritten();
    void storeVerifiesClean();
    void textIsFound();
    void aUsedDeskIsRefused();
};

void TestDemoDesk::sizesAreWhatWasAskedFor()
{
    test::TempDesk desk;
    VERIFY_OK(demodesk::make(*desk, {.tickets = 1500, .articles = 60, .seed = 1, .now = {}}));
    QCOMPARE(demoRows<WorkItem>(*desk).size(), 1500);
    QCOMPARE(demoRows<Article>(*desk).size(), 60);
    QVERIFY(demoRows<Person>(*desk).size() >= 43);
    QVERIFY(demoRows<Asset>(*desk).size() >= 55);
    QVERIFY(demoRows<Renewal>(*desk).size() >= 20);
    const auto plans = desk->plans().list().result();
    VERIFY_OK(plans);
    QCOMPARE(std::ranges::count(*plans, PlanState::Active, &PlanRow::state), 12);
    for (const PlanRow &plan : *plans)
        QVERIFY2(plan.problem.isEmpty(), qPrintable(plan.title + u": " + plan.problem));
}

void TestDemoDesk::theSameNumbersGiveTheSameDesk()
{
    test::TempDesk one, other;
    other.clock().advanceMinutes(60 * 24 * 400); // the desk's own clock plays no part
    VERIFY_OK(demodesk::make(*one, {.tickets = 400, .articles = 20, .seed = 7, .now = {}}));
    VERIFY_OK(demodesk::make(*other, {.tickets = 400, .articles = 20, .seed = 7, .now = {}}));
    QCOMPARE(fingerprint(*one), fingerprint(*other));
}

void TestDemoDesk::anotherSeedGivesAnotherDesk()
{
    test::TempDesk one, other;
    VERIFY_OK(demodesk::make(*one, {.tickets = 100, .articles = 5, .seed = 1, .now = {}}));
    VERIFY_OK(demodesk::make(*other, {.tickets = 100, .articles = 5, .seed = 2, .now = {}}));
    QVERIFY(fingerprint(*one) != fingerprint(*other));
}

void TestDemoDesk::sevenOrEightPercentAreOpen()
{
    test::TempDesk desk;
    VERIFY_OK(demodesk::make(*desk, {.tickets = 6000, .articles = 10, .seed = 3, .now = {}}));
    const double share = 100.0 * double(count(*desk, u"is:open"_s)) / 6000.0;
    QVERIFY2(share > 6.8 && share < 8.4, qPrintable(QString::number(share)));
    QVERIFY(count(*desk, u"status:waiting_user"_s) > 30);
    QVERIFY(count(*desk, u"status:waiting_supplier"_s) > 15);
}

void TestDemoDesk::ticketsLookLikeWork()
{
    test::TempDesk desk;
    VERIFY_OK(demodesk::make(*desk, {.tickets = 1000, .articles = 20, .seed = 5, .now = {}}));
    QHash<WorkItemId, QList<Entry>> timelines;
    for (const Entry &entry : demoRows<Entry>(*desk))
        timelines[entry.workItemId].append(entry);
    QSet<QString> titles;
    for (const WorkItem &item : demoRows<WorkItem>(*desk)) {
        const Status &status = desk->catalog().status(item.statusId);
        titles.insert(item.title);
        QVERIFY2(!item.title.contains(u'{') && item.title.size() > 8, qPrintable(item.title));
        QVERIFY(item.requesterId && item.categoryId && item.locationId);
        QCOMPARE(item.priority, priorityOf(item.impact, item.urgency));
        QVERIFY(status.kinds.contains(codeOf(item.kind)));
        QCOMPARE(item.solvedAt.has_value(), status.cls == StatusClass::Done);
        QCOMPARE(item.solvedAt.has_value(), !item.fix.isEmpty());
        const QList<Entry> timeline = timelines.value(item.id);
        QVERIFY2(timeline.size() >= 1 && timeline.size() <= 4, qPrintable(QString::number(timeline.size())));
        QCOMPARE(timeline.first().kind, EntryKind::Report);
        for (const Entry &entry : timeline) {
            QVERIFY2(!entry.body.contains(u'{'), qPrintable(entry.body));
            QVERIFY(entry.happenedAt >= item.createdAt);
            if (entry.kind == EntryKind::Status)
                QCOMPARE(entry.statusId, item.statusId);
        }
        QCOMPARE(std::ranges::any_of(timeline, [](const Entry &e) { return e.kind == EntryKind::Status; }),
                 status.use != StatusUse::New);
    }
    QVERIFY2(titles.size() > 830, qPrintable(QString::number(titles.size()))); // few titles twice
    for (const Article &article : demoRows<Article>(*desk)) {
        QVERIFY(!article.body.contains(u"{n}") && !article.body.contains(u"{code}"));
        QVERIFY(article.body.startsWith(u"## Symptom") && article.body.count(u"```"_s) % 2 == 0);
    }
}

void TestDemoDesk::timesLieInThreeYearsBeforeTheGivenMoment()
{
    test::TempDesk desk;
    const Instant now = desk->now();
    VERIFY_OK(demodesk::make(*desk, {.tickets = 500, .articles = 5, .seed = 1, .now = now}));
    Instant last{0};
    for (const WorkItem &item : demoRows<WorkItem>(*desk)) {
        QVERIFY(item.createdAt < now && item.createdAt.ms > now.ms - qint64(3) * 366 * 86'400'000);
        QVERIFY(!item.closedAt || *item.closedAt <= now);
        QVERIFY(item.createdAt >= last); // numbers rise with time
        last = item.createdAt;
    }
    QVERIFY(now.ms - last.ms < qint64(4) * 86'400'000);
    QCOMPARE(*desk->plans().runMissed().result() >= 0, true);
    QVERIFY(std::ranges::none_of(demoRows<Occurrence>(*desk),
                                 [](const Occurrence &o) { return o.state == OccurrenceState::Missed; }));
}

void TestDemoDesk::batchesJoinWithoutAGap()
{
    test::TempDesk desk;
    qint64 calls = 0, lastDone = 0;
    const demodesk::Options options{.tickets = 20'500, .articles = 10'100, .seed = 1, .now = {}};
    VERIFY_OK(demodesk::make(*desk, options, [&](qint64 done, qint64 total) {
        ++calls;
        lastDone = done;
        return total == 30'600;
    }));
    QCOMPARE(calls, 3 + 2);
    QCOMPARE(lastDone, 30'600);
    const auto page = desk->history().page({}, 20).result();
    VERIFY_OK(page);
    QCOMPARE(page->size(), 1 + 2 + 5); // the desk; register and plans; five batches
    QSet<QByteArray> uids;
    for (const WorkItem &item : demoRows<WorkItem>(*desk))
        uids.insert(item.uid);
    QCOMPARE(uids.size(), 20'500);
    QSet<QString> bodies; // no batch repeats another one
    for (const Article &article : demoRows<Article>(*desk))
        bodies.insert(article.body);
    QCOMPARE(bodies.size(), 10'100);
}

void TestDemoDesk::stoppingKeepsWhatIsWritten()
{
    test::TempDesk desk;
    const auto made = demodesk::make(*desk, {.tickets = 300, .articles = 30, .seed = 1, .now = {}},
                                     [](qint64 done, qint64) { return done > 30; });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    QCOMPARE(demoRows<Article>(*desk).size(), 30);
    QCOMPARE(demoRows<WorkItem>(*desk).size(), 0);
}

void TestDemoDesk::storeVerifiesClean()
{
    test::TempDesk desk;
    VERIFY_OK(demodesk::make(*desk, {.tickets = 2000, .articles = 50, .seed = 9, .now = {}}));
    const auto findings = desk->history().verify().result();
    VERIFY_OK(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->join(u'\n')));
}

void TestDemoDesk::textIsFound()
{
    test::TempDesk desk;
    VERIFY_OK(demodesk::make(*desk, {.tickets = 800, .articles = 40, .seed = 1, .now = {}}));
    const auto tickets = desk->search().workItems(u"printer offl"_s, 20).result();
    VERIFY_OK(tickets);
    QVERIFY(!tickets->isEmpty());
    const auto articles = desk->search().articles(u"restart"_s).result();
    VERIFY_OK(articles);
    QVERIFY(!articles->hits.isEmpty());
}

void TestDemoDesk::aUsedDeskIsRefused()
{
    test::TempDesk desk;
    desk.ticket(u"Somebody works here already"_s);
    const auto made = demodesk::make(*desk, {.tickets = 10, .articles = 1, .seed = 1, .now = {}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QCOMPARE(demoRows<WorkItem>(*desk).size(), 1);
}

LAMP_TEST(TestDemoDesk)
#include "tst_demodesk.moc"
