// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workink.h"

#include <QLocale>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

Ink inkOf(TargetWords::State state)
{
    switch (state) {
    case TargetWords::State::Calm: return Ink::Grn;
    case TargetWords::State::Near: return Ink::Amb;
    case TargetWords::State::Soon:
    case TargetWords::State::Over: return Ink::Red;
    case TargetWords::State::None:
    case TargetWords::State::Paused:
    case TargetWords::State::Done: break;
    }
    return Ink::Gry;
}

Ink inkOf(Priority priority)
{
    return priority >= Priority::High ? Ink::Red : Ink::Gry;
}

QString markedPriority(Priority priority)
{
    switch (priority) {
    case Priority::Critical: return u"\u25C6 "_s + priorityWord(priority);
    case Priority::High: return u"\u25B2 "_s + priorityWord(priority);
    case Priority::Normal: return priorityWord(priority);
    case Priority::Low: return u"\u25BD "_s + priorityWord(priority);
    }
    return {};
}

QString markedTarget(const TargetWords &words)
{
    return words.state == TargetWords::State::Over ? QString(u"! "_s + words.text) : words.text;
}

bool isPressing(const TargetWords &words)
{
    return words.state == TargetWords::State::Soon || words.state == TargetWords::State::Over
           || words.state == TargetWords::State::Near;
}

int targetBarHeight() { return qMax(4, unit() * 5 / 8); }

void paintTargetBar(QPainter &painter, const QRect &where, const TargetWords &words)
{
    if (!words.bar)
        return;
    const int high = targetBarHeight();
    QRectF groove(where.x(), where.y() + (where.height() - high) / 2.0, where.width(), high);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Line));
    painter.drawRoundedRect(groove, high / 2.0, high / 2.0);
    painter.setBrush(ink(inkOf(words.state)));
    groove.setWidth(qMax<qreal>(high, groove.width() * words.share));
    painter.drawRoundedRect(groove, high / 2.0, high / 2.0);
    painter.restore();
}

QString menuText(QString words) { return words.replace(u'&', u"&&"_s); }

QString countWord(qint64 count) { return QLocale().toString(count); }

} // namespace lamp
