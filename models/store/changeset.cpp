// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include "store/changeformat.h"
#include "store/derived.h"
#include "store/query.h"
#include "store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace changeformat;

namespace {
void append(ChangeSet::Private &d, const char *table, qint64 id, const QString &op, const QByteArray &digested,
            const QString &payload)
{
    LoggedChange change{table, id, id, op, payload, {}};
    change.digest = changeDigest(change, digested);
    d.log.append(change);
}

void appendRange(ChangeSet::Private &d, const char *table, qint64 id)
{
    const auto open = d.openRanges.constFind(table);
    if (open != d.openRanges.cend() && d.log[*open].lastId + 1 == id) {
        d.log[*open].lastId = id;
        return;
    }
    d.openRanges.insert(table, d.log.size());
    d.log.append({table, id, id, u"range"_s, {}, {}});
}

void touchRange(ChangeSet::Private &d, const char *table, qint64 id)
{
    if (!d.touched.isEmpty()) {
        Touched &last = d.touched.last();
        if (last.op == Touched::Op::Insert && last.table == table && last.last + 1 == id) {
            last.last = id;
            return;
        }
    }
    d.touched.append({table, id, id, Touched::Op::Insert, {}, {}});
}

// Which field of the row no longer holds the expected value, for the message of a conflict.
Error conflict(Connection &connection, const char *table, qint64 id, const FieldValues &expected)
{
    for (const auto &[field, value] : expected) {
        auto now = single(connection, u"SELECT "_s + field + u" FROM " + QLatin1StringView(table) + u" WHERE id = ?",
                          {id});
        if (!now)
            return now.error();
        if (!same(*now, value))
            return {Error::Kind::Conflict,
                    u"%1 %2, %3: now '%4', was '%5'"_s.arg(QLatin1StringView(table))
                        .arg(id)
                        .arg(field, now->toString(), value.toString())};
    }
    return {Error::Kind::NotFound, u"%1 %2"_s.arg(QLatin1StringView(table)).arg(id)};
}
} // namespace

bool ChangeEvent::touches(const char *table) const
{
    const auto name = QString::fromLatin1(table);
    return whole.contains(name) || rows.contains(name);
}

bool ChangeEvent::touches(const char *table, qint64 id) const
{
    const auto name = QString::fromLatin1(table);
    return whole.contains(name) || rows.value(name).contains(id);
}

ChangeSet::ChangeSet(std::unique_ptr<Private> p) : d(std::move(p)) { }
ChangeSet::~ChangeSet() = default;
Connection &ChangeSet::connection() const { return d->connection; }
const Author &ChangeSet::author() const { return d->author; }
Instant ChangeSet::now() const { return d->now; }
QString ChangeSet::subject() const { return d->subject; }
void ChangeSet::setSubject(const QString &subject) { d->subject = subject; }
void ChangeSet::setBulk(bool on) { d->bulk = on; }

bool ChangeSet::progress(qint64 done, qint64 total) const
{
    if (d->reportProgress)
        d->reportProgress(done, total);
    return !d->cancelled || !d->cancelled();
}

Result<qint64> ChangeSet::insert(const char *table, const FieldValues &values, qint64 id)
{
    LAMP_TRY(keys, derived::columnsAtInsert(d->connection, table, values));
    QString names, marks;
    QVariantList bound;
    if (id != 0) {
        names = u"id, "_s;
        marks = u"?, "_s;
        bound.append(id);
    }
    for (const auto &[field, value] : values + keys) {
        names += field + u", ";
        marks += u"?, "_s;
        bound.append(value);
    }
    Query query(d->connection,
                u"INSERT INTO "_s + QLatin1StringView(table) + u" (" + names.chopped(2) + u") VALUES ("
                    + marks.chopped(2) + u')',
                bound);
    LAMP_CHECK(query.done());
    if (id == 0)
        id = query.lastInsertId();
    if (d->bulk) {
        appendRange(*d, table, id);
        touchRange(*d, table, id);
    } else {
        append(*d, table, id, u"insert"_s, image(values), {});
        d->touched.append({table, id, id, Touched::Op::Insert, {}, {}});
    }
    return id;
}

namespace {
// What an edit changes, as it was and as it will be, and how the log says it.
struct Difference {
    FieldValues old, fresh;
    QJsonObject payload;
    QSet<QString> fields;
};

Difference differenceOf(const FieldValues &before, const FieldValues &after)
{
    Difference found;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].field == u"version" || same(before[i].value, after[i].value))
            continue;
        found.old.append(before[i]);
        found.fresh.append(after[i]);
        found.payload.insert(before[i].field, QJsonArray{toJson(before[i].value), toJson(after[i].value)});
        found.fields.insert(before[i].field);
    }
    return found;
}
} // namespace

Result<void> ChangeSet::update(const char *table, qint64 id, const FieldValues &before, const FieldValues &after,
                               std::optional<qint64>)
{
    const auto [old, fresh, payload, fields] = differenceOf(before, after);
    if (old.isEmpty())
        return {};
    LAMP_TRY(keys, derived::columnsAtUpdate(d->connection, table, id, fresh));
    // Only the fields that this edit changes must still be as they were: two people may edit different fields.
    QString sets, conditions;
    QVariantList bound, checked;
    for (const auto &[field, value] : fresh + keys) {
        sets += field + u" = ?, ";
        bound.append(value);
    }
    for (const auto &[field, value] : old) {
        conditions += u" AND " + field + u" IS ?";
        checked.append(value);
    }
    if (tables::hasVersion(table))
        sets += u"version = version + 1, "_s;
    Query query(d->connection,
                u"UPDATE "_s + QLatin1StringView(table) + u" SET " + sets.chopped(2) + u" WHERE id = ?" + conditions,
                bound + QVariantList{id} + checked);
    LAMP_CHECK(query.done());
    if (query.changes() != 1)
        return std::unexpected(conflict(d->connection, table, id, old));
    const QString text = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    append(*d, table, id, u"update"_s, text.toUtf8(), text);
    d->touched.append({table, id, id, Touched::Op::Update, fields, old});
    return {};
}

Result<void> ChangeSet::remove(const char *table, qint64 id)
{
    LAMP_TRY(fields, tables::fieldsOf(table));
    Query read(d->connection,
               u"SELECT "_s + fields.join(u", "_s) + u" FROM " + QLatin1StringView(table) + u" WHERE id = ?", {id});
    if (!read.next())
        return fail(Error::Kind::NotFound, QLatin1StringView(table) + u' ' + QString::number(id));
    FieldValues values;
    for (int i = 0; i < fields.size(); ++i)
        values.append({fields[i], read.value(i)});
    LAMP_CHECK(run(d->connection, u"DELETE FROM "_s + QLatin1StringView(table) + u" WHERE id = ?", {id}));
    const QByteArray payload = image(values);
    append(*d, table, id, u"delete"_s, payload, QString::fromUtf8(payload));
    d->touched.append({table, id, id, Touched::Op::Delete, {}, values});
    return {};
}

Result<void> ChangeSet::attempt(const std::function<Result<void>()> &part)
{
    Q_ASSERT(!d->bulk); // ranges that grow could not be taken back
    const qsizetype logged = d->log.size(), touched = d->touched.size();
    const QString before = d->subject;
    LAMP_CHECK(d->connection.execute(u"SAVEPOINT part"_s));
    const Result<void> done = part();
    if (!done) {
        LAMP_CHECK(d->connection.execute(u"ROLLBACK TO part"_s));
        d->log.resize(logged);
        d->touched.resize(touched);
        d->subject = before;
    }
    LAMP_CHECK(d->connection.execute(u"RELEASE part"_s));
    return done;
}

Result<qint64> ChangeSet::next(const char *counter)
{
    static const QHash<QByteArray, qint64> starts{{"ticket", 1000}, {"maintenance", 200}};
    const auto name = QString::fromLatin1(counter);
    LAMP_CHECK(run(d->connection, u"INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
                   {name, starts.value(counter, 0)}));
    LAMP_CHECK(run(d->connection, u"UPDATE counter SET value = value + 1 WHERE name = ?"_s, {name}));
    LAMP_TRY(value, single(d->connection, u"SELECT value FROM counter WHERE name = ?"_s, {name}));
    return value.toLongLong();
}

} // namespace lamp
