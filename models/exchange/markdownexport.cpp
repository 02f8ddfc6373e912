// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownexport.h"

#include "core/text.h"
#include "domain/frontlines.h"
#include "exchange/markdownfolder.h"
#include "services/articletext.h"
#include "services/markdowntree.h"
#include "services/desk.h"
#include "store/articlerepository.h"
#include "store/filerepository.h"
#include "store/rows.h"
#include "store/translationrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

QString encodedPath(const QString &path) { return QString::fromLatin1(QUrl::toPercentEncoding(path, "/!$&'+,;=:@")); }

QString joinedPath(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? name : QString(folder + u'/' + name);
}

QString exportPath(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        parts.append(exportName(part));
    return parts.join(u'/');
}

// Lines of front matter that the article keeps on top of its text go into the one block of the file.
QString withFront(const FrontMatter &front, const QString &body)
{
    const qsizetype start = frontlines::bodyStart(body);
    if (start == 0)
        return frontMatterText(front) + body;
    QStringList further = body.left(start).trimmed().split(u'\n');
    further.removeFirst();
    further.removeLast();
    return frontMatterText(front, further.join(u'\n') + u'\n') + body.mid(start);
}

Result<QByteArray> originalUid(Connection &connection, ArticleId id)
{
    LAMP_TRY(row, translationstore::rowOf(connection, id));
    if (!row)
        return QByteArray();
    LAMP_TRY(original, rows::get<Article>(connection, row->originalId));
    return original.uid;
}

} // namespace

QString exportName(const QString &name)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(u"[\\\\/:*?\"<>|]"_s);
    QString clean = cleanName(name);
    clean.replace(separators, u"-"_s);
    clean = clean.trimmed();
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (device.match(clean).hasMatch())
        clean.prepend(u'_');
    return clean.isEmpty() ? u"untitled"_s : clean.left(120);
}

QString articleFileName(const QString &title)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}_.+-]+"_s);
    QString name = title.toLower();
    name.replace(other, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name = name.left(80);
    while (name.endsWith(u'-'))
        name.chop(1);
    return exportName(name);
}

Result<bool> writeIfChanged(const QString &path, const QByteArray &bytes)
{
    if (QFile present(path);
        present.open(QIODevice::ReadOnly) && present.size() == bytes.size() && present.readAll() == bytes)
        return false;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(Error::Kind::Io, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, path + u": " + file.errorString());
    return true;
}

QString relativePath(const QString &fromFile, const QString &toFile)
{
    QStringList from = fromFile.split(u'/'), to = toFile.split(u'/');
    from.removeLast();
    while (!from.isEmpty() && to.size() > 1 && from.first() == to.first()) {
        from.removeFirst();
        to.removeFirst();
    }
    return u"../"_s.repeated(from.size()) + to.join(u'/');
}

QFuture<Result<ArticleExportOutcome>> ArticleExport::run(const QString &folder, bool internal) const
{
    return QtConcurrent::run([exporter = *this, folder, internal](QPromise<Result<ArticleExportOutcome>> &promise) {
        const auto progress = [&promise](qint64 done, qint64 total) {
            promise.setProgressRange(0, static_cast<int>(total));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        };
        promise.addResult(
            exporter.m_desk->database().readNow(
                [&](Connection &c) { return exporter.written(c, folder, internal, progress); }));
    });
}

Result<ArticleExportOutcome> ArticleExport::written(Connection &connection, const QString &folder, bool internal,
                                                    const std::function<bool(qint64, qint64)> &progress) const
{
    ArticleExportOutcome outcome;
    outcome.folder = folder;
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return fail(Error::Kind::Io, tr("%1 cannot be written").arg(folder));
    LAMP_TRY(ids, articlestore::all(connection));
    LAMP_TRY(rows, articlestore::rows(connection, ids));
    if (!internal) {
        outcome.leftOut = rows.removeIf([](const ArticleRow &row) { return row.state == ArticleState::Internal; });
        ids.clear();
        for (const ArticleRow &row : std::as_const(rows))
            ids.append(row.id);
    }
    Places places = placesOf(rows);
    places.internal = internal;
    for (const ArticleId id : std::as_const(ids)) {
        if (!progress(outcome.articles, ids.size()))
            return fail(Error::Kind::Cancelled, {});
        LAMP_CHECK(writeArticle(connection, folder, id, places, outcome));
        ++outcome.articles;
    }
    return outcome;
}

// A file name a title; of several with a title in a folder the later ones are numbered.
ArticleExport::Places ArticleExport::placesOf(const QList<ArticleRow> &rows)
{
    Places places;
    for (const ArticleRow &row : rows) {
        const QString stem = joinedPath(exportPath(row.folder), articleFileName(row.title));
        QString path = stem + u".md";
        for (int number = 2; places.blobs.contains(folded(path)); ++number)
            path = stem + u'-' + QString::number(number) + u".md";
        places.blobs.insert(folded(path), 0);
        places.articles.insert(row.id.value, path);
    }
    return places;
}

// Beside the article, where its text looks for it; in a folder of its own when another file has that place.
QString ArticleExport::attachmentPlace(const QString &articlePath, const Attachment &attachment, Places &places)
{
    const QString folder = articlePath.contains(u'/') ? articlePath.section(u'/', 0, -2) : QString();
    QString path = joinedPath(folder, exportPath(attachment.name));
    const auto taken = [&](const QString &place) {
        return places.blobs.value(folded(place), attachment.blobId) != attachment.blobId;
    };
    if (taken(path)) {
        const QString own = articlePath.chopped(3); // without ".md"
        path = joinedPath(own, exportPath(attachment.name));
        for (int number = 2; taken(path); ++number)
            path = joinedPath(QString(own + u'-' + QString::number(number)), exportPath(attachment.name));
    }
    places.blobs.insert(folded(path), attachment.blobId);
    return path;
}

Result<void> ArticleExport::writeArticle(Connection &connection, const QString &folder, ArticleId id, Places &places,
                                         ArticleExportOutcome &outcome) const
{
    LAMP_TRY(article, rows::get<Article>(connection, id));
    LAMP_TRY(tags, articlestore::tags(connection, id));
    LAMP_TRY(attachments, articlestore::attachments(connection, id));
    const QString place = places.articles.value(id.value);
    const QString leaving = places.internal ? article.body : ArticleText::withoutInternal(article.body);
    outcome.shortened += leaving == article.body ? 0 : 1;
    QHash<QString, QString> files; // name in the text -> path from the article
    for (const Attachment &attachment : std::as_const(attachments)) {
        if (!leaving.contains(attachment.name) && article.body.contains(attachment.name))
            continue; // of the internal part
        const QString path = attachmentPlace(place, attachment, places);
        files.insert(attachment.name, relativePath(place, path));
        LAMP_TRY(bytes, filestore::readBlob(connection, attachment.blobId));
        LAMP_TRY(wrote, writeIfChanged(folder + u'/' + path, bytes));
        outcome.written += wrote ? 1 : 0;
        ++outcome.files;
    }
    const QString body = withLinks(leaving, [&](const QString &target, bool) -> QString {
        const MarkdownLink link = markdownLink(target);
        if (link.kind == MarkdownLink::Kind::Record && link.recordKind == "article"_L1) {
            const QString path = places.articles.value(link.ref.toLongLong());
            return path.isEmpty() ? QString() : encodedPath(relativePath(place, path));
        }
        const QString file = link.kind == MarkdownLink::Kind::File ? files.value(link.ref) : QString();
        return file.isEmpty() || file == link.ref ? QString() : encodedPath(file);
    });
    LAMP_TRY(original, originalUid(connection, id));
    FrontMatter front = frontOf(article, tags);
    if (!original.isEmpty())
        front.entries.append({u"translation-of"_s, {QString::fromLatin1(original.toHex())}});
    const QString text = withFront(front, body); // as it is: an import finds it unchanged
    LAMP_TRY(wrote, writeIfChanged(folder + u'/' + place, text.toUtf8()));
    outcome.written += wrote ? 1 : 0;
    return {};
}

FrontMatter ArticleExport::frontOf(const Article &article, const QStringList &tags) const
{
    FrontMatter front;
    const auto add = [&front](const QString &key, const QString &value) { front.entries.append({key, {value}}); };
    add(u"title"_s, article.title);
    add(u"id"_s, QString::fromLatin1(article.uid.toHex()));
    add(u"state"_s, codeOf(article.state));
    add(u"folder"_s, article.folder);
    QString category = m_desk->catalogSnapshot()->categoryPath(article.categoryId);
    add(u"category"_s, category.replace(u" \u203a "_s, u"/"_s));
    front.entries.append({u"tags"_s, tags});
    add(u"affects"_s, article.affects);
    add(u"risk"_s, article.risk);
    add(u"minutes"_s, article.minutes > 0 ? QString::number(article.minutes) : QString());
    add(u"language"_s, article.language);
    add(u"verified"_s, article.verifiedOn.isValid() ? article.verifiedOn.toString(Qt::ISODate) : QString());
    add(u"review"_s, article.reviewOn.isValid() ? article.reviewOn.toString(Qt::ISODate) : QString());
    return front;
}

} // namespace lamp
