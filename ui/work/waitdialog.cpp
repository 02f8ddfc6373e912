// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/waitdialog.h"

#include "core/datetext.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "work/secretstrip.h"
#include "work/waitplanfields.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

Instant workingMorning(const Desk &desk, int days)
{
    const WorkCalendar calendar = desk.workCalendar();
    return calendar.startOfWorkingDay(calendar.addWorkingDays(desk.now().in(desk.zone()).date(), days));
}

StatusDialog::StatusDialog(Desk &desk, const QString &title, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(new QFormLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"statusDialog"_s);
    setWindowTitle(title);
    setMinimumWidth(unit() * 48);
}

StatusDialog *StatusDialog::forReason(Desk &desk, const QString &title, const QString &list, QWidget *parent)
{
    auto *dialog = new StatusDialog(desk, title, parent);
    dialog->addReason(list, tr("&Why"));
    dialog->addButtons(tr("&Save"));
    return dialog;
}

StatusDialog *StatusDialog::forWaiting(Desk &desk, const QString &title, const Status &status,
                                       const QString &supplierRef, QWidget *parent)
{
    auto *dialog = new StatusDialog(desk, title, parent);
    dialog->addReason(u"waiting"_s, tr("&Waiting for"));
    const bool supplier = status.use == StatusUse::WaitingSupplier;
    if (const int row = dialog->m_reason->findData(supplier ? u"supplier"_s : u"information"_s); row >= 0)
        dialog->m_reason->setCurrentIndex(row);
    dialog->addMoment(tr("&Follow up at"), workingMorning(desk, desk.catalog().setting(u"waiting.days", u"2").toInt()));
    if (supplier) {
        dialog->m_reference = new QLineEdit(supplierRef, dialog);
        dialog->m_reference->setObjectName(u"statusReference"_s);
        dialog->m_reference->setPlaceholderText(tr("their number for it"));
        dialog->m_form->addRow(tr("Supplier's &reference"), dialog->m_reference);
        dialog->m_secret = new SecretStrip(dialog);
        dialog->m_secret->watch(dialog->m_reference);
        dialog->m_form->addRow(dialog->m_secret);
        connect(dialog->m_secret, &SecretStrip::passed, dialog, &StatusDialog::accept);
    }
    dialog->addButtons(tr("&Wait"));
    return dialog;
}

StatusDialog *StatusDialog::forMoment(Desk &desk, const QString &title, const QString &label, Instant at,
                                      QWidget *parent)
{
    auto *dialog = new StatusDialog(desk, title, parent);
    dialog->addMoment(label, at);
    dialog->addButtons(tr("&Save"));
    return dialog;
}

void StatusDialog::addReason(const QString &list, const QString &label)
{
    m_reason = new QComboBox(this);
    m_reason->setObjectName(u"statusReason"_s);
    for (const Choice &choice : m_desk.catalog().choicesOf(list))
        m_reason->addItem(choice.label, choice.code);
    m_form->addRow(label, m_reason);
}

void StatusDialog::addMoment(const QString &label, Instant at)
{
    m_moment = new QDateTimeEdit(at.in(m_desk.zone()), this);
    m_moment->setTimeZone(m_desk.zone());
    m_moment->setDateTime(at.in(m_desk.zone()));
    m_moment->setCalendarPopup(true);
    m_moment->setObjectName(u"statusMoment"_s);
    m_moment->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    m_form->addRow(label, m_moment);
}

void StatusDialog::addButtons(const QString &accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"statusCancel"_s);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(accept);
    ok->setObjectName(u"statusAccept"_s);
    ok->setProperty("primary", true);
    ok->setDefault(true);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StatusDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StatusDialog::accept()
{
    if (!m_secret || m_secret->lets())
        QDialog::accept();
}

void StatusDialog::offerPlan(bool canBeSolved)
{
    m_plan = new WaitPlanFields(canBeSolved, this);
    m_form->insertRow(m_form->rowCount() - 1, m_plan);
}

std::optional<WaitingPlan> StatusDialog::plan() const { return m_plan ? m_plan->plan() : std::nullopt; }

QString StatusDialog::reason() const { return m_reason ? m_reason->currentData().toString() : QString(); }
QString StatusDialog::reference() const { return m_reference ? m_reference->text().simplified() : QString(); }

std::optional<Instant> StatusDialog::moment() const
{
    return m_moment ? std::optional(Instant::from(m_moment->dateTime())) : std::nullopt;
}

} // namespace lamp
