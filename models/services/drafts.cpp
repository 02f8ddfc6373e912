// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include "store/filerepository.h"

#include <QMutex>

#include <algorithm>

namespace lamp {

// The newest text of each key whose write is on its way; an empty body is a draft that was dropped.
class Drafts::Unwritten {
public:
    quint64 add(const Draft &draft)
    {
        const QMutexLocker locker(&m_mutex);
        m_texts.insert(draft.key, {draft, ++m_serial});
        return m_serial;
    }
    void written(const QString &key, quint64 serial)
    {
        const QMutexLocker locker(&m_mutex);
        if (const auto known = m_texts.constFind(key); known != m_texts.cend() && known->serial == serial)
            m_texts.erase(known);
    }
    [[nodiscard]] std::optional<Draft> find(const QString &key) const
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_texts.constFind(key);
        return known == m_texts.cend() ? std::nullopt : std::optional(known->draft);
    }
    [[nodiscard]] QList<Draft> all() const
    {
        const QMutexLocker locker(&m_mutex);
        QList<Draft> drafts;
        for (const Text &text : m_texts)
            drafts.append(text.draft);
        return drafts;
    }

private:
    struct Text {
        Draft draft;
        quint64 serial = 0;
    };
    mutable QMutex m_mutex; // writes end on the writer's thread
    QHash<QString, Text> m_texts;
    quint64 m_serial = 0;
};

Drafts::Drafts(Database &database) : m_database(database), m_unwritten(std::make_shared<Unwritten>()) { }
Drafts::~Drafts() = default;

QFuture<Result<void>> Drafts::keep(const QString &key, const QString &body, qint64 cursor)
{
    const quint64 serial = m_unwritten->add({key, body, cursor, m_database.now()});
    return m_database.writeDraft(key, body, cursor)
        .then([unwritten = m_unwritten, key, serial](const Result<void> &done) -> Result<void> {
            unwritten->written(key, serial);
            return done;
        });
}

QFuture<Result<void>> Drafts::drop(const QString &key) { return keep(key, {}, 0); }

QFuture<Result<Draft>> Drafts::find(const QString &key) const
{
    if (const auto newer = m_unwritten->find(key))
        return QtFuture::makeReadyValueFuture(newer->body.isEmpty() ? Result<Draft>(fail(Error::Kind::NotFound, key))
                                                                    : Result<Draft>(*newer));
    return m_database.read([key](Connection &c) { return filestore::draft(c, key); });
}

QFuture<Result<QList<Draft>>> Drafts::all() const
{
    return m_database.read([unwritten = m_unwritten](Connection &c) -> Result<QList<Draft>> {
        const QList<Draft> newer = unwritten->all(); // before the read: a write that ends between them is in both
        LAMP_TRY(drafts, filestore::drafts(c));
        for (const Draft &draft : newer) {
            drafts.removeIf([&draft](const Draft &older) { return older.key == draft.key; });
            if (!draft.body.isEmpty())
                drafts.append(draft);
        }
        std::ranges::stable_sort(drafts, std::ranges::greater{}, [](const Draft &draft) { return draft.updatedAt.ms; });
        return drafts;
    });
}

} // namespace lamp
