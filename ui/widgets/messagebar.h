// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace lamp {

// Says what just happened, with Undo beside it, or what went wrong. Stands in the layout below the page, never over
// it: what is being typed stays in sight. Stays twelve seconds, longer while the pointer or the focus is on it. A
// problem stays until closed.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);
    void say(const QString &message, bool undoable);
    void complain(const QString &sentence);
    void offerCopy(const QString &text); // beside what is shown: puts the text on the clipboard
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isProblem() const { return m_problem; }
    void setDuration(std::chrono::milliseconds time) { m_leave.setInterval(time); }

signals:
    void undoRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_undo;
    QToolButton *m_close;
    QString m_toCopy;
    QTimer m_leave;
    bool m_problem = false;
};

} // namespace lamp
