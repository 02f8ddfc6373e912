// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk.h"
#include "items/calendarmove.h"
#include "schedule/workcalendar.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTimeEdit;

namespace lamp {

class InkLabel;

// Why an occurrence is skipped: one of the desk's reasons, and nothing else.
class SkipDialog final : public QDialog {
    Q_OBJECT
public:
    SkipDialog(const CalendarEntry &entry, const QList<Choice> &reasons, QWidget *parent);

signals:
    void chosen(const QString &reason); // the code
    void moveInstead();                 // 'put off' needs a new date

private:
    void fillReasons(const QList<Choice> &reasons);
    QWidget *buildButtons();
    void showChoice(int row);
    void tellChoice();

    QListWidget *m_reasons;
    QLineEdit *m_own;
    QListWidgetItem *m_other;
    QPushButton *m_skip;
};

// Another day and time for one occurrence; says at once what that breaks.
class MoveDialog final : public QDialog {
    Q_OBJECT
public:
    MoveDialog(const CalendarEntry &entry, const MoveGround &ground, const QHash<QDate, Holiday> &holidays,
               QWidget *parent);
    [[nodiscard]] Instant chosenMoment() const;

signals:
    void chosen(lamp::Instant to, const QString &reason);

private:
    QFormLayout *buildForm();
    void showHint();

    CalendarEntry m_entry;
    MoveGround m_ground;
    QHash<QDate, Holiday> m_holidays;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QLineEdit *m_reason;
    InkLabel *m_hint;
    QPushButton *m_ok;
};

} // namespace lamp
