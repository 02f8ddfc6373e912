// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendargrid.h"

namespace lamp {

// Seven days with hours: 6 to 20, more when something lies outside; whole days in a strip on top.
class WeekView final : public CalendarGrid {
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);

    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addDays(6); }
    void showDay(QDate day) override;
    [[nodiscard]] std::pair<int, int> hours() const { return {m_fromHour, m_toHour}; }

protected:
    void layOut() override;
    void paintGround(QPainter &painter) override;
    void paintOver(QPainter &painter) override;
    [[nodiscard]] Place placeAt(const QPoint &point) const override;
    [[nodiscard]] QRect dayRect(QDate day) const override;
    [[nodiscard]] QRect ghostRect(const Place &place, const CalendarEntry &entry) const override;
    void stepVertically(int steps) override;
    void carryVertically(int steps) override;
    void stepPage(int pages) override;
    void makeVisible(const QString &key) override;
    [[nodiscard]] QString pageName() const override;

private:
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int bodyTop() const { return headerHeight() + m_stripHeight; }
    [[nodiscard]] int gutter() const; // the column with the hours
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] int minuteAt(int y) const;
    void findHours();
    void layOutStrip();
    void layOutDay(QDate day);
    void paintHours(QPainter &painter);
    void paintHeads(QPainter &painter);

    QDate m_first;
    int m_fromHour = 6, m_toHour = 20;
    int m_stripHeight = 0, m_hourHeight = 0;
};

} // namespace lamp
