// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What problems and changes know beside other work items, what is known of an error, and the impact that is proposed.
#include "work/workitempage.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "services/impactwork.h"
#include "work/changebox.h"
#include "work/entrybox.h"
#include "work/factspanel.h"
#include "work/problembox.h"
#include "work/timelineview.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

void WorkItemPage::addSheets()
{
    m_problem = new ProblemBox(m_desk, m_timeline->widget());
    m_change = new ChangeBox(m_desk, m_timeline->widget());
    for (SheetCard *card : {static_cast<SheetCard *>(m_problem), static_cast<SheetCard *>(m_change)}) {
        m_timeline->setTop(card);
        connect(card, &SheetCard::message, this, &WorkItemPage::message);
        connect(card, &SheetCard::failed, this, &WorkItemPage::failed);
        connect(card, &SheetCard::workItemActivated, this, &WorkItemPage::workItemActivated);
    }
    connect(m_change, &ChangeBox::doneRequested, this, &WorkItemPage::finish);
}

void WorkItemPage::takeKnownError(const QString &key)
{
    const WorkItemId problem{key.mid(key.lastIndexOf(u'-') + 1).toLongLong()};
    const auto error = std::ranges::find_if(m_knownErrors,
                                            [problem](const KnownError &one) { return one.problem.id == problem; });
    if (error == m_knownErrors.end())
        return;
    if (!key.startsWith(u"more-"))
        return m_entry->insertMarkdown(error->workaround);
    QApplication::clipboard()->setText(error->workaround);
    emit message(tr("Copied the workaround of %1").arg(numberWord(error->problem.number)));
}

// Proposed where impact is asked for, and only of open tickets: what a person chose stays until they take it.
void WorkItemPage::proposeImpact()
{
    const WorkItem &item = m_details.item;
    const bool ticket = item.kind == Kind::Incident || item.kind == Kind::Request;
    const bool open = isOpen(m_desk.catalog().status(item.statusId).cls);
    if (!m_desk.catalog().has(u"impact") || !ticket || !open || (!item.assetId && !item.serviceId)) {
        m_latestImpact.drop();
        return m_facts->setProposal({});
    }
    m_latestImpact.deliver(impactwork::proposed(m_desk, item.assetId, item.serviceId), this,
                           [this, id = item.id](const Result<std::optional<ImpactProposal>> &found) {
                               if (id == m_id)
                                   m_facts->setProposal(found.value_or(std::nullopt));
                           });
}

} // namespace lamp
