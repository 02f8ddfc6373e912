// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"
#include "services/workitems.h"

#include <QStyledItemDelegate>

namespace lamp {

class Desk;
struct TargetWords;

// Paints a work item either as a row of the table or as a card of two lines.
class WorkItemDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Density { Compact, Comfortable };
    WorkItemDelegate(Desk &desk, QObject *parent);
    void setCards(bool on) { m_cards = on; }
    [[nodiscard]] static int rowHeight(Density density);
    [[nodiscard]] static int cardHeight();
    [[nodiscard]] static int headingHeight(); // of a group, above its first row
    // Where the bar of a target stands in its cell: the words have their room first. Empty: there is none left.
    [[nodiscard]] static QRect targetBar(const QRect &rect, const TargetWords &words);
    [[nodiscard]] static int targetGap(); // between the bar and the words

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTarget(QPainter &painter, const QRect &rect, const TargetWords &words) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCardLeft(QPainter &painter, const QRect &rect, const WorkItemRow &row) const;
    int paintCardRight(QPainter &painter, const QRect &rect, const TargetWords &words) const;
    [[nodiscard]] QString marks(const WorkItemRow &row) const;

    Desk &m_desk;
    bool m_cards = false;
};

} // namespace lamp
