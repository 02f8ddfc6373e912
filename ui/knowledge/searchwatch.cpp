// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/searchwatch.h"

#include "core/text.h"
#include "services/desk.h"
#include "services/gaps.h"

namespace lamp {

namespace {
bool goesOnFrom(const QString &one, const QString &other)
{
    const QString a = folded(one.simplified()), b = folded(other.simplified());
    return !a.isEmpty() && !b.isEmpty() && (a.startsWith(b) || b.startsWith(a));
}
} // namespace

SearchWatch::SearchWatch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchWatch::note);
}

void SearchWatch::shown(const QString &text, int rows)
{
    const QString plain = text.simplified();
    if (plain.isEmpty()) { // cleared: what stood there last was given up
        leave();
        return;
    }
    if (rows > 0) { // letters were taken back until something was found, or other words did it
        if (!goesOnFrom(plain, m_empty))
            note();
        m_empty.clear();
        m_pause.stop();
        return;
    }
    if (!m_empty.isEmpty() && !goesOnFrom(plain, m_empty))
        note(); // another search: the one before was left
    m_empty = plain;
    m_pause.start();
}

void SearchWatch::leave()
{
    note();
    m_empty.clear();
    m_noted.clear();
}

void SearchWatch::note()
{
    m_pause.stop();
    if (m_empty.isEmpty() || m_empty == m_noted)
        return;
    const QString before = goesOnFrom(m_empty, m_noted) ? m_noted : QString();
    // A note that cannot be written (a desk that is only read) is none; the search itself goes on.
    [[maybe_unused]] const auto written = gaps::noteSearch(m_desk, m_empty, before);
    m_noted = m_empty;
}

} // namespace lamp
