// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDialog>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

class Desk;
class RecordChoice;
class TextDoor;

// A small question of an act on a change: who, and a note. What must be given keeps the button off until it is there.
class ChangeActDialog final : public QDialog {
    Q_OBJECT
public:
    struct Question {
        QString title, accept;
        QString draft; // key of what is typed and not kept yet
        QString who;  // label of the person; empty: nobody is asked for
        QString note; // label of the note
        QString why;  // a sentence above; may be empty
        bool noteNeeded = false;
    };
    ChangeActDialog(Desk &desk, const Question &question, QWidget *parent);
    void accept() override;
    void setPerson(PersonId id, const QString &name);
    [[nodiscard]] PersonId person() const;
    [[nodiscard]] QString note() const;

private:
    void judge();

    Question m_question;
    QFormLayout *m_form;
    RecordChoice *m_person = nullptr;
    QPlainTextEdit *m_note;
    QPushButton *m_ok = nullptr;
    TextDoor *m_door;
};

} // namespace lamp
