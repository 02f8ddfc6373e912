// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace lamp {

// Marks Markdown while it is written: headings strong, code in its face, links and marks in their inks. A line at a
// time, in the time that its length takes.
class MarkdownMarker final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit MarkdownMarker(QTextDocument *document) : QSyntaxHighlighter(document) { }

protected:
    void highlightBlock(const QString &text) override;

private:
    void markInline(const QString &text);
};

// A field for Markdown: marked as it is written, lists go on by themselves, pictures are pasted or dropped into it and
// kept until the text is saved.
class MarkdownEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qint64 LargestFile = 20 * 1024 * 1024;
    explicit MarkdownEdit(QWidget *parent = nullptr);

    void setText(const QString &markdown); // no act of the text's own undo
    // Pictures and files that were put in since the text was set, under the names that the text uses.
    [[nodiscard]] const QList<NewArticle::File> &files() const { return m_files; }
    void setFiles(const QList<NewArticle::File> &files) { m_files = files; }
    void setTakenNames(const QStringList &names) { m_taken = names; } // of attachments that exist already
    void wrap(const QString &before, const QString &after); // around the selection: bold, code

signals:
    void filesChanged();
    void refused(const QString &reason); // a file that is too large or cannot be read

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool goOnWithList();
    void indent(bool deeper);
    void takeFile(const QString &path);
    void addFile(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture);
    [[nodiscard]] QString freeName(const QString &name) const;
    void dress();

    MarkdownMarker *m_marker;
    QList<NewArticle::File> m_files;
    QStringList m_taken;
    int m_texts = 0; // how often the text was set: a file that was dropped into another one is not put in
};

} // namespace lamp
