// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/clocks.h"
#include "services/history.h"
#include "services/querycompletion.h"
#include "services/workitems.h"
#include "store/query.h"
#include "store/rows.h"

#include <QRandomGenerator>

namespace lamp::test {

using namespace Qt::StringLiterals;

// A desk with the usual policies and one technician.
class ClocksFixture : public QObject {
protected:
    std::unique_ptr<TempDesk> m_desk;

    Clocks &clocks() { return (*m_desk)->clocks(); }
    WorkItems &items() { return (*m_desk)->workItems(); }
    ItemClocks of(WorkItemId id) { return clocks().of(id).result().value(); }
    ClockView view(WorkItemId id, ClockKind kind)
    {
        ClockView found;
        for (const ClockView &one : of(id).clocks)
            if (one.run.kind == kind)
                found = one;
        return found;
    }
    WorkItem item(WorkItemId id) { return items().details(id).result().value().item; }
    StatusId status(StatusUse use) { return (*m_desk)->catalog().status(use).id; }
    QStringList verify() { return (*m_desk)->history().verify().result().value(); }
    static QString said(std::optional<Instant> at)
    {
        return at ? at->utc().toString(u"ddd dd HH:mm"_s) : QString();
    }
    static Instant at(int day, int hour, int minute = 0)
    {
        return Instant::from(QDateTime({2026, 11, day}, {hour, minute}, QTimeZone::UTC));
    }
    QString cachedDeadline(WorkItemId id)
    {
        const auto value = (*m_desk)->database().readNow([id](Connection &c) {
            return single(c, u"SELECT next_deadline FROM work_item WHERE id = ?"_s, {id.value});
        });
        return value && !value->isNull() ? said(Instant{value->toLongLong()}) : QString();
    }
    QString cachedBreach(WorkItemId id)
    {
        const auto value = (*m_desk)->database().readNow([id](Connection &c) {
            return single(c, u"SELECT breached_at FROM work_item WHERE id = ?"_s, {id.value});
        });
        return value && !value->isNull() ? said(Instant{value->toLongLong()}) : QString();
    }
    void tell(WorkItemId id, const QString &via = u"call"_s)
    {
        VERIFY_OK(
            items().addEntry({.workItemId = id, .kind = EntryKind::Told, .via = via, .body = u"Looking."_s}).result());
    }
    ClockRules rules() { return clocks().rules().result().value(); }
    // Changes the resolve target of the policy for normal tickets.
    ClockRules withResolve(const ClockRules &from, qint64 minutes)
    {
        ClockRules edited = from;
        for (PolicyEdit &edit : edited.policies)
            if (edit.policy.priorities == QStringList{u"normal"_s})
                edit.policy.setTarget(ClockKind::Resolve, {TargetUnit::Minutes, minutes});
        return edited;
    }

    void setUp()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }

    void tearDown() { m_desk.reset(); }
};

} // namespace lamp::test
