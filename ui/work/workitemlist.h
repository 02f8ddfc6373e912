// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "work/workitemactions.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace lamp {

class ElidedLabel;
class EmptyState;
class FilterBar;
class MacroActions;
class WorkItemModel;
class WorkItemPage;
class WorkItemView;

// The middle of the queue: filter, list, and a foot line that says the keys. With several rows selected a bar offers
// what can be done to all of them.
class WorkItemList final : public QWidget {
    Q_OBJECT
public:
    WorkItemList(Desk &desk, QSettings &settings, QToolButton *viewDropDown, QWidget *parent);

    // Shows it; announces nothing. 'Clear filter' leads back to it, or to `base`.
    void setQuery(const WorkItemQuery &query, const std::optional<WorkItemQuery> &base = {});
    void focusContent(); // the list, or the first step of the empty page
    [[nodiscard]] const WorkItemQuery &query() const;
    void setDropDownShown(bool on);
    void setBeside(const WorkItemPage *page) { m_beside = page; } // keys act on what is open in it
    void setTotal(qint64 total); // of the desk, for the foot line
    [[nodiscard]] WorkItemView *view() const { return m_view; }
    [[nodiscard]] WorkItemModel *model() const { return m_model; }
    [[nodiscard]] FilterBar *filter() const { return m_filter; }
    [[nodiscard]] const QList<QAction *> &listActions() const
    {
        return m_actions;
    } // J, K, A, S … as they can be remapped

    enum class Step { Note, Told, Call };

signals:
    void opened(lamp::WorkItemId id);
    void currentMoved(lamp::WorkItemId id);
    void stepRequested(lamp::WorkItemId id, lamp::WorkItemList::Step step);
    void queryChanged(const lamp::WorkItemQuery &query);
    void escaped();
    void newTicketRequested();
    void everywhereRequested(const QString &query); // what was looked for, over all tickets
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void working(const QString &title, const QFuture<void> &work);

private:
    void build();
    void connectParts();
    void addKeys();
    QAction *addKey(const char *name, const QString &text, const QKeySequence &key, std::function<void()> act);
    void addStep(const char *name, const QString &text, const QKeySequence &key, Step step);
    QWidget *buildBulkBar();
    QPushButton *addBulk(QWidget *bar, const char *name, const QString &text, std::function<void(QWidget *)> act);
    void addMacroKeys();
    void popupMacros(QWidget *from = nullptr);
    void showRowMenu(const QPoint &place);
    void openMenu(QMenu *menu, QWidget *from);
    void showBulk();
    void popup(void (WorkItemActions::*fill)(QMenu *, const ActedOn &), QWidget *from = nullptr);
    [[nodiscard]] ActedOn actedOn() const;
    [[nodiscard]] WorkItemId open() const; // beside the list
    void highlight(const ActedOn &on);
    void showState();
    void showEmpty();
    void clearFilter();
    [[nodiscard]] QList<Filter> added() const; // to the view
    [[nodiscard]] WorkItemQuery everywhere() const;
    void showFoot();

    Desk &m_desk;
    WorkItemModel *m_model;
    WorkItemActions *m_acts;
    MacroActions *m_macros;
    FilterBar *m_filter;
    WorkItemView *m_view;
    const WorkItemPage *m_beside = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_bulkLabel = nullptr;
    QPushButton *m_all = nullptr; // everything that matches, not only what is selected
    QPushButton *m_macroButton = nullptr;
    QList<QPushButton *> m_selectedOnly; // acts that ask before they know what they change
    QWidget *m_bulk; // makes those above
    bool m_typed = false; // what is shown was asked for in the filter just now
    bool m_everything = false;
    ElidedLabel *m_foot;
    QToolButton *m_dropDown;
    QList<QAction *> m_actions;
    WorkItemQuery m_base; // what is shown without what was added to it
    qint64 m_total = -1;
};

} // namespace lamp
