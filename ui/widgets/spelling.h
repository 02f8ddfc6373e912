// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/spellingplugin.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace lamp {

// Knows which words are in a dictionary. The library behind it is optional and loaded when the first word is asked
// about; it works on a thread of its own, and what it said once is known at once.
class Spelling final : public QObject {
    Q_OBJECT
public:
    using Loader = std::function<Result<SpellingPlugin *>()>; // called on the thread
    explicit Spelling(QObject *parent = nullptr, Loader loader = {});
    ~Spelling() override;

    void setLanguage(const QString &code); // "de", "en-US"; empty: the language of the program
    [[nodiscard]] const QString &language() const { return m_language; }
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    // Why nothing is checked though it is on; empty while it is.
    [[nodiscard]] const QString &absence() const { return m_absence; }

    // Whether a word is right; absent while the dictionary is asked (all words of a moment at once).
    [[nodiscard]] std::optional<bool> knows(const QString &word);
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word); // the likeliest first
    void learn(const QString &word);  // for good
    void ignore(const QString &word); // until the program ends

    // The dictionary for a language among those that are there; empty when there is none. Pure.
    [[nodiscard]] static QString dictionaryFor(const QString &language, const QStringList &present);

signals:
    void answered(); // words that were asked about are known now
    void changed();  // switched on or off, another language, or that there is no dictionary

private:
    struct Verdicts {
        QString absence;
        QSet<QString> wrong;
    };
    class Thread; // what lives on the thread
    void ask();

    const std::shared_ptr<Thread> m_thread;
    QThreadPool m_pool;
    QString m_language, m_absence;
    QHash<QString, bool> m_known;
    QSet<QString> m_asked, m_waiting, m_ignored;
    bool m_on = false, m_asking = false;
};

} // namespace lamp
