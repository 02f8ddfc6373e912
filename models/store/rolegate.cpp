// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rolegate.h"

#include "domain/roles.h"
#include "domain/workitem.h"
#include "store/changelog.h"
#include "store/query.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::rolegate {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *RoleTable = Row<PersonRole>::table;

void takeBackRole(PersonRole &role, const FieldValues &before)
{
    for (const auto &[field, value] : before)
        if (field == "person_id"_L1)
            fromColumn(value, role.personId);
        else if (field == "role"_L1)
            fromColumn(value, role.role);
}

// The roles as they were before the set.
Result<QHash<qint64, PersonRole>> rolesBefore(Connection &connection, const QList<Touched> &touched)
{
    QHash<qint64, PersonRole> roles;
    Query query(connection, u"SELECT id, person_id, role FROM person_role"_s);
    while (query.next())
        roles.insert(query.integer(0), PersonRole{{query.integer(0)}, {query.integer(1)}, query.get<DeskRole>(2)});
    LAMP_CHECK(query.done());
    for (auto one = touched.crbegin(); one != touched.crend(); ++one) {
        if (one->table != RoleTable)
            continue;
        if (one->op == Touched::Op::Insert)
            roles.removeIf([&](auto at) { return at.key() >= one->first && at.key() <= one->last; });
        else
            takeBackRole(roles[one->first], one->before);
    }
    return roles;
}

bool isLockableRule(const QByteArray &table)
{
    static constexpr const char *tables[] = {"setting", "status", "choice", "category", "target", "ticket_template",
                                             "text_block", "macro", "sla_policy", "business_calendar",
                                             "calendar_exception", "escalation_level"};
    return std::ranges::any_of(tables, [&](const char *one) { return table == one; });
}

Result<bool> isByHand(Connection &connection, qint64 item)
{
    LAMP_TRY(set, single(connection, u"SELECT target_set FROM work_item WHERE id = ?"_s, {item}));
    return set.toLongLong() != 0;
}

// The locked field that an update of a work item changes; empty when none.
Result<QString> lockedIn(Connection &connection, const Touched &one, const QStringList &locked)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> columns[] = {
        {"priority"_L1, "priority"_L1}, {"assignee"_L1, "assignee_id"_L1}, {"category"_L1, "category_id"_L1},
        {"kind"_L1, "kind"_L1}, {"major"_L1, "major"_L1}, {"confidential"_L1, "confidential"_L1}};
    for (const auto &[code, column] : columns)
        if (locked.contains(code) && one.fields.contains(column))
            return QString(code);
    // A target that moves with the priority is nobody's act.
    if (locked.contains("target"_L1) && one.fields.contains(u"target_at"_s)) {
        LAMP_TRY(set, isByHand(connection, one.first));
        if (set || one.fields.contains(u"target_set"_s))
            return u"target"_s;
    }
    return QString();
}

// Whether it is the list of what is locked.
Result<bool> isLockedList(Connection &connection, const Touched &one)
{
    if (one.table != "setting")
        return false;
    if (one.op == Touched::Op::Delete)
        return std::ranges::any_of(one.before, [](const FieldValue &was) {
            return was.field == "key"_L1 && was.value.toString() == LockedSetting;
        });
    LAMP_TRY(key, single(connection, u"SELECT key FROM setting WHERE id BETWEEN ? AND ? AND key = ?"_s,
                         {one.first, one.last, LockedSetting.toString()}));
    return !key.isNull();
}

Result<void> checkAgainstLocks(Connection &connection, const QList<Touched> &touched)
{
    LAMP_TRY(kept, single(connection, u"SELECT value FROM setting WHERE key = ?"_s, {LockedSetting.toString()}));
    const QStringList locked = kept.toString().split(u',', Qt::SkipEmptyParts);
    for (const Touched &one : touched) {
        if (one.table == RoleTable)
            return fail(Error::Kind::Invalid, u"role: lead: roles"_s);
        LAMP_TRY(list, isLockedList(connection, one));
        if (list)
            return fail(Error::Kind::Invalid, u"role: lead: roles"_s);
        if (locked.contains("rules"_L1) && isLockableRule(one.table))
            return fail(Error::Kind::Invalid, u"role: locked: rules"_s);
        if (one.table != Row<WorkItem>::table || one.op != Touched::Op::Update)
            continue;
        LAMP_TRY(field, lockedIn(connection, one, locked));
        if (!field.isEmpty())
            return fail(Error::Kind::Invalid, QString(u"role: locked: "_s + field));
    }
    return {};
}
} // namespace

Result<void> check(Connection &connection, const Author &author, const QList<Touched> &touched)
{
    if (!author.personId || touched.isEmpty())
        return {};
    LAMP_TRY(roles, rolesBefore(connection, touched));
    if (roles.isEmpty())
        return {};
    DeskRole mine = DeskRole::Technician;
    bool led = false;
    for (const PersonRole &role : std::as_const(roles)) {
        led |= role.role == DeskRole::Lead;
        if (role.personId == author.personId)
            mine = role.role;
    }
    if (mine == DeskRole::Reader)
        return fail(Error::Kind::Invalid, QString(u"role: reader: "_s + author.name));
    return mine == DeskRole::Lead || !led ? Result<void>() : checkAgainstLocks(connection, touched);
}

Result<QList<PersonRole>> roles(Connection &connection)
{
    LAMP_TRY(tables, single(connection,
                            u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'person_role'"_s));
    return tables.toInt() > 0 ? rows::all<PersonRole>(connection) : QList<PersonRole>();
}

} // namespace lamp::rolegate
