// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerpage.h"

#include "items/assetmodel.h"
#include "items/personmodel.h"
#include "items/renewalmodel.h"
#include "items/suppliermodel.h"
#include "register/assetdialog.h"
#include "register/assetview.h"
#include "register/persondialog.h"
#include "register/personview.h"
#include "register/registerlist.h"
#include "register/renewaldialog.h"
#include "register/renewalview.h"
#include "register/supplierdialog.h"
#include "register/supplierview.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/focusentry.h"
#include "widgets/searchedit.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto TabKey = "register/tab";
constexpr int NarrowUnits = 132, WideUnits = 168, ListUnits = 42, WideListUnits = 52;
} // namespace

RegisterPage::RegisterPage(Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_tabs(new QTabBar(this)), m_left(new QWidget(this)),
      m_listStack(new QStackedWidget(m_left)), m_viewStack(new QStackedWidget(this)),
      m_assets(new AssetModel(desk, this)), m_people(new PersonModel(desk, this)),
      m_suppliers(new SupplierModel(desk, this)), m_renewals(new RenewalModel(desk, this)),
      m_entry(new FocusEntry(this, nullptr))
{
    setObjectName(u"registerPage"_s);
    makeAssets();
    makePeople();
    makeSuppliers();
    makeRenewals();
    build();
    const int kept = qBound(0, m_settings.value(QLatin1StringView(TabKey)).toInt(), int(TabCount) - 1);
    const int tab = m_tabs->isTabVisible(kept) ? kept : int(Assets);
    m_tabs->setCurrentIndex(tab);
    showTab(tab);
}

RegisterPage::Tab RegisterPage::tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }

void RegisterPage::add(Tab tab, const QString &title, RegisterList *list, RecordView *view)
{
    m_tabs->insertTab(tab, title);
    m_lists.insert(tab, list);
    m_views.insert(tab, view);
    m_listStack->addWidget(list);
    m_viewStack->addWidget(view);
    connect(list, &RegisterList::currentChanged, view, [view](qint64 id) { view->show(id); });
    connect(list, &RegisterList::createRequested, this, [this, tab] { create(tab); });
    connect(list->model(), &PagedModel::failed, this, &RegisterPage::failed);
    connect(view, &RecordView::opened, this, &RegisterPage::open);
    connect(view, &RecordView::message, this, &RegisterPage::message);
    connect(view, &RecordView::failed, this, &RegisterPage::failed);
    connect(view, &RecordView::backRequested, this, [this] {
        m_recordShown = false;
        arrange();
        m_lists[this->tab()]->focusList();
    });
    if (tab != Renewals)
        connect(list, &RegisterList::opened, this, [this, tab](qint64 id) { showRecord(tab, id); });
}

void RegisterPage::build()
{
    m_tabs->setObjectName(u"registerTabs"_s);
    m_tabs->setAccessibleName(tr("Register"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    auto *below = new QFrame(m_left);
    below->setFrameShape(QFrame::HLine);
    m_left->setAutoFillBackground(true);
    m_left->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(below);
    column->addWidget(m_listStack, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setObjectName(u"registerLine"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(line);
    row->addWidget(m_viewStack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RegisterPage::showTab);
    connect(&m_desk, &Desk::catalogChanged, this, &RegisterPage::offerTabs);
    offerTabs();
}

// A feature that is switched off and of which the desk holds nothing has no tab.
void RegisterPage::offerTabs() { m_tabs->setTabVisible(Renewals, m_desk.catalog().has(u"renewals")); }

void RegisterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_loaded, true))
        return;
    for (PagedModel *model : {static_cast<PagedModel *>(m_assets), static_cast<PagedModel *>(m_people),
                              static_cast<PagedModel *>(m_suppliers), static_cast<PagedModel *>(m_renewals)})
        model->reload();
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RegisterPage::arrange()
{
    const bool narrow = width() < unit() * NarrowUnits, wide = width() >= unit() * WideUnits, table = tab() == Renewals;
    const bool showList = !narrow || !m_recordShown, showRecord = narrow ? m_recordShown : true;
    m_left->setVisible(showList);
    m_viewStack->setVisible(showRecord);
    findChild<QFrame *>(u"registerLine"_s)->setVisible(showList && showRecord);
    const bool fills = table || narrow;
    m_left->setMinimumWidth(fills ? 0 : unit() * (wide ? WideListUnits : ListUnits));
    m_left->setMaximumWidth(fills ? QWIDGETSIZE_MAX : unit() * (wide ? WideListUnits : ListUnits));
    m_left->setSizePolicy(fills ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_viewStack->setSizePolicy(table && !narrow ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_viewStack->setMaximumWidth(table && !narrow ? m_views[Renewals]->width() : QWIDGETSIZE_MAX);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretchFactor(m_left, fills ? 1 : 0);
    row->setStretchFactor(m_viewStack, table && !narrow ? 0 : 1);
    for (RecordView *view : std::as_const(m_views))
        view->backButton()->setVisible(narrow);
    fitRenewals();
}

// Where room is short the columns that one can do without go, until the others stand in full; the record tells all.
void RegisterPage::fitRenewals()
{
    auto *table = static_cast<QTableView *>(m_lists[Renewals]->view());
    const bool narrow = width() < unit() * NarrowUnits; // the record has the whole width when it is shown
    const int room = narrow ? width() : width() - m_views[Renewals]->maximumWidth() - unit() * 3 / 2;
    int wanted = unit() * 27; // for the title
    for (int column = 0; column < m_renewals->columnCount(); ++column) {
        table->setColumnHidden(column, false);
        wanted += column == m_renewals->columnNamed(u"title") ? 0 : table->columnWidth(column);
    }
    for (const QStringView name : {u"owner", u"kind", u"ends", u"when", u"price", u"supplier"}) {
        const int column = m_renewals->columnNamed(name);
        const bool goes = wanted > room && column >= 0;
        wanted -= goes ? table->columnWidth(column) : 0;
        if (goes)
            table->setColumnHidden(column, true);
    }
}

void RegisterPage::showTab(int tab)
{
    if (m_tabs->currentIndex() != tab) { // comes back here
        m_tabs->setCurrentIndex(tab);
        return;
    }
    m_recordShown = false;
    m_settings.setValue(QLatin1StringView(TabKey), tab);
    m_listStack->setCurrentWidget(m_lists[tab]);
    m_viewStack->setCurrentWidget(m_views[tab]);
    m_entry->setTarget(m_lists[tab]->view());
    arrange();
}

void RegisterPage::showRecord(Tab tab, qint64 id)
{
    m_tabs->setCurrentIndex(tab);
    m_views[tab]->show(id); // also one that the list does not hold, a retired asset for example
    m_lists[tab]->select(id);
    m_recordShown = true;
    arrange();
}

void RegisterPage::showAsset(AssetId id) { showRecord(Assets, id.value); }
void RegisterPage::showPerson(PersonId id) { showRecord(People, id.value); }
void RegisterPage::showSupplier(SupplierId id) { showRecord(Suppliers, id.value); }
void RegisterPage::showRenewal(RenewalId id) { showRecord(Renewals, id.value); }

void RegisterPage::focusSearch()
{
    m_recordShown = false;
    arrange();
    m_lists[tab()]->search()->setFocus(Qt::ShortcutFocusReason);
    m_lists[tab()]->search()->selectAll();
}

bool RegisterPage::newTicketForShown()
{
    const qint64 id = m_views[tab()]->id();
    if (id == 0 || (tab() != Assets && tab() != People))
        return false;
    if (tab() == Assets)
        emit newTicketFor({id});
    else
        emit newTicketForPerson({id});
    return true;
}

void RegisterPage::open(AnyHit::Type type, qint64 id)
{
    switch (type) {
    case AnyHit::Type::WorkItem: emit openWorkItem({id}); return;
    case AnyHit::Type::Article: emit openArticle({id}); return;
    case AnyHit::Type::Plan: emit openPlan({id}); return;
    case AnyHit::Type::Asset: showAsset({id}); return;
    case AnyHit::Type::Person: showPerson({id}); return;
    case AnyHit::Type::Supplier: showSupplier({id}); return;
    case AnyHit::Type::Renewal: showRenewal({id}); return;
    }
}

void RegisterPage::create(Tab tab)
{
    switch (tab) {
    case Assets: newAsset(); return;
    case People: newPerson(); return;
    case Suppliers: newSupplier(); return;
    case Renewals: newRenewal(); return;
    case TabCount: return;
    }
}

void RegisterPage::opens(RecordDialog *dialog, Tab tab, const QString &done)
{
    connect(dialog, &RecordDialog::saved, this, [this, tab, done](qint64 id) {
        m_lists[tab]->search()->clear();
        showRecord(tab, id);
        emit message(done);
    });
    dialog->openAt({});
}

void RegisterPage::newAsset() { opens(new AssetDialog(m_desk, this), Assets, tr("Added the asset")); }
void RegisterPage::newPerson() { opens(new PersonDialog(m_desk, this), People, tr("Added the person")); }
void RegisterPage::newSupplier() { opens(new SupplierDialog(m_desk, this), Suppliers, tr("Added the supplier")); }
void RegisterPage::newRenewal() { opens(new RenewalDialog(m_desk, this), Renewals, tr("Added the renewal")); }

void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_recordShown && !m_left->isVisible()) {
        m_recordShown = false;
        arrange();
        m_lists[tab()]->focusList();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lamp
