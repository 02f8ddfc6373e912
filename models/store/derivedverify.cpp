// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Derived facts against what they are derived from.
#include "core/text.h"
#include "store/derived.h"
#include "store/fulltext.h"
#include "store/migrator.h"
#include "store/query.h"

namespace lamp::derived {

using namespace Qt::StringLiterals;

namespace {
// What is out of date, and the work items in which it is.
constexpr struct { const char *what; const char *sql;
} checks[] = {
    {"open or closed",
     "SELECT w.number FROM work_item w JOIN status s ON s.id = w.status_id "
     "WHERE w.is_open <> (s.class IN ('initial', 'active', 'paused')) OR w.status_rank <> s.position LIMIT 100"},
    {"target in lists",
     "SELECT number FROM work_item WHERE due_at <> coalesce(target_at, 9000000000000000) LIMIT 100"},
    {"last entry",
     "SELECT number FROM work_item w WHERE last_entry_at <> coalesce((SELECT max(happened_at) FROM entry e "
     "WHERE e.work_item_id = w.id AND e.kind <> 'status'), created_at) LIMIT 100"},
    {"time",
     "SELECT number FROM work_item w WHERE minutes <> (SELECT coalesce(sum(minutes), 0) FROM entry e WHERE "
     "e.work_item_id = w.id) LIMIT 100"},
    {"requester's sort key",
     "SELECT number FROM work_item w JOIN person p ON p.id = w.requester_id WHERE w.requester_key <> p.name_key "
     "LIMIT 100"},
    {"asset's sort key",
     "SELECT number FROM work_item w LEFT JOIN asset a ON a.id = w.asset_id "
     "WHERE w.asset_key <> coalesce(a.name_key, '') LIMIT 100"},
    {"assignee's sort key",
     "SELECT number FROM work_item w LEFT JOIN person p ON p.id = w.assignee_id "
     "WHERE w.assignee_key <> coalesce(p.name_key, '') LIMIT 100"},
    {"who wrote last",
     "SELECT number FROM work_item w WHERE last_entry_by <> coalesce((SELECT coalesce(p.name, e.author_text) "
     "FROM entry e LEFT JOIN person p ON p.id = e.author_id WHERE e.work_item_id = w.id AND e.kind <> 'status' "
     "ORDER BY e.happened_at DESC, e.id DESC LIMIT 1), '') LIMIT 100"},
    {"number of files",
     "SELECT number FROM work_item w WHERE attachment_count <> (SELECT count(*) FROM attachment a WHERE "
     "a.work_item_id = w.id) LIMIT 100"},
};

// Since this version of the desk what was merged into another item is not counted.
constexpr int MergedNotCounted = 9;

Result<QStringList> staleRepeats(Connection &connection)
{
    LAMP_TRY(version, migrator::versionOf(connection));
    const auto whole = [version](QLatin1StringView item) {
        return version < MergedNotCounted
            ? u"1 = 1"_s
            : QString(u"%1.id NOT IN (SELECT source_id FROM work_item_merge)"_s.arg(item));
    };
    Query query(connection,
                u"SELECT number FROM work_item w WHERE repeat_count <> CASE WHEN w.asset_id IS NOT NULL AND w.kind = "
                "'incident' AND "_s + whole("w"_L1)
                    + u" THEN (SELECT count(*) FROM work_item o WHERE o.asset_id = w.asset_id AND o.kind = 'incident' "
                      "AND o.created_at BETWEEN w.created_at - 2592000000 AND w.created_at AND "
                    + whole("o"_L1) + u") ELSE 0 END LIMIT 100");
    QStringList numbers;
    while (query.next())
        numbers.append(query.text(0));
    LAMP_CHECK(query.done());
    return numbers;
}

// Callers whose name was typed: the key is made here, as SQLite cannot fold.
Result<QStringList> staleCallers(Connection &connection)
{
    QStringList numbers;
    Query typed(connection,
                u"SELECT number, requester_text, requester_key FROM work_item WHERE requester_id IS NULL"_s);
    while (typed.next() && numbers.size() < 100)
        if (typed.text(2) != sortKey(typed.text(1)))
            numbers.append(typed.text(0));
    LAMP_CHECK(typed.done());
    return numbers;
}
} // namespace

Result<QStringList> verify(Connection &connection)
{
    QStringList findings;
    const auto stale = [&findings](const QString &number, const QString &what) {
        findings.append(u"#%1: %2 is out of date"_s.arg(number, what));
    };
    for (const auto &[what, sql] : checks) {
        Query query(connection, QString::fromLatin1(sql));
        while (query.next())
            stale(query.text(0), QString::fromLatin1(what));
        LAMP_CHECK(query.done());
    }
    LAMP_TRY(callers, staleCallers(connection));
    for (const QString &number : std::as_const(callers))
        stale(number, u"requester's sort key"_s);
    LAMP_TRY(repeats, staleRepeats(connection));
    for (const QString &number : std::as_const(repeats))
        stale(number, u"nth in 30 days"_s);
    LAMP_TRY(drift, fulltext::verify(connection));
    return findings + drift;
}

} // namespace lamp::derived
