// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalzones.h"
#include "schedule/planschedule.h"
#include "schedule/wallclock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp {

namespace {
struct IcalReaderWords {
    Q_DECLARE_TR_FUNCTIONS(Ical)
};
using ical::Component;
using ical::Line;
constexpr int MostDates = 10'000; // RDATE and EXDATE of one item
constexpr qsizetype LongestTitle = 500, LongestText = 100'000;

// First and last year of the times in the file.
std::pair<int, int> yearsOf(const QList<Line> &lines)
{
    int first = 9999, last = 0;
    for (const Line &line : lines) {
        if (line.name != u"DTSTART" && line.name != u"DUE")
            continue;
        const int year = line.value.trimmed().left(4).toInt();
        if (year < 1970 || year > 2100)
            continue;
        first = std::min(first, year);
        last = std::max(last, year);
    }
    return last == 0 ? std::pair(2020, 2026) : std::pair(first, last);
}

class ItemReader {
public:
    ItemReader(const Component &component, ical::Zones &zones, ical::Problems &problems)
        : m_component(component), m_zones(zones), m_problems(problems)
    {
    }

    std::optional<IcalItem> read()
    {
        m_item.kind = m_component.name == u"VTODO" ? IcalItem::Kind::Todo : IcalItem::Kind::Event;
        m_item.line = m_component.line;
        for (const Line &line : m_component.lines)
            readLine(line);
        if (!m_item.start && m_item.kind == IcalItem::Kind::Event) {
            if (m_item.summary.isEmpty()) {
                m_problems.passedOver(m_item.line, IcalReaderWords::tr("an event with neither a date nor a title"));
                return std::nullopt;
            }
            m_problems.repaired(
                m_item.line,
                IcalReaderWords::tr("“%1” has no readable date and is offered without one").arg(m_item.summary));
        }
        fillTitle();
        fillLength();
        return m_item;
    }

    // Only whether its dates are sound.
    void check()
    {
        for (const Line &line : m_component.lines)
            if (line.name == u"DTSTART" || line.name == u"DTEND")
                readLine(line);
    }

private:
    void readLine(const Line &line)
    {
        static const QHash<QString, void (ItemReader::*)(const Line &)> readers{
            {u"SUMMARY"_s, &ItemReader::readSummary},
            {u"DESCRIPTION"_s, &ItemReader::readDescription},
            {u"LOCATION"_s, &ItemReader::readLocation},
            {u"URL"_s, &ItemReader::readUrl},
            {u"UID"_s, &ItemReader::readUid},
            {u"STATUS"_s, &ItemReader::readStatus},
            {u"CATEGORIES"_s, &ItemReader::readCategories},
            {u"DTSTART"_s, &ItemReader::readStart},
            {u"DTEND"_s, &ItemReader::readEnd},
            {u"DUE"_s, &ItemReader::readDue},
            {u"DURATION"_s, &ItemReader::readDuration},
            {u"RRULE"_s, &ItemReader::readRule},
            {u"RDATE"_s, &ItemReader::readExtra},
            {u"EXDATE"_s, &ItemReader::readWithout},
            {u"EXRULE"_s, &ItemReader::dropRule},
            {u"RECURRENCE-ID"_s, &ItemReader::readRecurrenceId},
            {u"SEQUENCE"_s, &ItemReader::readSequence},
            {u"PERCENT-COMPLETE"_s, &ItemReader::readPercent},
            {u"COMPLETED"_s, &ItemReader::readCompleted},
            {u"LAST-MODIFIED"_s, &ItemReader::readModified}};
        if (const auto reader = readers.value(line.name))
            (this->*reader)(line);
    }

    // "20261124T090000Z", "20261124", and what careless programs write: "2026-11-24T09:00".
    std::optional<IcalTime> time(const Line &line, const QString &text)
    {
        static const QRegularExpression shape(
            u"^(\\d{4})(-?)(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2}):?(\\d{2})?(Z)?)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = shape.match(text.trimmed());
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        const bool dayOnly =
            !match.hasCaptured(5) || line.parameter("VALUE"_L1).compare(u"DATE", Qt::CaseInsensitive) == 0;
        const QTime clock = dayOnly
            ? QTime(0, 0)
            : QTime(match.captured(5).toInt(), match.captured(6).toInt(), std::min(match.captured(7).toInt(), 59));
        if (!match.hasMatch() || !date.isValid() || !clock.isValid()) {
            m_problems.dropped(line.number,
                               IcalReaderWords::tr("%1 is no date or time: “%2”").arg(line.name, text.left(40)));
            return std::nullopt;
        }
        if (!match.captured(2).isEmpty())
            m_problems.repaired(
                line.number, IcalReaderWords::tr("%1 is written in another form: “%2”").arg(line.name, text.left(40)));
        IcalTime result{QDateTime(date, clock, QTimeZone::UTC), dayOnly, IcalTime::Zone::Floating, {}};
        if (dayOnly)
            return result;
        if (match.hasCaptured(8)) {
            result.zone = IcalTime::Zone::Utc;
        } else if (const QString id = m_zones.ianaId(line.parameter("TZID"_L1), line.number, m_problems);
                   id == u"UTC") {
            result.zone = IcalTime::Zone::Utc;
        } else if (!id.isEmpty()) {
            result.zone = IcalTime::Zone::Named;
            result.zoneId = id;
        }
        return result;
    }

    std::optional<Instant> instant(const Line &line)
    {
        const auto at = time(line, line.value);
        return at ? std::optional(moment(*at)) : std::nullopt;
    }

    static Instant moment(const IcalTime &at)
    {
        return at.zone == IcalTime::Zone::Named ? wallclock::resolve(at.wall, QTimeZone(at.zoneId.toUtf8()))
                                                : Instant::from(at.wall);
    }

    void addTimes(const Line &line, QList<IcalTime> &list)
    {
        for (const QString &item : ical::listItems(line.value)) {
            if (list.size() >= MostDates) {
                m_problems.dropped(line.number,
                                   IcalReaderWords::tr("more than %L1 dates in %2").arg(MostDates).arg(line.name));
                return;
            }
            if (const auto at = time(line, item.section(u'/', 0, 0))) // a period: its start
                list.append(*at);
        }
    }

    int number(const Line &line)
    {
        bool ok = false;
        const int value = line.value.trimmed().toInt(&ok);
        if (!ok || value < 0)
            m_problems.repaired(line.number,
                                IcalReaderWords::tr("%1 is no number: “%2”").arg(line.name, line.value.left(40)));
        return ok ? std::max(value, 0) : 0;
    }

    static QString plain(const Line &line, qsizetype longest)
    {
        return cleanText(ical::unescaped(line.value).left(longest));
    }
    // Control characters other than line breaks are no text, and marks that turn the reading direction are a trick.
    static QString cleanText(QString text)
    {
        text.removeIf([](QChar c) {
            return (c < u' ' && c != u'\n' && c != u'\t') || (c >= u'\u202a' && c <= u'\u202e')
                || (c >= u'\u2066' && c <= u'\u2069');
        });
        return text.trimmed();
    }

    void readSummary(const Line &line) { m_item.summary = plain(line, LongestTitle).simplified(); }
    void readDescription(const Line &line) { m_item.description = plain(line, LongestText); }
    void readLocation(const Line &line) { m_item.location = plain(line, LongestTitle).simplified(); }
    void readUrl(const Line &line) { m_item.url = line.value.trimmed(); }
    void readUid(const Line &line) { m_item.uid = plain(line, LongestTitle); }
    void readStatus(const Line &line) { m_item.status = line.value.trimmed().toUpper(); }
    void readStart(const Line &line) { m_item.start = time(line, line.value); }
    void readEnd(const Line &line) { m_item.end = time(line, line.value); }
    void readDue(const Line &line) { m_item.due = time(line, line.value); }
    void readExtra(const Line &line) { addTimes(line, m_item.rdates); }
    void readWithout(const Line &line) { addTimes(line, m_item.exdates); }
    void readSequence(const Line &line) { m_item.sequence = number(line); }
    void readPercent(const Line &line) { m_item.percent = std::min(number(line), 100); }
    void readCompleted(const Line &line) { m_item.completed = instant(line); }
    void readModified(const Line &line) { m_item.modified = instant(line); }

    void readCategories(const Line &line)
    {
        for (const QString &item : ical::listItems(line.value))
            if (const QString name = ical::unescaped(item).simplified(); !name.isEmpty())
                m_item.categories.append(name);
    }

    void readDuration(const Line &line)
    {
        m_item.minutes = ical::durationMinutes(line.value);
        if (!m_item.minutes)
            m_problems.dropped(line.number, IcalReaderWords::tr("no duration: “%1”").arg(line.value.left(40)));
    }

    void readRule(const Line &line)
    {
        if (m_item.rrule.isEmpty()) {
            m_item.rrule = line.value.trimmed();
            m_item.ruleLine = line.number;
            return;
        }
        m_problems.dropped(line.number, IcalReaderWords::tr("a second rule: “%1”").arg(line.value.left(60)));
    }

    void dropRule(const Line &line)
    {
        m_problems.dropped(line.number,
                           IcalReaderWords::tr("a rule of exceptions (EXRULE): “%1”").arg(line.value.left(60)));
    }

    void readRecurrenceId(const Line &line)
    {
        m_item.recurrenceId = time(line, line.value);
        m_item.andFollowing = line.parameter("RANGE"_L1).compare(u"THISANDFUTURE", Qt::CaseInsensitive) == 0;
        if (m_item.andFollowing)
            m_problems.repaired(line.number, IcalReaderWords::tr("“this and following” is read as this date only"));
    }

    void fillTitle()
    {
        if (m_item.summary.isEmpty()) {
            m_item.summary = m_item.description.section(u'\n', 0, 0).left(80).simplified();
            if (m_item.summary.isEmpty())
                m_item.summary = IcalReaderWords::tr("Without a title");
            m_problems.repaired(m_item.line, IcalReaderWords::tr("no title; shown as “%1”").arg(m_item.summary));
        }
    }

    void fillLength()
    {
        const auto &end = m_item.kind == IcalItem::Kind::Todo ? m_item.due : m_item.end;
        if (!m_item.start || !end || m_item.minutes)
            return;
        const qint64 minutes = (moment(*end).ms - moment(*m_item.start).ms) / 60'000;
        if (minutes < 0)
            m_problems.repaired(
                m_item.line,
                IcalReaderWords::tr("“%1” ends before it begins; the end is left out").arg(m_item.summary));
        m_item.minutes = std::max<qint64>(minutes, 0);
    }

    const Component &m_component;
    ical::Zones &m_zones;
    ical::Problems &m_problems;
    IcalItem m_item;
};

class FileReader {
public:
    FileReader(const QList<Component> &top, std::pair<int, int> years, ical::Problems &problems)
        : m_zones(all(top), years), m_problems(problems)
    {
    }

    void read(const Component &component)
    {
        if (component.name == u"VCALENDAR") {
            m_calendars = true;
            if (const Line *name = component.find("X-WR-CALNAME"_L1); name && m_file.name.isEmpty())
                m_file.name = ical::unescaped(name->value).simplified();
        } else if (component.name == u"VEVENT" || component.name == u"VTODO") {
            readItem(component);
        } else if (component.name == u"VJOURNAL" || component.name == u"VFREEBUSY") {
            m_calendars = true;
            m_problems.passedOver(component.line,
                                  IcalReaderWords::tr("%1 is neither an event nor a task").arg(component.name));
            ItemReader(component, m_zones, m_problems).check();
        }
        for (const Component &child : component.children)
            read(child);
    }

    [[nodiscard]] bool foundCalendar() const { return m_calendars || !m_file.items.isEmpty(); }
    IcalFile take() { return std::move(m_file); }

private:
    static QList<Component> all(const QList<Component> &components)
    {
        QList<Component> list = components;
        for (const Component &component : components)
            if (component.name == u"VCALENDAR")
                list.append(all(component.children));
        return list;
    }

    void readItem(const Component &component)
    {
        if (m_file.items.size() >= MostIcalItems) {
            if (!m_full)
                m_problems.dropped(component.line,
                                   IcalReaderWords::tr("more than %L1 events and tasks").arg(MostIcalItems));
            m_full = true;
            return;
        }
        auto item = ItemReader(component, m_zones, m_problems).read();
        if (!item)
            return;
        if (item->uid.isEmpty())
            giveUid(*item);
        m_file.items.append(*item);
    }

    // Without a UID the content is the identity, so that the same file gives the same entries again.
    void giveUid(IcalItem &item)
    {
        const QString when = item.start ? wallclock::slotText(item.start->wall, item.start->allDay) : QString();
        QString content = item.summary + u'\n' + when + u'\n' + item.rrule;
        const int repeat = m_unnamed[content]++;
        if (repeat > 0)
            content += u'\n' + QString::number(repeat);
        item.uid = u"lamplighter-"_s + QString::fromLatin1(importedUid(content, {}).toHex());
        m_problems.repaired(item.line,
                            IcalReaderWords::tr("“%1” has no UID and is known by its content").arg(item.summary));
    }

    ical::Zones m_zones;
    ical::Problems &m_problems;
    IcalFile m_file;
    QHash<QString, int> m_unnamed;
    bool m_calendars = false, m_full = false;
};
} // namespace

Result<IcalFile> readIcal(const QByteArray &bytes)
{
    if (bytes.size() > LargestIcalFile)
        return fail(Error::Kind::Invalid,
                    IcalReaderWords::tr("the file is over %1 MB").arg(LargestIcalFile / 1024 / 1024));
    ical::Problems problems;
    const QList<Line> lines = ical::contentLines(ical::decoded(bytes, problems), problems);
    const QList<Component> top = ical::components(lines, problems);
    FileReader reader(top, yearsOf(lines), problems);
    for (const Component &component : top) {
        if (component.name == u"VEVENT" || component.name == u"VTODO")
            problems.repaired(component.line, IcalReaderWords::tr("no calendar (VCALENDAR) around it"));
        reader.read(component);
    }
    if (!reader.foundCalendar())
        return fail(Error::Kind::Invalid, IcalReaderWords::tr("line 1: no iCalendar file"));
    IcalFile file = reader.take();
    file.problems = problems.sorted();
    file.damage = problems.damage();
    return file;
}

} // namespace lamp
