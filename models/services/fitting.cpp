// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fitting.h"

#include "domain/workitemviews.h"
#include "services/articletext.h"
#include "services/desk.h"
#include "store/fittingrepository.h"
#include "store/rows.h"

namespace lamp::fitting {

using namespace Qt::StringLiterals;

QFuture<Result<QList<FittingArticle>>> find(Desk &desk, const FittingAsk &ask)
{
    return desk.database().read([ask](Connection &c) { return fittingstore::fitting(c, ask); });
}

// What the user said: the first report, and what they said since.
FittingAsk askOf(const WorkItemDetails &ticket, qint64 limit)
{
    QStringList said;
    for (const Entry &entry : ticket.entries)
        if (entry.kind == EntryKind::Report)
            said.append(entry.body);
    return {.title = ticket.item.title,
            .text = said.join(u'\n'),
            .category = ticket.item.categoryId,
            .asset = ticket.item.assetId,
            .limit = limit};
}

QFuture<Result<QString>> linkText(Desk &desk, ArticleId article)
{
    return desk.database().read([article](Connection &c) -> Result<QString> {
        LAMP_TRY(found, rows::get<Article>(c, article));
        return ArticleText::linkTo(found);
    });
}

QFuture<Result<QString>> userText(Desk &desk, ArticleId article)
{
    return desk.database().read([article](Connection &c) -> Result<QString> {
        LAMP_TRY(found, rows::get<Article>(c, article));
        if (found.state == ArticleState::Internal)
            return fail(Error::Kind::Invalid, ArticleText::tr("“%1” is for technicians only.").arg(found.title));
        return ArticleText::forUser(found.title, found.body);
    });
}

} // namespace lamp::fitting
