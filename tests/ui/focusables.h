// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>

namespace lamp::test {

// "MainWindow#mainWindow > Rail#rail > RailButton#rail.today"
inline QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *one = widget; one; one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className()) + u'#' + one->objectName());
    return path.join(QStringLiteral(" > "));
}

// A part of one of Qt's own widgets, which speaks for it: the list and the field of a combo box, the field of a spin
// box, the viewport of a scroll area, the pop-up of a completer, what a calendar is made of.
inline bool isInnerPart(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget)
        || widget->inherits("QCompleterListView") || (widget->parent() && widget->parent()->inherits("QCompleter")))
        return true;
    for (const QWidget *owner = widget->parentWidget(); owner && !owner->isWindow(); owner = owner->parentWidget())
        if (qobject_cast<const QComboBox *>(owner) || qobject_cast<const QAbstractSpinBox *>(owner)
            || qobject_cast<const QCalendarWidget *>(owner))
            return true;
    for (const QWidget *owner = widget->parentWidget(); owner; owner = owner->parentWidget())
        if (owner->inherits("QComboBoxPrivateContainer") || owner->inherits("QCalendarPopup"))
            return true;
    return false;
}

// Text that the mouse can mark is no control: the keyboard never stands on it.
inline bool isMereText(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) && !(widget->focusPolicy() & Qt::TabFocus);
}

// Whatever below `top` can have the focus, shown or not.
inline QList<QWidget *> focusables(const QWidget &top)
{
    QList<QWidget *> found;
    for (QWidget *widget : top.findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && !isInnerPart(widget) && !isMereText(widget))
            found << widget;
    return found;
}

inline QString spokenName(QWidget *widget)
{
    // For a combo box Qt gives the chosen entry instead, which does not say what is chosen there.
    if (qobject_cast<QComboBox *>(widget) && widget->accessibleName().isEmpty()) {
        for (const QLabel *label : widget->window()->findChildren<QLabel *>())
            if (label->buddy() == widget)
                return label->text();
        return {};
    }
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

// What takes the focus and has no object name, or nothing that a screen reader could say. A part that its owner itself
// keeps hidden may wait for its words; on a page that is not the shown one everything has them.
inline QStringList nameless(const QWidget &top)
{
    QStringList found;
    for (QWidget *widget : focusables(top)) {
        const bool held = widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
        if (widget->objectName().isEmpty())
            found << QStringLiteral("no object name: ") + placeOf(widget);
        if (!held && spokenName(widget).isEmpty())
            found << QStringLiteral("no name: ") + placeOf(widget);
    }
    return found;
}

// Where the Tab key should stop now. Of buttons that exclude each other only the chosen one is a stop.
inline QList<QWidget *> tabStops(const QWidget &top)
{
    QList<QWidget *> found;
    for (QWidget *widget : focusables(top)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool oneOfMany = button && button->isCheckable() && !button->isChecked()
            && (button->group() ? button->group()->exclusive() : button->autoExclusive());
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&top) && widget->isEnabled() && !oneOfMany)
            found << widget;
    }
    return found;
}

} // namespace lamp::test
