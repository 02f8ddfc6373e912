// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/readytexts.h"

#include "services/desk.h"
#include "services/texttemplate.h"
#include "services/workitemrules.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct ReadyWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::ReadyTexts)
};

template <class T>
Result<void> checkReadyName(Connection &connection, const T &row)
{
    if (row.name.isEmpty())
        return fail(Error::Kind::Invalid, ReadyWords::tr("It needs a name."));
    LAMP_TRY(others, rows::all<T>(connection));
    for (const T &other : std::as_const(others))
        if (other.id != row.id && other.name.compare(row.name, Qt::CaseInsensitive) == 0)
            return fail(Error::Kind::Invalid, ReadyWords::tr("There is “%1” already.").arg(other.name));
    return {};
}

Result<TextBlock> checkedReady(Connection &connection, TextBlock text)
{
    text.name = text.name.simplified();
    LAMP_CHECK(checkReadyName(connection, text));
    if (text.body.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, ReadyWords::tr("A reply needs words."));
    LAMP_CHECK(texttemplate::check(text.body));
    return text;
}

Result<ChecklistTemplate> checkedReady(Connection &connection, ChecklistTemplate list)
{
    list.name = list.name.simplified();
    LAMP_CHECK(checkReadyName(connection, list));
    QStringList steps;
    for (const QString &step : std::as_const(list.steps))
        if (const QString clean = step.simplified(); !clean.isEmpty())
            steps.append(clean);
    list.steps = steps;
    if (steps.isEmpty())
        return fail(Error::Kind::Invalid, ReadyWords::tr("A checklist needs a step."));
    for (const QString &step : std::as_const(steps))
        LAMP_CHECK(texttemplate::check(step));
    return list;
}

template <class T>
QFuture<Result<QList<T>>> inOrder(Desk &desk)
{
    return desk.database().read([](Connection &connection) -> Result<QList<T>> {
        LAMP_TRY(list, rows::all<T>(connection));
        std::ranges::stable_sort(list, {}, &T::position);
        return list;
    });
}

template <class T>
QFuture<Result<QString>> readyProblem(Desk &desk, const T &row)
{
    return desk.database().read([row](Connection &connection) -> Result<QString> {
        const auto good = checkedReady(connection, row);
        return good ? QString() : good.error().detail;
    });
}

template <class T>
QFuture<Result<qint64>> keepReady(Desk &desk, const char *added, const char *changed, const T &before, const T &after)
{
    return desk.database().write({before.id ? changed : added, before.id ? before.name : after.name},
                                 [before, after](ChangeSet &changes) -> Result<qint64> {
                                     LAMP_TRY(good, checkedReady(changes.connection(), after));
                                     if (before.id) {
                                         LAMP_CHECK(rows::update(changes, before, good));
                                         return before.id.value;
                                     }
                                     LAMP_TRY(others, rows::all<T>(changes.connection()));
                                     good.position = 1;
                                     for (const T &other : std::as_const(others))
                                         good.position = qMax(good.position, other.position + 1);
                                     LAMP_TRY(id, rows::insert(changes, good));
                                     return id.value;
                                 });
}

template <class T>
QFuture<Result<void>> exchangeReady(Desk &desk, const char *verb, const T &one, const T &other)
{
    return desk.database().write({verb, one.name}, [one, other](ChangeSet &changes) -> Result<void> {
        T first = one, second = other;
        std::swap(first.position, second.position);
        LAMP_CHECK(rows::update(changes, one, first));
        return rows::update(changes, other, second);
    });
}

// A list with a name is only kept apart from the item's own steps by its parts.
Result<void> copyChecklist(ChangeSet &changes, const Desk &desk, const ChecklistTemplate &list, const WorkItem &item)
{
    LAMP_TRY(values, texttemplate::values(changes.connection(), desk, item, changes.author().name));
    LAMP_TRY(steps, workitemstore::steps(changes.connection(), item.id));
    qint64 position = steps.isEmpty() ? 0 : steps.last().position + 1;
    LAMP_TRY(kept, rows::insert(changes, Checklist{.workItemId = item.id,
                                                   .title = list.name,
                                                   .gate = list.gate,
                                                   .position = position}));
    for (const QString &step : list.steps) {
        LAMP_TRY(id, rows::insert(changes, Step{.workItemId = item.id,
                                                .position = position++,
                                                .title = texttemplate::render(step, values)}));
        LAMP_CHECK(rows::insert(changes, ChecklistPart{.stepId = id, .checklistId = kept}));
    }
    return {};
}
} // namespace

QFuture<Result<QList<TextBlock>>> ReadyTexts::texts() const { return inOrder<TextBlock>(m_desk); }
QFuture<Result<QString>> ReadyTexts::problem(const TextBlock &text) const { return readyProblem(m_desk, text); }

QFuture<Result<qint64>> ReadyTexts::keep(const TextBlock &before, const TextBlock &after)
{
    return keepReady(m_desk, QT_TRANSLATE_NOOP("History", "Added the reply %1"),
                     QT_TRANSLATE_NOOP("History", "Changed the reply %1"), before, after);
}

QFuture<Result<void>> ReadyTexts::remove(const TextBlock &text)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Deleted the reply %1"), text.name},
                                   [id = text.id](ChangeSet &changes) { return rows::remove<TextBlock>(changes, id); });
}

QFuture<Result<void>> ReadyTexts::exchange(const TextBlock &one, const TextBlock &other)
{
    return exchangeReady(m_desk, QT_TRANSLATE_NOOP("History", "Moved the reply %1"), one, other);
}

QFuture<Result<QList<ChecklistTemplate>>> ReadyTexts::checklists() const { return inOrder<ChecklistTemplate>(m_desk); }

QFuture<Result<QString>> ReadyTexts::problem(const ChecklistTemplate &list) const
{
    return readyProblem(m_desk, list);
}

QFuture<Result<qint64>> ReadyTexts::keep(const ChecklistTemplate &before, const ChecklistTemplate &after)
{
    return keepReady(m_desk, QT_TRANSLATE_NOOP("History", "Added the checklist template %1"),
                     QT_TRANSLATE_NOOP("History", "Changed the checklist template %1"), before, after);
}

QFuture<Result<void>> ReadyTexts::remove(const ChecklistTemplate &list)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Deleted the checklist template %1"), list.name},
        [id = list.id](ChangeSet &changes) { return rows::remove<ChecklistTemplate>(changes, id); });
}

QFuture<Result<void>> ReadyTexts::exchange(const ChecklistTemplate &one, const ChecklistTemplate &other)
{
    return exchangeReady(m_desk, QT_TRANSLATE_NOOP("History", "Moved the checklist template %1"), one, other);
}

QFuture<Result<void>> ReadyTexts::apply(const ChecklistTemplate &list, WorkItemId item)
{
    return m_desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Added a checklist to %1"), {}},
        [&desk = m_desk, list, item](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(found, rows::get<WorkItem>(changes.connection(), item));
            changes.setSubject(workitemrules::subject(found));
            if (desk.catalogSnapshot()->status(found.statusId).locks)
                return fail(Error::Kind::Invalid, ReadyWords::tr("It is closed: its checklist stays as it is."));
            LAMP_TRY(good, checkedReady(changes.connection(), list));
            return copyChecklist(changes, desk, good, found);
        });
}

} // namespace lamp
