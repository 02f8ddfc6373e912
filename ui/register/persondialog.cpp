// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/persondialog.h"

#include "register/datefield.h"
#include "register/recordchoice.h"
#include "services/desk.h"
#include "services/registry.h"

#include <QCheckBox>
#include <QPlainTextEdit>

namespace lamp {

PersonDialog::PersonDialog(Desk &desk, QWidget *parent) : RecordDialog(desk, tr("New person"), parent)
{
    setObjectName(QStringLiteral("personDialog"));
    setDraftOf(QStringLiteral("person"), 0);
    group(tr("Who"), false);
    m_name = text(tr("Name"), "name");
    m_login = text(tr("Login"), "login");
    m_mail = text(tr("Mail"), "mail");
    m_phone = text(tr("Phone"), "phone");
    m_mobile = text(tr("Mobile"), "mobile");
    m_reach = text(tr("How to reach"), "reach");
    m_reach->setPlaceholderText(tr("call, never mail"));
    m_vip = flag(tr("VIP (a mark to see, not a rank)"), "vip");
    group(tr("For technicians"), false);
    m_notes = notes(tr("Notes"), "notes");
    group(tr("Where"), true);
    m_department = text(tr("Department"), "department", QStringLiteral("department"));
    m_location = place(tr("Location"), "location");
    m_room = text(tr("Room"), "room", QStringLiteral("room"));
    m_manager = record(tr("Manager"), "manager", AnyHit::Type::Person);
    group(tr("When"), true);
    m_starts = date(tr("Starts on"), "starts");
    m_leaves = date(tr("Leaves on"), "leaves");
    m_active = flag(tr("Works here"), "active");
    m_active->setChecked(true);
    m_technician = flag(tr("Works on tickets"), "technician");
}

void PersonDialog::setPerson(const Person &person, const QString &location, const QString &manager)
{
    setWindowTitle(person.name);
    m_before = person;
    setDraftOf(QStringLiteral("person"), person.id.value);
    m_locationBefore = location;
    m_name->setText(person.name);
    m_login->setText(person.login);
    m_mail->setText(person.mail);
    m_phone->setText(person.phone);
    m_mobile->setText(person.mobile);
    m_reach->setText(person.reach);
    m_vip->setChecked(person.vip);
    m_department->setText(person.department);
    m_location->setText(location);
    m_room->setText(person.room);
    m_manager->setChoice(person.managerId.value, manager);
    m_starts->setDate(person.startsOn);
    m_leaves->setDate(person.leavesOn);
    m_active->setChecked(person.active);
    m_technician->setChecked(person.technician);
    m_notes->setPlainText(person.notes);
}

Person PersonDialog::entered() const
{
    Person person = m_before;
    person.name = m_name->text().trimmed();
    person.login = m_login->text().trimmed();
    person.mail = m_mail->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.mobile = m_mobile->text().trimmed();
    person.reach = m_reach->text().trimmed();
    person.vip = m_vip->isChecked();
    person.department = m_department->text().trimmed();
    person.room = m_room->text().trimmed();
    person.managerId = {m_manager->id()};
    person.startsOn = m_starts->date();
    person.leavesOn = m_leaves->date();
    person.active = m_active->isChecked();
    person.technician = m_technician->isChecked();
    person.notes = m_notes->toPlainText().trimmed();
    return person;
}

void PersonDialog::save()
{
    const QString location = m_location->text().trimmed();
    if (!m_before.id) {
        finish<PersonId>(m_desk.registry().create(entered(), location),
                         [](const Result<PersonId> &made) { return made->value; });
        return;
    }
    const auto moved = location == m_locationBefore ? std::nullopt : std::optional(location);
    finish<void>(m_desk.registry().edit(m_before, entered(), moved),
                 [id = m_before.id.value](const Result<void> &) { return id; });
}

} // namespace lamp
