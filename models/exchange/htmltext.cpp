// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"
#include "services/markdowntree.h"

#include <QRegularExpression>
#include <QSet>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Reads HTML as a stream of tags and words, without a tree: nothing in it can nest, load or run.
class HtmlWords {
public:
    explicit HtmlWords(const QString &html) : m_html(html) { }
    [[nodiscard]] QString take();

private:
    void tag();
    void open(const QString &name, const QString &attributes);
    void close(const QString &name);
    void word(QStringView text);
    void lineBreak(int count);
    [[nodiscard]] bool skipTo(QLatin1StringView end);

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_out;
    bool m_blank = false; // a blank waits for the next word
    int m_keep = 0;       // inside <pre>
    QString m_link;
    qsizetype m_linkStart = 0;
};

QString HtmlWords::take()
{
    while (m_at < m_html.size()) {
        const QChar c = m_html.at(m_at);
        const bool opensTag = c == u'<' && m_at + 1 < m_html.size()
            && (m_html.at(m_at + 1).isLetter() || m_html.at(m_at + 1) == u'/' || m_html.at(m_at + 1) == u'!'
                || m_html.at(m_at + 1) == u'?');
        if (opensTag) {
            tag();
            continue;
        }
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        word(QStringView(m_html).sliced(m_at, end - m_at));
        m_at = end;
    }
    static const QRegularExpression blankEnds(u"[ \\t]+\\n"_s), emptyLines(u"\\n{3,}"_s);
    m_out.replace(blankEnds, u"\n"_s).replace(emptyLines, u"\n\n"_s);
    return m_out.trimmed();
}

void HtmlWords::tag()
{
    if (QStringView(m_html).sliced(m_at).startsWith("<!--"_L1)) {
        const qsizetype end = m_html.indexOf("-->"_L1, m_at + 4);
        m_at = end < 0 ? m_html.size() : end + 3;
        return;
    }
    // A '>' inside quotes belongs to the attribute.
    qsizetype end = m_at + 1;
    for (QChar quote; end < m_html.size(); ++end) {
        const QChar c = m_html.at(end);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            break;
    }
    const QString inside = m_html.sliced(m_at + 1, std::min(end, m_html.size()) - m_at - 1);
    m_at = std::min(end + 1, m_html.size());
    const bool closing = inside.startsWith(u'/');
    qsizetype nameEnd = closing ? 1 : 0;
    while (nameEnd < inside.size() && (inside.at(nameEnd).isLetterOrNumber() || inside.at(nameEnd) == u':'))
        ++nameEnd;
    const QString name = inside.sliced(closing ? 1 : 0, nameEnd - (closing ? 1 : 0)).toLower();
    if (closing)
        close(name);
    else
        open(name, inside.sliced(nameEnd));
}

void HtmlWords::open(const QString &name, const QString &attributes)
{
    static const QSet<QString> silent
        = {u"script"_s, u"style"_s, u"head"_s, u"title"_s, u"template"_s, u"noscript"_s, u"svg"_s};
    static const QSet<QString> paragraphs = {u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"ul"_s,
        u"ol"_s, u"table"_s, u"blockquote"_s, u"pre"_s, u"hr"_s};
    static const QSet<QString> lines
        = {u"div"_s, u"tr"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s, u"dt"_s, u"dd"_s};
    if (silent.contains(name)) {
        if (!skipTo(QLatin1StringView(("</"_L1 + name).toLatin1())))
            m_at = m_html.size();
    } else if (paragraphs.contains(name)) {
        lineBreak(2);
    } else if (lines.contains(name)) {
        lineBreak(1);
    } else if (name == u"br") {
        m_out.append(u'\n');
        m_blank = false;
    } else if (name == u"li") {
        lineBreak(1);
        m_out.append(u"- "_s);
    } else if (name == u"td" || name == u"th") {
        m_blank = !m_out.endsWith(u'\n');
    } else if (name == u"a") {
        static const QRegularExpression href(u"href\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = href.match(attributes);
        m_link = match.hasMatch() ? QString(match.captured(1) + match.captured(2) + match.captured(3)) : QString();
        m_linkStart = m_out.size();
    } else if (name == u"img") {
        static const QRegularExpression alt(
            u"\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s, QRegularExpression::CaseInsensitiveOption);
        const auto match = alt.match(attributes);
        if (match.hasMatch())
            word(QString(match.captured(1) + match.captured(2)));
    }
    if (name == u"pre")
        ++m_keep;
}

void HtmlWords::close(const QString &name)
{
    static const QSet<QString> paragraphs = {u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"ul"_s,
        u"ol"_s, u"table"_s, u"blockquote"_s, u"pre"_s};
    static const QSet<QString> lines
        = {u"div"_s, u"tr"_s, u"li"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s};
    if (name == u"pre")
        m_keep = std::max(0, m_keep - 1);
    if (paragraphs.contains(name)) {
        lineBreak(2);
    } else if (lines.contains(name)) {
        lineBreak(1);
    } else if (name == u"a" && !m_link.isEmpty()) {
        // The real target is shown beside words that do not say it.
        const bool web = m_link.startsWith("http://"_L1, Qt::CaseInsensitive)
            || m_link.startsWith("https://"_L1, Qt::CaseInsensitive);
        if (web && !m_out.sliced(std::min(m_linkStart, m_out.size())).contains(m_link))
            word(QString(u" <" + m_link + u'>'));
        m_link.clear();
    }
}

void HtmlWords::word(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString meant;
        const qsizetype end
            = text[i] == u'&' ? text.sliced(i, std::min<qsizetype>(12, text.size() - i)).indexOf(u';') : -1;
        if (end > 0) {
            const QString entity = text.sliced(i, end + 1).toString();
            meant = decodedEntity(entity);
            if (meant == entity)
                meant.clear();
            else
                i += end;
            if (meant == QChar(QChar::Nbsp))
                meant = u" "_s;
        }
        if (meant.isEmpty() && m_keep == 0 && text[i].isSpace()) {
            m_blank = true;
            continue;
        }
        if (m_blank && !m_out.isEmpty() && !m_out.endsWith(u'\n') && !m_out.endsWith(u' '))
            m_out.append(u' ');
        m_blank = false;
        if (meant.isEmpty())
            m_out.append(text[i]);
        else
            m_out.append(meant);
    }
}

void HtmlWords::lineBreak(int count)
{
    m_blank = false;
    if (m_out.isEmpty())
        return;
    int there = 0;
    while (there < count && there < m_out.size() && m_out.at(m_out.size() - 1 - there) == u'\n')
        ++there;
    m_out.append(QString(count - there, u'\n'));
}

bool HtmlWords::skipTo(QLatin1StringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    if (found < 0)
        return false;
    const qsizetype close = m_html.indexOf(u'>', found);
    m_at = close < 0 ? m_html.size() : close + 1;
    return true;
}

} // namespace

QString htmlToText(const QString &html) { return HtmlWords(html).take(); }

} // namespace lamp
