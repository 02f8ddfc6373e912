// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/shellquote.h"
#include "domain/workitem.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

namespace lamp {

class Connection;
class Desk;

// Ready texts with variables: "Hello {{ requester.name }}, …". What is not known is an error where the text is edited,
// and stays as it stands where it is used: a person sees it and fills it in.
namespace texttemplate {

struct Variable {
    QString name;    // "ticket.number"
    QString meaning; // in the language of the window
};
[[nodiscard]] QList<Variable> variables();

// Invalid with the reason: a variable or filter that there is not, braces that nothing closes, a condition without its
// end (services/templateengine.h).
[[nodiscard]] Result<void> check(const QString &text);
[[nodiscard]] bool hasVariables(const QString &text);

using Values = QHash<QString, QString>;
// `me`: who writes.
[[nodiscard]] Result<Values> values(Connection &connection, const Desk &desk, const WorkItem &item, const QString &me);
[[nodiscard]] QString render(const QString &text, const Values &values);
// For Markdown that holds commands: in a block of code values are quoted as its language asks (domain/shellquote.h);
// elsewhere only plainly safe ones (letters, digits, . - : _ @) are filled in. Other variables stay as they stand.
[[nodiscard]] QString renderCommands(const QString &text, const Values &values);
[[nodiscard]] QFuture<Result<QString>> renderCommands(Desk &desk, const QString &text, WorkItemId item);
// One block of code in a language, as it would be copied.
[[nodiscard]] QFuture<Result<shellquote::Filled>> fillCode(Desk &desk, const QString &code, const QString &language,
                                                           WorkItemId item);
// The variables that are left in a text, each once: "{{asset.address}}".
[[nodiscard]] QStringList left(const QString &text);
// The text for an item; without one only what is known without.
[[nodiscard]] QFuture<Result<QString>> render(Desk &desk, const QString &text, WorkItemId item);

} // namespace texttemplate
} // namespace lamp
