// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/supplierdialog.h"

#include "services/desk.h"
#include "services/registry.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lamp {

SupplierDialog::SupplierDialog(Desk &desk, QWidget *parent) : RecordDialog(desk, tr("New supplier"), parent)
{
    setObjectName(QStringLiteral("supplierDialog"));
    setDraftOf(QStringLiteral("supplier"), 0);
    group(tr("Whom to call"), false);
    m_name = text(tr("Name"), "name");
    m_hotline = text(tr("Hotline"), "hotline");
    m_hours = text(tr("Hours"), "hours");
    m_customer = text(tr("Customer number"), "customer");
    m_portal = text(tr("Portal"), "portal");
    m_mail = text(tr("Mail"), "mail");
    m_active = flag(tr("We work with them"), "active");
    m_active->setChecked(true);
    group(tr("Contacts"), true);
    m_contacts = notes({}, "contacts");
    m_contacts->setAccessibleName(tr("Contacts"));
    group(tr("Notes"), true);
    m_notes = notes({}, "notes");
    m_notes->setAccessibleName(tr("Notes"));
}

void SupplierDialog::setSupplier(const Supplier &supplier)
{
    setWindowTitle(supplier.name);
    m_before = supplier;
    setDraftOf(QStringLiteral("supplier"), supplier.id.value);
    m_name->setText(supplier.name);
    m_hotline->setText(supplier.hotline);
    m_hours->setText(supplier.hours);
    m_customer->setText(supplier.customerNumber);
    m_portal->setText(supplier.portal);
    m_mail->setText(supplier.mail);
    m_contacts->setPlainText(supplier.contacts);
    m_notes->setPlainText(supplier.notes);
    m_active->setChecked(supplier.active);
}

void SupplierDialog::save()
{
    Supplier supplier = m_before;
    supplier.name = m_name->text().trimmed();
    supplier.hotline = m_hotline->text().trimmed();
    supplier.hours = m_hours->text().trimmed();
    supplier.customerNumber = m_customer->text().trimmed();
    supplier.portal = m_portal->text().trimmed();
    supplier.mail = m_mail->text().trimmed();
    supplier.contacts = m_contacts->toPlainText().trimmed();
    supplier.notes = m_notes->toPlainText().trimmed();
    supplier.active = m_active->isChecked();
    if (!m_before.id)
        finish<SupplierId>(m_desk.registry().create(supplier),
                           [](const Result<SupplierId> &made) { return made->value; });
    else
        finish<void>(m_desk.registry().edit(m_before, supplier),
                     [id = m_before.id.value](const Result<void> &) { return id; });
}

} // namespace lamp
