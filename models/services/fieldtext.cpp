// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fieldtext.h"

#include "domain/querydate.h"
#include "services/desk.h"
#include "services/starterwords.h"
#include "store/workitemrepository.h"

namespace lamp::fieldtext {

using namespace Qt::StringLiterals;

namespace {
using Setter = Result<void> (*)(Connection &, const Desk &, WorkItem &, const QString &);

template <class E>
Result<void> code(E &field, const QString &value)
{
    const auto known = fromCode<E>(value.toLower());
    if (!known) {
        QStringList all;
        for (const char *one : Codes<E>::list)
            all.append(QString::fromLatin1(one));
        return fail(Error::Kind::Invalid, u"'%1' is not one of %2"_s.arg(value, all.join(u", "_s)));
    }
    field = *known;
    return {};
}

template <class List, class IdType>
Result<void> named(const List &list, IdType &field, const QString &value)
{
    if (value == u"none") {
        field = {};
        return {};
    }
    const auto found = std::ranges::find_if(
        list, [&](const auto &row) { return row.name.compare(value, Qt::CaseInsensitive) == 0; });
    if (found == list.end())
        return fail(Error::Kind::NotFound, value);
    field = found->id;
    return {};
}

Result<void> moment(const Desk &desk, std::optional<Instant> &field, const QString &value)
{
    if (value == u"none") {
        field.reset();
        return {};
    }
    const QTimeZone zone = desk.zone();
    if (const QDateTime at = QDateTime::fromString(value, Qt::ISODate); at.isValid() && value.contains(u'T')) {
        field = Instant::from(at.timeSpec() == Qt::LocalTime ? QDateTime(at.date(), at.time(), zone) : at);
        return {};
    }
    LAMP_TRY(span, resolveDate(value, desk.now(), zone));
    // A day as a target or reminder means its working end.
    const bool day = span.to.ms - span.from.ms > 1;
    field = day ? desk.workCalendar().endOfWorkingDay(span.from.in(zone).date()) : span.from;
    return {};
}

Result<void> person(Connection &c, const Desk &desk, PersonId &field, const QString &value)
{
    if (value == u"me" && !desk.me())
        return fail(Error::Kind::Invalid, u"'me' is nobody here: say who works, or give the name"_s);
    if (value == u"none" || value == u"me") {
        field = value == u"me" ? desk.me() : PersonId{};
        return {};
    }
    LAMP_TRY(id, workitemstore::personNamed(c, value));
    field = id;
    return {};
}

// By name or code; by the name that it ships with in another language, when the desk has none of that name itself.
Result<void> status(const Desk &desk, WorkItem &item, const QString &value)
{
    const auto catalog = desk.catalogSnapshot();
    const QList<Status> statuses = catalog->statusesFor(item.kind);
    QStringList names;
    for (const Status &one : statuses) {
        if (one.name.compare(value, Qt::CaseInsensitive) == 0 || codeOf(one.use) == value.toLower()) {
            item.statusId = one.id;
            return {};
        }
        names.append(one.name);
    }
    LAMP_TRY(shipped, starter::statusNamed(value));
    const auto same = std::ranges::find(statuses, shipped, &Status::use);
    if (shipped == StatusUse::None || same == statuses.cend())
        return fail(Error::Kind::Invalid, u"no status '%1' for %2, which has %3"_s.arg(
                                              value, codeOf(item.kind), names.join(u", "_s)));
    item.statusId = same->id;
    return {};
}

Result<void> category(const Desk &desk, WorkItem &item, const QString &value)
{
    const auto catalog = desk.catalogSnapshot();
    const QString wanted = value.section(u'/', -1).trimmed();
    if (value == u"none") {
        item.categoryId = {};
        return {};
    }
    for (const Category &one : catalog->categories)
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0
            && (!value.contains(u'/')
                || catalog->categoryPath(one.parentId)
                        .compare(value.section(u'/', 0, -2).trimmed(), Qt::CaseInsensitive)
                    == 0)) {
            item.categoryId = one.id;
            return {};
        }
    return fail(Error::Kind::NotFound, value);
}

// By code or label, of any list of reasons; the status that it is given with decides whether it fits.
Result<void> reason(const Desk &desk, QString &field, const QString &value)
{
    const auto catalog = desk.catalogSnapshot();
    QStringList codes;
    for (const QString &list : {u"waiting"_s, u"cancel"_s, u"skip"_s}) {
        const QList<Choice> choices = catalog->choicesOf(list);
        for (const Choice &choice : choices) {
            if (choice.code == value || choice.label.compare(value, Qt::CaseInsensitive) == 0) {
                field = choice.code;
                return {};
            }
            codes.append(choice.code);
        }
    }
    return fail(Error::Kind::Invalid, u"'%1' is not one of %2"_s.arg(value, codes.join(u", "_s)));
}

Result<void> yes(bool &field, const QString &value)
{
    if (value != u"yes" && value != u"no")
        return fail(Error::Kind::Invalid, u"'%1' is not yes or no"_s.arg(value));
    field = value == u"yes";
    return {};
}

using Setters = QList<std::pair<QString, Setter>>;

// What it is.
Setters sortSetters()
{
    return {
        {u"title"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             i.title = v;
             return {};
         }},
        {u"status"_s, [](Connection &, const Desk &d, WorkItem &i, const QString &v) { return status(d, i, v); }},
        {u"kind"_s, [](Connection &, const Desk &, WorkItem &i, const QString &v) { return code(i.kind, v); }},
        {u"priority"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) {
             i.prioritySet = true;
             return code(i.priority, v);
         }},
        {u"impact"_s, [](Connection &, const Desk &, WorkItem &i, const QString &v) { return code(i.impact, v); }},
        {u"urgency"_s, [](Connection &, const Desk &, WorkItem &i, const QString &v) { return code(i.urgency, v); }},
    };
}

// Who and what it is about.
Setters recordSetters()
{
    return {
        {u"assignee"_s,
         [](Connection &c, const Desk &d, WorkItem &i, const QString &v) { return person(c, d, i.assigneeId, v); }},
        {u"requester"_s,
         [](Connection &c, const Desk &d, WorkItem &i, const QString &v) -> Result<void> {
             // A caller without a record is kept as typed.
             if (auto known = person(c, d, i.requesterId, v); !known && known.error().kind == Error::Kind::NotFound) {
                 i.requesterId = {};
                 i.requesterText = v;
                 return {};
             } else {
                 return known;
             }
         }},
        {u"asset"_s,
         [](Connection &c, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             if (v == u"none") {
                 i.assetId = {};
                 return {};
             }
             LAMP_TRY(id, workitemstore::assetNamed(c, v));
             i.assetId = id;
             return {};
         }},
    };
}

// Where it belongs.
Setters placeSetters()
{
    return {
        {u"category"_s, [](Connection &, const Desk &d, WorkItem &i, const QString &v) { return category(d, i, v); }},
        {u"team"_s,
         [](Connection &, const Desk &d, WorkItem &i, const QString &v) {
             return named(d.catalogSnapshot()->teams, i.teamId, v);
         }},
        {u"location"_s,
         [](Connection &, const Desk &d, WorkItem &i, const QString &v) {
             return named(d.catalogSnapshot()->locations, i.locationId, v);
         }},
        {u"service"_s,
         [](Connection &, const Desk &d, WorkItem &i, const QString &v) {
             return named(d.catalogSnapshot()->services, i.serviceId, v);
         }},
    };
}

// How it came, and when it is due.
Setters wayAndTimeSetters()
{
    return {
        {u"channel"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             i.channel = v;
             return {};
         }},
        {u"callback"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             i.callback = v;
             return {};
         }},
        {u"external"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             i.externalNumber = v;
             return {};
         }},
        {u"due"_s, [](Connection &, const Desk &d, WorkItem &i, const QString &v) { return moment(d, i.targetAt, v); }},
        {u"follow-up"_s,
         [](Connection &, const Desk &d, WorkItem &i, const QString &v) { return moment(d, i.followUpAt, v); }},
        {u"planned"_s,
         [](Connection &, const Desk &d, WorkItem &i, const QString &v) { return moment(d, i.plannedAt, v); }},
    };
}

// How it ends or rests.
Setters endSetters()
{
    return {
        {u"fix"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             i.fix = v;
             return {};
         }},
        {u"fix-text"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) -> Result<void> {
             i.fixText = v;
             return {};
         }},
        {u"reason"_s,
         [](Connection &, const Desk &d, WorkItem &i, const QString &v) { return reason(d, i.waitingReason, v); }},
        {u"major"_s, [](Connection &, const Desk &, WorkItem &i, const QString &v) { return yes(i.major, v); }},
        {u"confidential"_s,
         [](Connection &, const Desk &, WorkItem &i, const QString &v) { return yes(i.confidential, v); }},
    };
}

const Setters &setters()
{
    static const Setters list = sortSetters() + recordSetters() + placeSetters() + wayAndTimeSetters() + endSetters();
    return list;
}
} // namespace

Result<PersonId> personNamed(Connection &connection, const Desk &desk, const QString &value)
{
    PersonId id;
    LAMP_CHECK(person(connection, desk, id, value));
    return id;
}

QStringList fields()
{
    QStringList names;
    for (const auto &[name, setter] : setters())
        names.append(name);
    return names;
}

Result<WorkItem> set(Connection &connection, const Desk &desk, WorkItem item, const QString &field,
                     const QString &value)
{
    const QString wanted = QString(field).replace(u'_', u'-'); // fix_text is fix-text
    for (const auto &[name, setter] : setters())
        if (name == wanted) {
            if (const auto done = setter(connection, desk, item, value); !done)
                return fail(done.error().kind, field + u": " + done.error().detail);
            return item;
        }
    return fail(Error::Kind::Invalid, u"no field '%1'; there is %2"_s.arg(field, fields().join(u", "_s)));
}

} // namespace lamp::fieldtext
