// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdownlists.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

bool isBlankLine(const QTextBlock &block) { return block.text().trimmed().isEmpty(); }

QTextBlock nextFilled(QTextBlock block)
{
    do
        block = block.next();
    while (block.isValid() && isBlankLine(block));
    return block;
}

// The item of the same list before this one; an invalid block for the first.
QTextBlock itemBefore(const QTextBlock &item)
{
    const auto line = listLine(item.text());
    for (QTextBlock block = item.previous(); line && block.isValid(); block = block.previous()) {
        if (isBlankLine(block) || indentOf(block.text()) > line->indent)
            continue;
        const auto other = listLine(block.text());
        const bool same = other && other->indent == line->indent && other->isNumbered() == line->isNumbered()
                          && other->delimiter == line->delimiter;
        return same ? block : QTextBlock();
    }
    return {};
}

QTextBlock itemAfter(const QTextBlock &item)
{
    const auto line = listLine(item.text());
    const QTextBlock block = nextFilled(markdownlists::lastOf(item));
    const auto other = block.isValid() ? listLine(block.text()) : std::nullopt;
    const bool same = line && other && other->indent == line->indent && other->isNumbered() == line->isNumbered()
                      && other->delimiter == line->delimiter;
    return same ? block : QTextBlock();
}

// Moves a line by so many blanks; to the left at most as far as there are any.
void shiftLine(const QTextBlock &block, int by)
{
    QTextCursor cursor(block);
    if (by > 0 && !block.text().isEmpty())
        cursor.insertText(QString(by, u' '));
    else if (by < 0) {
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, qMin(-by, indentOf(block.text())));
        cursor.removeSelectedText();
    }
}

// The item and what stands below it.
void shiftItem(const QTextBlock &item, int by, bool head = true)
{
    const int first = item.blockNumber(), last = markdownlists::lastOf(item).blockNumber();
    for (int number = first + (head ? 0 : 1); number <= last; ++number)
        shiftLine(item.document()->findBlockByNumber(number), by);
}

void setNumber(const QTextBlock &item, const ListLine &line, int number)
{
    const QString text = QString::number(number);
    const int grows = static_cast<int>(text.size()) - static_cast<int>(QString::number(line.number).size());
    if (grows != 0)
        shiftItem(item, grows, false); // the text of "10." begins a letter further on
    QTextCursor cursor(item);
    cursor.setPosition(item.position() + line.indent);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                        static_cast<int>(QString::number(line.number).size()));
    cursor.insertText(text);
}

QString continuation(const ListLine &line)
{
    const QString mark = line.isNumbered() ? QString(QString::number(line.number + 1) + line.delimiter)
                                           : QString(line.bullet);
    return QString(line.indent, u' ') + mark + line.gap + (line.task.isEmpty() ? QString() : u"[ ] "_s);
}

void clearLine(QTextCursor &cursor)
{
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

// A quote goes on until a line of it is left empty; what is indented stays so.
bool goOnWithPrefix(QTextCursor &cursor)
{
    static const QRegularExpression quote(u"^(\\s*(?:>\\s?)+)(.*)$"_s), blanks(u"^(\\s+)(.*)$"_s);
    const QString text = cursor.block().text();
    auto match = quote.match(text);
    if (!match.hasMatch())
        match = blanks.match(text);
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedLength(1))
        return false;
    cursor.beginEditBlock();
    if (match.captured(2).isEmpty())
        clearLine(cursor);
    else
        cursor.insertText(u'\n' + match.captured(1));
    cursor.endEditBlock();
    return true;
}

} // namespace

int ListLine::markWidth() const
{
    const int mark = isNumbered() ? static_cast<int>(QString::number(number).size()) + 1 : 1;
    return mark + static_cast<int>(gap.size());
}

std::optional<ListLine> listLine(const QString &line)
{
    static const QRegularExpression item(u"^( *)(?:([-*+])|(\\d{1,9})([.)]))([ \\t]+)(\\[[ xX]\\]\\s+)?(.*)$"_s);
    const auto match = item.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ListLine found;
    found.indent = static_cast<int>(match.capturedLength(1));
    if (match.captured(2).isEmpty()) {
        found.number = match.captured(3).toInt();
        found.delimiter = match.captured(4).front();
    } else {
        found.bullet = match.captured(2).front();
    }
    found.gap = match.captured(5);
    found.task = match.captured(6);
    found.text = match.captured(7);
    return found;
}

int indentOf(const QString &line)
{
    int blanks = 0;
    while (blanks < line.size() && line[blanks] == u' ')
        ++blanks;
    return blanks;
}

QTextBlock markdownlists::lastOf(const QTextBlock &item)
{
    const int indent = indentOf(item.text());
    QTextBlock last = item;
    for (QTextBlock block = item.next(); block.isValid(); block = block.next()) {
        if (isBlankLine(block))
            continue;
        if (indentOf(block.text()) <= indent)
            break;
        last = block;
    }
    return last;
}

QTextBlock markdownlists::itemAt(const QTextBlock &line, bool numbered)
{
    int indent = isBlankLine(line) ? std::numeric_limits<int>::max() : indentOf(line.text());
    if (const auto own = listLine(line.text()); own && (own->isNumbered() || !numbered))
        return line;
    for (QTextBlock block = line.previous(); block.isValid(); block = block.previous()) {
        if (isBlankLine(block) || indentOf(block.text()) >= indent)
            continue;
        indent = indentOf(block.text());
        if (const auto item = listLine(block.text()); item && (item->isNumbered() || !numbered))
            return block;
        if (indent == 0)
            break;
    }
    return {};
}

void markdownlists::renumber(const QTextBlock &item)
{
    auto line = listLine(item.text());
    if (!line || !line->isNumbered())
        return;
    QTextBlock first = item;
    for (QTextBlock before = itemBefore(first); before.isValid(); before = itemBefore(first))
        first = before;
    const QTextBlock second = itemAfter(first);
    const auto one = listLine(first.text()), two = listLine(second.text());
    if (one && two && one->number == two->number && itemAfter(second).isValid()
        && listLine(itemAfter(second).text())->number == one->number)
        return;
    QTextCursor cursor(item);
    cursor.beginEditBlock();
    int number = one->number;
    for (int at = first.blockNumber(); at >= 0; ++number) { // by number: positions move with what is put in
        const QTextBlock block = item.document()->findBlockByNumber(at);
        if (const auto now = listLine(block.text()); now && now->number != number)
            setNumber(block, *now, number);
        const QTextBlock next = itemAfter(item.document()->findBlockByNumber(at));
        at = next.isValid() ? next.blockNumber() : -1;
    }
    cursor.endEditBlock();
}

bool markdownlists::goOn(QTextCursor cursor)
{
    if (cursor.hasSelection())
        return false;
    const auto line = listLine(cursor.block().text());
    if (!line)
        return goOnWithPrefix(cursor);
    if (cursor.positionInBlock() < line->textAt())
        return false;
    if (line->text.isEmpty() && line->indent > 0)
        return higher(cursor);
    cursor.beginEditBlock();
    if (line->text.isEmpty()) {
        const QTextBlock next = itemAfter(cursor.block());
        clearLine(cursor);
        if (next.isValid())
            renumber(next);
    } else {
        cursor.insertText(u'\n' + continuation(*line));
        renumber(cursor.block());
    }
    cursor.endEditBlock();
    return true;
}

bool markdownlists::deeper(QTextCursor cursor)
{
    const QTextBlock item = cursor.block();
    const auto line = listLine(item.text());
    const QTextBlock above = line ? itemBefore(item) : QTextBlock();
    if (!above.isValid())
        return false;
    const int number = item.blockNumber();
    const QTextBlock after = itemAfter(item);
    const int follows = after.isValid() ? after.blockNumber() : -1;
    cursor.beginEditBlock();
    shiftItem(item, listLine(above.text())->markWidth());
    QTextDocument *document = cursor.document();
    const QTextBlock moved = document->findBlockByNumber(number);
    if (const auto now = listLine(moved.text()); now->isNumbered() && !itemBefore(moved).isValid() && now->number != 1)
        setNumber(moved, *now, 1); // it begins a list of its own
    renumber(document->findBlockByNumber(number));
    if (follows >= 0)
        renumber(document->findBlockByNumber(follows));
    cursor.endEditBlock();
    return true;
}

bool markdownlists::higher(QTextCursor cursor)
{
    const QTextBlock item = cursor.block();
    const auto line = listLine(item.text());
    if (!line || line->indent == 0)
        return false;
    QTextBlock above = item.previous(); // the item that it is below
    while (above.isValid() && !(listLine(above.text()) && indentOf(above.text()) < line->indent))
        above = above.previous();
    const auto parent = above.isValid() ? listLine(above.text()) : std::nullopt;
    const QTextBlock after = itemAfter(item);
    const int number = item.blockNumber(), follows = after.isValid() ? after.blockNumber() : -1;
    cursor.beginEditBlock();
    shiftItem(item, (parent ? parent->indent : 0) - line->indent);
    QTextDocument *document = cursor.document();
    if (follows >= 0 && line->isNumbered())
        if (const auto left = listLine(document->findBlockByNumber(follows).text()); left && left->number != 1)
            setNumber(document->findBlockByNumber(follows), *left, 1); // the rest is the list of the one that left
    if (follows >= 0)
        renumber(document->findBlockByNumber(follows));
    renumber(document->findBlockByNumber(number));
    cursor.endEditBlock();
    return true;
}

} // namespace lamp
