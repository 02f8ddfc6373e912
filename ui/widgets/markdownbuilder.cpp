// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownbuilder.h"

#include <QFontMetricsF>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using BlockKind = MarkdownBlock::Kind;
using BoxKind = GuardedDocument::Box::Kind;

constexpr int PartLetters = 12'000;  // after so many the window has its turn
constexpr int DeepestIndent = 8; // further quotes and lists stand where the eighth stands

// GitHub's alerts: "> [!WARNING] text".
struct Alert {
    const char *word;
    const char *label;
    Ink ink;
};
constexpr Alert Alerts[] = {
    {"NOTE", QT_TRANSLATE_NOOP("lamp::GuardedBuilder", "Note"), Ink::Blu},
    {"TIP", QT_TRANSLATE_NOOP("lamp::GuardedBuilder", "Tip"), Ink::Grn},
    {"IMPORTANT", QT_TRANSLATE_NOOP("lamp::GuardedBuilder", "Important"), Ink::Vio},
    {"WARNING", QT_TRANSLATE_NOOP("lamp::GuardedBuilder", "Warning"), Ink::Amb},
    {"CAUTION", QT_TRANSLATE_NOOP("lamp::GuardedBuilder", "Caution"), Ink::Red},
};

const Alert *alertOf(const QList<MarkdownRun> &runs)
{
    for (const Alert &alert : Alerts)
        if (!runs.isEmpty()
            && runs.first().text.startsWith(QString(u"[!" + QLatin1StringView(alert.word) + u']'), Qt::CaseInsensitive))
            return &alert;
    return nullptr;
}

} // namespace

GuardedBuilder::GuardedBuilder(GuardedDocument &document, const AttachedFiles &files)
    : m_document(document), m_files(files), m_cursor(&document)
{
    const QFontMetricsF metrics(document.defaultFont());
    m_unit = metrics.height() / 2;
    m_gap = m_unit;
    m_header = metrics.height() + m_unit * 0.6;
    m_indent = metrics.horizontalAdvance(u"00. "_s);
    m_text.setForeground(document.shade(Ink::Text));
    m_mute.setForeground(document.shade(Ink::Mute));
    const QFont mono = monoFont();
    m_mono.setFontFamilies(mono.families());
    m_mono.setFontFixedPitch(true);
    m_mono.setFontPointSize(document.defaultFont().pointSizeF() * 0.96);
    m_mono.setForeground(document.shade(Ink::Text));
}

void GuardedBuilder::begin(const QString &markdown, const MarkdownTree &tree)
{
    m_tree = tree;
    m_document.m_links = m_tree.links;
    if (m_tree.refusal != MarkdownTree::Refusal::None) {
        m_cursor.beginEditBlock();
        addRefusal(markdown, m_tree);
        m_cursor.endEditBlock();
        return;
    }
    const QString title = m_document.m_style.withoutTitle.simplified();
    if (title.isEmpty() || m_tree.blocks.isEmpty() || m_tree.blocks.first().kind != BlockKind::Heading
        || plainText(m_tree.blocks.first().runs).simplified() != title)
        return;
    m_document.m_anchors.insert(m_slugs.next(title), 0); // a link to it leads to the top
    m_next = 1;
}

bool GuardedBuilder::addPart()
{
    const int before = m_cursor.position();
    m_cursor.beginEditBlock();
    for (; m_next < m_tree.blocks.size() && m_cursor.position() - before < PartLetters; ++m_next)
        addBlock(m_tree.blocks[m_next], {});
    const bool more = m_next < m_tree.blocks.size();
    if (!more)
        closeEmptyEnd();
    m_cursor.endEditBlock();
    return more;
}

void GuardedBuilder::add(const QList<MarkdownBlock> &blocks, const Place &place)
{
    for (const MarkdownBlock &block : blocks)
        addBlock(block, place);
}

void GuardedBuilder::addBlock(const MarkdownBlock &block, const Place &place)
{
    m_line = block.line;
    switch (block.kind) {
    case BlockKind::Paragraph: return addParagraph(block.runs, place);
    case BlockKind::Heading: return addHeading(block, place);
    case BlockKind::Code: return addCode(block.info, block.code, place);
    case BlockKind::Quote: return addQuote(block, place);
    case BlockKind::List: return addList(block, place);
    case BlockKind::Table: return addTable(block, place);
    case BlockKind::Rule: return addRule(place);
    case BlockKind::Item:
    case BlockKind::Row:
    case BlockKind::Cell: return; // only inside lists and tables
    }
}

QTextBlockFormat GuardedBuilder::blockFormat(const Place &place, double above, double below) const
{
    QTextBlockFormat format;
    format.setLeftMargin(place.left);
    format.setRightMargin(place.right);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(122, QTextBlockFormat::ProportionalHeight);
    return format;
}

// Begins a block and answers with its position.
int GuardedBuilder::startBlock(QTextBlockFormat format, const QTextCharFormat &chars)
{
    if (m_fresh && m_cursor.block().blockNumber() == 0) { // the layout drops a margin above the first block
        QTextFrameFormat page = m_document.rootFrame()->frameFormat();
        page.setTopMargin(m_above);
        m_document.rootFrame()->setFrameFormat(page);
        format.setTopMargin(0);
    } else {
        format.setTopMargin(format.topMargin() + m_above);
    }
    m_above = 0;
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(chars);
    } else {
        m_cursor.insertBlock(format, chars);
    }
    m_fresh = false;
    m_column = 0;
    if (m_line >= 0)
        m_document.m_lines.append({m_line, m_cursor.position()});
    m_line = -1;
    return m_cursor.position();
}

// Room below the last block, for a box that ends there.
void GuardedBuilder::padLast(double below)
{
    QTextBlockFormat format;
    format.setBottomMargin(m_cursor.blockFormat().bottomMargin() + below);
    m_cursor.mergeBlockFormat(format);
}

// A table leaves an empty block behind it; nothing came into it, so it takes no room.
void GuardedBuilder::closeEmptyEnd()
{
    if (!m_fresh || m_cursor.block().blockNumber() == 0)
        return;
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    format.setTopMargin(m_above);
    m_cursor.setBlockFormat(format);
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    m_cursor.setBlockCharFormat(tiny);
}

void GuardedBuilder::addParagraph(const QList<MarkdownRun> &runs, const Place &place)
{
    startBlock(blockFormat(place, m_gap, m_gap), m_text);
    addRuns(runs, m_text);
}

void GuardedBuilder::addHeading(const MarkdownBlock &block, const Place &place)
{
    static constexpr double sizes[] = {1.32, 1.16, 1.05, 1.0, 1.0, 1.0};
    const int level = qBound(1, block.level, 6);
    QTextCharFormat format = m_text;
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(m_document.defaultFont().pointSizeF() * sizes[level - 1]);
    if (level >= 5)
        format.setForeground(m_document.shade(Ink::Mute));
    QTextBlockFormat shape = blockFormat(place, m_gap * (level <= 2 ? 2.2 : 1.6), m_gap * 0.6);
    shape.setHeadingLevel(level);
    const int position = startBlock(shape, format);
    const QString text = plainText(block.runs).simplified();
    addRuns(block.runs, format);
    const QString slug = m_slugs.next(text);
    m_document.m_anchors.insert(slug, position);
    m_document.m_headings.append({level, text, slug, position});
}

void GuardedBuilder::addCode(const QString &info, const QString &code, const Place &place)
{
    const QString language = info.section(u' ', 0, 0);
    const QString further = info.section(u' ', 1);
    QString label = CodeHighlighter::label(language);
    if (!further.isEmpty())
        label += u" \u00b7 " + further;
    const QStringList lines = code.split(u'\n');
    const double pad = m_unit;
    const double header = m_header + pad;
    Place inside = place;
    inside.left += pad * 1.5;
    inside.right += pad * 1.5;
    GuardedDocument::CodeBlock entry{label, language, code, 0, 0, {}};
    m_above += header;
    entry.first = startBlock(blockFormat(inside, m_gap, 0), m_mono);
    entry.lines.append(entry.first);
    insertText(lines.first(), m_mono);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        entry.lines.append(startBlock(blockFormat(inside, 0, 0), m_mono));
        insertText(lines[i], m_mono);
    }
    entry.last = m_cursor.position();
    padLast(pad + m_gap);
    const int index = static_cast<int>(m_document.m_code.size());
    m_document.m_code.append(entry);
    m_document.m_boxes.append(
        {BoxKind::Code, Ink::Code, entry.first, entry.last, place.left, place.right, header, pad, index});
}

void GuardedBuilder::addQuote(const MarkdownBlock &block, const Place &place)
{
    const bool deep = place.quotes >= DeepestIndent;
    Place inside = place;
    inside.quotes++;
    inside.left += deep ? 0 : m_unit * 2;
    inside.right += deep ? 0 : m_unit;
    QList<MarkdownBlock> children = block.children;
    GuardedDocument::Box box{BoxKind::Quote, Ink::Gry, 0, 0, place.left, place.right, m_unit * 0.75, m_unit * 0.75, -1};
    if (!children.isEmpty() && children.first().kind == BlockKind::Paragraph && !children.first().runs.isEmpty()) {
        QList<MarkdownRun> &runs = children.first().runs;
        if (const Alert *alert = alertOf(runs)) {
            QString rest = runs.first().text.mid(qsizetype(qstrlen(alert->word)) + 3);
            while (rest.startsWith(u' ')) // a blank at its end parts it from what follows
                rest.remove(0, 1);
            runs.first().text = rest.isEmpty() ? QString() : QString(u"\u2002" + rest);
            runs.prepend({tr(alert->label), MarkdownRun::Bold, -1, {}});
            box.kind = BoxKind::Callout;
            box.ink = alert->ink;
        } else if (runs.first().style & MarkdownRun::Bold) {
            box.kind = BoxKind::Callout;
            box.ink = Ink::Amb;
        }
    }
    const int before = m_cursor.position();
    const bool fresh = m_fresh;
    const qsizetype boxes = m_document.m_boxes.size();
    m_above += deep ? 0 : box.above;
    add(children, inside);
    if (deep)
        return;
    if (m_cursor.position() == before && m_fresh == fresh) { // nothing was in it
        m_above -= box.above;
        return;
    }
    box.first = fresh ? before : before + 1;
    box.last = m_fresh ? m_cursor.position() - 1 : m_cursor.position();
    closeBox(box, boxes);
}

// A box that begins or ends with another one reaches around it.
void GuardedBuilder::closeBox(GuardedDocument::Box box, qsizetype inner)
{
    const double below = box.below;
    double above = 0, beneath = 0;
    for (const auto &other : std::as_const(m_document.m_boxes).sliced(inner)) {
        above = other.first == box.first ? qMax(above, other.above) : above;
        beneath = other.last == box.last ? qMax(beneath, other.below) : beneath;
    }
    box.above += above;
    box.below += beneath;
    if (m_fresh)
        m_above += below;
    else
        padLast(below);
    m_document.m_boxes.insert(inner, box); // painted before what is inside
}

void GuardedBuilder::addList(const MarkdownBlock &block, const Place &place)
{
    static constexpr char16_t bullets[] = {u'\u2022', u'\u25e6', u'\u25aa'};
    const bool badge = m_document.m_style.steps && block.ordered && place.depth == 0 && place.quotes == 0;
    bool strong = false; // a list of steps with something below them has titles; a list of sentences has none
    for (const MarkdownBlock &item : block.children)
        strong = strong || (badge && item.children.size() > (item.runs.isEmpty() ? 1 : 0));
    for (qsizetype i = 0; i < block.children.size(); ++i) {
        const MarkdownBlock &item = block.children[i];
        QString mark(QChar(bullets[place.depth % 3]));
        if (item.task != MarkdownBlock::Task::None)
            mark = item.task == MarkdownBlock::Task::Done ? u"\u2611"_s : u"\u2610"_s;
        else if (block.ordered)
            mark = QString::number(block.start + i) + (badge ? QString() : u"."_s);
        addItem(item, {mark, badge, strong, block.tight}, place);
    }
}

void GuardedBuilder::addItem(const MarkdownBlock &item, const Mark &mark, const Place &place)
{
    const bool badge = mark.badge;
    QList<MarkdownRun> runs = item.runs;
    QList<MarkdownBlock> children = item.children;
    if (runs.isEmpty() && !children.isEmpty() && children.first().kind == BlockKind::Paragraph)
        runs = children.takeFirst().runs;
    const bool deep = place.depth >= DeepestIndent;
    const double indent = badge ? m_unit * 4.4 : m_indent;
    Place inside = place;
    inside.left += deep ? 0 : indent;
    inside.depth++;
    const double gap = badge ? m_gap : mark.tight ? m_gap * 0.3 : m_gap * 0.7;
    QTextBlockFormat format = blockFormat(inside, badge ? m_gap * 1.3 : gap, badge ? m_gap * 0.7 : gap);
    format.setTextIndent(-indent);
    format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    QTextCharFormat text = m_text;
    const bool styled = std::ranges::any_of(runs, [](const MarkdownRun &run) { return run.style & MarkdownRun::Bold; });
    if (mark.strong && !styled && plainText(runs).size() < 100)
        text.setFontWeight(QFont::DemiBold);
    m_line = item.line;
    QTextCharFormat marker = badge ? m_text : m_mute;
    BoxKind kind = BoxKind::Badge;
    if (item.task != MarkdownBlock::Task::None) {
        kind = item.task == MarkdownBlock::Task::Done ? BoxKind::Done : BoxKind::Open;
        marker.setForeground(Qt::transparent);
    } else if (badge) {
        marker.setForeground(m_document.shade(Ink::Blu));
        marker.setFontWeight(QFont::Bold);
    }
    const int position = startBlock(format, text);
    if (!item.anchor.isEmpty())
        m_document.m_anchors.insert(item.anchor, position);
    if (badge || item.task != MarkdownBlock::Task::None)
        m_document.m_boxes.append({kind, Ink::Blu, position, position, inside.left - indent, 0, 0, 0, -1});
    // Two figures stand in the middle of a badge too.
    const QString lead = !badge ? QString() : mark.text.size() < 2 ? u"\u2002"_s : u"\u2009"_s;
    m_cursor.insertText(QString(lead + mark.text + u'\t'), marker);
    addRuns(runs, text);
    add(children, inside);
}

void GuardedBuilder::addRule(const Place &place)
{
    QTextBlockFormat format = blockFormat(place, m_gap, m_gap);
    format.setLineHeight(m_unit, QTextBlockFormat::FixedHeight);
    QTextCharFormat tiny;
    tiny.setFontPointSize(1);
    const int position = startBlock(format, tiny);
    m_document.m_boxes.append({BoxKind::Rule, Ink::Line, position, position, place.left, place.right, 0, 0, -1});
}

} // namespace lamp
