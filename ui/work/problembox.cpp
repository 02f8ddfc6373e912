// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/problembox.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "widgets/actgate.h"
#include "widgets/chip.h"
#include "work/factbutton.h"
#include "work/problemdialog.h"
#include "work/recordpicker.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

ProblemBox::ProblemBox(Desk &desk, QWidget *parent) : SheetCard(desk, Kind::Problem, parent)
{
    setObjectName(u"problemBox"_s);
}

void ProblemBox::ask()
{
    m_latest.deliver(problemwork::of(m_desk, item().id), this, [this](const Result<problemwork::ProblemView> &view) {
        if (!view) {
            emit failed(view.error());
            return;
        }
        m_view = *view;
        rebuild();
    });
}

void ProblemBox::fill()
{
    const ProblemSheet &sheet = m_view.sheet;
    QBoxLayout *head = row();
    if (sheet.knownError) {
        auto *chip = new Chip(tr("Known error"), Ink::Vio, m_content);
        chip->setObjectName(u"knownErrorChip"_s);
        head->addWidget(chip);
    }
    head->addStretch(1);
    button(head, tr("Edit problem …"), u"problemEdit"_s, [this] { edit(); });
    fact(tr("Symptoms"), sheet.symptoms, u"problemSymptoms"_s);
    fact(tr("Cause"), sheet.cause, u"problemCause"_s);
    fact(tr("Workaround"), sheet.workaround, u"problemWorkaround"_s);
    if (sheet.symptoms.isEmpty() && sheet.cause.isEmpty() && sheet.workaround.isEmpty())
        line(tr("Nothing is written yet: symptoms, cause, workaround."), Ink::Mute);
    addMembers();
}

void ProblemBox::addMembers()
{
    const auto open = std::ranges::count_if(m_view.members, &WorkItemRow::open);
    heading(m_view.members.isEmpty() ? tr("Members")
                                     : tr("Members · %1, %2 open").arg(m_view.members.size()).arg(open));
    for (const WorkItemRow &member : std::as_const(m_view.members))
        addMemberLine(member);
    QBoxLayout *foot = row();
    button(foot, tr("Add a ticket …"), u"memberAdd"_s, [this] { addMember(); });
    foot->addStretch(1);
}

void ProblemBox::addMemberLine(const WorkItemRow &member)
{
    const QString status = m_desk.catalog().status(member.statusId).name;
    const QString words = tr("%1 %2 · %3").arg(numberWord(member.number), member.title, status);
    auto *made = new FactButton(tr("Member"), words, m_content);
    made->setObjectName(u"member%1"_s.arg(member.id.value));
    made->setAccessibleName(tr("Open %1").arg(words));
    made->setToolTip(tr("%1\nEnter opens it, Delete takes it off the problem").arg(words).toHtmlEscaped());
    if (!member.open)
        made->setInk(Ink::Mute);
    made->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *off = new QAction(tr("Take off the problem"), made);
    off->setShortcut(Qt::Key_Delete);
    off->setShortcutContext(Qt::WidgetShortcut);
    off->setEnabled(whyNot(m_desk).isEmpty());
    made->addAction(off);
    connect(off, &QAction::triggered, this, [this, id = member.id, number = numberWord(member.number)] {
        report(problemwork::removeMember(m_desk, item().id, id), tr("Took %1 off the problem").arg(number));
    });
    connect(made, &FactButton::clicked, this, [this, id = member.id] { emit workItemActivated(id); });
    m_column->addWidget(made);
}

void ProblemBox::addMember()
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::WorkItem, tr("A ticket that it caused: number or words"),
                                    this);
    connect(picker, &RecordPicker::chosen, this, [this, problem = item().id](qint64 id, const QString &title) {
        if (id != 0)
            report(problemwork::addMember(m_desk, problem, {id}), tr("Added %1").arg(title));
    });
    auto *below = m_content->findChild<QWidget *>(u"memberAdd"_s);
    picker->openAt(below ? below : this);
}

void ProblemBox::edit()
{
    auto *dialog = new ProblemDialog(m_desk, numberWord(item().number), m_view.sheet, window());
    connect(dialog, &ProblemDialog::saved, this, [this] { emit message(tr("Saved what is known of the problem")); });
    dialog->open();
}

} // namespace lamp
