// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handovernotices.h"

#include "services/desk.h"
#include "widgets/messagebar.h"
#include "work/handbackdialog.h"

#include <chrono>

namespace lamp {

using namespace std::chrono_literals;

HandoverNotices::HandoverNotices(Desk &desk, MessageBar &messages, QObject *parent)
    : QObject(parent), m_desk(desk), m_messages(messages)
{
    m_often.setInterval(15min); // a window may stay open over midnight
    connect(&m_often, &QTimer::timeout, this, &HandoverNotices::read);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (!event.touches("handover"))
            return;
        m_offered.clear(); // undone, or made anew: what is due is offered again
        read();
    });
    if (desk.database().isReadOnly())
        return;
    m_often.start();
    QTimer::singleShot(0, this, &HandoverNotices::read);
}

void HandoverNotices::read()
{
    if (m_desk.database().isReadOnly())
        return;
    m_latest.read(Handing(m_desk).due(), this, [this](const Result<QList<Handing::Due>> &all) {
        for (const Handing::Due &due : all.value_or(QList<Handing::Due>()))
            if (!m_offered.contains(due.handover.id.value)) {
                m_offered.insert(due.handover.id.value);
                offer(due);
            }
    });
}

void HandoverNotices::offer(const Handing::Due &due)
{
    const int count = static_cast<int>(due.count);
    const QString text = due.handover.state == HandoverState::Coming
        ? tr("%1 is away from now on: %n thing(s) to hand over", nullptr, count).arg(due.person)
        : tr("%1 is back: %n thing(s) lie with others still", nullptr, count).arg(due.person);
    m_messages.notice(text, tr("Look"), [this, due] {
        auto *dialog = new HandbackDialog(m_desk, due, m_messages.window());
        connect(dialog, &HandbackDialog::message, this, &HandoverNotices::message);
        connect(dialog, &HandbackDialog::failed, this, &HandoverNotices::failed);
        dialog->open();
    });
}

} // namespace lamp
