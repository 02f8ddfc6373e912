// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace lamp {

// A widget on a ground of the theme, with a hairline where one is wanted; follows a change of theme by itself.
class InkGround : public QWidget {
    Q_OBJECT
public:
    explicit InkGround(Ink ground, QWidget *parent = nullptr, Qt::Edges hairlines = {})
        : QWidget(parent), m_ground(ground), m_hairlines(hairlines)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), ink(m_ground));
        painter.setPen(ink(Ink::Line));
        if (m_hairlines.testFlag(Qt::TopEdge))
            painter.drawLine(rect().topLeft(), rect().topRight());
        if (m_hairlines.testFlag(Qt::BottomEdge))
            painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }

private:
    Ink m_ground;
    Qt::Edges m_hairlines;
};

} // namespace lamp
