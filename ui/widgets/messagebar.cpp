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
    layout->setContentsMargins(unit() * 2, unit() / 2, unit(), unit() / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->setSpacing(unit());
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_copy);
    layout->addWidget(m_undo);
    layout->addStretch(1);
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
}

void MessageBar::present(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    // A short text stands in one line; a longer one takes several and leaves room for the buttons.
    ensurePolished();
    m_text->setMinimumWidth(qMin(unit() * 50, m_text->fontMetrics().horizontalAdvance(text) + unit()));
    if (!isVisible()) // until the layout has placed it: under the pointer it would count as pointed at and stay
        move(0, parentWidget()->height());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
    painter.fillRect(rect(), ink(m_problem ? Ink::RedB : Ink::Panel));
    painter.fillRect(0, 0, width(), 2, ink(m_problem ? Ink::Red : Ink::Acc));
}

} // namespace lamp
