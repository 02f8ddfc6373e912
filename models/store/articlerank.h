// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/searchviews.h"

#include <QHash>

namespace lamp {
class Connection;
}

// How well an article answers what was typed, from its text: where the words stand, how often, how long it is.
namespace lamp::articlerank {

// One way to say what a typed word means; folded. Signs of a script without blanks come in pairs.
struct Way {
    QString word;
    bool prefix = false;
    double weight = 1;
};
struct Term {
    QString typed;
    QList<Way> ways;
    qint64 documents = 0; // that have it in one of these ways
    double worth = 1;     // what is rare says more
    bool beside = false;  // a word that says nothing by itself
};
// Neighbours of a script without blanks as pairs, everything else as it is.
[[nodiscard]] QStringList paired(const QStringList &words);

struct Scored {
    ArticleHit hit;
    QString body;
    double points = 0;
    double coverage = 0; // share of the words, by their worth
};

class Scorer {
public:
    explicit Scorer(const QList<Term> &terms);
    // Reads the article: its row, and how well it fits; nothing when there is none.
    [[nodiscard]] Result<std::optional<Scored>> read(Connection &connection, qint64 id, bool collections) const;

private:
    struct KnownWay {
        QString word;
        bool prefix = false;
        double weight = 1;
        qsizetype term = 0;
    };
    struct Counts {
        QList<double> ways; // how often, by weight of the place
        QList<bool> places; // term x (title, symptom, marks)
        qsizetype length = 0;
    };
    void count(const QString &text, double weight, int place, Counts &counts) const;
    void countWord(QStringView word, double weight, int place, Counts &counts) const;
    void fill(const Counts &counts, Scored &scored) const;
    QList<Term> m_terms;
    QList<KnownWay> m_ways;
    QHash<char16_t, QList<qsizetype>> m_byFirst; // letter
};
// The row of an article alone.
[[nodiscard]] Result<std::optional<Scored>> rowOf(Connection &connection, qint64 id);

} // namespace lamp::articlerank
