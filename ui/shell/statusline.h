// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QFrame>
#include <QFuture>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lamp {

// The line at the foot: which desk, when it was last saved, drafts, work in the background, what the desk holds.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setDesk(const QString &path, bool readOnly);
    void setSaved(const QString &time); // "14:02"; empty: nothing written in this window yet
    void setBackup(const QString &words, bool late);
    void setHint(const QString &text); // where a link leads, in place of the desk while there is any
    void setDrafts(int count);
    void setStopwatch(const QString &words, const QString &meaning); // empty: none runs
    void setCounts(qint64 tickets, qint64 articles, qint64 assets);
    // Shows the work once it has taken more than 200 ms, its progress after that, and lets it be cancelled.
    void watch(const QString &title, const QFuture<void> &work);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

signals:
    void draftsChosen();
    void stopwatchChosen();
    void workDone(); // the last piece of work in the background ended

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void dress();

    QLabel *m_left;
    QToolButton *m_drafts;
    QToolButton *m_stopwatch;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_network;
    QLabel *m_counts;
    QString m_file, m_saved, m_backup, m_hint;
    bool m_readOnly = false;
    int m_running = 0;
};

} // namespace lamp
