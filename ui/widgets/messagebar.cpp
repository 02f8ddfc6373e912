// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
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
      m_undo(new QPushButton(tr("Undo"), this)), m_open(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(unit());
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1000); // a long text takes the room of the bar, not a narrow block of it
    layout->addWidget(m_copy);
    layout->addWidget(m_undo);
    layout->addWidget(m_open);
    layout->addStretch(1);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"messageUndo"_s);
    m_undo->setAccessibleName(tr("Undo what the message says"));
    m_copy->setObjectName(u"messageCopy"_s);
    m_open->setObjectName(u"messageOpen"_s);
    m_open->setAccessibleName(tr("Go to what the message says"));
    m_open->hide();
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setIcon(lamp::icon("window-close"));
    m_close->setAutoRaise(true);
    connectButtons();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || now == this || now->window() != window() || isAncestorOf(now))
            return;
        m_before = now;
        if (isVisible() && !m_problem && covers(now))
            hide(); // the keyboard went on to what stands below
    });
    parent->installEventFilter(this);
    dress();
    hide();
}

int MessageBar::lineHeight(const QFont &font) { return QFontMetrics(font).height() + unit() * 11 / 8; }

void MessageBar::dress()
{
    layout()->setContentsMargins(unit() * 2, unit() / 2, unit(), unit() / 4);
    const int high = QFontMetrics(font()).height() + unit() * 5 / 8;
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_undo, m_open, m_close})
        button->setMaximumHeight(high);
}

void MessageBar::connectButtons()
{
    for (QPushButton *button : {m_undo, m_copy, m_open})
        button->setFocusPolicy(
            Qt::TabFocus); // a click leaves the keyboard where it was: the bar goes, the work goes on
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_toCopy); });
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
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        hide();
        if (act)
            act();
    });
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::say(const QString &message, bool undoable)
{
    m_problem = false;
    m_copy->hide();
    m_open->hide();
    m_undo->setVisible(undoable);
    m_icon->setPixmap(lamp::icon("checkmark", Ink::Grn).pixmap(QSize(unit() * 2, unit() * 2), devicePixelRatioF()));
    present(message);
    m_leave.start();
}

void MessageBar::complain(const QString &sentence)
{
    m_problem = true;
    m_copy->hide();
    m_open->hide();
    m_undo->hide();
    m_icon->setPixmap(
        lamp::icon("emblem-warning", Ink::Red).pixmap(QSize(unit() * 2, unit() * 2), devicePixelRatioF()));
    present(sentence);
    m_leave.stop();
}

void MessageBar::notice(const QString &text, const QString &step, const std::function<void()> &act)
{
    m_notices.append({text, step, act});
    if (!isVisible())
        showNotice();
}

void MessageBar::showNotice()
{
    if (isVisible() || m_notices.isEmpty())
        return;
    const Notice next = m_notices.takeFirst();
    m_problem = false;
    m_copy->hide();
    m_undo->hide();
    m_act = next.act;
    m_open->setText(next.step);
    m_open->setAccessibleName(tr("%1: %2").arg(next.step, next.text));
    m_open->setVisible(bool(next.act));
    m_icon->setPixmap(lamp::icon("clock", Ink::Amb).pixmap(QSize(unit() * 2, unit() * 2), devicePixelRatioF()));
    present(next.text);
    m_leave.start();
}

void MessageBar::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // Only who was in the bar has to leave it, and goes back to the work.
    if (!event->spontaneous() && isAncestorOf(window()->focusWidget()) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    if (!m_notices.isEmpty() && !event->spontaneous())
        QMetaObject::invokeMethod(this, &MessageBar::showNotice, Qt::QueuedConnection);
}

void MessageBar::offerCopy(const QString &text)
{
    m_toCopy = text;
    m_copy->setAccessibleName(tr("Copy %1").arg(text));
    m_copy->setVisible(isVisible() && !m_problem);
    place();
}

void MessageBar::present(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    // A short text stands in one line; a longer one takes several and leaves room for the buttons.
    ensurePolished();
    m_text->ensurePolished(); // with the font that it is drawn in
    const int whole = m_text->fontMetrics().horizontalAdvance(text) + unit();
    m_text->setMinimumWidth(qMin(unit() * 50, whole));
    m_text->setMaximumWidth(whole);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Where there is room for one line beside the buttons it is one.
void MessageBar::fitText(int wide)
{
    const int beside = layout()->minimumSize().width() - m_text->minimumWidth();
    m_text->setWordWrap(m_text->maximumWidth() > wide - beside);
}

void MessageBar::place()
{
    const int wide = parentWidget()->width();
    fitText(wide);
    layout()->invalidate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                     : layout()->totalSizeHint().height();
    const int high = qMax(needed, lineHeight(font()));
    setGeometry(0, parentWidget()->height() - high, wide, high);
}

bool MessageBar::covers(const QWidget *widget) const
{
    return parentWidget()->isAncestorOf(widget)
        && geometry().contains(widget->mapTo(parentWidget(), widget->rect().center()));
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        dress();
        place();
    }
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
