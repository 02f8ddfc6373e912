// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/freezewindows.h"

#include "services/desk.h"
#include "store/changerepository.h"
#include "store/rows.h"

#include <QCoreApplication>

namespace lamp::freezewindows {

namespace {
struct FreezeWords {
    Q_DECLARE_TR_FUNCTIONS(FreezeWindows)
};

Result<FreezeWindow> checkedFreeze(FreezeWindow window)
{
    window.name = window.name.simplified();
    if (window.name.isEmpty())
        return fail(Error::Kind::Invalid, FreezeWords::tr("A freeze window needs a name."));
    if (window.untilAt <= window.fromAt)
        return fail(Error::Kind::Invalid, FreezeWords::tr("It ends before it begins."));
    return window;
}
} // namespace

QFuture<Result<QList<FreezeWindow>>> all(Desk &desk)
{
    return desk.database().read([](Connection &c) { return changestore::freezes(c); });
}

QFuture<Result<FreezeId>> add(Desk &desk, const FreezeWindow &window)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Added the freeze window %1"), window.name},
                                 [window](ChangeSet &changes) -> Result<FreezeId> {
                                     LAMP_TRY(fresh, checkedFreeze(window));
                                     return rows::insert(changes, fresh);
                                 });
}

QFuture<Result<void>> edit(Desk &desk, const FreezeWindow &before, const FreezeWindow &after)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Changed the freeze window %1"), before.name},
                                 [before, after](ChangeSet &changes) -> Result<void> {
                                     LAMP_TRY(changed, checkedFreeze(after));
                                     return rows::update(changes, before, changed);
                                 });
}

QFuture<Result<void>> remove(Desk &desk, const FreezeWindow &window)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Deleted the freeze window %1"), window.name},
                                 [id = window.id](ChangeSet &changes) {
                                     return rows::remove<FreezeWindow>(changes, id);
                                 });
}

} // namespace lamp::freezewindows
