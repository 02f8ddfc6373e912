// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendaritem.h"

#include <QFrame>

class QListWidget;

namespace lamp {

// All entries of one day, over the calendar: for '+3 more' and for the keyboard.
class DayPopover final : public QFrame {
    Q_OBJECT
public:
    DayPopover(QDate day, const QList<CalendarEntry> &entries, const QTimeZone &zone, QWidget *parent);
    void showAt(const QPoint &globalPosition);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void choose(const QString &key);

signals:
    void chosen(const QString &key);

private:
    QListWidget *m_list;
};

} // namespace lamp
