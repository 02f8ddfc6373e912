// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownfront.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using LinkReplacement = std::function<QString(const QString &target, bool picture)>;

// The fence that a line opens or closes; empty when it is none.
QString fenceOf(const QString &line)
{
    static const QRegularExpression fence(u"^[ >\\t]*(?:[-*+]|\\d+[.)])?[ \\t]*(`{3,}|~{3,})"_s);
    const auto match = fence.match(line);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString unescaped(QStringView target)
{
    QString plain;
    for (qsizetype i = 0; i < target.size(); ++i) {
        if (target[i] == u'\\' && i + 1 < target.size() && (target[i + 1].isPunct() || target[i + 1].isSymbol()))
            ++i;
        plain += target[i];
    }
    return plain;
}

struct LinkSpan {
    qsizetype start = 0, length = 0; // of the target, with its angle brackets
    QString target;
};

// The target behind "](" at `from`; nothing when there is no closing bracket.
std::optional<LinkSpan> targetAt(const QString &line, qsizetype from)
{
    qsizetype at = from;
    while (at < line.size() && line[at] == u' ')
        ++at;
    if (at < line.size() && line[at] == u'<') {
        const qsizetype end = line.indexOf(u'>', at);
        if (end < 0)
            return std::nullopt;
        return LinkSpan{at, end - at + 1, unescaped(QStringView(line).sliced(at + 1, end - at - 1))};
    }
    int open = 0;
    qsizetype end = at;
    for (; end < line.size(); ++end) {
        const QChar c = line[end];
        if (c == u'\\') {
            ++end;
            continue;
        }
        if (c == u'(')
            ++open;
        else if (c == u' ' || c == u'\t' || (c == u')' && open-- == 0))
            break;
    }
    if (end >= line.size() || end == at || line.indexOf(u')', end) < 0)
        return std::nullopt;
    return LinkSpan{at, end - at, unescaped(QStringView(line).sliced(at, end - at))};
}

bool isPictureBefore(const QString &line, qsizetype closing)
{
    int depth = 0;
    for (qsizetype i = closing; i >= 0; --i) {
        if (line[i] == u']')
            ++depth;
        else if (line[i] == u'[' && --depth == 0)
            return i > 0 && line[i - 1] == u'!';
    }
    return false;
}

// The end of the code span that begins at `from`, or `from` when its backticks never close on this line.
qsizetype codeSpanEnd(const QString &line, qsizetype from)
{
    qsizetype ticks = 0;
    while (from + ticks < line.size() && line[from + ticks] == u'`')
        ++ticks;
    for (qsizetype at = from + ticks; at < line.size();) {
        if (line[at] != u'`') {
            ++at;
            continue;
        }
        qsizetype run = 0;
        while (at + run < line.size() && line[at + run] == u'`')
            ++run;
        at += run;
        if (run == ticks)
            return at;
    }
    return from + ticks;
}

QString lineWithLinks(const QString &line, const LinkReplacement &replacement)
{
    static const QRegularExpression definition(u"^( {0,3}\\[[^\\]^]+\\]:[ \\t]*)(<[^>]*>|\\S+)(.*)$"_s);
    if (const auto match = definition.match(line); match.hasMatch()) {
        QString target = match.captured(2);
        if (target.startsWith(u'<'))
            target = target.sliced(1, target.size() - 2);
        const QString fresh = replacement(unescaped(target), false);
        return fresh.isEmpty() ? line : QString(match.captured(1) + fresh + match.captured(3));
    }
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == u'\\') {
            at += 2;
        } else if (line[at] == u'`') {
            at = codeSpanEnd(line, at);
        } else if (line[at] == u']' && at + 1 < line.size() && line[at + 1] == u'(') {
            const auto span = targetAt(line, at + 2);
            const QString fresh = span ? replacement(span->target, isPictureBefore(line, at)) : QString();
            if (!fresh.isEmpty()) {
                result += QStringView(line).sliced(copied, span->start - copied);
                result += fresh;
                copied = span->start + span->length;
            }
            at = span ? span->start + span->length : at + 2;
        } else {
            ++at;
        }
    }
    return result + QStringView(line).sliced(copied);
}

} // namespace

QString withLinks(const QString &markdown, const LinkReplacement &replacement)
{
    QStringList lines = markdown.split(u'\n');
    QString fence; // that is open
    for (QString &line : lines) {
        const QString mark = fenceOf(line);
        if (!fence.isEmpty()) {
            if (!mark.isEmpty() && mark.front() == fence.front() && mark.size() >= fence.size())
                fence.clear();
            continue;
        }
        if (!mark.isEmpty()) {
            // "```code``` in one line" opens nothing.
            const qsizetype rest = line.indexOf(mark) + mark.size();
            if (mark.front() != u'`' || !QStringView(line).sliced(rest).contains(u'`')) {
                fence = mark;
                continue;
            }
        }
        if (line.contains("]("_L1) || line.contains("]:"_L1))
            line = lineWithLinks(line, replacement);
    }
    return lines.join(u'\n');
}

} // namespace lamp
