// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What clocks spoke up about in the last days, as long as it still stands.
#include "work/todaypage.h"

#include "items/clockwords.h"
#include "services/clocks.h"
#include "services/clockwarning.h"
#include "services/desk.h"
#include "work/todaycard.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 WarningsBack = qint64(3) * 24 * 60; // minutes
constexpr qsizetype ShownWarnings = 6;
} // namespace

void TodayPage::readWarnings()
{
    if (!m_desk.catalog().has(u"clocks"))
        return presentWarnings({});
    m_latestWarnings.deliver(m_desk.clocks().notices(m_desk.now().plusMinutes(-WarningsBack)), this,
                             [this](const Result<QList<EscalationNotice>> &notices) {
                                 if (notices)
                                     presentWarnings(*notices);
                                 else
                                     emit failed(notices.error());
                             });
}

// The newest of each clock, newest first; the owner's for the owner and the lead's for the lead unless everyone's work
// is shown.
void TodayPage::presentWarnings(const QList<EscalationNotice> &notices)
{
    QList<TodayCard::Line> lines;
    QSet<std::pair<qint64, int>> seen;
    for (auto notice = notices.crbegin(); notice != notices.crend(); ++notice) {
        const Escalation &spoken = notice->escalation;
        const bool mine = m_scope == TodayScope::Everyone || !m_desk.me()
            || clockwarning::concerns(m_desk, *notice, m_desk.me());
        const std::pair clock{spoken.workItemId.value, int(spoken.clock)};
        if (!notice->standing || !mine || seen.contains(clock))
            continue;
        seen.insert(clock);
        lines.append({{.left = notice->level ? levelBrief(*notice->level) : clockWord(spoken.clock),
                       .text = QString(numberWord(notice->number) + u' ' + notice->title),
                       .right = {}, // since when it is so, the ticket says
                       .dot = spoken.action == EscalationAction::WarnLead ? Tone::Bad : Tone::Warning},
                      u"warning/%1.%2"_s.arg(spoken.workItemId.value).arg(int(spoken.clock)),
                      [this, id = spoken.workItemId] { emit openWorkItem(id); }});
    }
    m_warnings->setLines(lines, {}, ShownWarnings);
}

} // namespace lamp
