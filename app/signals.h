// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace lamp {

// Ends the program in order when it is told to end (SIGTERM, SIGINT, SIGHUP): typed texts reach the desk as drafts.
class EndSignals final : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);

signals:
    void told();
};

} // namespace lamp
