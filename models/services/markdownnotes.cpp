// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdownnotes.h"

#include "services/markdownanchors.h"
#include "services/markdownparts.h"

#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostWaysBack = 9; // from a note to where it is mentioned

// Letters before the text of a line that belongs to a note.
qsizetype indentOf(QStringView line) { return line.startsWith("    "_L1) ? 4 : line.startsWith(u'\t') ? 1 : 0; }

QString anchorOfNote(int number) { return u"fn-"_s + QString::number(number); }
QString anchorOfMention(int number, int mention)
{
    return u"fnref-"_s + QString::number(number) + (mention > 1 ? u'-' + QString::number(mention) : QString());
}

MarkdownLink linkToAnchor(const QString &anchor)
{
    MarkdownLink link;
    link.kind = MarkdownLink::Kind::Heading;
    link.target = u'#' + anchor;
    link.ref = anchor;
    return link;
}

// What comes behind another text: the places of its links move, and it stands on none of that text's lines, whose
// order is the order of the page.
void moveBehind(QList<MarkdownBlock> &blocks, int links)
{
    for (MarkdownBlock &block : blocks) {
        block.line = -1;
        for (MarkdownRun &run : block.runs)
            run.link += run.link >= 0 ? links : 0;
        moveBehind(block.children, links);
    }
}

void addAnchors(const QList<MarkdownBlock> &blocks, HeadingSlugs &slugs, QStringList &anchors)
{
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == MarkdownBlock::Kind::Heading)
            anchors.append(slugs.next(plainText(block.runs).simplified()));
        if (!block.anchor.isEmpty())
            anchors.append(block.anchor);
        for (const MarkdownRun &run : block.runs)
            if (!run.anchor.isEmpty())
                anchors.append(run.anchor);
        addAnchors(block.children, slugs, anchors);
    }
}

} // namespace

QString HeadingSlugs::next(const QString &heading)
{
    const QString slug = headingSlug(heading);
    QString name = slug;
    while (m_seen.contains(name))
        name = slug + u'-' + QString::number(++m_seen[slug]);
    m_seen.insert(name, 0);
    return name;
}

QStringList anchorsOf(const MarkdownTree &tree)
{
    QStringList anchors;
    HeadingSlugs slugs;
    addAnchors(tree.blocks, slugs, anchors);
    return anchors;
}

QString MarkdownNotes::take(const QString &markdown)
{
    static const QRegularExpression begins(u"^ {0,3}\\[\\^([^\\]\\s\\[]{1,60})\\]:[ \\t]*(.*)$"_s);
    if (!markdown.contains("[^"_L1) || !markdown.contains("]:"_L1))
        return markdown;
    QStringList lines = markdown.split(u'\n');
    QString fence;
    bool open = false, afterBlank = false; // in the last note
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        const bool room = m_letters + line.size() < MostLetters, blank = line.trimmed().isEmpty();
        const auto match = fence.isEmpty() ? begins.match(line) : QRegularExpressionMatch();
        if (match.hasMatch() && room && m_notes.size() < Most) {
            m_notes.append({match.captured(1), match.captured(2), 0, 0}); // a second one of a name is never mentioned
            open = true;
        } else if (open && room && (blank || indentOf(line) > 0 || (!afterBlank && line.front().isLetter()))) {
            m_notes.last().text += u'\n' + line.mid(indentOf(line));
        } else {
            open = false;
            const QStringView mark = markdownFence(line, fence);
            if (!mark.isEmpty())
                fence = fence.isEmpty() ? mark.toString() : QString();
            continue;
        }
        m_letters += line.size() + 1;
        afterBlank = blank;
        line.clear();
    }
    return m_notes.isEmpty() ? markdown : lines.join(u'\n');
}

MarkdownNotes::Note *MarkdownNotes::named(QStringView name)
{
    for (Note &note : m_notes)
        if (note.name.compare(name, Qt::CaseInsensitive) == 0)
            return &note;
    return nullptr;
}

void MarkdownNotes::mention(QList<MarkdownRun> &runs, QList<MarkdownLink> &links, int mostLinks)
{
    static const QRegularExpression mentioned(u"\\[\\^([^\\]\\s\\[]{1,60})\\]"_s);
    QList<MarkdownRun> result;
    for (const MarkdownRun &run : std::as_const(runs)) {
        if (run.link >= 0 || (run.style & MarkdownRun::Code) || !run.text.contains("[^"_L1)) {
            result.append(run);
            continue;
        }
        qsizetype from = 0;
        auto matches = mentioned.globalMatch(run.text);
        while (matches.hasNext() && links.size() < mostLinks) {
            const auto match = matches.next();
            Note *note = named(match.capturedView(1));
            if (!note)
                continue;
            if (match.capturedStart() > from)
                result.append({run.text.mid(from, match.capturedStart() - from), run.style, -1, {}});
            note->number = note->number > 0 ? note->number : ++m_numbers;
            links.append(linkToAnchor(anchorOfNote(note->number)));
            result.append({QString::number(note->number), run.style | MarkdownRun::Raised,
                           static_cast<int>(links.size()) - 1, anchorOfMention(note->number, ++note->mentions)});
            from = match.capturedEnd();
        }
        if (from < run.text.size())
            result.append({run.text.mid(from), run.style, -1, {}});
    }
    runs = std::move(result);
}

void MarkdownNotes::mention(QList<MarkdownBlock> &blocks, QList<MarkdownLink> &links, int mostLinks)
{
    for (MarkdownBlock &block : blocks) {
        if (block.kind != MarkdownBlock::Kind::Code)
            mention(block.runs, links, mostLinks);
        mention(block.children, links, mostLinks);
    }
}

MarkdownBlock MarkdownNotes::item(const Note &note, MarkdownTree &tree, bool keepLines,
                                  const MarkdownLimits &limits) const
{
    MarkdownTree said = parseWithoutNotes(note.text, keepLines, limits);
    moveBehind(said.blocks, static_cast<int>(tree.links.size()));
    tree.links += said.links;
    MarkdownBlock item;
    item.kind = MarkdownBlock::Kind::Item;
    item.anchor = anchorOfNote(note.number);
    item.children = said.blocks;
    if (said.refusal != MarkdownTree::Refusal::None) // not lost, as it was written
        item.runs.append({note.text.simplified(), MarkdownRun::Plain, -1, {}});
    if (!item.children.isEmpty() && item.children.first().kind == MarkdownBlock::Kind::Paragraph)
        item.runs = item.children.takeFirst().runs;
    for (int mention = 1; mention <= qMin(note.mentions, MostWaysBack); ++mention) {
        if (!item.runs.isEmpty())
            item.runs.append({u" "_s, MarkdownRun::Back, -1, {}});
        tree.links.append(linkToAnchor(anchorOfMention(note.number, mention)));
        const QString which = mention > 1 ? QString::number(mention) : QString();
        item.runs.append({u"\u21a9" + which, MarkdownRun::Back, static_cast<int>(tree.links.size()) - 1, {}});
    }
    return item;
}

void MarkdownNotes::apply(MarkdownTree &tree, bool keepLines, const MarkdownLimits &limits)
{
    if (tree.refusal != MarkdownTree::Refusal::None)
        return;
    mention(tree.blocks, tree.links, limits.links);
    MarkdownBlock list;
    list.kind = MarkdownBlock::Kind::List;
    list.ordered = true;
    std::ranges::stable_sort(m_notes, {}, &Note::number);
    for (const Note &note : std::as_const(m_notes))
        if (note.number > 0)
            list.children.append(item(note, tree, keepLines, limits));
    if (list.children.isEmpty())
        return;
    MarkdownBlock rule;
    rule.kind = MarkdownBlock::Kind::Rule;
    tree.blocks.append(rule);
    tree.blocks.append(list);
}

} // namespace lamp
