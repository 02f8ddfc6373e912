// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// A word with a colon in the search field of the knowledge base: "tag:vpn", "-in:Archive", "asset:\"HP M507\"".
struct ArticleFilter {
    enum class Field {
        In,       // category or folder
        Tag,
        Language, // of a code block
        Asset,    // what it affects, or was used on
        System,   // os
    };
    Field field = Field::In;
    QString value; // empty while it is being typed: asks nothing
    bool without = false;
    friend bool operator==(const ArticleFilter &, const ArticleFilter &) = default;
};

// What was typed, taken apart. Nothing is an error: what is no filter is a word.
struct ArticleQuestion {
    QString text; // without the filters
    QList<ArticleFilter> filters;
    friend bool operator==(const ArticleQuestion &, const ArticleQuestion &) = default;
};
[[nodiscard]] ArticleQuestion parseArticleQuestion(const QString &typed);

} // namespace lamp
