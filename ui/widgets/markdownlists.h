// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

class QTextBlock;
class QTextCursor;

namespace lamp {

// The first line of a list item, as it is written.
struct ListLine {
    int indent = 0;   // blanks before it
    QChar bullet;     // of a list without numbers
    int number = -1;  // of one with them
    QChar delimiter;  // behind the number
    QString gap;      // between mark and text
    QString task;     // "[ ] "
    QString text;
    [[nodiscard]] int markWidth() const; // "10. " is 4
    [[nodiscard]] bool isNumbered() const { return number >= 0; }
    [[nodiscard]] int textAt() const { return indent + markWidth() + static_cast<int>(task.size()); }
};
[[nodiscard]] std::optional<ListLine> listLine(const QString &line);
[[nodiscard]] int indentOf(const QString &line);

// What keys do in the lists of a Markdown text. Each is one step of the text's undo; what follows an item that comes
// or goes gets its number, and what stands below it moves with it.
namespace markdownlists {

// Enter: the next item, or the end of the list in an empty one; a quote and an indented line go on, too. False: an
// ordinary new line.
[[nodiscard]] bool goOn(QTextCursor cursor);
// Tab and Shift+Tab: the item below the one before it, or beside the one it is below. False: no item stands there.
[[nodiscard]] bool deeper(QTextCursor cursor);
[[nodiscard]] bool higher(QTextCursor cursor);
// Gives the items of the numbered list that stands there their numbers, from the first one's on. A list in which all
// have the same number is meant so.
void renumber(const QTextBlock &item);
// The last line of the item that begins there: with all that is indented below it.
[[nodiscard]] QTextBlock lastOf(const QTextBlock &item);
// The item that a line belongs to, however deep; invalid outside of lists. `numbered`: only items with numbers.
[[nodiscard]] QTextBlock itemAt(const QTextBlock &line, bool numbered = false);

} // namespace markdownlists
} // namespace lamp
