// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"

#include "services/articlelife.h"
#include "services/articletext.h"
#include "services/desk.h"
#include "services/files.h"
#include "services/search.h"
#include "services/texttemplate.h"
#include "services/workitems.h"
#include "store/articlerepository.h"
#include "store/filerepository.h"
#include "store/historyrepository.h"
#include "store/rows.h"
#include "store/translationrepository.h"
#include "store/workitemrepository.h"

#include <QUuid>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostUses = 20;
constexpr qint64 MostRelated = 5;

Result<void> setArticleTags(ChangeSet &changes, ArticleId id, const QStringList &tags)
{
    LAMP_TRY(before, articlestore::taggings(changes.connection(), id));
    QSet<TagId> wanted;
    for (const QString &name : tags)
        if (const QString trimmed = name.simplified(); !trimmed.isEmpty()) {
            LAMP_TRY(tag, workitemstore::tagId(changes, trimmed));
            wanted.insert(tag);
        }
    for (const Tagging &tagging : std::as_const(before))
        if (!wanted.remove(tagging.tagId))
            LAMP_CHECK(rows::remove<Tagging>(changes, tagging.id));
    QList<TagId> added(wanted.begin(), wanted.end());
    std::ranges::sort(added);
    for (const TagId tag : std::as_const(added)) {
        LAMP_TRY(made, rows::insert(changes, Tagging{.tagId = tag, .articleId = id}));
        Q_UNUSED(made)
    }
    return {};
}

// A file under a name that the article already has takes the old one's place; the same bytes change nothing.
Result<void> addArticleFile(ChangeSet &changes, ArticleId id, const QList<Attachment> &present,
                            const NewArticle::File &file)
{
    for (const Attachment &before : present)
        if (before.name == file.name) {
            LAMP_TRY(blob, filestore::storeBlob(changes, file.data));
            Attachment after = before;
            after.blobId = blob;
            after.size = file.data.size();
            return before.blobId == blob ? Result<void>() : rows::update(changes, before, after);
        }
    LAMP_TRY(made, Files::add(changes, Attachment{.articleId = id, .name = file.name}, file.data));
    Q_UNUSED(made)
    return {};
}

Result<void> addArticleFiles(ChangeSet &changes, ArticleId id, const QList<NewArticle::File> &files)
{
    LAMP_TRY(present, articlestore::attachments(changes.connection(), id));
    for (const NewArticle::File &file : files)
        LAMP_CHECK(addArticleFile(changes, id, present, file));
    return {};
}

Result<QString> personName(Connection &connection, PersonId person)
{
    return person ? workitemstore::nameOf(connection, person) : Result<QString>(QString());
}

// Folders of all levels with what is in them and below.
QList<ArticleFolder> withParents(const QList<ArticleFolder> &folders)
{
    QMap<QString, qint64> counts;
    for (const ArticleFolder &folder : folders)
        for (QString path = folder.path;; path = path.section(u'/', 0, -2)) {
            counts[path] += folder.count;
            if (!path.contains(u'/'))
                break;
        }
    QList<ArticleFolder> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append({it.key(), it.value()});
    return list;
}

} // namespace

Articles::Articles(Desk &desk) : m_desk(desk) { }

QFuture<Result<ArticleDetails>> Articles::find(ArticleId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return find(c, id); });
}

QFuture<Result<QList<ArticleId>>> Articles::ids(const ArticleQuery &query, qint64 limit) const
{
    return m_desk.database().read([query, limit](Connection &c) { return articlestore::ids(c, query, limit); });
}

QFuture<Result<QList<ArticleRow>>> Articles::rows(const QList<ArticleId> &ids) const
{
    return m_desk.database().read([ids](Connection &c) { return articlestore::rows(c, ids); });
}

Result<QList<ArticleId>> Articles::ids(Connection &connection, const ArticleQuery &query, qint64 limit) const
{
    return articlestore::ids(connection, query, limit);
}

Result<QList<ArticleRow>> Articles::rows(Connection &connection, const QList<ArticleId> &ids) const
{
    return articlestore::rows(connection, ids);
}

QFuture<Result<ArticlePage>> Articles::page(const QString &text, const ArticleQuery &query, qint64 limit) const
{
    return m_desk.database().read([=, this](Connection &c) -> Result<ArticlePage> {
        ArticlePage page;
        QHash<ArticleId, ArticleHit> hits;
        QList<ArticleId> ids;
        if (text.trimmed().isEmpty()) {
            LAMP_TRY(listed, articlestore::ids(c, query, limit));
            ids = listed;
            page.total = ids.size();
        } else {
            LAMP_TRY(found, m_desk.search().articles(c, text, query, limit));
            for (const ArticleHit &hit : std::as_const(found.hits)) {
                ids.append(hit.id);
                hits.insert(hit.id, hit);
            }
            LAMP_TRY(shown, translationstore::collapsed(c, ids, query.reader)); // one row for two languages
            page.total = found.total - (ids.size() - shown.size());
            ids = shown;
            page.microseconds = found.microseconds;
            page.words = found.words;
            page.more = found.more;
            page.reading = found.reading;
        }
        LAMP_TRY(rows, articlestore::rows(c, ids));
        for (const ArticleRow &row : std::as_const(rows)) {
            const ArticleHit hit = hits.value(row.id);
            page.rows.append({row.id, row, hit.snippet, hit.marks, hit.titleMarks, hit.reason});
        }
        return page;
    });
}

QFuture<Result<QList<ArticleFolder>>> Articles::folders() const
{
    return m_desk.database().read([](Connection &c) -> Result<QList<ArticleFolder>> {
        LAMP_TRY(own, articlestore::folders(c));
        return withParents(own);
    });
}

Result<ArticleDetails> Articles::find(Connection &c, ArticleId id) const
{
    ArticleDetails details;
    LAMP_TRY(article, lamp::rows::get<Article>(c, id));
    details.article = article;
    LAMP_TRY(tags, articlestore::tags(c, id));
    details.tags = tags;
    LAMP_TRY(attachments, articlestore::attachments(c, id));
    details.attachments = attachments;
    LAMP_TRY(owner, personName(c, article.ownerId));
    details.owner = owner;
    LAMP_TRY(verifiedBy, personName(c, article.verifiedById));
    details.verifiedBy = verifiedBy;
    LAMP_TRY(row, articlestore::rows(c, {id}));
    details.used = row.isEmpty() ? 0 : row.first().used;
    details.helped = row.isEmpty() ? 0 : row.first().helped;
    LAMP_TRY(items, articlestore::usedOn(c, id, MostUses));
    LAMP_TRY(uses, workitemstore::rows(c, items, m_desk.now()));
    details.uses = uses;
    LAMP_TRY(near, articlestore::related(c, article, MostRelated));
    LAMP_TRY(related, articlestore::rows(c, near));
    details.related = related;
    return details;
}

QFuture<Result<QList<ArticleRevision>>> Articles::revisions(ArticleId id) const
{
    return m_desk.database().read([this, id](Connection &c) { return revisions(c, id); });
}

// From what stands now backwards: each set's 'before' is what the earlier one left.
Result<QList<ArticleRevision>> Articles::revisions(Connection &c, ArticleId id) const
{
    LAMP_TRY(article, lamp::rows::get<Article>(c, id));
    LAMP_TRY(changes, historystore::of(c, u"article"_s, id.value));
    QList<ArticleRevision> list;
    QString title = article.title, body = article.body;
    for (qsizetype i = changes.size() - 1; i >= 0;) {
        const ChangeSetId set = changes[i].setId;
        ArticleRevision revision{set, changes[i].at, changes[i].actor, {}, title, body};
        bool ours = false;
        for (; i >= 0 && changes[i].setId == set; --i) {
            const bool isTitle = changes[i].field == "title"_L1;
            if (!isTitle && changes[i].field != "body"_L1)
                continue;
            (isTitle ? title : body) = changes[i].before.toString();
            ours = true;
        }
        revision.summary = ArticleText::changeSummary(title, body, revision.title, revision.body);
        if (ours)
            list.append(revision);
    }
    LAMP_TRY(origin, articlestore::origin(c, id));
    if (origin.setId) {
        origin.title = title;
        origin.body = body;
        origin.summary = ArticleText::tr("first version");
        list.append(origin);
    }
    return list;
}

QFuture<Result<NewArticle>> Articles::fromWorkItem(WorkItemId id) const
{
    return m_desk.database().read([this, id, catalog = m_desk.catalogSnapshot()](Connection &c) -> Result<NewArticle> {
        LAMP_TRY(ticket, m_desk.workItems().details(c, id));
        NewArticle made = ArticleText::fromTicket(ticket, *catalog);
        for (const Attachment &file : std::as_const(ticket.attachments))
            if (file.mime.startsWith("image/"_L1) && made.article.body.contains(file.name)) {
                LAMP_TRY(data, filestore::readBlob(c, file.blobId));
                made.files.append({file.name, data});
            }
        return made;
    });
}

QFuture<Result<QString>> Articles::insertText(ArticleId id, WorkItemId item) const
{
    const QString me = m_desk.database().author().name;
    return m_desk.database().read([this, id, item, me](Connection &c) -> Result<QString> {
        LAMP_TRY(article, lamp::rows::get<Article>(c, id));
        const QString text = ArticleText::forEntry(article);
        if (!item || !texttemplate::hasVariables(text))
            return text;
        LAMP_TRY(workItem, lamp::rows::get<WorkItem>(c, item));
        LAMP_TRY(values, texttemplate::values(c, m_desk, workItem, me));
        return texttemplate::renderCommands(text, values);
    });
}

QFuture<Result<ArticleId>> Articles::create(const NewArticle &article)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Wrote the article %1"), article.article.title},
                                   [this, article](ChangeSet &changes) { return create(changes, article); });
}

QFuture<Result<void>> Articles::save(const Article &before, const Article &after, const QStringList &tags,
                                     const QList<NewArticle::File> &files)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the article %1"), after.title},
                                   [=, this](ChangeSet &changes) { return save(changes, before, after, tags, files); });
}

QFuture<Result<void>> Articles::setState(const QList<ArticleId> &ids, ArticleState state)
{
    static constexpr const char *verbs[] = {QT_TRANSLATE_NOOP("History", "Made the article %1 a draft"),
                                            QT_TRANSLATE_NOOP("History", "Kept the article %1 for technicians"),
                                            QT_TRANSLATE_NOOP("History", "Published the article %1"),
                                            QT_TRANSLATE_NOOP("History", "Retired the article %1")};
    return m_desk.database().write(
        {verbs[static_cast<int>(state)], {}}, [ids, state](ChangeSet &changes) -> Result<void> {
            for (const ArticleId id : ids) {
                LAMP_TRY(before, lamp::rows::get<Article>(changes.connection(), id));
                changes.setSubject(ids.size() == 1
                                       ? before.title
                                       : ArticleText::tr("(%n articles)", nullptr, static_cast<int>(ids.size())));
                Article after = before;
                after.state = state;
                if (after != before)
                    after.updatedAt = changes.now();
                LAMP_CHECK(lamp::rows::update(changes, before, after));
            }
            return {};
        });
}

QFuture<Result<void>> Articles::verify(ArticleId id) { return articlelife::verify(m_desk, {id}); }

QFuture<Result<void>> Articles::recordUse(ArticleId article, WorkItemId item, bool helped, qint64 minutes)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Used the article %1"), {}},
                                   [=, this](ChangeSet &changes) -> Result<void> {
        LAMP_TRY(used, lamp::rows::get<Article>(changes.connection(), article));
        changes.setSubject(used.title);
        return recordUse(changes, article, item, helped, minutes, changes.now());
    });
}

QFuture<Result<void>> Articles::restore(ArticleId id, const ArticleRevision &revision)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Brought back an earlier version of the article %1"), {}},
        [id, revision](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(before, lamp::rows::get<Article>(changes.connection(), id));
            changes.setSubject(before.title);
            Article after = before;
            after.title = revision.title;
            after.body = revision.body;
            if (after == before)
                return {};
            after.updatedAt = changes.now();
            return lamp::rows::update(changes, before, after);
        });
}

Result<ArticleId> Articles::create(ChangeSet &changes, NewArticle made) const
{
    Article &article = made.article;
    article.title = article.title.simplified();
    if (article.title.isEmpty())
        return fail(Error::Kind::Invalid, u"title: an article needs a title"_s);
    if (article.uid.isEmpty())
        article.uid = QUuid::createUuid().toRfc4122();
    if (article.updatedAt.ms == 0)
        article.updatedAt = changes.now();
    if (!article.ownerId)
        article.ownerId = changes.author().personId;
    LAMP_TRY(id, lamp::rows::insert(changes, article));
    LAMP_CHECK(setArticleTags(changes, id, made.tags));
    LAMP_CHECK(addArticleFiles(changes, id, made.files));
    if (made.solvedItem)
        LAMP_CHECK(recordUse(changes, id, made.solvedItem, true, article.minutes, changes.now()));
    return id;
}

Result<void> Articles::save(ChangeSet &changes, const Article &before, Article after, const QStringList &tags,
                            const QList<NewArticle::File> &files) const
{
    after.title = after.title.simplified();
    if (after.title.isEmpty())
        return fail(Error::Kind::Invalid, u"title: an article needs a title"_s);
    if (after != before)
        after.updatedAt = changes.now();
    LAMP_CHECK(lamp::rows::update(changes, before, after));
    LAMP_CHECK(setArticleTags(changes, before.id, tags));
    return addArticleFiles(changes, before.id, files);
}

// A second use on the same work item changes the first: an article helped there or it did not.
Result<void> Articles::recordUse(ChangeSet &changes, ArticleId article, WorkItemId item, bool helped, qint64 minutes,
                                 Instant at) const
{
    LAMP_TRY(known, articlestore::uses(changes.connection(), article, item));
    if (!known.isEmpty()) {
        ArticleUse after = known.first();
        after.helped = helped;
        after.minutes = qMax(after.minutes, minutes);
        after.at = at;
        return lamp::rows::update(changes, known.first(), after);
    }
    LAMP_TRY(made,
             lamp::rows::insert(
                 changes,
                 ArticleUse{.articleId = article, .workItemId = item, .helped = helped, .minutes = minutes, .at = at}));
    Q_UNUSED(made)
    return {};
}

} // namespace lamp
