// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace lamp {

class KeyButton;
class SearchEdit;

// The bar on top: the primary button, one field over everything, Undo, and who works here.
class TopBar final : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    [[nodiscard]] SearchEdit *search() const { return m_search; }
    [[nodiscard]] KeyButton *newTicket() const { return m_newTicket; }
    [[nodiscard]] QPushButton *person() const { return m_person; }
    [[nodiscard]] QPushButton *undo() const { return m_undo; }
    // What Undo would take back, as a sentence; empty when nothing.
    void setUndo(const QString &sentence, const QKeySequence &key);
    void setPerson(const QString &name, const QString &role = {}); // the role of who is no mere technician
    void setSearchKey(const QKeySequence &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KeyButton *m_newTicket;
    SearchEdit *m_search;
    QPushButton *m_undo;
    QPushButton *m_person;
};

} // namespace lamp
