// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry.h"

#include "services/desk.h"
#include "services/plancalendar.h"
#include "store/registryrepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 HistoryLines = 200, OpenShown = 20, LastShown = 8;

template <class IdType, class Row>
using Page = Result<std::pair<QList<IdType>, QList<Row>>>;

QDate todayOf(const Desk &desk) { return desk.now().in(desk.zone()).date(); }
} // namespace

Registry::Registry(Desk &desk) : m_desk(desk) { }

QFuture<Result<QList<PersonHit>>> Registry::findPeople(const QString &text, qint64 limit) const
{
    return m_desk.database().read([text, limit](Connection &c) { return registrystore::findPeople(c, text, limit); });
}

QFuture<Result<PersonCard>> Registry::person(PersonId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return person(c, id); });
}

Result<PersonCard> Registry::person(Connection &c, PersonId id) const
{
    PersonCard card;
    LAMP_TRY(person, rows::get<Person>(c, id));
    card.person = person;
    LAMP_TRY(manager, workitemstore::nameOf(c, person.managerId));
    card.manager = manager;
    LAMP_TRY(location, registrystore::locationPath(c, person.locationId));
    card.location = location;
    LAMP_TRY(devices, registrystore::devicesOf(c, id));
    card.devices = devices;
    LAMP_TRY(open, registrystore::itemsOf(c, id, true, OpenShown));
    LAMP_TRY(openRows, workitemstore::rows(c, open, m_desk.now()));
    card.open = openRows;
    LAMP_TRY(last, registrystore::itemsOf(c, id, false, LastShown));
    LAMP_TRY(lastRows, workitemstore::rows(c, last, m_desk.now()));
    card.last = lastRows;
    return card;
}

QFuture<Result<AssetDetails>> Registry::asset(AssetId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return asset(c, id); });
}

namespace {
// The records that an asset names.
Result<void> addNamed(Connection &c, AssetDetails &details)
{
    const Asset &asset = details.asset;
    if (asset.ownerId) {
        LAMP_TRY(owner, rows::get<Person>(c, asset.ownerId));
        details.owner = owner;
    }
    if (asset.supplierId) {
        LAMP_TRY(supplier, rows::get<Supplier>(c, asset.supplierId));
        details.supplier = supplier;
        LAMP_TRY(days, registrystore::answerDays(c, asset.supplierId));
        details.supplierAnswers = days;
    }
    if (asset.contractId) {
        LAMP_TRY(contract, rows::get<Renewal>(c, asset.contractId));
        details.contract = contract.title;
    }
    LAMP_TRY(relations, registrystore::relations(c, asset.id));
    details.relations = relations;
    LAMP_TRY(stops, workitemstore::stops(c, asset.id));
    details.stops = stops;
    return {};
}

// What a plan's occurrences of twelve months say about one asset.
struct PlanRecord {
    int inTime = 0, of = 0;
    QDate lastDone, missed;
};

PlanRecord recordOf(const QList<planstore::Touched> &touched, AssetId asset, const PlanSchedule &schedule,
                    const QTimeZone &zone)
{
    PlanRecord record;
    for (const planstore::Touched &one : touched) {
        if (one.row.assetId && one.row.assetId != asset)
            continue;
        const Progress progress = progressOf(one);
        const bool done = progress.state == CalendarState::Done, missed = progress.state == CalendarState::Missed;
        if (!done && !missed)
            continue;
        ++record.of;
        const QDate slot = one.row.slotAt.in(zone).date();
        if (missed) {
            record.missed = std::max(record.missed, slot);
            continue;
        }
        const Instant finished = progress.finishedAt.value_or(one.row.startsAt);
        record.inTime += finished <= schedule.window(one.row.slotAt, one.row.startsAt).lateAt;
        record.lastDone = std::max(record.lastDone, finished.in(zone).date());
    }
    if (record.missed.isValid() && record.lastDone.isValid() && record.lastDone > record.missed)
        record.missed = {}; // made up for
    return record;
}
} // namespace

Result<void> Registry::addMaintenance(Connection &c, AssetDetails &details) const
{
    const QTimeZone zone = m_desk.zone();
    const Instant yearAgo = Instant::from(m_desk.now().in(zone).addYears(-1));
    LAMP_TRY(plans, registrystore::plansOf(c, details.asset.id));
    details.plans = plans;
    QDate firstMissed;
    for (const Plan &plan : std::as_const(details.plans)) {
        const auto schedule = PlanSchedule::make(plan, zone);
        if (!schedule)
            continue; // a rule that cannot be read gives no dates; its page says so
        LAMP_TRY(touched, planstore::touchedOf(c, plan.id, yearAgo));
        const PlanRecord record = recordOf(touched, details.asset.id, *schedule, zone);
        details.maintenanceInTime += record.inTime;
        details.maintenanceOf += record.of;
        if (record.lastDone.isValid())
            details.lastDone.insert(plan.id, record.lastDone);
        if (record.missed.isValid()) {
            details.missed.insert(plan.id, record.missed);
            firstMissed = firstMissed.isValid() ? std::min(firstMissed, record.missed) : record.missed;
        }
    }
    if (firstMissed.isValid())
        details.incidentsSinceMissed = static_cast<int>(
            std::ranges::count_if(details.history, [firstMissed](const AssetEvent &line) {
                return line.event == AssetEvent::Event::Item && line.kind == Kind::Incident && line.date >= firstMissed;
            }));
    return {};
}

Result<AssetDetails> Registry::asset(Connection &c, AssetId id) const
{
    const QTimeZone zone = m_desk.zone();
    const QDateTime now = m_desk.now().in(zone);
    AssetDetails details;
    LAMP_TRY(asset, rows::get<Asset>(c, id));
    details.asset = asset;
    LAMP_TRY(location, registrystore::locationPath(c, asset.locationId));
    details.location = location;
    LAMP_CHECK(addNamed(c, details));
    LAMP_TRY(history, registrystore::history(c, asset, zone, HistoryLines));
    details.history = history;
    details.history.removeIf(
        [today = now.date()](const AssetEvent &event) { return event.date > today && !event.workItemId; });
    LAMP_TRY(figures, registrystore::figures(c, asset, Instant::from(now.addYears(-1)),
                                             Instant::from(QDate(now.date().year(), 1, 1).startOfDay(zone))));
    details.incidents = figures.incidents;
    details.modelMedian = figures.modelMedian;
    details.minutes = figures.minutes;
    details.costCents = figures.costCents;
    details.openItems = figures.openItems;
    LAMP_CHECK(addMaintenance(c, details));
    return details;
}

QFuture<Result<SupplierCard>> Registry::supplierCard(SupplierId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return supplierCard(c, id); });
}

Result<SupplierCard> Registry::supplierCard(Connection &c, SupplierId id) const
{
    SupplierCard card;
    LAMP_TRY(facts, registrystore::supplierRows(c, {id}));
    if (facts.isEmpty())
        return fail(Error::Kind::NotFound, u"supplier %1"_s.arg(id.value));
    card.facts = facts.first();
    LAMP_TRY(assets, registrystore::assetsOf(c, id));
    LAMP_TRY(assetRows, registrystore::assetRows(c, assets, m_desk.now(), m_desk.zone()));
    card.assets = assetRows;
    LAMP_TRY(open, registrystore::openOf(c, id));
    LAMP_TRY(openRows, workitemstore::rows(c, open, m_desk.now()));
    card.open = openRows;
    LAMP_TRY(renewals, registrystore::renewalsOf(c, id));
    LAMP_TRY(renewalRows, registrystore::renewalRows(c, renewals, todayOf(m_desk)));
    card.renewals = renewalRows;
    return card;
}

QFuture<Result<Supplier>> Registry::supplier(SupplierId id) const
{
    return m_desk.database().read([id](Connection &c) { return rows::get<Supplier>(c, id); });
}

QFuture<Result<Renewal>> Registry::renewal(RenewalId id) const
{
    return m_desk.database().read([id](Connection &c) { return rows::get<Renewal>(c, id); });
}

QFuture<Result<RenewalRow>> Registry::renewalRow(RenewalId id) const
{
    return m_desk.database().read([id, today = todayOf(m_desk)](Connection &c) -> Result<RenewalRow> {
        LAMP_TRY(found, registrystore::renewalRows(c, {id}, today));
        if (found.isEmpty())
            return fail(Error::Kind::NotFound, u"renewal %1"_s.arg(id.value));
        return found.first();
    });
}

QFuture<Result<QList<AssetId>>> Registry::assets(const QString &text, AssetSort sort, bool retired) const
{
    return m_desk.database().read([=](Connection &c) { return registrystore::assetIds(c, text, sort, retired, 0); });
}

QFuture<Result<QList<AssetRow>>> Registry::assetRows(const QList<AssetId> &ids) const
{
    return m_desk.database().read(
        [this, ids](Connection &c) { return registrystore::assetRows(c, ids, m_desk.now(), m_desk.zone()); });
}

Registry::FirstPage<AssetId, AssetRow> Registry::firstAssets(const QString &text, AssetSort sort, bool retired,
                                                             qint64 limit) const
{
    return m_desk.database().read([=, this](Connection &c) -> Page<AssetId, AssetRow> {
        LAMP_TRY(ids, registrystore::assetIds(c, text, sort, retired, limit));
        LAMP_TRY(found, registrystore::assetRows(c, ids, m_desk.now(), m_desk.zone()));
        return std::pair(ids, found);
    });
}

QFuture<Result<QList<PersonId>>> Registry::people(const QString &text, bool former) const
{
    return m_desk.database().read([=](Connection &c) { return registrystore::personIds(c, text, former, 0); });
}

QFuture<Result<QList<PersonRow>>> Registry::personRows(const QList<PersonId> &ids) const
{
    return m_desk.database().read([ids](Connection &c) { return registrystore::personRows(c, ids); });
}

Registry::FirstPage<PersonId, PersonRow> Registry::firstPeople(const QString &text, bool former, qint64 limit) const
{
    return m_desk.database().read([=](Connection &c) -> Page<PersonId, PersonRow> {
        LAMP_TRY(ids, registrystore::personIds(c, text, former, limit));
        LAMP_TRY(found, registrystore::personRows(c, ids));
        return std::pair(ids, found);
    });
}

QFuture<Result<QList<Supplier>>> Registry::suppliers(const QString &text) const
{
    return m_desk.database().read([text](Connection &c) { return registrystore::suppliers(c, text); });
}

QFuture<Result<QList<SupplierId>>> Registry::supplierIds(const QString &text, bool former) const
{
    return m_desk.database().read([=](Connection &c) { return registrystore::supplierIds(c, text, former, 0); });
}

QFuture<Result<QList<SupplierRow>>> Registry::supplierRows(const QList<SupplierId> &ids) const
{
    return m_desk.database().read([ids](Connection &c) { return registrystore::supplierRows(c, ids); });
}

Registry::FirstPage<SupplierId, SupplierRow> Registry::firstSuppliers(const QString &text, bool former,
                                                                      qint64 limit) const
{
    return m_desk.database().read([=](Connection &c) -> Page<SupplierId, SupplierRow> {
        LAMP_TRY(ids, registrystore::supplierIds(c, text, former, limit));
        LAMP_TRY(found, registrystore::supplierRows(c, ids));
        return std::pair(ids, found);
    });
}

QFuture<Result<QList<RenewalRow>>> Registry::renewals(const QString &text, bool ended) const
{
    return m_desk.database().read([text, ended, today = todayOf(m_desk)](Connection &c) -> Result<QList<RenewalRow>> {
        LAMP_TRY(ids, registrystore::renewalIds(c, text, ended, 0));
        return registrystore::renewalRows(c, ids, today);
    });
}

QFuture<Result<QList<RenewalId>>> Registry::renewalIds(const QString &text, bool ended) const
{
    return m_desk.database().read([=](Connection &c) { return registrystore::renewalIds(c, text, ended, 0); });
}

QFuture<Result<QList<RenewalRow>>> Registry::renewalRows(const QList<RenewalId> &ids) const
{
    return m_desk.database().read(
        [ids, today = todayOf(m_desk)](Connection &c) { return registrystore::renewalRows(c, ids, today); });
}

Registry::FirstPage<RenewalId, RenewalRow> Registry::firstRenewals(const QString &text, bool ended, qint64 limit) const
{
    return m_desk.database().read([=, today = todayOf(m_desk)](Connection &c) -> Page<RenewalId, RenewalRow> {
        LAMP_TRY(ids, registrystore::renewalIds(c, text, ended, limit));
        LAMP_TRY(found, registrystore::renewalRows(c, ids, today));
        return std::pair(ids, found);
    });
}

QFuture<Result<QStringList>> Registry::known(const QString &field) const
{
    return m_desk.database().read([field](Connection &c) { return registrystore::known(c, field); });
}

} // namespace lamp
