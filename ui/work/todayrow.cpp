// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/todayrow.h"

#include "register/registerink.h"
#include "widgets/elidedlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
const char *todayIcon(const TodayTask &task)
{
    switch (task.type) {
    case TodayTask::Type::Visit: return "view-task";
    case TodayTask::Type::Renewal: return "tag";
    case TodayTask::Type::Article: return "documentation";
    case TodayTask::Type::Ticket: break;
    }
    switch (task.action) {
    case TodayAction::Call: return "call-start";
    case TodayAction::Take: return "contact-new";
    default: break;
    }
    if (task.reason == TodayReason::Answered)
        return "mail-replied";
    if (!task.assetType.isEmpty())
        return assetIcon(task.assetType);
    return task.ticket.kind == Kind::Request ? "dialog-messages"
        : task.ticket.kind == Kind::Change   ? "view-refresh"
                                             : "data-warning";
}
} // namespace

TodayRow::TodayRow(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_title(new ElidedLabel({}, this)), m_detail(new ElidedLabel({}, this)),
      m_reason(new ElidedLabel({}, this)), m_button(new QPushButton(this))
{
    setAttribute(Qt::WA_Hover);
    m_title->setFont(strongFont());
    m_detail->setFont(smallFont());
    m_detail->setInk(Ink::Mute);
    m_icon->setFixedWidth(unit() * 2);
    m_button->setMinimumWidth(unit() * 12);
    m_button->installEventFilter(this);
    m_button->setAutoDefault(true); // Enter, too
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(unit() * 3, unit() * 3 / 4, unit() * 2, unit() * 3 / 4);
    grid->setHorizontalSpacing(unit() * 3 / 2);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, 2, 1);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_reason, 0, 2, 2, 1);
    grid->addWidget(m_button, 0, 3, 2, 1);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 4);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_done)
            emit acted(m_task);
    });
}

void TodayRow::show(const TodayTask &task, const TodayWords &words)
{
    m_task = task;
    m_done = false;
    m_tone = words.tone(task);
    m_icon->setPixmap(icon(todayIcon(task)).pixmap(unit() * 2, unit() * 2));
    m_title->setText(words.title(task));
    m_title->setInk(Ink::Text);
    m_detail->setText(words.detail(task));
    m_reason->setText(words.reason(task));
    m_reason->setInk(inkOf(m_tone));
    TodayTask longest; // one width for all rows: the reasons stand below one another
    longest.action = TodayAction::StartVisit;
    longest.visit.started = true;
    m_button->setMinimumWidth(
        qMax(unit() * 12, m_button->fontMetrics().horizontalAdvance(words.action(longest)) + unit() * 3));
    m_button->setText(words.action(task));
    m_button->setEnabled(true);
    m_button->setObjectName(u"act/"_s + task.key());
    m_button->setAccessibleName(tr("%1: %2, %3").arg(words.action(task), words.title(task), words.reason(task)));
    setObjectName(u"row/"_s + task.key());
    setCursor(Qt::PointingHandCursor);
    update();
}

void TodayRow::showDone()
{
    m_done = true;
    m_tone = Tone::Good;
    m_title->setInk(Ink::Mute);
    m_reason->setText(tr("✓ not due any more"));
    m_reason->setInk(Ink::Grn);
    // A disabled button would lose the focus, and the next Enter would act on another row.
    m_button->setEnabled(m_button->hasFocus());
    m_button->setAccessibleName(m_title->text() + u", " + m_reason->text());
    update();
}

bool TodayRow::isHeld() const { return m_hovered || m_button->hasFocus(); }

void TodayRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered && !m_done)
        painter.fillRect(rect(), ink(Ink::Alt));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(inkOf(m_tone)));
    const int wide = unit() / 2;
    painter.drawRoundedRect(QRectF(unit() * 3 / 2.0, unit() * 3 / 4.0, wide, height() - unit() * 3 / 2.0), wide / 2.0,
                            wide / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(ink(Ink::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TodayRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) && !m_done)
        emit opened(m_task);
}

void TodayRow::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    update();
}

void TodayRow::leaveEvent(QEvent *)
{
    m_hovered = false;
    update();
    if (!isHeld())
        emit released();
}

bool TodayRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_hovered)
        QMetaObject::invokeMethod(this, [this] { if (!isHeld()) emit released(); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace lamp
