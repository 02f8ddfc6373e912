// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::runstore {

using namespace Qt::StringLiterals;

Result<QList<RunStep>> steps(Connection &connection, RunId run)
{
    return rows::where<RunStep>(connection, u"WHERE run_id = ? ORDER BY id"_s, {run.value});
}

Result<QList<Run>> open(Connection &connection, const Which &which, int most)
{
    return rows::where<Run>(connection,
                            u"WHERE outcome = 'open' AND (? = 0 OR article_id = ?) AND (? = 0 OR work_item_id = ?) "
                            "AND (? = 0 OR person_id = ?) ORDER BY started_at DESC, id DESC LIMIT ?"_s,
                            {which.articleId.value, which.articleId.value, which.workItemId.value,
                             which.workItemId.value, which.personId.value, which.personId.value, most});
}

Result<QList<Run>> ofItem(Connection &connection, WorkItemId item)
{
    return rows::where<Run>(connection, u"WHERE work_item_id = ? ORDER BY started_at DESC, id DESC"_s, {item.value});
}

Result<Figures> figures(Connection &connection, ArticleId article)
{
    Figures figures;
    QList<qint64> times;
    Query q(connection, uR"(SELECT 1, outcome = 'solved', seconds AS taken FROM run
        WHERE article_id = ? AND outcome IN ('solved', 'failed')
        UNION ALL SELECT 0, 0, u.minutes * 60 FROM article_use u WHERE u.article_id = ? AND u.helped = 1
              AND u.minutes > 0 AND NOT EXISTS (SELECT 1 FROM run r WHERE r.work_item_id = u.work_item_id
                                                AND r.article_id = u.article_id AND r.outcome = 'solved')
        ORDER BY taken)"_s,
            {article.value, article.value});
    while (q.next()) {
        figures.runs += q.integer(0);
        figures.solved += q.integer(1);
        if ((q.integer(0) == 0 || q.integer(1) == 1) && q.integer(2) > 0)
            times.append(q.integer(2));
    }
    LAMP_CHECK(q.done());
    if (!times.isEmpty())
        figures.medianSeconds = (times.at((times.size() - 1) / 2) + times.at(times.size() / 2)) / 2;
    return figures;
}

Result<void> noteClock(ChangeSet &changes, RunId run, qint64 steps, qint64 seconds)
{
    return lamp::run(changes.connection(),
                     u"INSERT INTO run_clock (run_id, steps, seconds) VALUES (?, ?, ?) ON CONFLICT (run_id) DO UPDATE "
                     "SET steps = excluded.steps, seconds = excluded.seconds"_s,
                     {run.value, steps, seconds});
}

Result<qint64> clock(Connection &connection, RunId run, qint64 steps)
{
    LAMP_TRY(seconds, single(connection, u"SELECT seconds FROM run_clock WHERE run_id = ? AND steps = ?"_s,
                             {run.value, steps}));
    return seconds.toLongLong();
}

} // namespace lamp::runstore
