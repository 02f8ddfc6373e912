// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codehighlighter.h"

#include "core/plugin.h"
#include "core/syntaxplugin.h"
#include "domain/codelanguage.h"
#include "domain/consoletext.h"
#include "domain/logline.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using Marks = CodeHighlighter::Marks;

// The program's own inks instead of a theme's colours, so that code reads the same in light, dark and high contrast.
Ink inkOf(SyntaxMarker::Style style)
{
    switch (style) {
    case SyntaxMarker::Style::Keyword: return Ink::Blu;
    case SyntaxMarker::Style::String: return Ink::Grn;
    case SyntaxMarker::Style::Name: return Ink::Vio;
    case SyntaxMarker::Style::Number: return Ink::Amb;
    case SyntaxMarker::Style::Comment: return Ink::Mute;
    }
    return Ink::Text;
}

void addMark(Marks &marks, qsizetype start, qsizetype length, Ink ink)
{
    if (length > 0)
        marks.append({start, length, ink});
}

Ink levelInk(LogLevel level)
{
    return level == LogLevel::Error ? Ink::Red : level == LogLevel::Warning ? Ink::Amb
        : level == LogLevel::Info   ? Ink::Blu
                                    : Ink::Mute;
}

QString cacheKey(const QString &language, const QString &code) { return language + u'\n' + code; }

} // namespace

CodeHighlighter::CodeHighlighter() : m_known(2'000'000)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

CodeHighlighter::~CodeHighlighter()
{
    m_leaving = true;
    m_thread.clear();
    m_thread.waitForDone();
}

std::optional<CodeHighlighter::Marks> CodeHighlighter::known(const QString &language, const QString &code) const
{
    if (isPlain(language) || code.size() > LargestCode)
        return Marks{};
    if (const Marks *marks = m_known.object(cacheKey(language, code)))
        return *marks;
    return std::nullopt;
}

void CodeHighlighter::remember(const QString &language, const QString &code, const Marks &marks)
{
    m_known.insert(cacheKey(language, code), new Marks(marks), code.size() + marks.size() * qsizetype(sizeof(Mark)));
}

QFuture<CodeHighlighter::Marks> CodeHighlighter::colour(const QString &language, const QString &code)
{
    return QtConcurrent::run(&m_thread, [this, language, code] { return coloured(language, code); });
}

bool CodeHighlighter::isPlain(const QString &language)
{
    const CodeLanguage *found = codeLanguage(language);
    return language.isEmpty() || (found && *found->syntax == '\0' && found->use != CodeLanguage::Use::Log);
}

CodeHighlighter::Marks CodeHighlighter::lineMarks(const QString &language, QStringView line)
{
    Marks marks;
    const CodeLanguage *known = codeLanguage(language);
    if (known && known->use == CodeLanguage::Use::Log) {
        const LogLine found = logLine(line);
        addMark(marks, found.timeStart, found.timeLength, Ink::Mute);
        if (found.level != LogLevel::None)
            addMark(marks, found.levelStart, found.levelLength, levelInk(found.level));
    } else if (known && known->use == CodeLanguage::Use::Diff) {
        const bool head = line.startsWith("+++ "_L1) || line.startsWith("--- "_L1) || line.startsWith("diff "_L1)
            || line.startsWith("index "_L1);
        if (head || line.startsWith("@@"_L1))
            addMark(marks, 0, line.size(), head ? Ink::Mute : Ink::Blu);
        else if (line.startsWith(u'+') || line.startsWith(u'-'))
            addMark(marks, 0, line.size(), line.startsWith(u'+') ? Ink::Grn : Ink::Red);
    }
    return marks;
}

bool CodeHighlighter::begin(const QString &language)
{
    const CodeLanguage *known = codeLanguage(language);
    return m_syntax && m_syntax->begin(known ? QString::fromLatin1(known->syntax) : language);
}

CodeHighlighter::Marks CodeHighlighter::syntaxMarks(QStringView line)
{
    Marks marks;
    if (m_syntax && line.size() <= LongestLine)
        for (const SyntaxMarker::Mark &mark : m_syntax->line(line))
            marks.append({mark.start, mark.length, inkOf(mark.style)});
    return marks;
}

CodeHighlighter::Marks CodeHighlighter::coloured(const QString &language, const QString &code)
{
    const CodeLanguage *known = codeLanguage(language);
    const bool byLine = known && (known->use == CodeLanguage::Use::Log || known->use == CodeLanguage::Use::Diff);
    if (!byLine && !m_made.exchange(true))
        if (const auto syntax = plugin::loadAs<SyntaxPlugin>("lamp_syntax"_L1))
            m_syntax = (*syntax)->makeMarker();
    const QList<ConsoleLine> console = byLine ? QList<ConsoleLine>() : consoleLines(language, code);
    if (!byLine && console.isEmpty() && !begin(language))
        return {};
    QElapsedTimer spent;
    spent.start();
    Marks marks;
    qsizetype offset = 0, number = 0;
    for (const QStringView line : QStringView(code).split(u'\n')) {
        if (m_leaving || spent.elapsed() > Patience)
            break;
        const Marks found = byLine ? (line.size() <= LongestLine ? lineMarks(language, line) : Marks())
            : console.isEmpty()    ? syntaxMarks(line)
                                   : consoleMarks(console[number], line);
        for (const Mark &mark : found)
            marks.append({offset + mark.start, mark.length, mark.ink});
        offset += line.size() + 1;
        ++number;
    }
    return marks;
}

// Only what is typed is a command; the rest is what the machine answered.
CodeHighlighter::Marks CodeHighlighter::consoleMarks(const ConsoleLine &console, QStringView line)
{
    Marks marks;
    if (console.kind == ConsoleLine::Kind::Answer)
        return marks;
    addMark(marks, 0, console.prompt, Ink::Mute);
    const auto shell = console.shell == shellquote::Shell::PowerShell ? u"powershell"_s
        : console.shell == shellquote::Shell::Cmd                     ? u"cmd"_s
        : console.shell == shellquote::Shell::Posix                   ? u"bash"_s
                                                                      : QString();
    if (shell.isEmpty() || (console.kind == ConsoleLine::Kind::Command && !begin(shell)))
        return marks;
    for (const Mark &mark : syntaxMarks(line.sliced(console.prompt)))
        marks.append({console.prompt + mark.start, mark.length, mark.ink});
    return marks;
}

QString CodeHighlighter::label(const QString &language)
{
    const CodeLanguage *known = codeLanguage(language);
    return known ? QString::fromLatin1(known->label) : language;
}

} // namespace lamp
