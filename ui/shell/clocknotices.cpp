// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/clocknotices.h"

#include "items/clockwords.h"
#include "services/clocks.h"
#include "services/clockwarning.h"
#include "services/desk.h"
#include "shell/pages.h"
#include "widgets/messagebar.h"

namespace lamp {

ClockNotices::ClockNotices(Desk &desk, MessageBar &messages, PageStack &pages, QObject *parent)
    : QObject(parent), m_desk(desk), m_messages(messages), m_pages(pages), m_since(desk.now())
{
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("escalation") && m_desk.catalog().has(u"clocks"))
            read();
    });
}

bool ClockNotices::isFor(const Desk &desk, const EscalationNotice &notice, PersonId person)
{
    return !person || clockwarning::concerns(desk, notice, person);
}

void ClockNotices::read()
{
    m_latest.deliver(m_desk.clocks().notices(m_since), this, [this](const Result<QList<EscalationNotice>> &all) {
        QList<EscalationNotice> fresh;
        for (const EscalationNotice &notice : all.value_or(QList<EscalationNotice>())) {
            if (notice.escalation.id.value > m_last && notice.standing && isFor(m_desk, notice, m_desk.me()))
                fresh.append(notice);
        }
        for (const EscalationNotice &notice : std::as_const(fresh))
            m_last = std::max(m_last, notice.escalation.id.value);
        if (!fresh.isEmpty())
            say(fresh);
    });
}

// One bar for all that came at once: a week's warnings do not stand in a row.
void ClockNotices::say(const QList<EscalationNotice> &notices)
{
    const QString first = noticeWords(notices.first(), m_desk.now(), m_desk.zone());
    if (notices.size() == 1) {
        m_messages.notice(first, tr("Open"), [this, id = notices.first().escalation.workItemId] {
            m_pages.openWorkItem(id);
        });
        return;
    }
    const auto late = std::ranges::count_if(notices, [](const EscalationNotice &one) { return one.escalation.late; });
    const QString many = tr("%n warnings about deadlines", nullptr, static_cast<int>(notices.size()));
    const QString since = late == notices.size() ? tr("%1 from the time when nobody was here").arg(many)
        : late > 0 ? tr("%1, %2 of them from the time when nobody was here").arg(many).arg(late)
                   : many;
    m_messages.notice(tr("%1, the first: %2").arg(since, first), tr("Show"), [this] { m_pages.show(Page::Today); });
}

} // namespace lamp
