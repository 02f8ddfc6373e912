// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/shiftnotes.h"

#include <QDialog>

#include <memory>

class QDateTimeEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class ArticlePrint;
class CodeHighlighter;
class Desk;
class TextDoor;

// What the shift leaves to the next: filled in, gone over, kept, printed or copied; the notes before it beside.
class ShiftNoteDialog final : public QDialog {
    Q_OBJECT
public:
    ShiftNoteDialog(Desk &desk, QWidget *parent);
    ~ShiftNoteDialog() override;
    [[nodiscard]] ArticlePrint *paper(); // the note as it stands, owned by the dialog

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void build();
    QWidget *buildButtons();
    void readStart();
    void draft();
    void readLast(qint64 choose = 0);
    void fillLast(const QList<ShiftNote> &notes, qint64 choose);
    void showNote(int row);
    void put(const QString &text); // a text that nobody types
    void keep();
    void copy();
    void askAndPrint();
    void dress();

    Desk &m_desk;
    QList<ShiftNote> m_notes;
    ShiftNote m_shown; // without an id: the one being written
    QString m_drafted; // what is being written, while another is looked at
    bool m_showing = false, m_touched = false;
    QListWidget *m_list = nullptr;
    QDateTimeEdit *m_since = nullptr;
    QPlainTextEdit *m_body = nullptr;
    TextDoor *m_door = nullptr;
    QPushButton *m_keep = nullptr, *m_fill = nullptr;
    std::unique_ptr<CodeHighlighter> m_highlighter; // made for the first print
    Latest m_latest, m_started, m_last;
};

} // namespace lamp
