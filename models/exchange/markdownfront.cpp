// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownfront.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFront = 64 * 1024;

QString unquotedValue(const QString &text)
{
    const QString value = text.trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) {
        QString plain;
        for (qsizetype i = 1; i < value.size() - 1; ++i) {
            if (value[i] == u'\\' && i + 2 < value.size())
                ++i;
            plain += value[i];
        }
        return plain;
    }
    if (value.size() >= 2 && value.startsWith(u'\'') && value.endsWith(u'\''))
        return value.sliced(1, value.size() - 2).replace(u"''"_s, u"'"_s);
    return value;
}

// "a, 'b, c', d" at commas outside quotes.
QStringList listItems(const QString &text)
{
    QStringList items;
    QString item;
    QChar quote;
    for (const QChar c : text) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if ((c == u'"' || c == u'\'') && item.trimmed().isEmpty()) {
            quote = c;
        } else if (c == u',') {
            items.append(unquotedValue(item));
            item.clear();
            continue;
        }
        item += c;
    }
    items.append(unquotedValue(item));
    items.removeAll(QString());
    return items;
}

QStringList valuesOfLine(const QString &text)
{
    const QString value = text.trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']'))
        return listItems(value.sliced(1, value.size() - 2));
    const QString plain = unquotedValue(value);
    return plain.isEmpty() ? QStringList() : QStringList(plain);
}

bool isKey(QStringView key)
{
    for (const QChar c : key)
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u' ')
            return false;
    return !key.isEmpty() && key.front().isLetter();
}

FrontMatter parsedFront(const QStringList &lines)
{
    FrontMatter front;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        if (trimmed.startsWith("- "_L1) && !front.entries.isEmpty()) {
            front.entries.last().values += unquotedValue(trimmed.sliced(2));
            continue;
        }
        const qsizetype colon = trimmed.indexOf(u':');
        if (colon > 0 && !line.front().isSpace() && isKey(QStringView(trimmed).first(colon)))
            front.entries.append({trimmed.first(colon).toLower(), valuesOfLine(trimmed.sliced(colon + 1))});
        else if (!front.entries.isEmpty()) // a value that goes on, or something nested: kept as text
            front.entries.last().values.append(trimmed);
    }
    return front;
}

QString quotedValue(const QString &value)
{
    static constexpr QStringView special = u":#[]{},&*!|>'\"%@`";
    const bool plain = !value.isEmpty() && !value.front().isSpace() && !value.back().isSpace() && value.front() != u'-'
                       && std::none_of(value.cbegin(), value.cend(), [](QChar c) { return special.contains(c); });
    if (plain)
        return value;
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

} // namespace

bool FrontMatter::has(QStringView key) const
{
    return std::any_of(entries.cbegin(), entries.cend(), [key](const Entry &entry) { return entry.key == key; });
}

QStringList FrontMatter::values(QStringView key) const
{
    for (const Entry &entry : entries)
        if (entry.key == key)
            return entry.values;
    return {};
}

QString FrontMatter::value(QStringView key) const { return values(key).value(0); }

MarkdownParts splitFrontMatter(const QString &text)
{
    if (!text.startsWith("---\n"_L1))
        return {{}, text};
    QStringList lines;
    for (qsizetype from = 4; from < qMin(text.size(), LongestFront);) {
        qsizetype end = text.indexOf(u'\n', from);
        end = end < 0 ? text.size() : end;
        const QString line = text.sliced(from, end - from);
        from = end + 1;
        if (line.trimmed() == "---"_L1 || line.trimmed() == "..."_L1) {
            QString body = text.mid(from);
            qsizetype blank = 0;
            while (blank < body.size() && body[blank] == u'\n')
                ++blank;
            FrontMatter front = parsedFront(lines);
            if (front.entries.isEmpty() && !lines.join(QString()).trimmed().isEmpty())
                return {{}, text}; // text between two rules
            return {front, body.mid(blank)};
        }
        lines.append(line);
    }
    return {{}, text};
}

const QStringList &articleKeys()
{
    static const QStringList keys{u"title"_s,    u"id"_s,    u"state"_s,   u"status"_s,  u"folder"_s,
                                  u"category"_s, u"tags"_s,  u"affects"_s, u"risk"_s,    u"minutes"_s,
                                  u"language"_s, u"verified"_s, u"review"_s, u"translation-of"_s};
    return keys;
}

QString frontMatterText(const FrontMatter &front, const QString &further)
{
    QString text = u"---\n"_s;
    for (const FrontMatter::Entry &entry : front.entries) {
        if (entry.values.isEmpty() || (entry.values.size() == 1 && entry.values.first().isEmpty()))
            continue;
        QStringList values;
        for (const QString &value : entry.values)
            values.append(quotedValue(value));
        const bool list = entry.key == "tags"_L1;
        text += entry.key + u": " + (list ? QString(u'[' + values.join(u", "_s) + u']') : values.first()) + u'\n';
    }
    return text + further + u"---\n\n";
}

} // namespace lamp
