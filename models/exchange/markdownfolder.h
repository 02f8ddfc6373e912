// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/markdownfront.h"

#include <QHash>

#include <functional>

namespace lamp {

// A file that an article's text links to.
struct MarkdownFileLink {
    QString path; // below the imported folder
    QString name; // the attachment's, and the link's target in the article
    friend bool operator==(const MarkdownFileLink &, const MarkdownFileLink &) = default;
};

// One Markdown file (or web page) of a folder, read and understood; nothing outside the folder was touched.
struct MarkdownFile {
    QString path;   // below the folder: "Windows/Printing/spooler.md"
    QString refusal; // why it is not taken; then the rest is empty
    FrontMatter front;
    QString title;
    QString body; // LF, without front matter and byte order mark
    QStringList notes;
    QList<MarkdownFileLink> files;
};

struct MarkdownFolder {
    QString root; // canonical
    QString name; // its last part; the first part of the articles' source paths
    QList<MarkdownFile> files; // by path
    [[nodiscard]] QString sourcePath(const QString &path) const { return name + u'/' + path; }
};

using MarkdownProgress = std::function<bool(qint64 done, qint64 total)>; // false: cancelled

constexpr qint64 LargestMarkdownFile = 2 * 1024 * 1024;
constexpr qint64 LargestLinkedFile = 20 * 1024 * 1024;
constexpr qsizetype MostMarkdownFiles = 100'000;

// Reads the .md, .markdown, .html and .htm files below a folder, or one such file alone: pictures may come from the
// folder that it lies in then. Links are not followed, hidden files and folders are left out; web pages become text.
// NotFound, Io: no folder, not readable. Cancelled.
[[nodiscard]] Result<MarkdownFolder> readMarkdownFolder(const QString &folder, const MarkdownProgress &progress);
// The bytes of a file below the root; Invalid when the path leaves it, by dots or by a symbolic link.
[[nodiscard]] Result<QByteArray> readBelow(const QString &root, const QString &path, qint64 largest);
// The path below the root that a link in `file` leads to; empty when it leaves the folder or is no relative link.
[[nodiscard]] QString linkedPath(const QString &file, const QString &target);
[[nodiscard]] bool isHtmlName(const QString &path);
// A title from a file name: "Reset-the-port.md" -> "Reset the port".
[[nodiscard]] QString titleFromFileName(const QString &path);

} // namespace lamp
