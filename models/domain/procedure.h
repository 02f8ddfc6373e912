// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamp {

// The structure that an article's Markdown carries: sections by their headings (English and German), numbered steps
// with commands and what to expect, the front lines. The text stays the text: this only reads it and says where what
// stands. Lines are counted from 0.

struct ProcedureSection {
    enum class Kind {
        Other, // a heading of one's own, or what stands above the first
        Symptom,
        Affects,
        Before, // preconditions
        Risk,
        Time, // how long it takes
        Cause,
        Steps,
        Check, // verification
        RollBack,
        Help, // if it does not help: whom to call
        Internal,
    };
    Kind kind = Kind::Other;
    QString heading; // as written, without marks; empty above the first
    int level = 0;   // of the heading; 0: none
    QString text;    // Markdown below the heading
    int line = 0, lastLine = 0; // with the heading; sections follow one another without a gap
};

// A piece of a step, in the order of the text: prose, or a block to be typed or looked at.
struct ProcedurePart {
    bool block = false; // fenced
    QString text;       // prose: Markdown without what is expected; block: its lines
    QString language;   // of a block: first word of its info, lower case; may be empty
    int line = 0;
    // Output, a log or a sample is looked at; everything else is typed.
    [[nodiscard]] bool isCommand() const;
};

struct ProcedureJump {
    QString when;  // the sentence that says it, Markdown
    int step = -1; // index in Procedure::steps; -1: no such step
    bool help = false;    // to 'If it does not help'
    bool failing = false; // it is said of a failure, not of a choice
    int line = 0;
};

struct ProcedureStep {
    int number = 0; // as a reader sees it; counts again below a sub-heading that counts again
    QString group;  // sub-heading above it
    QString title;  // plain text: the bold words that it begins with, or its first sentence
    QList<ProcedurePart> parts;
    QString expected, ifFails; // Markdown, may be empty
    QList<ProcedureJump> jumps;
    bool warns = false; // carries a callout of danger
    int line = 0, lastLine = 0;
    [[nodiscard]] QString prose() const;                // Markdown of all parts that are no block
    [[nodiscard]] QList<ProcedurePart> commands() const;
};

struct Procedure {
    int frontLines = 0; // lines of the block between dashes on top, with both
    QList<std::pair<QString, QString>> front; // its "key: value" lines, key lower case
    QList<ProcedureSection> sections;         // all of the text after the front lines
    QList<ProcedureStep> steps;

    [[nodiscard]] bool isProcedure() const { return !steps.isEmpty(); }
    [[nodiscard]] const ProcedureSection *section(ProcedureSection::Kind kind) const; // the first; nullptr: none
    [[nodiscard]] QString value(QStringView key) const; // of the front lines
    // What a procedure should have and this has not, in the order of an article: Symptom, Affects, Before, Steps,
    // Check, RollBack, Help. An empty section is missing too. Affects counts as there when the front lines say it.
    [[nodiscard]] QList<ProcedureSection::Kind> missing() const;
};

[[nodiscard]] Procedure parseProcedure(QStringView markdown);

// What a heading means: "Roll back" -> RollBack.
[[nodiscard]] ProcedureSection::Kind procedureKind(QStringView heading);
// The heading of a kind in the language of the window; empty for Other.
[[nodiscard]] QString procedureHeading(ProcedureSection::Kind kind);

} // namespace lamp
