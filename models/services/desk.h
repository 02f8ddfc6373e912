// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/workcalendar.h"
#include "services/catalog.h"
#include "store/database.h"

#include <QMutex>

namespace lamp {

class WorkItems;
class Articles;
class Registry;
class Plans;
class History;
class Search;
class Drafts;
class Files;
class Clocks;
class ClockCalendars;
class CatalogKeeper;

// How much a desk holds, for the status line.
struct DeskCounts {
    qint64 tickets = 0, maintenance = 0, articles = 0, assets = 0, people = 0; // articles without retired ones
    std::optional<Instant> backupAt; // when a verified copy was made last
};

// One open desk: its store and the services over it, the only writers. Everything above the models gets a Desk &.
class Desk final : public QObject {
    Q_OBJECT
public:
    // Opening never makes a desk; create() never opens one. Both answer with the errors of Database::open. They wait
    // for the file: a window opens through DeskOpening.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const QString &path, const Database::Options &options,
                                                            bool readOnly = false);
    // A new desk with statuses, categories, targets, templates, texts and draft plans. `preset`: "alone" or "several".
    [[nodiscard]] static Result<std::unique_ptr<Desk>> create(const QString &path, const QString &preset,
                                                              const Database::Options &options);
    ~Desk() override;

    // From the thread that opened the desk to the one that works with it: left by the one, then taken by the other.
    void letGo();
    void comeHere();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Instant now() const { return m_database->now(); }
    [[nodiscard]] QTimeZone zone() const; // the desk's own
    // Statuses, categories, choices, targets, technicians … : read once, kept right.
    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; } // for this object's thread
    // The same for other threads: a value that does not change any more.
    [[nodiscard]] std::shared_ptr<const Catalog> catalogSnapshot() const;
    [[nodiscard]] WorkCalendar workCalendar() const; // hours, zone and holidays of the desk; safe on any thread

    [[nodiscard]] WorkItems &workItems() { return *m_workItems; }
    [[nodiscard]] Articles &articles() { return *m_articles; }
    [[nodiscard]] Registry &registry() { return *m_registry; }
    [[nodiscard]] Plans &plans() { return *m_plans; }
    [[nodiscard]] History &history() { return *m_history; }
    [[nodiscard]] Search &search() { return *m_search; }
    [[nodiscard]] Drafts &drafts() { return *m_drafts; }
    [[nodiscard]] Files &files() { return *m_files; }
    [[nodiscard]] Clocks &clocks() { return *m_clocks; }

    // Who works in this window. 0: the system account's name without a person.
    [[nodiscard]] PersonId me() const { return m_database->author().personId; }
    void setMe(PersonId person);
    [[nodiscard]] QFuture<Result<DeskCounts>> counts() const;
    [[nodiscard]] QFuture<Result<void>> setSetting(const QString &key, const QString &value);
    // "alone" or "several": the preset and, with it, the switches of all features, as one act.
    [[nodiscard]] QFuture<Result<void>> setPreset(const QString &preset);

signals:
    void changed(const lamp::ChangeEvent &event); // on this object's thread, after each commit
    void catalogChanged();
    void failed(const lamp::Error &error); // what the desk does for its window by itself; tried again

private:
    Desk(std::unique_ptr<Database> database, const std::shared_ptr<ClockCalendars> &calendars,
         std::shared_ptr<CatalogKeeper> keeper);
    [[nodiscard]] Result<void> load();
    void onChanged(const ChangeEvent &event);
    [[nodiscard]] bool takeCatalog();
    void retryCatalog();

    std::unique_ptr<Database> m_database;
    std::shared_ptr<CatalogKeeper> m_keeper;
    mutable QMutex m_mutex; // guards the two below against other threads; only this object's thread replaces them
    std::shared_ptr<const Catalog> m_catalog;
    WorkCalendar m_calendar;
    std::unique_ptr<WorkItems> m_workItems;
    std::unique_ptr<Articles> m_articles;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Plans> m_plans;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Clocks> m_clocks;
};

} // namespace lamp
