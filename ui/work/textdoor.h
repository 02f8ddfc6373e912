// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFrame;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace lamp {

class Desk;
class DraftSet;
class SecretStrip;

// The text boxes of a form: what is typed survives the program, and what looks like a password is stopped before it is
// saved. Boxes first, then begin().
class TextDoor final : public QObject {
    Q_OBJECT
public:
    TextDoor(Desk &desk, QWidget *form);

    void add(QPlainTextEdit *edit, const QString &name);
    void add(QLineEdit *line, const QString &name);
    // The form shows what is saved now; a password that is in there was let pass before. Empty: the form is filled with
    // something else, which nobody typed.
    void begin(const QString &key);
    [[nodiscard]] bool lets(); // whether it may be saved; else the strip asks
    [[nodiscard]] bool wouldLet() const; // the same, and nobody is asked
    [[nodiscard]] QWidget *strip() const { return m_box; } // what it says, for the form's layout
    [[nodiscard]] DraftSet &drafts() const { return *m_drafts; }

signals:
    void passed();   // save now
    void restored(); // what was typed and not saved came back
    void reverted(); // … and was thrown away

private:
    QFrame *buildReturn();

    QWidget *m_box;
    DraftSet *m_drafts;
    SecretStrip *m_secret;
    QFrame *m_return; // says that a text came back
};

} // namespace lamp
