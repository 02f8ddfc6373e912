// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlwriter.h"

#include "core/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPlaces = 8, WidestLine = 4'000;

const QRegularExpression &classGap()
{
    static const QRegularExpression gap(u"[\\s,]+"_s);
    return gap;
}

} // namespace

bool isSilent(const HtmlTokens &tag)
{
    static const QSet<QString> silent{u"script"_s,   u"style"_s,  u"head"_s,   u"template"_s, u"noscript"_s, u"svg"_s,
                                      u"iframe"_s,   u"object"_s, u"embed"_s,  u"form"_s,     u"select"_s,
                                      u"button"_s,   u"nav"_s,    u"footer"_s, u"textarea"_s, u"title"_s,
                                      u"math"_s,     u"canvas"_s, u"audio"_s,  u"video"_s,    u"applet"_s,
                                      u"map"_s,      u"dialog"_s};
    static const QSet<QString> quiet{u"noprint"_s, u"mw-editsection"_s, u"toc"_s, u"navbox"_s, u"headerlink"_s,
                                     u"visually-hidden"_s, u"sr-only"_s};
    if (silent.contains(tag.name()) || tag.has(u"hidden"))
        return true;
    const QString style = tag.attribute(u"style").remove(u' ').toLower();
    if (style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1))
        return true;
    const QStringList classes = tag.attribute(u"class").toLower().split(classGap(), Qt::SkipEmptyParts);
    return tag.attribute(u"id") == "toc"_L1
        || std::ranges::any_of(classes, [](const QString &name) { return quiet.contains(name); });
}

namespace {
// "> [!NOTE]" for the boxes that many generators write as a div with a class.
QString calloutOf(const HtmlTokens &tag)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> kinds[] = {
        {"note"_L1, "NOTE"_L1},       {"info"_L1, "NOTE"_L1},           {"tip"_L1, "TIP"_L1},
        {"hint"_L1, "TIP"_L1},        {"important"_L1, "IMPORTANT"_L1}, {"warning"_L1, "WARNING"_L1},
        {"caution"_L1, "CAUTION"_L1}, {"danger"_L1, "CAUTION"_L1}};
    const QStringList classes = tag.attribute(u"class").toLower().split(classGap(), Qt::SkipEmptyParts);
    for (const QString &name : classes)
        for (const auto &[word, kind] : kinds)
            if (name == word || name.endsWith(u'-' + QString(word)))
                return kind;
    return {};
}

// A very long line in several: Markdown flows them together again.
QString wrappedLine(const QString &line)
{
    QStringList lines;
    for (QString rest = line; !rest.isEmpty();) {
        const qsizetype blank = rest.size() > WidestLine ? rest.lastIndexOf(u' ', WidestLine) : -1;
        lines.append(blank > 0 ? rest.left(blank) : rest.left(WidestLine * 4));
        rest = rest.mid(blank > 0 ? blank + 1 : WidestLine * 4);
        if (lines.size() > 1)
            lines.last() = escapedLineStart(lines.last());
    }
    return lines.join(u'\n');
}
} // namespace

void HtmlWriter::survey(QStringView html)
{
    static const QRegularExpression places(u"</table\\b|<(?:table|pre|ul|ol|dl|h[1-6]|blockquote)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (auto it = places.globalMatchView(html); it.hasNext();) {
        const auto match = it.next();
        (match.capturedView().startsWith("</"_L1) ? m_tableEnds : m_blocks).append(match.capturedStart());
    }
}

// A table with lists, code or tables in its cells gives shape to a page; its cells are read one after the other.
bool HtmlWriter::isLayout(qsizetype from) const
{
    const auto end = std::ranges::upper_bound(m_tableEnds, from);
    const auto block = std::ranges::upper_bound(m_blocks, from);
    return end == m_tableEnds.end() || (block != m_blocks.end() && *block < *end);
}

HtmlPage HtmlWriter::take()
{
    bool whole = true;
    while (m_tokens.next()) {
        if (isFull()) {
            whole = false;
            break;
        }
        if (m_tokens.kind() == HtmlTokens::Kind::Text)
            m_line.addText(m_tokens.text(), m_styles.isEmpty() ? 0 : m_styles.last(), m_link);
        else if (m_tokens.kind() == HtmlTokens::Kind::Open)
            open();
        else
            close();
    }
    endParagraph();
    if (m_out.size() > LongestBody) {
        whole = false;
        m_out.truncate(qMax<qsizetype>(0, m_out.lastIndexOf(u'\n', LongestBody)));
    }
    return {m_heading, {}, m_out.trimmed() + u'\n', !whole};
}

void HtmlWriter::open()
{
    const QString name = m_tokens.name();
    if (isSilent(m_tokens))
        m_tokens.skipElement();
    else if (name == "pre"_L1)
        code();
    else if (name == "table"_L1 && !isLayout(m_tokens.position()))
        table();
    else if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6')
        heading(name[1].digitValue());
    else if (name == "li"_L1 || name == "ul"_L1 || name == "ol"_L1 || name == "blockquote"_L1 || name == "div"_L1
             || name == "aside"_L1)
        openBlock(name);
    else
        openInline(name);
}

void HtmlWriter::openBlock(const QString &name)
{
    const QString callout = name == "div"_L1 || name == "aside"_L1 ? calloutOf(m_tokens) : QString();
    endParagraph();
    if (name == "li"_L1) {
        item();
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        enter({Place::Kind::List, name, name == "ol"_L1, qBound(0, m_tokens.attribute(u"start").toInt(), 9'999)});
        if (m_places.last().number == 0)
            m_places.last().number = 1;
    } else if (name == "blockquote"_L1 || !callout.isEmpty()) {
        enter({Place::Kind::Quote, name, false, 1});
        if (!callout.isEmpty())
            write(u"[!" + callout + u']');
        m_joined = !callout.isEmpty();
    } else {
        enter({Place::Kind::Quote, QString(name + u" "_s), false, 1}); // a plain div: stands for its closing tag only
    }
}

void HtmlWriter::openInline(const QString &name)
{
    static const QHash<QString, int> styles{
        {u"b"_s, HtmlRun::Bold},    {u"strong"_s, HtmlRun::Bold}, {u"i"_s, HtmlRun::Italic},
        {u"em"_s, HtmlRun::Italic}, {u"cite"_s, HtmlRun::Italic}, {u"del"_s, HtmlRun::Strike},
        {u"s"_s, HtmlRun::Strike},  {u"strike"_s, HtmlRun::Strike}, {u"code"_s, HtmlRun::Code},
        {u"tt"_s, HtmlRun::Code},   {u"kbd"_s, HtmlRun::Code},    {u"samp"_s, HtmlRun::Code},
        {u"dt"_s, HtmlRun::Bold}};
    static const QSet<QString> paragraphs{u"p"_s, u"dt"_s, u"dd"_s, u"dl"_s, u"tr"_s, u"td"_s, u"th"_s, u"section"_s,
                                          u"article"_s, u"header"_s, u"main"_s, u"figure"_s, u"figcaption"_s,
                                          u"table"_s, u"caption"_s, u"details"_s, u"summary"_s, u"address"_s};
    if (paragraphs.contains(name))
        endParagraph();
    if (const auto style = styles.constFind(name); style != styles.cend())
        m_styles.append((m_styles.isEmpty() ? 0 : m_styles.last()) | *style);
    if (m_styles.size() > 50)
        m_styles.removeFirst();
    if (name == "br"_L1) {
        m_line.addBreak();
    } else if (name == "hr"_L1) {
        endParagraph();
        write(u"---"_s);
    } else if (name == "a"_L1) {
        m_link = link(m_tokens.attribute(u"href"));
    } else if (name == "img"_L1) {
        const QString target = m_targets.picture ? m_targets.picture(m_tokens.attribute(u"src").trimmed()) : QString();
        const QString words = cleanName(m_tokens.attribute(u"alt")).left(300);
        if (target.isEmpty())
            m_line.addText(words, m_styles.isEmpty() ? 0 : m_styles.last(), m_link);
        else
            m_line.addPicture(words, target);
    }
}

QString HtmlWriter::link(const QString &href) const
{
    const QString target = href.trimmed();
    return target.isEmpty() || !m_targets.link ? QString() : m_targets.link(target);
}

void HtmlWriter::close()
{
    const QString &name = m_tokens.name();
    static const QSet<QString> inlines{u"b"_s, u"strong"_s, u"i"_s, u"em"_s, u"cite"_s, u"del"_s, u"s"_s,
                                       u"strike"_s, u"code"_s, u"tt"_s, u"kbd"_s, u"samp"_s};
    if (name == "a"_L1) {
        m_link.clear();
    } else if (inlines.contains(name)) {
        if (!m_styles.isEmpty())
            m_styles.removeLast();
    } else if (name != "span"_L1 && name != "sup"_L1 && name != "sub"_L1 && name != "small"_L1 && name != "font"_L1) {
        endParagraph();
        if (name == "dt"_L1 && !m_styles.isEmpty())
            m_styles.removeLast();
        m_headingLevel = 0; // one without words is none
        leave(name);
    }
}

void HtmlWriter::heading(int level)
{
    endParagraph();
    m_headingLevel = level;
}

// A list item begins where it stands in its list; without one it is a list of its own.
void HtmlWriter::item()
{
    while (!m_places.isEmpty() && m_places.last().kind == Place::Kind::Item)
        m_places.removeLast();
    m_floor = qMin(m_floor, m_places.size());
    if (m_places.isEmpty() || m_places.last().kind != Place::Kind::List)
        enter({Place::Kind::List, u"ul"_s, false, 1});
    Place &list = m_places.last();
    m_marker = list.ordered ? QString(QString::number(list.number++) + u". ") : u"- "_s;
    enter({Place::Kind::Item, u"li"_s, list.ordered, static_cast<int>(m_marker.size())});
}

void HtmlWriter::enter(const Place &place)
{
    if (m_places.size() < 200) // deeper ones stand where these stand
        m_places.append(place);
}

void HtmlWriter::leave(const QString &element)
{
    const QString plain = element + u' ';
    for (qsizetype i = m_places.size() - 1; i >= 0; --i)
        if (m_places[i].element == element || m_places[i].element == plain) {
            m_places.resize(i);
            m_floor = qMin(m_floor, i);
            m_marker.clear();
            const bool nested = i > 0 && (element == "ul"_L1 || element == "ol"_L1);
            m_tight = m_tight && (element == "li"_L1 || nested);
            return;
        }
}

void HtmlWriter::endParagraph()
{
    if (m_line.isEmpty())
        return;
    const QString text = m_headingLevel > 0 ? m_line.markdown(true).replace(u"\\|"_s, u"|"_s) : m_line.markdown();
    if (m_headingLevel > 0 && m_heading.isEmpty())
        m_heading = m_line.plain();
    const QString mark = m_headingLevel > 0 ? QString(QString(m_headingLevel, u'#') + u' ') : QString();
    m_headingLevel = 0;
    m_line.clear();
    if (text.isEmpty())
        return;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = mark.isEmpty() ? wrappedLine(line) : line.left(WidestLine);
    write(mark + lines.join(u'\n'));
}

QString HtmlWriter::prefixOf(qsizetype places) const
{
    QString prefix;
    qsizetype shown = 0;
    for (const Place &place : std::as_const(m_places).first(qMin(places, m_places.size())))
        if (place.kind != Place::Kind::List && !place.element.endsWith(u' ') && shown++ < MostPlaces)
            prefix += place.kind == Place::Kind::Quote ? u"> "_s : QString(place.number, u' ');
    return prefix;
}

// Puts a block where it belongs: behind the signs of its quotes, below the marker of its item.
void HtmlWriter::write(const QString &text)
{
    const QString prefix = prefixOf(m_places.size());
    const bool begins = !m_marker.isEmpty();
    if (!m_out.isEmpty() && !(begins && m_tight) && !m_joined) {
        QString between = prefixOf(m_floor);
        while (between.endsWith(u' '))
            between.chop(1);
        m_out += between + u'\n';
    }
    m_floor = m_places.size();
    m_joined = false;
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = prefix;
        if (i == 0 && begins)
            line = prefix.left(qMax<qsizetype>(0, prefix.size() - m_marker.size())) + m_marker;
        line += lines[i];
        while (line.endsWith(u' '))
            line.chop(1);
        m_out += line + u'\n';
    }
    m_marker.clear();
    m_tight = begins && lines.size() == 1;
}

} // namespace lamp
