// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarpaint.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>
#include <QStaticText>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostBarTexts = 4000; // some months of bars

int barEdge() { return qMax(3, unit() * 3 / 8); }

using BarTexts = QCache<QString, QStaticText>;

BarTexts &barTexts()
{
    static BarTexts texts(MostBarTexts);
    static const bool ended = [] {
        qAddPostRoutine([] { texts.clear(); }); // they hold fonts, which end with the application
        return true;
    }();
    Q_UNUSED(ended)
    return texts;
}

// The body of a bar: few sizes and inks, hundreds of bars.
QPixmap barBody(const QSize &size, qreal ratio, Ink colour, bool framed)
{
    const QString key = u"bar/%1/%2/%3/%4/%5/%6/%7"_s.arg(size.width()).arg(size.height()).arg(ratio).arg(framed)
        .arg(ink(colour).rgba()).arg(ink(groundOf(colour)).rgba()).arg(unit());
    QPixmap body;
    if (QPixmapCache::find(key, &body))
        return body;
    body = QPixmap(size * ratio);
    body.setDevicePixelRatio(ratio);
    body.fill(Qt::transparent);
    QPainter painter(&body);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(framed ? QPen(ink(colour), 1.2) : QPen(Qt::NoPen));
    painter.setBrush(ink(groundOf(colour)));
    painter.drawRoundedRect(shape, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(colour));
    painter.setClipRect(QRectF(shape.left(), shape.top(), barEdge(), shape.height()));
    painter.drawRoundedRect(shape, 3, 3);
    painter.end();
    QPixmapCache::insert(key, body);
    return body;
}

// A text shortened to a width and shaped. Plans come again in each month, so most bars have been shaped before.
const QStaticText &barTextIn(const QString &text, int width, const QFont &font)
{
    BarTexts &shaped = barTexts();
    const QString key = QString::number(width) + u'|' + font.key() + u'|' + text;
    if (const QStaticText *known = shaped.object(key))
        return *known;
    auto *fresh = new QStaticText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    fresh->setTextFormat(Qt::PlainText);
    fresh->setPerformanceHint(QStaticText::AggressiveCaching);
    fresh->prepare({}, font);
    shaped.insert(key, fresh);
    return *fresh;
}

void drawElided(QPainter &painter, const QRect &where, const QString &text)
{
    if (where.width() <= 0)
        return;
    const QStaticText &shaped = barTextIn(text, where.width(), painter.font());
    const qreal left = text.isRightToLeft() ? where.right() + 1 - shaped.size().width() : where.x();
    painter.drawStaticText(QPointF(left, where.y() + (where.height() - shaped.size().height()) / 2), shaped);
}
} // namespace

Ink inkOf(CalendarGroup group)
{
    switch (group) {
    case CalendarGroup::Maintenance: return Ink::Blu;
    case CalendarGroup::Done: return Ink::Grn;
    case CalendarGroup::Deadline:
    case CalendarGroup::Expiry: return Ink::Amb;
    case CalendarGroup::Change: return Ink::Vio;
    case CalendarGroup::Overdue: return Ink::Red;
    case CalendarGroup::Freeze: return Ink::Acc;
    case CalendarGroup::Review: return Ink::Vio;
    case CalendarGroup::Skipped:
    case CalendarGroup::Downtime: return Ink::Gry;
    }
    return Ink::Gry;
}

QString signOf(const CalendarEntry &entry)
{
    if (isSpan(entry)) // its first word says what it is
        return {};
    switch (entry.state) {
    case CalendarState::Done: return entry.failures > 0 ? u"⚠"_s : u"✓"_s;
    case CalendarState::Missed: return u"✗"_s;
    case CalendarState::Late: return u"!"_s;
    case CalendarState::Skipped: return u"–"_s;
    case CalendarState::Open:
    case CalendarState::Forecast:
    case CalendarState::Planned: break;
    }
    return {};
}

QString barText(const CalendarEntry &entry, const QTimeZone &zone)
{
    QString sign = signOf(entry);
    if (sign.isEmpty() && entry.layer == CalendarLayer::Target)
        sign = u"◷"_s; // a deadline, also where there is no room for its time
    const QString text = columnText(entry, zone);
    return sign.isEmpty() ? text : QString(sign + u' ' + text);
}

int barHeight()
{
    return QFontMetrics(smallFont()).height() + unit() / 4;
}

void paintBar(QPainter &painter, const QRect &where, const QString &text, Ink colour, BarLook look)
{
    if (where.isEmpty())
        return;
    painter.save();
    if (look.ghost)
        painter.setOpacity(0.85);
    painter.drawPixmap(where.topLeft(), barBody(where.size(), painter.device()->devicePixelRatioF(), colour,
                                                look.selected || look.ghost));
    painter.setFont(smallFont());
    painter.setPen(ink(colour));
    const int pad = barEdge() + unit() / 2;
    const QRect inner = where.adjusted(pad, 0, -unit() / 4, 0);
    const QFontMetrics metrics(painter.font());
    if (look.wrap && inner.height() >= 2 * metrics.height())
        painter.drawText(inner.adjusted(0, unit() / 4, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    else
        drawElided(painter, inner, QString(text).replace(u'\n', u' '));
    painter.restore();
}

void paintHint(QPainter &painter, const QPoint &at, const QRect &within, const QString &text, bool warning)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    const int pad = unit() * 3 / 4;
    const QString shown = warning ? QString(u"! "_s + text) : text;
    const int widest = within.width() - 2 * unit();
    QRect box = metrics.boundingRect(QRect(0, 0, qMin(widest, unit() * 42), within.height()), Qt::TextWordWrap, shown)
                    .adjusted(-pad, -pad / 2, pad, pad / 2);
    box.moveTopLeft(at);
    box.moveLeft(qBound(within.left(), box.left(), qMax(within.left(), within.right() - box.width())));
    box.moveTop(qBound(within.top(), box.top(), qMax(within.top(), within.bottom() - box.height())));
    painter.setPen(QPen(ink(warning ? Ink::Amb : Ink::Acc), 1));
    painter.setBrush(ink(warning ? Ink::AmbB : Ink::Panel));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink(warning ? Ink::Amb : Ink::Text));
    painter.drawText(box.adjusted(pad, 0, -pad, 0), Qt::AlignVCenter | Qt::TextWordWrap, shown);
    painter.restore();
}

} // namespace lamp
