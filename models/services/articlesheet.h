// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/knowledge.h"
#include "domain/register.h"
#include "store/changeset.h"

namespace lamp::sampleoffice {
class SampleTime;
}

// Articles that are compiled in: Markdown files with "key: value" lines between two lines of dashes on top.
namespace lamp::content {

struct ArticleSheet {
    QString path; // below :/lamplighter
    QHash<QString, QString> head;
    QString body;
    [[nodiscard]] QStringList tags() const; // "a, b"
};

// The sheets of a folder below :/lamplighter, by file name. Corrupt when a file has no head or the folder no file.
[[nodiscard]] Result<QList<ArticleSheet>> articleSheets(const QString &folder);
[[nodiscard]] Result<ArticleSheet> articleSheet(const QString &path, const QString &source);

// A published article with what the sheet says by itself; `review: +12M` counts from the desk's day. Names of records
// (category, people) are the caller's to look up.
[[nodiscard]] Article article(const ArticleSheet &sheet, const sampleoffice::SampleTime &time);

// `tags`: the desk's, by name; those that are missing are made and added to it.
[[nodiscard]] Result<void> tagArticle(ChangeSet &changes, QHash<QString, TagId> &tags, const QStringList &names,
                                      ArticleId article);

} // namespace lamp::content
