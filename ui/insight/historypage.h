// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/history.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace lamp {

class ActView;
class EmptyState;
class HistoryModel;
class SearchEdit;

// Everything that was done on the desk, as sentences by day; one act with its fields before and after; Undo of any act.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(Desk &desk, QWidget *parent = nullptr);
    void focusSearch();
    [[nodiscard]] HistoryModel &model() const { return *m_model; }

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void showCurrent();
    void undoCurrent();
    void showThen(); // the one item that the act touched, as it stood after it
    void tellCount();
    [[nodiscard]] QWidget *listPane();
    [[nodiscard]] QWidget *actPane();

    Desk &m_desk;
    HistoryModel *m_model;
    SearchEdit *m_filter;
    QListView *m_list;
    QStackedWidget *m_results;
    EmptyState *m_nothing;
    QStackedWidget *m_detail;
    ActView *m_act;
    QPushButton *m_undo;
    QPushButton *m_then;
    Latest m_latest, m_latestItems;
    ChangeSetId m_shown;
    WorkItemId m_item;
};

} // namespace lamp
