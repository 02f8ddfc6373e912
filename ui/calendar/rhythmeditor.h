// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/calendarrhythm.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace lamp {

// How often: a sentence of choices ("every 2 weeks on Mo Th, without end"), or a rule as text.
class RhythmEditor final : public QWidget {
    Q_OBJECT
public:
    explicit RhythmEditor(QWidget *parent = nullptr);

    void setRule(const QString &rrule, QDate start);
    [[nodiscard]] QString rule() const;
    [[nodiscard]] RhythmChoice choice() const;
    // Another first day: what only followed from the old one follows the new one.
    void setStart(QDate start);

signals:
    void changed();

private:
    QWidget *buildEvery();
    QWidget *buildWeekdays();
    QWidget *buildMonthDay();
    QWidget *buildPatch();
    QWidget *buildEnd();
    void show(const RhythmChoice &choice);
    void showParts();
    void edited();

    QDate m_start;
    bool m_showing = false;
    QComboBox *m_repeat;
    QSpinBox *m_interval;
    QLabel *m_unit;
    QList<QToolButton *> m_weekdays;
    QWidget *m_weekPart, *m_monthPart, *m_patchPart, *m_endPart;
    QRadioButton *m_byDate, *m_byWeekday;
    QSpinBox *m_monthDay;
    QComboBox *m_position, *m_weekday, *m_month;
    QSpinBox *m_patchOffset;
    QComboBox *m_end;
    QSpinBox *m_count;
    QDateEdit *m_until;
    QLineEdit *m_own;
};

} // namespace lamp
