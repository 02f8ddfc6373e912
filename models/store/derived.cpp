// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derived.h"

#include "core/text.h"
#include "domain/searchtext.h"
#include "domain/workitem.h"
#include "store/articleindex.h"
#include "store/fulltext.h"
#include "store/query.h"

namespace lamp::derived {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 NoTarget = 9'000'000'000'000'000; // sorts behind every target
constexpr qint64 RepeatWindow = qint64(30) * 24 * 60 * 60 * 1000;

// The column that text of this table is sorted by; SQLite folds ASCII only.
const char *namedField(QByteArrayView table)
{
    if (table == "person" || table == "supplier" || table == "asset")
        return "name";
    if (table == "article" || table == "plan" || table == "renewal" || table == "work_item")
        return "title";
    return nullptr;
}

std::optional<QVariant> find(const FieldValues &values, QStringView field)
{
    for (const auto &value : values)
        if (value.field == field)
            return value.value;
    return std::nullopt;
}

Result<QVariant> keyOf(Connection &connection, const QString &table, const QVariant &id)
{
    if (id.isNull())
        return QVariant(u""_s);
    LAMP_TRY(key, single(connection, u"SELECT name_key FROM %1 WHERE id = ?"_s.arg(table), {id}));
    return key.isNull() ? QVariant(u""_s) : key;
}

Result<void> addStatus(Connection &connection, const QVariant &statusId, FieldValues &columns)
{
    Query status(connection, u"SELECT class, position FROM status WHERE id = ?"_s, {statusId});
    if (status.next()) {
        columns.append({u"is_open"_s, qint64(isOpen(status.get<StatusClass>(0)))});
        columns.append({u"status_rank"_s, status.value(1)});
    }
    return status.done();
}

Result<FieldValues> workItemColumns(Connection &connection, qint64 id, const FieldValues &fresh)
{
    FieldValues columns;
    if (const auto status = find(fresh, u"status_id"))
        LAMP_CHECK(addStatus(connection, *status, columns));
    if (const auto priority = find(fresh, u"priority"))
        columns.append(
            {u"priority_rank"_s, qint64(fromCode<Priority>(priority->toString()).value_or(Priority::Normal))});
    if (const auto target = find(fresh, u"target_at"))
        columns.append({u"due_at"_s, target->isNull() ? QVariant(NoTarget) : *target});
    const auto requester = find(fresh, u"requester_id"), caller = find(fresh, u"requester_text");
    if (requester || caller) {
        QVariant person = requester.value_or(QVariant()), text = caller.value_or(QVariant(u""_s));
        if (id != 0 && !(requester && caller)) {
            Query now(connection, u"SELECT requester_id, requester_text FROM work_item WHERE id = ?"_s, {id});
            if (now.next()) {
                person = requester ? *requester : now.value(0);
                text = caller ? *caller : now.value(1);
            }
            LAMP_CHECK(now.done());
        }
        LAMP_TRY(key, keyOf(connection, u"person"_s, person));
        columns.append({u"requester_key"_s, person.isNull() ? QVariant(sortKey(text.toString())) : key});
    }
    if (const auto asset = find(fresh, u"asset_id")) {
        LAMP_TRY(key, keyOf(connection, u"asset"_s, *asset));
        columns.append({u"asset_key"_s, key});
    }
    if (const auto assignee = find(fresh, u"assignee_id")) {
        LAMP_TRY(key, keyOf(connection, u"person"_s, *assignee));
        columns.append({u"assignee_key"_s, key});
    }
    if (id == 0)
        if (const auto created = find(fresh, u"created_at"))
            columns.append({u"last_entry_at"_s, *created});
    return columns;
}

// On which assets and at which times an item stood before: the later items there count it no more.
struct Past {
    QSet<qint64> assets, times;
};

// Ids whose facts must be recomputed, gathered from what was touched.
struct Affected {
    QSet<qint64> timeline;       // last entry, time, attachments
    QSet<qint64> text;           // full text
    QHash<qint64, Past> repeats; // items whose asset's past changed
    QSet<qint64> articleText, articleUse;
    QSet<qint64> goneItems, goneArticles;
    QSet<QString> goneWords; // of articles, as they were before
};

const QSet<QString> &textFields()
{
    static const QSet<QString> fields{u"title"_s,          u"number"_s,   u"external_number"_s, u"requester_id"_s,
                                      u"requester_text"_s, u"asset_id"_s, u"supplier_ref"_s,
                                      u"fix_text"_s};
    return fields;
}

Result<QSet<qint64>> idsOf(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QSet<qint64> ids;
    Query query(connection, sql, bound);
    while (query.next())
        ids.insert(query.integer(0));
    LAMP_CHECK(query.done());
    return ids;
}

// The owner of a child row: from the row itself, or from its image when it was deleted.
Result<QSet<qint64>> ownersOf(Connection &connection, const Touched &touched, const QString &field)
{
    QSet<qint64> owners;
    if (const auto owner = find(touched.before, field); owner && !owner->isNull())
        owners.insert(owner->toLongLong());
    if (touched.op != Touched::Op::Delete) {
        LAMP_TRY(now,
                 idsOf(connection,
                       u"SELECT DISTINCT %1 FROM %2 WHERE id BETWEEN ? AND ? AND %1 IS NOT NULL"_s.arg(
                           field, QString::fromLatin1(touched.table)),
                       {touched.first, touched.last}));
        owners.unite(now);
    }
    return owners;
}

void addRange(QSet<qint64> &ids, const Touched &touched)
{
    ids.reserve(ids.size() + touched.last - touched.first + 1);
    for (qint64 id = touched.first; id <= touched.last; ++id)
        ids.insert(id);
}

void affectRepeats(const Touched &touched, Affected &affected)
{
    const bool inserted = touched.op == Touched::Op::Insert, removed = touched.op == Touched::Op::Delete;
    if (!inserted && !removed && !touched.fields.contains(u"asset_id"_s) && !touched.fields.contains(u"created_at"_s)
        && !touched.fields.contains(u"kind"_s))
        return;
    for (qint64 id = touched.first; id <= touched.last; ++id) {
        Past &past = affected.repeats[id];
        if (const auto asset = find(touched.before, u"asset_id"); asset && !asset->isNull())
            past.assets.insert(asset->toLongLong());
        if (const auto time = find(touched.before, u"created_at"))
            past.times.insert(time->toLongLong());
    }
}

void affectByWorkItem(const Touched &touched, Affected &affected)
{
    affectRepeats(touched, affected);
    if (touched.op == Touched::Op::Delete) {
        affected.goneItems.insert(touched.first);
        return;
    }
    const bool inserted = touched.op == Touched::Op::Insert;
    if (inserted)
        addRange(affected.timeline, touched);
    if (inserted || touched.fields.intersects(textFields()))
        addRange(affected.text, touched);
}

// A name that stands in many work items: sort keys and full text of those follow.
Result<void> affectByName(Connection &connection, const Touched &touched, Affected &affected)
{
    static const QSet<QString> shown{u"name"_s, u"serial"_s, u"model"_s};
    if (touched.op != Touched::Op::Update || !touched.fields.intersects(shown))
        return {};
    const bool person = touched.table == "person";
    if (person) {
        LAMP_CHECK(run(
            connection,
            u"UPDATE work_item SET requester_key = (SELECT name_key FROM person WHERE id = ?) WHERE requester_id = ?"_s,
            {touched.first, touched.first}));
        LAMP_CHECK(run(
            connection,
            u"UPDATE work_item SET assignee_key = (SELECT name_key FROM person WHERE id = ?) WHERE assignee_id = ?"_s,
            {touched.first, touched.first}));
        LAMP_TRY(written,
                 idsOf(connection, u"SELECT DISTINCT work_item_id FROM entry WHERE author_id = ?"_s, {touched.first}));
        affected.timeline.unite(written);
    } else {
        LAMP_CHECK(
            run(connection,
                u"UPDATE work_item SET asset_key = (SELECT name_key FROM asset WHERE id = ?) WHERE asset_id = ?"_s,
                {touched.first, touched.first}));
    }
    LAMP_TRY(items,
             idsOf(connection,
                   person ? u"SELECT id FROM work_item WHERE requester_id = ?"_s
                          : u"SELECT id FROM work_item WHERE asset_id = ?"_s,
                   {touched.first}));
    affected.text.unite(items);
    return {};
}

Result<void> affectByArticle(Connection &connection, const Touched &touched, Affected &affected)
{
    static const QSet<QString> shown{u"title"_s, u"body"_s, u"affects"_s, u"folder"_s};
    for (const auto &old : touched.before)
        if (shown.contains(old.field) || (touched.table == "tag" && old.field == u"name"))
            for (const QString &word : searchtext::words(old.value.toString()))
                affected.goneWords.insert(word);
    if (touched.table == "article_use" || touched.table == "article_feedback") {
        LAMP_TRY(owners, ownersOf(connection, touched, u"article_id"_s));
        affected.articleUse.unite(owners);
    } else if (touched.table == "tagging") {
        LAMP_TRY(owners, ownersOf(connection, touched, u"article_id"_s));
        affected.articleText.unite(owners);
    } else if (touched.table == "tag") {
        LAMP_TRY(tagged,
                 idsOf(connection,
                       u"SELECT article_id FROM tagging WHERE tag_id BETWEEN ? AND ? AND article_id IS NOT NULL"_s,
                       {touched.first, touched.last}));
        affected.articleText.unite(tagged);
    } else if (touched.op == Touched::Op::Delete) {
        affected.goneArticles.insert(touched.first);
    } else if (touched.op == Touched::Op::Insert || touched.fields.intersects(shown)) {
        addRange(affected.articleText, touched);
    }
    return {};
}

// Entries without words (a status, time) say nothing to the full text.
Result<bool> changesWords(Connection &connection, const Touched &touched)
{
    if (touched.op == Touched::Op::Update)
        return touched.fields.intersects({u"body"_s, u"kind"_s, u"work_item_id"_s});
    if (touched.op == Touched::Op::Delete)
        return !find(touched.before, u"body").value_or(QVariant()).toString().isEmpty();
    LAMP_TRY(any, single(connection, u"SELECT EXISTS (SELECT 1 FROM entry WHERE id BETWEEN ? AND ? AND body <> '')"_s,
                         {touched.first, touched.last}));
    return any.toBool();
}

Result<void> affect(Connection &connection, const Touched &touched, Affected &affected)
{
    const QByteArray &table = touched.table;
    if (table == "work_item") {
        affectByWorkItem(touched, affected);
    } else if (table == "entry") {
        LAMP_TRY(owners, ownersOf(connection, touched, u"work_item_id"_s));
        affected.timeline.unite(owners);
        LAMP_TRY(worded, changesWords(connection, touched));
        if (worded)
            affected.text.unite(owners);
    } else if (table == "attachment") {
        LAMP_TRY(owners, ownersOf(connection, touched, u"work_item_id"_s));
        affected.timeline.unite(owners);
    } else if (table == "work_item_merge") {
        LAMP_TRY(sources, ownersOf(connection, touched, u"source_id"_s));
        for (const qint64 source : std::as_const(sources))
            affected.repeats[source]; // it counts no more, or again
    } else if (table == "person" || table == "asset") {
        LAMP_CHECK(affectByName(connection, touched, affected));
    } else if (table == "article" || table == "tagging" || table == "tag" || table == "article_use"
               || table == "article_feedback") {
        LAMP_CHECK(affectByArticle(connection, touched, affected));
    } else if (table == "status" && touched.op == Touched::Op::Update) {
        LAMP_CHECK(run(
            connection,
            u"UPDATE work_item SET is_open = (SELECT class IN ('initial', 'active', 'paused') FROM status WHERE id "
            "= ?), "
            "status_rank = (SELECT position FROM status WHERE id = ?) WHERE status_id = ?"_s,
            {touched.first, touched.first, touched.first}));
    }
    return {};
}

Result<void> refreshTimeline(Connection &connection, qint64 id)
{
    QVariant at, by;
    {
        Query last(
            connection,
            u"SELECT e.happened_at, coalesce(p.name, e.author_text) FROM entry e LEFT JOIN person p ON p.id = "
            "e.author_id "
            "WHERE e.work_item_id = ? AND e.kind <> 'status' ORDER BY e.happened_at DESC, e.id DESC LIMIT 1"_s,
            {id});
        if (last.next()) {
            at = last.value(0);
            by = last.value(1);
        }
        LAMP_CHECK(last.done());
    }
    return run(connection, u"UPDATE work_item SET last_entry_at = coalesce(?, created_at), last_entry_by = ?, "
               "minutes = (SELECT coalesce(sum(minutes), 0) FROM entry WHERE work_item_id = ?), "
               "attachment_count = (SELECT count(*) FROM attachment WHERE work_item_id = ?) WHERE id = ?"_s,
               {at, by.isNull() ? QVariant(u""_s) : by, id, id, id});
}

// 'nth in 30 days' of the item and of the later ones on its asset, and on the asset that it was taken from. What was
// merged into another item is not counted: it is that one, told twice.
Result<void> refreshRepeats(Connection &connection, qint64 id, Past past)
{
    {
        Query item(connection, u"SELECT asset_id, created_at FROM work_item WHERE id = ?"_s, {id});
        if (item.next()) {
            if (!item.isNull(0))
                past.assets.insert(item.integer(0));
            past.times.insert(item.integer(1));
        }
        LAMP_CHECK(item.done());
    }
    if (past.assets.isEmpty())
        return {}; // none before, none now
    LAMP_CHECK(run(connection, u"UPDATE work_item SET repeat_count = 0 WHERE id = ? AND asset_id IS NULL"_s, {id}));
    for (const qint64 asset : std::as_const(past.assets))
        for (const qint64 time : std::as_const(past.times))
            LAMP_CHECK(run(
                connection,
                u"UPDATE work_item AS w SET repeat_count = CASE WHEN w.kind = 'incident' AND NOT EXISTS (SELECT 1 FROM "
                "work_item_merge m WHERE m.source_id = w.id) THEN (SELECT count(*) FROM "
                "work_item o WHERE o.asset_id = w.asset_id "
                "AND o.kind = 'incident' AND o.created_at BETWEEN w.created_at - ? AND w.created_at AND NOT EXISTS "
                "(SELECT 1 FROM work_item_merge m WHERE m.source_id = o.id)) ELSE 0 END "
                "WHERE w.asset_id = ? AND w.created_at BETWEEN ? AND ?"_s,
                {RepeatWindow, asset, time, time + RepeatWindow}));
    return {};
}

QList<qint64> sorted(const QSet<qint64> &ids)
{
    QList<qint64> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}
} // namespace

Result<FieldValues> columnsAtInsert(Connection &connection, const char *table, const FieldValues &values)
{
    return columnsAtUpdate(connection, table, 0, values);
}

Result<FieldValues> columnsAtUpdate(Connection &connection, const char *table, qint64 id, const FieldValues &fresh)
{
    FieldValues columns;
    if (QByteArrayView(table) == "work_item") {
        LAMP_TRY(own, workItemColumns(connection, id, fresh));
        columns = own;
    }
    if (const char *named = namedField(table))
        if (const auto name = find(fresh, QString::fromLatin1(named)))
            columns.append({QString::fromLatin1(named) + u"_key", sortKey(name->toString())});
    return columns;
}

Result<void> refresh(Connection &connection, const QList<Touched> &touched)
{
    Affected affected;
    for (const Touched &one : touched)
        LAMP_CHECK(affect(connection, one, affected));
    affected.timeline -= affected.goneItems;
    affected.text -= affected.goneItems;
    for (const qint64 id : sorted(affected.timeline))
        LAMP_CHECK(refreshTimeline(connection, id));
    for (auto item = affected.repeats.cbegin(); item != affected.repeats.cend(); ++item)
        LAMP_CHECK(refreshRepeats(connection, item.key(), item.value()));
    for (const qint64 id : sorted(affected.articleUse - affected.goneArticles))
        LAMP_CHECK(
            run(connection,
                u"UPDATE article SET used_count = (SELECT count(*) FROM article_use WHERE article_id = ?) "
                "+ (SELECT count(*) FROM article_feedback WHERE article_id = ? AND work_item_id IS NULL), "
                "helped_count = (SELECT count(*) FROM article_use WHERE article_id = ? AND helped = 1) "
                "+ (SELECT count(*) FROM article_feedback WHERE article_id = ? AND work_item_id IS NULL "
                "AND helped = 1) WHERE id = ?"_s,
                {id, id, id, id, id}));
    LAMP_CHECK(fulltext::removeWorkItems(connection, sorted(affected.goneItems)));
    LAMP_CHECK(fulltext::removeArticles(connection, sorted(affected.goneArticles)));
    LAMP_CHECK(fulltext::indexWorkItems(connection, sorted(affected.text)));
    LAMP_CHECK(fulltext::indexArticles(connection, sorted(affected.articleText - affected.goneArticles)));
    return articleindex::forget(connection, affected.goneWords);
}

} // namespace lamp::derived
