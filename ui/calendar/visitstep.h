// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "domain/workitem.h"

#include <QLineEdit>
#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lamp {

class CodeHighlighter;
class GuardedView;
class InkLabel;
class TextDoor;

// A number being measured: takes digits, and leaves the letters of the bar (Space, F, X, N, P) to the visit.
class MeasureEdit final : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override;
};

// One step, large: what to do, where to write what was found, what was found the last times.
class VisitStep final : public QScrollArea {
    Q_OBJECT
public:
    explicit VisitStep(CodeHighlighter &highlighter, QWidget *parent = nullptr);

    // Shown again with the same step, what is being typed stays.
    void show(const Step &step, int number, const QStringList &lastValues);
    void setProcedure(const QString &title); // empty: none
    [[nodiscard]] QString value() const;     // as it is to be kept
    [[nodiscard]] QString note() const;
    // Why the step cannot be done as it is, in words; empty when it can.
    [[nodiscard]] QString hindrance(bool hasFiles) const;
    void guard(TextDoor &door);               // what is typed is kept as a draft
    void setVisit(const QString &number);     // whose steps follow
    [[nodiscard]] QString draftKey() const;   // of the step
    void setHint(const QString &text); // below the field, in red; goes with the next key
    void focusField();
    void focusNote();

signals:
    void procedureWanted();
    void submitted();            // Enter in a field
    void noteEdited();
    void recordActivated(const QString &kind, const QString &ref);

private:
    void addFields(QVBoxLayout *layout);
    void addNote(QVBoxLayout *layout);
    void showState();
    void showCheck();

    void showTexts();

    Step m_step;
    int m_number = 0;
    QString m_visit;
    TextDoor *m_door = nullptr;
    InkLabel *m_count, *m_title, *m_unit, *m_check, *m_last, *m_state, *m_hint;
    GuardedView *m_instruction;
    QWidget *m_measure;
    MeasureEdit *m_numberField;
    QPlainTextEdit *m_textField, *m_noteField;
    QLabel *m_noteTitle;
    QPushButton *m_procedure;
};

} // namespace lamp
