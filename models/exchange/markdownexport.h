// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"
#include "exchange/markdownfront.h"
#include "store/changeset.h"

#include <QCoreApplication>
#include <QFuture>
#include <QHash>
#include <QSet>

namespace lamp {

class Desk;

struct ArticleExportOutcome {
    qint64 articles = 0, files = 0; // of the desk
    qint64 written = 0;             // files whose bytes differed from what stood there
    qint64 shortened = 0;           // articles whose internal part stayed here
    qint64 leftOut = 0;             // articles for technicians alone, which stayed here
    QString folder;
};

// All articles but retired ones as a folder of Markdown files: front matter, text, and the attachments where the text
// looks for them; links between articles lead from file to file; pages of collections stay where they came from. The
// same desk gives the same bytes every time, and an import of the folder gives the same articles. What is for
// technicians alone, and the internal part of an article, which holds notes of tickets, stay here unless they are asked
// for; an import leaves them as they are.
class ArticleExport final {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleExport)
public:
    explicit ArticleExport(Desk &desk) : m_desk(&desk) { }
    // Shows progress and can be cancelled between two files; each file is whole or as it was.
    [[nodiscard]] QFuture<Result<ArticleExportOutcome>> run(const QString &folder, bool internal = false) const;

private:
    struct Places { // where things go
        QHash<qint64, QString> articles;   // id -> path below the folder
        QHash<QString, qint64> blobs;      // taken path, folded -> blob, 0 for an article
        bool internal = false;             // internal parts go, too
    };
    [[nodiscard]] Result<ArticleExportOutcome> written(Connection &connection, const QString &folder, bool internal,
                                                       const std::function<bool(qint64, qint64)> &progress) const;
    [[nodiscard]] static Places placesOf(const QList<ArticleRow> &rows);
    [[nodiscard]] Result<void> writeArticle(Connection &connection, const QString &folder, ArticleId id, Places &places,
                                            ArticleExportOutcome &outcome) const;
    [[nodiscard]] FrontMatter frontOf(const Article &article, const QStringList &tags) const;
    [[nodiscard]] static QString attachmentPlace(const QString &articlePath, const Attachment &attachment,
                                                 Places &places);

    Desk *m_desk;
};

// A file or folder name that every file system takes: no separators, no dots at the ends, no device names.
[[nodiscard]] QString exportName(const QString &name);
// The name that an article with this title gets as a file, without an ending: "Reset the port" -> "reset-the-port".
[[nodiscard]] QString articleFileName(const QString &title);
// Writes a file only when its bytes differ from what stands there, whole or not at all; answers whether it was written.
[[nodiscard]] Result<bool> writeIfChanged(const QString &path, const QByteArray &bytes);
// The path from the folder of one file to another: "a/b.md", "a/c/d.md" -> "c/d.md".
[[nodiscard]] QString relativePath(const QString &fromFile, const QString &toFile);

} // namespace lamp
