// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/spechtml.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace lamp::test {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = MarkdownBlock::Kind;

QString decoded(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

class SpecHtml {
public:
    bool read(const QString &html)
    {
        static const QRegularExpression pieces(
            u"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z]+(?:=\"[^\"]*\")?)*)\\s*/?>|([^<]+)|(<)"_s);
        m_open.append(MarkdownBlock{});
        for (auto matches = pieces.globalMatch(html); matches.hasNext() && m_known;) {
            const auto match = matches.next();
            if (match.hasCaptured(5))
                m_known = false;
            else if (match.hasCaptured(4))
                add(decoded(match.captured(4)));
            else
                tag(match.captured(2), match.capturedLength(1) > 0, match.captured(3));
        }
        return m_known && m_open.size() == 1;
    }
    MarkdownTree take()
    {
        MarkdownTree tree;
        tree.blocks = m_open.first().children;
        tree.links = m_links;
        return tree;
    }

private:
    using Attributes = QHash<QString, QString>;

    static Attributes attributesOf(const QString &written)
    {
        static const QRegularExpression attribute(u"([a-zA-Z]+)=\"([^\"]*)\""_s);
        Attributes found;
        for (auto matches = attribute.globalMatch(written); matches.hasNext();) {
            const auto match = matches.next();
            found.insert(match.captured(1), decoded(match.captured(2)));
        }
        return found;
    }

    bool knows(const QString &tag, const Attributes &attributes) const
    {
        static const QHash<QString, QStringList> known{
            {u"a"_s, {u"href"_s, u"title"_s}}, {u"img"_s, {u"src"_s, u"alt"_s, u"title"_s}},
            {u"ol"_s, {u"start"_s}}, {u"code"_s, {u"class"_s}}, {u"th"_s, {u"align"_s}}, {u"td"_s, {u"align"_s}},
            {u"input"_s, {u"type"_s, u"checked"_s, u"disabled"_s}}};
        return std::ranges::all_of(attributes.keys(), [&](const QString &name) {
            return known.value(tag).contains(name);
        });
    }

    static MarkdownBlock blockOf(const QString &tag, const Attributes &attributes)
    {
        static const QHash<QString, BlockKind> kinds{
            {u"p"_s, BlockKind::Paragraph}, {u"blockquote"_s, BlockKind::Quote}, {u"ul"_s, BlockKind::List},
            {u"ol"_s, BlockKind::List}, {u"li"_s, BlockKind::Item}, {u"table"_s, BlockKind::Table},
            {u"tr"_s, BlockKind::Row}, {u"th"_s, BlockKind::Cell}, {u"td"_s, BlockKind::Cell},
            {u"pre"_s, BlockKind::Code}, {u"hr"_s, BlockKind::Rule}};
        static const QStringList aligned{QString(), u"left"_s, u"center"_s, u"right"_s};
        MarkdownBlock block;
        block.kind = kinds.value(tag, BlockKind::Heading);
        block.level = block.kind == BlockKind::Heading ? tag.mid(1).toInt() : 0;
        block.ordered = tag == "ol"_L1;
        block.start = attributes.value(u"start"_s, u"1"_s).toInt();
        block.head = tag == "th"_L1;
        block.align = static_cast<MarkdownBlock::Align>(
            qMax(qsizetype(0), aligned.indexOf(attributes.value(u"align"_s))));
        return block;
    }

    void tag(const QString &name, bool closes, const QString &written)
    {
        static const QRegularExpression blocks(u"^(p|blockquote|ul|ol|li|table|tr|th|td|pre|h[1-6])$"_s);
        static const QHash<QString, int> styles{{u"strong"_s, MarkdownRun::Bold}, {u"em"_s, MarkdownRun::Italic},
                                                {u"code"_s, MarkdownRun::Code}, {u"del"_s, MarkdownRun::Strike}};
        const Attributes attributes = attributesOf(written);
        const bool inCode = m_open.last().kind == BlockKind::Code;
        m_known = knows(name, attributes);
        if (blocks.match(name).hasMatch())
            closes ? pop() : push(blockOf(name, attributes));
        else if (name == "code"_L1 && inCode)
            m_open.last().info = closes ? m_open.last().info : attributes.value(u"class"_s).mid(9);
        else if (styles.contains(name))
            style(styles.value(name), closes);
        else if (name == "a"_L1)
            m_link = closes ? -1 : linkTo(attributes.value(u"href"_s));
        else
            single(name, attributes, written);
    }

    void single(const QString &name, const Attributes &attributes, const QString &written)
    {
        if (name == "hr"_L1) {
            push(blockOf(name, attributes));
            pop();
        } else if (name == "img"_L1) {
            openRuns().append({attributes.value(u"alt"_s), m_style | MarkdownRun::Image,
                               linkTo(attributes.value(u"src"_s)), {}});
        } else if (name == "br"_L1) {
            append(u"\n"_s);
            m_afterBreak = true;
        } else if (name == "input"_L1) {
            const bool done = written.contains("checked"_L1);
            m_open.last().task = done ? MarkdownBlock::Task::Done : MarkdownBlock::Task::Open;
        } else if (name != "thead"_L1 && name != "tbody"_L1) {
            m_known = false;
        }
    }

    void style(int style, bool closes)
    {
        int &depth = m_depths[style];
        depth += closes ? -1 : 1;
        m_style = depth > 0 ? m_style | style : m_style & ~style;
    }

    int linkTo(const QString &target)
    {
        MarkdownLink link;
        link.target = target;
        m_links.append(link);
        return static_cast<int>(m_links.size()) - 1;
    }

    void add(QString text)
    {
        MarkdownBlock &block = m_open.last();
        if (block.kind == BlockKind::Code) {
            block.code += text;
            return;
        }
        text.replace(u'\n', u' ');
        if (std::exchange(m_afterBreak, false) && text.startsWith(u' '))
            text.remove(0, 1);
        const bool holdsBlocks = m_open.size() == 1 || block.kind == BlockKind::Quote || block.kind == BlockKind::List
                                 || block.kind == BlockKind::Table || block.kind == BlockKind::Row;
        if (holdsBlocks) {
            m_known = m_known && text.trimmed().isEmpty();
            return;
        }
        const bool later = block.kind == BlockKind::Item && !block.children.isEmpty();
        if ((later ? !m_paragraph : block.runs.isEmpty()) && m_style == 0 && m_link < 0)
            while (text.startsWith(u' '))
                text.remove(0, 1);
        if (!text.isEmpty())
            append(text);
    }

    void append(const QString &text) { openRuns().append({text, m_style, m_link, {}}); }

    // Words of an item behind a block are a paragraph, as in our own trees.
    QList<MarkdownRun> &openRuns()
    {
        MarkdownBlock &block = m_open.last();
        if (block.kind != BlockKind::Item || block.children.isEmpty())
            return block.runs;
        if (!std::exchange(m_paragraph, true))
            block.children.append(MarkdownBlock{});
        return block.children.last().runs;
    }

    void trim()
    {
        MarkdownBlock &block = m_open.last();
        QList<MarkdownRun> &runs = m_paragraph ? block.children.last().runs : block.runs;
        if (runs.isEmpty() || runs.last().style != 0 || runs.last().link >= 0)
            return;
        while (runs.last().text.endsWith(u' '))
            runs.last().text.chop(1);
        if (runs.last().text.isEmpty())
            runs.removeLast();
    }

    void push(const MarkdownBlock &block)
    {
        trim();
        m_paragraph = false;
        m_open.append(block);
    }
    void pop()
    {
        if (m_open.size() < 2) {
            m_known = false;
            return;
        }
        trim();
        m_paragraph = false;
        MarkdownBlock block = m_open.takeLast();
        if (block.code.endsWith(u'\n'))
            block.code.chop(1);
        m_open.last().children.append(block);
    }

    QList<MarkdownBlock> m_open;
    QList<MarkdownLink> m_links;
    QHash<int, int> m_depths;
    int m_style = 0, m_link = -1;
    bool m_known = true, m_paragraph = false, m_afterBreak = false;
};

QList<SpecExample> examplesOfText(const QString &text)
{
    static const QRegularExpression pieces(
        u"^#{1,6} +([^\\n]*)$|^`{20,40} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{20,40}$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QList<SpecExample> examples;
    QString section;
    for (auto matches = pieces.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.hasCaptured(1)) {
            section = match.captured(1);
            continue;
        }
        SpecExample one{static_cast<int>(examples.size()) + 1, section, match.captured(2), match.captured(3)};
        one.markdown.replace(u'\u2192', u'\t');
        one.html.replace(u'\u2192', u'\t');
        examples.append(one);
    }
    return examples;
}

} // namespace

std::optional<MarkdownTree> treeOfSpecHtml(const QString &html)
{
    SpecHtml reader;
    return reader.read(html) ? std::optional(reader.take()) : std::nullopt;
}

QList<SpecExample> specExamples(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (!path.endsWith(".json"_L1))
        return examplesOfText(QString::fromUtf8(bytes));
    QList<SpecExample> examples;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array())
        examples.append({value[u"example"_s].toInt(), value[u"section"_s].toString(), value[u"markdown"_s].toString(),
                         value[u"html"_s].toString()});
    return examples;
}

} // namespace lamp::test
