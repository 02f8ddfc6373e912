// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/macros.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lamp {

class ActEdit;
class Desk;
class EmptyState;
class FieldNote;
class TextDoor;

// The macros of the desk: what each does, its key, and which of them the desk has changed under.
class MacrosSection final : public QWidget {
    Q_OBJECT
public:
    explicit MacrosSection(Desk &desk, QWidget *parent = nullptr);
    void choose(MacroId id); // none: a new one

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    QWidget *buildList();
    QWidget *buildForm();
    void connectParts();
    void reload(MacroId choose = {});
    void fillList(MacroId choose);
    void showMacro(const Macro &macro);
    void showParts(); // what the page is made of while there is no macro, and then
    void startNew();
    void startWithExample();
    void edited();
    void judge();
    void save();
    void remove();
    void move(int by);
    void dress();
    [[nodiscard]] Macro typed() const;
    [[nodiscard]] int row() const;
    void report(const QFuture<Result<void>> &done, const QString &text);

    Desk &m_desk;
    QList<MacroState> m_macros;
    Macro m_shown; // as it is kept; without an id: a new one
    bool m_showing = false;
    bool m_changed = false;
    bool m_newWanted = false; // once the macros are here
    bool m_first = false; // the first macro of the desk is being written
    EmptyState *m_empty = nullptr;
    QWidget *m_box = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_digit = nullptr;
    ActEdit *m_act = nullptr;
    TextDoor *m_door = nullptr;
    QCheckBox *m_next = nullptr;
    FieldNote *m_problem = nullptr;
    QPushButton *m_save = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
    QTimer m_soon;
    Latest m_latest, m_judged;
};

} // namespace lamp
