// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "theme/theme.h"
#include "widgets/tabstop.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

QString pageName(Page page)
{
    switch (page) {
    case Page::Today: return QCoreApplication::translate("Pages", "Today");
    case Page::Queue: return QCoreApplication::translate("Pages", "Queue");
    case Page::Knowledge: return QCoreApplication::translate("Pages", "Knowledge");
    case Page::Calendar: return QCoreApplication::translate("Pages", "Calendar");
    case Page::Register: return QCoreApplication::translate("Pages", "Register");
    case Page::History: return QCoreApplication::translate("Pages", "History");
    case Page::Settings: return QCoreApplication::translate("Pages", "Settings");
    case Page::Week: return QCoreApplication::translate("Pages", "My week");
    case Page::Run: return QCoreApplication::translate("Pages", "Run");
    }
    return {};
}

const char *pageIcon(Page page)
{
    switch (page) {
    case Page::Today: return "view-calendar-day";
    case Page::Queue: return "view-list-details";
    case Page::Knowledge: return "documentation";
    case Page::Calendar: return "view-calendar-month";
    case Page::Register: return "computer";
    case Page::History: return "view-history";
    case Page::Settings: return "configure";
    case Page::Week: return "clock";
    case Page::Run: return "media-playback-start";
    }
    return "";
}

const char *pageCode(Page page)
{
    static constexpr const char *codes[] = {"today",    "queue",   "knowledge", "calendar",
                                            "register", "history", "settings",  "week", "run"};
    return codes[static_cast<size_t>(page)];
}

namespace {

QFont railFont(bool strong)
{
    QFont font = smallFont();
    font.setPointSizeF(font.pointSizeF() * 0.94);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int widestEntry()
{
    const QFontMetrics metrics(railFont(true));
    int wide = 0;
    for (const Page page : Pages)
        wide = qMax(wide, metrics.horizontalAdvance(pageName(page)));
    return wide;
}

} // namespace

RailButton::RailButton(Page page, QWidget *parent) : QAbstractButton(parent), m_page(page)
{
    setCheckable(true);
    setText(pageName(page));
    setAccessibleName(pageName(page));
    setObjectName(u"rail."_s + QLatin1StringView(pageCode(page)));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setBadge(int count, bool urgent, const QString &meaning)
{
    m_badge = count;
    m_urgent = urgent;
    setAccessibleDescription(count > 0 ? meaning : QString());
    setToolTip(count > 0 ? meaning : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {qMax(unit() * 8, widestEntry() + unit()), unit() * 13 / 2 + QFontMetrics(railFont(true)).height() / 3};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    if (chosen)
        painter.fillRect(rect(), ink(Ink::Panel));
    else if (underMouse())
        painter.fillRect(rect(), ink(Ink::GryB));
    if (chosen) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(QRect(mirrored ? width() - 3 : 0, 0, 3, height()), ink(Ink::Acc));
    }
    const QFontMetrics metrics(railFont(true));
    const int side = unit() * 11 / 4, gap = unit() / 2, top = (height() - side - gap - metrics.height()) / 2;
    const QRect picture((width() - side) / 2, top, side, side);
    lamp::icon(pageIcon(m_page), chosen ? Ink::Text : Ink::Mute).paint(&painter, picture);
    painter.setFont(railFont(chosen));
    painter.setPen(ink(chosen ? Ink::Text : Ink::Mute));
    painter.drawText(QRect(0, picture.bottom() + gap, width(), metrics.height() + 2), Qt::AlignHCenter | Qt::AlignTop,
                     text());
    if (m_badge > 0) {
        const QString words = m_badge > 999 ? u"999+"_s : QString::number(m_badge);
        QFont font = railFont(true);
        font.setPointSizeF(font.pointSizeF() * 0.94);
        const QFontMetrics small(font);
        const int high = small.height(), wide = qMax(high, small.horizontalAdvance(words) + unit() * 5 / 4);
        const QRectF box(qMin(picture.center().x() + unit() / 2 + 1, width() - wide - 2), top - high / 3, wide, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(m_urgent ? Ink::Red : Ink::Acc));
        painter.drawRoundedRect(box, high / 2.0, high / 2.0);
        painter.setFont(font);
        painter.setPen(m_urgent ? ink(Ink::Panel) : onAccent());
        painter.drawText(box, Qt::AlignCenter, words);
    }
    if (hasFocus()) {
        painter.setPen(QPen(ink(Ink::Acc), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 1.5, -2.5, -1.5), 4, 4);
    }
}

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit() / 2, 1, unit() / 2);
    layout->setSpacing(unit() / 4);
    auto *group = new QButtonGroup(this);
    for (const Page page : Pages) {
        if (page == Page::History)
            layout->addStretch(1);
        auto *entry = new RailButton(page, this);
        m_buttons.insert(page, entry);
        group->addButton(entry);
        layout->addWidget(entry);
        connect(entry, &QAbstractButton::clicked, this, [this, page] { emit chosen(page); });
    }
    keepOneTabStop(group);
}

void Rail::setCurrent(Page page)
{
    RailButton *place = m_buttons.value(page);
    // A page without a place here belongs to none of them: then none is chosen.
    for (RailButton *button : std::as_const(m_buttons))
        button->group()->setExclusive(place != nullptr);
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(button == place);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Rail));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), ink(Ink::Line));
}

} // namespace lamp
