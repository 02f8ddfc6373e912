// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputmanners.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>

namespace lamp {

namespace {
bool isLetter(const QKeyEvent &key)
{
    const auto others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && !key.text().isEmpty() && key.text().front().isPrint();
}

bool turns(const QWidget *field)
{
    return qobject_cast<const QComboBox *>(field) || qobject_cast<const QAbstractSpinBox *>(field);
}

bool turnsUnasked(const QWidget *field)
{
    return turns(field) && !field->hasFocus() && !field->isAncestorOf(QApplication::focusWidget());
}
} // namespace

InputManners::InputManners(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool InputManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(QApplication::activePopupWidget())
        && isLetter(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // no shortcut: it comes as a key
        return true;
    }
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto *field = static_cast<QWidget *>(watched);
        if (turns(field) && field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus); // the wheel itself gives it none
    }
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && turnsUnasked(static_cast<QWidget *>(watched))) {
        event->ignore(); // goes on to what scrolls
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lamp
