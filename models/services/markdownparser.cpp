// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdownparts.h"

#include <QRegularExpression>

#include <utility>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = MarkdownBlock::Kind;

// Takes md4c's events and puts the tree together; stops the parser at the first limit that is passed.
class MarkdownTreeBuilder {
public:
    MarkdownTreeBuilder(const MarkdownLimits &limits, bool keepLines, const QByteArray &source)
        : m_limits(limits), m_source(source), m_keepLines(keepLines)
    {
        m_open.append(MarkdownBlock{});
    }

    int enter(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
            return 0;
        if (m_open.size() == 1) {
            m_part = {};
            m_letters = 0;
        }
        if (m_open.size() > m_limits.depth)
            return refuse(MarkdownTree::Refusal::TooDeep, m_limits.depth);
        const bool row = type == MD_BLOCK_TR, cell = type == MD_BLOCK_TH || type == MD_BLOCK_TD;
        if ((row && count(&Counts::rows, m_limits.tableRows, m_limits.part.tableRows))
            || (cell ? count(&Counts::cells, m_limits.tableCells, m_limits.part.tableCells)
                     : count(&Counts::blocks, m_limits.blocks, m_limits.part.blocks)))
            return Stop;
        closeParagraph();
        m_open.append(startedBlock(type, detail));
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
            return 0;
        closeParagraph();
        MarkdownBlock block = m_open.takeLast();
        if (block.kind == BlockKind::Code && block.code.endsWith(u'\n'))
            block.code.chop(1);
        if (block.kind == BlockKind::Heading)
            trimEnds(block.runs);
        if (block.kind == BlockKind::Cell)
            unescapeBars(block.runs);
        if (!block.runs.isEmpty() && block.kind != BlockKind::Code)
            linkWords(block.runs);
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
            m_link = addLink(markdownAttribute(target));
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
        noteLine(utf8);
        switch (type) {
        case MD_TEXT_BR: return append(u"\n"_s);
        case MD_TEXT_SOFTBR: return m_keepLines ? addLine(u"\n"_s) : append(u" "_s);
        case MD_TEXT_NULLCHAR: return append(u"\uFFFD"_s);
        case MD_TEXT_ENTITY: return append(decodedEntity(said));
        case MD_TEXT_HTML: return append(html(said));
        default: break;
        }
        if (m_open.last().kind == BlockKind::Code)
            return addCode(cleanedMarkdown(said, true));
        return append(cleanedMarkdown(said, type == MD_TEXT_CODE));
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
        return Stop;
    }

    static constexpr int Stop = -1; // md4c goes on in some places after a positive one

    struct Counts { int blocks = 0, runs = 0, rows = 0, cells = 0, lines = 0; };

    // Counts in the text and in its part; refused (Stop) beyond what either may have.
    int count(int Counts::*what, int most, int mostOfPart, int by = 1)
    {
        m_all.*what += by;
        m_part.*what += by;
        if (m_all.*what <= most && m_part.*what <= mostOfPart)
            return 0;
        if (what == &Counts::cells)
            return refuse(MarkdownTree::Refusal::TooManyCells, m_all.*what > most ? most : mostOfPart);
        return refuse(what == &Counts::rows ? MarkdownTree::Refusal::TooManyRows : MarkdownTree::Refusal::TooManyParts,
                      m_all.*what > most ? most : mostOfPart);
    }

    int countLetters(qsizetype letters)
    {
        m_letters += letters;
        return m_letters > m_limits.part.size ? refuse(MarkdownTree::Refusal::TooLong, m_limits.part.size) : 0;
    }

    // The parser hands out pieces of the source itself, except for what stands for something else.
    void noteLine(const char *piece)
    {
        if (m_open.last().line >= 0 || piece < m_source.cbegin() || piece >= m_source.cend())
            return;
        const qsizetype at = piece - m_source.cbegin();
        if (at < m_lineAt)
            m_line = 0;
        for (qsizetype i = at < m_lineAt ? 0 : m_lineAt; i < at; ++i)
            m_line += m_source[i] == '\n' ? 1 : 0;
        m_lineAt = at;
        for (qsizetype i = m_open.size() - 1; i > 0 && m_open[i].line < 0; --i)
            m_open[i].line = m_line;
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
            return m_comment || rest < 0 ? QString() : cleanedMarkdown(said.mid(rest + 3), false);
        }
        return lineBreak.match(said).hasMatch() ? u"\n"_s : cleanedMarkdown(said, false);
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
        return countLetters(said.size()) || countLines(static_cast<int>(said.count(u'\n'))) ? Stop : 0;
    }

    int addLine(const QString &lineBreak)
    {
        return countLines(1) ? Stop : append(lineBreak);
    }

    int countLines(int lines) { return count(&Counts::lines, m_limits.lines, m_limits.part.lines, lines); }

    int append(const QString &said, bool force = false)
    {
        if (said.isEmpty() && !force)
            return 0;
        if (countLetters(said.size()))
            return Stop;
        QList<MarkdownRun> &runs = openRuns();
        if (!force && !runs.isEmpty() && runs.last().style == m_style && runs.last().link == m_link) {
            runs.last().text += said;
            return 0;
        }
        if (count(&Counts::runs, m_limits.runs, m_limits.part.runs))
            return Stop;
        runs.append({said, m_style, m_link, {}});
        return 0;
    }

    // Words of a tight list's item stand in it without a paragraph around them; behind a block they need one.
    QList<MarkdownRun> &openRuns()
    {
        MarkdownBlock &last = m_open.last();
        if (last.kind != BlockKind::Item || last.children.isEmpty())
            return last.runs;
        if (!std::exchange(m_paragraph, true))
            last.children.append(MarkdownBlock{});
        return last.children.last().runs;
    }

    void closeParagraph()
    {
        if (std::exchange(m_paragraph, false))
            linkWords(m_open.last().children.last().runs);
    }

    // In a table "\\|" is a bar in code too.
    static void unescapeBars(QList<MarkdownRun> &runs)
    {
        for (MarkdownRun &run : runs)
            if (run.style & MarkdownRun::Code)
                run.text.replace("\\|"_L1, "|"_L1);
    }

    // Tabs around the words of a heading belong to its marks.
    static void trimEnds(QList<MarkdownRun> &runs)
    {
        const auto blank = [](QChar c) { return c == u'\t' || c == u' '; };
        if (runs.isEmpty())
            return;
        if (QString &first = runs.first().text; runs.first().style == MarkdownRun::Plain)
            first.remove(0, std::ranges::find_if_not(first, blank) - first.cbegin());
        if (QString &last = runs.last().text; runs.last().style == MarkdownRun::Plain)
            while (!last.isEmpty() && blank(last.back()))
                last.chop(1);
    }

    void linkWords(QList<MarkdownRun> &runs)
    {
        linkWords(runs, wordAddresses);
        linkWords(runs, wordNumbers);
    }

    void linkWords(QList<MarkdownRun> &runs, QList<WordLink> (*find)(const QString &))
    {
        QList<MarkdownRun> result;
        result.reserve(runs.size());
        for (MarkdownRun &run : runs) {
            const bool words = run.link < 0 && !(run.style & (MarkdownRun::Code | MarkdownRun::Image));
            const QList<WordLink> found = words ? find(run.text) : QList<WordLink>();
            qsizetype from = 0;
            for (const WordLink &one : found) {
                if (m_links.size() >= m_limits.links || m_all.runs + 2 > m_limits.runs)
                    break;
                if (one.start > from)
                    result.append({run.text.mid(from, one.start - from), run.style, -1, {}});
                result.append({run.text.mid(one.start, one.length), run.style, addLink(one.target), {}});
                from = one.start + one.length;
                m_all.runs += 2;
            }
            if (from == 0)
                result.append(std::move(run));
            else if (from < run.text.size())
                result.append({run.text.mid(from), run.style, -1, {}});
        }
        runs = std::move(result);
    }

    const MarkdownLimits m_limits;
    const QByteArray &m_source;
    qsizetype m_lineAt = 0; // where m_line was counted to
    int m_line = 0;
    QList<MarkdownBlock> m_open; // from the document down to the block being read
    QList<MarkdownLink> m_links;
    QList<int> m_linkStack;
    std::array<int, 32> m_depths{};
    int m_style = 0, m_link = -1, m_images = 0;
    Counts m_all, m_part; // of the text, of its part that is being read
    qsizetype m_letters = 0; // of the part
    bool m_keepLines;
    bool m_comment = false;
    bool m_paragraph = false; // of openRuns(), goes on
    MarkdownTree::Refusal m_refusal = MarkdownTree::Refusal::None;
    qint64 m_limit = 0;
};

MarkdownTreeBuilder &treeBuilder(void *user) { return *static_cast<MarkdownTreeBuilder *>(user); }

} // namespace

MarkdownTree parseWithoutNotes(const QString &markdown, bool keepLines, const MarkdownLimits &limits)
{
    const QByteArray utf8 = preparedTables(markdown).toUtf8();
    MD_PARSER parser{};
    // Bare addresses are found by wordAddresses(): these here know neither ports nor the names of an intranet.
    parser.flags = MD_DIALECT_GITHUB & ~(MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS);
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
    MarkdownTreeBuilder built(limits, keepLines, utf8);
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &built);
    return built.take();
}

} // namespace lamp
