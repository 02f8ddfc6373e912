// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/macros.h"

#include "services/desk.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct MacroWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Macros)
};
constexpr qint64 LastMacroDigit = 9;
} // namespace

Result<Macro> Macros::checked(Connection &connection, Macro macro) const
{
    macro.name = macro.name.simplified();
    if (macro.name.isEmpty())
        return fail(Error::Kind::Invalid, MacroWords::tr("A macro needs a name."));
    if (macro.digit < 0 || macro.digit > LastMacroDigit)
        return fail(Error::Kind::Invalid, MacroWords::tr("The key of a macro is a digit from 1 to 9."));
    LAMP_TRY(others, rows::all<Macro>(connection));
    for (const Macro &other : std::as_const(others)) {
        if (other.id == macro.id)
            continue;
        if (other.name.compare(macro.name, Qt::CaseInsensitive) == 0)
            return fail(Error::Kind::Invalid, MacroWords::tr("There is a macro “%1” already.").arg(other.name));
        if (macro.digit != 0 && other.digit == macro.digit)
            return fail(Error::Kind::Invalid,
                        MacroWords::tr("The key %1 is that of “%2”.").arg(QString::number(macro.digit), other.name));
    }
    LAMP_CHECK(Bulk(m_desk).check(connection, actOf(macro)));
    return macro;
}

Result<QList<MacroState>> Macros::all(Connection &connection) const
{
    LAMP_TRY(macros, rows::all<Macro>(connection));
    std::ranges::stable_sort(macros, {}, &Macro::position);
    QList<MacroState> states;
    for (const Macro &macro : std::as_const(macros)) {
        const auto good = Bulk(m_desk).check(connection, actOf(macro));
        states.append({macro, good ? QString() : good.error().detail});
    }
    return states;
}

QFuture<Result<QList<MacroState>>> Macros::all() const
{
    return m_desk.database().read([&desk = m_desk](Connection &connection) { return Macros(desk).all(connection); });
}

QFuture<Result<QString>> Macros::problem(const Macro &macro) const
{
    return m_desk.database().read([&desk = m_desk, macro](Connection &connection) -> Result<QString> {
        const auto good = Macros(desk).checked(connection, macro);
        return good ? QString() : good.error().detail;
    });
}

QFuture<Result<MacroId>> Macros::add(const Macro &macro)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Added the macro %1"), macro.name},
                                   [&desk = m_desk, macro](ChangeSet &changes) -> Result<MacroId> {
                                       LAMP_TRY(fresh, Macros(desk).checked(changes.connection(), macro));
                                       LAMP_TRY(others, rows::all<Macro>(changes.connection()));
                                       fresh.position = 1;
                                       for (const Macro &other : std::as_const(others))
                                           fresh.position = qMax(fresh.position, other.position + 1);
                                       return rows::insert(changes, fresh);
                                   });
}

QFuture<Result<void>> Macros::edit(const Macro &before, const Macro &after)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the macro %1"), before.name},
                                   [&desk = m_desk, before, after](ChangeSet &changes) -> Result<void> {
                                       LAMP_TRY(changed, Macros(desk).checked(changes.connection(), after));
                                       return rows::update(changes, before, changed);
                                   });
}

QFuture<Result<void>> Macros::remove(const Macro &macro)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Deleted the macro %1"), macro.name},
                                   [id = macro.id](ChangeSet &changes) { return rows::remove<Macro>(changes, id); });
}

QFuture<Result<void>> Macros::exchange(const Macro &one, const Macro &other)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Moved the macro %1"), one.name},
                                   [one, other](ChangeSet &changes) -> Result<void> {
                                       Macro first = one, second = other;
                                       std::swap(first.position, second.position);
                                       LAMP_CHECK(rows::update(changes, one, first));
                                       return rows::update(changes, other, second);
                                   });
}

QFuture<Result<BulkOutcome>> Macros::run(const Macro &macro, const QList<WorkItemId> &ids)
{
    return Bulk(m_desk).apply(ids, actOf(macro), macro.name);
}

} // namespace lamp
