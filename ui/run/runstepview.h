// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/runs.h"
#include "widgets/guardeddocument.h"

#include <QScrollArea>

class QPlainTextEdit;
class QVBoxLayout;

namespace lamp {

class CommandView;
class InkLabel;
class SectionLabel;
class TextDoor;

// One step of a run, large: what to do, the commands with their variables filled in, what to expect, where to go when
// it fails, and a note.
class RunStepView final : public QScrollArea {
    Q_OBJECT
public:
    explicit RunStepView(CodeHighlighter &highlighter, QWidget *parent = nullptr);

    void show(const runs::Sheet &sheet, int position, const AttachedFiles &files);
    void setOnSite(bool on);
    void setHint(const QString &text); // a question or why something is not done; empty: none
    void guard(TextDoor &door);
    [[nodiscard]] QString note() const;
    void setNote(const QString &text);
    void setNoteShown(bool on); // not while another step is looked at
    void focusNote();

    void moveMark(int by); // to another line of the commands
    void setMarkedLine(int line); // of the block with the mark
    [[nodiscard]] QString markedLine() const; // empty: the step has no command
    [[nodiscard]] QStringList commandLines() const; // of the block with the mark
    [[nodiscard]] int markedIndex() const;          // in them
    // The block with the mark; copying it again gives the next one.
    struct Copy {
        QString text, label, notFilled;
        int number = 0, of = 0; // of the step's commands
    };
    [[nodiscard]] Copy nextCopy();

signals:
    void jumpWanted(const lamp::ProcedureJump &jump);
    void recordActivated(const QString &kind, const QString &ref);
    void noteEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addBefore();
    void addParts(const ProcedureStep &step);
    void addText(const QString &markdown, const char *name, double scale = 1.2);
    void addCommand(const ProcedurePart &part);
    void addSection(const QString &title, const QString &markdown, const char *name);
    void addJumps(const ProcedureStep &step);
    void mark(CommandView *view, int line);
    [[nodiscard]] QString jumpWords(const ProcedureJump &jump) const;
    [[nodiscard]] const ProcedureStep *step() const;

    CodeHighlighter &m_highlighter;
    runs::Sheet m_sheet;
    AttachedFiles m_files;
    int m_position = -1;
    bool m_onSite = false;
    QList<CommandView *> m_commands;
    CommandView *m_marked = nullptr;
    bool m_copied = false; // the marked block was
    InkLabel *m_count, *m_title, *m_state, *m_hint;
    QWidget *m_parts = nullptr;
    QVBoxLayout *m_layout, *m_partsLayout = nullptr;
    SectionLabel *m_noteTitle;
    QPlainTextEdit *m_note;
    TextDoor *m_door = nullptr;
};

} // namespace lamp
