// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver.h"
#include "items/workitemmodel.h"
#include "services/desk.h"
#include "services/roundsheet.h"
#include "work/queuepage.h"
#include "work/roundprint.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

#include <QFileInfo>

#include <utility>

// The list on paper, for a walk through the house.
namespace lamp {

// Of what is selected, else of what the list shows; the first ones of a long list, as a round is walked.
void QueuePage::printRound()
{
    constexpr qsizetype Most = 300;
    QList<WorkItemId> ids = m_list->view()->selectedIds();
    if (!m_list->view()->isMarking()) {
        ids.clear();
        for (const qint64 id : m_list->model()->ids())
            ids.append(WorkItemId{id});
    }
    if (ids.size() > Most) {
        ids.resize(Most);
        emit message(tr("The sheet holds the first %n items.", nullptr, static_cast<int>(Most)));
    }
    const bool confidential = std::exchange(m_withConfidential, false); // asked for each time
    deliver(roundsheet::of(m_desk, ids, confidential), this, [this](const Result<RoundSheet> &sheet) {
        if (!sheet) {
            emit failed(sheet.error());
            return;
        }
        const QDateTime now = m_desk.now().in(m_desk.zone());
        askAndPrintRound(this, {QFileInfo(m_desk.database().path()).completeBaseName(),
                                tr("printed %1 by %2").arg(QLocale().toString(now, QLocale::ShortFormat),
                                                           m_desk.database().author().name), *sheet});
    });
}

} // namespace lamp
