// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"

#include "core/deliver.h"
#include "core/openwatch.h"
#include "schedule/zonedata.h"
#include "services/articles.h"
#include "services/catalogkeeper.h"
#include "services/clockcache.h"
#include "services/clocks.h"
#include "services/currency.h"
#include "services/drafts.h"
#include "services/files.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/search.h"
#include "services/starter.h"
#include "services/starterwords.h"
#include "services/workitems.h"
#include "services/zonechange.h"
#include "store/clockrepository.h"
#include "store/deskfile.h"
#include "store/historyrepository.h"
#include "store/rows.h"
#include "store/viewrepository.h"

#include <QTimer>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds RetryAfter(2);

// The store computes clocks at the end of each set and has the catalog read after it; calendars are shared with those
// who only read.
Database::Options wired(Database::Options options, const std::shared_ptr<ClockCalendars> &calendars,
                        const std::shared_ptr<CatalogKeeper> &keeper)
{
    options.derive = clockcache::deriver(calendars);
    options.seen = [keeper](Connection &connection, const ChangeEvent &event) { keeper->onSeen(connection, event); };
    return options;
}

Result<void> enterStage(const Database::Options &options, OpenStage::What what)
{
    return options.watch ? options.watch->enter({what, 0, 0, false}) : Result<void>();
}

// Hours that no clock could run by are refused when they are typed, not when they are used.
Result<void> checkSetting(const QString &key, const QString &value)
{
    if (key == u"work.hours" && !WorkWeek::fromText(value))
        return fail(Error::Kind::Invalid, u"work.hours: '%1' holds no working time"_s.arg(value));
    if (key == u"zone" && !QTimeZone(value.toLatin1()).isValid())
        return fail(Error::Kind::Invalid, u"zone: no time zone '%1'"_s.arg(value));
    return key == currency::Key ? currency::check(value) : Result<void>();
}
} // namespace

Desk::Desk(std::unique_ptr<Database> database, const std::shared_ptr<ClockCalendars> &calendars,
           std::shared_ptr<CatalogKeeper> keeper)
    : m_database(std::move(database)), m_keeper(std::move(keeper)), m_catalog(std::make_shared<const Catalog>()),
      m_workItems(std::make_unique<WorkItems>(*this)), m_articles(std::make_unique<Articles>(*this)),
      m_registry(std::make_unique<Registry>(*this)), m_plans(std::make_unique<Plans>(*this)),
      m_history(std::make_unique<History>(*this)), m_search(std::make_unique<Search>(*this)),
      m_drafts(std::make_unique<Drafts>(*m_database)), m_files(std::make_unique<Files>(*m_database)),
      m_clocks(std::make_unique<Clocks>(*this, calendars))
{
    connect(m_database.get(), &Database::changed, this, &Desk::onChanged, Qt::QueuedConnection);
}

Desk::~Desk()
{
    m_database->close(); // what is queued or runs there refers to the services, and through them to the database
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, const Database::Options &options, bool readOnly)
{
    const auto calendars = std::make_shared<ClockCalendars>();
    const auto keeper = std::make_shared<CatalogKeeper>();
    LAMP_TRY(database, Database::open(path, readOnly ? Database::Mode::ReadOnly : Database::Mode::Open,
                                      wired(options, calendars, keeper)));
    LAMP_CHECK(enterStage(options, OpenStage::What::Reading));
    std::unique_ptr<Desk> desk(new Desk(std::move(database), calendars, keeper));
    LAMP_CHECK(desk->load());
    if (!readOnly) {
        LAMP_CHECK(enterStage(options, OpenStage::What::Judging));
        LAMP_CHECK(desk->clocks().settlePending());
        LAMP_CHECK(zonechange::settle(*desk, calendars, zonedata::version()));
        LAMP_CHECK(currency::settle(*desk));
        (void)desk->takeCatalog();
    }
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const QString &preset, const Database::Options &options)
{
    const auto calendars = std::make_shared<ClockCalendars>();
    const auto keeper = std::make_shared<CatalogKeeper>();
    LAMP_TRY(database, Database::open(path, Database::Mode::Create, wired(options, calendars, keeper)));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    Author by = options.author;
    by.session = u"desk"_s; // without it there would be no desk: no window and no command takes it back as its last act
    const auto seeded = database
                            ->write({QT_TRANSLATE_NOOP("History", "Made the desk%1"), {}, by},
                                    [preset, zone, language = starter::language()](ChangeSet &changes) -> Result<void> {
                                        changes.setBulk(true);
                                        LAMP_CHECK(starter::seed(changes, preset, zone, language));
                                        LAMP_CHECK(clockstore::noteCounting(changes.connection()));
                                        return zonechange::note(changes, zonedata::version());
                                    })
                            .result();
    if (!seeded) { // an empty file would be in the way of the next attempt, and open as a desk without a status
        database.reset();
        deskfile::remove(path);
        return std::unexpected(seeded.error());
    }
    std::unique_ptr<Desk> desk(new Desk(std::move(database), calendars, keeper));
    LAMP_CHECK(desk->load());
    return desk;
}

void Desk::letGo()
{
    m_database->moveToThread(nullptr);
    moveToThread(nullptr);
}

void Desk::comeHere()
{
    m_database->moveToThread(QThread::currentThread());
    moveToThread(QThread::currentThread());
}

Result<void> Desk::load()
{
    LAMP_CHECK(m_database->readNow([this](Connection &c) { return m_keeper->read(c); }));
    (void)takeCatalog();
    return {};
}

// Everything that was read is exchanged in one step.
bool Desk::takeCatalog()
{
    auto fresh = m_keeper->take();
    if (!fresh)
        return false;
    const QMutexLocker locker(&m_mutex);
    m_catalog = std::move(fresh->catalog);
    m_calendar = std::move(fresh->calendar);
    return true;
}

void Desk::onChanged(const ChangeEvent &event)
{
    if (takeCatalog())
        emit catalogChanged();
    if (const auto problem = m_keeper->takeProblem()) {
        emit failed(*problem);
        QTimer::singleShot(RetryAfter, this, &Desk::retryCatalog);
    }
    emit changed(event);
}

// Once, and at each change: what is wrong for longer has been said, and need not be said again and again.
void Desk::retryCatalog()
{
    const auto again = [keeper = m_keeper](Connection &connection) -> Result<void> {
        keeper->retry(connection);
        return {};
    };
    deliver(m_database->read(again), this, [this](const Result<void> &) {
        (void)m_keeper->takeProblem();
        if (takeCatalog())
            emit catalogChanged();
    });
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
    // The newest catalog knows who was written down just now, before the event of it came here.
    if (const QString name = m_keeper->newest()->technician(person); !name.isEmpty()) {
        author.name = name;
    } else {
        deliver(m_database->read([person](Connection &c) { return rows::get<Person>(c, person); }), this,
                [this, person](const Result<Person> &known) {
                    if (!known || me() != person)
                        return;
                    Author named = m_database->author();
                    named.name = known->name;
                    m_database->setAuthor(named);
                });
    }
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

namespace {
Result<bool> isAlone(Connection &connection)
{
    LAMP_TRY(all, rows::all<Setting>(connection));
    return std::ranges::any_of(std::as_const(all), [](const Setting &setting) {
        return setting.key == u"preset" && setting.value == u"alone";
    });
}
} // namespace

QFuture<Result<void>> Desk::setSetting(const QString &key, const QString &value)
{
    return m_database->write({QT_TRANSLATE_NOOP("History", "Changed the setting %1"), key},
                             [key, value](ChangeSet &changes) -> Result<void> {
                                 LAMP_CHECK(checkSetting(key, value));
                                 return put(changes, key, value);
                             });
}

QFuture<Result<void>> Desk::setPreset(const QString &preset)
{
    const char *verb = preset == u"alone" ? QT_TRANSLATE_NOOP("History", "Set the desk up for one person%1")
                                          : QT_TRANSLATE_NOOP("History", "Set the desk up for several people%1");
    return m_database->write({verb, {}}, [preset, language = starter::language()](ChangeSet &changes) -> Result<void> {
        LAMP_TRY(features, starter::features(preset));
        LAMP_TRY(alone, isAlone(changes.connection()));
        if (alone && preset != u"alone") // who works with others from now on gets what such a desk starts with
            LAMP_CHECK(starter::addMissingClocks(changes, language));
        LAMP_CHECK(put(changes, u"preset"_s, preset));
        for (const auto &[feature, on] : features.asKeyValueRange())
            LAMP_CHECK(put(changes, u"feature." + feature, on ? u"on"_s : u"off"_s));
        return {};
    });
}

} // namespace lamp
