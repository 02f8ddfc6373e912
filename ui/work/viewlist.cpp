// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/viewlist.h"

#include "core/deliver.h"
#include "items/viewmodel.h"
#include "services/desk.h"
#include "services/savedviews.h"
#include "theme/theme.h"
#include "work/viewdelegate.h"
#include "work/viewlookdialog.h"
#include "work/workink.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ViewList::ViewList(Desk &desk, ViewModel *model, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_list(new QListView(this)),
      m_new(new QPushButton(tr("+ New view"), this)), m_dropDown(new QToolButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    dressList();
    dressDropDown();
    m_new->setFlat(true);
    m_new->setObjectName(u"newView"_s);
    m_new->setAccessibleName(tr("New view from this filter"));
    m_new->setToolTip(tr("Keep the filter that is shown as a view of its own"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, unit(), 0, unit());
    all->setSpacing(0);
    all->addWidget(m_list, 1);
    all->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_new, &QPushButton::clicked, this, &ViewList::saveQuery);
    connect(m_dropDown->menu(), &QMenu::aboutToShow, this, &ViewList::fillDropDown);
    connect(m_model, &ViewModel::counted, this, &ViewList::labelDropDown);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_folding || !m_model->folder(m_list->currentIndex().row()).isEmpty())
            markCurrent(); // the keys stay on the folder
        else
            setCurrent(m_current);
    });
    labelDropDown();
}

void ViewList::dressList()
{
    m_list->setObjectName(u"views"_s);
    m_list->setAccessibleName(tr("Views"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const SavedView *view = m_model->view(current.row());
        if (view && view->id != m_current && !m_folding) {
            m_current = view->id;
            labelDropDown();
            emit chosen(*view);
        }
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const SavedView *view = m_model->view(index.row()); view && view->id == m_current)
            emit chosen(*view); // the same view again: back to how it was saved
        else if (const QString path = m_model->folder(index.row()); !path.isEmpty())
            fold(path, !index.data(FoldedRole).toBool());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ViewList::showMenu);
}

void ViewList::dressDropDown()
{
    m_dropDown->setObjectName(u"viewDropDown"_s);
    m_dropDown->setPopupMode(QToolButton::InstantPopup);
    m_dropDown->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_dropDown->setAutoRaise(true);
    m_dropDown->setFont(strongFont());
    m_dropDown->setMenu(new QMenu(m_dropDown));
    m_dropDown->hide();
}

void ViewList::setCurrent(ViewId id)
{
    m_current = id;
    const int row = id ? m_model->rowOf(id) : -1;
    if (row < 0 && id)
        m_list->selectionModel()->clearSelection(); // it stands in a closed folder
    else if (row < 0)
        m_list->selectionModel()->clear();
    else if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    labelDropDown();
}

void ViewList::labelDropDown()
{
    const SavedView *view = m_model->view(m_model->rowOf(m_current));
    const qint64 count = view ? m_model->index(m_model->rowOf(m_current)).data(CountRole).toLongLong() : -1;
    const QString name = view ? view->name : tr("Own filter");
    m_dropDown->setText(count >= 0 ? tr("%1  %2").arg(name, countWord(count)) : name);
    m_dropDown->setAccessibleName(tr("View: %1").arg(m_dropDown->text()));
}

void ViewList::fillDropDown()
{
    QMenu *menu = m_dropDown->menu();
    menu->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const SavedView *view = m_model->view(row);
        if (!view) {
            const QString path = m_model->folder(row);
            menu->addSection(path.isEmpty() ? index.data().toString() : QString(path).replace(u'/', u" \u203a "_s));
            continue;
        }
        const qint64 count = index.data(CountRole).toLongLong();
        QAction *action = menu->addAction(count < 0 ? menuText(view->name)
                                                    : QString(menuText(view->name) + u'\t' + countWord(count)));
        action->setCheckable(true);
        action->setChecked(view->id == m_current);
        connect(action, &QAction::triggered, this, [this, id = view->id] {
            if (const SavedView *chosenView = m_model->view(m_model->rowOf(id)); chosenView && id == m_current)
                emit chosen(*chosenView);
            else
                m_list->setCurrentIndex(m_model->index(m_model->rowOf(id)));
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("New view …")), &QAction::triggered, this, &ViewList::saveQuery);
}

// Every folder that there is, also those that only hold others.
QStringList ViewList::sections() const
{
    QStringList names;
    for (const SavedView &view : m_desk.catalog().views)
        for (QString path = view.section; !path.isEmpty();
             path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString())
            if (!names.contains(path))
                names.append(path);
    names.sort();
    return names;
}

void ViewList::report(const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, text](const Result<void> &result) {
        if (result)
            emit message(text);
        else
            emit failed(result.error());
    });
}

void ViewList::saveQuery()
{
    auto *dialog = new ViewDialog(tr("New view"), {}, sections(), this);
    connect(dialog, &ViewDialog::named, this, [this](const QString &name, const QString &section, bool own) {
        SavedView view;
        view.name = name;
        view.columns = own && m_columns ? m_columns() : QStringList();
        view.section = section;
        view.query = m_queryText;
        deliver(SavedViews(m_desk).add(view), this, [this, name](const Result<ViewId> &id) {
            if (!id) {
                emit failed(id.error());
                return;
            }
            m_current = *id;
            emit added(*id);
            emit message(tr("Saved the view “%1”").arg(name));
        });
    });
    dialog->open();
}

void ViewList::rename(const SavedView &view)
{
    auto *dialog = new ViewDialog(tr("Rename view"), view, sections(), this);
    connect(dialog, &ViewDialog::named, this, [this, view](const QString &name, const QString &section, bool own) {
        SavedView after = view;
        after.name = name;
        if (own != !view.columns.isEmpty())
            after.columns = own && m_columns ? m_columns() : QStringList();
        after.section = section;
        report(SavedViews(m_desk).edit(view, after), tr("Renamed the view “%1”").arg(name));
    });
    dialog->open();
}

void ViewList::remove(const SavedView &view)
{
    report(SavedViews(m_desk).remove(view), tr("Deleted the view “%1”").arg(view.name));
}

void ViewList::overwrite(const SavedView &view)
{
    SavedView after = view;
    after.query = m_queryText;
    if (!view.columns.isEmpty() && m_columns)
        after.columns = m_columns();
    report(SavedViews(m_desk).edit(view, after), tr("The view “%1” shows this filter from now on").arg(view.name));
}

void ViewList::move(int row, int by)
{
    const SavedView *one = m_model->view(row), *other = m_model->view(row + by);
    if (one && other && one->section == other->section)
        report(SavedViews(m_desk).exchange(*one, *other), tr("Moved the view “%1”").arg(one->name));
}

void ViewList::fillViewMenu(QMenu *menu)
{
    const int row = m_model->rowOf(m_current);
    const SavedView *found = m_model->view(row);
    connect(menu->addAction(tr("Save as new view …")), &QAction::triggered, this, &ViewList::saveQuery);
    if (!found)
        return;
    const SavedView view = *found;
    QAction *keep = menu->addAction(tr("Save the filter in “%1”").arg(menuText(view.name)));
    const bool otherColumns = !view.columns.isEmpty() && m_columns && m_columns() != view.columns;
    keep->setEnabled((!m_queryText.isEmpty() && m_queryText != view.query) || otherColumns);
    connect(keep, &QAction::triggered, this, [this, view] { overwrite(view); });
    connect(menu->addAction(tr("Rename “%1” …").arg(menuText(view.name))), &QAction::triggered, this,
            [this, view] { rename(view); });
    connect(menu->addAction(tr("Colours and export of “%1” …").arg(menuText(view.name))), &QAction::triggered, this,
            [this, view] { look(view); });
    fillMoves(menu, view);
    connect(menu->addAction(tr("Delete “%1”").arg(menuText(view.name))), &QAction::triggered, this,
            [this, view] { remove(view); });
}

void ViewList::fillMoves(QMenu *menu, const SavedView &view)
{
    const int row = m_model->rowOf(view.id);
    for (const int by : {-1, 1}) {
        QAction *moving = menu->addAction(by < 0 ? tr("Move up") : tr("Move down"));
        const SavedView *neighbour = m_model->view(row + by);
        moving->setEnabled(neighbour && neighbour->section == view.section);
        connect(moving, &QAction::triggered, this, [this, id = view.id, by] { move(m_model->rowOf(id), by); });
    }
}

void ViewList::look(const SavedView &view)
{
    auto *dialog = new ViewLookDialog(m_desk, view, this);
    connect(dialog, &ViewLookDialog::decided, this, [this, view](const QString &colours, const QStringList &columns) {
        SavedView after = view;
        after.colours = colours;
        after.exportColumns = columns;
        if (after != view)
            report(SavedViews(m_desk).edit(view, after), tr("Changed the look of the view “%1”").arg(view.name));
    });
    dialog->open();
}

void ViewList::fillFolderMenu(QMenu *menu, const QString &path)
{
    const bool folded = m_model->folded().contains(path);
    connect(menu->addAction(folded ? tr("Open the folder") : tr("Close the folder")), &QAction::triggered, this,
            [this, path, folded] { fold(path, !folded); });
    connect(menu->addAction(tr("Rename or move “%1” …").arg(menuText(path))), &QAction::triggered, this,
            [this, path] { renameFolder(path); });
}

void ViewList::fold(const QString &path, bool on)
{
    m_folding = true;
    m_model->fold(path, on);
    m_folding = false;
    markCurrent();
}

void ViewList::markCurrent()
{
    if (const int row = m_model->rowOf(m_current); row >= 0)
        m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void ViewList::renameFolder(const QString &path)
{
    auto *dialog = new FolderDialog(path, this);
    connect(dialog, &FolderDialog::named, this, [this, path](const QString &name) {
        if (name != path)
            report(SavedViews(m_desk).renameFolder(path, name), tr("Renamed the folder “%1”").arg(path));
    });
    dialog->open();
}

void ViewList::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    const QString path = m_model->folder(index.row());
    if (index.isValid() && path.isEmpty())
        m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (path.isEmpty())
        fillViewMenu(menu);
    else
        fillFolderMenu(menu, path);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool ViewList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const SavedView *view = m_model->view(m_list->currentIndex().row());
        if (view && key->key() == Qt::Key_F2)
            return rename(*view), true;
        if (view && key->key() == Qt::Key_Delete)
            return remove(*view), true;
        if (!view && takeFolderKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// On a folder: Left closes it, Right opens it, Enter and Space do the other, F2 renames it.
bool ViewList::takeFolderKey(const QKeyEvent *key)
{
    const QModelIndex current = m_list->currentIndex();
    const QString path = m_model->folder(current.row());
    if (path.isEmpty())
        return false;
    const bool folded = current.data(FoldedRole).toBool();
    switch (key->key()) {
    case Qt::Key_Left: fold(path, true); return true;
    case Qt::Key_Right: fold(path, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: fold(path, !folded); return true;
    case Qt::Key_F2: renameFolder(path); return true;
    default: return false;
    }
}

} // namespace lamp
