// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/roles.h"
#include "settings/rolesbox.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/strip.h"
#include "shell/topbar.h"
#include "shell/whoami.h"

#include <QMenu>
#include <QPushButton>

// Who works in the window, and what follows from it.
namespace lamp {

using namespace Qt::StringLiterals;

void MainWindow::showPerson()
{
    const DeskRole role = roles::mine(m_desk);
    m_top->setPerson(m_desk.catalog().technician(m_desk.me()),
                     role == DeskRole::Technician ? QString() : roleWord(role));
    keepActs();
}

// Commands that a reader has no use for are off; the strip says why.
void MainWindow::keepActs()
{
    const bool may = roles::mayAct(m_desk);
    for (const char *id : {"ticket.new", "ticket.about", "ticket.mail", "article.new", "plan.new", "asset.new",
                           "person.new", "supplier.new", "renewal.new", "desk.import", "edit.undo", "edit.redo"})
        if (QAction *action = m_actions->find(id))
            action->setEnabled(may);
}

void MainWindow::showStrips()
{
    m_sample->set(tr("Sample office: made-up people and work, to try everything on."), tr("Start your own desk"));
    m_sample->setVisible(m_desk.catalog().setting(u"sample") == "on"_L1);
    const bool file = m_desk.database().isReadOnly();
    if (file)
        m_readOnly->set(tr("This desk is open for reading only: nothing can be changed."),
                        tr("Try to open it for writing"));
    else
        m_readOnly->set(tr("You are a reader of this desk: acts are off. Advisory on a local file."),
                        tr("Who works here …"));
    m_readOnly->setVisible(!roles::mayAct(m_desk));
    m_who->set(tr("Who works in this window? What you write carries your name."), tr("Say who you are"));
    m_who->setVisible(!file && !m_desk.me() && m_desk.catalog().technicians.size() > 1);
}

void MainWindow::chooseMe()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Who works here?"));
    for (const Person &person : m_desk.catalog().technicians) {
        const DeskRole role = roles::of(m_desk, person.id);
        QAction *one = menu->addAction(
            role == DeskRole::Technician ? person.name : tr("%1 · %2").arg(person.name, roleWord(role)));
        one->setCheckable(true);
        one->setChecked(person.id == m_desk.me());
        connect(one, &QAction::triggered, this, [this, id = person.id] { becomeMe(m_desk, m_settings, id); });
    }
    if (!m_desk.catalog().roles.isEmpty())
        menu->addAction(tr("Roles are advisory on a local file"))->setEnabled(false);
    menu->addSeparator();
    QAction *more = menu->addAction(tr("People on this desk …"));
    connect(more, &QAction::triggered, this, [this] {
        m_pages->settingsPage().showSection(SettingsPage::Section::People);
    });
    const QWidget *button = m_top->person();
    menu->popup(button->mapToGlobal(QPoint(button->width() - menu->sizeHint().width(), button->height())));
}

} // namespace lamp
