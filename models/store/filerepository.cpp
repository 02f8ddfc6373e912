// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerepository.h"

#include "store/query.h"
#include "store/rows.h"

#include <QCryptographicHash>

namespace lamp::filestore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ChunkSize = 1024 * 1024;
}

Result<qint64> storeBlob(ChangeSet &changes, const QByteArray &data)
{
    Connection &c = changes.connection();
    const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    LAMP_TRY(known, single(c, u"SELECT id FROM blob WHERE hash = ?"_s, {hash}));
    if (!known.isNull())
        return known.toLongLong();
    Query insert(c, u"INSERT INTO blob (hash, size) VALUES (?, ?)"_s, {hash, data.size()});
    LAMP_CHECK(insert.done());
    const qint64 id = insert.lastInsertId();
    for (qint64 at = 0, seq = 0; at < data.size(); at += ChunkSize, ++seq)
        LAMP_CHECK(run(c, u"INSERT INTO blob_chunk (blob_id, seq, data) VALUES (?, ?, ?)"_s,
                       {id, seq, data.mid(at, ChunkSize)}));
    return id;
}

Result<QByteArray> readBlob(Connection &connection, qint64 blobId)
{
    QByteArray data;
    Query chunks(connection, u"SELECT data FROM blob_chunk WHERE blob_id = ? ORDER BY seq"_s, {blobId});
    while (chunks.next())
        data += chunks.value(0).toByteArray();
    LAMP_CHECK(chunks.done());
    return data;
}

Result<QList<Attachment>> ofArticle(Connection &connection, ArticleId id)
{
    return rows::where<Attachment>(connection, u"WHERE article_id = ? ORDER BY name"_s, {id.value});
}

Result<QList<Attachment>> ofAsset(Connection &connection, AssetId id)
{
    return rows::where<Attachment>(connection, u"WHERE asset_id = ? ORDER BY name"_s, {id.value});
}

namespace {
Result<QList<Draft>> read(Connection &connection, const QString &where, const QVariantList &bound)
{
    QList<Draft> list;
    Query q(connection, u"SELECT key, body, cursor, updated_at FROM draft "_s + where, bound);
    while (q.next())
        list.append({q.text(0), q.text(1), q.integer(2), q.get<Instant>(3)});
    LAMP_CHECK(q.done());
    return list;
}
} // namespace

Result<Draft> draft(Connection &connection, const QString &key)
{
    LAMP_TRY(found, read(connection, u"WHERE key = ?"_s, {key}));
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, key);
    return found.first();
}

Result<QList<Draft>> drafts(Connection &connection) { return read(connection, u"ORDER BY updated_at DESC"_s, {}); }

} // namespace lamp::filestore
