// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerpage.h"

#include "items/assetmodel.h"
#include "items/personmodel.h"
#include "items/renewalmodel.h"
#include "items/suppliermodel.h"
#include "register/assetview.h"
#include "register/personview.h"
#include "register/registerlist.h"
#include "register/renewalview.h"
#include "register/supplierview.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/searchedit.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

// The four lists of the register, each with what its menu offers and the view of its records.
namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr auto SortKey = "register/assetSort";
} // namespace

void RegisterPage::makeAssets()
{
    auto *list = new RegisterList(
        m_assets,
        {.name = u"assets"_s,
         .spoken = tr("Assets"),
         .placeholder = tr("name, serial, address, person …"),
         .create = tr("New asset"),
         .icon = "computer",
         .empty = tr("Computers, printers, servers, switches … stand here, each with both halves of its history."),
         .step = tr("Import assets…")},
        false, m_listStack);
    connect(list, &RegisterList::searched, m_assets, &AssetModel::setText);
    connect(list, &RegisterList::stepChosen, this, [this, list] {
        if (list->search()->text().trimmed().isEmpty())
            emit importRequested(u"assets"_s);
        else
            newAsset();
    });
    fillAssetMenu(list);
    auto *view = new AssetView(m_desk, m_viewStack);
    connect(view, &AssetView::newTicketFor, this, &RegisterPage::newTicketFor);
    add(Assets, tr("Assets"), list, view);
}

// The order that was chosen last counts from the start.
void RegisterPage::fillAssetMenu(RegisterList *list)
{
    auto *order = new QActionGroup(this);
    const QStringList words{tr("By name"),  tr("By type"),  tr("By model"),
                            tr("By owner"), tr("By state"), tr("By end of warranty")};
    const int kept = qBound(0, m_settings.value(QLatin1StringView(SortKey)).toInt(),
                            static_cast<int>(words.size()) - 1);
    for (int i = 0; i < words.size(); ++i) {
        QAction *action = list->menu()->addAction(words[i]);
        action->setCheckable(true);
        action->setChecked(i == kept);
        order->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            m_settings.setValue(QLatin1StringView(SortKey), i);
            m_assets->setSort(static_cast<AssetSort>(i));
        });
    }
    list->menu()->addSeparator();
    QAction *retired = list->menu()->addAction(tr("Show retired ones"));
    retired->setCheckable(true);
    connect(retired, &QAction::toggled, m_assets, &AssetModel::setRetired);
    connect(list->menu()->addAction(tr("Import assets…")), &QAction::triggered, this,
            [this] { emit importRequested(u"assets"_s); });
    if (kept != 0)
        m_assets->setSort(static_cast<AssetSort>(kept));
}

void RegisterPage::makePeople()
{
    auto *list = new RegisterList(m_people,
                                  {.name = u"people"_s,
                                   .spoken = tr("People"),
                                   .placeholder = tr("name, extension, login, room, department …"),
                                   .create = tr("New person"),
                                   .icon = "user",
                                   .empty = tr("The people you work for stand here, with their devices and tickets."),
                                   .step = tr("Import people…")},
                                  false, m_listStack);
    connect(list, &RegisterList::searched, m_people, &PersonModel::setText);
    connect(list, &RegisterList::stepChosen, this, [this, list] {
        if (list->search()->text().trimmed().isEmpty())
            emit importRequested(u"people"_s);
        else
            newPerson();
    });
    QAction *former = list->menu()->addAction(tr("Show those who left"));
    former->setCheckable(true);
    connect(former, &QAction::toggled, m_people, &PersonModel::setFormer);
    connect(list->menu()->addAction(tr("Import people…")), &QAction::triggered, this,
            [this] { emit importRequested(u"people"_s); });
    auto *view = new PersonView(m_desk, m_viewStack);
    connect(view, &PersonView::newTicketForPerson, this, &RegisterPage::newTicketForPerson);
    add(People, tr("People"), list, view);
}

void RegisterPage::makeSuppliers()
{
    auto *list = new RegisterList(
        m_suppliers,
        {.name = u"suppliers"_s,
         .spoken = tr("Suppliers"),
         .placeholder = tr("name, customer number, contact …"),
         .create = tr("New supplier"),
         .icon = "package",
         .empty = tr("Whom you call when you cannot mend it yourself: hotline, customer number, contracts."),
         .step = tr("New supplier")},
        false, m_listStack);
    connect(list, &RegisterList::searched, m_suppliers, &SupplierModel::setText);
    connect(list, &RegisterList::stepChosen, this, &RegisterPage::newSupplier);
    QAction *former = list->menu()->addAction(tr("Show former ones"));
    former->setCheckable(true);
    connect(former, &QAction::toggled, m_suppliers, &SupplierModel::setFormer);
    add(Suppliers, tr("Suppliers"), list, new SupplierView(m_desk, m_viewStack));
}

void RegisterPage::makeRenewals()
{
    auto *list = new RegisterList(
        m_renewals,
        {.name = u"renewals"_s,
         .spoken = tr("Renewals"),
         .placeholder = tr("what, supplier …"),
         .create = tr("New renewal"),
         .icon = "view-calendar-day",
         .empty = tr("Contracts, licences, certificates, domains: each with the last day on which you can still act."),
         .step = tr("New renewal")},
        true, m_listStack);
    connect(list, &RegisterList::searched, m_renewals, &RenewalModel::setText);
    connect(list, &RegisterList::stepChosen, this, &RegisterPage::newRenewal);
    QAction *ended = list->menu()->addAction(tr("Show those no longer needed"));
    ended->setCheckable(true);
    connect(ended, &QAction::toggled, m_renewals, &RenewalModel::setEnded);
    add(Renewals, tr("Renewals"), list, new RenewalView(m_desk, m_viewStack));
    connect(list, &RegisterList::opened, m_views[Renewals], [this] { m_views[Renewals]->edit({}); });
    // The table is as wide as its words, the title takes what is left.
    auto *table = static_cast<QTableView *>(list->view());
    table->horizontalHeader()->setStretchLastSection(false);
    const int letters[] = {13, 13, 30, 13, 16, 24, 13, 14, 14};
    for (int column = 0; column < m_renewals->columnCount(); ++column)
        table->setColumnWidth(column, letters[column] * QFontMetrics(font()).averageCharWidth() + unit() * 2);
    table->horizontalHeader()->setSectionResizeMode(m_renewals->columnNamed(u"title"), QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(unit() * 8);
}

} // namespace lamp
