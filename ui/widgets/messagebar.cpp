// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_copy(new QPushButton(tr("Copy"), this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 2, unit(), unit(), unit());
    layout->setSpacing(unit());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"messageUndo"_s);
    m_undo->setAccessibleName(tr("Undo what the message says"));
    m_copy->setObjectName(u"messageCopy"_s);
    for (QPushButton *button : {m_undo, m_copy})
        button->setFocusPolicy(
            Qt::TabFocus); // a click leaves the keyboard where it was: the bar goes, the work goes on
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_toCopy); });
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setIcon(lamp::icon("window-close"));
    m_close->setAutoRaise(true);
    m_leave.setSingleShot(true);
    m_leave.setInterval(12s);
    connect(&m_leave, &QTimer::timeout, this, [this] {
        if (underMouse() || isAncestorOf(window()->focusWidget()))
            m_leave.start();
        else
            hide();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    parent->installEventFilter(this);
    hide();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::say(const QString &message, bool undoable)
{
    m_problem = false;
    m_copy->hide();
    m_undo->setVisible(undoable);
    m_icon->setPixmap(lamp::icon("checkmark", Ink::Grn).pixmap(QSize(unit() * 2, unit() * 2), devicePixelRatioF()));
    present(message);
    m_leave.start();
}

void MessageBar::complain(const QString &sentence)
{
    m_problem = true;
    m_copy->hide();
    m_undo->hide();
    m_icon->setPixmap(
        lamp::icon("emblem-warning", Ink::Red).pixmap(QSize(unit() * 2, unit() * 2), devicePixelRatioF()));
    present(sentence);
    m_leave.stop();
}

void MessageBar::offerCopy(const QString &text)
{
    m_toCopy = text;
    m_copy->setAccessibleName(tr("Copy %1").arg(text));
    m_copy->setVisible(isVisible() && !m_problem);
    if (isVisible())
        place();
}

void MessageBar::present(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    ensurePolished();
    place(); // first: shown in passing under the pointer, it would count as pointed at and stay
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::place()
{
    const QRect area = parentWidget()->rect();
    const int widest = qMin(area.width() - 4 * unit(), fontMetrics().averageCharWidth() * 90);
    m_text->setMinimumWidth(qMin(widest / 2, m_text->fontMetrics().horizontalAdvance(m_text->text()) + unit()));
    const int wide = qMin(widest, layout()->totalSizeHint().width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((area.width() - wide) / 2, area.height() - high - unit() * 2, wide, high);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    if (!m_problem)
        m_leave.stop();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (!m_problem)
        m_leave.start();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(m_problem ? Ink::Red : Ink::Acc));
    painter.setBrush(ink(m_problem ? Ink::RedB : Ink::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace lamp
