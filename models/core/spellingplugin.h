// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtPlugin>

namespace lamp {

// What the spelling plugin offers. All calls come from one thread.
class SpellingPlugin {
public:
    virtual ~SpellingPlugin() = default;
    [[nodiscard]] virtual QStringList languages() = 0; // of the dictionaries that are there: "de_DE"
    [[nodiscard]] virtual QStringList misspelt(const QStringList &words, const QString &language) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word, const QString &language) = 0;
    virtual void learn(const QString &word, const QString &language) = 0; // into the user's own dictionary
};

} // namespace lamp

Q_DECLARE_INTERFACE(lamp::SpellingPlugin, "org.lamplighter.SpellingPlugin/1")
