// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTimer>

namespace lamp {

class CodeHighlighter;
class Spelling;

// Marks Markdown while it is written: headings strong, links and marks in their inks, code in the colours of its own
// language, words that no dictionary knows with a wave below them. A line at a time, in the time that its length takes;
// code and spelling are worked out on other threads and come a moment later.
class MarkdownMarker final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit MarkdownMarker(QTextDocument *document);
    void setCodeHighlighter(CodeHighlighter *highlighter); // none: all code has one ink
    void setSpelling(Spelling *spelling);                  // none: nothing is checked
    void recheck(); // another language, a word that was learnt

    struct CodeMark {
        int start = 0, length = 0;
        Ink ink = Ink::Text;
        friend bool operator==(const CodeMark &, const CodeMark &) = default;
    };
    // Whether a line stands in a block of code, its fences included.
    [[nodiscard]] static bool isCode(const QTextBlock &block);
    [[nodiscard]] static QList<CodeMark> codeMarks(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] bool markFence(const QString &text);
    void markLine(const QString &text);
    void markInline(const QString &text);
    void markSpelling(const QString &text);
    void colourCode();
    void colourCode(const QString &language, int first, const QStringList &lines);
    void showSpelling();

    QPointer<Spelling> m_spelling;
    CodeHighlighter *m_highlighter = nullptr;
    QTimer m_codeSoon;
    QList<QTextBlock> m_unchecked; // lines with words that the dictionary is asked about
};

// A stretch of prose that can be spelt: not in code, an address, a path or a variable. Pure.
struct ProseWord {
    int start = 0, length = 0;
    friend bool operator==(const ProseWord &, const ProseWord &) = default;
};
[[nodiscard]] QList<ProseWord> proseWords(const QString &line);

} // namespace lamp
