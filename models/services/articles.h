// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// The knowledge base: troubleshooting articles and procedures.
class Articles final {
public:
    explicit Articles(Desk &desk);

    // Reading.
    [[nodiscard]] QFuture<Result<ArticleDetails>> find(ArticleId id) const;
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> ids(const ArticleQuery &query, qint64 limit = 0) const; // 0 = all
    [[nodiscard]] QFuture<Result<QList<ArticleRow>>> rows(const QList<ArticleId> &ids) const;
    // The best matches of a search, or the first rows of a list when nothing is typed.
    [[nodiscard]] QFuture<Result<ArticlePage>> page(const QString &text, const ArticleQuery &query, qint64 limit) const;
    [[nodiscard]] QFuture<Result<QList<ArticleFolder>>> folders() const; // by path
    [[nodiscard]] QFuture<Result<QList<ArticleRevision>>> revisions(ArticleId id) const; // newest first
    // A draft from a solved ticket: symptom, what it affects, cause, fix. Nothing is written.
    [[nodiscard]] QFuture<Result<NewArticle>> fromWorkItem(WorkItemId id) const;
    // Markdown for an entry: a link to the article and its steps (or first paragraph) as a quote.
    // The variables of the item are filled in as far as they are known and safe in a command.
    [[nodiscard]] QFuture<Result<QString>> insertText(ArticleId id, WorkItemId item = {}) const;

    [[nodiscard]] Result<ArticleDetails> find(Connection &connection, ArticleId id) const;
    [[nodiscard]] Result<QList<ArticleId>> ids(Connection &connection, const ArticleQuery &query, qint64 limit) const;
    [[nodiscard]] Result<QList<ArticleRow>> rows(Connection &connection, const QList<ArticleId> &ids) const;
    [[nodiscard]] Result<QList<ArticleRevision>> revisions(Connection &connection, ArticleId id) const;

    // Writing. Each is one act: one transaction, one entry of the history.
    // The fix procedures that come with the program, for a new desk; a second call adds none. Answers how many.
    [[nodiscard]] QFuture<Result<qint64>> addStarterArticles();
    [[nodiscard]] QFuture<Result<ArticleId>> create(const NewArticle &article);
    // Conflict when someone changed the article since `before` was read.
    [[nodiscard]] QFuture<Result<void>> save(const Article &before, const Article &after, const QStringList &tags,
                                             const QList<NewArticle::File> &files = {});
    [[nodiscard]] QFuture<Result<void>> setState(const QList<ArticleId> &ids, ArticleState state);
    [[nodiscard]] QFuture<Result<void>> remove(ArticleId id) { return setState({id}, ArticleState::Retired); }
    // Checked today by the person who works here: services/articlelife.h says what follows.
    [[nodiscard]] QFuture<Result<void>> verify(ArticleId id);
    [[nodiscard]] QFuture<Result<void>> recordUse(ArticleId article, WorkItemId item, bool helped, qint64 minutes = 0);
    // Brings back title and text as the set left them; what was written since stays in the history.
    [[nodiscard]] QFuture<Result<void>> restore(ArticleId id, const ArticleRevision &revision);

    // The parts of an act for other services that write in the same transaction (imports, sample office).
    [[nodiscard]] Result<ArticleId> create(ChangeSet &changes, NewArticle article) const;
    [[nodiscard]] Result<void> save(ChangeSet &changes, const Article &before, Article after, const QStringList &tags,
                                    const QList<NewArticle::File> &files) const;
    [[nodiscard]] Result<void> recordUse(ChangeSet &changes, ArticleId article, WorkItemId item, bool helped,
                                         qint64 minutes, Instant at) const;

private:
    Desk &m_desk;
};

} // namespace lamp
