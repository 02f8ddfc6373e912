// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relevance.h"

#include "support/lamptest.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace lamp::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecallDepth = 5;

Result<RelevanceQuestion> parsed(const QString &line)
{
    const QStringList columns = line.split(u'\t');
    if (columns.size() < 2 || columns.size() > 3)
        return fail(Error::Kind::Invalid, u"a question, a tab and identifiers are expected"_s);
    RelevanceQuestion question{columns[0].trimmed(), columns[1].split(u'|'), columns.value(2).trimmed()};
    for (QString &identifier : question.expected)
        identifier = identifier.trimmed();
    if (question.text.isEmpty())
        return fail(Error::Kind::Invalid, u"no question"_s);
    if (question.expected.contains(QString()))
        return fail(Error::Kind::Invalid, u"an empty identifier"_s);
    return question;
}

} // namespace

Result<QList<RelevanceQuestion>> readRelevance(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, path);
    QList<RelevanceQuestion> questions;
    QSet<QString> seen;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i];
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString place = path + u':' + QString::number(i + 1) + u": "_s;
        const auto question = parsed(line);
        if (!question)
            return fail(question.error().kind, place + question.error().detail);
        if (seen.contains(question->text))
            return fail(Error::Kind::Invalid, place + u"the question is asked twice"_s);
        seen.insert(question->text);
        questions.append(*question);
    }
    return questions;
}

int relevanceRank(const QStringList &results, const QStringList &expected)
{
    const qsizetype depth = std::min(results.size(), RelevanceDepth);
    for (qsizetype i = 0; i < depth; ++i)
        if (expected.contains(results[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

RelevanceFigures relevanceFigures(const QList<int> &ranks)
{
    RelevanceFigures figures{.questions = ranks.size()};
    if (ranks.isEmpty())
        return figures;
    qsizetype found = 0;
    double sum = 0;
    for (const int rank : ranks) {
        if (rank < 1 || rank > RelevanceDepth)
            continue;
        sum += 1.0 / rank;
        found += rank <= RecallDepth ? 1 : 0;
    }
    const auto count = static_cast<double>(ranks.size());
    figures.meanReciprocalRank = sum / count;
    figures.recallAtFive = static_cast<double>(found) / count;
    return figures;
}

RelevanceFigures RelevanceOutcome::figures() const { return relevanceFigures(ranks); }

QMap<QString, RelevanceFigures> RelevanceOutcome::byKind() const
{
    QMap<QString, QList<int>> groups;
    for (qsizetype i = 0; i < questions.size(); ++i)
        groups[questions[i].kind].append(ranks[i]);
    QMap<QString, RelevanceFigures> figures;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        figures.insert(group.key(), relevanceFigures(group.value()));
    return figures;
}

RelevanceOutcome relevanceOf(const QList<RelevanceQuestion> &questions, const RelevanceSearch &search)
{
    RelevanceOutcome outcome{questions, {}};
    outcome.ranks.reserve(questions.size());
    for (const RelevanceQuestion &question : questions)
        outcome.ranks.append(relevanceRank(search(question.text), question.expected));
    return outcome;
}

bool relevanceIsOwn(const QString &identifier)
{
    return identifier.startsWith(u"starter/") || identifier.startsWith(u"sample/");
}

QString relevanceFile(const QString &identifier)
{
    if (!relevanceIsOwn(identifier))
        return sharedData("kb/") + identifier;
    const qsizetype slash = identifier.indexOf(u'/');
    return sourceFile("resources/") + identifier.first(slash) + u"/articles"_s + identifier.sliced(slash);
}

} // namespace lamp::test
