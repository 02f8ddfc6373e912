// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peopleimport.h"

#include "core/text.h"
#include "exchange/importlookup.h"
#include "exchange/importrun.h"
#include "exchange/registerrows.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

QString fullName(const RegisterCells &cells)
{
    const QString name = cells.text("name").simplified();
    return cleanName(name.isEmpty() ? QString(cells.text("first_name") + u' ' + cells.text("last_name")) : name);
}

// The row as the desk would have it; version and identity are the store's.
Result<Person> personOf(RegisterCells &cells, ImportLookup &lookup, Person person)
{
    if (const QString name = fullName(cells); !name.isEmpty())
        person.name = name;
    cells.take("login", person.login);
    cells.take("mail", person.mail);
    cells.take("phone", person.phone);
    cells.take("mobile", person.mobile);
    cells.take("room", person.room);
    cells.take("department", person.department);
    cells.take("reach", person.reach);
    cells.take("vip", person.vip);
    cells.take("technician", person.technician);
    cells.take("active", person.active);
    cells.take("starts_on", person.startsOn);
    cells.take("leaves_on", person.leavesOn);
    if (const QString notes = cells.text("notes"); !notes.isEmpty())
        person.notes = notes;
    if (cells.isRefused())
        return person;
    LAMP_TRY(location, lookup.location(cells.text("location")));
    if (location)
        person.locationId = location;
    return person;
}

struct ManagerOf {
    PersonId person;
    QString manager;
};

Result<void> takePerson(RegisterCells &cells, ImportLookup &lookup, ImportReport &report, QList<ManagerOf> &managers)
{
    const PersonHint hint{
        .name = fullName(cells), .mail = cells.text("mail"), .login = cells.text("login"), .phone = {}};
    if (hint.name.isEmpty() && hint.mail.isEmpty() && hint.login.isEmpty())
        cells.refuse(QCoreApplication::translate("Import", "the row has neither name, login nor mail address"));
    if (cells.isRefused())
        return {};
    const PersonId known = lookup.knownPerson(hint);
    if (hint.name.isEmpty() && !known) {
        cells.refuse(QCoreApplication::translate(
            "Import", "the row has no name, and nobody is known by its login or mail address"));
        return {};
    }
    const Person before = known ? lookup.person(known) : Person{};
    LAMP_TRY(after, personOf(cells, lookup, before));
    if (cells.isRefused())
        return {};
    ++report.records;
    PersonId id = known;
    if (known) {
        LAMP_CHECK(lookup.replace(after));
        ++(after == before ? report.unchanged : report.changed);
    } else {
        LAMP_TRY(made, lookup.add(after));
        id = made;
        ++report.created;
    }
    if (const QString manager = cells.text("manager"); !manager.isEmpty())
        managers.append({id, manager});
    return {};
}

// Managers come last: the file may name one before its own row.
Result<void> takeManagers(const QList<ManagerOf> &managers, ImportLookup &lookup)
{
    for (const ManagerOf &one : managers) {
        // A directory names the manager by a path: CN=Ana Ruiz,OU=...
        QString name = one.manager;
        if (name.startsWith("CN="_L1, Qt::CaseInsensitive))
            name = name.sliced(3).section(u',', 0, 0);
        PersonId manager = lookup.knownPerson({.name = name, .mail = {}, .login = name, .phone = {}});
        if (!manager) {
            const bool mail = name.contains(u'@');
            LAMP_TRY(made,
                lookup.person(
                    {.name = mail ? QString() : name, .mail = mail ? name : QString(), .login = {}, .phone = {}}));
            manager = made;
        }
        Person after = lookup.person(one.person);
        if (manager == after.id)
            continue;
        after.managerId = manager;
        LAMP_CHECK(lookup.replace(after));
    }
    return {};
}

Result<ImportReport> peopleWork(Connection &connection, ChangeSet *changes, const ImportAnalysis &analysis,
    const Catalog &, const ImportProgress &goOn)
{
    ImportReport report;
    LAMP_TRY(lookup, ImportLookup::load(connection, changes));
    LAMP_TRY(table, ImportTable::open(analysis));
    QList<ManagerOf> managers;
    for (;;) {
        LAMP_TRY(row, table->next());
        if (!row)
            break;
        if (++report.rows % 100 == 0 && !goOn(table->position(), analysis.format.size))
            return fail(Error::Kind::Cancelled, {});
        RegisterCells cells(analysis, *row, report);
        LAMP_CHECK(takePerson(cells, *lookup, report, managers));
    }
    LAMP_CHECK(takeManagers(managers, *lookup));
    report.made = lookup->made();
    report.made[u"person"_s] -= report.created; // beside those of the rows themselves: managers
    return report;
}

} // namespace

QFuture<Result<ImportAnalysis>> PeopleImport::analyse(const QString &path, const ImportOptions &options) const
{
    return analyseImport(m_desk, ImportTarget::People, path, options);
}

QFuture<Result<ImportReport>> PeopleImport::preview(const QString &path, const ImportOptions &options) const
{
    return previewImport(m_desk, ImportTarget::People, path, options, peopleWork);
}

QFuture<Result<ImportReport>> PeopleImport::run(const QString &path, const ImportOptions &options)
{
    return runImport(m_desk, ImportTarget::People, path, options, peopleWork);
}

} // namespace lamp
