// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchrepository.h"

#include "core/text.h"
#include "store/articlerepository.h"
#include "store/fulltext.h"
#include "store/query.h"
#include "store/snippet.h"
#include "store/workitemrepository.h"

#include <QElapsedTimer>

namespace lamp::searchstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 CountCap = 1001;
constexpr qint64 NewestMatches = 2000; // work items are ranked among the newest matches only: a common word stays quick
constexpr qint64 WorkedLooked = 100;  // the last tickets of an asset or a category that say what worked
constexpr qint64 FittingLooked = 50;   // articles that share a word with a title: so many are looked at more closely
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

struct RankedArticles {
    QList<qint64> ids;
    qint64 total = 0; // of those that match, up to a bound
};

QString fromIndex(QLatin1StringView index)
{
    return u" FROM %1 f CROSS JOIN article a ON a.id = f.rowid WHERE f.%1 MATCH ?"_s.arg(index);
}

// Of one index: what is published first, the best match first among them.
Result<QList<qint64>> articlesOf(Connection &connection, QLatin1StringView index, const QString &weights,
                                 const QString &match, const articlestore::Conditions &asked, qint64 limit)
{
    return idList(connection,
                  u"SELECT a.id"_s + fromIndex(index) + asked.sql
                      + u" ORDER BY CASE a.state WHEN 'published' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, bm25(%1, %2) "
                        "* (1.0 + 0.02 * min(a.helped_count, 10)) LIMIT ?"_s.arg(index, weights),
                  QVariantList{match} + asked.bound + QVariantList{limit});
}

// Weights: title above tags above body; published above draft above retired; what solved tickets a little higher. Where
// titles and tags of what is published fill the page, bodies are not ranked: they would come after those.
Result<RankedArticles> rankedArticles(Connection &connection, const fulltext::Typed &typed,
                                      const articlestore::Conditions &asked, qint64 limit)
{
    const QString match = typed.match();
    const articlestore::Conditions published{asked.sql + u" AND a.state = 'published'", asked.bound};
    LAMP_TRY(quick, articlesOf(connection, "article_quick"_L1, u"10.0, 4.0"_s, match, published, limit));
    RankedArticles ranked{quick, quick.size()};
    if (quick.size() < limit) {
        LAMP_TRY(all, articlesOf(connection, "article_text"_L1, u"10.0, 4.0, 1.0"_s, match, asked, limit));
        ranked = {all, all.size()};
    }
    if (ranked.ids.size() == limit) {
        LAMP_TRY(total, single(connection,
                               u"SELECT count(*) FROM (SELECT a.id"_s + fromIndex("article_text"_L1) + asked.sql
                                   + u" LIMIT ?)",
                               QVariantList{match} + asked.bound + QVariantList{CountCap}));
        ranked.total = total.toLongLong();
    }
    return ranked;
}

Result<ArticleHit> articleHit(Connection &connection, qint64 id, const QStringList &marks)
{
    ArticleHit hit;
    Query q(
        connection,
        u"SELECT id, title, folder, state, used_count, helped_count, verified_on, updated_at, body FROM article "
        "WHERE id = ?"_s,
        {id});
    if (!q.next())
        return q.done().transform([] { return ArticleHit{}; });
    hit = {.id = q.id<ArticleId>(0),
           .title = q.text(1),
           .folder = q.text(2),
           .state = q.get<ArticleState>(3),
           .used = q.integer(4),
           .helped = q.integer(5),
           .verifiedOn = q.get<QDate>(6),
           .updatedAt = q.get<Instant>(7)};
    const auto snippet = makeSnippet(q.text(8), marks);
    hit.snippet = snippet.text;
    hit.marks = snippet.marks;
    hit.titleMarks = findMarks(hit.title, marks);
    return hit;
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
// How many of the words of a title an article has, and where.
struct Share {
    int title = 0, marks = 0, body = 0; // marks: title and tags
};

Result<QHash<qint64, Share>> sharesOf(Connection &connection, const QString &title, const QList<qint64> &articles)
{
    QHash<qint64, Share> shares;
    QStringList list;
    for (const qint64 id : articles)
        list.append(QString::number(id));
    const QStringList words = anyOf(title).split(u" OR "_s, Qt::SkipEmptyParts);
    static const struct { const char *columns; int Share::*count;
    } places[] = {{"title : ", &Share::title}, {"{title tags} : ", &Share::marks}, {"body : ", &Share::body}};
    for (const QString &word : words)
        for (const auto &[columns, count] : places) {
            LAMP_TRY(having,
                     idList(connection,
                            u"SELECT rowid FROM article_text WHERE article_text MATCH ? AND rowid IN (%1)"_s.arg(
                                list.join(u',')),
                            {QString(QLatin1StringView(columns) + word)}));
            for (const qint64 id : std::as_const(having))
                ++(shares[id].*count);
        }
    return shares;
}

// How often an article fixed what was wrong before: on this asset, and lately in this category.
struct Worked {
    int asset = 0, category = 0;
};

Result<QHash<qint64, Worked>> workedBefore(Connection &connection, CategoryId category, AssetId asset)
{
    QHash<qint64, Worked> worked;
    const auto add = [&](const QString &sql, qint64 id, int Worked::*times) -> Result<void> {
        Query q(connection, sql, {id, WorkedLooked});
        while (q.next())
            ++(worked[q.integer(0)].*times);
        return q.done();
    };
    LAMP_CHECK(add(u"SELECT article_id FROM (SELECT article_id FROM work_item WHERE asset_id = ? ORDER BY created_at "
                   "DESC LIMIT ?) WHERE article_id IS NOT NULL"_s,
                   asset.value, &Worked::asset));
    LAMP_CHECK(add(u"SELECT article_id FROM (SELECT article_id FROM work_item WHERE category_id = ? ORDER BY "
                   "created_at DESC LIMIT ?) WHERE article_id IS NOT NULL"_s,
                   category.value, &Worked::category));
    return worked;
}

// A word in the title weighs as much as having worked once on this asset.
int weightOf(const Share &share, const Worked &worked)
{
    return 3 * share.title + share.body + 3 * std::min(worked.asset, 2) + std::min(worked.category, 2);
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

Result<ArticleResults> articles(Connection &connection, const QString &text, const ArticleQuery &among, qint64 limit)
{
    QElapsedTimer timer;
    timer.start();
    ArticleResults results;
    const auto typed = fulltext::parse(text);
    const articlestore::Conditions asked = articlestore::conditions(among);
    QList<qint64> ids;
    if (!typed.match().isEmpty()) {
        LAMP_TRY(found, rankedArticles(connection, typed, asked, limit));
        ids = found.ids;
        results.total = found.total;
    }
    if (ids.size() < 5)
        LAMP_CHECK(addParts(connection,
                            u"SELECT a.id, a.title FROM article_part f CROSS JOIN article a ON a.id = f.rowid "
                            "WHERE f.article_part MATCH ?"_s
                                + asked.sql + u" LIMIT ?",
                            text, limit, ids, asked.bound));
    results.total = qMax<qint64>(results.total, ids.size());
    results.words = typed.marks();
    if (results.words.isEmpty() && !fragmentOf(text).isEmpty())
        results.words.append(folded(text.trimmed()));
    for (const qint64 id : std::as_const(ids)) {
        LAMP_TRY(hit, articleHit(connection, id, results.words));
        if (hit.id)
            results.hits.append(hit);
    }
    results.microseconds = timer.nsecsElapsed() / 1000;
    return results;
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

Result<QList<ArticleHit>> fitting(Connection &connection, const QString &title, CategoryId category, AssetId asset,
                                  qint64 limit)
{
    QList<ArticleHit> hits;
    LAMP_TRY(model, single(connection, u"SELECT model FROM asset WHERE id = ?"_s, {asset.value}));
    const QString match = anyOf(model.toString() + u' ' + title);
    if (match.isEmpty())
        return hits;
    LAMP_TRY(
        found,
        idList(
            connection,
            u"SELECT a.id FROM article_text f CROSS JOIN article a ON a.id = f.rowid WHERE f.article_text MATCH ? "
            "AND a.state = 'published' "
            "ORDER BY bm25(article_text, 10.0, 6.0, 0.5) * (1.0 + 0.05 * min(a.helped_count, 10)) * (CASE WHEN "
            "a.category_id = ? THEN 1.3 ELSE 1.0 END) LIMIT ?"_s,
            {match, toColumn(category), qMax<qint64>(limit, FittingLooked)}));
    LAMP_TRY(shares, sharesOf(connection, title, found));
    LAMP_TRY(worked, workedBefore(connection, category, asset));
    // One word somewhere in a long text is chance: only what is in the marks, two words, or what worked on this asset
    // is a reason to offer it.
    QList<qint64> ids = found;
    ids.removeIf([&](qint64 id) { return shares[id].marks == 0 && shares[id].body < 2 && worked[id].asset == 0; });
    std::ranges::stable_sort(ids, std::ranges::greater{}, [&](qint64 id) { return weightOf(shares[id], worked[id]); });
    for (const qint64 id : std::as_const(ids).first(qMin<qint64>(limit, ids.size()))) {
        LAMP_TRY(hit, articleHit(connection, id, {}));
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
