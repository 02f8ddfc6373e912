// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lamp {

class QueuePage;

// Tells once that the first rows of the queue have been painted, or the words that stand there when it is empty.
class FirstPaint final : public QObject {
    Q_OBJECT
public:
    explicit FirstPaint(QueuePage &queue, QObject *parent = nullptr);

signals:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rowsCame();
    QueuePage &m_queue;
    bool m_rowsAreHere = false;
    bool m_told = false;
};

} // namespace lamp
