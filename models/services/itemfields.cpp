// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/itemfields.h"

#include "services/desk.h"
#include "services/fieldtext.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::itemfields {

using namespace Qt::StringLiterals;

namespace {
struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::ItemFields)
};

// How one field is read and written by its code.
struct Spec {
    QString name;
    Shape shape = Shape::Text;
    bool empty = false; // may be none
    QString (*get)(const WorkItem &, const QTimeZone &) = nullptr;
    Result<void> (*set)(WorkItem &, const QString &) = nullptr; // absent: moments and rows, which are looked up
    void (*setId)(WorkItem &, qint64) = nullptr;
    void (*copy)(const WorkItem &, WorkItem &) = nullptr; // of a moment
};

std::unexpected<Error> wrong(const QString &field, const QString &value)
{
    return fail(Error::Kind::Invalid, FieldWords::tr("%1: “%2” is no value of it").arg(field, value));
}

template <auto Member>
Spec idSpec(const QString &name, Shape shape, bool empty = true)
{
    Spec spec{.name = name, .shape = shape, .empty = empty};
    spec.get = [](const WorkItem &item, const QTimeZone &) {
        return (item.*Member) ? QString(u'#' + QString::number((item.*Member).value)) : u"none"_s;
    };
    spec.setId = [](WorkItem &item, qint64 id) { (item.*Member).value = id; };
    return spec;
}

template <auto Member>
Spec codeSpec(const QString &name)
{
    Spec spec{.name = name, .shape = Shape::Choice};
    spec.get = [](const WorkItem &item, const QTimeZone &) { return codeOf(item.*Member); };
    spec.set = [](WorkItem &item, const QString &value) -> Result<void> {
        const auto code = fromCode<std::remove_cvref_t<decltype(item.*Member)>>(value);
        if (!code)
            return fail(Error::Kind::Invalid, value);
        item.*Member = *code;
        return {};
    };
    return spec;
}

template <auto Member>
Spec textSpec(const QString &name, Shape shape = Shape::Text, bool empty = true)
{
    Spec spec{.name = name, .shape = shape, .empty = empty};
    spec.get = [](const WorkItem &item, const QTimeZone &) {
        return (item.*Member).isEmpty() ? u"none"_s : item.*Member;
    };
    spec.set = [](WorkItem &item, const QString &value) -> Result<void> {
        item.*Member = value == u"none" ? QString() : value.simplified();
        return {};
    };
    return spec;
}

template <auto Member>
Spec numberSpec(const QString &name)
{
    Spec spec{.name = name, .shape = Shape::Number};
    spec.get = [](const WorkItem &item, const QTimeZone &) { return QString::number(item.*Member); };
    spec.set = [](WorkItem &item, const QString &value) -> Result<void> {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        if (!ok || number < 0 || number > 1'000'000)
            return fail(Error::Kind::Invalid, value);
        item.*Member = number;
        return {};
    };
    return spec;
}

template <auto Member>
Spec flagSpec(const QString &name)
{
    Spec spec{.name = name, .shape = Shape::Flag};
    spec.get = [](const WorkItem &item, const QTimeZone &) { return item.*Member ? u"yes"_s : u"no"_s; };
    spec.set = [](WorkItem &item, const QString &value) -> Result<void> {
        if (value != u"yes" && value != u"no")
            return fail(Error::Kind::Invalid, value);
        item.*Member = value == u"yes";
        return {};
    };
    return spec;
}

template <auto Member>
Spec momentSpec(const QString &name)
{
    Spec spec{.name = name, .shape = Shape::Moment, .empty = true};
    spec.get = [](const WorkItem &item, const QTimeZone &zone) {
        return item.*Member ? (item.*Member)->in(zone).date().toString(Qt::ISODate) : u"none"_s;
    };
    spec.copy = [](const WorkItem &from, WorkItem &to) { to.*Member = from.*Member; };
    return spec;
}

const QList<Spec> &specs()
{
    static const QList<Spec> list{
        idSpec<&WorkItem::statusId>(u"status"_s, Shape::Choice, false),
        textSpec<&WorkItem::waitingReason>(u"reason"_s, Shape::Choice),
        codeSpec<&WorkItem::priority>(u"priority"_s),
        idSpec<&WorkItem::assigneeId>(u"assignee"_s, Shape::Choice),
        idSpec<&WorkItem::teamId>(u"team"_s, Shape::Choice),
        idSpec<&WorkItem::categoryId>(u"category"_s, Shape::Choice),
        momentSpec<&WorkItem::targetAt>(u"due"_s),
        momentSpec<&WorkItem::followUpAt>(u"follow-up"_s),
        momentSpec<&WorkItem::plannedAt>(u"planned"_s),
        textSpec<&WorkItem::fix>(u"fix"_s, Shape::Choice),
        textSpec<&WorkItem::fixText>(u"fix-text"_s),
        idSpec<&WorkItem::requesterId>(u"requester"_s, Shape::Person),
        idSpec<&WorkItem::reportedById>(u"reported-by"_s, Shape::Person),
        idSpec<&WorkItem::assetId>(u"asset"_s, Shape::Asset),
        idSpec<&WorkItem::locationId>(u"location"_s, Shape::Choice),
        idSpec<&WorkItem::serviceId>(u"service"_s, Shape::Choice),
        idSpec<&WorkItem::supplierId>(u"supplier"_s, Shape::Supplier),
        textSpec<&WorkItem::supplierRef>(u"supplier-ref"_s),
        codeSpec<&WorkItem::kind>(u"kind"_s),
        codeSpec<&WorkItem::impact>(u"impact"_s),
        codeSpec<&WorkItem::urgency>(u"urgency"_s),
        numberSpec<&WorkItem::usersAffected>(u"users"_s),
        textSpec<&WorkItem::channel>(u"channel"_s, Shape::Choice, false),
        textSpec<&WorkItem::title>(u"title"_s, Shape::Text, false),
        textSpec<&WorkItem::callback>(u"callback"_s),
        textSpec<&WorkItem::externalNumber>(u"external"_s),
        numberSpec<&WorkItem::estimateMinutes>(u"estimate"_s),
        flagSpec<&WorkItem::major>(u"major"_s),
        flagSpec<&WorkItem::confidential>(u"confidential"_s),
    };
    return list;
}

const Spec *find(const QString &field)
{
    const auto found = std::ranges::find(specs(), field, &Spec::name);
    return found == specs().end() ? nullptr : &*found;
}

template <class List>
QStringList ids(const List &rows)
{
    QStringList list;
    for (const auto &row : rows)
        list.append(u'#' + QString::number(row.id.value));
    return list;
}

template <class E>
QStringList codes(qsizetype count = std::size(Codes<E>::list))
{
    QStringList list;
    for (qsizetype i = count - 1; i >= 0; --i)
        list.append(QString::fromLatin1(Codes<E>::list[i]));
    return list;
}

QStringList choiceCodes(const Catalog &catalog, const QStringList &lists)
{
    QStringList all;
    for (const QString &list : lists)
        for (const QList<Choice> choices = catalog.choicesOf(list); const Choice &choice : choices)
            if (!all.contains(choice.code))
                all.append(choice.code);
    return all;
}

// A status only for those it is made for; planned work stays what it is.
Result<void> checkFit(const Catalog &catalog, const QString &field, const WorkItem &before, const WorkItem &after)
{
    const Status &status = catalog.status(after.statusId);
    if (field == u"status" && !canBeChosen(status, after.kind))
        return fail(Error::Kind::Invalid, FieldWords::tr("“%1” is not for this kind of work").arg(status.name));
    if (field != u"kind" || before.kind == after.kind)
        return {};
    if (before.kind == Kind::Maintenance)
        return fail(Error::Kind::Invalid, FieldWords::tr("planned work stays planned work"));
    if (!status.kinds.contains(codeOf(after.kind)))
        return fail(Error::Kind::Invalid, FieldWords::tr("“%1” is not for that kind of work").arg(status.name));
    return {};
}

// The row behind "#17", as long as there is one.
Result<qint64> rowOf(Connection &connection, const Desk &desk, const Spec &spec, const QString &value)
{
    if (value == u"none" && spec.empty)
        return 0;
    if (value == u"me" && spec.name == u"assignee") {
        if (desk.me())
            return desk.me().value;
        return fail(Error::Kind::Invalid, FieldWords::tr("assignee: say first who works in this window"));
    }
    const qint64 id = value.startsWith(u'#') ? QStringView(value).mid(1).toLongLong() : 0;
    bool there = false;
    if (spec.shape == Shape::Choice)
        there = values(*desk.catalogSnapshot(), spec.name).contains(value);
    else if (spec.shape == Shape::Person)
        there = rows::get<Person>(connection, {id}).has_value();
    else if (spec.shape == Shape::Asset)
        there = rows::get<Asset>(connection, {id}).has_value();
    else
        there = rows::get<Supplier>(connection, {id}).has_value();
    if (!there)
        return fail(Error::Kind::Invalid, FieldWords::tr("%1: what it was set to is gone").arg(spec.name));
    return id;
}

Result<Setter> rowSetter(Connection &connection, const Desk &desk, const Spec &spec, const QString &value)
{
    LAMP_TRY(id, rowOf(connection, desk, spec, value));
    return [&spec, id = id, catalog = desk.catalogSnapshot()](WorkItem &item) -> Result<void> {
        const WorkItem before = item;
        spec.setId(item, id);
        if (spec.name == u"requester")
            item.requesterText.clear();
        return checkFit(*catalog, spec.name, before, item);
    };
}

Result<Setter> momentSetter(Connection &connection, const Desk &desk, const Spec &spec, const QString &value)
{
    const auto known = fieldtext::set(connection, desk, {}, spec.name, value);
    if (!known)
        return wrong(spec.name, value);
    return [&spec, from = *known](WorkItem &item) -> Result<void> {
        spec.copy(from, item);
        return {};
    };
}
} // namespace

QStringList allNames()
{
    QStringList list;
    for (const Spec &spec : specs())
        list.append(spec.name);
    return list;
}

QStringList names(const Catalog &catalog)
{
    QStringList list = allNames();
    const auto drop = [&list](std::initializer_list<QString> fields) {
        for (const QString &field : fields)
            list.removeAll(field);
    };
    if (!catalog.has(u"assignee"))
        drop({u"assignee"_s, u"team"_s});
    if (!catalog.has(u"impact"))
        drop({u"impact"_s, u"urgency"_s});
    for (const QString &field : {u"team"_s, u"location"_s, u"service"_s})
        if (values(catalog, field).isEmpty())
            list.removeAll(field);
    return list;
}

Shape shapeOf(const QString &field)
{
    const Spec *spec = find(field);
    return spec ? spec->shape : Shape::Text;
}

bool canBeEmpty(const QString &field)
{
    const Spec *spec = find(field);
    return spec && spec->empty;
}

QString valueOf(const QString &field, const WorkItem &item, const QTimeZone &zone)
{
    if (field == u"requester" && !item.requesterId && !item.requesterText.isEmpty())
        return item.requesterText;
    const Spec *spec = find(field);
    return spec ? spec->get(item, zone) : QString();
}

QStringList values(const Catalog &catalog, const QString &field)
{
    if (field == u"status") {
        QList<Status> fit;
        for (const Status &status : catalog.statuses)
            if (status.use != StatusUse::Missed)
                fit.append(status);
        return ids(fit);
    }
    if (field == u"assignee")
        return QStringList{u"me"_s} + ids(catalog.technicians);
    if (field == u"team")
        return ids(catalog.teams);
    if (field == u"category")
        return ids(catalog.categories);
    if (field == u"location")
        return ids(catalog.locations);
    if (field == u"service")
        return ids(catalog.services);
    if (field == u"reason")
        return choiceCodes(catalog, {u"waiting"_s, u"cancel"_s, u"skip"_s});
    if (field == u"fix" || field == u"channel")
        return choiceCodes(catalog, {field});
    if (field == u"priority")
        return codes<Priority>();
    if (field == u"impact")
        return codes<Impact>();
    if (field == u"urgency")
        return codes<Urgency>();
    if (field == u"kind") // planned work comes from plans; problems and changes once there are any
        return codes<Kind>(catalog.has(u"problems") ? qsizetype(Kind::Maintenance) : qsizetype(Kind::Problem));
    return shapeOf(field) == Shape::Flag ? QStringList{u"yes"_s, u"no"_s} : QStringList();
}

Result<Setter> setter(Connection &connection, const Desk &desk, const ActField &change)
{
    const Spec *spec = find(change.field);
    if (!spec)
        return fail(Error::Kind::Invalid, FieldWords::tr("there is no field “%1” any more").arg(change.field));
    if (spec->setId)
        return rowSetter(connection, desk, *spec, change.value);
    if (spec->copy)
        return momentSetter(connection, desk, *spec, change.value);
    const auto catalog = desk.catalogSnapshot();
    const bool none = change.value == u"none" || change.value.isEmpty();
    const bool listed = spec->shape != Shape::Choice || values(*catalog, spec->name).contains(change.value);
    WorkItem trial;
    if ((none && !spec->empty) || (!none && (!listed || !spec->set(trial, change.value))))
        return wrong(change.field, change.value);
    return [spec, catalog, value = none ? u"none"_s : change.value](WorkItem &item) -> Result<void> {
        const WorkItem before = item;
        LAMP_CHECK(spec->set(item, value));
        if (spec->name == u"priority")
            item.prioritySet = true;
        return checkFit(*catalog, spec->name, before, item);
    };
}

Result<QList<Setter>> setters(Connection &connection, const Desk &desk, const QList<ActField> &changes)
{
    QList<Setter> list;
    for (const ActField &change : changes) {
        LAMP_TRY(one, setter(connection, desk, change));
        list.append(one);
    }
    return list;
}

} // namespace lamp::itemfields
