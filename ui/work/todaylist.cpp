// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/todaylist.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

TodayList::TodayList(const QString &name, Ink ground, QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_ground(ground)
{
    setAccessibleName(name);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

TodayRow *TodayList::heldRow() const
{
    const auto held = std::ranges::find_if(m_rows, &TodayRow::isHeld);
    return held == m_rows.cend() ? nullptr : *held;
}

QStringList TodayList::keepingPlace(const QStringList &fresh, const QStringList &old, const QString &held)
{
    const qsizetype place = old.indexOf(held);
    if (held.isEmpty() || place < 0)
        return fresh;
    QStringList order = fresh;
    order.removeOne(held);
    order.insert(std::min(place, order.size()), held);
    return order;
}

TodayRow *TodayList::makeRow()
{
    auto *row = new TodayRow(this);
    connect(row, &TodayRow::acted, this, &TodayList::acted);
    connect(row, &TodayRow::opened, this, &TodayList::opened);
    connect(row, &TodayRow::released, this, &TodayList::released);
    return row;
}

void TodayList::setTasks(const QList<TodayTask> &tasks, const TodayWords &words)
{
    QHash<QString, TodayRow *> known;
    QStringList old, fresh;
    for (TodayRow *row : std::as_const(m_rows)) {
        known.insert(row->task().key(), row);
        old.append(row->task().key());
    }
    QHash<QString, TodayTask> wanted;
    for (const TodayTask &task : tasks) {
        fresh.append(task.key());
        wanted.insert(task.key(), task);
    }
    const TodayRow *held = heldRow();
    const QStringList order = keepingPlace(fresh, old, held ? held->task().key() : QString());
    QList<TodayRow *> rows;
    for (const QString &key : order) {
        TodayRow *row = known.take(key);
        if (!row)
            row = makeRow();
        if (const auto task = wanted.constFind(key); task != wanted.cend())
            row->show(*task, words);
        else
            row->showDone();
        rows.append(row);
    }
    for (TodayRow *gone : std::as_const(known)) {
        gone->hide();
        gone->deleteLater();
    }
    m_rows = rows;
    placeRows();
    setVisible(!m_rows.isEmpty());
}

void TodayList::placeRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_layout->removeWidget(m_rows[i]);
        m_layout->insertWidget(static_cast<int>(i), m_rows[i]);
        m_rows[i]->show();
        if (i > 0)
            setTabOrder(m_rows[i - 1]->button(), m_rows[i]->button());
    }
    int widest = 0; // one width for all, also beside a long number to call
    for (const TodayRow *row : std::as_const(m_rows))
        widest = std::max({widest, row->button()->minimumWidth(), row->button()->sizeHint().width()});
    for (const TodayRow *row : std::as_const(m_rows))
        row->button()->setMinimumWidth(widest);
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down || event->key() == Qt::Key_J ? 1
        : event->key() == Qt::Key_Up || event->key() == Qt::Key_K              ? -1
                                                                               : 0;
    for (qsizetype i = 0; step != 0 && i < m_rows.size(); ++i)
        if (m_rows[i]->button()->hasFocus()) {
            m_rows[std::clamp<qsizetype>(i + step, 0, m_rows.size() - 1)]->button()->setFocus(Qt::TabFocusReason);
            return;
        }
    QFrame::keyPressEvent(event);
}

void TodayList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(m_ground == Ink::Panel ? Ink::Line : Ink::Red));
    painter.setBrush(ink(m_ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), unit() * 3 / 4.0, unit() * 3 / 4.0);
}

} // namespace lamp
