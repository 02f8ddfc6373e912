// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltokens.h"

#include "services/markdowntree.h"

#include <QSet>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostAttributes = 40;

// Their content is no HTML: it ends at the first closing tag, whatever stands before it.
bool isRawText(QStringView name)
{
    static const QSet<QString> raw{u"script"_s, u"style"_s, u"textarea"_s, u"title"_s, u"xmp"_s, u"noembed"_s};
    return raw.contains(name.toString());
}

bool isVoid(QStringView name)
{
    static const QSet<QString> empty{u"area"_s, u"base"_s, u"br"_s,   u"col"_s,   u"embed"_s,  u"hr"_s,    u"img"_s,
                                     u"input"_s, u"link"_s, u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return empty.contains(name.toString());
}
} // namespace

QString withoutEntities(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end
            = text[i] == u'&' ? text.sliced(i, qMin<qsizetype>(12, text.size() - i)).indexOf(u';') : -1;
        if (end <= 0) {
            plain.append(text[i] == QChar(QChar::Nbsp) ? QChar(u' ') : text[i]);
            continue;
        }
        const QString entity = text.sliced(i, end + 1).toString(), meant = decodedEntity(entity);
        plain.append(meant == QChar(QChar::Nbsp) ? u" "_s : meant);
        i += end;
    }
    return plain;
}

bool HtmlTokens::beginsTag(qsizetype at) const
{
    if (m_html[at] != u'<' || at + 1 >= m_html.size())
        return false;
    const QChar c = m_html[at + 1];
    return c.isLetter() || c == u'/' || c == u'!' || c == u'?';
}

bool HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        m_start = m_at;
        if (!beginsTag(m_at)) {
            qsizetype end = m_at + 1;
            while (end < m_html.size() && !beginsTag(end))
                ++end;
            m_kind = Kind::Text;
            m_text = m_html.sliced(m_at, end - m_at);
            m_at = end;
            return true;
        }
        readTag();
        if (!m_name.isEmpty())
            return true;
    }
    return false;
}

// Comments, declarations and broken tags leave no name.
void HtmlTokens::readTag()
{
    m_name.clear();
    m_attributes.clear();
    if (m_html.sliced(m_at).startsWith("<!--"_L1)) {
        const qsizetype end = m_html.indexOf("-->"_L1, m_at + 4);
        m_at = end < 0 ? m_html.size() : end + 3;
        return;
    }
    qsizetype end = m_at + 1;
    for (QChar quote; end < m_html.size(); ++end) { // a '>' inside quotes belongs to the attribute
        const QChar c = m_html[end];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            break;
    }
    const QStringView inside = m_html.sliced(m_at + 1, qMin(end, m_html.size()) - m_at - 1);
    m_at = qMin(end + 1, m_html.size());
    const bool closing = inside.startsWith(u'/');
    qsizetype nameEnd = closing ? 1 : 0;
    while (nameEnd < inside.size() && (inside[nameEnd].isLetterOrNumber() || inside[nameEnd] == u':'
                                       || inside[nameEnd] == u'-'))
        ++nameEnd;
    m_name = inside.sliced(closing ? 1 : 0, nameEnd - (closing ? 1 : 0)).toString().toLower();
    m_kind = closing ? Kind::Close : Kind::Open;
    m_closed = inside.endsWith(u'/');
    if (!closing)
        readAttributes(inside.sliced(nameEnd));
}

void HtmlTokens::readAttributes(QStringView inside)
{
    qsizetype at = 0;
    const auto passBlanks = [&] {
        while (at < inside.size() && (inside[at].isSpace() || inside[at] == u'/'))
            ++at;
    };
    while (m_attributes.size() < MostAttributes) {
        passBlanks();
        const qsizetype from = at;
        while (at < inside.size() && !inside[at].isSpace() && inside[at] != u'=' && inside[at] != u'/')
            ++at;
        if (at == from)
            return;
        const QString name = inside.sliced(from, at - from).toString().toLower();
        while (at < inside.size() && inside[at].isSpace())
            ++at;
        QString value = u""_s;
        if (at < inside.size() && inside[at] == u'=') {
            ++at;
            while (at < inside.size() && inside[at].isSpace())
                ++at;
            const QChar quote = at < inside.size() ? inside[at] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype begin = quoted ? ++at : at;
            while (at < inside.size() && (quoted ? inside[at] != quote : !inside[at].isSpace()))
                ++at;
            value = withoutEntities(inside.sliced(begin, at - begin));
            at += quoted ? 1 : 0;
        }
        m_attributes.append({name, value});
    }
}

QString HtmlTokens::text() const { return withoutEntities(m_text); }

QString HtmlTokens::attribute(QStringView name) const
{
    for (const auto &[key, value] : m_attributes)
        if (key == name)
            return value;
    return {};
}

bool HtmlTokens::has(QStringView name) const { return !attribute(name).isNull(); }

void HtmlTokens::skipElement()
{
    const QString element = m_name;
    if (m_closed || isVoid(element))
        return;
    if (isRawText(element)) {
        const qsizetype found = m_html.indexOf(QString(u"</"_s + element), m_at, Qt::CaseInsensitive);
        const qsizetype end = found < 0 ? -1 : m_html.indexOf(u'>', found);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    for (int depth = 1; depth > 0 && next();) {
        if (m_kind == Kind::Open && isRawText(m_name) && m_name != element)
            skipElement();
        else if (m_kind != Kind::Text && m_name == element && !m_closed)
            depth += m_kind == Kind::Open ? 1 : -1;
    }
}

} // namespace lamp
