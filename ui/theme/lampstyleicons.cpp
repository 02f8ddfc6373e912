// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/lampstyle.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QStyleOption>
#include <QWidget>

namespace lamp {

namespace {

bool isMirrored(const QStyleOption *option, const QWidget *widget)
{
    const Qt::LayoutDirection direction = option ? option->direction
        : widget                                 ? widget->layoutDirection()
                                                 : QGuiApplication::layoutDirection();
    return direction == Qt::RightToLeft;
}

// Of the buttons of dialogs and of the dialog that chooses files.
const char *drawingOf(QStyle::StandardPixmap picture, bool mirrored)
{
    switch (picture) {
    case QStyle::SP_ArrowBack: return mirrored ? "go-next" : "go-previous";
    case QStyle::SP_ArrowForward: return mirrored ? "go-previous" : "go-next";
    case QStyle::SP_ArrowLeft: return "go-previous";
    case QStyle::SP_ArrowRight: return "go-next";
    case QStyle::SP_ArrowUp:
    case QStyle::SP_FileDialogToParent: return "go-up";
    case QStyle::SP_FileDialogNewFolder: return "folder-new";
    case QStyle::SP_FileDialogListView: return "view-list-icons";
    case QStyle::SP_FileDialogDetailedView: return "view-list-details";
    case QStyle::SP_DialogOpenButton: return "document-open";
    case QStyle::SP_DialogSaveButton: return "document-save";
    case QStyle::SP_DialogOkButton:
    case QStyle::SP_DialogApplyButton:
    case QStyle::SP_DialogYesButton: return "dialog-ok";
    case QStyle::SP_DialogCancelButton:
    case QStyle::SP_DialogNoButton: return "dialog-cancel";
    case QStyle::SP_DialogCloseButton: return "window-close";
    case QStyle::SP_DialogDiscardButton: return "edit-delete";
    case QStyle::SP_LineEditClearButton: return "edit-clear";
    default: return nullptr;
    }
}

} // namespace

QIcon LampStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    const char *name = drawingOf(picture, isMirrored(option, widget));
    const QIcon drawn = name ? lamp::icon(name) : QIcon();
    return drawn.isNull() ? QProxyStyle::standardIcon(picture, option, widget) : drawn;
}

} // namespace lamp
