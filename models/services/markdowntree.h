// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// Markdown (GitHub's dialect) as a tree that our own code builds pages, plain text and links from. The text is
// untrusted: everything about it is bounded here, before any text layout sees it. HTML stays text.
struct MarkdownLimits {
    qsizetype size = 1'000'000;    // UTF-16 units
    qsizetype lineLength = 20'000; // of one source line
    int depth = 110;               // quotes and list items inside one another
    int blocks = 30'000;
    int runs = 80'000;
    int links = 4'000;    // further ones stay text
    int tableRows = 4'000; // of all tables together
    int tableCells = 40'000;
    int lines = 20'000;    // of code, and of paragraphs that keep theirs
    int brackets = 80'000; // delimiters that a parser has to pair: [ ] ` * _ ~ < &
    // A page is put together part by part, each a paragraph, list, table, quote or block of code with all that is in
    // it: so much of the above may stand in one.
    struct Part {
        qsizetype size = 300'000;
        int blocks = 20'000;
        int runs = 40'000;
        int tableRows = 2'000;
        int tableCells = 20'000;
        int lines = 8'000;
        int brackets = 20'000; // between two empty lines
    } part;
};

struct MarkdownLink {
    enum class Kind {
        Web,     // http, https
        Mail,    // mailto
        Record,  // one of our own: recordKind and ref
        Heading, // a place on the same page: ref is its slug
        File,    // a relative path: an attachment of the same record, or nothing
        Refused, // any other scheme or form: shown as text, with its target
    };
    Kind kind = Kind::Refused;
    QString target;     // as written, cleaned of control characters
    QString recordKind; // ticket, article, asset
    QString ref;        // "1043", "17", "PRN-07"; a slug; a normalised relative path
    friend bool operator==(const MarkdownLink &, const MarkdownLink &) = default;
};

struct MarkdownRun {
    enum Style : quint8 { Plain = 0, Bold = 1, Italic = 2, Code = 4, Strike = 8, Image = 16, Raised = 32,
                         Back = 64 }; // Raised: the number of a footnote; Back: from it to where it is mentioned
    QString text; // line breaks as '\n'; of an image its description
    int style = Plain;
    int link = -1; // index in MarkdownTree::links: where it leads, or the source of an image
    QString anchor = {}; // a name under which links lead here: the mention of a footnote
};

struct MarkdownBlock {
    enum class Kind { Paragraph, Heading, Code, Quote, List, Item, Table, Row, Cell, Rule };
    enum class Task { None, Open, Done };
    enum class Align { Default, Left, Centre, Right };
    Kind kind = Kind::Paragraph;
    int level = 0;        // Heading: 1 to 6; Table: columns
    bool ordered = false; // List
    int start = 1;        // List: its first number
    bool tight = true;    // List
    bool head = false;    // Row: of the head
    Task task = Task::None; // Item
    Align align = Align::Default; // Cell
    QString info; // Code: what stands behind the fence: "powershell as administrator"
    QString code; // Code: the lines
    QList<MarkdownRun> runs;         // Paragraph, Heading, Cell; an Item of a tight list
    QList<MarkdownBlock> children;   // Quote, List, Item, Table, Row
    QString anchor; // a name under which links lead here: a footnote
    int line = -1; // of the source, from 0, where its first word stands; -1: it has none
};

struct MarkdownTree {
    enum class Refusal { None, TooLong, LineTooLong, TooDeep, TooManyParts, TooManyRows, TooManyCells, TooManyMarks };
    Refusal refusal = Refusal::None; // then there are no blocks
    qint64 limit = 0;                // the limit that was passed
    QList<MarkdownBlock> blocks;
    QList<MarkdownLink> links;
};

// `keepLines`: a single line break is one, as people mean it in mail and notes; otherwise a paragraph flows.
[[nodiscard]] MarkdownTree parseMarkdown(const QString &markdown, bool keepLines = false,
                                         const MarkdownLimits &limits = {});

// What a link target is. Pure: nothing is looked up, nothing is opened.
[[nodiscard]] MarkdownLink markdownLink(const QString &target);
// The name of a heading in a link: "Roll back" -> "roll-back".
[[nodiscard]] QString headingSlug(QStringView heading);
// Text of runs and of a whole tree without marks, as one would read it aloud or paste it into a mail; a footnote's
// number stands in brackets.
[[nodiscard]] QString plainText(const QList<MarkdownRun> &runs);
[[nodiscard]] QString plainText(const MarkdownTree &tree);
// The first heading, or an empty text.
[[nodiscard]] QString firstHeading(const MarkdownTree &tree);
// The character that an HTML entity ("&nbsp;", "&#8364;") stands for; the entity itself when unknown.
[[nodiscard]] QString decodedEntity(const QString &entity);

} // namespace lamp
