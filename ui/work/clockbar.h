// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clockviews.h"

#include <QWidget>

namespace lamp {

class Desk;

// A clock from its start to its deadline: what counted and what did not, with the present moment and the deadline. Each
// kind has a pattern of its own beside its colour; the tool tip says what lies under the pointer.
class ClockBar final : public QWidget {
    Q_OBJECT
public:
    // How a stretch looks: counted time has three ways of it.
    enum class Look { Counted, Ahead, Late, OutsideHours, Holiday, Paused, Done, Planned };
    ClockBar(Desk &desk, const ClockView &view, Instant now, const QTimeZone &zone, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString textAt(int x) const; // what the tool tip says there

    [[nodiscard]] QList<Look> looks() const; // that occur, in their usual order
    static void paintLook(QPainter &painter, const QRectF &where, Look look);
    [[nodiscard]] static QString lookWord(Look look);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Piece {
        Instant from, to;
        Look look = Look::Counted;
        QString words;
    };
    void addPieces(const slaclock::Stretch &stretch);
    [[nodiscard]] double place(Instant at) const;
    void paintMark(QPainter &painter, Instant at, bool deadline) const;

    Desk &m_desk;
    Instant m_now, m_from, m_to;
    std::optional<Instant> m_deadline;
    QTimeZone m_zone;
    bool m_met = false;
    QList<Piece> m_pieces;
};

// A pattern of the bar with its word.
class ClockLegend final : public QWidget {
    Q_OBJECT
public:
    ClockLegend(ClockBar::Look look, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockBar::Look m_look;
};

} // namespace lamp
