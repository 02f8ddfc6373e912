// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/clockviews.h"

#include <QObject>

namespace lamp {

class Desk;
class MessageBar;
class PageStack;

// Says at the foot of the window that a clock speaks up, with the way to the ticket; late ones are marked. What was
// spoken up about before this window was opened is on the Today page.
class ClockNotices final : public QObject {
    Q_OBJECT
public:
    ClockNotices(Desk &desk, MessageBar &messages, PageStack &pages, QObject *parent);
    // Whether a warning is meant for a person: the owner's for the owner, and for everyone while nobody owns the
    // ticket; the lead's for the leads, and for everyone while no lead is named. Who did not say who they are hears
    // all.
    [[nodiscard]] static bool isFor(const Desk &desk, const EscalationNotice &notice, PersonId person);

private:
    void read();
    void say(const QList<EscalationNotice> &notices);

    Desk &m_desk;
    MessageBar &m_messages;
    PageStack &m_pages;
    Instant m_since;
    qint64 m_last = 0; // the newest one that was said
    Latest m_latest;
};

} // namespace lamp
