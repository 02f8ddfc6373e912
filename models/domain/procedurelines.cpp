// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedurelines.h"

#include <QRegularExpression>

namespace lamp::procedurelines {

using namespace Qt::StringLiterals;

Fences::Part Fences::feed(QStringView line)
{
    const QStringView text = line.trimmed();
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    qsizetype length = 0;
    if (mark == u'`' || mark == u'~')
        while (length < text.size() && text.at(length) == mark)
            ++length;
    if (m_length == 0) {
        const QStringView info = text.sliced(length).trimmed();
        if (length < 3 || (mark == u'`' && info.contains(u'`')))
            return Part::Outside;
        m_mark = mark;
        m_length = length;
        m_indent = indentOf(line);
        m_info = info.toString();
        return Part::Opening;
    }
    if (mark != m_mark || length < m_length || length != text.size())
        return Part::Inside;
    m_length = 0;
    return Part::Closing;
}

Heading heading(QStringView line)
{
    static const QRegularExpression pattern(u"^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?[ \\t]*(?:[ \\t]#*)?$"_s);
    const auto match = pattern.matchView(line);
    if (!match.hasMatch())
        return {};
    return {int(match.capturedLength(1)), plainWords(match.captured(2)).trimmed()};
}

qsizetype indentOf(QStringView line)
{
    qsizetype columns = 0;
    for (const QChar c : line) {
        if (c == u' ')
            ++columns;
        else if (c == u'\t')
            columns += 4 - columns % 4;
        else
            break;
    }
    return columns;
}

QString withoutIndent(QStringView line, qsizetype columns)
{
    qsizetype column = 0, at = 0;
    while (at < line.size() && column < columns && (line.at(at) == u' ' || line.at(at) == u'\t')) {
        column += line.at(at) == u' ' ? 1 : 4 - column % 4;
        ++at;
    }
    const QString rest = line.sliced(at).toString();
    return column > columns ? QString(QString(column - columns, u' ') + rest) : rest; // a tabulator half used
}

QString plainWords(QString markdown)
{
    static const QRegularExpression code(u"(`+)(.+?)\\1(?!`)"_s);
    static const QRegularExpression link(u"!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)"_s);
    static const QRegularExpression marks(u"\\*\\*|__|(?<!\\w)[*_](?=\\S)|(?<=\\S)[*_](?!\\w)"_s);
    QString plain;
    qsizetype from = 0;
    const auto prose = [&plain](QString text) { plain += text.replace(link, u"\\1"_s).remove(marks); };
    for (auto spans = code.globalMatch(markdown); spans.hasNext();) {
        const auto span = spans.next();
        prose(markdown.sliced(from, span.capturedStart() - from));
        plain += span.capturedView(2);
        from = span.capturedEnd();
    }
    prose(markdown.sliced(from));
    return plain;
}

qsizetype sentenceEnd(QStringView text, qsizetype from)
{
    bool code = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'`')
            code = !code;
        if (code || (c != u'.' && c != u'!' && c != u'?'))
            continue;
        qsizetype next = i + 1;
        while (next < text.size() && (text.at(next) == u'*' || text.at(next) == u'_' || text.at(next) == u')'))
            ++next;
        if (next < text.size() && !text.at(next).isSpace())
            continue;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        if (next == text.size() || !text.at(next).isLower()) // "e.g. this" goes on
            return next;
    }
    return text.size();
}

QString trimmedText(QStringList lines)
{
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace lamp::procedurelines
