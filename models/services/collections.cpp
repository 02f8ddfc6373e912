// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/collections.h"

#include "core/datetext.h"
#include "services/desk.h"
#include "store/articlerepository.h"
#include "store/collectionrepository.h"
#include "store/rows.h"

#include <QCoreApplication>

namespace lamp::collections {

using namespace Qt::StringLiterals;

namespace {
struct CollectionWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Collections)
};

Result<void> removeArticle(ChangeSet &changes, ArticleId id)
{
    LAMP_TRY(files, articlestore::attachments(changes.connection(), id));
    for (const Attachment &file : std::as_const(files))
        LAMP_CHECK(rows::remove<Attachment>(changes, file.id));
    LAMP_TRY(tags, articlestore::taggings(changes.connection(), id));
    for (const Tagging &tag : std::as_const(tags))
        LAMP_CHECK(rows::remove<Tagging>(changes, tag.id));
    return rows::remove<Article>(changes, id);
}

Result<void> retireArticle(ChangeSet &changes, ArticleId id)
{
    LAMP_TRY(before, rows::get<Article>(changes.connection(), id));
    Article after = before;
    after.state = ArticleState::Retired;
    return rows::update(changes, before, after);
}

Result<Removed> removed(ChangeSet &changes, CollectionId id)
{
    LAMP_TRY(collection, rows::get<Collection>(changes.connection(), id));
    changes.setSubject(collection.name);
    LAMP_TRY(referred, collectionstore::referred(changes.connection(), id));
    LAMP_TRY(pages, collectionstore::rowsOf(changes.connection(), id));
    Removed done{collection.name, pages.size(), referred.size()};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        LAMP_CHECK(rows::remove<CollectionPage>(changes, pages[i].id));
        LAMP_CHECK(referred.contains(pages[i].articleId) ? retireArticle(changes, pages[i].articleId)
                                                         : removeArticle(changes, pages[i].articleId));
        if (!changes.progress(i, pages.size()))
            return fail(Error::Kind::Cancelled, {});
    }
    LAMP_CHECK(rows::remove<Collection>(changes, id));
    return done;
}
} // namespace

QFuture<Result<QList<Listed>>> list(Desk &desk)
{
    return desk.database().read([](Connection &c) -> Result<QList<Listed>> {
        LAMP_TRY(all, collectionstore::all(c));
        QList<Listed> list;
        for (const auto &[collection, pages] : std::as_const(all))
            list.append({collection, pages});
        return list;
    });
}

QFuture<Result<std::optional<Origin>>> originOf(Desk &desk, ArticleId article)
{
    return desk.database().read([article](Connection &c) -> Result<std::optional<Origin>> {
        LAMP_TRY(origin, collectionstore::of(c, article));
        return origin ? std::optional(Origin{origin->collection, origin->path}) : std::nullopt;
    });
}

QString sourceLine(const Collection &collection)
{
    QStringList parts{collection.name};
    if (!collection.creator.isEmpty() && collection.creator != collection.name)
        parts.append(collection.creator);
    if (collection.datedOn.isValid())
        parts.append(CollectionWords::tr("copy of %1").arg(dateText(collection.datedOn, u"d MMM yyyy")));
    parts.append(collection.licence.isEmpty() ? CollectionWords::tr("licence not told") : collection.licence);
    return parts.join(u" \u00b7 "_s);
}

QFuture<Result<Removed>> remove(Desk &desk, CollectionId id)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Removed the collection %1"), {}},
                                 [id](ChangeSet &changes) { return removed(changes, id); });
}

} // namespace lamp::collections
