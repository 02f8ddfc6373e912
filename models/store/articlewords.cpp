// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlewords.h"

#include "domain/searchtext.h"
#include "domain/searchwords.h"
#include "store/fulltext.h"
#include "store/query.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace lamp::articlewords {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShortestPart = 3, MostHolding = 400;
constexpr qint64 MostRead = 20'000;     // words that begin or end like the one with a mistake
constexpr qsizetype MostWeighed = 12;   // of the nearest, whose articles are counted
constexpr qint64 CountedDocuments = 400;

struct NearWord {
    QString word;
    int mistakes = 0;
    bool otherStart = false;
    qint64 documents = 0;
};

QString backwards(QString word)
{
    std::reverse(word.begin(), word.end());
    return word;
}

// One mistake leaves the first or the last half of a word as it is: words that share one of them are looked at.
Result<void> addNear(Connection &connection, const QString &word, bool fromEnd, QSet<QString> &seen,
                     QList<NearWord> &found)
{
    const int most = searchwords::mistakesIn(word);
    const QString half = (fromEnd ? backwards(word) : word).first(qMax<qsizetype>(1, (word.size() - 1) / 2));
    const QString last = half + QString::fromUcs4(U"\U0010FFFF");
    Query q(connection,
            u"SELECT %1 FROM article_word WHERE %1 >= ? AND %1 < ? AND length(%1) BETWEEN ? AND ? LIMIT ?"_s.arg(
                fromEnd ? u"back"_s : u"word"_s),
            {half, last, word.size() - most, word.size() + most, MostRead});
    while (q.next()) {
        const QString known = fromEnd ? backwards(q.text(0)) : q.text(0);
        if (seen.contains(known))
            continue;
        seen.insert(known);
        const int mistakes = searchwords::distance(word, known, most);
        if (mistakes <= most && !searchwords::isCode(known))
            found.append({known, mistakes, known.front() != word.front(), 0});
    }
    return q.done();
}
} // namespace

QString quoted(const QString &word, bool prefix)
{
    return u'"' + searchtext::spaced(word).remove(u'"') + u'"' + (prefix ? u" *"_s : QString());
}

Result<qint64> documents(Connection &connection, const QString &match, qint64 most)
{
    LAMP_TRY(count,
             single(connection,
                    u"SELECT count(*) FROM (SELECT 1 FROM article_text WHERE article_text MATCH ? LIMIT ?)"_s,
                    {match, most}));
    return count.toLongLong();
}

Result<QStringList> holding(Connection &connection, const QString &part, qsizetype most)
{
    QStringList found;
    if (part.size() < ShortestPart)
        return found;
    {
        Query q(connection,
                u"SELECT w.word FROM article_word_part f CROSS JOIN article_word w ON w.id = f.rowid "
                "WHERE f.article_word_part MATCH ? LIMIT ?"_s,
                {fulltext::trigrams(part), qint64(20 * MostHolding)});
        while (found.size() < MostHolding && q.next())
            if (const QString word = q.text(0); word.contains(part))
                found.append(word);
        LAMP_CHECK(q.done());
    }
    std::ranges::sort(found, {}, [&](const QString &word) {
        return std::tuple(!word.startsWith(part), word.size(), word);
    });
    QStringList alive;
    for (const QString &word : std::as_const(found)) {
        if (alive.size() == most)
            break;
        LAMP_TRY(any, documents(connection, quoted(word), 1));
        if (any > 0)
            alive.append(word);
    }
    return alive;
}

Result<QStringList> near(Connection &connection, const QString &word, qsizetype most)
{
    const int mistakes = searchwords::mistakesIn(word);
    if (mistakes == 0 || searchtext::hasUnspaced(word))
        return QStringList();
    QList<NearWord> found;
    QSet<QString> seen;
    LAMP_CHECK(addNear(connection, word, false, seen, found));
    LAMP_CHECK(addNear(connection, word, true, seen, found));
    std::ranges::sort(found, {}, [](const NearWord &one) {
        return std::tuple(one.mistakes, one.otherStart, one.word);
    });
    found.resize(qMin(found.size(), MostWeighed));
    for (NearWord &one : found) {
        LAMP_TRY(count, documents(connection, quoted(one.word), CountedDocuments));
        one.documents = count;
    }
    found.removeIf([](const NearWord &one) { return one.documents == 0; });
    std::ranges::stable_sort(found, {}, [](const NearWord &one) {
        return std::tuple(one.mistakes, one.otherStart, -one.documents);
    });
    QStringList words;
    for (const NearWord &one : std::as_const(found))
        if (words.size() < most && one.mistakes == found.first().mistakes)
            words.append(one.word);
    return words;
}

} // namespace lamp::articlewords
