// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/supplierview.h"

#include "register/factcolumn.h"
#include "register/figurecard.h"
#include "register/linescard.h"
#include "register/recordhead.h"
#include "register/supplierdialog.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "work/factbutton.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

SupplierView::SupplierView(Desk &desk, QWidget *parent)
    : RecordView(desk, tr("Facts of the supplier"),
                 {u"supplier"_s, u"asset"_s, u"work_item"_s, u"entry"_s, u"renewal"_s, u"status"_s}, parent)
{
    setObjectName(u"supplierView"_s);
    connect(m_head->addButton(tr("Edit…"), "editSupplier"), &QPushButton::clicked, this, [this] { edit({}); });
    m_answers = new FigureCard(tr("Answers in"), this);
    m_openCount = new FigureCard(tr("Open with them"), this);
    m_assetCount = new FigureCard(tr("Assets from them"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit() * 3 / 2);
    for (FigureCard *card : {m_answers, m_openCount, m_assetCount})
        row->addWidget(card, 1);
    m_middle->addLayout(row);
    m_open = new LinesCard(tr("Open tickets"), u"supplierOpen"_s, this);
    m_renewals = new LinesCard(tr("Contracts and renewals"), u"supplierRenewals"_s, this);
    m_assets = new LinesCard(tr("Assets"), u"supplierAssets"_s, this);
    for (LinesCard *card : {m_open, m_renewals, m_assets}) {
        connect(card, &LinesCard::opened, this, &RecordView::opened);
        m_middle->addWidget(card, ListShare); // as high as its lines, if there is room
    }
    m_middle->addStretch(1);
}

void SupplierView::load()
{
    read<SupplierCard>(m_desk.registry().supplierCard({id()}), [this](const SupplierCard &card) { present(card); });
}

void SupplierView::present(const SupplierCard &card)
{
    m_card = card;
    m_head->set("package", card.facts.supplier.name, {},
                card.facts.supplier.active ? QList<Badge>() : badgesOf(card.facts));
    if (card.facts.answerDays)
        m_answers->set(daysWords(*card.facts.answerDays), tr("on average, from asking to the answer"));
    else
        m_answers->set(u"–"_s, tr("known once a ticket has waited for them"));
    m_openCount->set(QString::number(card.facts.open), tr("%n ticket(s)", nullptr, card.facts.open));
    m_assetCount->set(QString::number(card.facts.assets),
                      tr("%n contract(s) and renewal(s)", nullptr, card.facts.renewals));
    QList<RegisterLine> open, renewals, assets;
    for (const WorkItemRow &item : card.open)
        open.append(lineOf(item, m_desk));
    for (const RenewalRow &row : card.renewals)
        renewals.append(lineOf(row, today()));
    for (const AssetRow &row : card.assets)
        assets.append(lineOf(row.asset));
    m_open->setLines(open, tr("No ticket is open with them."));
    m_renewals->setLines(renewals, tr("No contract is known."));
    m_assets->setLines(assets, tr("No asset came from them."));
    presentFacts();
}

void SupplierView::presentFacts()
{
    const Supplier &supplier = m_card.facts.supplier;
    m_facts->begin();
    m_facts->heading(tr("Hotline"));
    m_facts->fact(tr("Hotline"), supplier.hotline.isEmpty() ? QString() : QString(u"☎ "_s + supplier.hotline),
                  "hotline");
    m_facts->line(supplier.hours);
    m_facts->heading(tr("Customer number"));
    m_facts->fact(tr("Customer number"), supplier.customerNumber, "customer", true);
    m_facts->heading(tr("Reach"));
    if (!supplier.mail.isEmpty())
        m_facts->fact(tr("Mail"), supplier.mail, "mail");
    if (!supplier.portal.isEmpty())
        m_facts->fact(tr("Portal"), supplier.portal, "portal");
    if (!supplier.contacts.isEmpty()) {
        m_facts->heading(tr("Contacts"));
        m_facts->line(supplier.contacts);
    }
    if (!supplier.notes.isEmpty()) {
        m_facts->heading(tr("Notes"));
        m_facts->line(supplier.notes);
    }
    m_facts->end();
}

void SupplierView::edit(const QString &field)
{
    auto *dialog = new SupplierDialog(m_desk, this);
    dialog->setSupplier(m_card.facts.supplier);
    connect(dialog, &RecordDialog::saved, this,
            [this] { emit message(tr("Changed %1").arg(m_card.facts.supplier.name)); });
    dialog->openAt(field);
}

} // namespace lamp
