// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readers.h"

#include <QThreadStorage>

#include <atomic>

namespace lamp {

namespace {
constexpr int Threads = 2;
// By the serial of the Readers they belong to; an empty one is closed.
using Connections = QHash<quint64, std::shared_ptr<std::unique_ptr<Connection>>>;

QThreadStorage<Connections> &connectionsOfThread()
{
    static QThreadStorage<Connections> storage;
    return storage;
}

quint64 nextSerial()
{
    static std::atomic<quint64> serial = 0;
    return ++serial;
}
} // namespace

Readers::Readers(const QString &path) : m_path(path), m_serial(nextSerial())
{
    m_pool.setMaxThreadCount(Threads);
    m_pool.setExpiryTimeout(-1);
}

Readers::~Readers()
{
    stop();
    connectionsOfThread().localData().remove(m_serial);
    // Other threads may live on, some longer than the application: then it is too late to close a connection.
    const QMutexLocker locker(&m_mutex);
    for (const auto &opened : std::as_const(m_opened))
        if (const auto connection = opened.lock())
            connection->reset();
}

void Readers::stop()
{
    m_stopping = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void Readers::post(std::function<bool()> cancelled, std::function<void(Result<Connection *>)> run)
{
    m_pool.start([this, cancelled = std::move(cancelled), run = std::move(run)] {
        auto opened = connection();
        if (opened)
            (*opened)->setCancelled([this, &cancelled] { return m_stopping || (cancelled && cancelled()); });
        run(opened);
        if (opened)
            (*opened)->setCancelled({});
    });
}

Result<Connection *> Readers::connection()
{
    auto &connections = connectionsOfThread().localData();
    if (const auto known = connections.value(m_serial))
        return known->get();
    LAMP_TRY(opened, Connection::open(m_path, Connection::Access::Read));
    const auto connection = std::make_shared<std::unique_ptr<Connection>>(std::move(opened));
    connections.insert(m_serial, connection);
    const QMutexLocker locker(&m_mutex);
    m_opened.removeIf([](const auto &other) { return other.expired(); });
    m_opened.append(connection);
    return connection->get();
}

} // namespace lamp
