// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include "theme/theme.h"

#include <QWidget>

namespace lamp {

FlowLayout::FlowLayout(QWidget *parent, int space) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space < 0 ? unit() * 3 / 4 : space);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int wide = 0, high = 0;
    for (const auto &item : m_items)
        if (!item->isEmpty()) {
            wide += item->sizeHint().width() + spacing();
            high = qMax(high, item->sizeHint().height());
        }
    const QMargins m = contentsMargins();
    return {qMax(0, wide - spacing()) + m.left() + m.right(), high + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = area.x(), y = area.y(), lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(
            {qMax(area.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX});
        if (lineHeight > 0 && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (apply) {
            const int left = mirrored ? area.x() + area.width() - (x - area.x()) - size.width() : x;
            item->setGeometry({QPoint(left, y), size});
        }
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace lamp
