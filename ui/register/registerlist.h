// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemView;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace lamp {

class EmptyState;
class PagedModel;
class SearchEdit;

// One list of the register: a search field with New and further commands beside it, the rows, and how many there are.
class RegisterList final : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString name;        // object name: "assets"
        QString spoken;      // "Assets"
        QString placeholder; // "name, serial, address, person …"
        QString create;      // "New asset"
        const char *icon;    // of the empty state
        QString empty;       // what goes here
        QString step;        // the next step: "Import assets …"
    };
    // With a table the rows have columns; else they are two lines each.
    RegisterList(PagedModel *model, const Texts &texts, bool table, QWidget *parent);
    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    [[nodiscard]] SearchEdit *search() const { return m_search; }
    [[nodiscard]] QMenu *menu() const { return m_menu; } // the ⋯ menu: sort, further rows, import
    [[nodiscard]] PagedModel *model() const { return m_model; }
    [[nodiscard]] qint64 currentId() const;
    void select(qint64 id); // as soon as it is in the list
    void focusList();

signals:
    void searched(const QString &text);
    void currentChanged(qint64 id);
    void opened(qint64 id); // Enter or double click
    void createRequested();
    void stepChosen(); // of the empty state

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // J and K

private:
    QAbstractItemView *makeView(bool table);
    void layOut(const Texts &texts);
    void showState();
    void settle();

    PagedModel *m_model;
    SearchEdit *m_search;
    QToolButton *m_create, *m_more;
    QMenu *m_menu;
    QStackedWidget *m_stack;
    QAbstractItemView *m_view;
    EmptyState *m_empty;
    QLabel *m_count;
    Texts m_texts;
    qint64 m_wanted = 0, m_shown = 0;
};

} // namespace lamp
