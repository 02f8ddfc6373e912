// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulkact.h"

#include "services/desk.h"
#include "services/texttemplate.h"
#include "services/workitemrules.h"
#include "services/worklinks.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::BulkAct)
};
constexpr qint64 MostActMinutes = 7 * 24 * 60;

QStringList tagNames(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        if (const QString clean = name.simplified().toLower(); !clean.isEmpty() && !list.contains(clean))
            list.append(clean);
    return list;
}

QStringList stepTitles(const QStringList &lines)
{
    QStringList list;
    for (const QString &line : lines)
        if (const QString clean = line.simplified(); !clean.isEmpty())
            list.append(clean);
    return list;
}

Result<void> checkActEntry(const ItemAct &act)
{
    LAMP_CHECK(texttemplate::check(act.body));
    static const QStringList ways{u"call"_s, u"person"_s, u"mail"_s, u"chat"_s};
    if (act.entryKind == EntryKind::Told && !act.body.isEmpty() && !ways.contains(act.via))
        return fail(Error::Kind::Invalid, ActWords::tr("what the user is told needs a way: call, person, mail, chat"));
    if (act.minutes < 0 || act.minutes > MostActMinutes)
        return fail(Error::Kind::Invalid, ActWords::tr("the time is not between nothing and a week"));
    return {};
}
} // namespace

Result<BulkAct> BulkAct::make(Connection &connection, Desk &desk, const ItemAct &act)
{
    BulkAct made(desk, act);
    LAMP_TRY(setters, itemfields::setters(connection, desk, act.fields));
    made.m_setters = setters;
    LAMP_CHECK(checkActEntry(act));
    made.m_act.addTags = tagNames(act.addTags);
    made.m_act.removeTags = tagNames(act.removeTags);
    made.m_act.checklist = stepTitles(act.checklist);
    if (act.link && !rows::get<WorkItem>(connection, act.linkTo))
        return fail(Error::Kind::Invalid, ActWords::tr("the item to link to is gone"));
    const bool tags = !made.m_act.addTags.isEmpty() || !made.m_act.removeTags.isEmpty();
    if (made.m_setters.isEmpty() && made.added({.after = {}, .tags = tags}).isEmpty())
        return fail(Error::Kind::Invalid, ActWords::tr("there is nothing to change yet"));
    return made;
}

QString BulkAct::reason() const
{
    const auto given = std::ranges::find(m_act.fields, u"reason"_s, &ActField::field);
    return given == m_act.fields.end() || given->value == u"none" ? QString() : given->value;
}

Result<WorkItem> BulkAct::withFields(const WorkItem &item) const
{
    WorkItem after = item;
    for (const itemfields::Setter &set : m_setters)
        LAMP_CHECK(set(after));
    // A reason belongs to a waiting or to the status that is set with it.
    const bool waits = m_desk->catalogSnapshot()->status(after.statusId).cls == StatusClass::Paused;
    if (after.statusId == item.statusId && !waits)
        after.waitingReason = item.waitingReason;
    return after;
}

Result<bool> BulkAct::changesTags(Connection &connection, WorkItemId id) const
{
    if (m_act.addTags.isEmpty() && m_act.removeTags.isEmpty())
        return false;
    LAMP_TRY(now, workitemstore::tags(connection, id));
    const auto has = [&now = now](const QString &tag) { return now.contains(tag); };
    return !std::ranges::all_of(m_act.addTags, has) || std::ranges::any_of(m_act.removeTags, has);
}

Result<BulkAct::Effect> BulkAct::effect(Connection &connection, const WorkItem &item) const
{
    const auto catalog = m_desk->catalogSnapshot();
    LAMP_TRY(wanted, withFields(item));
    LAMP_TRY(after, workitemrules::allowed(connection, *m_desk, item, wanted, reason()));
    if (writesEntry() && catalog->status(item.statusId).locks && catalog->status(after.statusId).locks)
        return fail(Error::Kind::Invalid,
                    ActWords::tr("“%1” takes no entry").arg(catalog->status(item.statusId).name));
    // What follows by itself: the first word starts the work, impact and urgency give the priority.
    if (writesEntry() && after.statusId == item.statusId && catalog->status(item.statusId).cls == StatusClass::Initial)
        after.statusId = catalog->status(StatusUse::Progress).id;
    if ((after.impact != item.impact || after.urgency != item.urgency) && !after.prioritySet)
        after.priority = priorityOf(after.impact, after.urgency);
    if (m_act.link)
        LAMP_CHECK(worklinks::check(connection, item.id, *m_act.link, m_act.linkTo));
    LAMP_TRY(tags, changesTags(connection, item.id));
    return Effect{after, tags};
}

QStringList BulkAct::parts()
{
    return {u"entry"_s, u"minutes"_s, u"checklist"_s, u"tags"_s, u"link"_s};
}

QStringList BulkAct::added(const Effect &effect) const
{
    QStringList list;
    if (!m_act.body.trimmed().isEmpty())
        list.append(u"entry"_s);
    if (m_act.minutes > 0)
        list.append(u"minutes"_s);
    if (!m_act.checklist.isEmpty())
        list.append(u"checklist"_s);
    if (effect.tags)
        list.append(u"tags"_s);
    if (m_act.link)
        list.append(u"link"_s);
    return list;
}

Result<void> BulkAct::addEntry(ChangeSet &changes, const WorkItem &item) const
{
    NewEntry entry{.workItemId = item.id, .kind = m_act.entryKind, .via = m_act.via, .body = m_act.body,
                   .minutes = m_act.minutes};
    if (m_act.body.trimmed().isEmpty())
        entry.kind = EntryKind::Work;
    if (entry.kind != EntryKind::Told)
        entry.via.clear();
    if (texttemplate::hasVariables(entry.body)) {
        LAMP_TRY(values, texttemplate::values(changes.connection(), *m_desk, item, changes.author().name));
        entry.body = texttemplate::render(entry.body, values);
    }
    return m_desk->workItems().addEntry(changes, entry).transform([](EntryId) { });
}

Result<bool> BulkAct::writeTags(ChangeSet &changes, WorkItemId id) const
{
    LAMP_TRY(any, changesTags(changes.connection(), id));
    if (!any)
        return false;
    LAMP_TRY(taggings, workitemstore::taggings(changes.connection(), id));
    for (const Tagging &tagging : std::as_const(taggings)) {
        LAMP_TRY(tag, rows::get<Tag>(changes.connection(), tagging.tagId));
        if (m_act.removeTags.contains(tag.name))
            LAMP_CHECK(rows::remove<Tagging>(changes, tagging.id));
    }
    LAMP_CHECK(m_desk->workItems().tag(changes, id, m_act.addTags));
    return true;
}

Result<void> BulkAct::addSteps(ChangeSet &changes, WorkItemId id) const
{
    LAMP_TRY(steps, workitemstore::steps(changes.connection(), id));
    qint64 position = steps.isEmpty() ? 0 : steps.last().position + 1;
    for (const QString &title : m_act.checklist)
        LAMP_CHECK(rows::insert(changes, Step{.workItemId = id, .position = position++, .title = title}));
    return {};
}

Result<bool> BulkAct::write(ChangeSet &changes, WorkItem item) const
{
    const auto catalog = m_desk->catalogSnapshot();
    const WorkItemId id = item.id;
    // What is said goes first: after it, the item may be closed. One that is closed is opened first.
    const bool saidFirst = writesEntry() && !catalog->status(item.statusId).locks;
    if (saidFirst) {
        LAMP_CHECK(addEntry(changes, item));
        LAMP_TRY(now, rows::get<WorkItem>(changes.connection(), id));
        item = now;
    }
    bool written = saidFirst;
    LAMP_TRY(after, withFields(item));
    if (after != item) {
        LAMP_CHECK(workitemrules::allowed(changes.connection(), *m_desk, item, after, reason()));
        LAMP_CHECK(workitemrules::enter(m_desk->workItems(), *m_desk, changes, item, after, reason()));
        written = true;
    }
    if (writesEntry() && !saidFirst) {
        LAMP_TRY(now, rows::get<WorkItem>(changes.connection(), id));
        const Status &status = catalog->status(now.statusId);
        if (status.locks)
            return fail(Error::Kind::Invalid, ActWords::tr("“%1” takes no entry").arg(status.name));
        LAMP_CHECK(addEntry(changes, now));
        written = true;
    }
    if (!m_act.checklist.isEmpty())
        LAMP_CHECK(addSteps(changes, id));
    if (m_act.link)
        LAMP_CHECK(worklinks::add(changes, id, *m_act.link, m_act.linkTo));
    LAMP_TRY(tagged, writeTags(changes, id));
    return written || tagged || m_act.link || !m_act.checklist.isEmpty();
}

} // namespace lamp
