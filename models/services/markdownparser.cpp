// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdowntree.h"

#include <QRegularExpression>

#include <md4c.h>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = MarkdownBlock::Kind;

// Characters that turn the direction of what follows: in code they can hide what a command does.
bool overridesDirection(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

QString cleanedText(QString text, bool code)
{
    for (QChar &c : text)
        if (overridesDirection(c) || (c.unicode() < 0x20 && c != u'\n' && c != u'\t'))
            c = code ? QChar(QChar::ReplacementCharacter) : QChar(u' ');
    return text;
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString result;
    if (attribute.text == nullptr || attribute.size == 0)
        return result;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i], to = attribute.substr_offsets[i + 1];
        const QString part = QString::fromUtf8(attribute.text + from, to - from);
        const MD_TEXTTYPE type = attribute.substr_types[i];
        result += type == MD_TEXT_ENTITY ? decodedEntity(part) : type == MD_TEXT_NULLCHAR ? u"\uFFFD"_s : part;
    }
    return result;
}

// Takes md4c's events and puts the tree together; stops the parser at the first limit that is passed.
class MarkdownTreeBuilder {
public:
    MarkdownTreeBuilder(const MarkdownLimits &limits, bool keepLines) : m_limits(limits), m_keepLines(keepLines)
    {
        m_open.append(MarkdownBlock{});
    }

    int enter(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
            return 0;
        if (++m_blocks > m_limits.blocks)
            return refuse(MarkdownTree::Refusal::TooManyParts, m_limits.blocks);
        if (m_open.size() > m_limits.depth)
            return refuse(MarkdownTree::Refusal::TooDeep, m_limits.depth);
        if (type == MD_BLOCK_TR && ++m_rows > m_limits.tableRows)
            return refuse(MarkdownTree::Refusal::TooManyRows, m_limits.tableRows);
        if ((type == MD_BLOCK_TH || type == MD_BLOCK_TD) && ++m_cells > m_limits.tableCells)
            return refuse(MarkdownTree::Refusal::TooManyRows, m_limits.tableRows);
        m_open.append(made(type, detail));
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
            return 0;
        MarkdownBlock block = m_open.takeLast();
        if (block.kind == BlockKind::Code && block.code.endsWith(u'\n'))
            block.code.chop(1);
        if (!block.runs.isEmpty() && block.kind != BlockKind::Code)
            linkNumbers(block.runs);
        if (!isEmptyComment(block, type))
            m_open.last().children.append(std::move(block));
        return 0;
    }

    int enter(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
            const MD_ATTRIBUTE &target = type == MD_SPAN_A ? static_cast<MD_SPAN_A_DETAIL *>(detail)->href
                                                           : static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src;
            m_linkStack.append(m_link);
            if (m_images > 0 && type == MD_SPAN_A)
                return 0; // a link inside a picture's description says nothing
            if (type == MD_SPAN_IMG && m_images++ > 0)
                return 0;
            m_link = addLink(attributeText(target));
            if (type == MD_SPAN_IMG) { // stands even without a description
                m_style |= MarkdownRun::Image;
                append(QString(), true);
            }
            return 0;
        }
        m_style |= styleOf(type);
        m_depths[styleIndex(type)]++;
        return 0;
    }

    int leave(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
            if (type == MD_SPAN_IMG && --m_images == 0)
                m_style &= ~MarkdownRun::Image;
            m_link = m_linkStack.takeLast();
            return 0;
        }
        if (--m_depths[styleIndex(type)] == 0)
            m_style &= ~styleOf(type);
        return 0;
    }

    int add(MD_TEXTTYPE type, const char *utf8, MD_SIZE size)
    {
        const QString said = QString::fromUtf8(utf8, size);
        switch (type) {
        case MD_TEXT_BR: return append(u"\n"_s);
        case MD_TEXT_SOFTBR: return m_keepLines ? addLine(u"\n"_s) : append(u" "_s);
        case MD_TEXT_NULLCHAR: return append(u"\uFFFD"_s);
        case MD_TEXT_ENTITY: return append(decodedEntity(said));
        case MD_TEXT_HTML: return append(html(said));
        default: break;
        }
        if (m_open.last().kind == BlockKind::Code)
            return addCode(cleanedText(said, true));
        return append(cleanedText(said, type == MD_TEXT_CODE));
    }

    MarkdownTree take()
    {
        MarkdownTree tree;
        tree.refusal = m_refusal;
        tree.limit = m_limit;
        if (m_refusal == MarkdownTree::Refusal::None) {
            tree.blocks = std::move(m_open.first().children);
            tree.links = std::move(m_links);
        }
        return tree;
    }

private:
    int refuse(MarkdownTree::Refusal reason, qint64 limit)
    {
        m_refusal = reason;
        m_limit = limit;
        return 1;
    }

    // Lists and their items; false of anything else.
    static bool madeOfList(MD_BLOCKTYPE type, void *detail, MarkdownBlock &block)
    {
        switch (type) {
        case MD_BLOCK_UL:
            block.kind = BlockKind::List;
            block.tight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0;
            return true;
        case MD_BLOCK_OL:
            block.kind = BlockKind::List;
            block.ordered = true;
            block.start = static_cast<int>(qMin(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start, 999'999'999U));
            block.tight = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->is_tight != 0;
            return true;
        case MD_BLOCK_LI: {
            const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
            block.kind = BlockKind::Item;
            if (item->is_task)
                block.task = item->task_mark == ' ' ? MarkdownBlock::Task::Open : MarkdownBlock::Task::Done;
            return true;
        }
        default: return false;
        }
    }

    static MarkdownBlock made(MD_BLOCKTYPE type, void *detail)
    {
        MarkdownBlock block;
        if (madeOfList(type, detail, block))
            return block;
        switch (type) {
        case MD_BLOCK_QUOTE: block.kind = BlockKind::Quote; break;
        case MD_BLOCK_HR: block.kind = BlockKind::Rule; break;
        case MD_BLOCK_H:
            block.kind = BlockKind::Heading;
            block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            block.kind = BlockKind::Code;
            block.info = cleanedText(attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info), false)
                             .simplified()
                             .left(120);
            break;
        case MD_BLOCK_TABLE:
            block.kind = BlockKind::Table;
            block.level = static_cast<int>(static_cast<MD_BLOCK_TABLE_DETAIL *>(detail)->col_count);
            break;
        case MD_BLOCK_TR: block.kind = BlockKind::Row; break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            block.kind = BlockKind::Cell;
            block.head = type == MD_BLOCK_TH;
            block.align = static_cast<MarkdownBlock::Align>(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
            break;
        default: break; // paragraphs, and HTML as a paragraph of text
        }
        return block;
    }

    static bool isEmptyComment(const MarkdownBlock &block, MD_BLOCKTYPE type)
    {
        return type == MD_BLOCK_HTML && plainText(block.runs).trimmed().isEmpty();
    }

    // HTML stays text. A line break is one, and a comment is for the writer.
    QString html(const QString &said)
    {
        static const QRegularExpression lineBreak(u"^<br\\s*/?>$"_s, QRegularExpression::CaseInsensitiveOption);
        if (m_comment || said.startsWith("<!--"_L1)) {
            m_comment = !said.contains("-->"_L1);
            const qsizetype rest = said.indexOf("-->"_L1);
            return m_comment || rest < 0 ? QString() : cleanedText(said.mid(rest + 3), false);
        }
        return lineBreak.match(said).hasMatch() ? u"\n"_s : cleanedText(said, false);
    }

    static int styleOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM: return MarkdownRun::Italic;
        case MD_SPAN_STRONG: return MarkdownRun::Bold;
        case MD_SPAN_CODE: return MarkdownRun::Code;
        case MD_SPAN_DEL: return MarkdownRun::Strike;
        default: return MarkdownRun::Plain;
        }
    }
    static size_t styleIndex(MD_SPANTYPE type) { return static_cast<size_t>(styleOf(type)); }

    int addLink(const QString &target)
    {
        if (m_links.size() >= m_limits.links)
            return -1;
        m_links.append(markdownLink(target));
        return static_cast<int>(m_links.size()) - 1;
    }

    int addCode(const QString &said)
    {
        m_open.last().code += said;
        m_lines += static_cast<int>(said.count(u'\n'));
        return m_lines > m_limits.lines ? refuse(MarkdownTree::Refusal::TooManyParts, m_limits.lines) : 0;
    }

    int addLine(const QString &lineBreak)
    {
        return ++m_lines > m_limits.lines ? refuse(MarkdownTree::Refusal::TooManyParts, m_limits.lines)
                                          : append(lineBreak);
    }

    int append(const QString &said, bool force = false)
    {
        if (said.isEmpty() && !force)
            return 0;
        QList<MarkdownRun> &runs = m_open.last().runs;
        if (!force && !runs.isEmpty() && runs.last().style == m_style && runs.last().link == m_link) {
            runs.last().text += said;
            return 0;
        }
        if (++m_runs > m_limits.runs)
            return refuse(MarkdownTree::Refusal::TooManyParts, m_limits.runs);
        runs.append({said, m_style, m_link});
        return 0;
    }

    // "#1043" and "#M-212" in running text lead to the work item.
    void linkNumbers(QList<MarkdownRun> &runs)
    {
        static const QRegularExpression number(u"(?<![\\w#&/.-])#((?:[A-Z]{1,2}-)?[1-9][0-9]{0,8})(?![\\w-])"_s);
        QList<MarkdownRun> result;
        result.reserve(runs.size());
        for (MarkdownRun &run : runs) {
            if (run.link >= 0 || (run.style & MarkdownRun::Code) || !run.text.contains(u'#')) {
                result.append(std::move(run));
                continue;
            }
            qsizetype from = 0;
            auto matches = number.globalMatch(run.text);
            while (matches.hasNext() && m_links.size() < m_limits.links && m_runs + 2 <= m_limits.runs) {
                const auto match = matches.next();
                if (match.capturedStart() > from)
                    result.append({run.text.mid(from, match.capturedStart() - from), run.style, -1});
                result.append({match.captured(), run.style, addLink(u"ticket:"_s + match.captured(1))});
                from = match.capturedEnd();
                m_runs += 2;
            }
            if (from < run.text.size())
                result.append({run.text.mid(from), run.style, -1});
        }
        runs = std::move(result);
    }

    const MarkdownLimits m_limits;
    QList<MarkdownBlock> m_open; // from the document down to the block being read
    QList<MarkdownLink> m_links;
    QList<int> m_linkStack;
    std::array<int, 32> m_depths{};
    int m_style = 0, m_link = -1, m_images = 0;
    int m_blocks = 0, m_runs = 0, m_rows = 0, m_cells = 0, m_lines = 0;
    bool m_keepLines;
    bool m_comment = false;
    MarkdownTree::Refusal m_refusal = MarkdownTree::Refusal::None;
    qint64 m_limit = 0;
};

// What can be refused by looking at the characters alone, before a parser pairs anything.
MarkdownTree refusedAtOnce(const QString &markdown, const MarkdownLimits &limits)
{
    MarkdownTree tree;
    const auto refuse = [&](MarkdownTree::Refusal reason, qint64 limit) {
        tree.refusal = reason;
        tree.limit = limit;
        return tree;
    };
    if (markdown.size() > limits.size)
        return refuse(MarkdownTree::Refusal::TooLong, limits.size);
    qsizetype line = 0, brackets = 0;
    for (const QChar c : markdown) {
        line = c == u'\n' ? 0 : line + 1;
        if (line > limits.lineLength)
            return refuse(MarkdownTree::Refusal::LineTooLong, limits.lineLength);
        switch (c.unicode()) {
        case u'[': case u']': case u'`': case u'*': case u'_': case u'~': case u'<': case u'&':
            if (++brackets > limits.brackets)
                return refuse(MarkdownTree::Refusal::TooManyParts, limits.brackets);
            break;
        default: break;
        }
    }
    return tree;
}

MarkdownTreeBuilder &treeBuilder(void *user) { return *static_cast<MarkdownTreeBuilder *>(user); }

} // namespace

MarkdownTree parseMarkdown(const QString &markdown, bool keepLines, const MarkdownLimits &limits)
{
    if (MarkdownTree tree = refusedAtOnce(markdown, limits); tree.refusal != MarkdownTree::Refusal::None)
        return tree;
    const QByteArray utf8 = markdown.toUtf8();
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        return treeBuilder(user).enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) { return treeBuilder(user).leave(type); };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        return treeBuilder(user).enter(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) { return treeBuilder(user).leave(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        return treeBuilder(user).add(type, text, size);
    };
    MarkdownTreeBuilder built(limits, keepLines);
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &built);
    return built.take();
}

} // namespace lamp
