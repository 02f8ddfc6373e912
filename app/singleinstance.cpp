// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "core/instanceplugin.h"
#include "core/logging.h"
#include "core/paths.h"
#include "core/plugin.h"

#include <QElapsedTimer>
#include <QThread>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto Pause = 100ms, ListenAgain = 1000ms;
constexpr int Patience = 2'000; // milliseconds

InstancePlugin *messages()
{
    const auto plugin = plugin::loadAs<InstancePlugin>("lamp_instance"_L1);
    if (!plugin)
        qCWarning(logUi) << "windows cannot call one another:" << plugin.error().detail;
    return plugin.value_or(nullptr);
}
} // namespace

SingleInstance::SingleInstance(const QString &name)
    : m_name(name), m_lock(paths::stateFolder() + u'/' + name + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // held for as long as the program lives; that of a dead one is taken over
    // Where no lock file can be written, nobody can be asked either.
    m_first = m_lock.tryLock(0ms) || m_lock.error() != QLockFile::LockFailedError;
    m_again.setInterval(ListenAgain);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::listen);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen()
{
    InstancePlugin *const plugin = m_first && !m_listener ? messages() : nullptr;
    if (plugin)
        m_listener = plugin->listen(m_name, [this](const QByteArray &message) { emit called(message); });
    if (plugin && !m_listener)
        m_again.start();
    else
        m_again.stop();
}

void SingleInstance::call(const QByteArray &message)
{
    InstancePlugin *const plugin = messages();
    QElapsedTimer waited;
    waited.start();
    // The first may not have painted its window yet.
    while (plugin && !plugin->send(m_name, message, Patience) && waited.elapsed() < Patience)
        QThread::sleep(Pause);
}

} // namespace lamp
