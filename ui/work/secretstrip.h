// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lamp {

// Stops a text that looks like it holds a password before it is saved: says what was found, takes it out, or lets it
// pass. What was let pass is not asked about again.
class SecretStrip final : public QFrame {
    Q_OBJECT
public:
    SecretStrip(QPlainTextEdit *edit, QWidget *parent);
    // Whether the text may be saved; else the strip is shown and the keyboard is on it.
    [[nodiscard]] bool lets();
    void forget(); // another text

signals:
    void passed(); // save now

private:
    void removeFound();

    QPlainTextEdit *m_edit;
    QLabel *m_words;
    QPushButton *m_remove;
    QStringList m_found, m_kept;
};

} // namespace lamp
