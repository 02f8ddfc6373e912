// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerdelegate.h"

#include "items/pagedmodel.h"
#include "items/registerlines.h"
#include "register/registerink.h"
#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeadLetters = 9; // of the names in a list of assets

void registerText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
                  Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

// Selection, hairline, and a bar where the keys act.
void registerGround(QPainter &painter, const QStyleOptionViewItem &option, bool striped)
{
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, ink(selected ? Ink::Sel : hovered || striped ? Ink::Alt : Ink::Panel));
    painter.setPen(ink(Ink::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == option.index.row() && option.rect.left() <= 0)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(unit() * 3 / 8, option.rect.height() - 1)), ink(Ink::Acc));
}

// The badges from the right edge; answers with the room they took.
int paintBadges(QPainter &painter, const QRect &rect, const QList<Badge> &badges)
{
    int right = rect.right() + 1;
    for (const Badge &badge : badges) {
        const int width = Chip::width(badge.text);
        if (right - width < rect.left() + rect.width() / 2)
            break;
        Chip::paint(painter, {right - width, rect.y(), width, rect.height()}, badge.text, inkOf(badge.tone));
        right -= width + unit() / 2;
    }
    return rect.right() + 1 - right;
}
} // namespace

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {unit() * 30, QFontMetrics(QApplication::font()).height() + QFontMetrics(smallFont()).height() + unit() * 2};
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    registerGround(*painter, option, false);
    const QRect rect = option.rect.adjusted(unit() * 3 / 2, unit() * 3 / 4, -unit() * 3 / 2, -unit() * 3 / 4);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString lead = index.data(LeadRole).toString();
    const int used = paintBadges(*painter, rect, index.data(BadgesRole).value<QList<Badge>>());
    QRect middle = rect.adjusted(0, 0, used > 0 ? -used - unit() / 2 : 0, 0);
    const QString detail = index.data(DetailRole).toString();
    const int half = detail.isEmpty() ? rect.height() : rect.height() / 2; // one line alone stands in the middle
    QString first = words;
    if (!lead.isEmpty()) {
        const int wide = QFontMetrics(strongFont()).horizontalAdvance(QString(LeadLetters, u'N'));
        registerText(*painter, {middle.x(), middle.y(), wide, half}, strongFont(), ink(Ink::Text), lead);
        middle.setLeft(middle.left() + wide + unit());
        first = index.siblingAtColumn(1).data(Qt::DisplayRole).toString();
        if (first.isEmpty())
            first = index.siblingAtColumn(2).data(Qt::DisplayRole).toString();
    }
    registerText(*painter, {middle.x(), middle.y(), middle.width(), half},
                 lead.isEmpty() ? strongFont() : QApplication::font(), ink(Ink::Text),
                 first.isEmpty() && words.isEmpty() ? u"…"_s : first);
    registerText(*painter, {middle.x(), middle.y() + half, middle.width(), rect.height() - half}, smallFont(),
                 ink(Ink::Mute), detail);
    painter->restore();
}

QSize RegisterCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + unit() * 3,
            QFontMetrics(QApplication::font()).height() + unit() * 2};
}

void RegisterCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    registerGround(*painter, option, index.row() % 2 == 1);
    const QRect rect = option.rect.adjusted(unit(), 0, -unit(), -1);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(ToneRole);
    const auto *model = qobject_cast<const PagedModel *>(index.model());
    const QString name = model ? model->header(index.column()).name : QString();
    if (tone.isValid() && name == u"state") {
        Chip::paint(*painter, rect, words, inkOf(static_cast<Tone>(tone.toInt())));
    } else {
        const bool title = name == u"title", quiet = name == u"kind" || name == u"owner" || name == u"ends";
        const QColor colour = tone.isValid() ? ink(inkOf(static_cast<Tone>(tone.toInt())))
                                             : ink(quiet ? Ink::Mute : Ink::Text);
        registerText(*painter, rect, title ? strongFont() : QApplication::font(), colour, words,
                     Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    }
    painter->restore();
}

int RegisterLineDelegate::rowHeight() { return QFontMetrics(QApplication::font()).height() + unit() * 2; }

QSize RegisterLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {unit() * 20, rowHeight()};
}

void RegisterLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto line = index.data(RowRole).value<RegisterLine>();
    const bool current = option.state & QStyle::State_HasFocus;
    if (current || ((option.state & QStyle::State_MouseOver) && line.id != 0))
        painter->fillRect(option.rect, ink(current ? Ink::Sel : Ink::Alt));
    painter->setPen(ink(Ink::Line));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    QRect rect = option.rect.adjusted(unit() * 2, 0, -unit() * 2, 0);
    registerText(*painter, {rect.x(), rect.y(), m_left, rect.height()}, QApplication::font(), ink(Ink::Mute),
                 line.left);
    rect.setLeft(rect.left() + m_left + unit() * 3 / 2);
    if (line.tone) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink(inkOf(*line.tone)));
        painter->drawEllipse(QRectF(rect.x(), rect.center().y() - unit() / 2.0 + 1, unit(), unit()));
    }
    rect.setLeft(rect.left() + unit() * 2 + unit() / 4);
    const int textWidth = QFontMetrics(QApplication::font()).horizontalAdvance(line.text) + 2;
    const int wanted = line.right.isEmpty() ? 0 : QFontMetrics(QApplication::font()).horizontalAdvance(line.right) + 2;
    const int right = std::min(wanted, std::max(rect.width() * 2 / 5, rect.width() - textWidth - unit() * 2));
    const QColor outcome = ink(line.pressing && line.tone ? inkOf(*line.tone) : Ink::Mute);
    registerText(*painter, rect.adjusted(0, 0, right > 0 ? -right - unit() * 2 : 0, 0), QApplication::font(),
                 ink(Ink::Text), line.text);
    registerText(*painter, {rect.right() - right + 1, rect.y(), right, rect.height()}, QApplication::font(), outcome,
                 line.right, Qt::AlignRight);
    painter->restore();
}

} // namespace lamp
