// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/runs.h"
#include "widgets/guardeddocument.h"

#include <QScrollArea>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace lamp {

class InkLabel;
class TextDoor;

// The end of a run: what to check, how to roll back, what to do when it does not help, a last word, and the time. After
// the end: what was done.
class RunFinish final : public QScrollArea {
    Q_OBJECT
public:
    explicit RunFinish(CodeHighlighter &highlighter, QWidget *parent = nullptr);

    void show(const runs::Sheet &sheet, const AttachedFiles &files, bool helpFirst); // helpFirst: it did not help
    void showEnd(const runs::Sheet &sheet);
    void setSeconds(qint64 seconds);
    void setBooking(bool on);
    [[nodiscard]] bool books() const;
    [[nodiscard]] QString note() const;
    void focusNote();
    void guard(TextDoor &door);

signals:
    void recordActivated(const QString &kind, const QString &ref);

private:
    void clear();
    void addText(const QString &title, const QString &markdown, const AttachedFiles &files);
    void addSection(const runs::Sheet &sheet, ProcedureSection::Kind kind, const AttachedFiles &files);

    CodeHighlighter &m_highlighter;
    InkLabel *m_title, *m_facts;
    QWidget *m_parts = nullptr;
    QVBoxLayout *m_layout;
    QPlainTextEdit *m_note;
    QCheckBox *m_book;
    QString m_shown; // what its parts were made for
    QString m_number; // of the work item
};

} // namespace lamp
