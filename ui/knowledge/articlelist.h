// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/articlemodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace lamp {

class ArticleDelegate;
class EmptyState;
class FacetBar;
class SearchEdit;

// The left of the knowledge page: the search field, the parts to narrow it to, and what was found or, with nothing
// typed, the whole list.
class ArticleList final : public QWidget {
    Q_OBJECT
public:
    ArticleList(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

    void focusSearch();
    void setText(const QString &text);
    void select(ArticleId id); // marks it, without opening it again
    [[nodiscard]] ArticleId current() const;
    [[nodiscard]] ArticleModel &model() const { return *m_model; }
    [[nodiscard]] SearchEdit &search() const { return *m_search; }
    [[nodiscard]] QListView &view() const { return *m_list; }
    [[nodiscard]] QList<ArticleId> chosenArticles() const; // one or several

signals:
    void chosen(lamp::ArticleId id);    // current by keyboard or click
    void activated(lamp::ArticleId id); // Enter or double click: into the text
    void shown();                       // a new result is here
    void newRequested();
    void importWanted();
    void exportWanted();
    void collectionsWanted();
    void reviewsWanted();
    void gapsWanted();
    void brokenLinksWanted();
    void failed(const lamp::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFoot();
    void connectSearch();
    void resultsArrived();
    void readFolders();
    void move(int by);
    void setSort(ArticleQuery::Sort sort);
    void setOnly(std::optional<ArticleState> state, bool retired);
    void fillMenu();
    void showEmpty();
    void dress();

    Desk &m_desk;
    QSettings &m_settings;
    ArticleModel *m_model;
    ArticleDelegate *m_delegate;
    SearchEdit *m_search;
    FacetBar *m_facets;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QLabel *m_reading; // how the search was understood
    QPushButton *m_new;
    QToolButton *m_more;
    QMenu *m_menu;
    Latest m_folders, m_collections;
    bool m_anyCollection = false; // the menu knows of them only when there is one
    ArticleId m_selected;
    bool m_selecting = false;
};

} // namespace lamp
