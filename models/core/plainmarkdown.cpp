// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plainmarkdown.h"

#include <algorithm>

namespace lamp {

namespace {
constexpr qsizetype FarthestEnd = 400; // letters between a sign and the one that ends it
constexpr int Deepest = 8;              // emphasis and links inside one another
constexpr int MostSigns = 20;           // quotes and items inside one another

bool isAsciiSign(QChar c)
{
    const char16_t u = c.unicode();
    return u > 32 && u < 127 && !c.isLetterOrNumber();
}

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

// The words of a paragraph: emphasis, code, links and images without their signs.
class Words {
public:
    explicit Words(QString &out) : m_out(out) { }

    void add(QStringView text, int depth = 0)
    {
        for (qsizetype i = 0; i < text.size();) {
            const QChar c = text[i];
            qsizetype end = 0;
            if (c == u'\\' && i + 1 < text.size() && isAsciiSign(text[i + 1])) {
                m_out.append(text[i + 1]);
                end = i + 2;
            } else if (c == u'`') {
                end = code(text, i);
            } else if (c == u'[' || (c == u'!' && i + 1 < text.size() && text[i + 1] == u'[')) {
                end = link(text, i, depth);
            } else if (c == u'*' || c == u'_' || c == u'~') {
                end = emphasis(text, i, depth);
            } else if (c == u'<') {
                end = angle(text, i);
            }
            if (end == 0) {
                m_out.append(c);
                end = i + 1;
            }
            i = end;
        }
    }

private:
    // Each gives the place behind what it wrote, or 0 when the sign is only a letter here.
    qsizetype code(QStringView text, qsizetype at)
    {
        const qsizetype length = runLength(text, at);
        const qsizetype last = qMin(text.size(), at + length + FarthestEnd);
        for (qsizetype i = at + length; i < last;) {
            if (text[i] != u'`') {
                ++i;
                continue;
            }
            const qsizetype closing = runLength(text, i);
            if (closing == length) {
                QStringView inside = text.sliced(at + length, i - at - length);
                if (inside.size() > 2 && inside.front() == u' ' && inside.back() == u' ')
                    inside = inside.sliced(1, inside.size() - 2);
                m_out.append(inside);
                return i + closing;
            }
            i += closing;
        }
        m_out.append(text.sliced(at, length));
        return at + length;
    }

    static qsizetype closing(QStringView text, qsizetype at, QChar open, QChar close)
    {
        int inside = 0;
        const qsizetype last = qMin(text.size(), at + FarthestEnd);
        for (qsizetype i = at; i < last; ++i) {
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == open)
                ++inside;
            else if (text[i] == close && --inside == 0)
                return i;
        }
        return -1;
    }

    qsizetype link(QStringView text, qsizetype at, int depth)
    {
        const qsizetype open = text[at] == u'!' ? at + 1 : at;
        const qsizetype close = depth < Deepest ? closing(text, open, u'[', u']') : -1;
        if (close < 0 || close + 1 >= text.size())
            return 0;
        const QChar next = text[close + 1];
        const qsizetype end = next == u'(' ? closing(text, close + 1, u'(', u')')
            : next == u'['                 ? closing(text, close + 1, u'[', u']')
                                           : -1;
        if (end < 0)
            return 0;
        add(text.sliced(open + 1, close - open - 1), depth + 1);
        return end + 1;
    }

    // Where a run of the same signs ends what the one at `at` began; -1 when nothing does.
    static qsizetype ending(QStringView text, qsizetype at, qsizetype length)
    {
        const QChar sign = text[at];
        const qsizetype last = qMin(text.size(), at + FarthestEnd);
        for (qsizetype i = at + length; i < last;) {
            if (text[i] == u'`')
                i += runLength(text, i);
            if (i >= last || text[i] != sign) {
                i += i < last && text[i] == u'\\' ? 2 : 1;
                continue;
            }
            const qsizetype found = runLength(text, i), behind = i + found;
            const bool fits = found == length || (length > 1 && found > length);
            const bool inWord = sign == u'_' && behind < text.size() && text[behind].isLetterOrNumber();
            if (fits && !text[i - 1].isSpace() && !inWord)
                return behind - length;
            i = behind;
        }
        return -1;
    }

    qsizetype emphasis(QStringView text, qsizetype at, int depth)
    {
        const qsizetype length = runLength(text, at), inside = at + length;
        const bool inWord = text[at] == u'_' && at > 0 && text[at - 1].isLetterOrNumber();
        const bool begins = length <= 3 && inside < text.size() && !text[inside].isSpace() && !inWord
            && (text[at] != u'~' || length == 2) && depth < Deepest;
        const qsizetype end = begins ? ending(text, at, length) : -1;
        if (end < 0) {
            m_out.append(text.sliced(at, length));
            return inside;
        }
        add(text.sliced(inside, end - inside), depth + 1);
        return end + length;
    }

    qsizetype angle(QStringView text, qsizetype at)
    {
        const qsizetype end = text.sliced(at, qMin(text.size() - at, FarthestEnd)).indexOf(u'>');
        if (end < 0)
            return 0;
        const QStringView inside = text.sliced(at + 1, end - 1);
        if (inside.contains(u' ') || (!inside.contains(u"://") && !inside.contains(u'@')))
            return 0; // "<name>" is what a reader puts a name in for
        m_out.append(inside);
        return at + end + 1;
    }

    QString &m_out;
};

// The lines of a text, without what makes them headings, quotes, list items, tables and code.
class Lines {
public:
    explicit Lines(QString &out) : m_out(out) { }

    void add(QStringView line, QStringView next)
    {
        const QStringView bare = line.trimmed();
        if (m_fence > 0) {
            if (runOf(bare, m_sign) >= m_fence && runOf(bare, m_sign) == bare.size())
                m_fence = 0;
            else
                put(line);
            return;
        }
        QStringView rest = bare;
        const bool begins = stripped(rest, bare.isEmpty() ? 0 : bare.data() - line.data());
        if (begins || rest.isEmpty())
            flush();
        if (fence(rest) || isRule(rest))
            return flush();
        const bool row = rest.startsWith(u'|') || (rest.contains(u'|') && (m_table || isTableRule(next.trimmed())));
        m_table = row;
        if (row)
            return addRow(rest);
        if (!m_paragraph.isEmpty())
            m_paragraph.append(u'\n');
        m_paragraph.append(rest);
        if (m_heading)
            flush();
    }

    void flush()
    {
        if (!m_paragraph.isEmpty()) {
            Words(m_out).add(m_paragraph);
            m_out.append(u'\n');
            m_paragraph.clear();
        }
    }

private:
    static qsizetype runOf(QStringView text, QChar sign)
    {
        return text.startsWith(sign) ? runLength(text, 0) : 0;
    }

    void put(QStringView line) { m_out.append(line).append(u'\n'); }

    // Quote, list item, tick box and heading signs at the start; whether there were any.
    bool stripped(QStringView &rest, qsizetype indent)
    {
        const QStringView whole = rest;
        for (int deep = 0; deep < MostSigns && (rest.startsWith(u'>') || itemSign(rest) > 0); ++deep)
            rest = rest.sliced(rest.startsWith(u'>') ? 1 : itemSign(rest)).trimmed();
        if (rest.size() > 3 && rest[0] == u'[' && rest[2] == u']' && rest[3].isSpace()
            && (rest[1] == u' ' || rest[1] == u'x' || rest[1] == u'X') && rest.size() < whole.size())
            rest = rest.sliced(3).trimmed();
        const qsizetype level = runOf(rest, u'#');
        m_heading = level > 0 && level <= 6 && indent < 4 && (rest.size() == level || rest[level].isSpace());
        if (m_heading) {
            rest = rest.sliced(level).trimmed();
            qsizetype end = rest.size();
            while (end > 0 && rest[end - 1] == u'#')
                --end;
            if (end < rest.size() && (end == 0 || rest[end - 1].isSpace()))
                rest = rest.first(end).trimmed();
        }
        return rest.size() < whole.size() && !whole.startsWith(u'>');
    }

    // "- ", "* ", "+ ", "1. ", "1) ": how many letters; 0 for none, also for a line across the page.
    static qsizetype itemSign(QStringView text)
    {
        qsizetype at = 0;
        while (at < text.size() && at < 9 && text[at].isDigit())
            ++at;
        const bool numbered = at > 0 && at < text.size() && (text[at] == u'.' || text[at] == u')');
        const bool dotted = at == 0 && !text.isEmpty() && (text[0] == u'-' || text[0] == u'*' || text[0] == u'+');
        if ((!numbered && !dotted) || isRule(text))
            return 0;
        ++at;
        return at < text.size() && text[at].isSpace() ? at + 1 : 0;
    }

    bool fence(QStringView text)
    {
        const QChar sign = text.startsWith(u'`') ? u'`' : u'~';
        const qsizetype length = runOf(text, sign);
        if (length < 3 || (sign == u'`' && text.sliced(length).contains(sign)))
            return false;
        m_fence = length;
        m_sign = sign;
        return true;
    }

    static bool isMadeOf(QStringView text, QStringView signs)
    {
        return std::ranges::all_of(text, [signs](QChar c) { return signs.contains(c); });
    }
    static bool isTableRule(QStringView text)
    {
        return text.contains(u'|') && text.contains(u'-') && isMadeOf(text, u"|-: ");
    }
    // A line across the page, or below a heading, or below the first row of a table.
    static bool isRule(QStringView text)
    {
        if (text.size() < 3 || !QStringView(u"-*_=|:").contains(text[0]))
            return false;
        return isMadeOf(text, u"- ") || isMadeOf(text, u"* ") || isMadeOf(text, u"_ ") || isMadeOf(text, u"=")
            || isTableRule(text);
    }

    void addRow(QStringView row)
    {
        flush();
        QString words;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool kept = row[i] == u'\\' && i + 1 < row.size() && row[i + 1] == u'|';
            if (kept)
                words.append(row[++i]);
            else
                words.append(row[i] == u'|' ? QChar(u' ') : row[i]);
        }
        m_paragraph = words.simplified();
        flush();
    }

    QString &m_out;
    QString m_paragraph;
    qsizetype m_fence = 0; // length of the sign that began a block of code
    QChar m_sign;
    bool m_heading = false, m_table = false;
};
} // namespace

QString plainMarkdown(QStringView text)
{
    QString out;
    out.reserve(text.size());
    Lines lines(out);
    for (qsizetype at = 0; at < text.size();) {
        const auto end = [&](qsizetype from) {
            const qsizetype found = text.indexOf(u'\n', from);
            return found < 0 ? text.size() : found;
        };
        const qsizetype stop = end(at), after = qMin(stop + 1, text.size());
        QStringView line = text.sliced(at, stop - at);
        if (line.endsWith(u'\r'))
            line.chop(1);
        lines.add(line, text.sliced(after, end(after) - after));
        at = stop + 1;
    }
    lines.flush();
    if (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

QString plainMarkdownLines(const QString &text)
{
    static const QRegularExpression itemSign(u"^\\s*(?:\\d{1,9}[.)]|[-*+])\\s+"_s);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString sign = itemSign.match(line).captured();
        lines.append(sign + plainMarkdown(QStringView(line).sliced(sign.size())));
    }
    return lines.join(u'\n');
}

} // namespace lamp
