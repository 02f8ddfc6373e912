// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_p.h"

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 WorkingDayMinutes = 540;
constexpr int DaysUntilClosed = 5;
} // namespace

Error broken(const QString &what)
{
    return {Error::Kind::Corrupt, u"the sample office does not know '" + what + u'\''};
}

QString viaOf(const QString &channel)
{
    if (channel == u"phone")
        return u"call"_s;
    if (channel == u"in_person")
        return u"person"_s;
    return channel == u"mail" || channel == u"chat" ? channel : QString();
}

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

// Impact and urgency that give this priority, so that nothing looks set by hand.
void setPriority(WorkItem &item, Priority priority, bool everyone)
{
    item.priority = priority;
    item.impact = everyone ? Impact::Everyone : item.usersAffected > 1 ? Impact::Several : Impact::One;
    switch (priority) {
    case Priority::Critical: item.impact = Impact::Everyone, item.urgency = Urgency::CannotWork; break;
    case Priority::High: item.urgency = everyone ? Urgency::Limps : Urgency::CannotWork; break;
    case Priority::Normal: item.urgency = everyone ? Urgency::CanWait : Urgency::Limps; break;
    case Priority::Low: item.impact = Impact::One, item.urgency = Urgency::CanWait; break;
    }
}

std::optional<Instant> targetOf(const Office &office, const WorkItem &item)
{
    if (item.kind == Kind::Problem || item.kind == Kind::Change)
        return item.plannedAt;
    const QString code = codeOf(item.priority);
    const qint64 minutes = office.targets.value(code);
    if (minutes <= WorkingDayMinutes)
        return office.calendar.addWorkingMinutes(item.createdAt, minutes);
    return office.calendar.addWorkingDays(item.createdAt, office.targetDays.value(code));
}

void changeStatus(const Office &office, SampleItem &item, StatusUse use, Instant at, PersonId by)
{
    const StatusId to = office.statuses.value(use);
    if (item.item.statusId == to)
        return;
    Entry entry;
    entry.kind = EntryKind::Status;
    entry.authorId = by;
    if (!by)
        entry.authorText = u"desk"_s;
    entry.fromStatusId = item.item.statusId;
    entry.statusId = to;
    entry.happenedAt = at;
    item.entries.append(entry);
    item.item.statusId = to;
}

void finish(const Office &office, SampleItem &item, Instant at, PersonId by)
{
    changeStatus(office, item, StatusUse::Solved, at, by);
    item.item.solvedAt = at;
    const Instant closed = office.calendar.addWorkingDays(at, DaysUntilClosed);
    if (closed > office.time.now())
        return;
    changeStatus(office, item, StatusUse::Closed, closed, {});
    item.item.closedAt = closed;
}

} // namespace lamp::sampleoffice
