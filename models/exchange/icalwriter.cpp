// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icallines.h"
#include "schedule/wallclock.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
constexpr qsizetype MostOctets = 75;
constexpr int ZoneYears = 10; // changes of the clocks go with a zone until so many years from now

QString basic(const QDateTime &wall)
{
    return wall.toString(u"yyyyMMdd'T'HHmmss"_s);
}

class IcalWriter {
public:
    QByteArray take() { return std::move(m_text); }

    // A content line, folded between characters, never inside one.
    void line(const QString &content)
    {
        const QByteArray octets = content.toUtf8();
        qsizetype begin = 0;
        while (begin < octets.size()) {
            qsizetype length = std::min(octets.size() - begin, begin == 0 ? MostOctets : MostOctets - 1);
            while (begin + length < octets.size() && (octets[begin + length] & 0xc0) == 0x80)
                --length;
            if (begin > 0)
                m_text += ' ';
            m_text += octets.sliced(begin, length);
            m_text += "\r\n";
            begin += length;
        }
    }

    void text(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name + u':' + ical::escaped(value));
    }

    void time(const QString &name, const IcalTime &at) { line(name + parametersOf(at) + u':' + valueOf(at)); }

    void times(const QString &name, const QList<IcalTime> &list)
    {
        QMap<QString, QStringList> groups; // one line a kind of time
        for (const IcalTime &at : list)
            groups[parametersOf(at)].append(valueOf(at));
        for (auto it = groups.cbegin(); it != groups.cend(); ++it)
            line(name + it.key() + u':' + it.value().join(u','));
    }

    void moment(const QString &name, Instant at) { line(name + u':' + basic(at.utc()) + u'Z'); }

    void item(const IcalItem &item, Instant now)
    {
        const QString kind = item.kind == IcalItem::Kind::Todo ? u"VTODO"_s : u"VEVENT"_s;
        line(u"BEGIN:"_s + kind);
        text(u"UID"_s, item.uid);
        moment(u"DTSTAMP"_s, now);
        if (item.modified)
            moment(u"LAST-MODIFIED"_s, *item.modified);
        line(u"SEQUENCE:"_s + QString::number(item.sequence));
        if (item.recurrenceId)
            time(u"RECURRENCE-ID"_s, *item.recurrenceId);
        text(u"SUMMARY"_s, item.summary);
        dates(item);
        status(item);
        text(u"DESCRIPTION"_s, item.description);
        text(u"LOCATION"_s, item.location);
        if (!item.url.isEmpty())
            line(u"URL:"_s + item.url.simplified());
        categories(item);
        for (const auto &[name, value] : item.extra)
            text(name, value);
        line(u"END:"_s + kind);
    }

    void zone(const QString &id, int firstYear, Instant now)
    {
        const QTimeZone zone(id.toUtf8());
        const QDateTime from(QDate(firstYear - 1, 1, 1), QTime(0, 0), QTimeZone::UTC);
        line(u"BEGIN:VTIMEZONE"_s);
        line(u"TZID:"_s + id);
        observance(u"STANDARD"_s, zone.offsetFromUtc(from), zone.offsetFromUtc(from), zone.abbreviation(from), {from});
        int before = zone.offsetFromUtc(from);
        QMap<std::tuple<bool, int, int, QString>, QList<QDateTime>> changes;
        for (const auto &change : zone.transitions(from, std::max(from, now.utc()).addYears(ZoneYears))) {
            const QDateTime onset = QDateTime::fromMSecsSinceEpoch(
                change.atUtc.toMSecsSinceEpoch() + qint64(before) * 1000, QTimeZone::UTC);
            if (change.offsetFromUtc != before)
                changes[{change.daylightTimeOffset != 0, before, change.offsetFromUtc, change.abbreviation}].append(
                    onset);
            before = change.offsetFromUtc;
        }
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            const auto &[daylight, offsetFrom, offsetTo, name] = it.key();
            observance(daylight ? u"DAYLIGHT"_s : u"STANDARD"_s, offsetFrom, offsetTo, name, it.value());
        }
        line(u"END:VTIMEZONE"_s);
    }

private:
    static QString parametersOf(const IcalTime &at)
    {
        if (at.allDay)
            return u";VALUE=DATE"_s;
        return at.zone == IcalTime::Zone::Named ? QString(u";TZID="_s + at.zoneId) : QString();
    }

    static QString valueOf(const IcalTime &at)
    {
        if (at.allDay)
            return at.wall.date().toString(u"yyyyMMdd"_s);
        return at.zone == IcalTime::Zone::Utc ? QString(basic(at.wall) + u'Z') : basic(at.wall);
    }

    void dates(const IcalItem &item)
    {
        if (item.start)
            time(u"DTSTART"_s, *item.start);
        if (item.end && item.kind == IcalItem::Kind::Event)
            time(u"DTEND"_s, *item.end);
        else if (item.due)
            time(u"DUE"_s, *item.due);
        else if (item.start && item.minutes && *item.minutes > 0)
            line(item.start->allDay && *item.minutes % 1440 == 0 ? u"DURATION:P%1D"_s.arg(*item.minutes / 1440)
                                                                : u"DURATION:PT%1M"_s.arg(*item.minutes));
        if (!item.rrule.isEmpty())
            line(u"RRULE:"_s + item.rrule);
        times(u"RDATE"_s, item.rdates);
        times(u"EXDATE"_s, item.exdates);
    }

    void status(const IcalItem &item)
    {
        if (!item.status.isEmpty())
            line(u"STATUS:"_s + item.status);
        if (item.kind != IcalItem::Kind::Todo)
            return;
        if (item.percent > 0)
            line(u"PERCENT-COMPLETE:"_s + QString::number(item.percent));
        if (item.completed)
            moment(u"COMPLETED"_s, *item.completed);
    }

    void categories(const IcalItem &item)
    {
        QStringList names;
        for (const QString &name : item.categories)
            names.append(ical::escaped(name));
        if (!names.isEmpty())
            line(u"CATEGORIES:"_s + names.join(u','));
    }

    static QString offsetText(int seconds)
    {
        const int absolute = qAbs(seconds);
        return u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
            .arg(absolute / 3600, 2, 10, QChar(u'0'))
            .arg(absolute / 60 % 60, 2, 10, QChar(u'0'));
    }

    void observance(const QString &kind, int offsetFrom, int offsetTo, const QString &name,
                    const QList<QDateTime> &onsets)
    {
        line(u"BEGIN:"_s + kind);
        line(u"DTSTART:"_s + basic(onsets.first()));
        for (const QDateTime &onset : onsets.sliced(1))
            line(u"RDATE:"_s + basic(onset));
        line(u"TZOFFSETFROM:"_s + offsetText(offsetFrom));
        line(u"TZOFFSETTO:"_s + offsetText(offsetTo));
        text(u"TZNAME"_s, name);
        line(u"END:"_s + kind);
    }

    QByteArray m_text;
};

QMap<QString, int> zonesOf(const QList<IcalItem> &items) // zone -> first year
{
    QMap<QString, int> zones;
    const auto add = [&zones](const IcalTime &at) {
        if (at.zone != IcalTime::Zone::Named || at.allDay)
            return;
        const int year = at.wall.date().year();
        const auto known = zones.constFind(at.zoneId);
        zones[at.zoneId] = known == zones.constEnd() ? year : std::min(*known, year);
    };
    for (const IcalItem &item : items) {
        for (const auto &at : {item.start, item.end, item.due, item.recurrenceId})
            if (at)
                add(*at);
        std::ranges::for_each(item.rdates, add);
        std::ranges::for_each(item.exdates, add);
    }
    return zones;
}
} // namespace

QByteArray writeIcal(const IcalFile &file, Instant now)
{
    IcalWriter writer;
    writer.line(u"BEGIN:VCALENDAR"_s);
    writer.line(u"VERSION:2.0"_s);
    writer.line(u"PRODID:-//Lamplighter//Lamplighter %1//EN"_s.arg(QLatin1StringView(LAMP_VERSION)));
    writer.line(u"CALSCALE:GREGORIAN"_s);
    writer.text(u"X-WR-CALNAME"_s, file.name);
    const auto zones = zonesOf(file.items);
    for (auto it = zones.cbegin(); it != zones.cend(); ++it)
        writer.zone(it.key(), it.value(), now);
    for (const IcalItem &item : file.items)
        writer.item(item, now);
    writer.line(u"END:VCALENDAR"_s);
    return writer.take();
}

} // namespace lamp
