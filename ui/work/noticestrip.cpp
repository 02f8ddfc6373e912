// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/noticestrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

NoticeStrip::NoticeStrip(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"noticeStrip"_s);
    setFrameShape(QFrame::NoFrame);
    m_column->setContentsMargins({});
    hide();
}

void NoticeStrip::setNotices(const QList<Notice> &notices)
{
    if (notices == m_notices)
        return; // the button that has the focus stays
    m_notices = notices;
    build();
}

QStringList NoticeStrip::texts() const
{
    QStringList texts;
    for (const Notice &notice : m_notices)
        texts.append(notice.text);
    return texts;
}

void NoticeStrip::build()
{
    const QString focused = focusWidget() && focusWidget()->hasFocus() ? focusWidget()->objectName() : QString();
    delete m_lines;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(unit() * 2, unit() / 4, unit(), unit() / 4);
    column->setSpacing(unit() / 4);
    for (const Notice &notice : std::as_const(m_notices)) {
        auto *row = new QHBoxLayout;
        auto *text = new QLabel(notice.text, m_lines);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setFont(smallFont());
        QPalette colours = text->palette();
        colours.setColor(QPalette::WindowText, ink(notice.urgent ? Ink::Amb : Ink::Text));
        text->setPalette(colours);
        row->addWidget(text, 1);
        addButton(row, notice, notice.button, notice.key, notice.tip);
        addButton(row, notice, notice.more, u"more-"_s + notice.key, {});
        column->addLayout(row);
    }
    m_column->addWidget(m_lines);
    setVisible(!m_notices.isEmpty());
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void NoticeStrip::addButton(QHBoxLayout *row, const Notice &notice, const QString &text, const QString &key,
                            const QString &tip)
{
    if (text.isEmpty())
        return;
    auto *button = new QPushButton(text, m_lines);
    button->setFlat(true);
    button->setFont(smallFont());
    button->setObjectName(u"notice-"_s + key);
    button->setAccessibleName(text + u": "_s + notice.text);
    button->setToolTip(tip.toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, [this, key] { emit chosen(key); });
    row->addWidget(button);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        QMetaObject::invokeMethod(this, &NoticeStrip::build, Qt::QueuedConnection);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Alt));
    painter.setPen(ink(Ink::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace lamp
