// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/files.h"

#include "core/text.h"
#include "store/filerepository.h"
#include "store/rows.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace lamp {

using namespace Qt::StringLiterals;

QFuture<Result<QByteArray>> Files::content(AttachmentId id) const
{
    return m_database.read([this, id](Connection &c) { return content(c, id); });
}

Result<QByteArray> Files::content(Connection &connection, AttachmentId id) const
{
    LAMP_TRY(attachment, rows::get<Attachment>(connection, id));
    return filestore::readBlob(connection, attachment.blobId);
}

QFuture<Result<QList<Attachment>>> Files::ofArticle(ArticleId id) const
{
    return m_database.read([id](Connection &c) { return filestore::ofArticle(c, id); });
}

QFuture<Result<QList<Attachment>>> Files::ofAsset(AssetId id) const
{
    return m_database.read([id](Connection &c) { return filestore::ofAsset(c, id); });
}

QFuture<Result<AttachmentId>> Files::add(const Attachment &to, const QByteArray &data)
{
    return m_database.write({QT_TRANSLATE_NOOP("History", "Attached %1"), to.name},
                            [to, data](ChangeSet &changes) { return add(changes, to, data); });
}

QFuture<Result<void>> Files::remove(AttachmentId id)
{
    return m_database.write({QT_TRANSLATE_NOOP("History", "Removed the file %1"), {}},
                            [id](ChangeSet &changes) -> Result<void> {
                                LAMP_TRY(attachment, rows::get<Attachment>(changes.connection(), id));
                                changes.setSubject(attachment.name);
                                return rows::remove<Attachment>(changes, id); // the bytes stay: undo needs them
                            });
}

Result<AttachmentId> Files::add(ChangeSet &changes, Attachment to, const QByteArray &data)
{
    if (data.size() > MaximumSize)
        return fail(Error::Kind::Invalid, u"file: %1 is larger than 50 MB"_s.arg(to.name));
    // An article's attachment keeps its relative path, because the text links to it; every other name is a bare name.
    to.name = cleanName(to.articleId ? to.name : QFileInfo(QString(to.name).replace(u'\\', u'/')).fileName());
    if (to.name.isEmpty() || to.name == u"." || to.name == u"..")
        to.name = u"file"_s;
    if (to.mime.isEmpty())
        to.mime = QMimeDatabase().mimeTypeForFileNameAndData(to.name, data).name();
    to.size = data.size();
    if (to.addedAt.ms == 0)
        to.addedAt = changes.now();
    LAMP_TRY(blob, filestore::storeBlob(changes, data));
    to.blobId = blob;
    return rows::insert(changes, to);
}

} // namespace lamp
