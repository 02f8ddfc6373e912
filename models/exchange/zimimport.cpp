// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zimimport.h"

#include "core/text.h"
#include "exchange/zimpages.h"
#include "services/desk.h"
#include "services/files.h"
#include "store/articlerepository.h"
#include "store/collectionrepository.h"
#include "store/rows.h"

#include <QFileInfo>
#include <QLocale>
#include <QUuid>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *ImportedCollection = QT_TRANSLATE_NOOP("History", "Imported the collection %1");

// "eng" and "en" alike; of several languages the first.
QString languageCode(const QString &told)
{
    const QLocale::Language language = QLocale::codeToLanguage(told.section(u',', 0, 0).trimmed());
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString() : QLocale::languageToCode(language);
}

template <class T>
auto zimShare(QPromise<Result<T>> &promise, int from, int share)
{
    promise.setProgressRange(0, 100);
    return [&promise, from, share](qint64 done, qint64 total) {
        if (total > 0)
            promise.setProgressValue(from + static_cast<int>(done * share / total));
        return !promise.isCanceled();
    };
}
} // namespace

qint64 ZimPreview::fresh() const
{
    return std::ranges::count_if(pages, [](const Page &page) { return !page.present; });
}

QFuture<Result<ZimPreview>> ZimImport::preview(const QString &path, const ZimChoice &choice) const
{
    return QtConcurrent::run([import = *this, path, choice](QPromise<Result<ZimPreview>> &promise) {
        const auto archive = openZim(path);
        promise.addResult(archive ? import.planned(**archive, path, choice, zimShare(promise, 0, 100))
                                  : Result<ZimPreview>(std::unexpected(archive.error())));
    });
}

QFuture<Result<ZimOutcome>> ZimImport::run(const QString &path, const ZimChoice &choice) const
{
    return QtConcurrent::run([import = *this, path, choice](QPromise<Result<ZimOutcome>> &promise) {
        const auto archive = openZim(path);
        const auto plan = archive ? import.planned(**archive, path, choice, zimShare(promise, 0, 5))
                                  : Result<ZimPreview>(std::unexpected(archive.error()));
        const auto load = plan ? import.loaded(**archive, *plan, zimShare(promise, 5, 55))
                               : Result<Load>(std::unexpected(plan.error()));
        if (!load) {
            promise.addResult(std::unexpected(load.error()));
            return;
        }
        const auto ready = std::make_shared<const Load>(*load);
        const QString file = QFileInfo(path).fileName();
        auto writing = import.m_desk->database().write(
            {ImportedCollection, plan->name},
            [import, ready, file](ChangeSet &changes) { return import.written(changes, *ready, file); });
        while (!writing.isFinished()) { // on a thread of the pool: passes progress on, and a cancel back
            if (promise.isCanceled())
                writing.cancel();
            const int range = qMax(1, writing.progressMaximum());
            promise.setProgressValue(60 + static_cast<int>(40.0 * writing.progressValue() / range));
            QThread::msleep(10);
        }
        promise.addResult(writing.resultCount() > 0 ? writing.result() : fail(Error::Kind::Cancelled, {}));
    });
}

Result<ZimPreview> ZimImport::planned(ZimArchive &archive, const QString &path, const ZimChoice &choice,
                                      const Progress &progress) const
{
    ZimPreview plan;
    plan.facts = archive.facts();
    LAMP_TRY(hits, archive.find(choice.words, qBound<qint64>(1, choice.most, ZimChoice::Most),
                                [&progress] { return progress(0, 0); }));
    return m_desk->database().readNow([&](Connection &c) -> Result<ZimPreview> {
        LAMP_TRY(collection, collectionstore::byUid(c, plan.facts.uid));
        plan.known = collection.has_value();
        LAMP_TRY(name, freeName(c, plan.facts, QFileInfo(path).completeBaseName()));
        plan.name = collection ? collection->name : name;
        QHash<QString, ArticleId> present;
        if (collection) {
            LAMP_TRY(pages, collectionstore::pages(c, collection->id));
            present = pages;
        }
        for (const ZimHit &hit : std::as_const(hits)) {
            const QString title = cleanName(hit.title).simplified().left(300);
            plan.pages.append({hit.path, title.isEmpty() ? hit.path : title, present.contains(hit.path)});
        }
        return plan;
    });
}

// The name is the folder of the articles, too: it is none that something else has.
Result<QString> ZimImport::freeName(Connection &connection, const ZimFacts &facts, const QString &file) const
{
    LAMP_TRY(taken, collectionstore::names(connection));
    LAMP_TRY(folders, articlestore::folders(connection));
    for (const ArticleFolder &folder : std::as_const(folders))
        taken.append(folder.path.section(u'/', 0, 0));
    QString base = cleanName(facts.title).simplified().replace(u'/', u'-').left(80);
    base = base.isEmpty() ? cleanName(file).replace(u'/', u'-').left(80) : base;
    QString name = base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = base + u" (" + QString::number(number) + u')';
    return name;
}

Result<ZimImport::Load> ZimImport::loaded(ZimArchive &archive, const ZimPreview &plan, const Progress &progress) const
{
    Load load{plan, {}, {}, 0};
    QStringList taken;
    for (const ZimPreview::Page &page : plan.pages)
        taken.append(page.path);
    ZimPages pages(archive, taken);
    for (qsizetype i = 0; i < plan.pages.size(); ++i) {
        if (!progress(i, plan.pages.size()))
            return fail(Error::Kind::Cancelled, {});
        const ZimPreview::Page &planned = plan.pages[i];
        if (planned.present)
            continue;
        const auto page = pages.read(planned.path);
        if (!page) {
            load.notes.append(planned.title + u": " + page.error().detail);
            continue;
        }
        if (page->shortened)
            load.notes.append(tr("%1: longer than an article may be, shortened").arg(planned.title));
        load.pages.append({planned.path, planned.title, page->body, page->files});
        load.pictures += page->files.size();
    }
    return load;
}

Result<Collection> ZimImport::collectionFor(ChangeSet &changes, const ZimPreview &plan, const QString &file) const
{
    LAMP_TRY(known, collectionstore::byUid(changes.connection(), plan.facts.uid));
    if (known)
        return *known;
    const ZimFacts &facts = plan.facts;
    Collection fresh;
    fresh.uid = facts.uid;
    fresh.name = plan.name;
    fresh.language = languageCode(facts.language);
    fresh.creator = cleanName(facts.creator).left(200);
    fresh.publisher = cleanName(facts.publisher).left(200);
    fresh.licence = cleanName(facts.licence).left(300);
    fresh.source = facts.source.isEmpty() ? file : cleanName(facts.source).left(300);
    fresh.datedOn = QDate::fromString(facts.date.left(10), Qt::ISODate);
    fresh.importedAt = changes.now();
    LAMP_TRY(id, rows::insert(changes, fresh));
    fresh.id = id;
    return fresh;
}

// The articles get their numbers first, so that pages can lead to one another and no text is written twice.
Result<ZimOutcome> ZimImport::written(ChangeSet &changes, const Load &load, const QString &file) const
{
    changes.setBulk(true);
    LAMP_TRY(collection, collectionFor(changes, load.plan, file));
    LAMP_TRY(ids, collectionstore::pages(changes.connection(), collection.id));
    LAMP_TRY(next, collectionstore::nextArticle(changes.connection()));
    ZimOutcome done{collection.id, collection.name, 0, load.plan.pages.size() - load.plan.fresh(), load.pictures,
                    load.notes};
    QList<const Ready *> fresh;
    for (const Ready &page : load.pages)
        if (!ids.contains(page.path)) {
            ids.insert(page.path, {next.value + fresh.size()});
            fresh.append(&page);
        }
    for (const Ready *page : std::as_const(fresh)) {
        Article article;
        article.id = ids.value(page->path);
        article.uid = QUuid::createUuid().toRfc4122();
        article.title = page->title;
        article.body = ZimPages::linked(page->body, ids);
        article.state = ArticleState::Published;
        article.folder = collection.name;
        article.language = collection.language;
        article.updatedAt = changes.now();
        LAMP_TRY(id, rows::insert(changes, article));
        LAMP_CHECK(rows::insert(changes, CollectionPage{.articleId = id, .collectionId = collection.id,
                                                        .path = page->path}));
        for (const NewArticle::File &picture : page->files)
            LAMP_CHECK(Files::add(changes, Attachment{.articleId = id, .name = picture.name}, picture.data));
        if (!changes.progress(++done.pages, fresh.size()))
            return fail(Error::Kind::Cancelled, {});
    }
    return done;
}

} // namespace lamp
