// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchviews.h"

namespace lamp {

// What a list shows of an article: a projection, read by id in pages.
struct ArticleRow {
    ArticleId id;
    QString title, folder;
    ArticleState state = ArticleState::Draft;
    CategoryId categoryId;
    QString risk;
    qint64 minutes = 0, used = 0, helped = 0; // "solved 11 of 12"
    QDate verifiedOn;
    Instant updatedAt;
    friend bool operator==(const ArticleRow &, const ArticleRow &) = default;
};

// Which articles, in which order. Retired ones only when asked for.
struct ArticleQuery {
    std::optional<QString> folder; // the folder and what is below it; "" = those without a folder
    CategoryId category;           // with the categories below it
    std::optional<ArticleState> state;
    bool retired = false;
    QString reader; // language of who reads: of an article and its translations one stands in the list; empty: all
    enum class Sort { Title, Updated } sort = Sort::Title;
    friend bool operator==(const ArticleQuery &, const ArticleQuery &) = default;
};

// A line of the list: the row, and why a search found it.
struct ArticleListing {
    ArticleId id;
    ArticleRow row;
    QString snippet; // one or two matching lines, plain text; empty without a search
    QList<std::pair<qsizetype, qsizetype>> marks, titleMarks; // (start, length)
    ArticleReason reason;
    friend bool operator==(const ArticleListing &, const ArticleListing &) = default;
};
struct ArticlePage {
    QList<ArticleListing> rows;
    qint64 total = 0; // found in all
    qint64 microseconds = 0;
    QStringList words; // to mark in an article that is opened from the list
    bool more = false; // more are found than are counted
    SearchReading reading;
};

struct ArticleFolder {
    QString path; // "Windows/Printing"
    qint64 count = 0; // articles in it and below, without retired ones
    friend bool operator==(const ArticleFolder &, const ArticleFolder &) = default;
};

// An article as a save left it; the newest first in a list. Read backwards from the change log.
struct ArticleRevision {
    ChangeSetId setId;
    Instant at;
    QString actor;
    QString summary; // what changed, in words: "title, text (+12 −3 lines)"
    QString title, body;
};

struct ArticleDetails {
    Article article;
    QStringList tags;
    QList<Attachment> attachments;
    QString owner, verifiedBy; // names
    qint64 used = 0, helped = 0;
    QList<WorkItemRow> uses; // the newest work items it was used on, at most 20
    QList<ArticleRow> related; // shared tags, folder, category and words of the title; at most 5
};

struct NewArticle {
    Article article; // uid and times are filled in
    QStringList tags;
    struct File { QString name; QByteArray data; }; // name: as the body links to it
    QList<File> files;
    WorkItemId solvedItem; // written from this solved ticket: counts as its first use
};

} // namespace lamp
