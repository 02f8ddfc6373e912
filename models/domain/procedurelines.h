// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/procedure.h"

#include <QStringList>

namespace lamp::procedurelines {

// Follows fenced blocks line by line, however far they are indented.
class Fences {
public:
    enum class Part { Outside, Opening, Inside, Closing };
    Part feed(QStringView line);
    [[nodiscard]] bool isInside() const { return m_length > 0; }
    [[nodiscard]] QString info() const { return m_info; } // what stands behind the opening fence
    [[nodiscard]] qsizetype indent() const { return m_indent; }
private:
    QChar m_mark;
    qsizetype m_length = 0, m_indent = 0; // length 0: outside
    QString m_info;
};

struct Heading {
    int level = 0; // 0: none
    QString text;
};
[[nodiscard]] Heading heading(QStringView line);
[[nodiscard]] qsizetype indentOf(QStringView line); // a tabulator counts as four
[[nodiscard]] QString withoutIndent(QStringView line, qsizetype columns);
[[nodiscard]] QString plainWords(QString markdown); // without the marks of bold, code and links
[[nodiscard]] QString trimmedText(QStringList lines); // without empty lines at both ends

// Where the sentence ends that begins at `from`: after its full stop and the blanks behind. Code hides its stops.
[[nodiscard]] qsizetype sentenceEnd(QStringView text, qsizetype from);

// The steps of a section's lines, which begin at line `first` of the text.
[[nodiscard]] QList<ProcedureStep> steps(const QStringList &lines, int first);
// Cuts a step's lines into its title, parts, what is expected and where it goes on. `firstLine` belongs to lines[0].
void readStep(ProcedureStep &step, const QStringList &lines, int firstLine);
// Jumps hold the number that is written until all steps are there.
void resolveJumps(QList<ProcedureStep> &steps);

} // namespace lamp::procedurelines
