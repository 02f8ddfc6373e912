// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/desk.h"

#include <QObject>
#include <QTimer>

namespace lamp {

// The numbers that the frame of the window shows: badges, counts, drafts, what Undo would take back. Read again shortly
// after something changed, and once a minute because time passes.
class ShellFacts final : public QObject {
    Q_OBJECT
public:
    explicit ShellFacts(Desk &desk, QObject *parent = nullptr);

    struct Badges {
        int today = 0, open = 0, lateWork = 0; // due or late or to follow up; open tickets; late maintenance
    };
    void refresh();
    void recount(); // what the desk holds and when it was backed up

signals:
    void badgesChanged(const lamp::ShellFacts::Badges &badges);
    void countsChanged(const lamp::DeskCounts &counts);
    void undoChanged(const QString &undo, const QString &redo); // as sentences; empty when there is nothing
    void draftsChanged(int count);
    void saved(lamp::Instant at); // this window wrote something

private:
    void onChanged(const ChangeEvent &event);
    void readBadges();
    void readUndo();
    void readDrafts();

    Desk &m_desk;
    QTimer m_soon;
    QTimer m_minute;
    Latest m_badges, m_counts, m_undo, m_drafts;
    bool m_countsDue = true;
};

} // namespace lamp
