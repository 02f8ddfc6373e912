// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What md4c says of a block, as one of ours.
#include "services/markdownparts.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Characters that turn the direction of what follows: in code they can hide what a command does.
bool overridesDirection(QChar c)
{
    return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

// Lists and their items; false of anything else.
bool madeOfList(MD_BLOCKTYPE type, void *detail, MarkdownBlock &block)
{
    switch (type) {
    case MD_BLOCK_UL:
        block.kind = MarkdownBlock::Kind::List;
        block.tight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0;
        return true;
    case MD_BLOCK_OL:
        block.kind = MarkdownBlock::Kind::List;
        block.ordered = true;
        block.start = static_cast<int>(qMin(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start, 999'999'999U));
        block.tight = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->is_tight != 0;
        return true;
    case MD_BLOCK_LI: {
        const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        block.kind = MarkdownBlock::Kind::Item;
        if (item->is_task)
            block.task = item->task_mark == ' ' ? MarkdownBlock::Task::Open : MarkdownBlock::Task::Done;
        return true;
    }
    default: return false;
    }
}

} // namespace

QString cleanedMarkdown(QString text, bool code)
{
    for (QChar &c : text)
        if (overridesDirection(c) || (c.unicode() < 0x20 && c != u'\n' && c != u'\t'))
            c = code ? QChar(QChar::ReplacementCharacter) : QChar(u' ');
    return text;
}

QString markdownAttribute(const MD_ATTRIBUTE &attribute)
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

MarkdownBlock startedBlock(MD_BLOCKTYPE type, void *detail)
{
    MarkdownBlock block;
    if (madeOfList(type, detail, block))
        return block;
    switch (type) {
    case MD_BLOCK_QUOTE: block.kind = MarkdownBlock::Kind::Quote; break;
    case MD_BLOCK_HR: block.kind = MarkdownBlock::Kind::Rule; break;
    case MD_BLOCK_H:
        block.kind = MarkdownBlock::Kind::Heading;
        block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        block.kind = MarkdownBlock::Kind::Code;
        block.info = cleanedMarkdown(markdownAttribute(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info), false)
                         .simplified()
                         .left(120);
        break;
    case MD_BLOCK_TABLE:
        block.kind = MarkdownBlock::Kind::Table;
        block.level = static_cast<int>(static_cast<MD_BLOCK_TABLE_DETAIL *>(detail)->col_count);
        break;
    case MD_BLOCK_TR: block.kind = MarkdownBlock::Kind::Row; break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        block.kind = MarkdownBlock::Kind::Cell;
        block.head = type == MD_BLOCK_TH;
        block.align = static_cast<MarkdownBlock::Align>(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
        break;
    default: break; // paragraphs, and HTML as a paragraph of text
    }
    return block;
}

} // namespace lamp
