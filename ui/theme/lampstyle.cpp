// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/lampstyle.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Beside the number: less where there are no arrows.
int spinUnits(const QStyleOption *option)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 3 : 5;
}
} // namespace

int LampStyle::menuRoom() { return unit() * 7 / 4; }

bool LampStyle::hasChevron(const QStyleOptionToolButton &tool)
{
    const bool dots = tool.text.isEmpty() || tool.toolButtonStyle == Qt::ToolButtonIconOnly || tool.text == u"⋯"
        || tool.text == u"…";
    return !dots && tool.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !tool.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

LampStyle::LampStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { setObjectName(u"lamplighter"_s); }

void LampStyle::polish(QApplication *app)
{
    QProxyStyle::polish(app);
    app->installEventFilter(this);
}

void LampStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget) || widget->inherits("QHeaderView"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setDrawBase(false);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setHighlightSections(false);
}

bool LampStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress, release = event->type() == QEvent::KeyRelease;
    const bool left = event->type() == QEvent::ApplicationDeactivate;
    if (!press && !release && !left)
        return false;
    const bool held = press && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    const bool gone = left || (release && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt);
    if ((held && !m_altHeld) || (gone && m_altHeld)) {
        m_altHeld = held;
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->isVisible()) {
                top->update();
                for (QWidget *child : top->findChildren<QWidget *>())
                    child->update();
            }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int LampStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return m_altHeld;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0; // a list below the field, not a menu over it
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_MessageBox_CenterButtons: return 0;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int LampStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return unit() + 2;
    case PM_ScrollBarSliderMin: return unit() * 4;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabHSpace: return unit() * 3;
    case PM_TabBarTabVSpace: return unit() * 2;
    case PM_LayoutHorizontalSpacing: return unit();
    case PM_LayoutVerticalSpacing: return unit();
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return unit() * 3 / 2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return unit() * 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return unit() * 2 - 1;
    case PM_HeaderMargin: return unit() * 3 / 4;
    case PM_FocusFrameHMargin: return unit() * 3 / 4; // room beside the text of an item
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return unit() / 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize LampStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const int lineHeight = option ? option->fontMetrics.height() : unit() * 2;
    const int field = lineHeight + unit() * 3 / 2; // fields and buttons in a row have one height
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QSize size(contents.width() + unit() * 3, qMax(contents.height(), field));
        if (button && button->features.testFlag(QStyleOptionButton::Flat))
            size.setWidth(contents.width() + unit() * 3 / 2);
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            size.rwidth() += unit();
        return size;
    }
    case CT_LineEdit: return {contents.width() + unit(), qMax(contents.height(), field)};
    case CT_ComboBox: return {contents.width() + unit() * 4, qMax(contents.height(), field)};
    case CT_SpinBox: return {contents.width() + unit() * spinUnits(option), qMax(contents.height(), field)};
    case CT_ToolButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        return {size.width() + unit() / 2 + (tool && hasChevron(*tool) ? menuRoom() : 0),
                qMax(size.height(), field - 2)};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), lineHeight + unit())};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return size;
        return {size.width() + unit() * 2, qMax(size.height(), lineHeight + unit() * 3 / 4)};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect LampStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: return option->rect.adjusted(unit() * 3 / 4, 1, -unit() * 3 / 4, -1);
    case SE_PushButtonFocusRect: return option->rect.adjusted(2, 2, -2, -2);
    case SE_ItemViewItemFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect LampStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool wide = bar->orientation == Qt::Horizontal;
        const int length = wide ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum + bar->pageStep;
        const int handle = bar->maximum == bar->minimum ? length
            : qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)),
                     static_cast<int>(qint64(length) * bar->pageStep / qMax<qint64>(1, range)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                                  bar->upsideDown);
        const auto piece = [&](int from, int size) {
            const QRect r = wide ? QRect(rect.x() + from, rect.y(), size, rect.height())
                                 : QRect(rect.x(), rect.y() + from, rect.width(), size);
            return visualRect(bar->direction, rect, r);
        };
        switch (part) {
        case SC_ScrollBarSlider: return piece(start, handle);
        case SC_ScrollBarGroove: return rect;
        case SC_ScrollBarSubPage: return piece(0, start);
        case SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
        default: return {}; // no arrows at the ends
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int left = box && box->editable ? 1 : unit() * 3 / 4; // a line edit inside indents by itself
        return visualRect(option->direction, rect, rect.adjusted(left, 1, -unit() * 5 / 2, -1));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) { // its text begins where that of other fields does
        const QRect inner = visualRect(option->direction, rect,
                                       QProxyStyle::subControlRect(control, option, part, widget));
        return visualRect(option->direction, rect, QRect(QPoint(rect.left() + 1, inner.top()), inner.bottomRight()));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
                          QRect(rect.right() - unit() * 5 / 2, rect.y(), unit() * 5 / 2, rect.height()));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace lamp
