// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spellingplugin.h"

#include <QObject>

#include <memory>

namespace Sonnet {
class Speller;
}

namespace lamp {

// Spelling by Sonnet, with the dictionaries of Hunspell, Aspell and others that are on the computer.
class SpellingLibrary final : public QObject, public SpellingPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.lamplighter.SpellingPlugin/1")
    Q_INTERFACES(lamp::SpellingPlugin)
public:
    SpellingLibrary();
    ~SpellingLibrary() override;

    [[nodiscard]] QStringList languages() override;
    [[nodiscard]] QStringList misspelt(const QStringList &words, const QString &language) override;
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &language) override;
    void learn(const QString &word, const QString &language) override;

private:
    [[nodiscard]] Sonnet::Speller &speller(const QString &language);

    std::unique_ptr<Sonnet::Speller> m_speller; // made on the thread that asks
};

} // namespace lamp
