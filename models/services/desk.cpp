// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"

#include "services/articles.h"
#include "services/drafts.h"
#include "services/files.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/search.h"
#include "services/starter.h"
#include "services/workitems.h"
#include "store/featurerepository.h"
#include "store/historyrepository.h"
#include "store/rows.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
template <class T>
void sortByPosition(QList<T> &list)
{
    std::ranges::stable_sort(list, {}, &T::position);
}

Result<Catalog> readCatalog(Connection &c)
{
    Catalog catalog;
    const auto read = [&c]<class T>(QList<T> &list) -> Result<void> {
        LAMP_TRY(rows, rows::all<T>(c));
        list = rows;
        return {};
    };
    LAMP_CHECK(read(catalog.statuses));
    LAMP_CHECK(read(catalog.categories));
    LAMP_CHECK(read(catalog.choices));
    LAMP_CHECK(read(catalog.targets));
    LAMP_CHECK(read(catalog.teams));
    LAMP_CHECK(read(catalog.locations));
    LAMP_CHECK(read(catalog.services));
    LAMP_CHECK(read(catalog.tags));
    LAMP_CHECK(read(catalog.templates));
    LAMP_CHECK(read(catalog.texts));
    LAMP_CHECK(read(catalog.views));
    LAMP_TRY(people, rows::technicians(c));
    for (const Person &person : std::as_const(people))
        (person.active ? catalog.technicians : catalog.formerTechnicians).append(person);
    LAMP_TRY(settings, rows::all<Setting>(c));
    for (const Setting &setting : std::as_const(settings))
        catalog.settings.insert(setting.key, setting.value);
    LAMP_TRY(used, featurestore::inUse(c));
    catalog.featuresInUse = used;
    sortByPosition(catalog.statuses);
    sortByPosition(catalog.categories);
    sortByPosition(catalog.choices);
    sortByPosition(catalog.templates);
    sortByPosition(catalog.texts);
    sortByPosition(catalog.views);
    const QString preset = catalog.alone() ? u"alone"_s : u"team"_s;
    catalog.views.removeIf([&](const SavedView &view) { return !view.preset.isEmpty() && view.preset != preset; });
    return catalog;
}

WorkCalendar calendarOf(const Catalog &catalog)
{
    const QTimeZone zone(catalog.setting(u"zone", QString::fromLatin1(QTimeZone::systemTimeZoneId())).toLatin1());
    return WorkCalendar(zone.isValid() ? zone : QTimeZone::utc(),
                        WorkHours::fromText(catalog.setting(u"work.hours")).value_or(WorkHours{}),
                        catalog.setting(u"region"));
}
} // namespace

Desk::Desk(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_catalog(std::make_shared<const Catalog>()),
      m_workItems(std::make_unique<WorkItems>(*this)), m_articles(std::make_unique<Articles>(*this)),
      m_registry(std::make_unique<Registry>(*this)), m_plans(std::make_unique<Plans>(*this)),
      m_history(std::make_unique<History>(*this)), m_search(std::make_unique<Search>(*this)),
      m_drafts(std::make_unique<Drafts>(*m_database)), m_files(std::make_unique<Files>(*m_database))
{
    connect(m_database.get(), &Database::changed, this, &Desk::onChanged, Qt::QueuedConnection);
}

Desk::~Desk()
{
    m_database->close(); // what is queued or runs there refers to the services, and through them to the database
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, const Database::Options &options, bool readOnly)
{
    LAMP_TRY(database, Database::open(path, readOnly ? Database::Mode::ReadOnly : Database::Mode::Open, options));
    std::unique_ptr<Desk> desk(new Desk(std::move(database)));
    LAMP_CHECK(desk->load());
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const QString &preset, const Database::Options &options)
{
    LAMP_TRY(database, Database::open(path, Database::Mode::Create, options));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const auto seeded = database
                            ->write({QT_TRANSLATE_NOOP("History", "Made the desk%1"), {}},
                                    [preset, zone](ChangeSet &changes) -> Result<void> {
                                        changes.setBulk(true);
                                        return starter::seed(changes, preset, zone);
                                    })
                            .result();
    if (!seeded)
        return std::unexpected(seeded.error());
    std::unique_ptr<Desk> desk(new Desk(std::move(database)));
    LAMP_CHECK(desk->load());
    return desk;
}

Result<void> Desk::load()
{
    LAMP_TRY(catalog, m_database->readNow(readCatalog));
    auto fresh = std::make_shared<const Catalog>(std::move(catalog));
    const QMutexLocker locker(&m_mutex);
    m_catalog = fresh;
    m_calendar = calendarOf(*fresh);
    return {};
}

void Desk::onChanged(const ChangeEvent &event)
{
    static constexpr const char *small[] = {"status",     "category", "choice", "target",          "team",
                                            "location",   "service",  "tag",    "ticket_template", "text_block",
                                            "saved_view", "setting",  "person"};
    const bool ours = std::ranges::any_of(small, [&](const char *table) { return event.touches(table); });
    if ((ours || showsMore(event)) && load())
        emit catalogChanged();
    emit changed(event);
}

// Whether the first record of a feature that is switched off came in.
bool Desk::showsMore(const ChangeEvent &event) const
{
    const bool maybe = (event.touches("work_item") && !m_catalog->has(u"problems"))
        || (event.touches("renewal") && !m_catalog->has(u"renewals"));
    if (!maybe)
        return false;
    const auto used = m_database->readNow(featurestore::inUse);
    return used && *used != m_catalog->featuresInUse;
}

std::shared_ptr<const Catalog> Desk::catalogSnapshot() const
{
    const QMutexLocker locker(&m_mutex);
    return m_catalog;
}

WorkCalendar Desk::workCalendar() const
{
    const QMutexLocker locker(&m_mutex);
    return m_calendar;
}

QTimeZone Desk::zone() const { return workCalendar().zone(); }

void Desk::setMe(PersonId person)
{
    Author author = m_database->author();
    author.personId = person;
    if (const QString name = catalog().technician(person); !name.isEmpty())
        author.name = name;
    else if (const auto known = m_database->readNow([person](Connection &c) { return rows::get<Person>(c, person); }))
        author.name = known->name;
    m_database->setAuthor(author);
}

QFuture<Result<DeskCounts>> Desk::counts() const
{
    return m_database->read([](Connection &c) -> Result<DeskCounts> {
        LAMP_TRY(facts, historystore::facts(c));
        return DeskCounts{facts.tickets, facts.maintenance, facts.articles, facts.assets, facts.people, facts.backupAt};
    });
}

namespace {
Result<void> put(ChangeSet &changes, const QString &key, const QString &value)
{
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    const auto before = std::ranges::find(std::as_const(all), key, &Setting::key);
    if (before == all.cend())
        return rows::insert(changes, Setting{.key = key, .value = value}).transform([](const auto &) { });
    Setting after = *before;
    after.value = value;
    return rows::update(changes, *before, after);
}
} // namespace

QFuture<Result<void>> Desk::setSetting(const QString &key, const QString &value)
{
    return m_database->write({QT_TRANSLATE_NOOP("History", "Changed the setting %1"), key},
                             [key, value](ChangeSet &changes) { return put(changes, key, value); });
}

QFuture<Result<void>> Desk::setPreset(const QString &preset)
{
    const char *verb = preset == u"alone" ? QT_TRANSLATE_NOOP("History", "Set the desk up for one person%1")
                                          : QT_TRANSLATE_NOOP("History", "Set the desk up for several people%1");
    return m_database->write({verb, {}}, [preset](ChangeSet &changes) -> Result<void> {
        LAMP_TRY(features, starter::features(preset));
        LAMP_CHECK(put(changes, u"preset"_s, preset));
        for (const auto &[feature, on] : features.asKeyValueRange())
            LAMP_CHECK(put(changes, u"feature." + feature, on ? u"on"_s : u"off"_s));
        return {};
    });
}

} // namespace lamp
