// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlerank.h"

#include "domain/searchtext.h"
#include "store/query.h"

#include <QSet>

namespace lamp::articlerank {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ReadBody = 20'000; // letters of a text that are weighed
constexpr double TitleWeight = 6, MarkWeight = 3, SymptomWeight = 3, BodyWeight = 1;
// Saturation, and how much the length of a text takes away: as in bm25.
constexpr double Saturation = 6, LengthShare = 0.75, UsualLength = 250;
constexpr int InTitle = 0, InSymptom = 1, InMarks = 2, InBody = -1, Places = 3;

// What is published above what is not, one's own above what was taken from elsewhere, what helped above what did not.
double trust(const ArticleHit &hit, bool foreign)
{
    double factor = (0.8 + 0.4 * (double(hit.helped) + 1) / (double(hit.used) + 2))
        * (1 + 0.02 * double(qMin<qint64>(hit.helped, 10)));
    if (hit.state == ArticleState::Draft)
        factor *= 0.6;
    else if (hit.state == ArticleState::Retired)
        factor *= 0.3;
    return foreign ? factor * 0.75 : factor;
}

constexpr auto hitColumns = "SELECT a.id, a.title, a.folder, a.state, a.used_count, a.helped_count, a.verified_on, "
                            "a.updated_at, a.body";

Scored scoredOf(const Query &q)
{
    Scored scored;
    scored.hit = {.id = q.id<ArticleId>(0),
                  .title = q.text(1),
                  .folder = q.text(2),
                  .state = q.get<ArticleState>(3),
                  .used = q.integer(4),
                  .helped = q.integer(5),
                  .verifiedOn = q.get<QDate>(6),
                  .updatedAt = q.get<Instant>(7)};
    scored.body = q.text(8);
    return scored;
}
} // namespace

QStringList paired(const QStringList &words)
{
    QStringList out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool here = searchtext::hasUnspaced(words[i]);
        const bool next = i + 1 < words.size() && searchtext::hasUnspaced(words[i + 1]);
        const bool before = i > 0 && searchtext::hasUnspaced(words[i - 1]);
        if (here && next)
            out.append(words[i] + words[i + 1]);
        else if (!here || !before)
            out.append(words[i]);
    }
    return out;
}

Scorer::Scorer(const QList<Term> &terms) : m_terms(terms)
{
    for (qsizetype term = 0; term < terms.size(); ++term)
        for (const Way &way : terms[term].ways)
            if (!way.word.isEmpty()) {
                m_byFirst[way.word.front().unicode()].append(m_ways.size());
                m_ways.append({way.word, way.prefix, way.weight, term});
            }
}

void Scorer::countWord(QStringView word, double weight, int place, Counts &counts) const
{
    const auto candidates = m_byFirst.constFind(word.front().unicode());
    if (candidates == m_byFirst.constEnd())
        return;
    for (const qsizetype index : *candidates) {
        const KnownWay &way = m_ways[index];
        if (way.prefix ? !word.startsWith(way.word) : word != way.word)
            continue;
        counts.ways[index] += weight;
        if (place != InBody)
            counts.places[way.term * Places + place] = true;
    }
}

void Scorer::count(const QString &text, double weight, int place, Counts &counts) const
{
    const QString plain = searchtext::plain(text);
    QStringView before; // a sign of a script without blanks
    for (qsizetype at = 0;;) {
        const QStringView word = searchtext::nextWord(plain, at);
        if (word.isEmpty())
            break;
        countWord(word, weight, place, counts);
        const bool sign = word.size() <= 2 && word.front().unicode() > 0x2E00 && searchtext::hasUnspaced(word);
        if (sign && !before.isEmpty())
            countWord(QString(before.toString() + word), weight, place, counts);
        before = sign ? word : QStringView();
        counts.length += place == InBody ? 1 : 0;
    }
}

void Scorer::fill(const Counts &counts, Scored &scored) const
{
    QList<double> best(m_terms.size(), 0);
    const double length = double(counts.length) / UsualLength;
    const double lower = Saturation * (1 - LengthShare + LengthShare * length);
    for (qsizetype way = 0; way < counts.ways.size(); ++way)
        if (counts.ways[way] > 0) {
            double &points = best[m_ways[way].term];
            points = qMax(points, m_ways[way].weight * counts.ways[way] / (counts.ways[way] + lower));
        }
    double all = 0, covered = 0;
    ArticleReason &reason = scored.hit.reason;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        const Term &term = m_terms[i];
        all += term.worth;
        scored.points += term.worth * best[i];
        covered += best[i] > 0 ? term.worth : 0;
        if (best[i] == 0)
            reason.missing.append(term.typed);
        if (term.beside)
            continue;
        reason.title = reason.title || counts.places[i * Places + InTitle];
        reason.symptom = reason.symptom || counts.places[i * Places + InSymptom];
        reason.tags = reason.tags || counts.places[i * Places + InMarks];
    }
    scored.coverage = all > 0 ? covered / all : 0;
}

Result<std::optional<Scored>> rowOf(Connection &connection, qint64 id)
{
    Query q(connection, QString::fromLatin1(hitColumns) + u" FROM article a WHERE a.id = ?", {id});
    if (!q.next())
        return q.done().transform([] { return std::optional<Scored>(); });
    return std::optional(scoredOf(q));
}

Result<std::optional<Scored>> Scorer::read(Connection &connection, qint64 id, bool collections) const
{
    const QString foreign = collections ? u"EXISTS (SELECT 1 FROM collection_page p WHERE p.article_id = a.id)"_s
                                        : u"0"_s;
    Query q(connection,
            QString::fromLatin1(hitColumns)
                + u", a.affects, (SELECT group_concat(t.name, ' ') FROM tagging g JOIN tag t ON t.id = g.tag_id "
                  "WHERE g.article_id = a.id), %1 FROM article a WHERE a.id = ?"_s.arg(foreign),
            {id});
    if (!q.next())
        return q.done().transform([] { return std::optional<Scored>(); });
    Scored scored = scoredOf(q);
    Counts counts{QList<double>(m_ways.size(), 0), QList<bool>(m_terms.size() * Places, false)};
    const QString body = scored.body.left(ReadBody);
    count(scored.hit.title + u' ' + searchtext::nameParts(scored.hit.title), TitleWeight, InTitle, counts);
    count(q.text(9) + u' ' + q.text(10) + u' ' + scored.hit.folder, MarkWeight, InMarks, counts);
    count(searchtext::partsOf(body).symptom, SymptomWeight, InSymptom, counts);
    count(body, BodyWeight, InBody, counts);
    fill(counts, scored);
    scored.points *= scored.coverage * trust(scored.hit, q.integer(11) != 0);
    return std::optional(std::move(scored));
}

} // namespace lamp::articlerank
