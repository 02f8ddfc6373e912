// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"
#include "exchange/markdownfolder.h"
#include "store/changeset.h"

#include <QCoreApplication>
#include <QFuture>

namespace lamp {

class Desk;

// What the import of a folder of Markdown files does, file by file.
struct ArticleImportItem {
    enum class Action { New, Changed, Unchanged, Refused };
    Action action = Action::New;
    QString path; // below the folder
    QString title, folder;
    QString reason;    // Refused: why. Unchanged: 'changed here since the last import; kept'
    QStringList notes; // taken, with less than the file says: links that lead nowhere, a file that was left out
    qint64 files = 0;  // pictures and other files that come with it
};
struct ArticleImportPreview {
    QString folder;
    QList<ArticleImportItem> items; // by path
    [[nodiscard]] qint64 count(ArticleImportItem::Action action) const;
};

// Articles from a folder of Markdown files: front matter or none; folder = place in the list; links between the files
// lead from article to article, pictures become attachments. One act, undone as one; the same folder again changes
// nothing, and what was edited here since is kept.
class ArticleImport final {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleImport)
public:
    explicit ArticleImport(Desk &desk) : m_desk(&desk) { }
    // Reads the folder and says what would be done; writes nothing. Both show progress and can be cancelled.
    [[nodiscard]] QFuture<Result<ArticleImportPreview>> preview(const QString &folder) const;
    // Does it, and says what was done; cancelled, it leaves the desk as it was.
    [[nodiscard]] QFuture<Result<ArticleImportPreview>> run(const QString &folder) const;

private:
    using Ids = QHash<QString, ArticleId>; // by path below the folder
    [[nodiscard]] Result<Ids> knownArticles(Connection &connection, const MarkdownFolder &folder) const;
    [[nodiscard]] Result<ArticleImportPreview> planned(Connection &connection, const MarkdownFolder &folder) const;
    [[nodiscard]] Result<ArticleImportPreview> written(ChangeSet &changes, const MarkdownFolder &folder) const;
    [[nodiscard]] Result<void> finishLinks(ChangeSet &changes, const MarkdownFile &file, const Ids &ids) const;
    [[nodiscard]] Result<void> joinTranslations(ChangeSet &changes, const MarkdownFolder &folder, const Ids &ids,
                                                ArticleImportPreview &done) const;
    [[nodiscard]] Result<void> update(ChangeSet &changes, const MarkdownFolder &folder, const MarkdownFile &file,
                                      const Ids &ids, ArticleImportItem &item) const;
    // Decides about a file whose article exists; `after` is what it becomes.
    [[nodiscard]] Result<void> compare(Connection &connection, const MarkdownFile &file, const Ids &ids, ArticleId id,
                                       ArticleImportItem &item, Article &before, Article &after) const;
    [[nodiscard]] Result<bool> sameTagsAndFiles(Connection &connection, const MarkdownFile &file,
                                                const MarkdownFolder &folder, ArticleId id) const;
    [[nodiscard]] Article withFile(Article article, const MarkdownFile &file, const Ids &ids) const;
    [[nodiscard]] Article fresh(const MarkdownFolder &folder, const MarkdownFile &file, const Ids &ids) const;
    [[nodiscard]] CategoryId categoryOf(const QString &path) const;
    [[nodiscard]] static ArticleImportItem itemOf(const MarkdownFile &file);
    [[nodiscard]] static Result<QList<NewArticle::File>> filesOf(const MarkdownFolder &folder,
                                                                 const MarkdownFile &file);

    Desk *m_desk;
};

} // namespace lamp
