// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchedit.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lamp {

SearchEdit::SearchEdit(QWidget *parent) : QLineEdit(parent)
{
    addAction(icon("search", Ink::Mute), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0); // letters that came together are one search; an overtaken search is broken off
    connect(&m_pause, &QTimer::timeout, this, [this] { emit typed(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty()) {
            m_pause.stop();
            emit typed(now);
        } else {
            m_pause.start();
        }
    });
}

void SearchEdit::setNote(const QString &note)
{
    m_note = note;
    const int wide = note.isEmpty() ? 0 : QFontMetrics(smallFont()).horizontalAdvance(note) + unit() * 2;
    setTextMargins(0, 0, wide, 0);
    setAccessibleDescription(note);
    update();
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: emit movedDown(); return;
    case Qt::Key_Up: emit movedUp(); return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit escaped();
        else
            clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_note.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    const int wide = metrics.horizontalAdvance(m_note) + unit(), high = metrics.height() + 2;
    const QRectF box(width() - wide - unit() * 0.75, (height() - high) / 2.0, wide, high);
    painter.setPen(ink(Ink::Line));
    painter.setBrush(ink(Ink::Panel));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink(Ink::Mute));
    painter.drawText(box, Qt::AlignCenter, m_note);
}

} // namespace lamp
