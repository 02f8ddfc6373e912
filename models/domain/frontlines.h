// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lamp {

// The lines of "key: value" between two lines of dashes at the top of a Markdown text, as they are written: a change
// touches the lines of one key and no other letter; keys that nobody knows, comments and the order stay. Line ends are
// LF. A first line of dashes without a second one, or with anything but keys between them, is a rule of the text.
namespace frontlines {

struct Entry {
    QString key;     // as it is written
    QString value;   // in words: without quotes; of a list "a, b"; nested lines as text
    int line = 0;    // from 0
    int lines = 1;   // with those that go on below it
    friend bool operator==(const Entry &, const Entry &) = default;
};

[[nodiscard]] QList<Entry> entries(QStringView text);
// Where the text itself begins: behind the second line of dashes and the empty lines below it; 0 without front lines.
[[nodiscard]] qsizetype bodyStart(QStringView text);
[[nodiscard]] int bodyLine(QStringView text); // the same as a line, from 0
[[nodiscard]] QString value(QStringView text, QStringView key); // whatever the case of the key; empty when absent
// The text with another value of a key: the same text when it has it already. A new key comes last, the first key of a
// text brings the dashes along; an empty value takes the key away, and with the last key the dashes go.
[[nodiscard]] QString with(const QString &text, const QString &key, const QString &value);
[[nodiscard]] QString without(const QString &text, const QStringList &keys);

} // namespace frontlines
} // namespace lamp
