// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clippedbody.h"

#include "theme/theme.h"
#include "widgets/guardeddocument.h"

#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>

namespace lamp {

using namespace Qt::StringLiterals;

ClippedBody::ClippedBody(GuardedView *view, int lines, QWidget *parent)
    : QWidget(parent), m_view(view), m_more(new QPushButton(tr("more ▾"), this)), m_lines(lines)
{
    m_view->setParent(this);
    m_more->setFlat(true);
    m_more->setFont(smallFont());
    m_more->setObjectName(u"entryMore"_s);
    m_more->setAccessibleName(tr("Show the whole text"));
    m_more->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_lines = 0;
        updateGeometry();
        place();
    });
}

int ClippedBody::readingWidth() { return QFontMetrics(QFont()).averageCharWidth() * 80; }

int ClippedBody::limit() const { return m_lines * fontMetrics().lineSpacing() + fontMetrics().lineSpacing() / 2; }

bool ClippedBody::isClipped(int width) const
{
    return m_lines > 0
        && m_view->heightForWidth(qMin(width, readingWidth())) > limit() + fontMetrics().lineSpacing() * 2;
}

int ClippedBody::heightForWidth(int width) const
{
    const int whole = m_view->heightForWidth(qMin(width, readingWidth()));
    return isClipped(width) ? limit() + m_more->sizeHint().height() : whole;
}

QSize ClippedBody::sizeHint() const
{
    const int wide = width() > unit() * 10 ? width() : readingWidth();
    return {wide, heightForWidth(wide)};
}

QSize ClippedBody::minimumSizeHint() const { return {unit() * 10, fontMetrics().height()}; }

void ClippedBody::place()
{
    const int wide = qMin(width(), readingWidth());
    const bool clipped = isClipped(width());
    m_view->setGeometry(0, 0, wide, clipped ? limit() : m_view->heightForWidth(wide));
    m_more->setVisible(clipped);
    m_more->setGeometry(QRect(QPoint(0, limit()), m_more->sizeHint()));
}

void ClippedBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    if (event->oldSize().width() != width())
        updateGeometry();
}

bool ClippedBody::event(QEvent *event)
{
    // The text has grown: code was coloured, a picture came.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace lamp
