// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/renewaldialog.h"

#include "domain/renewalstate.h"
#include "items/money.h"
#include "register/datefield.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/registry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QPlainTextEdit>

#include <algorithm>

namespace lamp {

namespace {
constexpr const char *periods[] = {"", "month", "year", "once"};
}

RenewalDialog::RenewalDialog(Desk &desk, QWidget *parent) : RecordDialog(desk, tr("New renewal"), parent)
{
    setObjectName(QStringLiteral("renewalDialog"));
    setDraftOf(QStringLiteral("renewal"), 0);
    group(tr("What"), false);
    m_title = text(tr("Name"), "name");
    QStringList kinds;
    for (int i = 0; i <= static_cast<int>(RenewalKind::Warranty); ++i)
        kinds.append(renewalKindWord(static_cast<RenewalKind>(i)));
    m_kind = choice(tr("Kind"), "kind", kinds);
    m_supplier = record(tr("Supplier"), "supplier", AnyHit::Type::Supplier);
    m_covers = text(tr("Covers"), "covers");
    m_asset = record(tr("Asset"), "asset", AnyHit::Type::Asset);
    m_owner = record(tr("Owner"), "owner", AnyHit::Type::Person);
    m_active = flag(tr("Still needed"), "active");
    m_active->setChecked(true);
    m_notes = notes(tr("Notes"), "notes");
    group(tr("When"), true);
    m_ends = date(tr("Ends"), "ends_on");
    m_act = date(tr("Last day to act"), "act_by");
    hint(tr("Empty: the day it ends."));
    m_itself = flag(tr("Goes on by itself unless we act"), "renews_itself");
    hint(tr("Ticked and without a day: it has no end."));
    m_lead = text(tr("Days of lead"), "lead");
    m_lead->setValidator(new QIntValidator(0, 3650, m_lead));
    m_lead->setText(QString::number(m_before.leadDays));
    group(tr("Cost"), true);
    m_price = money(tr("Price"), "price");
    m_period = choice(tr("Per"), "period", {tr("not known"), tr("month"), tr("year"), tr("once")});
}

void RenewalDialog::setRenewal(const RenewalRow &row)
{
    const Renewal &renewal = row.renewal;
    setWindowTitle(renewal.title);
    m_before = renewal;
    setDraftOf(QStringLiteral("renewal"), renewal.id.value);
    m_title->setText(renewal.title);
    m_kind->setCurrentIndex(static_cast<int>(renewal.kind));
    m_supplier->setChoice(renewal.supplierId.value, row.supplier);
    m_covers->setText(renewal.covers);
    m_asset->setChoice(renewal.assetId.value, row.asset);
    m_owner->setChoice(renewal.ownerId.value, row.owner);
    m_ends->setDate(renewal.endsOn);
    m_act->setDate(renewal.actBy);
    m_itself->setChecked(renewal.renewsItself);
    m_lead->setText(QString::number(renewal.leadDays));
    m_price->setText(moneyInput(renewal.priceCents));
    const auto known = std::ranges::find_if(
        periods, [&](const char *code) { return renewal.period == QLatin1StringView(code); });
    m_period->setCurrentIndex(known == std::end(periods) ? 0 : static_cast<int>(known - periods));
    m_active->setChecked(renewal.active);
    m_notes->setPlainText(renewal.notes);
}

Renewal RenewalDialog::entered() const
{
    Renewal renewal = m_before;
    renewal.title = m_title->text().trimmed();
    renewal.kind = static_cast<RenewalKind>(m_kind->currentIndex());
    renewal.supplierId = {m_supplier->id()};
    renewal.covers = m_covers->text().trimmed();
    renewal.assetId = {m_asset->id()};
    renewal.ownerId = {m_owner->id()};
    renewal.endsOn = m_ends->date();
    renewal.actBy = m_act->date();
    renewal.renewsItself = m_itself->isChecked();
    renewal.leadDays = m_lead->text().toInt();
    renewal.priceCents = centsOf(m_price);
    renewal.period = QString::fromLatin1(periods[m_period->currentIndex()]);
    renewal.active = m_active->isChecked();
    renewal.notes = m_notes->toPlainText().trimmed();
    return renewal;
}

void RenewalDialog::save()
{
    const Renewal renewal = entered();
    if (renewal.active && !lastDayToAct(renewal).isValid() && !renewal.renewsItself) {
        m_ends->setFocus();
        complain(
            tr("When does it end? Without a day nobody is reminded. What has no end goes on by itself: tick that."));
        return;
    }
    if (!m_before.id)
        finish<RenewalId>(m_desk.registry().create(renewal),
                          [](const Result<RenewalId> &made) { return made->value; });
    else
        finish<void>(m_desk.registry().edit(m_before, renewal),
                     [id = m_before.id.value](const Result<void> &) { return id; });
}

} // namespace lamp
