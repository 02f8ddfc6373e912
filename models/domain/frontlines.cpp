// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frontlines.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFrontText = 64 * 1024;

// What stands between the dashes, line by line, and where they end.
struct FrontText {
    QList<QStringView> lines;
    qsizetype end = 0;  // behind the second line of dashes
    qsizetype body = 0; // behind the empty lines that follow
    [[nodiscard]] bool isThere() const { return end > 0; }
};

QStringView frontKey(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || (colon + 1 < line.size() && !line[colon + 1].isSpace()))
        return {};
    const QStringView key = line.first(colon);
    const bool letters = std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u' ' || c == u'.';
    });
    return letters && key.front().isLetter() ? key : QStringView();
}

// A line that belongs to the key above it.
bool goesOn(QStringView line)
{
    return line.trimmed().isEmpty() || line.front().isSpace() || line.startsWith("- "_L1) || line == "-"_L1;
}

bool isFront(const QList<QStringView> &lines)
{
    bool any = false;
    for (const QStringView line : lines) {
        const bool key = !frontKey(line).isEmpty();
        if (!key && !line.startsWith(u'#') && !goesOn(line))
            return false;
        any = any || key;
    }
    return any;
}

FrontText frontText(QStringView text)
{
    FrontText front;
    if (!text.startsWith("---\n"_L1))
        return {};
    const qsizetype most = qMin(text.size(), LongestFrontText);
    for (qsizetype from = 4; from < most;) {
        qsizetype stop = text.indexOf(u'\n', from);
        stop = stop < 0 ? text.size() : stop;
        const QStringView line = text.sliced(from, stop - from);
        from = qMin(stop + 1, text.size());
        if (line.trimmed() == "---"_L1 || line.trimmed() == "..."_L1) {
            if (!isFront(front.lines))
                return {};
            front.end = front.body = from;
            while (front.body < text.size() && text[front.body] == u'\n')
                ++front.body;
            return front;
        }
        front.lines.append(line);
    }
    return {};
}

QString withoutQuotes(QStringView value)
{
    const QStringView bare = value.trimmed();
    if (bare.size() >= 2 && bare.front() == u'\'' && bare.back() == u'\'')
        return bare.sliced(1, bare.size() - 2).toString().replace(u"''"_s, u"'"_s);
    if (bare.size() < 2 || bare.front() != u'"' || bare.back() != u'"')
        return bare.toString();
    QString plain;
    for (qsizetype i = 1; i < bare.size() - 1; ++i) {
        if (bare[i] == u'\\' && i + 2 < bare.size())
            ++i;
        plain += bare[i];
    }
    return plain;
}

QString scalarOrList(QStringView value)
{
    const QStringView bare = value.trimmed();
    if (!bare.startsWith(u'[') || !bare.endsWith(u']'))
        return withoutQuotes(bare);
    QStringList items;
    for (const QStringView item : bare.sliced(1, bare.size() - 2).split(u','))
        if (const QString plain = withoutQuotes(item); !plain.isEmpty())
            items.append(plain);
    return items.join(u", "_s);
}

QString valueOf(const QList<QStringView> &lines, int first, int count)
{
    const QString own = scalarOrList(lines[first].sliced(frontKey(lines[first]).size() + 1));
    QStringList values = own.isEmpty() ? QStringList() : QStringList(own);
    for (int i = first + 1; i < first + count; ++i) {
        QStringView line = lines[i].trimmed();
        if (line.startsWith("- "_L1))
            line = line.sliced(2);
        if (const QString plain = withoutQuotes(line); !plain.isEmpty())
            values.append(plain);
    }
    return values.join(u", "_s);
}

QString quotedWhereNeeded(const QString &value)
{
    static constexpr QStringView special = u":#[]{},&*!|>'\"%@`";
    const QString one = value.simplified();
    const bool plain = !one.isEmpty() && one.front() != u'-'
                       && std::ranges::none_of(one, [](QChar c) { return special.contains(c); });
    if (plain)
        return one;
    QString text = one;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString putTogether(const QStringList &lines, const QString &text, const FrontText &front)
{
    const bool any = std::ranges::any_of(lines, [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (!any)
        return text.sliced(front.body);
    const QString dashes = front.isThere() ? text.first(front.end).trimmed().section(u'\n', -1) : u"---"_s;
    const QString rest = front.isThere() ? text.sliced(front.end) : QString(u'\n' + text);
    return u"---\n" + lines.join(u'\n') + u'\n' + dashes + u'\n' + rest;
}

} // namespace

QList<frontlines::Entry> frontlines::entries(QStringView text)
{
    const FrontText front = frontText(text);
    QList<Entry> found;
    for (int i = 0; i < front.lines.size(); ++i) {
        const QStringView key = frontKey(front.lines[i]);
        if (key.isEmpty())
            continue;
        int count = 1, filled = 1;
        for (; i + count < front.lines.size() && goesOn(front.lines[i + count]); ++count)
            filled = front.lines[i + count].trimmed().isEmpty() ? filled : count + 1;
        found.append({key.toString(), valueOf(front.lines, i, filled), i + 1, filled});
        i += filled - 1;
    }
    return found;
}

qsizetype frontlines::bodyStart(QStringView text) { return frontText(text).body; }

int frontlines::bodyLine(QStringView text)
{
    return static_cast<int>(text.first(frontText(text).body).count(u'\n'));
}

QString frontlines::value(QStringView text, QStringView key)
{
    for (const QList<Entry> all = entries(text); const Entry &entry : all)
        if (entry.key.compare(key, Qt::CaseInsensitive) == 0)
            return entry.value;
    return {};
}

QString frontlines::with(const QString &text, const QString &key, const QString &value)
{
    const FrontText front = frontText(text);
    const QList<Entry> all = entries(text);
    const auto known = std::ranges::find_if(all, [&key](const Entry &entry) {
        return entry.key.compare(key, Qt::CaseInsensitive) == 0;
    });
    const bool there = known != all.end();
    if (there ? known->value == value.simplified() : value.simplified().isEmpty())
        return text;
    QStringList lines;
    for (const QStringView line : front.lines)
        lines.append(line.toString());
    if (!there) {
        lines.append(key + u": " + quotedWhereNeeded(value));
    } else if (value.simplified().isEmpty()) {
        lines.remove(known->line - 1, known->lines);
    } else {
        lines[known->line - 1] = known->key + u": " + quotedWhereNeeded(value);
        lines.remove(known->line, known->lines - 1);
    }
    return putTogether(lines, text, front);
}

QString frontlines::without(const QString &text, const QStringList &keys)
{
    QString left = text;
    for (const QString &key : keys)
        left = with(left, key, {});
    return left;
}

} // namespace lamp
