// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/lampstyleparts.h"

#include "theme/lampstyle.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>

namespace lamp::styleparts {

constexpr qreal Radius = 5;

static QRectF crisp(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

void roundedBox(QPainter *painter, const QRect &rect, const QColor &border, const QColor &ground, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(crisp(rect), Radius, Radius);
    painter->restore();
}

static QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

bool isPrimary(const QWidget *widget) { return widget && widget->property("primary").toBool(); }

void focusRing(QPainter *painter, const QRect &rect) { roundedBox(painter, rect, ink(Ink::Acc), {}, 1.6); }

void buttonPanel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget)
{
    const bool enabled = button->state & QStyle::State_Enabled,
               hover = enabled && (button->state & QStyle::State_MouseOver);
    const bool down = button->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool focus = (button->state & QStyle::State_HasFocus) && (button->state & QStyle::State_KeyboardFocusChange);
    if (isPrimary(widget) && enabled) {
        const QColor accent = ink(Ink::Acc);
        const QColor ground = down ? mixed(accent, ink(Ink::Text), 0.25F)
            : hover                ? mixed(accent, ink(Ink::Text), 0.12F)
                                   : accent;
        roundedBox(painter, button->rect, ground, ground);
        if (focus)
            roundedBox(painter, button->rect.adjusted(2, 2, -2, -2), onAccent(), {});
        return;
    }
    const bool flat = button->features.testFlag(QStyleOptionButton::Flat);
    const QColor ground = down ? ink(Ink::Sel) : hover ? ink(Ink::GryB) : flat ? QColor() : ink(Ink::Panel);
    roundedBox(painter, button->rect, flat ? QColor() : down ? ink(Ink::Acc) : ink(Ink::Line), ground);
    if (focus)
        focusRing(painter, button->rect);
}

void fieldPanel(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    roundedBox(painter, option->rect, focus ? ink(Ink::Acc) : ink(Ink::Line),
               enabled ? option->palette.color(QPalette::Base) : ink(Ink::Bg), focus ? 1.4 : 1);
}

void chevron(QPainter *painter, const QRectF &where, bool down, const QColor &colour)
{
    const qreal r = unit() * 0.45, dy = (down ? 1 : -1) * r / 2;
    const QPointF c = where.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{c.x() - r, c.y() - dy}, {c.x(), c.y() + dy}, {c.x() + r, c.y() - dy}});
    painter->restore();
}

static void tick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{box.left() + box.width() * 0.24, box.top() + box.height() * 0.52},
                                    {box.left() + box.width() * 0.43, box.top() + box.height() * 0.71},
                                    {box.left() + box.width() * 0.77, box.top() + box.height() * 0.31}});
}

void indicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled, on = option->state & QStyle::State_On;
    const bool some = option->state & QStyle::State_NoChange;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QRectF box = crisp(option->rect);
    const QColor accent = enabled ? ink(Ink::Acc) : ink(Ink::Gry);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || some || focus ? accent : ink(Ink::Gry), focus ? 1.6 : 1));
    painter->setBrush(on || some ? accent : ink(Ink::Panel));
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(onAccent());
            painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
        }
    } else {
        painter->drawRoundedRect(box, 3, 3);
        if (on)
            tick(painter, box, onAccent());
        else if (some)
            painter->fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), onAccent());
    }
    painter->restore();
}

// A tab is its word; the chosen one is underlined with the accent.
static void tabShape(const QStyleOptionTab *tab, QPainter *painter)
{
    const bool chosen = tab->state & QStyle::State_Selected;
    const bool hover = (tab->state & QStyle::State_MouseOver) && (tab->state & QStyle::State_Enabled);
    if (!chosen && hover)
        painter->fillRect(tab->rect, ink(Ink::GryB));
    const bool below = tab->shape == QTabBar::RoundedSouth || tab->shape == QTabBar::TriangularSouth;
    const QRect line(tab->rect.x(), below ? tab->rect.top() : tab->rect.bottom() - 1, tab->rect.width(), 2);
    if (chosen)
        painter->fillRect(line, ink(Ink::Acc));
    if ((tab->state & QStyle::State_HasFocus) && (tab->state & QStyle::State_KeyboardFocusChange))
        focusRing(painter, tab->rect.adjusted(1, 1, -1, -3));
}

static void headerSection(const QStyleOptionHeader *header, QPainter *painter)
{
    painter->fillRect(header->rect, (header->state & QStyle::State_MouseOver) ? ink(Ink::GryB) : ink(Ink::Panel));
    painter->setPen(ink(Ink::Line));
    painter->drawLine(header->rect.bottomLeft(), header->rect.bottomRight());
}

void progressContents(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const QRect r = bar->rect;
    const int high = qMin(r.height(), unit() * 3 / 4);
    QRect groove(r.x(), r.y() + (r.height() - high) / 2, r.width(), high);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink(Ink::Line));
    painter->drawRoundedRect(groove, high / 2.0, high / 2.0);
    painter->setBrush(ink(Ink::Acc));
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const double done = range <= 0 ? 0.3 : double(qint64(bar->progress) - bar->minimum) / double(range);
    groove.setWidth(static_cast<int>(groove.width() * qBound(0.0, done, 1.0)));
    painter->drawRoundedRect(groove, high / 2.0, high / 2.0);
    painter->restore();
}

void scrollBar(const LampStyle &style, const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget)
{
    if (bar->maximum == bar->minimum)
        return;
    QRect handle = style.subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    handle = bar->orientation == Qt::Horizontal ? handle.adjusted(2, 3, -2, -2) : handle.adjusted(3, 2, -2, -2);
    const bool active = bar->activeSubControls & QStyle::SC_ScrollBarSlider
        && bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = ink(Ink::Gry);
    colour.setAlphaF(active ? 0.9F : 0.5F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const qreal r = qMin(handle.width(), handle.height()) / 2.0;
    painter->drawRoundedRect(handle, r, r);
    painter->restore();
}

// A word that opens a menu has its chevron beside it, at the height of the word.
void menuWord(const LampStyle &style, const QStyleOptionToolButton &tool, QPainter *painter, const QWidget *widget)
{
    QStyleOptionToolButton part(tool);
    part.features &= ~QStyleOptionToolButton::HasMenu;
    style.drawPrimitive(QStyle::PE_PanelButtonTool, &part, painter, widget);
    const int room = LampStyle::menuRoom();
    const QRect arrow(tool.rect.right() - room, tool.rect.y(), room - unit() / 4, tool.rect.height());
    part.rect = QStyle::visualRect(tool.direction, tool.rect, tool.rect.adjusted(unit() / 4, 0, -room, 0));
    style.drawControl(QStyle::CE_ToolButtonLabel, &part, painter, widget);
    chevron(painter, QStyle::visualRect(tool.direction, tool.rect, arrow), true,
            ink(tool.state & QStyle::State_Enabled ? Ink::Mute : Ink::Line));
}

// The icon of a filled button takes the ink of its word.
static QIcon tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect({}, size), colour);
    painter.end();
    return QIcon(pixmap);
}

void toolPanel(const QStyleOption *option, QPainter *painter)
{
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On),
               hover = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    const bool frame = !(option->state & QStyle::State_AutoRaise);
    if (down || hover || frame)
        roundedBox(painter, option->rect, frame ? ink(Ink::Line) : QColor(),
                   down        ? ink(Ink::Sel)
                       : hover ? ink(Ink::GryB)
                               : ink(Ink::Panel));
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, option->rect);
}

void itemCheck(const QStyleOption *option, QPainter *painter)
{
    QStyleOption box(*option);
    box.state &= ~QStyle::State_HasFocus;
    indicator(&box, painter, false);
}

void frameOf(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QColor line = ink(option->state & QStyle::State_HasFocus ? Ink::Acc : Ink::Line);
    if (qobject_cast<const QAbstractScrollArea *>(widget)) { // its square viewport would bite round corners off
        painter->setPen(line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    roundedBox(painter, option->rect, line, widget ? ink(Ink::Panel) : QColor());
}

QStyleOptionButton primaryLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton copy(button);
    copy.palette.setColor(QPalette::ButtonText, onAccent());
    copy.palette.setColor(QPalette::WindowText, onAccent());
    if (!copy.icon.isNull())
        copy.icon = tinted(copy.icon, copy.iconSize, widget->devicePixelRatioF(), onAccent());
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    return copy;
}

bool tabOrHeader(const LampStyle &style, QStyle::ControlElement element, const QStyleOption *option, QPainter *painter,
                 const QWidget *widget)
{
    switch (element) {
    case QStyle::CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            tabShape(tab, painter);
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.state &= ~QStyle::State_HasFocus;
            const bool chosen = tab->state & QStyle::State_Selected;
            copy.palette.setColor(QPalette::WindowText, ink(chosen ? Ink::Text : Ink::Mute));
            style.QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return true;
    case QStyle::CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            headerSection(header, painter);
        return true;
    case QStyle::CE_HeaderEmptyArea:
        painter->fillRect(option->rect, ink(Ink::Panel));
        painter->setPen(ink(Ink::Line));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return true;
    case QStyle::CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            static_cast<QStyleOptionHeader &>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, ink(Ink::Mute));
            if (copy.orientation == Qt::Horizontal && copy.textAlignment == Qt::AlignCenter)
                copy.textAlignment = Qt::AlignLeft | Qt::AlignVCenter; // above the words of its column
            copy.state &= ~QStyle::State_On; // no bold section beside the selection
            style.QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return true;
    default: return false;
    }
}

void comboBox(const LampStyle &style, const QStyleOptionComboBox &box, QPainter *painter, const QWidget *widget)
{
    QStyleOption frame(box);
    if (!box.editable)
        frame.palette.setColor(QPalette::Base,
                               box.state & QStyle::State_MouseOver && box.state & QStyle::State_Enabled ? ink(Ink::GryB)
                                                                                                : ink(Ink::Panel));
    if (box.frame)
        fieldPanel(&frame, painter);
    else if (box.state & QStyle::State_HasFocus)
        focusRing(painter, box.rect);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, true, box.state & QStyle::State_Enabled ? ink(Ink::Mute) : ink(Ink::Line));
}

} // namespace lamp::styleparts
