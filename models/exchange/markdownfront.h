// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace lamp {

// The few lines of "key: value" between two lines of dashes at the top of a Markdown file: the flat part of YAML that
// people write there. Anything else in it is kept as text of its key and disturbs nothing.
struct FrontMatter {
    struct Entry {
        QString key; // lower case
        QStringList values;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    QList<Entry> entries;
    [[nodiscard]] bool has(QStringView key) const;
    [[nodiscard]] QString value(QStringView key) const; // the first, empty when absent
    [[nodiscard]] QStringList values(QStringView key) const;
};

struct MarkdownParts {
    FrontMatter front;
    QString body; // what follows, without the blank lines between
};

// Splits a text with LF line ends. A first line of dashes without a second one is a rule of the text, not front matter.
[[nodiscard]] MarkdownParts splitFrontMatter(const QString &text);
// "---\nkey: value\n…---\n\n"; empty values are left out, lists as [a, b]. `further`: lines that stand there as they
// are, each with its end.
[[nodiscard]] QString frontMatterText(const FrontMatter &front, const QString &further = {});
// The keys that fields of an article hold; all others stay lines on top of its text (domain/frontlines.h).
[[nodiscard]] const QStringList &articleKeys();

// Calls `replacement` with every link target of a Markdown text (links, pictures, reference definitions), but not in
// code; what it answers takes the target's place, an empty answer leaves it.
[[nodiscard]] QString withLinks(const QString &markdown,
                                const std::function<QString(const QString &target, bool picture)> &replacement);

} // namespace lamp
