// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/handing.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace lamp {

class Desk;
class MessageBar;

// Offers, at the foot of the window, to hand work over on its day and to give it back after the last one.
class HandoverNotices final : public QObject {
    Q_OBJECT
public:
    HandoverNotices(Desk &desk, MessageBar &messages, QObject *parent);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void read();
    void offer(const Handing::Due &due);

    Desk &m_desk;
    MessageBar &m_messages;
    QSet<qint64> m_offered; // of this run
    QTimer m_often;
    Latest m_latest;
};

} // namespace lamp
