// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// A piece of running text with how it looks and where it leads.
struct HtmlRun {
    enum Style : quint8 { Plain = 0, Bold = 1, Italic = 2, Code = 4, Strike = 8, Picture = 16, Break = 32 };
    QString text; // of a picture its description
    int style = Plain;
    QString target; // of a link or a picture
};

// The running text of one paragraph or cell, gathered piece by piece and written as one line of Markdown.
class HtmlInline {
public:
    void addText(QStringView text, int style, const QString &target); // blanks fall together
    void addPicture(const QString &description, const QString &target);
    void addBreak();
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }
    [[nodiscard]] QString plain() const;
    // Lines of Markdown; `cell`: one line, with its bars escaped.
    [[nodiscard]] QString markdown(bool cell = false) const;
    void clear();

private:
    QList<HtmlRun> m_runs;
    bool m_blank = false; // one waits for the next word
};

// Signs that Markdown would take for its own, with a backslash before them.
[[nodiscard]] QString escapedMarkdown(QStringView text);
// The same for the first sign of a line: "# ", "1. ", "> ".
[[nodiscard]] QString escapedLineStart(const QString &line);
// A link target as Markdown takes it: without blanks, brackets and control characters.
[[nodiscard]] QString markdownTarget(const QString &target);

} // namespace lamp
