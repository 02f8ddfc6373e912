// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/factlink.h"

#include <QKeyEvent>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

FactLink::FactLink(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FactLink::setIndent(int levels)
{
    m_indent = qBound(0, levels, 3);
    update();
}

void FactLink::setStrong(bool on)
{
    if (m_strong == on)
        return;
    m_strong = on;
    setAccessibleDescription(on ? tr("you are here") : QString());
    update();
}

void FactLink::setSecond(const QString &text)
{
    m_second = text;
    setAccessibleDescription(text);
    setToolTip(u"<qt>"_s + this->text().toHtmlEscaped() + u"<br>"_s + text.toHtmlEscaped() + u"</qt>"_s);
    update();
}

QSize FactLink::sizeHint() const
{
    const QString whole = m_second.isEmpty() ? text() : QString(text() + u" \u00b7 "_s + m_second);
    return {QFontMetrics(font()).horizontalAdvance(whole) + m_indent * unit() + 2,
            QFontMetrics(font()).height() + unit() / 2};
}

QSize FactLink::minimumSizeHint() const { return {unit() * 4, sizeHint().height()}; }

// A link is followed by Enter, as everywhere.
void FactLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FactLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont face = font();
    face.setWeight(m_strong ? QFont::Bold : QFont::Normal);
    face.setUnderline(underMouse() || hasFocus());
    const QRect rect = this->rect().adjusted(m_indent * unit(), 0, 0, 0);
    const QString shown = QFontMetrics(face).elidedText(text(), Qt::ElideRight, rect.width());
    painter.setFont(face);
    painter.setPen(ink(hasFocus() ? Ink::Acc : Ink::Text));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, shown);
    const int used = QFontMetrics(face).horizontalAdvance(shown);
    if (m_second.isEmpty() || used >= rect.width())
        return;
    face.setUnderline(false);
    face.setWeight(QFont::Normal);
    painter.setFont(face);
    painter.setPen(ink(Ink::Mute));
    painter.drawText(
        rect.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(face).elidedText(QString(u" \u00b7 "_s + m_second), Qt::ElideRight, rect.width() - used));
}

} // namespace lamp
