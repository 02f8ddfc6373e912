// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of Today leads to.
#include "work/todaypage.h"

#include "services/desk.h"
#include "services/workitems.h"

namespace lamp {

using namespace Qt::StringLiterals;

void TodayPage::act(const TodayTask &task)
{
    switch (task.action) {
    case TodayAction::Take: take(task.ticket.id); return;
    case TodayAction::StartVisit: emit startVisit(task.visit.key); return;
    case TodayAction::Open:
    case TodayAction::Call: emit openWorkItem(task.ticket.id); return;
    case TodayAction::Plan: emit openRenewal(task.renewal.id); return;
    case TodayAction::Review: emit openArticle(task.article.id); return;
    }
}

void TodayPage::open(const TodayTask &task)
{
    switch (task.type) {
    case TodayTask::Type::Ticket: emit openWorkItem(task.ticket.id); return;
    case TodayTask::Type::Visit: emit openOccurrence(task.visit.key); return;
    case TodayTask::Type::Renewal: emit openRenewal(task.renewal.id); return;
    case TodayTask::Type::Article: emit openArticle(task.article.id); return;
    }
}

void TodayPage::take(WorkItemId id)
{
    deliver(m_desk.workItems().assign({id}, m_desk.me()), this, [this, id](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        emit message(tr("It is yours now."));
        emit openWorkItem(id);
    });
}

} // namespace lamp
