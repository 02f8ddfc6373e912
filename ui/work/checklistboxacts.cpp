// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistbox.h"

#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"
#include "work/recordpicker.h"
#include "work/textpopover.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

// What can be done with a list and with a step beside ticking it.
namespace lamp {

using namespace Qt::StringLiterals;

void ChecklistBox::addListMenu(QToolButton *button, const checklists::List &list)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(u"listMenu%1"_s.arg(list.list.id.value));
    menu->addAction(tr("Add a step"), this, [this, id = list.list.id] {
        startAdding(id);
    });
    menu->addSeparator();
    auto *gates = new QActionGroup(menu);
    for (const Gate gate : {Gate::Free, Gate::Warn, Gate::Block}) {
        QAction *choice = menu->addAction(tr("An open step %1").arg(gateWord(gate)));
        choice->setObjectName(u"gate."_s + codeOf(gate));
        choice->setCheckable(true);
        choice->setChecked(list.list.gate == gate);
        gates->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, id = list.list.id, gate] {
            report(checklists::setGate(m_desk, m_details.item.id, id, gate),
                   tr("An open step %1").arg(gateWord(gate)));
        });
    }
    if (!list.list.title.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Take the checklist off"), this, [this, id = list.list.id] {
            report(checklists::remove(m_desk, id), tr("Took the checklist off"));
        });
    }
    button->setMenu(menu);
}

// Who ticked it and when; who is asked, and the answer.
QString ChecklistBox::wordsBeside(const checklists::Line &line) const
{
    const Instant now = m_desk.now();
    QStringList words;
    if (line.part.kind == PartKind::Approval && line.step.result == StepResult::Open)
        words.append(
            tr("asked %1, %2").arg(line.asked, timeWords(line.part.askedAt.value_or(now), now, m_desk.zone())));
    if (line.part.kind == PartKind::Approval && line.step.result != StepResult::Open)
        words.append(tr("answer of %1").arg(line.asked));
    if (line.step.doneAt && !line.doneBy.isEmpty())
        words.append(line.doneBy);
    if (line.step.doneAt)
        words.append(timeWords(*line.step.doneAt, now, m_desk.zone()));
    if (!line.step.note.isEmpty() && line.part.kind == PartKind::Approval)
        words.append(u"“%1”"_s.arg(line.step.note.simplified().left(80)));
    return words.join(u" · "_s);
}

// The ticket that the step is, the answer that it waits for, and the words.
void ChecklistBox::addBeside(QBoxLayout *row, const checklists::Line &line)
{
    if (line.child) {
        auto *ticket = new QPushButton(numberWord(line.child->number) + u" · "_s
                                           + m_desk.catalog().status(line.child->statusId).name,
                                       m_content);
        ticket->setFlat(true);
        ticket->setFont(smallFont());
        ticket->setObjectName(u"stepTicket%1"_s.arg(line.step.id.value));
        ticket->setAccessibleName(tr("Open %1").arg(numberWord(line.child->number) + u' ' + line.child->title));
        connect(ticket, &QPushButton::clicked, this, [this, id = line.child->id] { emit workItemActivated(id); });
        row->addWidget(ticket);
    }
    if (line.part.kind == PartKind::Approval && line.step.result == StepResult::Open && !isLocked()) {
        auto *no = new QPushButton(tr("Refused …"), m_content);
        no->setFlat(true);
        no->setFont(smallFont());
        no->setObjectName(u"stepRefused%1"_s.arg(line.step.id.value));
        no->setAccessibleName(tr("%1: refused").arg(line.step.title));
        connect(no, &QPushButton::clicked, this, [this, step = line.step, no] { refuse(step, no); });
        row->addWidget(no);
    }
    const QString words = wordsBeside(line);
    if (words.isEmpty())
        return;
    auto *said = new MutedLabel(words, m_content);
    said->setObjectName(u"stepDone%1"_s.arg(line.step.id.value));
    said->setTextFormat(Qt::PlainText);
    row->addWidget(said);
}

void ChecklistBox::addActions(QWidget *box, const checklists::Line &line)
{
    const auto add = [this, box](const QString &text, const QString &name, auto act) {
        auto *action = new QAction(text, box);
        action->setObjectName(name);
        box->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const Step step = line.step;
    if (m_details.item.kind != Kind::Maintenance && step.kind == StepKind::Tick) {
        if (line.part.kind != PartKind::Ticket) {
            add(tr("Make a ticket of it"), u"stepMakeTicket"_s, [this, step] {
                deliver(checklists::makeTicket(m_desk, step), this, [this](const Result<WorkItemId> &made) {
                    if (made)
                        emit message(tr("Made a ticket of the step"));
                    else
                        emit failed(made.error());
                });
            });
            add(tr("It is a ticket that there is …"), u"stepLinkTicket"_s, [this, step, box] {
                pickTicket(step, box);
            });
        }
        if (line.part.kind != PartKind::Approval)
            add(tr("Ask for an approval …"), u"stepAsk"_s, [this, step, box] { pickPerson(step, box); });
        else if (step.result != StepResult::Open)
            add(tr("Ask again"), u"stepAskAgain"_s, [this, step, part = line.part] {
                report(checklists::ask(m_desk, step, part.personId, part.personText), tr("Asked again"));
            });
        if (line.part.kind != PartKind::Plain)
            add(tr("An ordinary step again"), u"stepPlain"_s,
                [this, step] { report(checklists::makePlain(m_desk, step)); });
    }
    QAction *remove = add(tr("Take the step off the list"), u"stepRemove"_s, [this, id = step.id] { removeStep(id); });
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
}

void ChecklistBox::pickTicket(const Step &step, QWidget *at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::WorkItem, tr("“%1” is: number or words").arg(step.title),
                                    this);
    connect(picker, &RecordPicker::chosen, this, [this, step](qint64 id) {
        if (id != 0)
            report(checklists::linkTicket(m_desk, step, {id}), tr("The step is ticked when the ticket is solved"));
    });
    picker->openAt(at);
}

void ChecklistBox::pickPerson(const Step &step, QWidget *at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Person, tr("Who approves “%1”?").arg(step.title), this);
    picker->setFreeText(true);
    connect(picker, &RecordPicker::chosen, this, [this, step](qint64 id, const QString &name) {
        if (id != 0 || !name.isEmpty())
            report(checklists::ask(m_desk, step, {id}, name), tr("Noted who is asked; nothing is sent from here"));
    });
    picker->openAt(at);
}

void ChecklistBox::refuse(const Step &step, QWidget *at)
{
    auto *reason = new TextPopover(tr("Why was it refused?"), {}, at);
    connect(reason, &TextPopover::entered, this, [this, step](const QString &text) {
        report(checklists::answer(m_desk, step, false, text), tr("Recorded the refusal"));
    });
    reason->openAt(at);
}

} // namespace lamp
