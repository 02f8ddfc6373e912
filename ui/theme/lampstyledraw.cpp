// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/lampstyle.h"

#include "theme/lampstyleparts.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

namespace lamp {

void LampStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            styleparts::buttonPanel(button, painter, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            styleparts::fieldPanel(option, painter);
        return;
    case PE_PanelButtonTool: styleparts::toolPanel(option, painter); return;
    case PE_IndicatorCheckBox: styleparts::indicator(option, painter, false); return;
    case PE_IndicatorRadioButton: styleparts::indicator(option, painter, true); return;
    case PE_IndicatorItemViewItemCheck: styleparts::itemCheck(option, painter); return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            styleparts::focusRing(painter, option->rect);
        return;
    case PE_Frame: styleparts::frameOf(option, painter, widget); return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.x(), option->rect.y(), option->rect.width(), 1), ink(Ink::Line));
        return;
    case PE_FrameGroupBox: styleparts::roundedBox(painter, option->rect, ink(Ink::Line), {}); return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, ink(Ink::Panel));
        painter->setPen(ink(Ink::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorArrowDown: styleparts::chevron(painter, option->rect, true, ink(Ink::Mute)); return;
    case PE_IndicatorArrowUp: styleparts::chevron(painter, option->rect, false, ink(Ink::Mute)); return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            styleparts::chevron(painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown,
                                ink(Ink::Mute));
        return;
    case PE_IndicatorTabClose:
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LampStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (styleparts::tabOrHeader(*this, element, option, painter, widget))
        return;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && styleparts::isPrimary(widget) && button->state & State_Enabled) {
            const QStyleOptionButton primary = styleparts::primaryLabel(*button, painter, widget);
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    case CE_Splitter: painter->fillRect(option->rect, ink(Ink::Line)); return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            styleparts::progressContents(bar, painter);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint c = frame->rect.center();
            painter->fillRect(frame->frameShape == QFrame::HLine
                                  ? QRect(frame->rect.x(), c.y(), frame->rect.width(), 1)
                                  : QRect(c.x(), frame->rect.y(), 1, frame->rect.height()),
                              ink(Ink::Line));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LampStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            styleparts::scrollBar(*this, bar, painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox) {
        styleparts::comboBox(*this, *box, painter, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        if (spin->frame)
            styleparts::fieldPanel(option, painter);
        for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown})
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const bool up = part == SC_SpinBoxUp;
                const bool can = spin->stepEnabled
                    & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
                styleparts::chevron(painter, subControlRect(CC_SpinBox, option, part, widget), !up,
                        ink(can ? Ink::Mute : Ink::Line));
            }
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (tool && control == CC_ToolButton) {
        if (hasChevron(*tool))
            return styleparts::menuWord(*this, *tool, painter, widget);
        QStyleOptionToolButton bare(*tool);
        bare.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &bare, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace lamp
