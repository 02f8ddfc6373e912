// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/peoplesection.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/roles.h"
#include "settings/rolesbox.h"
#include "settings/settingsform.h"
#include "shell/whoami.h"
#include "theme/theme.h"
#include "widgets/actgate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

PeopleSection::PeopleSection(Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_list(new QListWidget),
      m_me(new QPushButton(tr("This is me"))), m_name(new QLineEdit), m_add(new QPushButton(tr("Add"))),
      m_roles(new RolesBox(desk, this))
{
    SettingsForm form(
        this, tr("People on this desk"),
        tr("Who works the tickets. It says who wrote what; it keeps nobody out: whoever can read the desk file can "
           "read the desk."));
    m_list->setObjectName(u"technicians"_s);
    m_list->setAccessibleName(tr("People on this desk"));
    m_list->setMaximumHeight(unit() * 28);
    m_list->setMaximumWidth(unit() * 60);
    form.wide(m_list);
    form.wide(buildMe());
    form.wide(m_roles);
    form.heading(tr("Somebody else works here"));
    form.wide(buildAdding());
    form.end();
    connectParts();
    m_add->setEnabled(false);
    fill();
}

QWidget *PeopleSection::buildMe()
{
    m_me->setObjectName(u"thisIsMe"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_me);
    layout->addStretch(1);
    return row;
}

QWidget *PeopleSection::buildAdding()
{
    auto *adding = new QWidget;
    auto *line = new QHBoxLayout(adding);
    line->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"newTechnician"_s);
    m_name->setAccessibleName(tr("Name of a new technician"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaximumWidth(unit() * 40);
    m_add->setObjectName(u"addTechnician"_s);
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    line->addStretch(1);
    keepToRoles(m_desk, adding);
    return adding;
}

void PeopleSection::connectParts()
{
    connect(m_me, &QPushButton::clicked, this, &PeopleSection::beCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &PeopleSection::beCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        m_me->setEnabled(now >= 0);
        const QListWidgetItem *chosen = m_list->item(now);
        m_roles->setPerson({chosen ? chosen->data(Qt::UserRole).toLongLong() : 0});
    });
    connect(m_roles, &RolesBox::message, this, &PeopleSection::message);
    connect(m_roles, &RolesBox::failed, this, &PeopleSection::failed);
    connect(m_add, &QPushButton::clicked, this, &PeopleSection::addPerson);
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleSection::addPerson);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(&m_desk, &Desk::catalogChanged, this, &PeopleSection::fill);
}

void PeopleSection::fill()
{
    const auto *before = m_list->currentItem();
    const qint64 chosen = before ? before->data(Qt::UserRole).toLongLong() : m_desk.me().value;
    m_roles->setVisible(m_desk.catalog().has(u"assignee")); // one who works alone has no roles
    m_list->clear();
    for (const Person &person : m_desk.catalog().technicians) {
        const bool me = person.id == m_desk.me();
        auto *item = new QListWidgetItem(lamp::icon("user", me ? Ink::Acc : Ink::Mute),
                                         me ? tr("%1 (you)").arg(person.name) : person.name, m_list);
        if (const DeskRole role = roles::of(m_desk, person.id); role != DeskRole::Technician)
            item->setText(tr("%1 · %2").arg(item->text(), roleWord(role)));
        item->setData(Qt::UserRole, person.id.value);
        if (person.id.value == chosen)
            m_list->setCurrentItem(item);
    }
    m_me->setEnabled(m_list->currentRow() >= 0);
}

void PeopleSection::beCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        becomeMe(m_desk, m_settings, {item->data(Qt::UserRole).toLongLong()});
        fill();
        emit message(tr("You work as %1 now.").arg(m_desk.catalog().technician(m_desk.me())));
    }
}

void PeopleSection::addPerson()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    deliver(addTechnician(m_desk, name), this, [this, name](const Result<PersonId> &added) {
        if (!added) {
            emit failed(added.error());
            return;
        }
        m_name->clear();
        emit message(tr("%1 works on this desk.").arg(name));
    });
}

} // namespace lamp
