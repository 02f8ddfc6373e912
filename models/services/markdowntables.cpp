// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// GitHub's tables where the parser reads them in another way: "||" is an empty cell, a head with another number of
// cells than the line below it is no table, a heading or a fence ends a table, and a table ends a paragraph.
#include "services/markdownparts.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct TableLine {
    QStringView quotes, text; // "> > " and what stands behind
    qsizetype depth = 0;      // of quotes
    bool isCode = false;      // as far as its indent says
};

TableLine tableLine(QStringView line)
{
    TableLine found;
    qsizetype text = 0, indent = 0;
    for (qsizetype i = 0; i < line.size() && (line[i] == u' ' || line[i] == u'>'); ++i)
        if (line[i] == u'>') {
            ++found.depth;
            text = i + 1;
        }
    found.quotes = line.first(text);
    found.text = line.sliced(text);
    while (indent < found.text.size() && found.text[indent] == u' ')
        ++indent;
    found.isCode = indent > (text > 0 ? 4 : 3) || found.text.startsWith(u'\t');
    return found;
}

// Of a row: where its bars stand that part cells.
QList<qsizetype> barsOf(QStringView row)
{
    QList<qsizetype> bars;
    bool code = false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == u'\\')
            ++i;
        else if (row[i] == u'`')
            code = !code;
        else if (row[i] == u'|' && !code)
            bars.append(i);
    }
    return bars;
}

qsizetype cellsOf(QStringView row)
{
    const QStringView text = row.trimmed();
    const QList<qsizetype> bars = barsOf(text);
    qsizetype cells = bars.size() + 1;
    if (!bars.isEmpty() && bars.first() == 0)
        --cells;
    if (bars.size() > 1 && bars.last() == text.size() - 1)
        --cells;
    return cells;
}

// "|:--|--:|"
bool isBelowHead(QStringView text)
{
    static const QRegularExpression cells(u"^ *\\|? *:?-+:? *(\\| *:?-+:? *)*\\|? *\\r?$"_s);
    return text.contains(u'|') && text.contains(u'-') && cells.matchView(text).hasMatch();
}

QStringView withoutListMark(QStringView text)
{
    static const QRegularExpression mark(u"^ *(?:[-+*]|[0-9]{1,9}[.)]) +"_s);
    for (auto match = mark.matchView(text); match.hasMatch(); match = mark.matchView(text))
        text = text.sliced(match.capturedLength());
    return text;
}

bool isHeadingLine(QStringView text)
{
    static const QRegularExpression heading(u"^ {0,4}#{1,6}(?:[ \\t]|\\r?$)"_s);
    return heading.matchView(text).hasMatch();
}

QString withEmptyCells(const QString &row)
{
    QString filled = row;
    const QList<qsizetype> bars = barsOf(row);
    for (qsizetype i = bars.size() - 1; i > 0; --i)
        if (bars[i] == bars[i - 1] + 1)
            filled.insert(bars[i], u' ');
    return filled;
}

// Whether the line stands below the head of a table. What the parser would take for one is told not to be.
bool opensTable(QStringList &lines, qsizetype at, const TableLine &now)
{
    const QString above = at > 0 ? lines[at - 1] : QString();
    const TableLine head = tableLine(above);
    if (now.isCode || head.isCode || now.depth != head.depth || !head.text.contains(u'|') || !isBelowHead(now.text))
        return false;
    const QStringView words = withoutListMark(head.text);
    if (cellsOf(words) != cellsOf(now.text)) {
        lines[at].insert(now.quotes.size() + now.text.indexOf(u'-'), u'\\');
        return false;
    }
    const bool goesOn = at > 1 && words.size() == head.text.size() // a paragraph, down to the head
                        && !tableLine(lines[at - 2]).text.trimmed().isEmpty();
    lines[at - 1] = (goesOn ? head.quotes + u'\r' : QString()) + withEmptyCells(above);
    return true;
}

} // namespace

QStringView markdownFence(QStringView line, QStringView open)
{
    const QStringView text = line.trimmed();
    for (const QChar sign : {QChar(u'`'), QChar(u'~')}) {
        qsizetype count = 0;
        while (count < text.size() && text[count] == sign)
            ++count;
        const QStringView rest = text.sliced(count);
        if (count >= 3 && (open.isEmpty() ? sign == u'~' || !rest.contains(u'`')
                                          : rest.isEmpty() && open.front() == sign && count >= open.size()))
            return text.first(count);
    }
    return {};
}

QString preparedTables(const QString &markdown)
{
    if (!markdown.contains(u'|') || !markdown.contains(u'-'))
        return markdown;
    QStringList lines = markdown.split(u'\n');
    QString fence;
    qsizetype fenceDepth = 0;
    bool table = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i];
        const TableLine now = tableLine(line);
        const QStringView mark = markdownFence(now.text, fence);
        if (!fence.isEmpty()) {
            if (!mark.isEmpty() && now.depth == fenceDepth)
                fence.clear();
            continue;
        }
        const bool ends = now.text.trimmed().isEmpty(), other = !mark.isEmpty() || isHeadingLine(now.text);
        if (table && other) // an empty line between them, of which those who count lines know nothing
            lines[i].prepend(now.quotes + u'\r');
        if (!mark.isEmpty()) {
            fence = mark.toString();
            fenceDepth = now.depth;
        }
        if (table && !ends && !other) {
            lines[i] = withEmptyCells(line);
            continue;
        }
        table = opensTable(lines, i, now);
    }
    return lines.join(u'\n');
}

} // namespace lamp
