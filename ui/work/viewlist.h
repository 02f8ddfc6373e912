// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/desk.h"

#include <QDialog>
#include <QFuture>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace lamp {

class Desk;
class ViewModel;

// Asks for a view's name and the heading it stands under.
class ViewDialog final : public QDialog {
    Q_OBJECT
public:
    ViewDialog(const QString &title, const SavedView &view, const QStringList &sections, QWidget *parent);

signals:
    void named(const QString &name, const QString &section);

private:
    QLineEdit *m_name;
    QComboBox *m_section;
};

// The saved views with their counts, as a pane or as a drop-down above the list; both show one model.
class ViewList final : public QWidget {
    Q_OBJECT
public:
    ViewList(Desk &desk, ViewModel *model, QWidget *parent);

    void setCurrent(ViewId id); // 0: none of them
    [[nodiscard]] ViewId current() const { return m_current; }
    [[nodiscard]] QToolButton *dropDown() const { return m_dropDown; } // to be placed elsewhere
    void setQueryText(const QString &text) { m_queryText = text; }     // what + New view saves
    void saveQuery();
    void fillViewMenu(QMenu *menu); // rename, delete … of the current view

signals:
    void chosen(const lamp::SavedView &view);
    void added(lamp::ViewId id);
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressList();
    void dressDropDown();
    void showMenu(const QPoint &at);
    void fillDropDown();
    void labelDropDown();
    void rename(const SavedView &view);
    void remove(const SavedView &view);
    void overwrite(const SavedView &view);
    void move(int row, int by);
    void report(const QFuture<Result<void>> &done, const QString &text);
    [[nodiscard]] QStringList sections() const;

    Desk &m_desk;
    ViewModel *m_model;
    QListView *m_list;
    QPushButton *m_new;
    QToolButton *m_dropDown;
    QString m_queryText;
    ViewId m_current;
};

} // namespace lamp
