// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/viewdelegate.h"

#include "items/roles.h"
#include "theme/theme.h"
#include "work/workink.h"

#include <QApplication>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(QApplication::font()).height();
    return {unit() * 12, text + (index.data(HeadingRole).toBool() ? unit() * 7 / 4 : unit() * 5 / 4)};
}

// A heading, or a folder with the sign that says whether it is open.
void ViewDelegate::paintFolder(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &rect) const
{
    const QString name = index.data().toString();
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    painter.setFont(font);
    painter.setPen(ink(Ink::Mute));
    const QVariant folded = index.data(FoldedRole);
    const QString sign = folded.isValid() ? (folded.toBool() ? u"\u25b8 "_s : u"\u25be "_s) : QString();
    if ((option.state & QStyle::State_HasFocus) && folded.isValid())
        painter.fillRect(QRect(option.rect.topLeft(), QSize(unit() * 3 / 8, option.rect.height())), ink(Ink::Acc));
    painter.drawText(rect.adjusted(0, unit() / 2, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(sign + name, Qt::ElideRight, rect.width()));
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int depth = index.data(DepthRole).toInt();
    const QRect rect = option.rect.adjusted(unit() * (2 + depth * 3 / 2), 0, -unit() * 2, 0);
    const QString name = index.data().toString();
    if (index.data(HeadingRole).toBool()) {
        paintFolder(*painter, option, index, rect);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, ink(selected ? Ink::Sel : Ink::GryB));
    if (focused)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(unit() * 3 / 8, option.rect.height())), ink(Ink::Acc));
    const qint64 count = index.data(CountRole).toLongLong();
    const bool urgent = index.data(UrgentRole).toBool();
    int right = 0;
    if (count >= 0) {
        const QFont font = urgent ? strongFont() : smallFont();
        const QString number = urgent ? u"! "_s + countWord(count) : countWord(count);
        right = QFontMetrics(font).horizontalAdvance(number) + unit();
        painter->setFont(font);
        painter->setPen(ink(urgent ? Ink::Red : Ink::Mute));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
    }
    const QFont font = selected ? strongFont() : QApplication::font();
    painter->setFont(font);
    painter->setPen(ink(Ink::Text));
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, rect.width() - right));
    painter->restore();
}

} // namespace lamp
