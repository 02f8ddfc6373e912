// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/factbutton.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lamp {

using namespace Qt::StringLiterals;

FactButton::FactButton(const QString &name, const QString &value, QWidget *parent) : QAbstractButton(parent)
{
    setText(value.isEmpty() ? u"–"_s : value);
    setAccessibleName(tr("%1: %2, change").arg(name, value.isEmpty() ? tr("none") : value));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (value.isEmpty())
        m_ink = Ink::Mute;
}

void FactButton::setInk(Ink colour)
{
    m_ink = colour;
    update();
}

void FactButton::setMono(bool on)
{
    m_mono = on;
    updateGeometry();
}

void FactButton::setWrapped(bool on)
{
    m_wrapped = on;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(on);
    policy.setVerticalPolicy(on ? QSizePolicy::Minimum : QSizePolicy::Fixed); // fixed, a second line is cut off
    setSizePolicy(policy);
}

int FactButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - unit(), QWIDGETSIZE_MAX);
    return QFontMetrics(textFont()).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text()).height() + unit() / 2;
}

QFont FactButton::textFont() const { return m_mono ? monoFont() : QApplication::font(); }

QSize FactButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(text()) + unit(), metrics.height() + unit() / 2};
}

QSize FactButton::minimumSizeHint() const { return {unit() * 4, sizeHint().height()}; }

void FactButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || isDown()) {
        painter.setPen(hasFocus() ? QPen(ink(Ink::Acc), 1.4) : QPen(Qt::NoPen));
        painter.setBrush(ink(Ink::GryB));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter.setFont(textFont());
    painter.setPen(ink(m_ink));
    const QRect inner = rect().adjusted(unit() / 2, 0, -unit() / 2, 0);
    if (m_wrapped)
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    else
        painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(textFont()).elidedText(text(), Qt::ElideRight, inner.width() + 1));
}

bool FactButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!m_wrapped && sizeHint().width() > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace lamp
