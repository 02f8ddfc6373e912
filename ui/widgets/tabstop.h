// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

namespace lamp {

// Buttons of which one is chosen are one stop of the Tab key: at the chosen one. The arrows go on from there.
inline void keepOneTabStop(QButtonGroup *group)
{
    const auto moveTo = [group](const QAbstractButton *chosen) {
        for (QAbstractButton *button : group->buttons()) {
            const int others = button->focusPolicy() & ~int(Qt::TabFocus);
            button->setFocusPolicy(static_cast<Qt::FocusPolicy>(others | (button == chosen ? int(Qt::TabFocus) : 0)));
        }
    };
    QObject::connect(group, &QButtonGroup::buttonToggled, group, [moveTo](QAbstractButton *button, bool on) {
        if (on)
            moveTo(button);
    });
    if (group->checkedButton())
        moveTo(group->checkedButton());
}

} // namespace lamp
