// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actgate.h"

#include "services/desk.h"
#include "services/roles.h"

#include <QCoreApplication>
#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

constexpr const char *TipBefore = "tipBeforeRole"; // present while the act is off because of a role

void applyRole(Desk &desk, QWidget *act, const QString &code)
{
    const QString reason = whyNot(desk, code);
    const QVariant before = act->property(TipBefore);
    if (!reason.isEmpty()) {
        if (!before.isValid())
            act->setProperty(TipBefore, act->toolTip());
        act->setToolTip(reason);
        act->setEnabled(false);
    } else if (before.isValid()) { // only what was switched off here is switched on again
        act->setProperty(TipBefore, QVariant());
        act->setToolTip(before.toString());
        act->setEnabled(true);
    }
}
} // namespace

QString whyNot(Desk &desk, QStringView code)
{
    if (desk.database().isReadOnly())
        return RoleWords::tr("This desk is open for reading only.");
    if (!roles::mayAct(desk))
        return RoleWords::tr("You are a reader of this desk: nothing can be changed.");
    if (!code.isEmpty() && !roles::mayChange(desk, code))
        return RoleWords::tr("Only a lead may change this.");
    return {};
}

void keepToRoles(Desk &desk, QWidget *act, const QString &code)
{
    applyRole(desk, act, code);
    QObject::connect(&desk, &Desk::catalogChanged, act, [&desk, act, code] { applyRole(desk, act, code); });
}

void keepMenuToRoles(Desk &desk, QMenu *menu, QStringView code)
{
    const QString reason = whyNot(desk, code);
    if (reason.isEmpty())
        return;
    for (QAction *action : menu->actions())
        action->setEnabled(false);
    auto *why = new QAction(reason, menu);
    why->setEnabled(false);
    menu->insertAction(menu->actions().value(0), why);
}

} // namespace lamp
