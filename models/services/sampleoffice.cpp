// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice.h"

#include "services/currency.h"
#include "services/desk.h"
#include "services/sampleoffice_p.h"
#include "services/starterarticles.h"
#include "services/starterwords.h"
#include "store/historyrepository.h"
#include "store/rows.h"

#include <QCoreApplication>

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

constexpr int BackgroundTickets = 1500;

Result<Office> officeOf(ChangeSet &changes)
{
    QHash<QString, QString> settings;
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    for (const Setting &setting : std::as_const(all))
        settings.insert(setting.key, setting.value);
    const QTimeZone zone(settings.value(u"zone"_s).toUtf8());
    if (!zone.isValid())
        return fail(Error::Kind::Invalid, u"the desk has no time zone"_s);
    const WorkHours hours = WorkHours::fromText(settings.value(u"work.hours"_s)).value_or(WorkHours{});
    Office office(SampleTime(changes.now(), zone), WorkCalendar(zone, hours, settings.value(u"region"_s)));
    office.several = settings.value(u"preset"_s) == u"several";
    return office;
}

// Statuses, categories and targets as the desk has them.
Result<void> readStarter(ChangeSet &changes, Office &office)
{
    Connection &connection = changes.connection();
    LAMP_TRY(statuses, rows::all<Status>(connection));
    for (const Status &status : std::as_const(statuses))
        office.statuses.insert(status.use, status.id);
    LAMP_TRY(categories, rows::all<Category>(connection));
    LAMP_TRY(paths, starter::categoryPaths(categories));
    office.categories = paths;
    LAMP_TRY(targets, rows::all<Target>(connection));
    for (const Target &target : std::as_const(targets)) {
        office.targets.insert(codeOf(target.priority), target.resolveMinutes);
        office.targetDays.insert(codeOf(target.priority), static_cast<int>(target.targetDays));
    }
    if (office.statuses.size() < 12 || office.categories.isEmpty() || office.targets.size() < 4)
        return fail(Error::Kind::Invalid, u"the desk lacks the starter content"_s);
    return {};
}

Result<void> refuseUsedDesk(ChangeSet &changes)
{
    LAMP_TRY(first,
             rows::get<WorkItem>(changes.connection(), WorkItemId{1})
                 .transform([](const WorkItem &) { return true; })
                 .or_else([](const Error &error) -> Result<bool> {
                     return error.kind == Error::Kind::NotFound ? Result<bool>(false) : std::unexpected(error);
                 }));
    return first ? fail(Error::Kind::Invalid, u"the desk is in use: the sample office goes into a new one"_s)
                 : Result<void>();
}

} // namespace

Result<PersonId> fill(ChangeSet &changes)
{
    changes.setBulk(true);
    LAMP_CHECK(refuseUsedDesk(changes));
    LAMP_TRY(office, officeOf(changes));
    LAMP_CHECK(readStarter(changes, office));
    LAMP_CHECK(addRegister(changes, office));
    LAMP_CHECK(addArticles(changes, office));
    LAMP_TRY(items, addPlans(changes, office));
    LAMP_TRY(written, tickets(office));
    LAMP_TRY(behind, background(office, BackgroundTickets));
    LAMP_CHECK(write(changes, office, items + written + behind));
    LAMP_CHECK(addDesk(changes, office));
    LAMP_CHECK(starter::addArticles(changes)); // last: tickets and plans name only the office's own
    LAMP_CHECK(rows::insert(changes, Setting{.key = u"sample"_s, .value = u"on"_s}));
    LAMP_CHECK(currency::put(changes, Currency.toString()));
    LAMP_TRY(lead, named(office.people, u"Dana"_s));
    return lead.id;
}

namespace {
constexpr const char *MadeIt = QT_TRANSLATE_NOOP("History", "Made the sample office%1");
} // namespace

QFuture<Result<PersonId>> fill(Desk &desk)
{
    return desk.database().write({MadeIt, {}, {}}, [](ChangeSet &changes) { return fill(changes); });
}

Result<bool> isStale(Desk &desk)
{
    if (desk.catalog().setting(u"sample") != u"on")
        return false;
    const auto made = desk.database().readNow(
        [](Connection &c) { return historystore::untouchedSince(c, QString::fromLatin1(MadeIt)); });
    if (!made)
        return std::unexpected(made.error());
    const QTimeZone zone = desk.zone();
    return *made && (**made).in(zone).date() < desk.now().in(zone).date();
}

namespace {
QString staleReason() { return u"its stories are of an earlier day"_s; }
} // namespace

Result<std::unique_ptr<Desk>> openFresh(const QString &path, const Database::Options &options)
{
    LAMP_TRY(desk, Desk::open(path, options));
    if (isStale(*desk).value_or(false))
        return fail(Error::Kind::Conflict, staleReason());
    return std::move(desk);
}

bool saysStale(const Error &error) { return error.kind == Error::Kind::Conflict && error.detail == staleReason(); }

} // namespace lamp::sampleoffice
