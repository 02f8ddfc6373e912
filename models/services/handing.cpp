// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handing.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "store/handoverrepository.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct HandingWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Handing)
};

HandoverKind kindOf(const WorkItem &item)
{
    return item.kind == Kind::Maintenance ? HandoverKind::Visit : HandoverKind::Ticket;
}

// Sets who has one thing; false: it does not lie with `from` any more.
template <class T>
Result<bool> passOn(ChangeSet &changes, qint64 id, PersonId T::*holder, PersonId from, PersonId to)
{
    const auto found = rows::get<T>(changes.connection(), {id});
    if (!found || *found.*holder != from)
        return false;
    T after = *found;
    after.*holder = to;
    LAMP_CHECK(rows::update(changes, *found, after));
    return true;
}

Result<bool> passLine(ChangeSet &changes, HandoverKind kind, qint64 id, PersonId from, PersonId to)
{
    switch (kind) {
    case HandoverKind::Ticket:
    case HandoverKind::Visit: return passOn(changes, id, &WorkItem::assigneeId, from, to);
    case HandoverKind::Plan: return passOn(changes, id, &Plan::responsibleId, from, to);
    case HandoverKind::Approval: return passOn(changes, id, &ChecklistPart::personId, from, to);
    }
    return false;
}

template <class T>
bool isWith(Connection &connection, qint64 id, PersonId T::*holder, PersonId person)
{
    const auto found = rows::get<T>(connection, {id});
    return found && *found.*holder == person;
}

bool isStillWith(Connection &connection, const HandoverRow &row)
{
    switch (row.kind) {
    case HandoverKind::Ticket:
    case HandoverKind::Visit: return isWith(connection, row.rowId, &WorkItem::assigneeId, row.toId);
    case HandoverKind::Plan: return isWith(connection, row.rowId, &Plan::responsibleId, row.toId);
    case HandoverKind::Approval: return isWith(connection, row.rowId, &ChecklistPart::personId, row.toId);
    }
    return false;
}

Result<QString> handedTitle(Connection &connection, HandoverKind kind, qint64 id)
{
    if (kind == HandoverKind::Plan)
        return rows::get<Plan>(connection, {id}).transform([](const Plan &plan) { return plan.title; });
    if (kind != HandoverKind::Approval)
        return rows::get<WorkItem>(connection, {id}).transform([](const WorkItem &item) {
            return workitemrules::subject(item);
        });
    LAMP_TRY(part, rows::get<ChecklistPart>(connection, {id}));
    LAMP_TRY(step, rows::get<Step>(connection, part.stepId));
    LAMP_TRY(item, rows::get<WorkItem>(connection, step.workItemId));
    return QString(workitemrules::subject(item) + u": "_s + step.title);
}

// Gives each thing to somebody: by turns, or to the one with the least open work.
class Turns {
public:
    static Result<Turns> make(Connection &connection, const Handing::Wish &wish)
    {
        Turns turns;
        turns.m_takers = wish.takers;
        turns.m_rule = wish.rule;
        for (const PersonId taker : wish.takers) {
            LAMP_TRY(open, handoverstore::openCount(connection, taker));
            turns.m_open.append(open);
        }
        return turns;
    }
    PersonId next()
    {
        const qsizetype least = std::ranges::min_element(m_open) - m_open.begin();
        const qsizetype at = m_rule == HandoverRule::Turns ? m_next++ % m_takers.size() : least;
        ++m_open[at];
        return m_takers[at];
    }

private:
    QList<PersonId> m_takers;
    QList<qint64> m_open;
    HandoverRule m_rule = HandoverRule::Turns;
    qsizetype m_next = 0;
};

QStringList idTexts(const QList<PersonId> &people)
{
    QStringList list;
    for (const PersonId person : people)
        list.append(QString::number(person.value));
    return list;
}

Result<void> setHandingState(ChangeSet &changes, const Handover &before, HandoverState state)
{
    Handover after = before;
    after.state = state;
    return rows::update(changes, before, after);
}
} // namespace

Handing::Wish Handing::wishOf(const Handover &handover)
{
    Wish wish{.person = handover.personId, .rule = handover.rule, .from = handover.from,
                       .until = handover.until};
    for (const QString &taker : handover.takers)
        wish.takers.append(PersonId{taker.toLongLong()});
    return wish;
}

QDate Handing::today() const { return m_desk.now().in(m_desk.zone()).date(); }

Result<void> Handing::check(const Wish &wish) const
{
    const auto refused = [](const QString &reason) { return fail(Error::Kind::Invalid, reason); };
    if (!wish.person)
        return refused(HandingWords::tr("Say first whose work it is."));
    if (wish.takers.isEmpty())
        return refused(HandingWords::tr("Say first who takes it."));
    if (wish.takers.contains(wish.person))
        return refused(HandingWords::tr("Nobody takes over from themselves."));
    if (!wish.from.isValid())
        return refused(HandingWords::tr("Say first from which day on."));
    if (wish.until.isValid() && (wish.until < wish.from || wish.until < today()))
        return refused(HandingWords::tr("The last day lies before the first one or before today."));
    return {};
}

Result<QList<Handing::Line>> Handing::lines(Connection &connection, const Wish &wish) const
{
    LAMP_CHECK(check(wish));
    LAMP_TRY(turns, Turns::make(connection, wish));
    QList<Line> list;
    const auto add = [&, &turns = turns](HandoverKind kind, qint64 id) -> Result<void> {
        if (!wish.kinds.contains(kind))
            return {};
        LAMP_TRY(title, handedTitle(connection, kind, id));
        const PersonId to = turns.next();
        LAMP_TRY(person, rows::get<Person>(connection, to));
        list.append({kind, id, title, to, person.name});
        return {};
    };
    LAMP_TRY(items, handoverstore::openItemsOf(connection, wish.person));
    for (const WorkItem &item : std::as_const(items))
        LAMP_CHECK(add(kindOf(item), item.id.value));
    LAMP_TRY(plans, handoverstore::plansOf(connection, wish.person));
    for (const Plan &plan : std::as_const(plans))
        LAMP_CHECK(add(HandoverKind::Plan, plan.id.value));
    LAMP_TRY(approvals, handoverstore::approvalsOf(connection, wish.person));
    for (const ChecklistPart &part : std::as_const(approvals))
        LAMP_CHECK(add(HandoverKind::Approval, part.id.value));
    return list;
}

QFuture<Result<QList<Handing::Line>>> Handing::preview(const Wish &wish) const
{
    return m_desk.database().read(
        [&desk = m_desk, wish](Connection &connection) { return Handing(desk).lines(connection, wish); });
}

Result<qsizetype> Handing::move(ChangeSet &changes, HandoverId id, const Wish &wish) const
{
    LAMP_TRY(all, lines(changes.connection(), wish));
    qsizetype count = 0;
    for (const Line &line : std::as_const(all)) {
        LAMP_TRY(passed, passLine(changes, line.kind, line.rowId, wish.person, line.to));
        if (!passed)
            continue;
        ++count;
        LAMP_CHECK(rows::insert(
            changes, HandoverRow{.handoverId = id, .kind = line.kind, .rowId = line.rowId, .toId = line.to}));
    }
    return count;
}

QFuture<Result<qsizetype>> Handing::handOver(const Wish &wish)
{
    const bool now = wish.from <= today();
    const char *verb = now ? QT_TRANSLATE_NOOP("History", "Handed over the work of %1")
                           : QT_TRANSLATE_NOOP("History", "Planned to hand over the work of %1");
    return m_desk.database().write({verb, {}}, [&desk = m_desk, wish, now](ChangeSet &changes) -> Result<qsizetype> {
        const Handing handing(desk);
        LAMP_CHECK(handing.check(wish));
        LAMP_TRY(person, rows::get<Person>(changes.connection(), wish.person));
        changes.setSubject(person.name);
        const HandoverState state = !now ? HandoverState::Coming
            : wish.until.isValid()       ? HandoverState::Away
                                         : HandoverState::Over;
        LAMP_TRY(id, rows::insert(changes, Handover{.personId = wish.person,
                                                    .takers = idTexts(wish.takers),
                                                    .rule = wish.rule,
                                                    .from = wish.from,
                                                    .until = wish.until,
                                                    .state = state,
                                                    .madeAt = changes.now()}));
        return now ? handing.move(changes, id, wish) : Result<qsizetype>(0);
    });
}

Result<QList<Handing::Line>> Handing::returning(Connection &connection, const Handover &handover) const
{
    LAMP_TRY(person, rows::get<Person>(connection, handover.personId));
    LAMP_TRY(kept, handoverstore::rowsOf(connection, handover.id));
    QList<Line> list;
    for (const HandoverRow &row : std::as_const(kept)) {
        if (!isStillWith(connection, row))
            continue;
        LAMP_TRY(title, handedTitle(connection, row.kind, row.rowId));
        list.append({row.kind, row.rowId, title, person.id, person.name});
    }
    return list;
}

QFuture<Result<QList<Handing::Line>>> Handing::returning(HandoverId id) const
{
    return m_desk.database().read([&desk = m_desk, id](Connection &connection) -> Result<QList<Line>> {
        LAMP_TRY(handover, rows::get<Handover>(connection, id));
        return Handing(desk).returning(connection, handover);
    });
}

QFuture<Result<QList<Handing::Due>>> Handing::due() const
{
    return m_desk.database().read([&desk = m_desk](Connection &connection) -> Result<QList<Due>> {
        const Handing handing(desk);
        LAMP_TRY(pending, handoverstore::pending(connection));
        QList<Due> list;
        for (const Handover &one : std::as_const(pending)) {
            const bool begins = one.state == HandoverState::Coming && one.from <= handing.today();
            const bool ends = one.state == HandoverState::Away && one.until < handing.today();
            if (!begins && !ends)
                continue;
            LAMP_TRY(person, rows::get<Person>(connection, one.personId));
            Due due{one, person.name};
            if (ends) {
                LAMP_TRY(back, handing.returning(connection, one));
                due.count = back.size();
            } else if (const auto all = handing.lines(connection, wishOf(one)); all) {
                due.count = all->size();
            }
            list.append(due);
        }
        return list;
    });
}

QFuture<Result<qsizetype>> Handing::begin(HandoverId id)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Handed over the work of %1"), {}},
        [&desk = m_desk, id](ChangeSet &changes) -> Result<qsizetype> {
            LAMP_TRY(handover, rows::get<Handover>(changes.connection(), id));
            LAMP_TRY(person, rows::get<Person>(changes.connection(), handover.personId));
            changes.setSubject(person.name);
            LAMP_CHECK(setHandingState(changes, handover,
                                handover.until.isValid() ? HandoverState::Away : HandoverState::Over));
            return Handing(desk).move(changes, id, wishOf(handover));
        });
}

QFuture<Result<qsizetype>> Handing::giveBack(HandoverId id)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Gave the work of %1 back"), {}},
        [id](ChangeSet &changes) -> Result<qsizetype> {
            LAMP_TRY(handover, rows::get<Handover>(changes.connection(), id));
            LAMP_TRY(person, rows::get<Person>(changes.connection(), handover.personId));
            changes.setSubject(person.name);
            LAMP_CHECK(setHandingState(changes, handover, HandoverState::Over));
            LAMP_TRY(kept, handoverstore::rowsOf(changes.connection(), id));
            qsizetype count = 0;
            for (const HandoverRow &row : std::as_const(kept)) {
                LAMP_TRY(passed, passLine(changes, row.kind, row.rowId, row.toId, handover.personId));
                count += passed ? 1 : 0;
            }
            return count;
        });
}

QFuture<Result<void>> Handing::forget(HandoverId id)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Left the work of %1 where it is"), {}},
                                   [id](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(handover, rows::get<Handover>(changes.connection(), id));
                                       LAMP_TRY(person,
                                                rows::get<Person>(changes.connection(), handover.personId));
                                       changes.setSubject(person.name);
                                       return setHandingState(changes, handover, HandoverState::Over);
                                   });
}

} // namespace lamp
