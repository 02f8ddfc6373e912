// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendargrid.h"

namespace lamp {

// Six weeks with small bars; what does not fit in a day becomes '+3 more'.
class MonthView final : public CalendarGrid {
    Q_OBJECT
public:
    explicit MonthView(QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addDays(41); }
    [[nodiscard]] QDate month() const { return m_month; } // its first day
    void showDay(QDate day) override;

protected:
    void layOut() override;
    void paintGround(QPainter &painter) override;
    [[nodiscard]] Place placeAt(const QPoint &point) const override;
    [[nodiscard]] QRect dayRect(QDate day) const override;
    [[nodiscard]] QRect ghostRect(const Place &place, const CalendarEntry &entry) const override;
    void stepVertically(int steps) override;
    void carryVertically(int steps) override;
    void stepPage(int pages) override;
    [[nodiscard]] QString pageName() const override;
    [[nodiscard]] QList<CalendarEntry> ordered(QDate day) const override;

private:
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int numberHeight() const; // the line of a cell with the day's number
    void paintHeader(QPainter &painter);
    void paintDay(QPainter &painter, QDate day);
    void paintNumber(QPainter &painter, QDate day, const QRect &cell);

    QDate m_month, m_first;
};

} // namespace lamp
