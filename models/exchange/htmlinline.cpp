// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlinline.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
bool isWordSign(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

QString codeSpan(const QString &text)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : text)
        longest = qMax(longest, run = c == u'`' ? run + 1 : 0);
    const QString fence(longest + 1, u'`');
    const bool pad = text.startsWith(u'`') || text.endsWith(u'`');
    return fence + (pad ? u" "_s : QString()) + text + (pad ? u" "_s : QString()) + fence;
}

// Marks stand at the words, never at the blanks beside them.
QString marked(const QString &text, int style)
{
    if (style & HtmlRun::Code)
        return codeSpan(text);
    QString mark;
    mark += style & HtmlRun::Bold ? u"**"_s : QString();
    mark += style & HtmlRun::Italic ? u"*"_s : QString();
    mark += style & HtmlRun::Strike ? u"~~"_s : QString();
    const QString inner = text.trimmed();
    if (mark.isEmpty() || inner.isEmpty())
        return escapedMarkdown(text);
    QString close = mark;
    std::ranges::reverse(close);
    const bool before = text.front().isSpace(), after = text.back().isSpace();
    return (before ? u" "_s : QString()) + mark + escapedMarkdown(inner) + close + (after ? u" "_s : QString());
}
} // namespace

QString escapedMarkdown(QStringView text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        bool escape = c == u'\\' || c == u'*' || c == u'`' || c == u'[' || c == u']';
        if (c == u'_') // inside a word it means nothing
            escape = !isWordSign(text, i - 1) || !isWordSign(text, i + 1);
        else if (c == u'~')
            escape = (i > 0 && text[i - 1] == u'~') || (i + 1 < text.size() && text[i + 1] == u'~');
        else if (c == u'<')
            escape = i + 1 < text.size() && (text[i + 1].isLetter() || u"/!?"_s.contains(text[i + 1]));
        else if (c == u'&')
            escape = i + 1 < text.size() && (text[i + 1].isLetter() || text[i + 1] == u'#');
        if (escape)
            out.append(u'\\');
        out.append(c);
    }
    return out;
}

QString escapedLineStart(const QString &line)
{
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s), sign(u"^([+>=-]|#{1,6}(?=\\s|$)|\\|)"_s);
    if (const auto match = number.match(line); match.hasMatch())
        return match.captured(1) + u'\\' + line.mid(match.capturedLength(1));
    return sign.match(line).hasMatch() ? QString(u'\\' + line) : line;
}

QString markdownTarget(const QString &target)
{
    QString out;
    for (const QChar c : target) {
        if (c.isSpace() || c.category() == QChar::Other_Control || u"()<>\\\""_s.contains(c))
            out += u'%' + QString::number(c.unicode() & 0xff, 16).rightJustified(2, u'0').toUpper();
        else
            out += c;
    }
    return out;
}

void HtmlInline::addText(QStringView text, int style, const QString &target)
{
    QString words;
    for (const QChar c : text) {
        if (c.isSpace()) {
            m_blank = true;
            continue;
        }
        const bool first = words.isEmpty() && (m_runs.isEmpty() || m_runs.last().style & HtmlRun::Break);
        if (m_blank && !first)
            words.append(u' ');
        m_blank = false;
        words.append(c);
    }
    if (words.isEmpty())
        return;
    // A blank before a link or a mark belongs to what stands before it.
    if (words.startsWith(u' ') && !m_runs.isEmpty() && !(m_runs.last().style & (HtmlRun::Picture | HtmlRun::Code))
        && m_runs.last().target.isEmpty() && m_runs.last().style == HtmlRun::Plain) {
        m_runs.last().text.append(u' ');
        words.remove(0, 1);
    } else if (words.startsWith(u' ') && (style != HtmlRun::Plain || !target.isEmpty())) {
        m_runs.append({u" "_s, HtmlRun::Plain, {}});
        words.remove(0, 1);
    }
    if (!m_runs.isEmpty() && m_runs.last().style == style && m_runs.last().target == target)
        m_runs.last().text.append(words);
    else
        m_runs.append({words, style, target});
}

void HtmlInline::addPicture(const QString &description, const QString &target)
{
    if (m_blank && !m_runs.isEmpty())
        m_runs.append({u" "_s, HtmlRun::Plain, {}});
    m_blank = false;
    m_runs.append({description.simplified(), HtmlRun::Picture, target});
}

void HtmlInline::addBreak()
{
    m_blank = false;
    if (!m_runs.isEmpty() && !(m_runs.last().style & HtmlRun::Break))
        m_runs.append({{}, HtmlRun::Break, {}});
}

QString HtmlInline::plain() const
{
    QString text;
    for (const HtmlRun &run : m_runs)
        text += run.style & HtmlRun::Break ? u" "_s : run.text;
    return text.simplified();
}

QString HtmlInline::markdown(bool cell) const
{
    QString out;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const HtmlRun &run = m_runs[i];
        if (run.style & HtmlRun::Break) {
            if (i + 1 < m_runs.size())
                out += cell ? u" "_s : u"\\\n"_s;
        } else if (run.style & HtmlRun::Picture) {
            out += u"![" + escapedMarkdown(run.text) + u"](" + markdownTarget(run.target) + u')';
        } else if (!run.target.isEmpty()) {
            out += u'[' + marked(run.text, run.style) + u"](" + markdownTarget(run.target) + u')';
        } else {
            out += marked(run.text, run.style);
        }
    }
    if (cell)
        return out.simplified().replace(u'|', u"\\|"_s);
    QStringList lines = out.trimmed().split(u'\n');
    for (QString &line : lines)
        line = escapedLineStart(line);
    return lines.join(u'\n');
}

void HtmlInline::clear()
{
    m_runs.clear();
    m_blank = false;
}

} // namespace lamp
