// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/capture.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

// The card stands over the page, in no layout: nobody but itself gives it the height of its lines.
namespace lamp {

void CaptureStrip::fit()
{
    for (QLabel *line : {m_personLine, m_pastLine, m_openLine, m_categoryLine})
        line->setVisible(!line->text().isEmpty()); // an empty one would leave a gap
    // A layout keeps what it measured until it is activated, and one within another is asked by nobody before: a line
    // that wraps now would be as high as its words of before. Innermost first.
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        if (QLayout *inside = (*part)->layout())
            inside->activate();
    layout()->activate();
    takeHeight();
}

void CaptureStrip::takeHeight()
{
    resize(width(), hasHeightForWidth() ? heightForWidth(width()) : sizeHint().height()); // lines wrap
}

bool CaptureStrip::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        takeHeight();
    return done;
}

} // namespace lamp
