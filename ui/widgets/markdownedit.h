// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"

#include <QFuture>
#include <QPlainTextEdit>

#include <functional>

namespace lamp {

class CodeHighlighter;
class MarkdownMarker;
class Spelling;

// A field for Markdown: marked as it is written, lists go on by themselves, pictures are pasted or dropped into it and
// kept until the text is saved.
class MarkdownEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qint64 LargestFile = 20 * 1024 * 1024;
    explicit MarkdownEdit(QWidget *parent = nullptr);

    void setCodeHighlighter(CodeHighlighter &highlighter);
    void setSpelling(Spelling *spelling);
    [[nodiscard]] Spelling *spelling() const { return m_spelling; }

    void setText(const QString &markdown); // no act of the text's own undo
    // Pictures and files that were put in since the text was set, under the names that the text uses.
    [[nodiscard]] const QList<NewArticle::File> &files() const { return m_files; }
    [[nodiscard]] QList<NewArticle::File> usedFiles() const; // those that the text still names
    void setFiles(const QList<NewArticle::File> &files) { m_files = files; }
    // Files that the article has already: their names are taken, and the same bytes are not stored again.
    using Content = std::function<QFuture<Result<QByteArray>>(AttachmentId)>;
    void setStored(const QList<Attachment> &files, Content content);

    // The place in the source that stands `share` of the visible height below the upper edge, in lines from 0.
    [[nodiscard]] double lineAt(double share) const;
    void showLineAt(double line, double share);
    void wrap(const QString &before, const QString &after); // around the selection: bold, code
    void nextMisspelt(); // selects it; said when there is none

public slots:
    void chooseFile(); // asks for one to put in

signals:
    void filesChanged();
    void refused(const QString &reason); // a file that is too large or cannot be read
    void nothingMisspelt();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void indent(bool deeper);
    void takeFile(const QString &path);
    void addFile(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture);
    void addFresh(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture);
    void findStored(QTextCursor at, const QString &name, const QByteArray &bytes, bool picture,
                    const QList<Attachment> &alike);
    void insertLink(QTextCursor at, const QString &name, bool picture);
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] QString pictureName() const; // after the step or section that it is put into
    void offerSpelling(QMenu *menu, const QTextCursor &word);
    void dress();

    MarkdownMarker *m_marker;
    Spelling *m_spelling = nullptr;
    QList<NewArticle::File> m_files;
    QList<Attachment> m_stored;
    Content m_content;
    int m_texts = 0; // how often the text was set: a file that was dropped into another one is not put in
};

} // namespace lamp
