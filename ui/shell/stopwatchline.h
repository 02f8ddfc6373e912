// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/timebook.h"

#include <QObject>
#include <QTimer>

namespace lamp {

class Desk;
class PageStack;
class StatusLine;

// The stopwatch of whoever works in this window: shown in the status line while it runs, started and stopped by one
// key on the open item. It runs in the desk: the window only shows it.
class StopwatchLine final : public QObject {
    Q_OBJECT
public:
    StopwatchLine(Desk &desk, StatusLine &status, PageStack &pages, QObject *parent);
    // On the open item: starts there, or stops what runs there. Without one: stops what runs.
    void toggle();
    void start(WorkItemId item);
    void stop(std::optional<qint64> minutes = {});
    [[nodiscard]] const std::optional<timebook::Running> &running() const { return m_running; }

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void read();
    void present();
    void showMenu();
    void askMinutes();
    [[nodiscard]] WorkItemId openItem() const;

    Desk &m_desk;
    StatusLine &m_status;
    PageStack &m_pages;
    std::optional<timebook::Running> m_running;
    QTimer m_minute;
    Latest m_latest;
};

} // namespace lamp
