// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace lamp {

// Says what just happened, with Undo beside it, or what went wrong. It lies over the foot of its parent, in no layout:
// nothing moves under the pointer when it comes or goes. One line of it is as high as the foot that the parent keeps
// free for it (lineHeight), so that what is being typed stays in sight; a longer one grows upwards. Stays twelve
// seconds, longer while the pointer or the focus is on it. A problem stays until closed.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);
    void say(const QString &message, bool undoable);
    void complain(const QString &sentence);
    void offerCopy(const QString &text); // beside what is shown: puts the text on the clipboard
    // Something that came by itself, with where it leads: it waits until what is shown has gone.
    void notice(const QString &text, const QString &step, const std::function<void()> &act);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isProblem() const { return m_problem; }
    [[nodiscard]] static int lineHeight(const QFont &font); // of a bar with one line of text
    void setDuration(std::chrono::milliseconds time) { m_leave.setInterval(time); }

signals:
    void undoRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectButtons();
    void present(const QString &text);
    void place();
    void fitText(int wide);
    void dress();
    [[nodiscard]] bool covers(const QWidget *widget) const;
    void showNotice();

    struct Notice {
        QString text, step;
        std::function<void()> act;
    };
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_undo;
    QPushButton *m_open;
    QToolButton *m_close;
    QString m_toCopy;
    QTimer m_leave;
    QList<Notice> m_notices; // that wait
    std::function<void()> m_act;
    QPointer<QWidget> m_before; // had the focus last, besides what stands in the bar
    bool m_problem = false;
};

} // namespace lamp
