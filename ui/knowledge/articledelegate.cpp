// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articledelegate.h"

#include "items/articlemodel.h"
#include "theme/theme.h"
#include "widgets/chip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int SnippetLines = 2;

int rowPadding() { return unit() * 5 / 4; }
int sidePadding() { return unit() * 7 / 4; }

// At the right end of the title's line, which gets shorter by it; what is public needs no word.
void paintState(QPainter &painter, QRect &line, ArticleState state)
{
    if (state == ArticleState::Published)
        return;
    const QString word = state == ArticleState::Draft ? ArticleDelegate::tr("Draft")
        : state == ArticleState::Internal             ? ArticleDelegate::tr("Internal")
                                                      : ArticleDelegate::tr("Retired");
    const Ink colour = state == ArticleState::Draft ? Ink::Vio : state == ArticleState::Internal ? Ink::Blu : Ink::Gry;
    const int wide = Chip::width(word);
    Chip::paint(painter, QRect(line.right() - wide, line.top(), wide, line.height()), word, colour);
    line.setWidth(line.width() - wide - unit());
}

} // namespace

int ArticleDelegate::lineHeight() const { return QFontMetrics(QApplication::font()).height() + 2; }

// Breaks a text into at most `lines` lines, the last one shortened; found words stand on their ground.
void ArticleDelegate::layOut(QTextLayout &layout, const Marks &marks, int width, int lines)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(length);
        range.format.setBackground(ink(Ink::Mark));
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 1;
    }
    layout.endLayout();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int lines = 2;
    if (m_snippets) {
        const auto listing = index.data(RowRole).value<ArticleListing>();
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * sidePadding();
        if (!listing.snippet.isEmpty() && width > 0) {
            QTextLayout layout(listing.snippet, QApplication::font());
            layOut(layout, {}, width, SnippetLines);
            lines += layout.lineCount();
        }
    }
    return {unit() * 20, lines * lineHeight() + 2 * rowPadding() + 1};
}

void ArticleDelegate::paintMeta(QPainter *painter, const QRect &rect, const ArticleListing &listing) const
{
    const QFontMetrics metrics(smallFont());
    painter->setFont(smallFont());
    QString solved = listing.row.used > 0 ? helpedWords(listing.row.used, listing.row.helped) : QString();
    QString place = articlePlace(listing.row.folder), reason = reasonWords(listing.reason);
    if (!place.isEmpty() && !(solved.isEmpty() && reason.isEmpty()))
        place += u" \u00b7 ";
    if (!solved.isEmpty() && !reason.isEmpty())
        solved += u" \u00b7 ";
    // What helped and why it was found stay; the place gives way first.
    reason = metrics.elidedText(reason, Qt::ElideRight, rect.width() - metrics.horizontalAdvance(solved));
    const int room = rect.width() - metrics.horizontalAdvance(solved) - metrics.horizontalAdvance(reason);
    place = room > unit() * 4 ? metrics.elidedText(place, Qt::ElideMiddle, room) : QString();
    painter->setPen(ink(Ink::Mute));
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, place);
    painter->setPen(ink(Ink::Grn));
    QRect rest = rect.adjusted(metrics.horizontalAdvance(place), 0, 0, 0);
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, solved);
    rest.adjust(metrics.horizontalAdvance(solved), 0, 0, 0);
    painter->setPen(ink(Ink::Mute));
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, reason);
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, ink(selected ? Ink::Sel : Ink::Alt));
    if (selected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(unit() * 3 / 8, option.rect.height())), ink(Ink::Acc));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), ink(Ink::Line));
    const QVariant value = index.data(RowRole);
    if (!value.isValid()) { // still being read
        painter->restore();
        return;
    }
    const auto listing = value.value<ArticleListing>();
    QRect rect = option.rect.adjusted(sidePadding(), rowPadding(), -sidePadding(), -rowPadding());
    QRect line(rect.topLeft(), QSize(rect.width(), lineHeight()));
    paintState(*painter, line, listing.row.state);
    QFont strong = strongFont();
    const QString title = QFontMetrics(strong).elidedText(listing.row.title, Qt::ElideRight, line.width());
    QTextLayout layout(title, strong);
    layOut(layout, title == listing.row.title ? listing.titleMarks : Marks(), line.width() + 2, 1);
    painter->setPen(ink(listing.row.state == ArticleState::Retired ? Ink::Mute : Ink::Text));
    layout.draw(painter, line.topLeft());
    paintMeta(painter, QRect(rect.left(), rect.top() + lineHeight(), rect.width(), lineHeight()), listing);
    if (m_snippets && !listing.snippet.isEmpty()) {
        QTextLayout snippet(listing.snippet, QApplication::font());
        layOut(snippet, listing.marks, rect.width(), SnippetLines);
        painter->setPen(ink(Ink::Text));
        snippet.draw(painter, QPoint(rect.left(), rect.top() + 2 * lineHeight()));
    }
    painter->restore();
}

bool ArticleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QToolTip::showText(event->globalPos(), u"<qt>"_s + index.data().toString().toHtmlEscaped() + u"</qt>"_s, view);
    return true;
}

} // namespace lamp
