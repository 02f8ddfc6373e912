// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownimport.h"

#include "core/text.h"
#include "services/articles.h"
#include "services/articletext.h"
#include "services/desk.h"
#include "services/translations.h"
#include "store/articlerepository.h"
#include "store/filerepository.h"
#include "store/rows.h"

#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *ImportedArticles = QT_TRANSLATE_NOOP("History", "Imported articles from %1");
using Action = ArticleImportItem::Action;
using PreviewPromise = QPromise<Result<ArticleImportPreview>>;

MarkdownProgress progressOf(PreviewPromise &promise, int share)
{
    return [&promise, share](qint64 done, qint64 total) {
        if (total > 0) {
            promise.setProgressRange(0, 100);
            promise.setProgressValue(static_cast<int>(done * share / total));
        }
        return !promise.isCanceled();
    };
}

QStringList tagsOfFile(const MarkdownFile &file)
{
    const QStringList values = file.front.values(u"tags");
    QStringList tags;
    for (const QString &tag :
         values.size() == 1 ? values.first().split(u',', Qt::SkipEmptyParts) : values) // "tags: a, b"
        if (const QString name = cleanName(tag).simplified().left(60); !name.isEmpty() && !tags.contains(name))
            tags.append(name);
    return tags;
}

// Links to other files of the folder lead to their articles.
QString bodyWithArticles(const MarkdownFile &file, const QHash<QString, ArticleId> &ids)
{
    return withLinks(file.body, [&](const QString &target, bool) {
        const ArticleId id = ids.value(linkedPath(file.path, target));
        return id ? QString(u"article:" + QString::number(id.value)) : QString();
    });
}

QString folderOf(const MarkdownFile &file)
{
    const QString given = file.front.value(u"folder");
    QStringList parts;
    for (const QString &part :
         (given.isEmpty() ? file.path.section(u'/', 0, -2) : given).split(u'/', Qt::SkipEmptyParts))
        if (const QString name = cleanName(part).simplified().left(80); !name.isEmpty())
            parts.append(name);
    return parts.first(qMin<qsizetype>(parts.size(), 8)).join(u'/');
}

QDate dateOf(const MarkdownFile &file, QStringView key)
{
    return QDate::fromString(file.front.value(key).left(10), Qt::ISODate);
}

} // namespace

qint64 ArticleImportPreview::count(ArticleImportItem::Action action) const
{
    return std::count_if(items.cbegin(), items.cend(), [action](const auto &item) { return item.action == action; });
}

QFuture<Result<ArticleImportPreview>> ArticleImport::preview(const QString &folder) const
{
    return QtConcurrent::run([import = *this, folder](PreviewPromise &promise) {
        const auto read = readMarkdownFolder(folder, progressOf(promise, 90));
        promise.addResult(
            read ? import.m_desk->database().readNow([&](Connection &c) { return import.planned(c, *read); })
                 : Result<ArticleImportPreview>(std::unexpected(read.error())));
    });
}

QFuture<Result<ArticleImportPreview>> ArticleImport::run(const QString &folder) const
{
    return QtConcurrent::run([import = *this, folder](PreviewPromise &promise) {
        const auto read = readMarkdownFolder(folder, progressOf(promise, 40));
        if (!read) {
            promise.addResult(std::unexpected(read.error()));
            return;
        }
        const auto files = std::make_shared<const MarkdownFolder>(*read);
        auto writing =
            import.m_desk->database().write({ImportedArticles, files->name}, [import, files](ChangeSet &changes) {
                return import.written(changes, *files);
            });
        while (!writing.isFinished()) { // on a thread of the pool: passes progress on, and a cancel back
            if (promise.isCanceled())
                writing.cancel();
            const int range = qMax(1, writing.progressMaximum());
            promise.setProgressValue(40 + static_cast<int>(60.0 * writing.progressValue() / range));
            QThread::msleep(10);
        }
        promise.addResult(writing.resultCount() > 0 ? writing.result() : fail(Error::Kind::Cancelled, {}));
    });
}

// --- what a file says
// -------------------------------------------------------------------------------------------------

ArticleImportItem ArticleImport::itemOf(const MarkdownFile &file)
{
    ArticleImportItem item;
    item.action = file.refusal.isEmpty() ? Action::New : Action::Refused;
    item.path = file.path;
    item.title = file.title;
    item.folder = folderOf(file);
    item.reason = file.refusal;
    item.notes = file.notes;
    item.files = file.files.size();
    return item;
}

CategoryId ArticleImport::categoryOf(const QString &path) const
{
    QString wanted = path;
    wanted.replace(u'\u203a', u'/');
    const QStringList names = wanted.split(u'/', Qt::SkipEmptyParts);
    const auto catalog = m_desk->catalogSnapshot();
    CategoryId best;
    for (const QString &name : names)
        for (const Category &category : catalog->categories)
            if (folded(category.name) == folded(name.trimmed())
                && (!category.parentId || category.parentId == best || !best))
                best = category.id;
    return best;
}

// What the file says; what it does not say stays as it is.
Article ArticleImport::withFile(Article article, const MarkdownFile &file, const Ids &ids) const
{
    const FrontMatter &front = file.front;
    article.title = file.title;
    article.body = ArticleText::withInternalOf(article.body, bodyWithArticles(file, ids));
    if (front.has(u"folder"))
        article.folder = folderOf(file);
    const QString state = front.has(u"state") ? front.value(u"state").toLower() : front.value(u"status").toLower();
    article.state = fromCode<ArticleState>(state).value_or(article.state);
    if (const CategoryId category = categoryOf(front.value(u"category")))
        article.categoryId = category;
    if (front.has(u"risk"))
        article.risk = front.value(u"risk").toLower().left(20);
    if (front.has(u"minutes"))
        article.minutes = qBound(0, front.value(u"minutes").toInt(), 100'000);
    if (front.has(u"affects"))
        article.affects = cleanName(front.value(u"affects")).left(500);
    if (front.has(u"language"))
        article.language = front.value(u"language").left(20);
    if (const QDate verified = dateOf(file, u"verified"); verified.isValid())
        article.verifiedOn = verified;
    if (const QDate review = dateOf(file, u"review"); review.isValid())
        article.reviewOn = review;
    return article;
}

Article ArticleImport::fresh(const MarkdownFolder &folder, const MarkdownFile &file, const Ids &ids) const
{
    Article article;
    article.state = ArticleState::Published;
    article.folder = folderOf(file);
    article.categoryId = categoryOf(article.folder);
    article.sourcePath = folder.sourcePath(file.path);
    if (const QByteArray uid = QByteArray::fromHex(file.front.value(u"id").toLatin1()); uid.size() == 16)
        article.uid = uid;
    return withFile(article, file, ids);
}

// --- what is to be done
// -------------------------------------------------------------------------------------------------

Result<ArticleImport::Ids> ArticleImport::knownArticles(Connection &connection, const MarkdownFolder &folder) const
{
    LAMP_TRY(sources, articlestore::bySourcePath(connection));
    Ids ids;
    for (const MarkdownFile &file : folder.files) {
        if (!file.refusal.isEmpty())
            continue;
        ArticleId id = sources.value(folder.sourcePath(file.path));
        if (const QByteArray uid = QByteArray::fromHex(file.front.value(u"id").toLatin1()); uid.size() == 16) {
            LAMP_TRY(own, articlestore::byUid(connection, uid));
            id = own ? own : id;
        }
        if (id)
            ids.insert(file.path, id);
    }
    return ids;
}

Result<bool> ArticleImport::sameTagsAndFiles(Connection &connection, const MarkdownFile &file,
                                             const MarkdownFolder &folder, ArticleId id) const
{
    if (file.front.has(u"tags")) {
        LAMP_TRY(tags, articlestore::tags(connection, id));
        QStringList wanted = tagsOfFile(file);
        wanted.sort();
        tags.sort();
        if (wanted != tags)
            return false;
    }
    LAMP_TRY(present, articlestore::attachments(connection, id));
    for (const MarkdownFileLink &link : file.files) {
        const auto found = std::ranges::find(present, link.name, &Attachment::name);
        const auto data = readBelow(folder.root, link.path, LargestLinkedFile);
        if (!data)
            continue;
        if (found == present.end() || found->size != data->size())
            return false;
        LAMP_TRY(stored, filestore::readBlob(connection, found->blobId));
        if (stored != *data)
            return false;
    }
    return true;
}

Result<void> ArticleImport::compare(Connection &connection, const MarkdownFile &file, const Ids &ids, ArticleId id,
                                    ArticleImportItem &item, Article &before, Article &after) const
{
    LAMP_TRY(stored, rows::get<Article>(connection, id));
    before = stored;
    after = withFile(stored, file, ids);
    item.action = after == before ? Action::Unchanged : Action::Changed;
    if (item.action == Action::Unchanged || (after.body == before.body && after.title == before.title))
        return {};
    LAMP_TRY(edited, articlestore::editedSince(connection, id, ImportedArticles));
    if (!edited)
        return {};
    // Both may have changed. What the file says now may be what it said at the last import: then only we changed it.
    LAMP_TRY(revisions, m_desk->articles().revisions(connection, id));
    const bool known =
        std::ranges::any_of(revisions, [given = ArticleText::withoutInternal(after.body)](const auto &revision) {
            return ArticleText::withoutInternal(revision.body) == given;
        });
    item.action = known ? Action::Unchanged : Action::Refused;
    item.reason = known ? tr("changed here since the last import; kept as it is here")
                        : tr("changed here and in the file since the last import; kept as it is here");
    return {};
}

Result<ArticleImportPreview> ArticleImport::planned(Connection &connection, const MarkdownFolder &folder) const
{
    ArticleImportPreview preview{folder.root, {}};
    LAMP_TRY(ids, knownArticles(connection, folder));
    for (const MarkdownFile &file : folder.files) {
        ArticleImportItem item = itemOf(file);
        if (const ArticleId id = ids.value(file.path); id && file.refusal.isEmpty()) {
            Article before, after;
            LAMP_CHECK(compare(connection, file, ids, id, item, before, after));
            LAMP_TRY(same, sameTagsAndFiles(connection, file, folder, id));
            if (item.action == Action::Unchanged && !same && item.reason.isEmpty())
                item.action = Action::Changed;
        }
        preview.items.append(item);
    }
    return preview;
}

Result<QList<NewArticle::File>> ArticleImport::filesOf(const MarkdownFolder &folder, const MarkdownFile &file)
{
    QList<NewArticle::File> files;
    for (const MarkdownFileLink &link : file.files)
        if (const auto data = readBelow(folder.root, link.path, LargestLinkedFile))
            files.append({link.name, *data});
    return files;
}

// New articles first, so that every link finds its article; then those that exist, and the links among the new ones.
Result<ArticleImportPreview> ArticleImport::written(ChangeSet &changes, const MarkdownFolder &folder) const
{
    ArticleImportPreview done{folder.root, {}};
    LAMP_TRY(known, knownArticles(changes.connection(), folder));
    Ids ids = known;
    changes.setBulk(true);
    const qint64 total = folder.files.size() * 2;
    for (const MarkdownFile &file : folder.files) {
        ArticleImportItem item = itemOf(file);
        if (item.action == Action::New && !known.contains(file.path)) {
            LAMP_TRY(files, filesOf(folder, file));
            LAMP_TRY(id, m_desk->articles().create(changes,
                                                   NewArticle{fresh(folder, file, ids), tagsOfFile(file), files, {}}));
            ids.insert(file.path, id);
        }
        done.items.append(item);
        if (!changes.progress(done.items.size(), total))
            return fail(Error::Kind::Cancelled, {});
    }
    for (qsizetype i = 0; i < folder.files.size(); ++i) {
        const MarkdownFile &file = folder.files[i];
        if (!changes.progress(folder.files.size() + i, total))
            return fail(Error::Kind::Cancelled, {});
        if (!file.refusal.isEmpty())
            continue;
        LAMP_CHECK(known.contains(file.path) ? update(changes, folder, file, ids, done.items[i])
                                             : finishLinks(changes, file, ids));
    }
    LAMP_CHECK(joinTranslations(changes, folder, ids, done));
    return done;
}

// Both may be new, or the original may be here already.
Result<void> ArticleImport::joinTranslations(ChangeSet &changes, const MarkdownFolder &folder, const Ids &ids,
                                             ArticleImportPreview &done) const
{
    for (qsizetype i = 0; i < folder.files.size(); ++i) {
        const ArticleId id = ids.value(folder.files[i].path);
        const QByteArray uid = QByteArray::fromHex(folder.files[i].front.value(u"translation-of").toLatin1());
        if (!id || uid.size() != 16)
            continue;
        LAMP_TRY(original, articlestore::byUid(changes.connection(), uid));
        const auto joined = original ? translations::join(changes, id, original) : Result<void>();
        if (!joined && joined.error().kind == Error::Kind::Invalid)
            done.items[i].notes.append(joined.error().detail);
        else if (!joined)
            return joined;
    }
    return {};
}

Result<void> ArticleImport::finishLinks(ChangeSet &changes, const MarkdownFile &file, const Ids &ids) const
{
    LAMP_TRY(before, rows::get<Article>(changes.connection(), ids.value(file.path)));
    Article after = before;
    after.body = bodyWithArticles(file, ids);
    return rows::update(changes, before, after);
}

Result<void> ArticleImport::update(ChangeSet &changes, const MarkdownFolder &folder, const MarkdownFile &file,
                                   const Ids &ids, ArticleImportItem &item) const
{
    const ArticleId id = ids.value(file.path);
    Article before, after;
    LAMP_CHECK(compare(changes.connection(), file, ids, id, item, before, after));
    LAMP_TRY(same, sameTagsAndFiles(changes.connection(), file, folder, id));
    if (item.action == Action::Refused || (item.action == Action::Unchanged && (same || !item.reason.isEmpty())))
        return {};
    item.action = Action::Changed;
    LAMP_TRY(files, filesOf(folder, file));
    LAMP_TRY(tags, articlestore::tags(changes.connection(), id));
    return m_desk->articles().save(changes, before, after, file.front.has(u"tags") ? tagsOfFile(file) : tags, files);
}

} // namespace lamp
