// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling.h"

#include "core/deliver.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace lamp {

using namespace Qt::StringLiterals;

// Only the thread of the pool looks into it.
class Spelling::Thread {
public:
    explicit Thread(Loader loader) : m_loader(std::move(loader)) { }

    [[nodiscard]] SpellingPlugin *plugin()
    {
        if (!m_tried && m_loader)
            m_plugin = m_loader().value_or(nullptr);
        m_tried = true;
        return m_plugin;
    }
    [[nodiscard]] QString dictionary(const QString &language)
    {
        return plugin() ? dictionaryFor(language, plugin()->languages()) : QString();
    }

private:
    Loader m_loader;
    SpellingPlugin *m_plugin = nullptr; // the library's own
    bool m_tried = false;
};

Spelling::Spelling(QObject *parent, Loader loader)
    : QObject(parent), m_thread(std::make_shared<Thread>(std::move(loader))), m_language(QLocale().name())
{
    m_pool.setMaxThreadCount(1); // the library knows one thread
    m_pool.setExpiryTimeout(-1);
}

Spelling::~Spelling()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Spelling::setLanguage(const QString &code)
{
    const QString language = code.isEmpty() ? QLocale().name() : code;
    if (language == m_language)
        return;
    m_language = language;
    m_known.clear();
    m_asked.clear();
    m_waiting.clear();
    m_absence.clear();
    emit changed();
}

void Spelling::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    emit changed();
}

std::optional<bool> Spelling::knows(const QString &word)
{
    if (!m_absence.isEmpty() || m_ignored.contains(word))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_waiting.insert(word);
        if (!m_asking) {
            m_asking = true;
            QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
        }
    }
    return std::nullopt;
}

void Spelling::ask()
{
    const QStringList words(m_waiting.cbegin(), m_waiting.cend());
    m_waiting.clear();
    const auto work = QtConcurrent::run(&m_pool, [thread = m_thread, words, language = m_language] {
        Verdicts verdicts;
        const QString dictionary = thread->dictionary(language);
        if (!thread->plugin())
            verdicts.absence = tr("Spelling is not checked: that part of the program is not installed.");
        else if (dictionary.isEmpty())
            verdicts.absence = tr("Spelling is not checked: there is no dictionary for %1 on this computer.")
                                   .arg(QLocale(language).nativeLanguageName());
        else
            for (const QString &word : thread->plugin()->misspelt(words, dictionary))
                verdicts.wrong.insert(word);
        return verdicts;
    });
    deliver(work, this, [this, words, language = m_language](const Verdicts &verdicts) {
        m_asking = false;
        if (!m_waiting.isEmpty()) {
            m_asking = true;
            QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
        }
        if (language != m_language)
            return;
        for (const QString &word : words)
            m_known.insert(word, !verdicts.wrong.contains(word));
        emit answered();
        if (m_absence != verdicts.absence) {
            m_absence = verdicts.absence;
            emit changed();
        }
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word)
{
    return QtConcurrent::run(&m_pool, [thread = m_thread, word, language = m_language] {
        const QString dictionary = thread->dictionary(language);
        return dictionary.isEmpty() ? QStringList() : thread->plugin()->suggestions(word, dictionary);
    });
}

void Spelling::learn(const QString &word)
{
    ignore(word);
    m_pool.start([thread = m_thread, word, language = m_language] {
        if (const QString dictionary = thread->dictionary(language); !dictionary.isEmpty())
            thread->plugin()->learn(word, dictionary);
    });
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    emit changed();
}

QString Spelling::dictionaryFor(const QString &language, const QStringList &present)
{
    const QString wanted = QString(language).replace(u'-', u'_');
    if (present.contains(wanted))
        return wanted;
    const QString bare = wanted.section(u'_', 0, 0);
    // "de" means the German of Germany before that of Austria, where both are there.
    for (const QString &first : {QString(bare + u'_' + bare.toUpper()), QString(bare + u"_US"), bare})
        if (present.contains(first))
            return first;
    for (const QString &one : present)
        if (one.section(u'_', 0, 0) == bare)
            return one;
    return {};
}

} // namespace lamp
