// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Search of articles: first what has all of the words, then, only where that is too little, what may have been meant.
#include "core/text.h"
#include "domain/articlequestion.h"
#include "domain/searchtext.h"
#include "store/articlefilters.h"
#include "store/articleindex.h"
#include "store/articlemeant.h"
#include "store/articlepick.h"
#include "store/articlerepository.h"
#include "store/articlewords.h"
#include "store/fulltext.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/searchrepository.h"
#include "store/snippet.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace lamp::searchstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Enough = 3;         // with so many that have all words nothing else is looked for
constexpr qint64 EnoughShort = 10;   // while a word has few letters, titles and tags that match are enough
constexpr qint64 MeantMatches = 100; // are read and weighed
constexpr qint64 MostMeant = 40;
constexpr qint64 TicketsLooked = 200, SolvedLooked = 20;
constexpr double LeastCoverage = 0.2, SolvedCoverage = 0.5;
constexpr qsizetype LongQuestion = 12;  // words; from here on signs in it are no operators
constexpr qsizetype LongestTyped = 2000; // letters that are looked for as they stand
constexpr qsizetype SymptomWithin = 20'000; // letters of a text
constexpr double NearlyAll = 0.6; // of the words, by what they are worth

// In the form in which texts are kept, before anything is read from it: a full-width quotation mark is one, too.
fulltext::Typed typedIn(const QString &text)
{
    return fulltext::parse(text.left(LongestTyped).normalized(QString::NormalizationForm_KC));
}

class ArticleSearch {
public:
    ArticleSearch(Connection &connection, const ArticleQuestion &question, qint64 limit, int version)
        : m_connection(connection), m_pick(connection, version), m_question(question), m_limit(limit),
          m_version(version), m_typed(typedIn(question.text)),
          m_match(searchtext::spaced(m_typed.match()))
    {
    }
    [[nodiscard]] Result<ArticleResults> run(const ArticleQuery &among, Reach reach);

private:
    using Scored = articlerank::Scored;
    [[nodiscard]] Result<void> ask(const ArticleQuery &among);
    [[nodiscard]] Result<QList<qint64>> withAllWords();
    [[nodiscard]] Result<void> count(qint64 found);
    [[nodiscard]] Result<void> addTitleParts(QList<qint64> &found) const;
    [[nodiscard]] Result<QHash<qint64, qint64>> solvedAlike(const QString &match) const;
    [[nodiscard]] Result<void> weigh(const QList<qint64> &found);
    [[nodiscard]] Result<void> addMeant();
    [[nodiscard]] Result<QList<Scored>> weighMeant(const articlemeant::Meant &meant) const;
    [[nodiscard]] Result<QList<qint64>> meantIds(const articlemeant::Meant &meant,
                                                 const QHash<qint64, qint64> &solved) const;
    void addSolved(Scored &scored, qint64 solved, double worth) const;
    void finish(Scored &&scored);
    [[nodiscard]] Result<void> addAsRanked(const QList<qint64> &found);
    [[nodiscard]] bool isShort() const
    {
        return searchtext::words(m_question.text, LongQuestion + 1).size() <= LongQuestion;
    }
    [[nodiscard]] QString operators() const;
    [[nodiscard]] bool asksMore() const;
    [[nodiscard]] bool endsShort() const;
    [[nodiscard]] QString fragment() const;

    Connection &m_connection;
    ArticlePick m_pick;
    ArticleQuestion m_question;
    qint64 m_limit;
    int m_version;
    fulltext::Typed m_typed;
    QString m_match; // all words, as the full text of articles is asked
    articlestore::Conditions m_asked;
    ArticleResults m_results;
};

bool ArticleSearch::endsShort() const
{
    if (!m_typed.prefixLast || m_typed.words.isEmpty() || searchtext::hasUnspaced(m_typed.words.last()))
        return false;
    const bool alone = m_typed.phrases.isEmpty() && m_typed.words.size() == 1;
    return m_typed.words.last().size() <= (alone ? 3 : 2);
}

// One word that is found is what was meant; several are a question of which other articles answer as well.
bool ArticleSearch::asksMore() const
{
    const qsizetype typed = m_typed.words.size() + m_typed.phrases.size(), found = m_results.hits.size();
    return typed > 0 && found < qMin<qint64>(typed == 1 ? 1 : Enough, m_limit);
}

// One piece without blanks that may lie inside a word: "0x8007", "1043".
QString ArticleSearch::fragment() const
{
    const QString one = m_question.text.trimmed();
    return one.size() >= 3 && one.size() <= 64 && !one.contains(u' ') ? one : QString();
}

Result<void> ArticleSearch::ask(const ArticleQuery &among)
{
    m_asked = articlestore::conditions(among);
    if (m_version < articleindex::Since || m_question.filters.isEmpty())
        return {};
    LAMP_TRY(filtered, articlefilters::conditions(m_connection, m_question.filters));
    m_asked.sql += filtered.sql;
    m_asked.bound += filtered.bound;
    return {};
}

// Few letters begin very many words of a text: those that only bodies have are not counted then.
Result<void> ArticleSearch::count(qint64 found)
{
    m_results.more = endsShort();
    LAMP_TRY(total, m_pick.count(m_results.more ? ArticleIndex::Quick : ArticleIndex::Text, m_match, m_asked));
    m_results.total = qMax(found, total);
    return {};
}

// Weights: title above tags and symptom above body. Where titles and tags of what is published fill the page, bodies
// are not ranked: they would come after those.
Result<QList<qint64>> ArticleSearch::withAllWords()
{
    const articlestore::Conditions live{m_asked.sql + u" AND a.state IN ('internal', 'published')", m_asked.bound};
    LAMP_TRY(quick, m_pick.best(ArticleIndex::Quick, m_match, live, m_limit));
    if (quick.size() >= m_limit || (endsShort() && quick.size() >= EnoughShort)) {
        LAMP_CHECK(count(quick.size()));
        return quick;
    }
    LAMP_TRY(all, m_pick.best(ArticleIndex::Text, m_match, m_asked, m_limit));
    m_results.total = all.size();
    if (all.size() >= m_limit)
        LAMP_CHECK(count(all.size()));
    return all;
}

// Three letters in a row each do not make the whole part: the title itself decides.
Result<void> ArticleSearch::addTitleParts(QList<qint64> &found) const
{
    const QString part = fragment(), wanted = folded(part);
    if (part.isEmpty() || found.size() >= qMin<qint64>(5, m_limit))
        return {};
    Query q(m_connection,
            u"SELECT a.id, a.title FROM article_part f CROSS JOIN article a ON a.id = f.rowid "
            "WHERE f.article_part MATCH ?"_s
                + m_asked.sql + u" LIMIT 2000",
            QVariantList{fulltext::trigrams(part)} + m_asked.bound);
    while (found.size() < m_limit && q.next())
        if (const qint64 id = q.integer(0); !found.contains(id) && folded(q.text(1)).contains(wanted))
            found.append(id);
    return q.done();
}

// How many of the newest tickets with these words each article solved.
Result<QHash<qint64, qint64>> ArticleSearch::solvedAlike(const QString &match) const
{
    QHash<qint64, qint64> solved;
    if (match.isEmpty() || endsShort())
        return solved;
    Query q(m_connection,
            u"SELECT u.article_id, count(DISTINCT u.work_item_id) AS n FROM (SELECT rowid AS r FROM work_item_quick "
            "WHERE work_item_quick MATCH ? ORDER BY rowid DESC LIMIT ?) AS t CROSS JOIN article_use u ON "
            "u.work_item_id = t.r WHERE u.helped = 1 GROUP BY u.article_id ORDER BY n DESC LIMIT ?"_s,
            {match, TicketsLooked, SolvedLooked});
    while (q.next())
        solved.insert(q.integer(0), q.integer(1));
    LAMP_CHECK(q.done());
    return solved;
}

void ArticleSearch::addSolved(Scored &scored, qint64 solved, double worth) const
{
    if (solved <= 0)
        return;
    scored.hit.reason.solvedAlike = solved;
    const double times = double(qMin<qint64>(solved, 5));
    scored.coverage = qMax(scored.coverage, SolvedCoverage);
    scored.points = scored.points * (1 + 0.1 * times) + 0.05 * times * worth;
}

void ArticleSearch::finish(Scored &&scored)
{
    const auto snippet = makeSnippet(scored.body, m_results.words);
    scored.hit.snippet = snippet.text;
    scored.hit.marks = snippet.marks;
    scored.hit.titleMarks = findMarks(scored.hit.title, m_results.words);
    m_results.hits.append(std::move(scored.hit));
}

// A full page keeps the order of the index; where the words stand is told by their marks.
Result<void> ArticleSearch::addAsRanked(const QList<qint64> &found)
{
    for (const qint64 id : found) {
        LAMP_TRY(scored, articlerank::rowOf(m_connection, id));
        if (!scored)
            continue;
        const QString body = scored->body.left(SymptomWithin);
        finish(*std::move(scored));
        ArticleHit &hit = m_results.hits.last();
        hit.reason.title = !hit.titleMarks.isEmpty();
        hit.reason.tags = !m_results.words.isEmpty() && !hit.reason.title && hit.marks.isEmpty();
        hit.reason.symptom = !hit.reason.title && !hit.marks.isEmpty()
            && !findMarks(searchtext::partsOf(body).symptom, m_results.words).isEmpty();
    }
    return {};
}

// Reads what has all words; what does not fill the page is put in order by the texts themselves.
Result<void> ArticleSearch::weigh(const QList<qint64> &found)
{
    if (found.size() >= m_limit || m_match.isEmpty())
        return addAsRanked(found);
    const articlerank::Scorer scorer(articlemeant::literally(m_question.text, m_typed.prefixLast));
    LAMP_TRY(solved, solvedAlike(m_typed.match()));
    QList<Scored> all;
    for (const qint64 id : found) {
        LAMP_TRY(scored, scorer.read(m_connection, id, m_pick.hasCollections()));
        if (!scored)
            continue;
        addSolved(*scored, solved.value(id), 1);
        scored->hit.reason.missing.clear(); // a part of a word is no missing one
        all.append(*std::move(scored));
    }
    std::ranges::stable_sort(all, {}, [](const Scored &one) {
        const ArticleState state = one.hit.state;
        return std::pair(isLive(state) ? 0 : state == ArticleState::Draft ? 1 : 2, -one.points);
    });
    for (Scored &one : all)
        finish(std::move(one));
    return {};
}

// What was put in quotes or excluded holds for what was meant, too; in a pasted message these signs mean nothing.
QString ArticleSearch::operators() const
{
    QString all;
    if (!isShort())
        return all;
    const QStringList pieces = m_question.text.split(u'"');
    for (qsizetype i = 1; i + 1 < pieces.size(); i += 2)
        if (const QStringList words = searchtext::words(pieces[i]); !words.isEmpty())
            all += u" AND " + articlewords::quoted(words.join(u' '));
    for (const QString &word : m_typed.excluded)
        all += u" NOT " + articlewords::quoted(word);
    return all;
}

Result<QList<qint64>> ArticleSearch::meantIds(const articlemeant::Meant &meant,
                                              const QHash<qint64, qint64> &solved) const
{
    QList<qint64> found;
    if (!meant.anyOf.isEmpty()) {
        LAMP_TRY(matching, m_pick.best(ArticleIndex::Meant, u'(' + meant.anyOf + u')' + operators(), m_asked,
                                       MeantMatches));
        found = matching;
    }
    QList<qint64> others = solved.keys();
    std::ranges::sort(others);
    for (const qint64 id : std::as_const(others)) {
        if (found.contains(id))
            continue;
        LAMP_TRY(passes, m_pick.passes(id, m_asked));
        if (passes)
            found.append(id);
    }
    return found;
}

// What may have been meant, best first; without what was found already.
Result<QList<articlerank::Scored>> ArticleSearch::weighMeant(const articlemeant::Meant &meant) const
{
    LAMP_TRY(solved, solvedAlike(operators().isEmpty() ? meant.tickets : QString()));
    LAMP_TRY(candidates, meantIds(meant, solved));
    QSet<ArticleId> known;
    for (const ArticleHit &hit : m_results.hits)
        known.insert(hit.id);
    double worth = 0;
    for (const articlerank::Term &term : meant.terms)
        worth += term.worth;
    const articlerank::Scorer scorer(meant.terms);
    QList<Scored> all;
    for (const qint64 id : std::as_const(candidates)) {
        if (known.contains(ArticleId{id}))
            continue;
        LAMP_TRY(scored, scorer.read(m_connection, id, m_pick.hasCollections()));
        if (!scored)
            continue;
        addSolved(*scored, solved.value(id), worth);
        if (scored->coverage >= LeastCoverage)
            all.append(*std::move(scored));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Scored::points);
    return all;
}

// Behind what was found already.
Result<void> ArticleSearch::addMeant()
{
    LAMP_TRY(count, single(m_connection, u"SELECT coalesce(max(id), 0) FROM article"_s));
    QString text = m_question.text;
    if (!m_typed.excluded.isEmpty() && isShort())
        text = (m_typed.words + m_typed.phrases).join(u' ');
    LAMP_TRY(meant, articlemeant::meantBy(m_connection, text, m_typed.prefixLast, qMax<qint64>(1, count.toLongLong())));
    LAMP_TRY(all, weighMeant(meant));
    const bool nearly = std::ranges::any_of(all, [](const Scored &one) { return one.coverage >= NearlyAll; });
    if (m_results.hits.isEmpty()) {
        m_results.words.clear();
        if (!all.isEmpty())
            m_results.reading = {meant.corrected, !nearly};
    }
    for (const QString &word : std::as_const(meant.marks))
        if (!m_results.words.contains(word))
            m_results.words.append(word);
    const qsizetype room = qMin<qsizetype>(MostMeant, m_limit - m_results.hits.size());
    all.resize(qBound<qsizetype>(0, room, all.size()));
    for (Scored &one : all)
        finish(std::move(one));
    m_results.total = qMax<qint64>(m_results.total, m_results.hits.size());
    return {};
}

Result<ArticleResults> ArticleSearch::run(const ArticleQuery &among, Reach reach)
{
    LAMP_CHECK(ask(among));
    QList<qint64> found;
    if (!m_match.isEmpty()) {
        LAMP_TRY(all, withAllWords());
        found = all;
    } else if (!m_question.filters.isEmpty() && m_question.text.trimmed().isEmpty()) {
        LAMP_TRY(all, m_pick.listed(m_asked, m_limit));
        found = all;
    }
    LAMP_CHECK(addTitleParts(found));
    m_results.total = qMax<qint64>(m_results.total, found.size());
    m_results.words = m_typed.marks();
    if (m_results.words.isEmpty() && !fragment().isEmpty())
        m_results.words.append(folded(fragment()));
    LAMP_CHECK(weigh(found));
    if (reach == Reach::Meant && m_version >= articleindex::Since && asksMore())
        LAMP_CHECK(addMeant());
    return std::move(m_results);
}
} // namespace

Result<ArticleResults> articles(Connection &connection, const QString &text, const ArticleQuery &among, qint64 limit,
                                Reach reach)
{
    QElapsedTimer timer;
    timer.start();
    LAMP_TRY(version, migrator::versionOf(connection));
    LAMP_TRY(results, ArticleSearch(connection, parseArticleQuestion(text), limit, version).run(among, reach));
    results.microseconds = timer.nsecsElapsed() / 1000;
    return std::move(results);
}

} // namespace lamp::searchstore
