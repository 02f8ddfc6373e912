// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

// Values put into commands that a person will copy or type. A value must arrive as the one word that it is, wherever
// in the command its variable stands: in no case may it become an option, a second command or a part of the syntax.
// Where that cannot be promised the variable stays as it stands. Nothing is ever run from here.
namespace lamp::shellquote {

enum class Shell { Posix, PowerShell, Cmd, Other };
[[nodiscard]] Shell shellOf(QStringView language); // of a code block: "bash", "pwsh", "bat" …

struct Filled {
    QString text;
    QStringList unknown; // variables that have no value here, each once: "{{asset.hostname}}"
    QStringList unsafe;  // those whose value cannot stand in that place
    [[nodiscard]] QStringList left() const { return unknown + unsafe; }
};
[[nodiscard]] Filled fill(const QString &code, Shell shell, const QHash<QString, QString> &values);

// Letters, digits and . : _ @ - that no shell reads as anything else.
[[nodiscard]] bool isPlainWord(QStringView value);

} // namespace lamp::shellquote
