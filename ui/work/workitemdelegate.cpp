// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemdelegate.h"

#include "items/roles.h"
#include "items/workitemmodel.h"
#include "services/desk.h"
#include "widgets/chip.h"
#include "work/workink.h"
#include "work/workitemview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
int cellMargin() { return unit() * 3 / 4; }
int cellBarWidth() { return unit() * 7; }

void cellText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
          Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

QString dotJoined(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.isEmpty())
            kept.append(part);
    return kept.join(u" · "_s);
}
} // namespace

WorkItemDelegate::WorkItemDelegate(Desk &desk, QObject *parent) : QStyledItemDelegate(parent), m_desk(desk) { }

int WorkItemDelegate::rowHeight(Density density)
{
    const int text = QFontMetrics(QApplication::font()).height();
    return density == Density::Compact ? text + unit() * 5 / 4 : text + unit() * 5 / 2;
}

int WorkItemDelegate::cardHeight()
{
    return QFontMetrics(QApplication::font()).height() + QFontMetrics(smallFont()).height() + unit() * 13 / 4;
}

QSize WorkItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_cards)
        return {unit() * 30, cardHeight()};
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto *model = qobject_cast<const PagedModel *>(index.model());
    if (model && model->header(index.column()).name == u"target")
        size.rwidth() += cellBarWidth() + unit() * 2;
    return size + QSize(cellMargin() * 2, 0);
}

void WorkItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    painter->save();
    if (const QVariant heading = index.data(GroupRole); heading.isValid()) {
        paintHeading(*painter, option, heading.toString());
        row.rect.setTop(row.rect.top() + headingHeight());
    }
    paintGround(*painter, row, index);
    if (m_cards)
        paintCard(*painter, row, index);
    else
        paintCell(*painter, row, index);
    painter->restore();
}

int WorkItemDelegate::headingHeight() { return QFontMetrics(smallFont()).height() + unit() * 3 / 2; }

// The heading runs through all cells of the row: each paints the part of it that lies in its column.
void WorkItemDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    QRect band = option.rect;
    band.setHeight(headingHeight());
    painter.save();
    painter.setClipRect(band);
    painter.fillRect(band, ink(Ink::Bg));
    painter.setPen(ink(Ink::Line));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int wide = view ? view->viewport()->width() : band.right();
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    cellText(painter, {unit() * 3 / 2, band.top(), wide - unit() * 3, band.height()}, font, ink(Ink::Text), text);
    painter.restore();
}

void WorkItemDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool striped = !m_cards && index.row() % 2 == 1;
    const QVariant ruled = index.data(RowInkRole); // a colour by a rule of the view; the tool tip says which
    const Ink ground = selected ? Ink::Sel
        : ruled.isValid()       ? groundOf(inkNamed(ruled.toString()))
        : striped               ? Ink::Alt
                                : Ink::Panel;
    painter.fillRect(option.rect, ink(ground));
    painter.setPen(ink(Ink::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The current row, where keys act, has a bar at its left edge: it shows without the selection, too.
    const bool focused = option.state & QStyle::State_HasFocus;
    const auto *view = qobject_cast<const WorkItemView *>(option.widget);
    const bool atLeftEdge = option.rect.left() <= 0;
    const bool current = focused || (view && view->hasFocus() && view->currentIndex().row() == index.row());
    if (current && atLeftEdge && (!view || view->isCurrentShown())) // keys may act on an item that has no row here
        painter.fillRect(QRect(option.rect.topLeft(), QSize(unit() * 3 / 8, option.rect.height() - 1)), ink(Ink::Acc));
}

void WorkItemDelegate::paintTarget(QPainter &painter, const QRect &rect, const TargetWords &words) const
{
    const QColor colour = ink(inkOf(words.state));
    if (!words.bar) {
        cellText(painter, rect, smallFont(), ink(Ink::Mute), words.text);
        return;
    }
    const QRect bar = targetBar(rect, words);
    if (!bar.isEmpty())
        paintTargetBar(painter, bar, words);
    const int left = bar.isEmpty() ? 0 : bar.width() + targetGap();
    cellText(painter, rect.adjusted(left, 0, 0, 0), QApplication::font(), colour, words.brief);
}

int WorkItemDelegate::targetGap() { return unit() * 3 / 4; }

QRect WorkItemDelegate::targetBar(const QRect &rect, const TargetWords &words)
{
    const int text = QFontMetrics(QApplication::font()).horizontalAdvance(words.brief) + 1;
    const int wide = qMin(cellBarWidth(), rect.width() - text - targetGap());
    return wide < unit() * 2 ? QRect() : QRect(rect.x(), rect.y(), wide, rect.height());
}

void WorkItemDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(cellMargin(), 0, -unit() / 4, -1);
    const QVariant whole = index.data(RowRole);
    if (!whole.isValid())
        return cellText(painter, rect, smallFont(), ink(Ink::Line), u"…"_s);
    const auto row = whole.value<WorkItemRow>();
    const auto words = [&index] { return index.data(TargetRole).value<TargetWords>(); }; // dear: not for each cell
    const auto *model = qobject_cast<const PagedModel *>(index.model());
    const QString name = model->header(index.column()).name;
    const Qt::Alignment alignment = model->header(index.column()).alignment;
    const QFont plain = QApplication::font();
    if (name == u"status") {
        const Status &status = m_desk.catalog().status(row.statusId);
        Chip::paint(painter, rect, status.name, inkNamed(status.colour));
    } else if (name == u"priority") {
        const bool urgent = row.priority >= Priority::High;
        cellText(painter, rect, urgent ? strongFont() : plain, ink(urgent ? Ink::Red : Ink::Mute),
             markedPriority(row.priority) + (row.prioritySet ? u" ✎"_s : QString()));
    } else if (name == u"target") {
        paintTarget(painter, rect, words());
    } else if (name == u"title") {
        const bool stands = row.open && (row.major || (row.priority >= Priority::High && isPressing(words())));
        cellText(painter, rect, stands ? strongFont() : plain, ink(row.open ? Ink::Text : Ink::Mute),
                 dotJoined({row.title, marks(row)}));
    } else {
        const bool quiet = name == u"number" || name == u"asset" || name == u"age" || name == u"entry"
            || name == u"category";
        cellText(painter, rect, plain, ink(quiet ? Ink::Mute : Ink::Text), index.data(Qt::DisplayRole).toString(),
                 alignment);
    }
}

// What the row says beside its title, in signs that the tool tip and the screen reader put in words.
QString WorkItemDelegate::marks(const WorkItemRow &row) const
{
    QStringList signs;
    if (row.major)
        signs.append(tr("Major"));
    if (row.confidential)
        signs.append(u"\U0001F512"_s);
    if (row.attachments > 0)
        signs.append(u"\U0001F4CE"_s);
    if (row.repeatCount > 1)
        signs.append(u"⚑ %1"_s.arg(row.repeatCount));
    if (row.worked)
        signs.append(u"\U0001F527"_s);
    return signs.join(u' ');
}

void WorkItemDelegate::paintCardLeft(QPainter &painter, const QRect &rect, const WorkItemRow &row) const
{
    const int half = rect.height() / 2;
    cellText(painter, {rect.x(), rect.y(), rect.width(), half}, smallFont(), ink(Ink::Mute), row.number);
    if (row.priority == Priority::Normal)
        return;
    cellText(painter, {rect.x(), rect.y() + half, rect.width(), half}, smallFont(), ink(inkOf(row.priority)),
             markedPriority(row.priority));
}

// Answers with the width that words and bar take.
int WorkItemDelegate::paintCardRight(QPainter &painter, const QRect &rect, const TargetWords &words) const
{
    const QString text = markedTarget(words);
    const int bar = words.bar ? unit() * 8 : 0;
    const int wide = qMax(bar, QFontMetrics(smallFont()).horizontalAdvance(text) + 2);
    const int half = rect.height() / 2;
    cellText(painter, {rect.right() - wide + 1, rect.y(), wide, half}, smallFont(), ink(inkOf(words.state)), text,
             Qt::AlignRight);
    if (bar > 0)
        paintTargetBar(painter, {rect.right() - bar + 1, rect.y() + half, bar, half}, words);
    return wide;
}

void WorkItemDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(unit() * 3 / 2, unit(), -unit() * 3 / 2, -unit() - 1);
    const QVariant whole = index.data(RowRole);
    if (!whole.isValid())
        return cellText(painter, rect, smallFont(), ink(Ink::Line), u"…"_s);
    const auto row = whole.value<WorkItemRow>();
    const auto words = index.data(TargetRole).value<TargetWords>();
    const int left = QFontMetrics(smallFont()).horizontalAdvance(u"▲ Critical"_s) + unit() / 2;
    const int half = rect.height() / 2;
    paintCardLeft(painter, {rect.x(), rect.y(), left - unit() / 2, rect.height()}, row);
    const int right = paintCardRight(painter, rect, words);
    const QRect middle = rect.adjusted(left, 0, -right - unit(), 0);

    QRect first(middle.x(), middle.y(), middle.width(), half);
    const QString signs = marks(row);
    const int signWidth = signs.isEmpty() ? 0 : QFontMetrics(smallFont()).horizontalAdvance(signs) + unit() / 2;
    const QFont titled = row.open ? strongFont() : QApplication::font();
    const int titleWidth = qMin(QFontMetrics(titled).horizontalAdvance(row.title) + 1, first.width() - signWidth);
    cellText(painter, {first.x(), first.y(), titleWidth, half}, titled, ink(row.open ? Ink::Text : Ink::Mute),
             row.title);
    if (signWidth > 0)
        cellText(painter, {first.x() + titleWidth + unit() / 2, first.y(), signWidth, half}, smallFont(), ink(Ink::Amb),
                 signs);

    const Status &status = m_desk.catalog().status(row.statusId);
    const QRect second(middle.x(), middle.y() + half, middle.width(), rect.height() - half);
    const int chip = Chip::paint(painter, second, status.name, inkNamed(status.colour));
    cellText(painter, second.adjusted(chip + unit() * 3 / 4, 0, 0, 0), smallFont(), ink(Ink::Mute),
         dotJoined({row.vip ? QString(row.requester + u" ★"_s) : row.requester, row.asset}));
}

} // namespace lamp
