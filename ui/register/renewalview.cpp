// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/renewalview.h"

#include "items/money.h"
#include "register/factcolumn.h"
#include "register/recordhead.h"
#include "register/renewaldialog.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "work/factbutton.h"

#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

RenewalView::RenewalView(Desk &desk, QWidget *parent)
    : RecordView(desk, tr("Facts of the renewal"),
                 {u"renewal"_s, u"supplier"_s, u"person"_s, u"asset"_s, u"setting"_s}, parent)
{
    setObjectName(u"renewalView"_s);
    m_head->hide(); // the table beside it says what it is
    m_middle->setContentsMargins({});
    setFixedWidth(FactColumn::usualWidth() + 2);
}

void RenewalView::load()
{
    read<RenewalRow>(m_desk.registry().renewalRow({id()}), [this](const RenewalRow &row) {
        m_row = row;
        presentFacts();
    });
}

void RenewalView::presentFacts()
{
    const Renewal &renewal = m_row.renewal;
    m_facts->begin();
    m_facts->heading(renewalKindWord(renewal.kind));
    m_facts->fact(tr("What"), renewal.title, "name");
    m_facts->line(renewalWhen(renewal, today()), toneOf(m_row.state));
    m_facts->heading(tr("Last day to act"));
    m_facts->fact(tr("Last day to act"), dateWords(lastDayToAct(renewal)), "act_by");
    m_facts->line(renewal.endsOn.isValid() ? tr("ends %1").arg(dateWords(renewal.endsOn)) : QString());
    m_facts->line(renewal.renewsItself ? tr("goes on by itself unless we act") : tr("ends unless we act"));
    m_facts->line(tr("%n day(s) of lead", nullptr, static_cast<int>(renewal.leadDays)));
    presentPrice();
    if (renewal.supplierId) {
        m_facts->heading(tr("Supplier"));
        m_facts->record(tr("Supplier"), m_row.supplier, "supplier", AnyHit::Type::Supplier, renewal.supplierId.value);
    }
    if (renewal.assetId || !renewal.covers.isEmpty()) {
        m_facts->heading(tr("Covers"));
        if (renewal.assetId)
            m_facts->record(tr("Asset"), m_row.asset, "asset", AnyHit::Type::Asset, renewal.assetId.value);
        m_facts->line(renewal.covers);
    }
    m_facts->heading(tr("Owner"));
    if (renewal.ownerId)
        m_facts->record(tr("Owner"), m_row.owner, "owner", AnyHit::Type::Person, renewal.ownerId.value);
    else
        m_facts->fact(tr("Owner"), tr("nobody yet"), "owner");
    if (!renewal.notes.isEmpty()) {
        m_facts->heading(tr("Notes"));
        m_facts->line(renewal.notes);
    }
    m_facts->heading(tr("Change"));
    m_facts->action(tr("Edit this renewal"), tr("Edit…"), "editRenewal", [this] { edit({}); });
    m_facts->end();
}

void RenewalView::presentPrice()
{
    const Renewal &renewal = m_row.renewal;
    if (renewal.priceCents == 0)
        return;
    const QString price = moneyWords(renewal.priceCents, currencyOf(m_desk.catalog()));
    m_facts->heading(tr("Price"));
    m_facts->fact(tr("Price"), tr("%1 %2", "price and period").arg(price, periodWord(renewal.period)).trimmed(),
                  "price");
}

void RenewalView::edit(const QString &field)
{
    auto *dialog = new RenewalDialog(m_desk, this);
    dialog->setRenewal(m_row);
    connect(dialog, &RecordDialog::saved, this, [this] { emit message(tr("Changed %1").arg(m_row.renewal.title)); });
    dialog->openAt(field);
}

} // namespace lamp
