// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/assetdialog.h"

#include "domain/secret.h"
#include "items/money.h"
#include "register/datefield.h"
#include "register/knownfield.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/registry.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace lamp {

AssetDialog::AssetDialog(Desk &desk, QWidget *parent) : RecordDialog(desk, tr("New asset"), parent)
{
    setObjectName(QStringLiteral("assetDialog"));
    setDraftOf(QStringLiteral("asset"), 0);
    build();
    buildRight();
    m_state->setCurrentIndex(static_cast<int>(AssetState::InUse));
    m_criticality->setCurrentIndex(static_cast<int>(Criticality::Normal));
}

void AssetDialog::build()
{
    group(tr("What"), false);
    m_name = text(tr("Name"), "name");
    m_name->setPlaceholderText(tr("the tag on it: PRN-07"));
    m_type = known(tr("Type"), "type", tr("A new type: no asset has it yet."));
    m_model = text(tr("Model"), "model", QStringLiteral("model"));
    m_serial = text(tr("Serial"), "serial");
    m_serial->setFont(monoFont());
    QStringList states, criticalities;
    for (int i = 0; i <= static_cast<int>(AssetState::Retired); ++i)
        states.append(assetStateWord(static_cast<AssetState>(i)));
    for (int i = 0; i <= static_cast<int>(Criticality::Critical); ++i)
        criticalities.append(criticalityWord(static_cast<Criticality>(i)));
    m_state = choice(tr("State"), "state", states);
    m_criticality = choice(tr("Criticality"), "criticality", criticalities);
    group(tr("Where and who"), false);
    m_location = place(tr("Location"), "location");
    m_place = text(tr("Rack, port"), "place", QStringLiteral("place"));
    m_address = text(tr("Address"), "address");
    m_host = text(tr("Host name"), "host");
    m_owner = record(tr("Owner"), "owner", AnyHit::Type::Person);
    m_owner->setPlaceholderText(tr("empty: shared by several"));
    m_console = text(tr("Console access"), "console");
    m_console->setPlaceholderText(tr("iLO 10.0.9.5, key in safe 2"));
    m_secret = hint(tr(
        "That looks like a password. Write where it is kept, not what it is: everybody who opens this desk can read "
        "it."));
    QPalette palette = m_secret->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_secret->setPalette(palette);
    m_secret->setObjectName(QStringLiteral("secretWarning"));
    m_secret->hide();
    connect(m_console, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_secret->setVisible(looksLikeSecret(typed)); });
}

void AssetDialog::buildRight()
{
    group(tr("Dates"), true);
    m_purchased = date(tr("Bought"), "purchased");
    m_inService = date(tr("In use since"), "in_service");
    m_warranty = date(tr("Warranty to"), "warranty");
    m_support = date(tr("Vendor support to"), "support");
    m_replace = date(tr("Replace on"), "replace");
    group(tr("Supplier"), true);
    m_supplier = record(tr("Supplier"), "supplier", AnyHit::Type::Supplier);
    m_contract = record(tr("Contract"), "contract", AnyHit::Type::Renewal);
    m_cost = money(tr("Price"), "cost");
    m_external = text(tr("Number elsewhere"), "external");
    group(tr("Notes"), true);
    m_notes = notes(tr("Notes"), "notes");
}

void AssetDialog::setAsset(const Asset &asset, const QString &location, const QString &owner, const QString &supplier,
                           const QString &contract)
{
    setWindowTitle(tr("Asset %1").arg(asset.name));
    m_before = asset;
    setDraftOf(QStringLiteral("asset"), asset.id.value);
    m_locationBefore = location;
    m_name->setText(asset.name);
    m_type->setText(asset.type);
    m_model->setText(asset.model);
    m_serial->setText(asset.serial);
    m_state->setCurrentIndex(static_cast<int>(asset.state));
    m_criticality->setCurrentIndex(static_cast<int>(asset.criticality));
    m_location->setText(location);
    m_place->setText(asset.place);
    m_address->setText(asset.address);
    m_host->setText(asset.host);
    m_owner->setChoice(asset.ownerId.value, owner);
    m_console->setText(asset.console);
    m_purchased->setDate(asset.purchasedOn);
    m_inService->setDate(asset.inServiceOn);
    m_warranty->setDate(asset.warrantyOn);
    m_support->setDate(asset.supportOn);
    m_replace->setDate(asset.replaceOn);
    m_supplier->setChoice(asset.supplierId.value, supplier);
    m_contract->setChoice(asset.contractId.value, contract);
    m_cost->setText(moneyInput(asset.costCents));
    m_external->setText(asset.externalNumber);
    m_notes->setPlainText(asset.notes);
}

Asset AssetDialog::entered() const
{
    Asset asset = m_before;
    asset.name = m_name->text().trimmed();
    asset.type = m_type->value();
    asset.model = m_model->text().trimmed();
    asset.serial = m_serial->text().trimmed();
    asset.state = static_cast<AssetState>(m_state->currentIndex());
    asset.criticality = static_cast<Criticality>(m_criticality->currentIndex());
    asset.place = m_place->text().trimmed();
    asset.address = m_address->text().trimmed();
    asset.host = m_host->text().trimmed();
    asset.ownerId = {m_owner->id()};
    asset.console = m_console->text().trimmed();
    asset.purchasedOn = m_purchased->date();
    asset.inServiceOn = m_inService->date();
    asset.warrantyOn = m_warranty->date();
    asset.supportOn = m_support->date();
    asset.replaceOn = m_replace->date();
    asset.supplierId = {m_supplier->id()};
    asset.contractId = {m_contract->id()};
    asset.costCents = centsOf(m_cost);
    asset.externalNumber = m_external->text().trimmed();
    asset.notes = m_notes->toPlainText().trimmed();
    return asset;
}

void AssetDialog::save()
{
    const QString location = m_location->text().trimmed();
    if (!m_before.id) {
        finish<AssetId>(m_desk.registry().create(entered(), location),
                        [](const Result<AssetId> &made) { return made->value; });
        return;
    }
    const auto moved = location == m_locationBefore ? std::nullopt : std::optional(location);
    finish<void>(m_desk.registry().edit(m_before, entered(), moved),
                 [id = m_before.id.value](const Result<void> &) { return id; });
}

} // namespace lamp
