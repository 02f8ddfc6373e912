// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/targetmeter.h"

#include "work/workink.h"

#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

TargetMeter::TargetMeter(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"targetMeter"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set({});
}

void TargetMeter::set(const TargetWords &words, bool clocks)
{
    m_words = words;
    const QString said = words.text.isEmpty() ? tr("no target") : spokenTarget(words);
    setText(said);
    setAccessibleName(clocks ? tr("Next deadline: %1, show all clocks").arg(said) : tr("Target: %1, change").arg(said));
    setToolTip(clocks ? tr("Next deadline: %1 (T shows all clocks)").arg(said) : tr("Target: %1").arg(said));
    updateGeometry();
    update();
}

int TargetMeter::barWidth() const { return m_words.bar ? unit() * 9 : 0; }

QString TargetMeter::shownWords() const
{
    if (m_words.text.isEmpty())
        return text();
    return m_words.clock.isEmpty() ? markedTarget(m_words) : tr("%1: %2").arg(m_words.clock, markedTarget(m_words));
}

QSize TargetMeter::sizeHint() const
{
    const QFontMetrics strong(strongFont()), small(smallFont());
    const int words = strong.horizontalAdvance(shownWords());
    return {barWidth() + words + small.horizontalAdvance(m_words.due) + unit() * 3, strong.height() + unit() / 2};
}

QSize TargetMeter::minimumSizeHint() const { return {unit() * 8, sizeHint().height()}; }

void TargetMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(ink(Ink::Acc), 1.4) : QPen(Qt::NoPen));
        painter.setBrush(ink(Ink::GryB));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QRect inner = rect().adjusted(unit() / 2, 0, -unit() / 2, 0);
    if (const int bar = barWidth(); bar > 0 && inner.width() > bar * 2) {
        paintTargetBar(painter, {inner.x(), inner.y(), bar, inner.height()}, m_words);
        inner.setLeft(inner.left() + bar + unit() * 3 / 4);
    }
    const bool pressing = isPressing(m_words);
    const QFont font = pressing ? strongFont() : smallFont();
    const QString words = shownWords();
    painter.setFont(font);
    painter.setPen(ink(m_words.text.isEmpty() ? Ink::Mute : inkOf(m_words.state)));
    painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, inner.width()));
    inner.setLeft(inner.left() + QFontMetrics(font).horizontalAdvance(words) + unit() * 3 / 4);
    painter.setFont(smallFont());
    painter.setPen(ink(Ink::Mute));
    painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(smallFont()).elidedText(m_words.due, Qt::ElideRight, qMax(0, inner.width())));
}

} // namespace lamp
