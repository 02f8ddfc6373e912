// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/desk.h"
#include "domain/query.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;
class QSettings;

namespace lamp {

class CodeHighlighter;
class Desk;
class ListExport;
class MailDropper;
class ViewList;
class ViewModel;
class WorkItemList;
class WorkItemPage;

// The queue: saved views | the list | the work item. In a narrower window the views become a drop-down above the list;
// in a narrow one a single pane is shown at a time and Esc leads back. Without an open item the list is a table.
class QueuePage final : public QWidget {
    Q_OBJECT
public:
    QueuePage(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, QWidget *parent = nullptr);
    ~QueuePage() override;

    enum class Shape { One, Two, Three }; // panes beside one another while an item is open
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] bool isItemOpen() const { return m_itemOpen; }
    [[nodiscard]] WorkItemList *list() const { return m_list; }
    [[nodiscard]] WorkItemPage *item() const { return m_item; }
    [[nodiscard]] ViewList *views() const { return m_views; }

public slots:
    void showWorkItem(lamp::WorkItemId id);
    void showView(const QString &name); // of a saved view, or the text of a query
    void showQuery(const QString &query);
    void showQueryHelp(); // what can be typed into the filter
    void exportList();
    void printRound(); // a sheet by location
    void focusSearch();
    void insertText(const QString &markdown); // into the entry of the open item
    void insertArticle(lamp::ArticleId id);
    void closeItem();
    void leaveFilter();

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);
    void openArticle(lamp::ArticleId id);
    void runRequested(lamp::ArticleId article, lamp::WorkItemId item);
    void openAsset(lamp::AssetId id);
    void openPerson(lamp::PersonId id);
    void newArticleFrom(lamp::WorkItemId id);
    void startVisitOf(lamp::WorkItemId id);
    void newTicketWanted();
    void importRequested(const QString &kind);
    void itemShown(const QString &number); // empty: none is open

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectList();
    void connectItem();
    void connectViews();
    void fillMore();
    void startWith();
    void dressAs(const SavedView &view);
    void followView();
    void fillList(QMenu *menu);
    void chooseView(const SavedView &view);
    void queryChanged(const WorkItemQuery &query);
    void arrange();
    void back();
    void move(int by);

    Desk &m_desk;
    QSettings &m_settings;
    ViewModel *m_viewModel;
    ViewList *m_views;
    WorkItemList *m_list;
    WorkItemPage *m_item;
    MailDropper *m_mail;
    ListExport *m_export;
    SavedView m_shown; // the view whose columns and colours the list has
    QWidget *m_viewsEdge = nullptr; // hairlines between the panes
    QWidget *m_itemEdge = nullptr;
    QPointer<QWidget> m_watched; // the window whose width decides the shape
    QTimer m_minute;
    Shape m_shape = Shape::Three;
    bool m_itemOpen = false;
    bool m_started = false;
    bool m_arranging = false;
    bool m_withConfidential = false; // asked for, of the next sheet or export
};

} // namespace lamp
