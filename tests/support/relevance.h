// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>

namespace lamp::test {

// One question of tests/data/relevance: what somebody types, and the articles that answer it.
struct RelevanceQuestion {
    QString text;
    QStringList expected; // identifiers; any of them is right
    QString kind;         // "typo", "message" …; empty when the file says none
};

// Of a set of questions. Both figures lie between 0 and 1 and are 0 without questions.
struct RelevanceFigures {
    qsizetype questions = 0;
    double meanReciprocalRank = 0; // over the first ten results
    double recallAtFive = 0;       // share of the questions with a right one among the first five
};

// What a search answered: the place of the first right one for each question, 1 … 10; 0: none of the first ten.
struct RelevanceOutcome {
    QList<RelevanceQuestion> questions;
    QList<int> ranks;
    [[nodiscard]] RelevanceFigures figures() const;
    [[nodiscard]] QMap<QString, RelevanceFigures> byKind() const;
};

// Text in, identifiers out, the best first.
using RelevanceSearch = std::function<QStringList(const QString &text)>;

constexpr qsizetype RelevanceDepth = 10;

// Lines 'question <TAB> identifier|identifier <TAB> kind'; the kind may be missing, lines with # and empty ones are
// passed over. Invalid: a line that is none of these, or a question asked twice; the detail names the line.
[[nodiscard]] Result<QList<RelevanceQuestion>> readRelevance(const QString &path);
// 1 for the first result; 0 when none of the first ten is expected.
[[nodiscard]] int relevanceRank(const QStringList &results, const QStringList &expected);
[[nodiscard]] RelevanceFigures relevanceFigures(const QList<int> &ranks);
[[nodiscard]] RelevanceOutcome relevanceOf(const QList<RelevanceQuestion> &questions, const RelevanceSearch &search);
// The file that an identifier stands for: articles of this checkout, or of the sample input beside it.
[[nodiscard]] QString relevanceFile(const QString &identifier);
[[nodiscard]] bool relevanceIsOwn(const QString &identifier); // of this checkout

} // namespace lamp::test
