// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace lamp {

// A day that may be absent, typed as people write it ("14.3.27", "14 Mar", "2027-03-14", "+3y") or picked from a
// calendar.
class DateField final : public QLineEdit {
    Q_OBJECT
public:
    DateField(QDate today, QWidget *parent = nullptr);
    void setDate(QDate date);
    [[nodiscard]] QDate date() const; // invalid when empty or not understood
    [[nodiscard]] bool isGood() const; // empty, or a day

    // What a text means; invalid when it means no day.
    [[nodiscard]] static QDate dayOf(const QString &text, QDate today);

private:
    void openCalendar();
    void settle();

    QDate m_today;
};

} // namespace lamp
