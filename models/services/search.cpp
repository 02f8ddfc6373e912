// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search.h"

#include "services/desk.h"
#include "services/workitems.h"
#include "store/assetcandidates.h"
#include "store/fittingrepository.h"
#include "store/searchrepository.h"
#include "store/similarrepository.h"
#include "store/workitemrepository.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

Search::Search(Desk &desk) : m_desk(desk) { }

QFuture<Result<ArticleResults>> Search::articles(const QString &text, const ArticleQuery &among, qint64 limit) const
{
    return m_desk.database().read([=](Connection &c) { return searchstore::articles(c, text, among, limit); });
}

Result<ArticleResults> Search::articles(Connection &connection, const QString &text, const ArticleQuery &among,
                                        qint64 limit) const
{
    return searchstore::articles(connection, text, among, limit);
}

QFuture<Result<QList<WorkItemHit>>> Search::workItems(const QString &text, qint64 limit) const
{
    return m_desk.database().read(
        [=, now = m_desk.now()](Connection &c) { return searchstore::workItems(c, text, limit, now); });
}

Result<QList<WorkItemHit>> Search::workItems(Connection &connection, const QString &text, qint64 limit) const
{
    return searchstore::workItems(connection, text, limit, m_desk.now());
}

QFuture<Result<QList<AnyHit>>> Search::everything(const QString &text, qint64 limitEach) const
{
    return m_desk.database().read([this, text, limitEach, now = m_desk.now(), catalog = m_desk.catalogSnapshot()](
                                      Connection &c) -> Result<QList<AnyHit>> {
        if (text.trimmed().isEmpty())
            return QList<AnyHit>();
        QList<searchstore::NamedHit> hits;
        LAMP_TRY(items, searchstore::workItems(c, text, limitEach, now));
        const auto numbered = m_desk.workItems().byNumber(c, text);
        for (const WorkItemHit &hit : std::as_const(items)) {
            QStringList detail{catalog->status(hit.row.statusId).name, hit.row.requester, hit.row.asset};
            detail.removeAll(QString());
            const bool exact = numbered && *numbered == hit.row.id;
            hits.append({{AnyHit::Type::WorkItem, hit.row.id.value, u'#' + hit.row.number + u' ' + hit.row.title,
                          detail.join(u" · "_s)},
                         exact ? searchstore::Nearness::Exact
                               : searchstore::nearness(text, {hit.row.title, hit.row.number, u'#' + hit.row.number})});
        }
        LAMP_TRY(articles, searchstore::articles(c, text, {}, limitEach, searchstore::Reach::Words));
        for (const ArticleHit &hit : std::as_const(articles.hits))
            hits.append({{AnyHit::Type::Article, hit.id.value, hit.title, hit.folder},
                         searchstore::nearness(text, {hit.title})});
        LAMP_TRY(named, searchstore::named(c, text, limitEach));
        hits += named;
        // Who types a whole name or number means that thing, of whatever kind; then what begins with it.
        std::ranges::stable_sort(hits, {}, &searchstore::NamedHit::nearness);
        QList<AnyHit> list;
        list.reserve(hits.size());
        for (const searchstore::NamedHit &hit : std::as_const(hits))
            list.append(hit.hit);
        return list;
    });
}

QFuture<Result<QList<ArticleHit>>> Search::fitting(const QString &title, CategoryId category, AssetId asset,
                                                   qint64 limit) const
{
    const FittingAsk ask{.title = title, .text = {}, .category = category, .asset = asset, .limit = limit};
    return m_desk.database().read([ask](Connection &c) -> Result<QList<ArticleHit>> {
        LAMP_TRY(found, fittingstore::fitting(c, ask));
        QList<ArticleHit> hits;
        for (const FittingArticle &fit : std::as_const(found))
            hits.append(fit.hit);
        return hits;
    });
}

QFuture<Result<QList<WorkItemRow>>> Search::similar(const QString &title, PersonId requester, AssetId asset,
                                                    qint64 limit) const
{
    return m_desk.database().read([=, now = m_desk.now()](Connection &c) {
        return searchstore::similar(c, title, requester, asset, limit, now);
    });
}

QFuture<Result<QList<SimilarItem>>> Search::nearest(const QString &title, PersonId requester, AssetId asset,
                                                    qint64 limit) const
{
    return m_desk.database().read([=, now = m_desk.now()](Connection &c) {
        return searchstore::nearest(c, title, requester, asset, limit, now);
    });
}

QFuture<Result<AssetGuess>> Search::assetFor(const QString &text, PersonId caller, AssetId device) const
{
    return m_desk.database().read(
        [=, catalog = m_desk.catalogSnapshot()](Connection &c) -> Result<AssetGuess> {
            LAMP_TRY(hints, assetstore::hints(c, text, caller, device));
            hints.locations = catalog->locations;
            return guessAsset(hints);
        });
}

QFuture<Result<Repeat>> Search::past(AssetId asset) const
{
    return m_desk.database().read([asset, now = m_desk.now()](Connection &c) {
        WorkItem fresh; // as an item that begins now sees it
        fresh.assetId = asset;
        fresh.createdAt = now;
        return workitemstore::repeat(c, fresh, now);
    });
}

QFuture<Result<QString>> Search::lastFix(WorkItemId item) const
{
    return m_desk.database().read([item](Connection &c) { return searchstore::lastFix(c, item); });
}

} // namespace lamp
