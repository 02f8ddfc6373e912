// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historylines.h"

#include "core/datetext.h"
#include "core/deliver.h"
#include "domain/change.h"
#include "domain/knowledge.h"
#include "domain/major.h"
#include "domain/plan.h"
#include "domain/sla.h"
#include "domain/problem.h"
#include "items/changewords.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

template <size_t N>
bool isOneOf(QStringView field, const QLatin1StringView (&names)[N])
{
    return std::ranges::any_of(names, [field](QLatin1StringView name) { return field == name; });
}

template <class T, class Text>
QString nameIn(Connection &connection, qint64 id, Text text)
{
    const auto row = rows::get<T>(connection, decltype(T::id){id});
    return row ? text(*row) : QString();
}

QString itemTitle(Connection &connection, qint64 id)
{
    return nameIn<WorkItem>(connection, id,
                            [](const WorkItem &row) { return QString(numberWord(row.number) + u' ' + row.title); });
}

// Of a row that belongs to a work item: the item's.
template <class T>
QString itemOf(Connection &connection, qint64 id)
{
    return nameIn<T>(connection, id,
                     [&connection](const T &row) { return itemTitle(connection, row.workItemId.value); });
}

// The name of a record that is not in the catalog; empty when it is gone.
QString recordName(Connection &connection, QStringView table, qint64 id)
{
    const auto itsName = [](const auto &row) { return row.name; };
    const auto itsTitle = [](const auto &row) { return row.title; };
    if (table == "work_item"_L1)
        return itemTitle(connection, id);
    if (table == "entry"_L1)
        return nameIn<Entry>(connection, id, [&](const Entry &row) {
            return nameIn<WorkItem>(connection, row.workItemId.value,
                                    [](const WorkItem &item) { return numberWord(item.number); });
        });
    if (table == "person"_L1)
        return nameIn<Person>(connection, id, itsName);
    if (table == "asset"_L1)
        return nameIn<Asset>(connection, id, itsName);
    if (table == "supplier"_L1)
        return nameIn<Supplier>(connection, id, itsName);
    if (table == "article"_L1)
        return nameIn<Article>(connection, id, itsTitle);
    if (table == "plan"_L1)
        return nameIn<Plan>(connection, id, itsTitle);
    if (table == "renewal"_L1)
        return nameIn<Renewal>(connection, id, itsTitle);
    if (table == "step"_L1)
        return nameIn<Step>(connection, id, itsTitle);
    if (table == "setting"_L1)
        return nameIn<Setting>(connection, id, [](const Setting &row) { return row.key; });
    if (table == "freeze_window"_L1)
        return nameIn<FreezeWindow>(connection, id, itsName);
    if (table == "service"_L1)
        return nameIn<Service>(connection, id, itsName);
    if (table == "problem_sheet"_L1)
        return itemOf<ProblemSheet>(connection, id);
    if (table == "major_sheet"_L1)
        return itemOf<MajorSheet>(connection, id);
    if (table == "major_report"_L1)
        return itemOf<MajorReport>(connection, id);
    if (table == "change_sheet"_L1)
        return itemOf<ChangeSheet>(connection, id);
    if (table == "saved_view"_L1)
        return nameIn<SavedView>(connection, id, itsName);
    if (table == "sla_policy"_L1)
        return nameIn<SlaPolicy>(connection, id, itsName);
    return {};
}

// The table that a field refers to.
QLatin1StringView referred(QStringView field)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> tables[] = {
        {"requester_id"_L1, "person"_L1}, {"reported_by_id"_L1, "person"_L1}, {"assignee_id"_L1, "person"_L1},
        {"author_id"_L1, "person"_L1}, {"owner_id"_L1, "person"_L1}, {"manager_id"_L1, "person"_L1},
        {"responsible_id"_L1, "person"_L1}, {"deputy_id"_L1, "person"_L1}, {"verified_by_id"_L1, "person"_L1},
        {"done_by_id"_L1, "person"_L1}, {"person_id"_L1, "person"_L1}, {"asset_id"_L1, "asset"_L1},
        {"service_id"_L1, "service"_L1}, {"from_id"_L1, "asset"_L1}, {"to_id"_L1, "asset"_L1},
        {"supplier_id"_L1, "supplier"_L1},
        {"contract_id"_L1, "renewal"_L1}, {"article_id"_L1, "article"_L1}, {"plan_id"_L1, "plan"_L1},
        {"leader_id"_L1, "person"_L1}, {"reviewed_by_id"_L1, "person"_L1}, {"major_id"_L1, "work_item"_L1},
        {"entry_id"_L1, "entry"_L1},
        {"approver_id"_L1, "person"_L1}, {"decided_by_id"_L1, "person"_L1}, {"started_by_id"_L1, "person"_L1},
        {"rolled_back_by_id"_L1, "person"_L1},
        {"parent_id"_L1, "work_item"_L1}, {"child_id"_L1, "work_item"_L1}, {"change_id"_L1, "work_item"_L1},
        {"step_id"_L1, "step"_L1}, {"work_item_id"_L1, "work_item"_L1}, {"clock_policy"_L1, "sla_policy"_L1}};
    for (const auto &[name, table] : tables)
        if (field == name)
            return table;
    return {};
}

// A code as its label; the code itself when it is no code.
QString codeWords(const Catalog &catalog, QStringView field, const QString &text)
{
    if (field == "priority"_L1)
        if (const auto priority = fromCode<Priority>(text))
            return priorityWord(*priority);
    if (field == "kind"_L1)
        if (const auto kind = fromCode<Kind>(text))
            return kindWord(*kind);
    if (field == "impact"_L1)
        if (const auto impact = fromCode<Impact>(text))
            return impactWord(*impact);
    if (field == "urgency"_L1)
        if (const auto urgency = fromCode<Urgency>(text))
            return urgencyWord(*urgency);
    if (field == "approval"_L1)
        if (const auto approval = fromCode<Approval>(text))
            return approvalWord(*approval);
    if (field == "channel"_L1 || field == "fix"_L1)
        return catalog.label(field, text);
    if (field == "waiting_reason"_L1)
        return catalog.label(u"waiting", text);
    return text;
}

struct Wording {
    const Catalog &catalog;
    Connection &connection;
    QTimeZone zone;
    Instant now;

    [[nodiscard]] QString value(QStringView table, QStringView field, const QVariant &raw) const
    {
        if (raw.isNull())
            return {};
        const qint64 id = raw.toLongLong();
        if (field == "status_id"_L1 || field == "from_status_id"_L1)
            return catalog.status(StatusId{id}).name;
        if (field == "category_id"_L1)
            return catalog.categoryPath({id});
        if (field == "location_id"_L1)
            return catalog.location({id});
        if (table == "work_item_link"_L1 && (field == "from_id"_L1 || field == "to_id"_L1))
            return recordName(connection, u"work_item", id);
        if (const auto other = table == "category"_L1 || table == "location"_L1 ? QLatin1StringView() : referred(field);
            !other.isEmpty()) {
            const QString found = recordName(connection, QString(other), id);
            return found.isEmpty() ? HistoryWords::tr("%1 no. %2").arg(recordWord(QString(other))).arg(id) : found;
        }
        if (field.endsWith("_at"_L1))
            return timeWords({id}, now, zone);
        if (field.endsWith("_on"_L1) || field == "act_by"_L1)
            return dateText(QDate::fromString(raw.toString(), Qt::ISODate), u"d MMM yyyy");
        if (field.endsWith("_cents"_L1))
            return QLocale().toString(double(id) / 100, 'f', 2);
        static constexpr QLatin1StringView switches[] = {"major"_L1,      "confidential"_L1, "vip"_L1,
                                                         "technician"_L1, "active"_L1,       "renews_itself"_L1,
                                                         "helped"_L1,     "evidence"_L1,     "locks"_L1,
                                                         "known_error"_L1};
        if (raw.typeId() != QMetaType::QString && isOneOf(field, switches))
            return id ? HistoryWords::tr("yes") : HistoryWords::tr("no");
        return codeWords(catalog, field, raw.toString());
    }
};

// Fields that follow from others, and identities: no person wrote them.
bool isInner(QStringView field)
{
    static constexpr QLatin1StringView inner[] = {"uid"_L1,          "version"_L1,    "number_sort"_L1,
                                                  "priority_set"_L1, "target_set"_L1, "recorded_at"_L1,
                                                  "updated_at"_L1,   "hash"_L1,       "header_digest"_L1,
                                                  "next_deadline"_L1, "next_clock"_L1, "escalate_at"_L1,
                                                  "clock_revision"_L1};
    return isOneOf(field, inner);
}

} // namespace

namespace {

QList<ActLine> inWords(const Wording &wording, const QList<HistoryChange> &changes)
{
    QList<ActLine> lines;
    for (const HistoryChange &change : changes) {
        // The assignee stands in a line of its own; what a merge moved does, too.
        if (change.table == "assignment"_L1 || change.table == "work_item_merge_row"_L1)
            continue;
        const QString found = recordName(wording.connection, change.table, change.rowId),
                      word = recordWord(change.table);
        const bool isNamed = change.table == "work_item"_L1 && !found.isEmpty();
        // A range is many new rows at once: the name of its first one would mislead.
        ActLine line{change.op == "range"_L1 ? word
                         : isNamed           ? found
                         : found.isEmpty()   ? word
                                             : QString(word + u' ' + found),
                     change.op,
                     {},
                     {},
                     {},
                     change.redacted,
                     false};
        if (change.field.isEmpty()) {
            lines.append(line);
            continue;
        }
        if (isInner(change.field))
            continue;
        line.field = fieldWord(change.field);
        line.before = wording.value(change.table, change.field, change.before);
        line.after = wording.value(change.table, change.field, change.after);
        if (line.redacted || line.before != line.after)
            lines.append(line);
    }
    return lines;
}

} // namespace

QFuture<Result<QList<ActLine>>> actLines(Desk &desk, ChangeSetId id)
{
    using Lines = Result<QList<ActLine>>;
    auto promise = std::make_shared<QPromise<Lines>>();
    promise->start();
    const auto answer = [promise](const Lines &lines) {
        promise->addResult(lines);
        promise->finish();
    };
    deliver(desk.history().changes(id), &desk, [&desk, answer](const Result<QList<HistoryChange>> &changes) {
        if (!changes) {
            answer(std::unexpected(changes.error()));
            return;
        }
        const auto read = [catalog = desk.catalog(), zone = desk.zone(), now = desk.now(),
                           list = *changes](Connection &connection) {
            return Lines(inWords({catalog, connection, zone, now}, list));
        };
        deliver(desk.database().read(read), &desk, answer);
    });
    return promise->future();
}

QFuture<Result<QList<ActLine>>> fieldLines(Desk &desk, const QList<HistoryChange> &fields)
{
    using Lines = Result<QList<ActLine>>;
    return desk.database().read([catalog = desk.catalogSnapshot(), zone = desk.zone(), now = desk.now(),
                                 fields](Connection &connection) -> Lines {
        const Wording wording{*catalog, connection, zone, now};
        QList<ActLine> lines;
        for (const HistoryChange &change : fields) {
            ActLine line{{}, change.op, fieldWord(change.field), {}, {}, change.redacted, false};
            line.before = wording.value(change.table, change.field, change.before);
            line.after = wording.value(change.table, change.field, change.after);
            if (!isInner(change.field) && !(line.before.isEmpty() && line.after.isEmpty()))
                lines.append(line);
        }
        return lines;
    });
}

QFuture<Result<QList<ActLine>>> recordLines(Desk &desk, const QList<HistoryChange> &fields)
{
    using Lines = Result<QList<ActLine>>;
    return desk.database().read([catalog = desk.catalogSnapshot(), zone = desk.zone(), now = desk.now(),
                                 fields](Connection &connection) -> Lines {
        const Wording wording{*catalog, connection, zone, now};
        QList<ActLine> lines;
        for (const HistoryChange &change : fields) {
            const QString found = recordName(connection, change.table, change.rowId);
            const QString word = recordWord(change.table);
            const QString named = found.isEmpty() ? QString(word + u' ' + QString::number(change.rowId))
                : change.table == "work_item"_L1  ? found
                                                  : QString(word + u' ' + found);
            ActLine line{named, change.op, {}, {}, {}, change.redacted, isInner(change.field)};
            if (!change.field.isEmpty()) {
                line.field = fieldWord(change.field);
                line.before = wording.value(change.table, change.field, change.before);
                line.after = wording.value(change.table, change.field, change.after);
            }
            lines.append(line);
        }
        return lines;
    });
}

} // namespace lamp
