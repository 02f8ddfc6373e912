// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readers.h"

#include <QThreadStorage>

#include <atomic>

namespace lamp {

namespace {
constexpr int Threads = 2;
using Connections = QHash<quint64, std::shared_ptr<Connection>>; // by the serial of the Readers they belong to

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
        return known.get();
    LAMP_TRY(opened, Connection::open(m_path, Connection::Access::Read));
    std::shared_ptr<Connection> connection(std::move(opened));
    connections.insert(m_serial, connection);
    return connection.get();
}

} // namespace lamp
