// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fittingrepository.h"

#include "core/text.h"
#include "store/fulltext.h"
#include "store/query.h"
#include "store/searchrepository.h"
#include "store/snippet.h"

#include <algorithm>

namespace lamp::fittingstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Common = 400;       // a word in so many articles is common
constexpr qint64 MostMatches = 1500; // that rare words may bring together
constexpr qint64 LookedAt = 60;      // are read
constexpr qint64 WorkedLooked = 100; // the last tickets of an asset or a category that say what worked
constexpr qint64 AlikeLooked = 200;  // the last tickets with one of the telling words
constexpr qsizetype MostTitleWords = 12, MostTextWords = 10, MostPairedWords = 4;
constexpr qsizetype ReadText = 6000, AskedText = 2000; // letters

struct FitWord {
    QString word, match; // match: as the full text is asked for it
    bool ofTitle = true, prefix = false;
    qint64 articles = 0; // that have it, up to Common
};

// How many of the words of the ticket an article has, and where.
struct FitShare {
    int title = 0, marks = 0, body = 0; // of the title's words; marks: title and tags
    int textMarks = 0, text = 0;        // rare words of the text: in title and tags, anywhere
};

// How often an article solved what was wrong before.
struct FitWorked {
    int asset = 0, alike = 0, category = 0;
};

struct FitCandidate {
    FittingArticle article;
    qint64 category = 0;
    FitShare share;
};

QList<FitWord> wordsOf(const FittingAsk &ask, const QString &model)
{
    const QString title = model + u' ' + ask.title;
    const auto typed = fulltext::parse(title);
    QStringList words = searchstore::tellingWords(title);
    // Only the word that is being typed: in "cannot log in" that is no longer "log".
    const bool prefixLast = typed.prefixLast && !typed.words.isEmpty() && !words.isEmpty() && !typed.lastIsPhrase
        && folded(typed.words.last()) == words.last();
    if (words.size() > MostTitleWords)
        words = words.first(MostTitleWords);
    QList<FitWord> list;
    for (const QString &word : std::as_const(words)) {
        const bool prefix = prefixLast && word == words.last();
        list.append({word, u'"' + word + u'"' + (prefix ? u" *"_s : QString()), true, prefix, 0});
    }
    QStringList further = searchstore::tellingWords(ask.text.left(AskedText));
    further.removeIf([&](const QString &word) { return words.contains(word); });
    // The longest ones first: names, codes and numbers of messages rather than chat.
    std::ranges::stable_sort(further, std::ranges::greater(), [](const QString &word) { return word.size(); });
    for (const QString &word : further.first(qMin(further.size(), MostTextWords)))
        list.append({word, u'"' + word + u'"', false, false, 0});
    return list;
}

Result<void> countArticles(Connection &connection, QList<FitWord> &words)
{
    for (FitWord &word : words) {
        LAMP_TRY(count,
                 single(connection,
                        u"SELECT count(*) FROM (SELECT 1 FROM article_text WHERE article_text MATCH ? LIMIT ?)"_s,
                        {word.match, Common}));
        word.articles = count.toLongLong();
    }
    words.removeIf(
        [](const FitWord &word) { return word.articles == 0 || (!word.ofTitle && word.articles >= Common); });
    std::ranges::stable_sort(words, {}, &FitWord::articles);
    return {};
}

Result<void> addIds(Connection &connection, const QString &sql, const QVariantList &bound, QList<qint64> &ids)
{
    Query q(connection, sql, bound);
    while (q.next())
        if (const qint64 id = q.integer(0); !ids.contains(id))
            ids.append(id);
    return q.done();
}

// Those with rare words, best first; then those that have two of the common ones in title and tags, then, where that
// is too little, the newest that have one there.
Result<QList<qint64>> matching(Connection &connection, const QList<FitWord> &words)
{
    QStringList rare, common, pairs;
    qint64 matches = 0;
    for (const FitWord &word : words) {
        matches += word.articles;
        if (word.articles < Common && matches <= MostMatches)
            rare.append(word.match);
        else if (word.ofTitle && common.size() < MostPairedWords)
            common.append(word.match);
    }
    for (qsizetype i = 0; i < common.size(); ++i)
        for (qsizetype j = i + 1; j < common.size(); ++j)
            pairs.append(u'(' + common[i] + u" AND "_s + common[j] + u')');
    QList<qint64> ids;
    if (!rare.isEmpty())
        LAMP_CHECK(addIds(connection,
                          u"SELECT rowid FROM article_text WHERE article_text MATCH ? ORDER BY bm25(article_text, "
                          "10.0, 6.0, 0.5) LIMIT ?"_s,
                          {rare.join(u" OR "_s), LookedAt}, ids));
    const QString newest =
        u"SELECT rowid FROM article_quick WHERE article_quick MATCH ? ORDER BY rowid DESC LIMIT ?"_s;
    if (!pairs.isEmpty())
        LAMP_CHECK(addIds(connection, newest, {pairs.join(u" OR "_s), LookedAt}, ids));
    if (!common.isEmpty() && ids.size() < LookedAt / 2)
        LAMP_CHECK(addIds(connection, newest, {common.join(u" OR "_s), LookedAt}, ids));
    return ids;
}

Result<QHash<qint64, FitWorked>> workedBefore(Connection &connection, const FittingAsk &ask,
                                              const QList<FitWord> &words)
{
    QHash<qint64, FitWorked> worked;
    const auto add = [&](const QString &sql, const QVariantList &bound, int FitWorked::*times) -> Result<void> {
        Query q(connection, sql, bound);
        while (q.next())
            ++(worked[q.integer(0)].*times);
        return q.done();
    };
    LAMP_CHECK(add(u"SELECT article_id FROM (SELECT article_id FROM work_item WHERE asset_id = ? ORDER BY created_at "
                   "DESC LIMIT ?) WHERE article_id IS NOT NULL"_s,
                   {ask.asset.value, WorkedLooked}, &FitWorked::asset));
    LAMP_CHECK(add(u"SELECT article_id FROM (SELECT article_id FROM work_item WHERE category_id = ? ORDER BY "
                   "created_at DESC LIMIT ?) WHERE article_id IS NOT NULL"_s,
                   {ask.category.value, WorkedLooked}, &FitWorked::category));
    QStringList pairs; // a ticket with two of the words of the title is alike
    QStringList titles;
    for (const FitWord &word : words)
        if (word.ofTitle && titles.size() < MostPairedWords)
            titles.append(word.match);
    for (qsizetype i = 0; i < titles.size(); ++i)
        for (qsizetype j = i + 1; j < titles.size(); ++j)
            pairs.append(u'(' + titles[i] + u" AND "_s + titles[j] + u')');
    if (!pairs.isEmpty())
        LAMP_CHECK(add(u"SELECT w.article_id FROM (SELECT rowid AS r FROM work_item_quick WHERE work_item_quick "
                       "MATCH ? ORDER BY rowid DESC LIMIT ?) AS n CROSS JOIN work_item w ON w.id = n.r "
                       "WHERE w.article_id IS NOT NULL"_s,
                       {pairs.join(u" OR "_s), AlikeLooked}, &FitWorked::alike));
    return worked;
}

// The words as the full text has them: letters and digits in a row.
template <class Found>
void eachToken(const QString &plain, Found found)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        const bool inside = i < plain.size() && (plain[i].isLetterOrNumber() || plain[i].isSurrogate());
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            found(QStringView(plain).sliced(begin, i - begin));
            begin = -1;
        }
    }
}

// Which of the words stand in a text, by their place in the list.
QSet<qsizetype> standingIn(const QString &text, const QList<FitWord> &words)
{
    QSet<qsizetype> found;
    eachToken(folded(text), [&](QStringView token) {
        for (qsizetype i = 0; i < words.size(); ++i)
            if (words[i].prefix ? token.startsWith(words[i].word) : token == words[i].word)
                found.insert(i);
    });
    return found;
}

FitShare shareOf(const QString &title, const QString &tags, const QString &body, const QList<FitWord> &words)
{
    const QSet<qsizetype> inTitle = standingIn(title, words), inTags = standingIn(tags, words),
                          inBody = standingIn(body, words);
    FitShare share;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool marked = inTitle.contains(i) || inTags.contains(i);
        if (words[i].ofTitle) {
            share.title += inTitle.contains(i);
            share.marks += marked;
            share.body += inBody.contains(i);
        } else {
            share.textMarks += marked;
            share.text += marked || inBody.contains(i);
        }
    }
    return share;
}

Result<std::optional<FitCandidate>> candidate(Connection &connection, qint64 id, const QList<FitWord> &words)
{
    Query q(connection, uR"(SELECT a.id, a.title, a.folder, a.state, a.used_count, a.helped_count, a.verified_on,
            a.updated_at, substr(a.body, 1, ?), a.category_id, coalesce((SELECT group_concat(t.name, ' ')
                FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.article_id = a.id), ''), a.affects
        FROM article a WHERE a.id = ? AND a.state IN ('internal', 'published'))"_s, {qint64(ReadText), id});
    if (!q.next())
        return q.done().transform([] { return std::optional<FitCandidate>(); });
    FitCandidate found;
    ArticleHit &hit = found.article.hit;
    hit = {.id = q.id<ArticleId>(0),
           .title = q.text(1),
           .folder = q.text(2),
           .state = q.get<ArticleState>(3),
           .used = q.integer(4),
           .helped = q.integer(5),
           .verifiedOn = q.get<QDate>(6),
           .updatedAt = q.get<Instant>(7)};
    const QString body = q.text(8);
    hit.snippet = makeSnippet(body, {}).text;
    found.category = q.integer(9);
    found.share = shareOf(hit.title, q.text(10) + u' ' + q.text(11), body, words);
    return found;
}

// A word in the title weighs as much as having worked once on this asset; an article that failed more than it helped
// goes back.
int weightOf(const FitCandidate &one, const FittingAsk &ask)
{
    const FitShare &share = one.share;
    const FittingArticle &fit = one.article;
    const int failed = static_cast<int>(std::min<qint64>(3, std::max<qint64>(0, fit.hit.used - 2 * fit.hit.helped)));
    return 3 * share.title + share.body + 2 * share.textMarks + std::min(share.text, 3) + 3 * std::min(fit.onAsset, 2)
        + 2 * std::min(fit.onAlike, 2) + std::min(fit.inCategory, 2)
        + (ask.category && one.category == ask.category.value ? 1 : 0) - failed;
}

// One word somewhere in a long text is chance: only what is in the marks, two words, or what worked before is a reason.
bool isReason(const FitCandidate &one)
{
    const FitShare &share = one.share;
    return share.marks > 0 || share.body > 1 || share.textMarks > 0 || share.text > 1 || one.article.onAsset > 0
        || one.article.onAlike > 1;
}
} // namespace

Result<QList<FittingArticle>> fitting(Connection &connection, const FittingAsk &ask)
{
    LAMP_TRY(model, single(connection, u"SELECT model FROM asset WHERE id = ?"_s, {ask.asset.value}));
    QList<FitWord> words = wordsOf(ask, model.toString());
    LAMP_TRY(worked, workedBefore(connection, ask, words)); // a ticket may be alike by words that no article has
    LAMP_CHECK(countArticles(connection, words));
    LAMP_TRY(ids, matching(connection, words));
    for (auto it = worked.cbegin(); it != worked.cend(); ++it)
        if ((it->asset > 0 || it->alike > 1) && !ids.contains(it.key()))
            ids.append(it.key());
    QList<FitCandidate> found;
    for (const qint64 id : std::as_const(ids)) {
        LAMP_TRY(one, candidate(connection, id, words));
        if (!one)
            continue;
        const FitWorked before = worked.value(id);
        one->article.onAsset = before.asset;
        one->article.onAlike = before.alike;
        one->article.inCategory = before.category;
        if (isReason(*one))
            found.append(*one);
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [&](const FitCandidate &one) { return weightOf(one, ask); });
    QList<FittingArticle> list;
    for (const FitCandidate &one : std::as_const(found).first(qMin<qsizetype>(ask.limit, found.size())))
        list.append(one.article);
    return list;
}

} // namespace lamp::fittingstore
