// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Code and tables of a web page.
#include "exchange/htmlwriter.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCode = 60'000, LongestCodeLine = 16'000, MostRows = 1'000, MostColumns = 24;

// "language-powershell", "lang-sh", "highlight-source-python" or the class itself of a highlighter.
QString codeLanguage(const HtmlTokens &tag)
{
    static const QRegularExpression named(u"(?:^|\\s)(?:language|lang|highlight-source|brush:|mw-highlight-lang)[-:\\s]"
                                          "*([A-Za-z0-9+#_.-]{1,30})"_s);
    return named.match(tag.attribute(u"class")).captured(1).toLower();
}

} // namespace

void HtmlWriter::code()
{
    endParagraph();
    QString language = codeLanguage(m_tokens), text;
    while (m_tokens.next() && !(m_tokens.kind() == HtmlTokens::Kind::Close && m_tokens.name() == "pre"_L1)) {
        if (m_tokens.kind() == HtmlTokens::Kind::Text)
            text += m_tokens.text().left(LongestCode - text.size());
        else if (m_tokens.kind() == HtmlTokens::Kind::Open && m_tokens.name() == "br"_L1)
            text += u'\n';
        else if (m_tokens.kind() == HtmlTokens::Kind::Open && language.isEmpty())
            language = codeLanguage(m_tokens);
    }
    text.remove(u'\r');
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line.truncate(LongestCodeLine);
    text = lines.join(u'\n');
    if (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    if (text.isEmpty())
        return;
    qsizetype longest = 2, run = 0;
    for (const QChar c : std::as_const(text))
        longest = qMax(longest, run = c == u'`' ? run + 1 : 0);
    const QString fence(longest + 1, u'`');
    write(fence + language + u'\n' + text + u'\n' + fence);
}

// The cells of one row; false when the table ends with it.
bool HtmlWriter::row(QStringList &cells)
{
    HtmlInline cell;
    std::swap(cell, m_line);
    bool open = false, more = false;
    const auto end = [&] {
        if (open && cells.size() < MostColumns)
            cells.append(m_line.markdown(true));
        m_line.clear();
        open = false;
    };
    while (m_tokens.next()) {
        const QString &name = m_tokens.name();
        const auto kind = m_tokens.kind();
        if (kind == HtmlTokens::Kind::Text) {
            m_line.addText(m_tokens.text(), m_styles.isEmpty() ? 0 : m_styles.last(), m_link);
        } else if (kind == HtmlTokens::Kind::Open && (name == "td"_L1 || name == "th"_L1)) {
            end();
            open = true;
        } else if (kind == HtmlTokens::Kind::Close && (name == "tr"_L1 || name == "table"_L1)) {
            more = name == "tr"_L1;
            break;
        } else if (kind == HtmlTokens::Kind::Open && name != "tr"_L1 && isSilent(m_tokens)) {
            m_tokens.skipElement();
        } else if (kind == HtmlTokens::Kind::Open && (name == "br"_L1 || name == "p"_L1 || name == "div"_L1)) {
            m_line.addBreak();
        } else if (kind == HtmlTokens::Kind::Open && name != "hr"_L1) {
            openInline(name);
        } else if (kind == HtmlTokens::Kind::Close && name != "p"_L1 && name != "div"_L1 && name != "td"_L1
                   && name != "th"_L1) {
            close();
        }
    }
    end();
    std::swap(cell, m_line);
    return more;
}

void HtmlWriter::table()
{
    endParagraph();
    QList<QStringList> rows;
    for (bool more = true; more;) {
        QStringList cells;
        more = row(cells);
        if (!cells.isEmpty() && m_rows++ < MostRows)
            rows.append(cells);
    }
    qsizetype columns = 0;
    for (const QStringList &cells : std::as_const(rows))
        columns = qMax(columns, cells.size());
    if (columns == 0)
        return;
    QStringList lines;
    for (QStringList &cells : rows) {
        cells.resize(columns);
        lines.append(u"| " + cells.join(u" | "_s) + u" |");
    }
    lines.insert(1, u"|"_s + u" --- |"_s.repeated(columns));
    write(lines.join(u'\n'));
}

} // namespace lamp
