// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/readytexts.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace lamp {

class Desk;
class FieldNote;
class TextDoor;

// Ready replies, or ready checklists: a list, and what each says.
class ReadyTextTab final : public QWidget {
    Q_OBJECT
public:
    enum class What { Replies, Checklists };
    ReadyTextTab(Desk &desk, What what, QWidget *parent = nullptr);
    void choose(qint64 id); // 0: a new one

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    struct One { // either of both
        TextBlock text;
        ChecklistTemplate list;
    };
    QWidget *buildList();
    QWidget *buildForm();
    void makeGate(QWidget *parent);
    void fillVariables(QToolButton *button);
    void reload(qint64 choose = 0);
    void take(const QList<One> &all, qint64 choose);
    void show(const One &one);
    void startNew();
    void edited();
    void judge();
    void save();
    void remove();
    void move(int by);
    void dress();
    [[nodiscard]] One typed() const;
    [[nodiscard]] int row() const;
    [[nodiscard]] qint64 idOf(const One &one) const;
    [[nodiscard]] QString nameOf(const One &one) const;
    void report(const QFuture<Result<void>> &done, const QString &text);

    Desk &m_desk;
    What m_what;
    QString m_prefix; // of object names
    QList<One> m_all;
    One m_shown; // as it is kept; without an id: a new one
    bool m_showing = false, m_changed = false, m_newWanted = false; // the last one: once all are here
    QListWidget *m_list = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QComboBox *m_gate = nullptr;
    FieldNote *m_problem = nullptr;
    TextDoor *m_door = nullptr;
    QPushButton *m_save = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
    QTimer m_soon;
    Latest m_latest, m_judged;
};

} // namespace lamp
