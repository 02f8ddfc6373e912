// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/historypage.h"

#include "insight/actview.h"
#include "insight/historydelegate.h"
#include "items/historymodel.h"
#include "insight/undoconflictdialog.h"
#include "services/asof.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/emptystate.h"
#include "widgets/focusentry.h"
#include "widgets/searchedit.h"
#include "widgets/sectionlabel.h"
#include "work/asofsheet.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace lamp {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new HistoryModel(desk, this)), m_filter(new SearchEdit),
      m_list(new QListView), m_results(new QStackedWidget), m_nothing(new EmptyState), m_detail(new QStackedWidget),
      m_act(new ActView), m_undo(new QPushButton(tr("Undo this"))),
      m_then(new QPushButton(tr("The item as it was then …")))
{
    setObjectName(u"historyPage"_s);
    new FocusEntry(this, m_list);
    auto *split = new QSplitter;
    split->addWidget(listPane());
    split->addWidget(actPane());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_filter, &SearchEdit::typed, m_model, &HistoryModel::setFilter);
    connect(m_filter, &SearchEdit::movedDown, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showCurrent);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::tellCount);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoCurrent);
    connect(m_then, &QPushButton::clicked, this, &HistoryPage::showThen);
    m_model->refresh();
}

QWidget *HistoryPage::listPane()
{
    auto *pane = new QWidget;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit());
    auto *title = new TitleLabel(tr("History"));
    auto *hint = new MutedLabel(
        tr("Every change, by whom and when. Any act can be taken back; nothing is ever removed from here."));
    hint->setWordWrap(true);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setPlaceholderText(tr("A name, a number, a word …"));
    head->addWidget(title);
    head->addWidget(hint);
    head->addSpacing(unit() / 2);
    head->addWidget(m_filter);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Acts, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_results->addWidget(m_list);
    m_results->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_results, 1);
    return pane;
}

QWidget *HistoryPage::actPane()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(unit() * 2, unit() * 2, unit() * 2, unit() * 2);
    column->addWidget(m_act);
    m_undo->setObjectName(u"historyUndo"_s);
    m_undo->setIcon(lamp::icon("edit-undo"));
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    m_then->setObjectName(u"historyThen"_s);
    m_then->hide();
    column->addWidget(m_then, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"historyAct"_s);
    area->setAccessibleName(tr("The chosen act"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    m_detail->addWidget(new EmptyState("view-history", tr("Choose an act to see what it changed.")));
    m_detail->addWidget(area);
    return m_detail;
}

void HistoryPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPage::tellCount()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty && m_filter->text().isEmpty())
        m_nothing->set(
            "view-history",
            tr("Nothing was done on this desk yet. Whatever you do will stand here, and can be taken back."));
    else if (empty)
        m_nothing->set("search", tr("No act fits “%1”.").arg(m_filter->text()));
    m_results->setCurrentIndex(empty ? 1 : 0);
    if (const HistoryRow *act = m_model->act(m_model->indexOf(m_shown))) {
        m_act->setAct(*act, m_desk.zone());
        m_undo->setEnabled(!act->undone && whyNot(m_desk).isEmpty());
    } else if (!empty && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(1, 0));
    }
}

void HistoryPage::showCurrent()
{
    const HistoryRow *act = m_model->act(m_list->currentIndex());
    if (!act) {
        m_shown = {};
        m_detail->setCurrentIndex(0);
        return;
    }
    m_shown = act->id;
    m_act->setAct(*act, m_desk.zone());
    m_undo->setEnabled(!act->undone && whyNot(m_desk).isEmpty());
    m_undo->setToolTip(act->undone ? tr("This was taken back already.") : QString());
    m_detail->setCurrentIndex(1);
    m_then->hide();
    m_latestItems.deliver(asof::touched(m_desk, act->id), this, [this](const Result<QList<WorkItemId>> &items) {
        m_item = items && items->size() == 1 ? items->first() : WorkItemId{};
        m_then->setVisible(bool(m_item));
    });
    m_latest.deliver(actLines(m_desk, act->id), this, [this](const Result<QList<ActLine>> &lines) {
        if (lines)
            m_act->setLines(*lines);
        else
            emit failed(lines.error());
    });
}

void HistoryPage::showThen()
{
    if (!m_item || !m_shown)
        return;
    auto *sheet = new AsOfSheet(m_desk, m_item, m_shown, window());
    connect(sheet, &AsOfSheet::failed, this, &HistoryPage::failed);
    sheet->open();
}

void HistoryPage::undoCurrent()
{
    if (!m_shown)
        return;
    m_undo->setEnabled(false);
    deliver(m_desk.history().undo(m_shown), this, [this, act = m_shown](const Result<QString> &undone) {
        if (undone)
            emit message(tr("Taken back: %1").arg(*undone));
        else
            UndoConflictDialog::offer(
                m_desk, undone.error(), act, false, this,
                [this](const QString &what) { emit message(tr("Taken back: %1").arg(what)); },
                [this](const Error &error) { emit failed(error); });
        tellCount();
    });
}

} // namespace lamp
