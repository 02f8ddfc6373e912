// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskopening.h"

#include <QThread>

namespace lamp {

using namespace Qt::StringLiterals;

DeskOpening::DeskOpening(QObject *parent) : QObject(parent), m_watch(std::make_shared<OpenWatch>()) { }

DeskOpening::~DeskOpening()
{
    m_watch->stop();
    if (m_thread)
        m_thread->wait();
}

QFuture<DeskOpening::Opened> DeskOpening::start(Work work)
{
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    // A thread, not a pool: its connections to the file end with it.
    m_thread.reset(QThread::create([promise, work = std::move(work), watch = m_watch] {
        Opened opened = work(watch);
        if (opened) {
            const auto ready = watch->enter({OpenStage::What::Ready, 0, 0, false});
            if (ready)
                (*opened)->letGo();
            else
                opened = std::unexpected(ready.error());
        }
        promise->addResult(std::move(opened));
        promise->finish();
    }));
    m_thread->setObjectName(u"opening"_s);
    m_thread->start();
    return promise->future();
}

} // namespace lamp
