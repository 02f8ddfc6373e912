// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchrepository.h"

#include "core/text.h"
#include "store/fulltext.h"
#include "store/query.h"
#include "store/snippet.h"
#include "store/workitemrepository.h"

namespace lamp::searchstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 NewestMatches = 2000; // work items are ranked among the newest matches only: a common word stays quick
constexpr qint64 RankedMatches = 400;  // of these the best ones are put in order by what is open and recent

Result<QList<qint64>> idList(Connection &connection, const QString &sql, const QVariantList &bound)
{
    QList<qint64> list;
    Query q(connection, sql, bound);
    while (q.next())
        list.append(q.integer(0));
    LAMP_CHECK(q.done());
    return list;
}

// Few letters at the end begin very many words: the small index with prefixes is asked first, and the whole text only
// where that finds too little.
bool endsShort(const fulltext::Typed &typed)
{
    if (!typed.prefixLast || typed.words.isEmpty())
        return false;
    const bool alone = typed.phrases.isEmpty() && typed.words.size() == 1;
    return typed.words.last().section(u' ', -1).size() <= (alone ? 3 : 2);
}

// A fragment without blanks that may lie inside a word: "0x8007", "PHBB", "1043".
QString fragmentOf(QStringView text)
{
    const QString one = text.trimmed().toString();
    return one.size() >= 3 && one.size() <= 64 && !one.contains(u' ') ? one : QString();
}

// The query gives id and text. Three letters in a row each do not make the whole part: the text itself decides.
Result<void> addParts(Connection &connection, const QString &sql, QStringView text, qint64 limit, QList<qint64> &ids,
                      const QVariantList &among = {})
{
    const QString fragment = fragmentOf(text), wanted = folded(fragment);
    if (fragment.isEmpty() || ids.size() >= limit)
        return {};
    Query q(connection, sql, QVariantList{fulltext::trigrams(fragment)} + among + QVariantList{NewestMatches});
    while (ids.size() < limit && q.next())
        if (const qint64 id = q.integer(0); !ids.contains(id) && folded(q.text(1)).contains(wanted))
            ids.append(id);
    return q.done();
}

// Best match first; among like ones what is open, then what somebody worked on in the last month.
Result<QList<qint64>> rankedWorkItems(Connection &connection, const fulltext::Typed &typed, qint64 limit, Instant now)
{
    const QString open = u"SELECT w.id FROM (%1) AS n CROSS JOIN work_item w ON w.id = n.r ORDER BY "_s;
    if (endsShort(typed)) {
        LAMP_TRY(quick,
                 idList(connection,
                        open.arg(u"SELECT rowid AS r FROM work_item_quick WHERE work_item_quick MATCH ? "
                                 "ORDER BY rowid DESC LIMIT %1"_s.arg(RankedMatches))
                            + u"w.is_open DESC, w.id DESC LIMIT ?",
                        {typed.match(), limit}));
        if (quick.size() >= limit)
            return quick;
    }
    const QString best = u"SELECT r, k FROM (SELECT rowid AS r, bm25(work_item_text, 8.0, 3.0, 1.0, 3.0, 3.0, 10.0) "
                         "AS k FROM work_item_text WHERE work_item_text MATCH ? ORDER BY rowid DESC LIMIT %1) "
                         "AS newest ORDER BY k LIMIT %2"_s.arg(NewestMatches).arg(RankedMatches);
    constexpr qint64 month = 30LL * 24 * 60 * 60 * 1000;
    return idList(connection,
                  open.arg(best)
                      + u"n.k * (1.0 + 0.5 * w.is_open + 0.2 * (max(w.last_entry_at, w.created_at) > ?)), "
                        "w.id DESC LIMIT ?",
                  {typed.match(), now.ms - month, limit});
}

// Words of a title that tell something: long enough, no duplicates, joined by OR.
QString anyOf(const QString &title)
{
    QStringList words = tellingWords(title);
    const auto typed = fulltext::parse(title);
    // Only the word that is being typed: in "cannot log in" that is no longer "log".
    const bool prefixLast = typed.prefixLast && !typed.words.isEmpty() && !words.isEmpty() && !typed.lastIsPhrase
        && folded(typed.words.last()) == words.last();
    for (QString &word : words)
        word = u'"' + word + u'"' + (&word == &words.last() && prefixLast ? u" *"_s : QString());
    return words.join(u" OR "_s);
}
} // namespace

QStringList tellingWords(const QString &title)
{
    static const QSet<QString> empty{
        u"the"_s,   u"and"_s,  u"for"_s,     u"not"_s,   u"with"_s,  u"from"_s,   u"does"_s,  u"cannot"_s,
        u"can"_s,   u"has"_s,  u"have"_s,    u"der"_s,   u"die"_s,   u"das"_s,    u"und"_s,   u"nicht"_s,
        u"ist"_s,   u"kein"_s, u"keine"_s,   u"mit"_s,   u"new"_s,   u"please"_s, u"after"_s, u"since"_s,
        u"again"_s, u"when"_s, u"problem"_s, u"issue"_s, u"error"_s, u"help"_s,   u"need"_s,  u"needs"_s};
    const auto typed = fulltext::parse(title);
    QStringList words;
    for (const QString &phrase : typed.words + typed.phrases)
        for (const QString &word : phrase.split(u' '))
            if (const QString plain = folded(word);
                plain.size() > 2 && !empty.contains(plain) && !words.contains(plain))
                words.append(plain);
    return words;
}

namespace {
// The first words of an item in which something of the search stands.
Result<void> addSnippet(Connection &connection, const fulltext::Typed &typed, WorkItemHit &hit)
{
    Query bodies(connection,
                 u"SELECT body FROM (SELECT body, 0 AS last, happened_at AS at FROM entry WHERE work_item_id = ? "
                 "AND body <> '' UNION ALL SELECT fix_text, 1, 0 FROM work_item WHERE id = ? AND fix_text <> '') "
                 "ORDER BY last, at"_s,
                 {hit.row.id.value, hit.row.id.value});
    while (hit.marks.isEmpty() && bodies.next()) {
        const auto snippet = makeSnippet(bodies.text(0), typed.marks());
        if (hit.snippet.isEmpty() || !snippet.marks.isEmpty())
            hit.snippet = snippet.text;
        hit.marks = snippet.marks;
    }
    return bodies.done();
}
} // namespace

Result<QList<WorkItemHit>> workItems(Connection &connection, const QString &text, qint64 limit, Instant now)
{
    const auto typed = fulltext::parse(text);
    QList<qint64> ids;
    if (const auto exact = workitemstore::byNumber(connection, text.trimmed()))
        ids.append(exact->value);
    if (!typed.match().isEmpty()) {
        LAMP_TRY(found, rankedWorkItems(connection, typed, limit, now));
        for (const qint64 id : std::as_const(found))
            if (!ids.contains(id))
                ids.append(id);
    }
    LAMP_CHECK(addParts(
        connection,
        u"SELECT w.id, w.title || ' ' || w.number || ' ' || w.external_number || ' ' || w.supplier_ref || ' ' || "
        "coalesce(a.name || ' ' || a.model || ' ' || a.serial, '') FROM work_item_part f "
        "CROSS JOIN work_item w ON w.id = f.rowid LEFT JOIN asset a ON a.id = w.asset_id "
        "WHERE f.work_item_part MATCH ? ORDER BY f.rowid DESC LIMIT ?"_s,
        text, limit, ids));
    QList<WorkItemId> page;
    for (const qint64 id : std::as_const(ids))
        page.append(WorkItemId{id});
    LAMP_TRY(rows, workitemstore::rows(connection, page, now));
    QList<WorkItemHit> hits;
    for (const WorkItemRow &row : std::as_const(rows)) {
        WorkItemHit hit{row, {}, {}};
        LAMP_CHECK(addSnippet(connection, typed, hit));
        hits.append(hit);
    }
    return hits;
}

Result<QList<WorkItemRow>> similar(Connection &connection, const QString &title, PersonId requester, AssetId asset,
                                   qint64 limit, Instant now)
{
    QList<WorkItemId> ids;
    const auto add = [&](const QString &sql, const QVariantList &bound) -> Result<void> {
        LAMP_TRY(found, idList(connection, sql, bound));
        for (const qint64 id : std::as_const(found))
            if (!ids.contains(WorkItemId{id}) && ids.size() < limit)
                ids.append(WorkItemId{id});
        return {};
    };
    if (asset)
        LAMP_CHECK(add(
            u"SELECT id FROM work_item WHERE asset_id = ? AND is_open = 1 AND kind <> 'maintenance' ORDER BY "
            "created_at DESC LIMIT ?"_s,
            {asset.value, limit}));
    if (const QString match = anyOf(title); !match.isEmpty()) {
        LAMP_CHECK(add(
            u"SELECT r FROM (SELECT w.id AS r, w.is_open AS o, bm25(work_item_quick, 5.0, 1.0, 1.0, 2.0) AS k FROM "
            "work_item_quick f CROSS JOIN work_item w ON w.id = f.rowid "
            "WHERE f.work_item_quick MATCH ? ORDER BY f.rowid DESC LIMIT 500) AS newest ORDER BY o DESC, k LIMIT ?"_s,
            {match, limit}));
    }
    if (requester)
        LAMP_CHECK(
            add(u"SELECT id FROM work_item WHERE requester_id = ? AND is_open = 1 ORDER BY created_at DESC LIMIT ?"_s,
                {requester.value, limit}));
    return workitemstore::rows(connection, ids, now);
}

} // namespace lamp::searchstore
