// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/historydelegate.h"

#include "items/historymodel.h"
#include "items/roles.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter->fillRect(option.rect, ink(Ink::Alt));
    painter->setPen(ink(Ink::Mute));
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->drawText(option.rect.adjusted(unit() * 2, 0, -unit(), 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(HeadingRole).toBool()) {
        paintDay(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, ink(Ink::Sel));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, ink(Ink::Alt));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), ink(Ink::Line));
    QRect rest = option.rect.adjusted(unit() * 2, 0, -unit() * 2, 0);
    painter->setFont(smallFont());
    painter->setPen(ink(Ink::Mute));
    const QFontMetrics small(smallFont());
    const int timeWidth = small.horizontalAdvance(u"00:00 pm"_s) + unit();
    painter->drawText(QRect(rest.x(), rest.y(), timeWidth, rest.height()), Qt::AlignVCenter,
                      index.data(HistoryModel::TimeRole).toString());
    rest.setLeft(rest.left() + timeWidth);
    QString actor = index.data(HistoryModel::ActorRole).toString();
    if (undone)
        actor = HistoryModel::tr("↶ taken back · %1").arg(actor);
    const int actorWidth = qMin(small.horizontalAdvance(actor) + 2, rest.width() / 2);
    painter->drawText(QRect(rest.right() - actorWidth, rest.y(), actorWidth, rest.height()),
                      Qt::AlignVCenter | Qt::AlignRight, small.elidedText(actor, Qt::ElideRight, actorWidth));
    rest.setRight(rest.right() - actorWidth - unit());
    QFont font = option.font;
    font.setStrikeOut(undone);
    painter->setFont(font);
    painter->setPen(ink(undone ? Ink::Mute : Ink::Text));
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(ink(Ink::Acc));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = index.data(HeadingRole).toBool() ? unit() : unit() * 2;
    return {unit() * 40, QFontMetrics(option.font).height() + extra};
}

} // namespace lamp
