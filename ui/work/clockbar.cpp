// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clockbar.h"

#include "items/clockwords.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;
using slaclock::Stretch;

ClockBar::ClockBar(Desk &desk, const ClockView &view, Instant now, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_now(now), m_from(view.run.startedAt), m_to(view.run.startedAt),
      m_deadline(view.verdict.deadline), m_zone(zone), m_met(view.run.metAt.has_value())
{
    setObjectName(u"clockBar."_s + codeOf(view.run.kind));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bar of the clock “%1”; the list below says the same").arg(clockWord(view.run.kind)));
    for (const Stretch &stretch : view.stretches)
        addPieces(stretch);
    if (!m_pieces.isEmpty())
        m_to = m_pieces.last().to;
}

// Counted time behind the deadline looks different from that before it.
void ClockBar::addPieces(const Stretch &stretch)
{
    QString words = stretchSpan(stretch, m_now, m_zone) + u": " + stretchReason(stretch, m_desk.catalog());
    if (stretch.workingMs > 0)
        words += u", "_s + tr("%1 of working time").arg(workingWords(stretch.workingMs));
    switch (stretch.kind) {
    case Stretch::Kind::OutsideHours: m_pieces.append({stretch.from, stretch.to, Look::OutsideHours, words}); return;
    case Stretch::Kind::Holiday: m_pieces.append({stretch.from, stretch.to, Look::Holiday, words}); return;
    case Stretch::Kind::Paused: m_pieces.append({stretch.from, stretch.to, Look::Paused, words}); return;
    case Stretch::Kind::Done: m_pieces.append({stretch.from, stretch.to, Look::Done, words}); return;
    case Stretch::Kind::Planned: m_pieces.append({stretch.from, stretch.to, Look::Planned, words}); return;
    case Stretch::Kind::Counted: break;
    }
    if (stretch.ahead) {
        m_pieces.append({stretch.from, stretch.to, Look::Ahead, words});
        return;
    }
    const Instant late = m_deadline ? std::clamp(*m_deadline, stretch.from, stretch.to) : stretch.to;
    if (stretch.from < late)
        m_pieces.append({stretch.from, late, Look::Counted, words});
    if (late < stretch.to)
        m_pieces.append({late, stretch.to, Look::Late, words});
}

QSize ClockBar::sizeHint() const { return {unit() * 60, unit() * 4}; }
QSize ClockBar::minimumSizeHint() const { return {unit() * 24, unit() * 4}; }

QList<ClockBar::Look> ClockBar::looks() const
{
    QList<Look> found;
    for (const Piece &piece : m_pieces)
        if (!found.contains(piece.look))
            found.append(piece.look);
    std::ranges::sort(found);
    return found;
}

QString ClockBar::lookWord(Look look)
{
    switch (look) {
    case Look::Counted: return tr("counted");
    case Look::Ahead: return tr("will count");
    case Look::Late: return tr("counted, too late");
    case Look::OutsideHours: return stretchWord(Stretch::Kind::OutsideHours);
    case Look::Holiday: return stretchWord(Stretch::Kind::Holiday);
    case Look::Paused: return stretchWord(Stretch::Kind::Paused);
    case Look::Done: return stretchWord(Stretch::Kind::Done);
    case Look::Planned: return stretchWord(Stretch::Kind::Planned);
    }
    return {};
}

void ClockBar::paintLook(QPainter &painter, const QRectF &where, Look look)
{
    const auto fill = [&](Ink ground, Ink pattern, Qt::BrushStyle style) {
        painter.fillRect(where, ink(ground));
        painter.fillRect(where, QBrush(ink(pattern), style));
    };
    switch (look) {
    case Look::Counted: return fill(Ink::Grn, Ink::Grn, Qt::SolidPattern);
    case Look::Ahead: return fill(Ink::GrnB, Ink::Grn, Qt::Dense6Pattern);
    case Look::Late: return fill(Ink::Red, Ink::RedB, Qt::Dense6Pattern);
    case Look::OutsideHours: return fill(Ink::GryB, Ink::GryB, Qt::SolidPattern);
    case Look::Holiday: return fill(Ink::VioB, Ink::Vio, Qt::CrossPattern);
    case Look::Paused: return fill(Ink::AmbB, Ink::Amb, Qt::BDiagPattern);
    case Look::Done: return fill(Ink::BluB, Ink::Blu, Qt::HorPattern);
    case Look::Planned: return fill(Ink::GryB, Ink::Text, Qt::DiagCrossPattern);
    }
}

double ClockBar::place(Instant at) const
{
    const double whole = double(std::max<qint64>(1, m_to.ms - m_from.ms));
    return double(at.ms - m_from.ms) / whole * (width() - unit()) + unit() / 2.0;
}

// The deadline stands on a foot, the present moment hangs from a head.
void ClockBar::paintMark(QPainter &painter, Instant at, bool deadline) const
{
    const double x = std::clamp(place(at), 1.0, width() - 2.0), size = unit() / 2.0;
    const QColor colour = ink(deadline ? Ink::Red : Ink::Text);
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double edge = deadline ? height() : 0, inner = deadline ? height() - size * 1.4 : size * 1.4;
    painter.drawPolygon(QPolygonF({{x - size, edge}, {x + size, edge}, {x, inner}}));
}

void ClockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = unit() * 3 / 4.0, high = height() - 2 * top;
    for (const Piece &piece : m_pieces) {
        const double from = place(piece.from), to = std::max(from + 1, place(piece.to));
        paintLook(painter, {from, top, to - from, high}, piece.look);
    }
    painter.setPen(ink(Ink::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place(m_from), top, place(m_to) - place(m_from), high));
    if (m_deadline)
        paintMark(painter, *m_deadline, true);
    if (!m_met && m_now >= m_from && m_now <= m_to)
        paintMark(painter, m_now, false);
}

QString ClockBar::textAt(int x) const
{
    for (const Piece &piece : m_pieces)
        if (x >= place(piece.from) && x <= std::max(place(piece.from) + 1, place(piece.to)))
            return piece.words;
    return {};
}

bool ClockBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().x()).toHtmlEscaped(), this);
    return true;
}

ClockLegend::ClockLegend(ClockBar::Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(ClockBar::lookWord(look));
}

QSize ClockLegend::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    return {metrics.horizontalAdvance(ClockBar::lookWord(m_look)) + unit() * 5, metrics.height() + 2};
}

void ClockLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect swatch(0, height() / 2 - unit() / 2, unit() * 3, unit());
    ClockBar::paintLook(painter, swatch, m_look);
    painter.setPen(ink(Ink::Line));
    painter.drawRect(swatch);
    painter.setPen(ink(Ink::Mute));
    painter.setFont(smallFont());
    painter.drawText(rect().adjusted(unit() * 15 / 4, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     ClockBar::lookWord(m_look));
}

} // namespace lamp
