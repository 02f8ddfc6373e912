// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/plandelegate.h"

#include "theme/theme.h"
#include "widgets/chip.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace lamp {

QColor colourOf(MonthMark mark)
{
    switch (mark) {
    case MonthMark::InTime: return ink(Ink::Grn);
    case MonthMark::Late: return ink(Ink::Amb);
    case MonthMark::Missed:
    case MonthMark::WithFailures: return ink(Ink::Red);
    case MonthMark::None:
    case MonthMark::Skipped:
    case MonthMark::Coming: break;
    }
    return ink(Ink::Gry);
}

// A warning triangle with its stroke: neither the tick of what went well nor the cross of what nobody did.
static void paintWarning(QPainter &painter, QPointF c, double r, const QColor &colour)
{
    painter.setPen(QPen(colour, r / 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y() + r * 0.8}, {c.x() - r, c.y() + r * 0.8}});
    painter.drawLine(QPointF(c.x(), c.y() - r * 0.35), QPointF(c.x(), c.y() + r * 0.15));
    painter.drawPoint(QPointF(c.x(), c.y() + r * 0.5));
}

void paintMark(QPainter &painter, const QRectF &cell, MonthMark mark, const QColor &colour, double size)
{
    const QPointF c = cell.center();
    const double r = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, size / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case MonthMark::None: break;
    case MonthMark::WithFailures: paintWarning(painter, c, r, colour); break;
    case MonthMark::InTime:
        painter.drawPolyline(QPolygonF{{c.x() - r, c.y() + r * 0.1},
                                       {c.x() - r * 0.3, c.y() + r * 0.75},
                                       {c.x() + r, c.y() - r * 0.75}});
        break;
    case MonthMark::Late: {
        painter.setPen(QPen(colour, size / 8));
        painter.drawEllipse(c, r, r);
        QPainterPath half;
        half.moveTo(c);
        half.arcTo(QRectF(c.x() - r, c.y() - r, size, size), 90, 180);
        painter.fillPath(half, colour);
        break;
    }
    case MonthMark::Missed:
        painter.drawLine(QPointF(c.x() - r * 0.7, c.y() - r * 0.7), QPointF(c.x() + r * 0.7, c.y() + r * 0.7));
        painter.drawLine(QPointF(c.x() - r * 0.7, c.y() + r * 0.7), QPointF(c.x() + r * 0.7, c.y() - r * 0.7));
        break;
    case MonthMark::Skipped: painter.drawLine(QPointF(c.x() - r * 0.6, c.y()), QPointF(c.x() + r * 0.6, c.y())); break;
    case MonthMark::Coming:
        painter.setPen(QPen(colour, size / 6));
        painter.drawEllipse(c, r * 0.85, r * 0.85);
        break;
    }
    painter.restore();
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect, ink(option.state & QStyle::State_Selected ? Ink::Sel : Ink::Panel));
    painter->setPen(ink(Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QVariant mark = index.data(PlanModel::MarkRole);
    if (mark.isValid())
        paintMark(*painter, option.rect, mark.value<MonthMark>(), colourOf(mark.value<MonthMark>()),
                  option.fontMetrics.height() * 0.55);
    else
        paintText(*painter, option, index);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(ink(Ink::Acc), 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void PlanDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto state = index.data(PlanModel::StateRole).value<PlanState>();
    const auto next = index.data(PlanModel::NextStateRole).value<CalendarState>();
    const QRect inner = option.rect.adjusted(unit(), 0, -unit() / 2, -1);
    const QString text = index.data().toString();
    Ink colour = Ink::Mute;
    QFont face = option.font;
    if (index.column() == PlanModel::Next && state != PlanState::Active) {
        Chip::paint(painter, inner, text, state == PlanState::Paused ? Ink::Amb : Ink::Gry);
        return;
    }
    if (index.column() == PlanModel::Title) {
        colour = state == PlanState::Active ? Ink::Text : Ink::Mute;
        if (state == PlanState::Active)
            face = strongFont();
    } else if (index.column() == PlanModel::Responsible) {
        colour = Ink::Text;
    } else if (index.column() == PlanModel::Next) {
        const bool bad = next == CalendarState::Missed || next == CalendarState::Late
            || !index.data(PlanModel::ProblemRole).toString().isEmpty();
        colour = bad ? Ink::Red : Ink::Text;
    }
    painter.setFont(face);
    painter.setPen(ink(colour));
    const QFontMetrics metrics(face);
    const int lines = qMax(1, inner.height() / metrics.lineSpacing());
    const int needed = lines == 1 ? 1 : linesOf(text, face, option.rect.width());
    // Broken lines are not full: what must be shortened is to end within them.
    const int shortened = lines == 1 ? inner.width() : inner.width() * lines * 8 / 10;
    const int room = lines > 1 && needed <= lines ? QWIDGETSIZE_MAX : shortened;
    QTextOption how(Qt::AlignLeft | Qt::AlignVCenter);
    how.setWrapMode(lines == 1 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.drawText(QRectF(inner), metrics.elidedText(text, Qt::ElideRight, room), how);
}

int PlanDelegate::linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption how;
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines)
        line.setLineWidth(width - unit() * 3 / 2);
    layout.endLayout();
    return lines;
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int high = option.fontMetrics.height() + unit() * 5 / 4;
    if (index.column() >= PlanModel::FirstMonth && index.column() < PlanModel::RequiredBy)
        return {unit() * 15 / 4, high};
    const QFont face = index.column() == PlanModel::Title ? strongFont() : option.font;
    return {QFontMetrics(face).horizontalAdvance(index.data().toString()) + unit() * 2, high};
}

} // namespace lamp
