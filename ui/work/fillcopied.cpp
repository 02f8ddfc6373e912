// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/fillcopied.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/texttemplate.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace lamp {

using namespace Qt::StringLiterals;

void fillCopied(Desk &desk, WorkItemId item, QObject *context, const QString &what,
                std::function<void(const QString &)> say)
{
    const QString code = QGuiApplication::clipboard()->text();
    if (!texttemplate::hasVariables(code)) {
        say(what);
        return;
    }
    const auto filled = texttemplate::renderCommands(desk, code, item);
    deliver(filled, context, [what, code, say = std::move(say)](const Result<QString> &text) {
        const QString now = text ? *text : code;
        if (QGuiApplication::clipboard()->text() == code) // nothing else was copied meanwhile
            QGuiApplication::clipboard()->setText(now);
        const QStringList left = texttemplate::left(now);
        say(left.isEmpty() ? what
                           : QCoreApplication::translate("lamp::FillCopied", "%1. Not filled in: %2")
                                 .arg(what, left.join(u", "_s)));
    });
}

} // namespace lamp
