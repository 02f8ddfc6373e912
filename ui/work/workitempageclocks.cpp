// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of the open item: read after it, said at two places, explained on demand.
#include "work/workitempage.h"

#include "items/clockwords.h"
#include "services/clocks.h"
#include "services/desk.h"
#include "work/clocksheet.h"
#include "work/factspanel.h"
#include "work/workitemheader.h"

namespace lamp {

using namespace Qt::StringLiterals;

void WorkItemPage::connectClocks()
{
    connect(m_header, &WorkItemHeader::clocksRequested, this, &WorkItemPage::showClocks);
    connect(m_facts, &FactsPanel::clocksRequested, this, &WorkItemPage::showClocks);
    connect(&m_minute, &QTimer::timeout, this, &WorkItemPage::askClocks); // working time is used up
}

void WorkItemPage::askClocks()
{
    if (!m_id || !m_loaded)
        return;
    if (!m_desk.catalog().has(u"clocks"))
        return setClocks({});
    m_latestClocks.deliver(m_desk.clocks().of(m_id), this, [this, id = m_id](const Result<ItemClocks> &clocks) {
        // Without them the target date stands there; what is wrong with the item itself is said by its own reading.
        if (id == m_id)
            setClocks(clocks && clocks->policy.id ? std::optional(*clocks) : std::nullopt);
    });
}

void WorkItemPage::setClocks(const std::optional<ItemClocks> &clocks)
{
    m_clocks = clocks;
    m_header->setClocks(clocks);
    QStringList lines;
    std::optional<Instant> solveBy;
    if (clocks) {
        for (const ClockView &view : clocks->clocks)
            if (view.run.kind == ClockKind::Resolve && slaclock::isRunning(view.run, view.verdict))
                solveBy = view.verdict.deadline;
        const Instant now = m_desk.now();
        const QTimeZone zone = m_desk.zone();
        lines = {nextWords(*clocks, now, zone), answeredWords(*clocks, now, zone), brokenWords(*clocks, now, zone)};
        lines.removeAll(QString());
    }
    m_facts->setClocks(lines, solveBy);
}

void WorkItemPage::showClocks()
{
    if (!m_clocks)
        return;
    // As of now: what stands in the header may be a minute old.
    deliver(m_desk.clocks().of(m_id), this, [this, id = m_id](const Result<ItemClocks> &clocks) {
        if (id != m_id || !clocks || !clocks->policy.id)
            return;
        setClocks(*clocks);
        const QString name = numberWord(m_details.item.number) + u' ' + m_details.item.title;
        auto *sheet = new ClockSheet(m_desk, name, *clocks, window());
        connect(sheet, &ClockSheet::judgeAgainRequested, this, &WorkItemPage::judgeAgain);
        sheet->open();
    });
}

void WorkItemPage::judgeAgain()
{
    deliver(m_desk.clocks().judgeAgain({m_id}), this, [this](const Result<qint64> &judged) {
        if (!judged) {
            emit failed(judged.error());
            return;
        }
        if (*judged > 0) // not when somebody opened it again meanwhile
            emit message(tr("Judged by today's rules."));
        askClocks();
    });
}

} // namespace lamp
