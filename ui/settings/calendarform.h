// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockcheck.h"

#include <QFrame>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace lamp {

class DateField;
class Desk;
class FieldNote;

// When people work: hours of each weekday, zone, public holidays, and days that differ. The desk's own have no name.
class CalendarForm final : public QFrame {
    Q_OBJECT
public:
    explicit CalendarForm(Desk &desk, QWidget *parent = nullptr);
    void setCalendar(const CalendarEdit &edit, bool desk);
    [[nodiscard]] CalendarEdit calendar() const;
    void showProblems(const QList<ClockProblem> &problems); // of this calendar

signals:
    void changed();

private:
    struct Day {
        CalendarException day;
        QWidget *box = nullptr;
        DateField *date = nullptr;
        QLineEdit *name = nullptr, *hours = nullptr;
        FieldNote *note = nullptr;
    };
    void addWeek(QFormLayout *form);
    void addPlace(QFormLayout *form);
    void addDays(QFormLayout *form);
    void fillPlaces();
    void addDay(const CalendarException &day);
    void setDays(const QList<CalendarException> &days);
    void removeDay(const QWidget *box);
    [[nodiscard]] QList<CalendarException> days() const;
    [[nodiscard]] QString hours() const;
    void edited();

    Desk &m_desk;
    CalendarEdit m_edit;
    bool m_showing = false;
    QFormLayout *m_form;
    QLineEdit *m_name;
    FieldNote *m_nameNote, *m_weekNote, *m_zoneNote, *m_regionNote;
    QList<QLineEdit *> m_week; // Monday first
    QList<FieldNote *> m_weekNotes;
    QLineEdit *m_zone;
    QComboBox *m_region;
    QVBoxLayout *m_dayRows;
    QList<Day> m_days;
};

} // namespace lamp
