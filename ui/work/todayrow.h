// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/todaywords.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lamp {

class ElidedLabel;

// One thing to do: a bar and an icon that say how it stands, title and second line, the reason, and its main button.
// A row that is pointed at or focused keeps its place (TodayList sees to that).
class TodayRow final : public QFrame {
    Q_OBJECT
public:
    explicit TodayRow(QWidget *parent);
    void show(const TodayTask &task, const TodayWords &words);
    using QFrame::show;
    void showDone(); // it is not to be done any more; stays until the pointer has left
    [[nodiscard]] const TodayTask &task() const { return m_task; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] bool isHeld() const; // pointer or focus is on it

signals:
    void acted(const lamp::TodayTask &task);
    void opened(const lamp::TodayTask &task); // the row itself, not its button
    void released();                          // pointer and focus are gone

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TodayTask m_task;
    Tone m_tone = Tone::Quiet;
    bool m_done = false, m_hovered = false;
    QLabel *m_icon;
    ElidedLabel *m_title, *m_detail, *m_reason;
    QPushButton *m_button;
};

} // namespace lamp
