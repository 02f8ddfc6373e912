// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlemeant.h"

#include "domain/searchtext.h"
#include "domain/searchwords.h"
#include "store/articlewords.h"

#include <algorithm>
#include <cmath>

namespace lamp::articlemeant {

using namespace Qt::StringLiterals;
using articlerank::Term;
using articlerank::Way;

namespace {
constexpr qsizetype MostLetters = 6000, MostTyped = 64; // of a pasted message
constexpr qsizetype MostTerms = 24, ShortQuestion = 8;
constexpr qsizetype MostNear = 3, MostParts = 20, MostAlike = 8, TicketTerms = 3;
constexpr qint64 CountedOne = 5000;
constexpr qint64 TooCommon = 8000, MostHits = 40'000; // documents of a word, and of all words together, that are ranked
constexpr double PrefixWeight = 0.8, NearWeight = 0.8, PartWeight = 0.9, StemWeight = 0.6, AlikeWeight = 0.5;
constexpr qsizetype ShortestStem = 5;

bool isTelling(const QString &word)
{
    return !searchwords::isCommon(word) && (word.size() > 1 || searchtext::hasUnspaced(word));
}

// The words that say something, each once; all of them where none does.
QStringList tellingOf(const QStringList &typed)
{
    QStringList telling;
    for (const QString &word : typed)
        if (isTelling(word) && !telling.contains(word))
            telling.append(word);
    if (telling.isEmpty())
        telling = typed;
    telling.removeDuplicates();
    return telling;
}

QString matchOf(const Way &way) { return articlewords::quoted(way.word, way.prefix); }

QString matchOf(const QList<Way> &ways)
{
    QStringList all;
    for (const Way &way : ways)
        if (const QString match = matchOf(way); !all.contains(match))
            all.append(match);
    return all.join(u" OR "_s);
}

void addWay(QList<Way> &ways, const QString &word, bool prefix, double weight)
{
    if (!word.isEmpty() && !std::ranges::any_of(ways, [&](const Way &known) {
            return known.word == word && known.prefix == prefix;
        }))
        ways.append({word, prefix, weight});
}

// Other forms and other words for the same thing.
void addForms(QList<Way> &ways, const QString &word, double weight)
{
    if (searchwords::isCode(word) || searchtext::hasUnspaced(word))
        return;
    const QString stem = searchwords::stem(word);
    if (stem.size() >= ShortestStem || stem != word)
        addWay(ways, stem, true, StemWeight * weight);
    const QStringList alike = searchwords::alike(word);
    for (const QString &other : alike.first(qMin(alike.size(), MostAlike)))
        addWay(ways, other, false, AlikeWeight * weight);
}

// A word that no article has: a part of one, or one with a typing mistake.
Result<void> addGuesses(Connection &connection, Term &term, Meant &meant)
{
    LAMP_TRY(near, articlewords::near(connection, term.typed, MostNear));
    for (const QString &word : std::as_const(near))
        addWay(term.ways, word, false, word == near.constFirst() ? NearWeight : NearWeight - 0.1);
    if (!near.isEmpty()) {
        meant.corrected.append({term.typed, near.constFirst()});
        addForms(term.ways, near.constFirst(), NearWeight);
        return {};
    }
    LAMP_TRY(parts, articlewords::holding(connection, term.typed, MostParts));
    for (const QString &word : std::as_const(parts))
        addWay(term.ways, word, false, PartWeight);
    return {};
}

// Longer ones are messages: of those what nobody has written down is a name, a time or a path of the day.
Result<QList<Term>> known(Connection &connection, const QStringList &telling)
{
    const bool message = telling.size() > ShortQuestion;
    QList<Term> terms;
    for (const QString &word : telling) {
        LAMP_TRY(count, articlewords::documents(connection, articlewords::quoted(word), CountedOne));
        if (count > 0 || !message)
            terms.append({.typed = word, .ways = {}, .documents = count});
    }
    if (terms.size() <= MostTerms)
        return terms;
    QList<qint64> counts;
    for (const Term &term : std::as_const(terms))
        counts.append(term.documents);
    std::ranges::sort(counts);
    const qint64 most = counts[MostTerms - 1];
    terms.removeIf([most](const Term &term) { return term.documents > most; });
    terms.resize(qMin(terms.size(), MostTerms));
    return terms;
}

Result<void> addWays(Connection &connection, Term &term, bool unfinished, Meant &meant)
{
    const bool signs = searchtext::hasUnspaced(term.typed);
    if (term.documents > 0)
        addWay(term.ways, term.typed, false, 1);
    qint64 begun = 0;
    if (unfinished && !signs) {
        LAMP_TRY(count, articlewords::documents(connection, articlewords::quoted(term.typed, true), 1));
        begun = count;
        if (begun > 0)
            addWay(term.ways, term.typed, true, term.documents > 0 ? PrefixWeight : 1);
    }
    if (term.documents == 0 && begun == 0 && !signs)
        LAMP_CHECK(addGuesses(connection, term, meant));
    addForms(term.ways, term.typed, 1);
    return {};
}

double worthOf(qint64 documents, qint64 all)
{
    const double n = double(qMin(documents, all));
    return std::log(1 + (double(all) - n + 0.5) / (n + 0.5));
}

// Rare words first, as long as what they find together can be ranked quickly.
QString anyOf(const QList<Term> &terms)
{
    QList<const Term *> rare;
    for (const Term &term : terms)
        if (term.documents > 0)
            rare.append(&term);
    std::ranges::stable_sort(rare, {}, [](const Term *term) { return term->documents; });
    QStringList groups;
    qint64 hits = 0;
    for (const Term *term : std::as_const(rare)) {
        hits += term->documents;
        if (groups.isEmpty() || (term->documents <= TooCommon && hits <= MostHits))
            groups.append(matchOf(term->ways));
    }
    return groups.join(u" OR "_s);
}

// The rarest words, all of them: what was told in tickets.
QString ticketWords(QList<Term> terms)
{
    terms.removeIf([](const Term &term) { return searchtext::hasUnspaced(term.typed); });
    std::ranges::stable_sort(terms, std::ranges::greater(), &Term::worth);
    QStringList groups;
    for (const Term &term : std::as_const(terms)) {
        if (groups.size() == TicketTerms)
            break;
        QStringList ways{articlewords::quoted(term.typed)};
        for (const Way &way : term.ways)
            if (way.weight >= PrefixWeight && !way.prefix && ways.size() < 3 && way.word != term.typed)
                ways.append(matchOf(way));
        groups.append(u'(' + ways.join(u" OR "_s) + u')');
    }
    return groups.size() < 2 && terms.size() > 1 ? QString() : groups.join(u" AND "_s);
}
} // namespace

Result<Meant> meantBy(Connection &connection, const QString &text, bool unfinished, qint64 all)
{
    Meant meant;
    const QStringList typed = articlerank::paired(searchtext::words(text.left(MostLetters)));
    const QStringList telling = tellingOf(typed).mid(0, MostTyped);
    LAMP_TRY(terms, known(connection, telling));
    meant.terms = terms;
    for (Term &term : meant.terms) {
        LAMP_CHECK(addWays(connection, term, unfinished && term.typed == typed.last(), meant));
        if (const QString match = matchOf(term.ways); !match.isEmpty()) {
            LAMP_TRY(count, articlewords::documents(connection, match, TooCommon + 1));
            term.documents = count;
        } else {
            term.documents = 0;
        }
        term.worth = worthOf(term.documents, all);
        for (const Way &way : std::as_const(term.ways))
            if (!meant.marks.contains(way.word))
                meant.marks.append(way.word);
    }
    meant.anyOf = anyOf(meant.terms);
    meant.tickets = ticketWords(meant.terms);
    return meant;
}

QList<Term> literally(const QString &text, bool unfinished)
{
    const QStringList typed = articlerank::paired(searchtext::words(text.left(MostLetters), MostTyped));
    QList<Term> terms;
    for (const QString &word : typed) {
        if (std::ranges::any_of(terms, [&](const Term &known) { return known.typed == word; }))
            continue;
        Term term{.typed = word, .ways = {{word, false, 1}}};
        if (unfinished && word == typed.last())
            term.ways.append({word, true, PrefixWeight});
        term.beside = !isTelling(word);
        term.worth = term.beside ? 0.2 : 1;
        terms.append(term);
    }
    if (std::ranges::all_of(terms, &Term::beside))
        for (Term &term : terms)
            term.beside = false;
    return terms;
}

} // namespace lamp::articlemeant
