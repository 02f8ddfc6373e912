// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/personview.h"

#include "items/planmodel.h"
#include "register/factcolumn.h"
#include "register/linescard.h"
#include "register/persondialog.h"
#include "register/recordhead.h"
#include "services/desk.h"
#include "work/factbutton.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

PersonView::PersonView(Desk &desk, QWidget *parent)
    : RecordView(desk, tr("Facts of the person"),
                 {u"person"_s, u"asset"_s, u"work_item"_s, u"entry"_s, u"location"_s, u"status"_s}, parent)
{
    setObjectName(u"personView"_s);
    connect(m_head->addButton(tr("Edit…"), "editPerson"), &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_head->addButton(tr("New ticket"), "newTicketForPerson", true), &QPushButton::clicked, this,
            [this] { emit newTicketForPerson({id()}); });
    m_open = new LinesCard(tr("Open tickets"), u"personOpen"_s, this);
    m_devices = new LinesCard(tr("Devices"), u"personDevices"_s, this);
    m_last = new LinesCard(tr("Last tickets"), u"personLast"_s, this);
    for (LinesCard *card : {m_open, m_devices, m_last}) {
        connect(card, &LinesCard::opened, this, &RecordView::opened);
        m_middle->addWidget(card, ListShare); // as high as its lines, if there is room
    }
    m_middle->addStretch(1);
}

void PersonView::load()
{
    read<PersonCard>(m_desk.registry().person({id()}), [this](const PersonCard &card) { present(card); });
}

void PersonView::present(const PersonCard &card)
{
    m_card = card;
    const PersonRow row{.id = card.person.id, .person = card.person};
    m_head->set("user", card.person.name, card.person.department, badgesOf(row, today()));
    QList<RegisterLine> open, devices, last;
    for (const WorkItemRow &item : card.open)
        open.append(lineOf(item, m_desk));
    for (const Asset &asset : card.devices)
        devices.append(lineOf(asset));
    for (const WorkItemRow &item : card.last)
        if (!item.open)
            last.append(lineOf(item, m_desk));
    m_open->setLines(open, tr("No open ticket."));
    m_devices->setLines(devices, tr("No device is assigned to this person."));
    m_last->setLines(last, tr("No ticket yet."));
    presentFacts();
}

void PersonView::presentFacts()
{
    const Person &person = m_card.person;
    m_facts->begin();
    m_facts->heading(tr("Reach"));
    m_facts->fact(tr("Phone"), person.phone.isEmpty() ? QString() : QString(u"☎ "_s + person.phone), "phone");
    if (!person.mobile.isEmpty())
        m_facts->fact(tr("Mobile"), person.mobile, "mobile");
    m_facts->fact(tr("Mail"), person.mail, "mail");
    if (!person.reach.isEmpty())
        m_facts->line(person.reach, Tone::Warning);
    m_facts->heading(tr("Where"));
    m_facts->fact(tr("Location"), m_card.location, "location");
    if (!person.room.isEmpty())
        m_facts->fact(tr("Room"), tr("room %1").arg(person.room), "room");
    m_facts->heading(tr("Login"));
    m_facts->fact(tr("Login"), person.login, "login", true);
    if (person.managerId) {
        m_facts->heading(tr("Manager"));
        m_facts->record(tr("Manager"), m_card.manager, "manager", AnyHit::Type::Person, person.managerId.value);
    }
    if (person.startsOn.isValid() || person.leavesOn.isValid()) {
        m_facts->heading(tr("Dates"));
        if (person.startsOn.isValid())
            m_facts->fact(tr("Starts on"), tr("starts %1").arg(dateWords(person.startsOn)), "starts");
        if (person.leavesOn.isValid())
            m_facts->fact(tr("Leaves on"), tr("leaves %1").arg(dateWords(person.leavesOn)), "leaves");
    }
    if (person.technician) {
        m_facts->heading(tr("Role"));
        m_facts->line(tr("works on tickets"));
    }
    if (!person.notes.isEmpty()) {
        m_facts->heading(tr("Notes for technicians"));
        m_facts->line(person.notes);
    }
    m_facts->end();
}

void PersonView::edit(const QString &field)
{
    auto *dialog = new PersonDialog(m_desk, this);
    dialog->setPerson(m_card.person, m_card.location, m_card.manager);
    connect(dialog, &RecordDialog::saved, this, [this] { emit message(tr("Changed %1").arg(m_card.person.name)); });
    dialog->openAt(field);
}

} // namespace lamp
