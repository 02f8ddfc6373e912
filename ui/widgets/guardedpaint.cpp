// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guardeddocument.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr double CornerRadius = 4;

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.72));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.8, box.height() * 0.28));
    painter.drawPath(tick);
}

} // namespace

void GuardedDocument::paintCode(QPainter &painter, const Ground &ground) const
{
    const QRectF rect = ground.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const QFontMetricsF metrics(defaultFont());
    const double header = ground.box.above - metrics.height() / 2;
    painter.setPen(QPen(shade(Ink::Line), 1));
    painter.setBrush(shade(Ink::Code));
    painter.drawRoundedRect(rect, CornerRadius, CornerRadius);
    const double line = std::floor(rect.top() + header) + 0.5;
    painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line));
    QFont small = defaultFont();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    painter.setFont(small);
    painter.setPen(shade(Ink::Mute));
    const QRectF where(rect.left() + metrics.height() * 0.6, rect.top(), rect.width() * 0.7, header);
    const QString label = QFontMetricsF(small).elidedText(m_code[ground.box.code].label, Qt::ElideRight, where.width());
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, label);
}

void GuardedDocument::paintTask(QPainter &painter, const Ground &ground) const
{
    const double size = std::round(QFontMetricsF(defaultFont()).height() * 0.78);
    const QRectF box(std::floor(ground.rect.left()) + 0.5, std::floor(ground.rect.center().y() - size / 2) + 0.5, size,
                     size);
    const bool done = ground.box.kind == Box::Kind::Done;
    painter.setPen(QPen(shade(done ? Ink::Grn : Ink::Mute), 1));
    painter.setBrush(done ? QBrush(shade(Ink::GrnB)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    if (done)
        paintTick(painter, box, shade(Ink::Grn));
}

void GuardedDocument::paintBox(QPainter &painter, const Ground &ground) const
{
    const Box &box = ground.box;
    const QRectF rect = ground.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const QFontMetricsF metrics(defaultFont());
    switch (box.kind) {
    case Box::Kind::Code: paintCode(painter, ground); break;
    case Box::Kind::Quote:
    case Box::Kind::Callout: {
        QPainterPath round;
        round.addRoundedRect(ground.rect, CornerRadius, CornerRadius);
        const QColor bar = box.kind == Box::Kind::Quote ? shade(Ink::Line) : shade(box.ink);
        painter.save();
        painter.setClipPath(round, Qt::IntersectClip);
        painter.fillRect(ground.rect, box.kind == Box::Kind::Quote ? shade(Ink::Alt) : shade(groundOf(box.ink)));
        painter.fillRect(QRectF(ground.rect.topLeft(), QSizeF(3, ground.rect.height())), bar);
        painter.restore();
        break;
    }
    case Box::Kind::Badge: {
        const double size = metrics.height() * 1.42;
        const QRectF circle(ground.rect.left(), ground.rect.center().y() - size / 2, size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade(Ink::BluB));
        painter.drawEllipse(circle);
        break;
    }
    case Box::Kind::Open:
    case Box::Kind::Done: paintTask(painter, ground); break;
    case Box::Kind::Rule: {
        const double y = std::floor(ground.rect.center().y()) + 0.5;
        painter.setPen(QPen(shade(Ink::Line), 1));
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        break;
    }
    }
}

} // namespace lamp
