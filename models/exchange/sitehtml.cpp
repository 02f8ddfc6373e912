// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sitehtml.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
using BlockKind = MarkdownBlock::Kind;

struct SiteCallout {
    QLatin1StringView mark, name;
    const char *label;
};
constexpr SiteCallout siteCallouts[] = {
    {"[!NOTE]"_L1, "note"_L1, QT_TRANSLATE_NOOP("lamp::SiteHtml", "Note")},
    {"[!TIP]"_L1, "tip"_L1, QT_TRANSLATE_NOOP("lamp::SiteHtml", "Tip")},
    {"[!IMPORTANT]"_L1, "important"_L1, QT_TRANSLATE_NOOP("lamp::SiteHtml", "Important")},
    {"[!WARNING]"_L1, "warning"_L1, QT_TRANSLATE_NOOP("lamp::SiteHtml", "Warning")},
    {"[!CAUTION]"_L1, "caution"_L1, QT_TRANSLATE_NOOP("lamp::SiteHtml", "Caution")},
};

QString tagged(const char *name, const QString &inner)
{
    const QString tag = QString::fromLatin1(name);
    return u'<' + tag + u'>' + inner + u"</" + tag + u'>';
}
} // namespace

QString htmlText(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<': out += u"&lt;"; break;
        case u'>': out += u"&gt;"; break;
        case u'&': out += u"&amp;"; break;
        case u'"': out += u"&quot;"; break;
        case u'\'': out += u"&#39;"; break;
        default:
            if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
                out += c;
        }
    }
    return out;
}

QString SiteHtml::body(const QString &withoutTitle)
{
    QList<MarkdownBlock> blocks = m_tree.blocks;
    if (!blocks.isEmpty() && blocks.first().kind == BlockKind::Heading
        && plainText(blocks.first().runs).simplified() == withoutTitle.simplified())
        (void)m_slugs.next(plainText(blocks.takeFirst().runs).simplified()); // its name is taken
    add(blocks);
    return m_out;
}

void SiteHtml::add(const QList<MarkdownBlock> &blocks)
{
    for (const MarkdownBlock &block : blocks)
        addBlock(block);
}

void SiteHtml::addBlock(const MarkdownBlock &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph: m_out += tagged("p", runs(block.runs)) + u'\n'; break;
    case BlockKind::Heading: addHeading(block); break;
    case BlockKind::Code: addCode(block); break;
    case BlockKind::Quote: addQuote(block); break;
    case BlockKind::List: addList(block); break;
    case BlockKind::Table: addTable(block); break;
    case BlockKind::Rule: m_out += u"<hr>\n"_s; break;
    default: // items, rows and cells are written with what they belong to
        m_out += runs(block.runs);
        add(block.children);
    }
}

void SiteHtml::addHeading(const MarkdownBlock &block)
{
    const QString text = plainText(block.runs).simplified();
    const QString slug = m_slugs.next(text);
    m_headings.append({block.level, text, slug});
    const QString tag = u'h' + QString::number(qBound(2, block.level == 1 ? 2 : block.level, 6));
    m_out += u'<' + tag + u" id=\"" + htmlText(slug) + u"\">" + runs(block.runs) + u"</" + tag + u">\n";
}

void SiteHtml::addCode(const MarkdownBlock &block)
{
    const QString label = block.info.simplified().left(60);
    m_out += u"<figure class=\"code\">"_s;
    m_out += u"<figcaption>" + htmlText(label) + u"</figcaption>";
    m_out += u"<pre><code>" + htmlText(block.code) + u"</code></pre></figure>\n";
}

void SiteHtml::addQuote(const MarkdownBlock &block)
{
    QList<MarkdownBlock> children = block.children;
    if (children.isEmpty() || children.first().runs.isEmpty()) {
        m_out += u"<blockquote>\n"_s;
    } else {
        MarkdownRun &first = children.first().runs.first();
        const auto callout = std::ranges::find_if(siteCallouts, [&first](const SiteCallout &one) {
            return first.text.startsWith(one.mark, Qt::CaseInsensitive);
        });
        if (callout != std::end(siteCallouts)) {
            first.text = first.text.mid(callout->mark.size());
            while (first.text.startsWith(u' ')) // a blank at its end parts it from what follows
                first.text.remove(0, 1);
            m_out += u"<blockquote class=\"callout " + callout->name + u"\"><p class=\"label\">"
                + htmlText(tr(callout->label)) + u"</p>\n";
        } else {
            m_out += first.style & MarkdownRun::Bold ? u"<blockquote class=\"callout symptom\">\n"_s
                                                     : u"<blockquote>\n"_s;
        }
    }
    add(children);
    m_out += u"</blockquote>\n"_s;
}

void SiteHtml::addList(const MarkdownBlock &block)
{
    const QString tag = block.ordered ? u"ol"_s : u"ul"_s;
    const bool tasks = !block.children.isEmpty() && block.children.first().task != MarkdownBlock::Task::None;
    m_out += u'<' + tag + (tasks ? u" class=\"tasks\""_s : QString())
        + (block.ordered && block.start != 1 ? u" start=\"%1\""_s.arg(block.start) : QString()) + u">\n";
    for (const MarkdownBlock &item : block.children) {
        m_out += item.anchor.isEmpty() ? u"<li>"_s : QString(u"<li id=\"" + htmlText(item.anchor) + u"\">");
        if (item.task != MarkdownBlock::Task::None)
            m_out += item.task == MarkdownBlock::Task::Done ? u"\u2611 "_s : u"\u2610 "_s;
        m_out += runs(item.runs);
        add(item.children);
        m_out += u"</li>\n"_s;
    }
    m_out += u"</" + tag + u">\n";
}

void SiteHtml::addTable(const MarkdownBlock &block)
{
    static constexpr const char *aligned[] = {"", " class=\"left\"", " class=\"centre\"", " class=\"right\""};
    m_out += u"<div class=\"wide\"><table>\n"_s;
    for (const MarkdownBlock &row : block.children) {
        m_out += u"<tr>"_s;
        for (const MarkdownBlock &cell : row.children) {
            const QString tag = row.head || cell.head ? u"th"_s : u"td"_s;
            m_out += u'<' + tag + QLatin1StringView(aligned[static_cast<int>(cell.align)]) + u'>' + runs(cell.runs)
                + u"</" + tag + u'>';
        }
        m_out += u"</tr>\n"_s;
    }
    m_out += u"</table></div>\n"_s;
}

QString SiteHtml::runs(const QList<MarkdownRun> &list) const
{
    QString out;
    for (const MarkdownRun &one : list)
        out += run(one);
    return out;
}

QString SiteHtml::run(const MarkdownRun &run) const
{
    const MarkdownLink *link = run.link >= 0 && run.link < m_tree.links.size() ? &m_tree.links[run.link] : nullptr;
    if (run.style & MarkdownRun::Image) {
        const QString source = link && m_targets.picture ? m_targets.picture(*link) : QString();
        if (source.isEmpty())
            return u"<span class=\"absent\">" + htmlText(run.text.isEmpty() ? tr("picture") : run.text) + u"</span>";
        return u"<img src=\"" + htmlText(source) + u"\" alt=\"" + htmlText(run.text) + u"\">";
    }
    QString words = htmlText(run.text);
    words.replace(u'\n', u"<br>\n"_s);
    if (run.style & MarkdownRun::Code)
        words = tagged("code", words);
    if (run.style & MarkdownRun::Bold)
        words = tagged("strong", words);
    if (run.style & MarkdownRun::Italic)
        words = tagged("em", words);
    if (run.style & MarkdownRun::Strike)
        words = tagged("del", words);
    if (link)
        words = linked(*link, words);
    if (run.style & MarkdownRun::Raised)
        words = tagged("sup", words);
    return run.anchor.isEmpty() ? words : QString(u"<span id=\"" + htmlText(run.anchor) + u"\">" + words + u"</span>");
}

// Addresses stand beside their words: they can be read and copied, and nothing is fetched.
QString SiteHtml::linked(const MarkdownLink &link, const QString &words) const
{
    QString target;
    if (link.kind == MarkdownLink::Kind::Heading)
        target = u'#' + link.ref;
    else if (link.kind == MarkdownLink::Kind::Record || link.kind == MarkdownLink::Kind::File)
        target = m_targets.link ? m_targets.link(link) : QString();
    if (!target.isEmpty())
        return u"<a href=\"" + htmlText(target) + u"\">" + words + u"</a>";
    const bool outside = link.kind == MarkdownLink::Kind::Web || link.kind == MarkdownLink::Kind::Mail;
    const QString address = htmlText(link.target);
    if (!outside || words.contains(address))
        return words;
    return words + u" <span class=\"address\">" + address + u"</span>";
}

} // namespace lamp
