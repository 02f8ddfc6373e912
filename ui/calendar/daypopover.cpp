// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/daypopover.h"

#include "calendar/calendarpaint.h"
#include "core/datetext.h"
#include "widgets/sectionlabel.h"

#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int popoverKeyRole = Qt::UserRole, popoverInkRole = Qt::UserRole + 1, popoverTimeRole = Qt::UserRole + 2;

class DayLineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool here = option.state & QStyle::State_Selected;
        if (here)
            painter->fillRect(option.rect, ink(Ink::Sel));
        painter->setFont(smallFont());
        painter->setPen(ink(Ink::Mute));
        const int timeWidth = QFontMetrics(smallFont()).horizontalAdvance(u"00:00–00:00 "_s);
        const QRect inner = option.rect.adjusted(unit() / 2, 2, -unit() / 2, -2);
        painter->drawText(QRect(inner.x(), inner.y(), timeWidth, inner.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(popoverTimeRole).toString());
        paintBar(*painter, inner.adjusted(timeWidth, 0, 0, 0), index.data().toString(),
                 static_cast<Ink>(index.data(popoverInkRole).toInt()), {.selected = here});
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {unit() * 40, barHeight() + unit() * 3 / 4};
    }
};

} // namespace

DayPopover::DayPopover(QDate day, const QList<CalendarEntry> &entries, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dayPopover"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit(), unit(), unit(), unit());
    auto *title = new SectionLabel(dateText(day, u"dddd, d MMMM"), this);
    layout->addWidget(title);
    m_list->setObjectName(u"dayPopoverList"_s);
    m_list->setAccessibleName(dateText(day, u"dddd, d MMMM yyyy"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new DayLineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &entry : entries) {
        auto *item = new QListWidgetItem(barText(entry, zone), m_list);
        item->setData(popoverKeyRole, calendarKey(entry));
        item->setData(popoverInkRole, static_cast<int>(inkOf(groupOf(entry))));
        item->setData(popoverTimeRole, timeText(entry, zone));
        item->setData(Qt::AccessibleTextRole, spoken(entry, zone));
        item->setToolTip(spoken(entry, zone));
    }
    layout->addWidget(m_list);
    const int lines = qBound(1, static_cast<int>(entries.size()), 14);
    m_list->setFixedHeight(lines * (barHeight() + unit() * 3 / 4) + 4);
    m_list->setMinimumWidth(unit() * 40);
    const auto pick = [this](QListWidgetItem *item) {
        emit chosen(item->data(popoverKeyRole).toString());
        close();
    };
    connect(m_list, &QListWidget::itemActivated, this, pick);
    connect(m_list, &QListWidget::itemClicked, this, pick);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

void DayPopover::choose(const QString &key)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(popoverKeyRole).toString() == key)
            m_list->setCurrentRow(i);
}

void DayPopover::showAt(const QPoint &globalPosition)
{
    adjustSize();
    QRect box(globalPosition, size());
    if (const QScreen *screen = parentWidget()->screen()) {
        const QRect within = screen->availableGeometry();
        box.moveRight(qMin(box.right(), within.right()));
        box.moveBottom(qMin(box.bottom(), within.bottom()));
    }
    move(box.topLeft());
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace lamp
