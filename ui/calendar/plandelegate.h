// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"

#include <QStyledItemDelegate>

namespace lamp {

// The sign of a month: ✓ on time, a half-filled circle late, ✗ missed, – skipped, ○ coming. Shape and colour.
void paintMark(QPainter &painter, const QRectF &cell, MonthMark mark, const QColor &colour, double size);
[[nodiscard]] QColor colourOf(MonthMark mark);

class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // How many lines a text takes in a cell of this width.
    [[nodiscard]] static int linesOf(const QString &text, const QFont &font, int width);

private:
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace lamp
