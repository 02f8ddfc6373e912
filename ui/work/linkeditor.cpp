// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/linkeditor.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "work/recordpicker.h"

#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr std::pair<LinkKind, bool> LinkWays[] = {
    {LinkKind::Parent, false},     {LinkKind::Parent, true},     {LinkKind::Blocks, false},
    {LinkKind::Blocks, true},      {LinkKind::Duplicates, true}, {LinkKind::Duplicates, false},
    {LinkKind::CausedBy, true},    {LinkKind::CausedBy, false},  {LinkKind::FollowUp, true},
    {LinkKind::Relates, true}};
}

QString linkWords(const WorkItemLink &link, const WorkItemRow &other, const Desk &desk)
{
    const bool fromHere = link.toId == other.id;
    const QString words = LinkEditor::tr("%1 %2 %3").arg(linkWord(link.kind, fromHere), numberWord(other.number),
                                                         other.title);
    return other.open ? words : QString(words + u" · "_s + desk.catalog().status(other.statusId).name);
}

LinkEditor::LinkEditor(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) { }

void LinkEditor::ask(const WorkItem &here, QWidget *at)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"linkKinds"_s);
    QAction *heading = menu->addAction(tr("%1 is or does:").arg(numberWord(here.number)));
    heading->setEnabled(false);
    for (const auto &[kind, fromHere] : LinkWays) {
        QAction *way = menu->addAction(linkWord(kind, fromHere) + u" …"_s);
        connect(way, &QAction::triggered, this,
                [this, here, kind, fromHere, below = QPointer(at)] { pick(here, kind, fromHere, below); });
    }
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
    menu->setActiveAction(menu->actions().at(1));
}

void LinkEditor::pick(const WorkItem &here, LinkKind kind, bool fromHere, const QPointer<QWidget> &at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::WorkItem,
                                    tr("%1: number or words").arg(linkWord(kind, fromHere)), m_window);
    connect(picker, &RecordPicker::chosen, this, [this, id = here.id, kind, fromHere](qint64 chosen) {
        if (chosen != 0)
            link(fromHere ? id : WorkItemId{chosen}, kind, fromHere ? WorkItemId{chosen} : id);
    });
    picker->openAt(at ? at.data() : m_window);
}

void LinkEditor::link(WorkItemId from, LinkKind kind, WorkItemId to)
{
    deliver(m_desk.workItems().link(from, kind, to), this, [this](const Result<void> &result) {
        if (result)
            emit message(tr("Linked"));
        else
            emit failed(result.error());
    });
}

void LinkEditor::remove(const WorkItemLink &link)
{
    deliver(m_desk.workItems().unlink(link), this, [this](const Result<void> &result) {
        if (result)
            emit message(tr("Removed the link"));
        else
            emit failed(result.error());
    });
}

} // namespace lamp
