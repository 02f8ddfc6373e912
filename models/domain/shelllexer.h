// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shellquote.h"

#include <QList>

namespace lamp::shellquote {

// Where in a command one stands, as far as quoting is concerned.
enum class Place { Bare, Single, Double, HereSingle, HereDouble, Unsure };

// Reads a command from its beginning. It knows as much of a shell as is needed to say what quotes are open.
class Lexer {
public:
    explicit Lexer(Shell shell) : m_shell(shell) { }
    // Takes the piece of `code` that begins at `at`; answers how many characters that were.
    qsizetype feed(QStringView code, qsizetype at);
    void word() { m_wordStart = false; } // a variable: part of a word, whatever its value
    [[nodiscard]] Place place() const;
    [[nodiscard]] bool isClosed() const { return m_open.size() == 1 && !m_broken; }

private:
    enum class Mode { Bare, Single, Double, Ansi, HereSingle, HereDouble, Document, Backtick, Braces, Sum, Comment,
                      BlockComment };
    struct Level {
        Mode mode = Mode::Bare;
        int depth = 0; // of plain brackets in it
    };
    qsizetype posix(QStringView code, qsizetype at);
    qsizetype posixBare(QStringView code, qsizetype at);
    qsizetype powerShell(QStringView code, qsizetype at);
    qsizetype powerShellBare(QStringView code, qsizetype at);
    qsizetype cmd(QStringView code, qsizetype at);
    qsizetype documentLine(QStringView code, qsizetype at);
    void noteDocument(QStringView code, qsizetype at);
    qsizetype brackets(QChar c);
    qsizetype open(Mode mode, qsizetype taken)
    {
        m_open.append({mode, 0});
        return taken;
    }
    qsizetype close(qsizetype taken)
    {
        m_open.removeLast();
        return taken;
    }

    Shell m_shell;
    QList<Level> m_open{Level{}};
    QString m_document; // the word that ends a here-document which begins with the next line
    bool m_wordStart = true, m_lineStart = true, m_broken = false;
};

[[nodiscard]] bool isSingleQuote(QChar c); // PowerShell reads typographic ones too
[[nodiscard]] bool isDoubleQuote(QChar c);

} // namespace lamp::shellquote
