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

namespace KSyntaxHighlighting {
class Repository;
}

namespace lamp {

// Colours code. The program has one, owned by the application and handed down: its syntax repository is made at the
// first code block. Work is done on one thread of its own; hostile text costs time there, never in the window.
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

    // "ps1" -> "PowerShell", "console" -> "Console"; the word itself when unknown. Needs no repository.
    [[nodiscard]] static QString label(const QString &language);
    [[nodiscard]] bool isMade() const { return m_made; } // whether the repository was needed yet

private:
    [[nodiscard]] Marks coloured(const QString &language, const QString &code); // on the thread

    mutable QCache<QString, Marks> m_known;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; // of the thread
    std::atomic_bool m_made = false;
    std::atomic_bool m_leaving = false;
    QThreadPool m_thread;
};

} // namespace lamp
