// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "domain/register.h"
#include "domain/roles.h"
#include "domain/sla.h"
#include "schedule/workcalendar.h"

#include <QHash>
#include <QSet>

namespace lamp {

// The small tables that every page needs, as one value: read at start and again when one of them changes.
struct Catalog {
    QList<Status> statuses; // by position
    QList<Category> categories;
    QList<Choice> choices;
    QList<Target> targets;
    QList<Person> technicians;       // who can be chosen
    QList<Person> formerTechnicians; // who left, for their names
    QList<Team> teams;
    QList<Location> locations;
    QList<Service> services;
    QList<Tag> tags;
    QList<TicketTemplate> templates;
    QList<TextBlock> texts;
    QList<SavedView> views; // of this desk's preset
    QHash<QString, QString> settings;
    QSet<QString> featuresInUse; // of which the desk holds a record
    QHash<PersonId, DeskRole> roles;     // of those who are no mere technician
    QList<CalendarException> deskDays; // on which the desk's own hours differ
    QHash<SlaPolicyId, WorkCalendar> otherHours; // of policies that do not go by the desk's own

    [[nodiscard]] const Status &status(StatusId id) const; // an empty one when unknown
    [[nodiscard]] const Status &status(StatusUse use) const;
    [[nodiscard]] QList<Status> statusesFor(Kind kind) const; // that a person may choose
    [[nodiscard]] QString categoryPath(CategoryId id) const;  // "Printing › Printer"
    [[nodiscard]] QString location(LocationId id) const;      // "Head office › 2nd floor"
    [[nodiscard]] QList<Choice> choicesOf(QStringView list) const; // active ones, by position
    [[nodiscard]] QString label(QStringView list, QStringView code) const; // the code itself when unknown
    [[nodiscard]] QString technician(PersonId id) const; // name, empty when unknown
    [[nodiscard]] const Target &target(Priority priority) const;
    [[nodiscard]] bool alone() const; // the preset: one person works on this desk
    // A feature of desk settings: "assignee", "clocks", "impact", "problems", … (switch, or shown by its records).
    [[nodiscard]] bool has(QStringView feature) const;
    [[nodiscard]] QString setting(QStringView key, QStringView otherwise = {}) const;
};

} // namespace lamp
