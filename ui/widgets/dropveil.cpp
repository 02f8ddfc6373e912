// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dropveil.h"

#include "theme/theme.h"

#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

DropVeil::DropVeil(QWidget *over) : QWidget(over)
{
    setObjectName(u"dropVeil"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents); // what lies below is what is dropped on
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropVeil::offer(const QString &what)
{
    m_what = what;
    setAccessibleName(what);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = ink(Ink::Bg);
    ground.setAlphaF(0.6F); // the page is still to be seen
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(ink(Ink::Acc), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), unit() / 2.0, unit() / 2.0);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    QRect words = painter.fontMetrics().boundingRect(rect().adjusted(unit() * 3, 0, -unit() * 3, 0),
                                                     Qt::AlignCenter | Qt::TextWordWrap, m_what);
    painter.setBrush(ink(Ink::Panel));
    painter.drawRoundedRect(words.adjusted(-unit() * 2, -unit(), unit() * 2, unit()), unit() / 2.0, unit() / 2.0);
    painter.setPen(ink(Ink::Text));
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_what);
}

} // namespace lamp
