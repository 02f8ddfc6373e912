// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QCache>
#include <QFuture>
#include <QList>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace lamp {

class SyntaxMarker;
struct ConsoleLine;

// Colours code. The program has one, owned by the application and handed down: what knows the languages is loaded at
// the first code block. Work is done on one thread of its own; hostile text costs time there, never in the window.
class CodeHighlighter final {
public:
    struct Mark {
        qsizetype start = 0, length = 0; // in the code
        Ink ink = Ink::Text;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    using Marks = QList<Mark>;
    static constexpr qsizetype LongestLine = 1'000;   // longer ones stay plain
    static constexpr qsizetype LargestCode = 100'000; // larger code stays plain
    static constexpr int Patience = 400;              // milliseconds for one block of code; the rest stays plain

    CodeHighlighter();
    ~CodeHighlighter();
    Q_DISABLE_COPY_MOVE(CodeHighlighter)

    // What was coloured before, at once; absent when it still has to be. Code that stays plain is known to have no
    // marks.
    [[nodiscard]] std::optional<Marks> known(const QString &language, const QString &code) const;
    [[nodiscard]] QFuture<Marks> colour(const QString &language, const QString &code);
    // Keeps an answer for known(). Called on the window's thread.
    void remember(const QString &language, const QString &code, const Marks &marks);

    // "ps1" -> "PowerShell", "console" -> "Console"; the word itself when unknown. Loads nothing.
    [[nodiscard]] static QString label(const QString &language);
    // What stays as it is: no language, none that is known to have colours.
    [[nodiscard]] static bool isPlain(const QString &language);
    // Of one line of a log or a diff, which mean the same wherever they stand; nothing of other languages.
    [[nodiscard]] static Marks lineMarks(const QString &language, QStringView line);
    [[nodiscard]] bool isMade() const { return m_made; } // whether a language was needed yet

private:
    [[nodiscard]] Marks coloured(const QString &language, const QString &code); // on the thread
    bool begin(const QString &language);
    [[nodiscard]] Marks consoleMarks(const ConsoleLine &console, QStringView line);
    [[nodiscard]] Marks syntaxMarks(QStringView line);

    mutable QCache<QString, Marks> m_known;
    std::unique_ptr<SyntaxMarker> m_syntax; // of the thread; none where its plugin is not there
    std::atomic_bool m_made = false;
    std::atomic_bool m_leaving = false;
    QThreadPool m_thread;
};

} // namespace lamp
