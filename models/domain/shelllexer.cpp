// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shelllexer.h"

#include <algorithm>

namespace lamp::shellquote {

using namespace Qt::StringLiterals;

namespace {
QChar signAt(QStringView code, qsizetype at) { return at >= 0 && at < code.size() ? code.at(at) : QChar(); }
} // namespace

bool isSingleQuote(QChar c) { return c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201b); }
bool isDoubleQuote(QChar c) { return c == u'"' || (c.unicode() >= 0x201c && c.unicode() <= 0x201e); }

Place Lexer::place() const
{
    switch (m_open.last().mode) {
    case Mode::Bare: return Place::Bare;
    case Mode::Single: return Place::Single;
    case Mode::Double: return Place::Double;
    case Mode::HereSingle: return Place::HereSingle;
    case Mode::HereDouble: return Place::HereDouble;
    default: return Place::Unsure;
    }
}

qsizetype Lexer::feed(QStringView code, qsizetype at)
{
    qsizetype taken = 1;
    switch (m_shell) {
    case Shell::Posix: taken = posix(code, at); break;
    case Shell::PowerShell: taken = powerShell(code, at); break;
    case Shell::Cmd: taken = cmd(code, at); break;
    case Shell::Other: break;
    }
    const QChar last = signAt(code, at + taken - 1);
    m_wordStart = last.isSpace() || QStringView(u";&|(){}").contains(last);
    m_lineStart = last == u'\n';
    return taken;
}

// A bracket of the command itself, or the one that ends a substitution.
qsizetype Lexer::brackets(QChar c)
{
    Level &level = m_open.last();
    if (c == u'(')
        ++level.depth;
    else if (c == u')' && level.depth > 0)
        --level.depth;
    else if (c == u')' && m_open.size() > 1)
        return close(1);
    return 1;
}

qsizetype Lexer::posix(QStringView code, qsizetype at)
{
    const QChar c = code.at(at), next = signAt(code, at + 1);
    switch (m_open.last().mode) {
    case Mode::Bare: return posixBare(code, at);
    case Mode::Single: return c == u'\'' ? close(1) : 1;
    case Mode::Ansi: return c == u'\\' ? 2 : c == u'\'' ? close(1) : 1;
    case Mode::Backtick: return c == u'\\' ? 2 : c == u'`' ? close(1) : 1;
    case Mode::Braces: return c == u'\\' ? 2 : c == u'}' ? close(1) : 1;
    case Mode::Comment: return c == u'\n' ? close(0) : 1;
    case Mode::Document: return documentLine(code, at);
    case Mode::Sum: return brackets(c);
    case Mode::Double: break;
    default: return 1;
    }
    if (c == u'\\')
        return 2;
    if (c == u'"')
        return close(1);
    if (c == u'`')
        return open(Mode::Backtick, 1);
    if (c == u'$' && next == u'(')
        return signAt(code, at + 2) == u'(' ? open(Mode::Sum, 2) : open(Mode::Bare, 2);
    return c == u'$' && next == u'{' ? open(Mode::Braces, 2) : 1;
}

qsizetype Lexer::posixBare(QStringView code, qsizetype at)
{
    const QChar c = code.at(at), next = signAt(code, at + 1);
    if (c == u'\\')
        return 2;
    if (c == u'\'')
        return open(Mode::Single, 1);
    if (c == u'"')
        return open(Mode::Double, 1);
    if (c == u'`')
        return open(Mode::Backtick, 1);
    if (c == u'#' && m_wordStart)
        return open(Mode::Comment, 1);
    if (c == u'$' && next == u'\'')
        return open(Mode::Ansi, 2);
    if (c == u'$' && next == u'{')
        return open(Mode::Braces, 2);
    if (c == u'$' && next == u'(')
        return signAt(code, at + 2) == u'(' ? open(Mode::Sum, 2) : open(Mode::Bare, 2);
    if (c == u'<' && next == u'<') {
        if (signAt(code, at + 2) == u'<')
            return 3;
        noteDocument(code, at + 2);
        return 2;
    }
    if (c == u'\n' && !m_document.isEmpty())
        return open(Mode::Document, 1);
    return brackets(c);
}

void Lexer::noteDocument(QStringView code, qsizetype at)
{
    while (signAt(code, at) == u'-' || signAt(code, at) == u' ')
        ++at;
    QString word;
    for (; at < code.size() && !code.at(at).isSpace() && !QStringView(u";&|<>()").contains(code.at(at)); ++at)
        if (!QStringView(u"'\"\\").contains(code.at(at)))
            word += code.at(at);
    m_document = word;
}

// Line by line: nothing in a document opens anything.
qsizetype Lexer::documentLine(QStringView code, qsizetype at)
{
    if (!m_lineStart)
        return 1;
    const qsizetype end = code.indexOf(u'\n', at);
    if (code.sliced(at, (end < 0 ? code.size() : end) - at).trimmed() != m_document)
        return 1;
    const qsizetype length = m_document.size();
    m_document.clear();
    return close(length);
}

qsizetype Lexer::powerShell(QStringView code, qsizetype at)
{
    const QChar c = code.at(at), next = signAt(code, at + 1);
    switch (m_open.last().mode) {
    case Mode::Bare: return powerShellBare(code, at);
    case Mode::Single: return !isSingleQuote(c) ? 1 : isSingleQuote(next) ? 2 : close(1);
    case Mode::HereSingle: return m_lineStart && isSingleQuote(c) && next == u'@' ? close(2) : 1;
    case Mode::HereDouble:
        if (m_lineStart && isDoubleQuote(c) && next == u'@')
            return close(2);
        return c == u'`' ? 2 : c == u'$' && next == u'(' ? open(Mode::Bare, 2) : 1;
    case Mode::Comment: return c == u'\n' ? close(0) : 1;
    case Mode::BlockComment: return c == u'#' && next == u'>' ? close(2) : 1;
    case Mode::Double: break;
    default: return 1;
    }
    if (c == u'`')
        return 2;
    if (isDoubleQuote(c))
        return isDoubleQuote(next) ? 2 : close(1);
    return c == u'$' && next == u'(' ? open(Mode::Bare, 2) : 1;
}

qsizetype Lexer::powerShellBare(QStringView code, qsizetype at)
{
    const QChar c = code.at(at), next = signAt(code, at + 1);
    if (c == u'`')
        return 2;
    if (c == u'@' && (isSingleQuote(next) || isDoubleQuote(next)) && signAt(code, at + 2) == u'\n')
        return open(isSingleQuote(next) ? Mode::HereSingle : Mode::HereDouble, 3);
    if (isSingleQuote(c))
        return open(Mode::Single, 1);
    if (isDoubleQuote(c))
        return open(Mode::Double, 1);
    if (c == u'<' && next == u'#')
        return open(Mode::BlockComment, 2);
    if (m_wordStart && (c == u'#' || code.sliced(at).startsWith(u"--%")))
        return open(Mode::Comment, 1); // what follows is not read by PowerShell
    return brackets(c);
}

// Quotes of cmd end with their line; a line with an odd number of them is read in its own way.
qsizetype Lexer::cmd(QStringView code, qsizetype at)
{
    const QChar c = code.at(at);
    const Mode mode = m_open.last().mode;
    if (c == u'\n') {
        m_broken = m_broken || mode == Mode::Double;
        m_open = {Level{}};
        return 1;
    }
    if (mode == Mode::Comment)
        return 1;
    if (mode == Mode::Double)
        return c == u'"' ? close(1) : 1;
    const QStringView rest = code.sliced(at).trimmed();
    if (m_lineStart && (rest.startsWith(u"rem ", Qt::CaseInsensitive) || rest.startsWith(u"::")))
        return open(Mode::Comment, 1);
    if (c == u'^')
        return 2;
    return c == u'"' ? open(Mode::Double, 1) : 1;
}

} // namespace lamp::shellquote
