// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistmenu.h"

#include "services/desk.h"
#include "work/workitempage.h"

namespace lamp {

using namespace Qt::StringLiterals;

ChecklistMenu::ChecklistMenu(Desk &desk, WorkItemPage &page, std::function<WorkItemId()> item, QWidget *parent)
    : QMenu(tr("Add a checklist"), parent), m_desk(desk), m_page(page), m_item(std::move(item))
{
    setObjectName(u"addChecklist"_s);
    menuAction()->setVisible(false);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("checklist_template"))
            read();
    });
    read();
}

void ChecklistMenu::read()
{
    m_latest.read(ReadyTexts(m_desk).checklists(), this, [this](const Result<QList<ChecklistTemplate>> &lists) {
        fill(lists.value_or(QList<ChecklistTemplate>()));
    });
}

void ChecklistMenu::fill(const QList<ChecklistTemplate> &lists)
{
    clear();
    for (const ChecklistTemplate &list : lists) {
        QString text = list.name;
        QAction *action = addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, list] { apply(list); });
    }
    menuAction()->setVisible(!lists.isEmpty());
}

void ChecklistMenu::apply(const ChecklistTemplate &list)
{
    deliver(ReadyTexts(m_desk).apply(list, m_item()), this, [this, name = list.name](const Result<void> &done) {
        if (done)
            emit m_page.message(tr("Added the checklist “%1”").arg(name));
        else
            emit m_page.failed(done.error());
    });
}

} // namespace lamp
