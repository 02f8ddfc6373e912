// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace lamp {

class Actions;
class SearchEdit;

// Every shortcut, to be read, changed, switched off and put back.
class KeysSection final : public QWidget {
    Q_OBJECT
public:
    explicit KeysSection(Actions &actions, QWidget *parent = nullptr);

private:
    QWidget *buildEditor();
    void fill();
    void showCurrent();
    void setCurrent(const QKeySequence &key);
    void filter(const QString &text);

    Actions &m_actions;
    SearchEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_note;
};

} // namespace lamp
