// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/desk.h"

#include <QDialog>
#include <QFuture>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace lamp {

class Desk;
class ViewModel;

// Asks for a view's name, the folder it stands in, and whether it keeps the columns that are shown.
class ViewDialog final : public QDialog {
    Q_OBJECT
public:
    ViewDialog(const QString &title, const SavedView &view, const QStringList &sections, QWidget *parent);

signals:
    void named(const QString &name, const QString &section, bool withColumns);

private:
    QLineEdit *m_name;
    QComboBox *m_section;
    QCheckBox *m_columns;
};

// Asks for another name of a folder, or for another place: "Team/Printers".
class FolderDialog final : public QDialog {
    Q_OBJECT
public:
    FolderDialog(const QString &path, QWidget *parent);

signals:
    void named(const QString &path);
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
    void setColumnSource(std::function<QStringList()> columns) { m_columns = std::move(columns); }
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
    void fillFolderMenu(QMenu *menu, const QString &path);
    void fillMoves(QMenu *menu, const SavedView &view);
    void renameFolder(const QString &path);
    void fold(const QString &path, bool on);
    void markCurrent();
    [[nodiscard]] bool takeFolderKey(const QKeyEvent *key);
    void look(const SavedView &view);
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
    std::function<QStringList()> m_columns;
    bool m_folding = false; // a view that is folded away stays the one that is shown
    ViewId m_current;
};

} // namespace lamp
