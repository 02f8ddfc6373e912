// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workitemrepository.h"

#include "store/mergerepository.h"
#include "store/query.h"
#include "store/rows.h"

namespace lamp::workitemstore {

using namespace Qt::StringLiterals;

namespace {
template <class IdType>
Result<QList<IdType>> idList(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<IdType> list;
    Query query(connection, sql, bound);
    while (query.next())
        list.append(query.id<IdType>(0));
    LAMP_CHECK(query.done());
    return list;
}
} // namespace

Result<WorkItemId> byNumber(Connection &connection, QStringView number)
{
    QString text = number.trimmed().toString();
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    LAMP_TRY(own, single(connection, u"SELECT id FROM work_item WHERE number = ?"_s, {text.toUpper()}));
    if (!own.isNull())
        return WorkItemId{own.toLongLong()};
    LAMP_TRY(theirs,
             idList<WorkItemId>(
                 connection, u"SELECT id FROM work_item WHERE external_number <> '' AND external_number = ? LIMIT 2"_s,
                 {text}));
    if (theirs.size() == 1)
        return theirs.first();
    return fail(Error::Kind::NotFound,
                theirs.isEmpty() ? u"no work item #%1"_s.arg(text)
                                 : u"several work items have the external number %1"_s.arg(text));
}

Result<WorkItemId> byUid(Connection &connection, const QByteArray &uid)
{
    LAMP_TRY(id, single(connection, u"SELECT id FROM work_item WHERE uid = ?"_s, {uid}));
    if (id.isNull())
        return fail(Error::Kind::NotFound, QString::fromLatin1(uid.toHex()));
    return WorkItemId{id.toLongLong()};
}

Result<QList<Entry>> entries(Connection &connection, WorkItemId id)
{
    return rows::where<Entry>(connection, u"WHERE work_item_id = ? ORDER BY happened_at, id"_s, {id.value});
}

Result<QHash<qint64, QString>> authors(Connection &connection, WorkItemId id)
{
    QHash<qint64, QString> names;
    Query q(connection,
            u"SELECT DISTINCT p.id, p.name FROM entry e JOIN person p ON p.id = e.author_id WHERE e.work_item_id = ?"_s,
            {id.value});
    while (q.next())
        names.insert(q.integer(0), q.text(1));
    LAMP_CHECK(q.done());
    return names;
}

Result<QList<Step>> steps(Connection &connection, WorkItemId id)
{
    return rows::where<Step>(connection, u"WHERE work_item_id = ? ORDER BY position, id"_s, {id.value});
}

Result<QList<Attachment>> attachments(Connection &connection, WorkItemId id)
{
    return rows::where<Attachment>(connection, u"WHERE work_item_id = ? ORDER BY id"_s, {id.value});
}

Result<QStringList> tags(Connection &connection, WorkItemId id)
{
    QStringList list;
    Query q(connection,
            u"SELECT t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.work_item_id = ? ORDER BY t.name"_s,
            {id.value});
    while (q.next())
        list.append(q.text(0));
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<std::pair<WorkItemLink, WorkItemId>>> links(Connection &connection, WorkItemId id)
{
    LAMP_TRY(out, rows::where<WorkItemLink>(connection, u"WHERE from_id = ? ORDER BY id"_s, {id.value}));
    LAMP_TRY(in, rows::where<WorkItemLink>(connection, u"WHERE to_id = ? ORDER BY id"_s, {id.value}));
    QList<std::pair<WorkItemLink, WorkItemId>> list;
    for (const auto &link : std::as_const(out))
        list.append({link, link.toId});
    for (const auto &link : std::as_const(in))
        list.append({link, link.fromId});
    return list;
}

Result<QList<Asset>> furtherAssets(Connection &connection, WorkItemId id)
{
    return rows::where<Asset>(
        connection, u"WHERE id IN (SELECT asset_id FROM work_item_asset WHERE work_item_id = ?) ORDER BY name_key"_s,
        {id.value});
}

namespace {
// What the month before an item cost on its asset. As of this item: later ones are not counted. What was merged into
// another one is the same incident, told twice.
Result<void> countMonth(Connection &connection, const WorkItem &item, Repeat &repeat)
{
    const qint64 monthAgo = item.createdAt.ms - qint64(30) * 24 * 60 * 60 * 1000;
    LAMP_TRY(whole, mergestore::notMerged(connection, "w"_L1));
    LAMP_TRY(recent,
             single(connection,
                    u"SELECT count(*) FROM work_item w WHERE asset_id = ? AND created_at BETWEEN ? AND ? AND kind = "
                    "'incident' AND "_s + whole,
                    {item.assetId.value, monthAgo, item.createdAt.ms}));
    repeat.count30 = recent.toInt();
    Query sums(
        connection,
        u"SELECT coalesce(sum(minutes), 0), coalesce(sum(cost_cents), 0) FROM work_item WHERE asset_id = ? AND "
        "created_at BETWEEN ? AND ?"_s,
        {item.assetId.value, monthAgo, item.createdAt.ms});
    if (sums.next()) {
        repeat.minutes = sums.integer(0);
        repeat.costCents = sums.integer(1);
    }
    return sums.done();
}

// What happened to the asset before, and what fixed it then.
Result<void> readEarlier(Connection &connection, const WorkItem &item, Instant now, Repeat &repeat)
{
    LAMP_TRY(whole, mergestore::notMerged(connection, "w"_L1));
    LAMP_TRY(earlier,
             idList<WorkItemId>(connection,
                 u"SELECT id FROM work_item w WHERE asset_id = ? AND id <> ? AND created_at <= ? AND kind = 'incident' "
                 "AND "_s + whole + u" ORDER BY created_at DESC LIMIT 5",
                 {item.assetId.value, item.id.value, item.createdAt.ms}));
    LAMP_TRY(earlierRows, rows(connection, earlier, now));
    repeat.earlier = earlierRows;
    for (const auto id : std::as_const(earlier)) {
        LAMP_TRY(words, fixOf(connection, id));
        repeat.fixes.append(words);
    }
    return {};
}
} // namespace

Result<QString> fixOf(Connection &connection, WorkItemId id)
{
    Query q(connection,
            u"SELECT coalesce(c.label, w.fix), w.fix_text FROM work_item w LEFT JOIN choice c ON c.list = 'fix' AND "
            "c.code = w.fix WHERE w.id = ?"_s,
            {id.value});
    const bool found = q.next();
    LAMP_CHECK(q.done());
    if (!found)
        return QString();
    QStringList words{q.text(0), q.text(1)}; // an imported ticket may have the line alone
    words.removeAll(QString());
    return words.join(u": "_s);
}

Result<Repeat> repeat(Connection &connection, const WorkItem &item, Instant now)
{
    Repeat repeat;
    if (!item.assetId)
        return repeat;
    LAMP_CHECK(countMonth(connection, item, repeat));
    LAMP_CHECK(readEarlier(connection, item, now, repeat));
    LAMP_TRY(worked, workedOn(connection, item.assetId, item.id, now));
    LAMP_TRY(workedRows, rows(connection, worked, now));
    repeat.worked = workedRows;
    LAMP_TRY(warranty, single(connection, u"SELECT warranty_on FROM asset WHERE id = ?"_s, {item.assetId.value}));
    repeat.warrantyOn = QDate::fromString(warranty.toString(), Qt::ISODate);
    return repeat;
}

Result<QStringList> stops(Connection &connection, AssetId asset)
{
    // UNION (not UNION ALL) ends the walk on circular relations.
    QStringList names;
    Query q(
        connection,
        u"WITH RECURSIVE hit (id) AS (SELECT ? UNION SELECT l.from_id FROM asset_link l JOIN hit ON l.to_id = hit.id "
        "WHERE l.kind IN ('depends_on', 'part_of') AND l.from_id IS NOT NULL) "
        "SELECT s.name FROM asset_link l JOIN hit ON l.to_id = hit.id JOIN service s ON s.id = l.service_id "
        "UNION SELECT a.name FROM asset a JOIN hit ON a.id = hit.id WHERE a.id <> ?"_s,
        {asset.value, asset.value});
    while (q.next())
        names.append(q.text(0));
    LAMP_CHECK(q.done());
    return names;
}

Result<qint64> openOf(Connection &connection, PersonId requester, WorkItemId except)
{
    LAMP_TRY(n,
             single(connection, u"SELECT count(*) FROM work_item WHERE requester_id = ? AND is_open = 1 AND id <> ?"_s,
                    {requester.value, except.value}));
    return n.toLongLong();
}

Result<QString> nameOf(Connection &connection, PersonId person)
{
    LAMP_TRY(name, single(connection, u"SELECT name FROM person WHERE id = ?"_s, {person.value}));
    return name.toString();
}

Result<bool> watches(Connection &connection, WorkItemId id, PersonId person)
{
    LAMP_TRY(found,
             single(connection, u"SELECT 1 FROM watcher WHERE work_item_id = ? AND person_id = ?"_s,
                    {id.value, person.value}));
    return !found.isNull();
}

Result<bool> hasEntryOf(Connection &connection, WorkItemId id, PersonId author)
{
    LAMP_TRY(found,
             single(connection, u"SELECT 1 FROM entry WHERE work_item_id = ? AND author_id = ? LIMIT 1"_s,
                    {id.value, author.value}));
    return !found.isNull();
}

Result<QList<WorkItemId>> solvedBefore(Connection &connection, Instant moment, qint64 limit)
{
    return idList<WorkItemId>(
        connection,
        u"SELECT w.id FROM work_item w JOIN status s ON s.id = w.status_id WHERE w.solved_at IS NOT NULL AND "
        "w.solved_at < ? "
        "AND s.use = 'solved' ORDER BY w.solved_at LIMIT ?"_s,
        {moment.ms, limit});
}

Result<TagId> tagId(ChangeSet &changes, const QString &name)
{
    LAMP_TRY(known, single(changes.connection(), u"SELECT id FROM tag WHERE name = ?"_s, {name}));
    if (!known.isNull())
        return TagId{known.toLongLong()};
    return rows::insert(changes, Tag{.name = name});
}

Result<QList<Tagging>> taggings(Connection &connection, WorkItemId id)
{
    return rows::where<Tagging>(connection, u"WHERE work_item_id = ?"_s, {id.value});
}

Result<WorkItemId> openFollowUp(Connection &connection, WorkItemId closed)
{
    LAMP_TRY(found, single(connection, uR"(SELECT w.id FROM work_item_link l JOIN work_item w ON w.id = l.from_id
        WHERE l.to_id = ? AND l.kind = 'follow_up' AND w.is_open = 1 ORDER BY w.id DESC LIMIT 1)"_s, {closed.value}));
    return WorkItemId{found.toLongLong()};
}

Result<QString> deskLetter(Connection &connection)
{
    LAMP_TRY(letter, single(connection, u"SELECT value FROM fact WHERE key = 'letter'"_s));
    return letter.toString();
}

} // namespace lamp::workitemstore
