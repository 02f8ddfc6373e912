// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendardays.h"
#include "items/calendarmove.h"
#include "schedule/workcalendar.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>

namespace lamp {

class DayPopover;

// What month and week have in common: days to stand on, entries to choose and to carry to another day, by mouse or by
// keyboard. Subclasses say where things lie and paint the ground.
class CalendarGrid : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    void setDays(const CalendarDays &days);
    void setNow(Instant now, const QTimeZone &zone);
    void setHolidays(const QHash<QDate, Holiday> &holidays);
    // The window of the chosen occurrence, for what a ghost says; empty once it is unknown.
    void setWindow(const QString &key, std::optional<MoveWindow> window);
    void setSelected(const QString &key); // does not move the current day when the entry is not shown
    void setCurrentDay(QDate day);        // selects the day's first entry
    void turnPage(int pages);             // 0: to today
    [[nodiscard]] QString selectedKey() const { return m_selected; }
    [[nodiscard]] QDate currentDay() const { return m_current; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] bool isCarrying() const { return m_carry.has_value(); }
    [[nodiscard]] QRect barRect(const QString &key) const; // in viewport coordinates; null when not painted
    [[nodiscard]] DayPopover *popover() const;

    [[nodiscard]] virtual QDate firstDay() const = 0;
    [[nodiscard]] virtual QDate lastDay() const = 0;
    // Turns to the page with that day and tells by pageTurned() when it is another one.
    virtual void showDay(QDate day) = 0;
    [[nodiscard]] bool contains(QDate day) const { return day >= firstDay() && day <= lastDay(); }

signals:
    void selected(const QString &key); // empty: the current day has no entry
    void opened(const QString &key);
    void moveWanted(const QString &key, lamp::Instant to);
    void moveDialogWanted(const QString &key);
    void menuWanted(const QString &key, const QPoint &globalPosition);
    void newPlanWanted(QDate day);
    void pageTurned();

protected:
    struct Bar {
        QString key;
        QRect rect;
        QString text;
        Ink colour = Ink::Gry;
    };
    struct More {
        QDate day;
        QRect rect;
        int count = 0;
    };
    struct Place {
        QDate day;  // invalid: nowhere
        QTime time; // invalid: keeps its own
        friend bool operator==(const Place &, const Place &) = default;
    };
    // Fills m_bars and m_more; called whenever something moved.
    virtual void layOut() = 0;
    virtual void paintGround(QPainter &painter) = 0;
    virtual void paintOver(QPainter &) { }
    [[nodiscard]] virtual Place placeAt(const QPoint &point) const = 0;
    [[nodiscard]] virtual QRect dayRect(QDate day) const = 0;
    [[nodiscard]] virtual QRect ghostRect(const Place &place, const CalendarEntry &entry) const = 0;
    // What the vertical arrows mean, for a day and for a carried entry; positive = down.
    virtual void stepVertically(int steps) = 0;
    virtual void carryVertically(int steps) = 0;
    virtual void stepPage(int pages) = 0;
    virtual void makeVisible(const QString &) { }
    [[nodiscard]] virtual QString pageName() const = 0;
    // The entries of a day in the order in which the view shows them.
    [[nodiscard]] virtual QList<CalendarEntry> ordered(QDate day) const { return m_days.on(day); }

    void relayOut();
    void turnTo(QDate day); // stands on a day of another page
    void selectBeside(int step); // the next or previous entry, across days
    [[nodiscard]] bool isWeekend(QDate day) const;
    [[nodiscard]] bool isDayOff(QDate day) const; // a weekend, or a holiday on which nobody works
    [[nodiscard]] Bar barOf(const CalendarEntry &entry, const QRect &rect) const;

    struct Carry {
        CalendarEntry entry;
        Place place;
        QPoint at;
        bool byKeyboard = false;
    };
    CalendarDays m_days;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_now;
    QDate m_today, m_current;
    QHash<QDate, Holiday> m_holidays;
    QList<Bar> m_bars;
    QList<More> m_more;
    QString m_selected;
    std::optional<Carry> m_carry;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void hold();
    void release();
    void standOn(QDate day);
    [[nodiscard]] QString firstKey(QDate day) const; // of its work; else of what is only there to be seen
    void choose(const QString &key);
    void announce();
    void showList(QDate day);
    [[nodiscard]] const Bar *barAt(const QPoint &point) const;
    [[nodiscard]] const More *moreAt(const QPoint &point) const;
    void paintCarry(QPainter &painter);
    [[nodiscard]] MoveHint hintFor(const Carry &carry) const;
    [[nodiscard]] bool beginCarry(const QString &key, bool byKeyboard);
    void dropCarry();
    bool carryKey(QKeyEvent *event);
    bool dayKey(QKeyEvent *event);
    bool letterKey(QKeyEvent *event);

    QTimer m_patience; // while it runs, the page before stays on the screen
    std::pair<QString, MoveWindow> m_window;
    QString m_pressed, m_refusal;
    QPoint m_pressedAt;
    bool m_chooseFirst = true; // once the entries of the current day arrive
    QPointer<DayPopover> m_popover;
};

} // namespace lamp
