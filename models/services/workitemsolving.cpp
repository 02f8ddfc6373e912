// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an item is solved: what is asked for before, and what is written.
#include "services/articles.h"
#include "services/checklists.h"
#include "services/desk.h"
#include "services/majorwork.h"
#include "services/templaterules.h"
#include "services/workitemrules.h"
#include "store/rows.h"

namespace lamp::workitemrules {

Result<void> solve(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &item, const QString &fix,
                   const QString &text, ArticleId article, qint64 minutes)
{
    const auto catalog = desk.catalogSnapshot();
    WorkItem after = item;
    after.fix = fix;
    after.fixText = text.simplified();
    after.articleId = article;
    LAMP_CHECK(rows::update(changes, item, after));
    if (minutes > 0) {
        LAMP_TRY(entry,
                 rows::insert(changes,
                              Entry{.workItemId = item.id,
                                    .kind = EntryKind::Work,
                                    .authorId = changes.author().personId,
                                    .authorText = changes.author().personId ? QString() : changes.author().name,
                                    .minutes = minutes,
                                    .happenedAt = changes.now(),
                                    .recordedAt = changes.now()}));
        Q_UNUSED(entry)
    }
    if (article) // once on an item, also when it was said before that it helped
        LAMP_CHECK(desk.articles().recordUse(changes, article, item.id, true, minutes, changes.now()));
    if (item.kind != Kind::Maintenance)
        return items.setStatus(changes, item.id, catalog->status(StatusUse::Solved).id, changes.now());
    LAMP_TRY(job, rows::get<WorkItem>(changes.connection(), item.id));
    WorkItem done = job;
    done.statusId = catalog->status(StatusUse::Done).id;
    return enter(items, desk, changes, job, done, {});
}

Result<void> solveAsked(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &item,
                        const QList<WorkItemId> &together, const QString &fix, const QString &text, ArticleId article,
                        qint64 minutes)
{
    LAMP_TRY(with, majorwork::isSolvedWith(changes.connection(), desk, item, together));
    if (with) // the major incident that it reports took it along
        return {};
    if (item.kind != Kind::Maintenance) {
        WorkItem solved = item;
        solved.statusId = desk.catalogSnapshot()->status(StatusUse::Solved).id;
        solved.fix = fix;
        LAMP_TRY(full, completed(desk, item, solved, {}));
        LAMP_CHECK(templaterules::checkSolving(changes.connection(), desk, full));
        LAMP_CHECK(checklists::check(changes.connection(), item, together));
    }
    return solve(items, desk, changes, item, fix, text, article, minutes);
}

} // namespace lamp::workitemrules
