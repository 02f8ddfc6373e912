// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gaprepository.h"

#include "store/changeset.h"
#include "store/query.h"

namespace lamp::gapstore {

using namespace Qt::StringLiterals;

namespace {
// One time less; a note of no time is none.
Result<void> takeBack(Connection &connection, const QString &key)
{
    LAMP_CHECK(run(connection, u"UPDATE search_gap SET times = times - 1 WHERE text_key = ?"_s, {key}));
    return run(connection, u"DELETE FROM search_gap WHERE times <= 0"_s);
}
} // namespace

Result<void> note(ChangeSet &changes, const SearchGap &search, const QString &replaces)
{
    Connection &connection = changes.connection();
    if (!replaces.isEmpty())
        LAMP_CHECK(takeBack(connection, replaces));
    return run(connection, uR"(INSERT INTO search_gap (text_key, text, times, first_at, last_at) VALUES (?, ?, 1, ?, ?)
        ON CONFLICT (text_key) DO UPDATE SET text = excluded.text, times = times + 1, last_at = excluded.last_at)"_s,
               {search.key, search.text, search.lastAt.ms, search.lastAt.ms});
}

Result<void> forgetBefore(ChangeSet &changes, Instant before)
{
    return run(changes.connection(), u"DELETE FROM search_gap WHERE last_at < ?"_s, {before.ms});
}

Result<QList<SearchGap>> searches(Connection &connection, int most)
{
    QList<SearchGap> list;
    Query q(connection, uR"(SELECT s.text, s.text_key, s.times, s.last_at FROM search_gap s
        WHERE NOT EXISTS (SELECT 1 FROM gap_answer a WHERE a.text_key <> '' AND a.text_key = s.text_key
                          AND a.at >= s.last_at)
        ORDER BY s.last_at DESC, s.id DESC LIMIT ?)"_s, {most});
    while (q.next())
        list.append({.text = q.text(0), .key = q.text(1), .times = q.integer(2), .lastAt = q.get<Instant>(3)});
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<SolvedGap>> solved(Connection &connection, Instant since, int most)
{
    QList<SolvedGap> list;
    // The kind as an expression: those of the last months are few, those of a kind are nearly all.
    Query q(connection, uR"(SELECT w.id, w.number, w.title, w.fix, w.fix_text, w.category_id, w.minutes, w.solved_at
        FROM work_item w JOIN status s ON s.id = w.status_id
        WHERE w.solved_at >= ? AND s.class = 'done' AND w.kind || '' IN ('incident', 'request') AND w.article_id IS NULL
            AND w.confidential = 0 AND w.fix NOT IN ('went_away', 'no_fault')
            AND NOT EXISTS (SELECT 1 FROM article_use u WHERE u.work_item_id = w.id AND u.helped = 1)
            AND NOT EXISTS (SELECT 1 FROM gap_answer a WHERE a.work_item_id IS NOT NULL AND a.work_item_id = w.id)
            AND NOT EXISTS (SELECT 1 FROM work_item_merge m WHERE m.source_id = w.id)
        ORDER BY w.solved_at DESC, w.id DESC LIMIT ?)"_s, {since.ms, most});
    while (q.next())
        list.append({.id = q.id<WorkItemId>(0),
                     .number = q.text(1),
                     .title = q.text(2),
                     .fix = q.text(3),
                     .fixText = q.text(4),
                     .categoryId = q.id<CategoryId>(5),
                     .minutes = q.integer(6),
                     .solvedAt = q.get<Instant>(7)});
    LAMP_CHECK(q.done());
    return list;
}

} // namespace lamp::gapstore
