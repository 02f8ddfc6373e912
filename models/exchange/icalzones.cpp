// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalzones.h"

#include "schedule/expander.h"
#include "schedule/wallclock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lamp::ical {

namespace {
struct IcalZoneWords {
    Q_DECLARE_TR_FUNCTIONS(Ical)
};
constexpr int MostYears = 12, MostZones = 200;
constexpr qsizetype MostOnsetsAYear = 12, MostOnsets = 2'000; // more is no change of clocks but an attack

// Old names that the system's zone data may lack.
QString modernName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"US/Alaska"_s, u"America/Anchorage"_s}, {u"US/Arizona"_s, u"America/Phoenix"_s},
        {u"US/Central"_s, u"America/Chicago"_s}, {u"US/Eastern"_s, u"America/New_York"_s},
        {u"US/Hawaii"_s, u"Pacific/Honolulu"_s}, {u"US/Mountain"_s, u"America/Denver"_s},
        {u"US/Pacific"_s, u"America/Los_Angeles"_s}, {u"US/Michigan"_s, u"America/Detroit"_s},
        {u"Canada/Atlantic"_s, u"America/Halifax"_s}, {u"Canada/Central"_s, u"America/Winnipeg"_s},
        {u"Canada/Eastern"_s, u"America/Toronto"_s}, {u"Canada/Mountain"_s, u"America/Edmonton"_s},
        {u"Canada/Newfoundland"_s, u"America/St_Johns"_s}, {u"Canada/Pacific"_s, u"America/Vancouver"_s},
        {u"Australia/ACT"_s, u"Australia/Sydney"_s}, {u"Australia/NSW"_s, u"Australia/Sydney"_s},
        {u"Australia/North"_s, u"Australia/Darwin"_s}, {u"Australia/Queensland"_s, u"Australia/Brisbane"_s},
        {u"Australia/South"_s, u"Australia/Adelaide"_s}, {u"Australia/Tasmania"_s, u"Australia/Hobart"_s},
        {u"Australia/Victoria"_s, u"Australia/Melbourne"_s}, {u"Australia/West"_s, u"Australia/Perth"_s},
        {u"Brazil/East"_s, u"America/Sao_Paulo"_s}, {u"Brazil/West"_s, u"America/Manaus"_s},
        {u"Mexico/General"_s, u"America/Mexico_City"_s}, {u"Asia/Calcutta"_s, u"Asia/Kolkata"_s},
        {u"Asia/Saigon"_s, u"Asia/Ho_Chi_Minh"_s}, {u"Europe/Kiev"_s, u"Europe/Kyiv"_s},
        {u"Cuba"_s, u"America/Havana"_s}, {u"Egypt"_s, u"Africa/Cairo"_s}, {u"Eire"_s, u"Europe/Dublin"_s},
        {u"GB"_s, u"Europe/London"_s}, {u"Hongkong"_s, u"Asia/Hong_Kong"_s}, {u"Iceland"_s, u"Atlantic/Reykjavik"_s},
        {u"Iran"_s, u"Asia/Tehran"_s}, {u"Israel"_s, u"Asia/Jerusalem"_s}, {u"Jamaica"_s, u"America/Jamaica"_s},
        {u"Japan"_s, u"Asia/Tokyo"_s}, {u"NZ"_s, u"Pacific/Auckland"_s}, {u"PRC"_s, u"Asia/Shanghai"_s},
        {u"Poland"_s, u"Europe/Warsaw"_s}, {u"Portugal"_s, u"Europe/Lisbon"_s}, {u"ROK"_s, u"Asia/Seoul"_s},
        {u"Singapore"_s, u"Asia/Singapore"_s}, {u"Turkey"_s, u"Europe/Istanbul"_s}, {u"Z"_s, u"UTC"_s},
        {u"GMT"_s, u"UTC"_s}, {u"Etc/UTC"_s, u"UTC"_s}, {u"Etc/GMT"_s, u"UTC"_s}, {u"Zulu"_s, u"UTC"_s}};
    return names.value(name);
}

// Zones that files are most often made in; tried first when a zone is recognised by its rules.
const QStringList &usualZones()
{
    static const QStringList zones =
        u"Europe/Berlin Europe/London Europe/Lisbon Europe/Athens Europe/Moscow Europe/Istanbul "
        "America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles "
        "America/Anchorage Pacific/Honolulu America/Halifax America/St_Johns America/Sao_Paulo "
        "America/Argentina/Buenos_Aires America/Bogota America/Caracas America/Mexico_City "
        "America/Santiago Africa/Casablanca Africa/Lagos Africa/Johannesburg Africa/Cairo Africa/Nairobi "
        "Asia/Jerusalem Asia/Riyadh Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata "
        "Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok Asia/Singapore Asia/Shanghai Asia/Tokyo "
        "Australia/Perth Australia/Darwin Australia/Adelaide Australia/Brisbane Australia/Sydney "
        "Australia/Lord_Howe Pacific/Auckland Pacific/Fiji UTC"_s.split(u' ');
    return zones;
}

std::optional<int> offsetSeconds(const Line *line)
{
    static const QRegularExpression shape(u"^\\s*([+-]?)(\\d{2}):?(\\d{2})(\\d{2})?\\s*$"_s);
    if (!line)
        return std::nullopt;
    const auto match = shape.match(line->value);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return match.captured(1) == u"-" ? -seconds : seconds;
}

QDateTime basicWall(const QString &text)
{
    const QDate date = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
    const QTime time = text.size() >= 15 ? QTime::fromString(text.sliced(9, 6), u"HHmmss"_s) : QTime(0, 0);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

bool isUsable(const QString &id)
{
    return !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id.toUtf8());
}
} // namespace

Zones::Zones(const QList<Component> &components, std::pair<int, int> fileYears) : m_years(fileYears)
{
    m_years.second = std::min(m_years.second, m_years.first + MostYears);
    for (int year = m_years.first; year <= m_years.second; ++year)
        for (int month = 1; month <= 12; ++month)
            for (const int day : {1, 10, 20})
                m_samples.append(QDateTime(QDate(year, month, day), QTime(12, 0), QTimeZone::UTC));
    for (const Component &calendar : components) {
        if (calendar.name == u"VTIMEZONE")
            define(calendar);
        for (const Component &child : calendar.children)
            if (child.name == u"VTIMEZONE")
                define(child);
    }
}

// The rule's onsets in the file's years and in the ones before, in which their first offset begins.
void Zones::addOnsets(Observance &observance)
{
    const auto rule = Rule::parse(observance.rrule);
    if (observance.rrule.isEmpty() || !rule || rule->frequency != Rule::Frequency::Yearly || rule->timesADay() > 1
        || m_onsets >= MostOnsets)
        return;
    const QDateTime from(QDate(m_years.first - 2, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QDateTime to(QDate(m_years.second + 1, 12, 31), QTime(0, 0), QTimeZone::UTC);
    if (rule->until)
        to = std::min(to, rule->until->at);
    // Rules from the 17th century are not walked through: the weekdays come again every 28 years.
    QDateTime start = observance.start;
    if (start < from.addYears(-30))
        start = start.addYears((from.date().year() - 30 - start.date().year()) / 28 * 28);
    const QDateTime yearEnd = from.addYears(rule->interval).addSecs(-1);
    const auto ofAYear = expander::expand(*rule, start, false, from, std::min(to, yearEnd));
    m_onsets += ofAYear.size();
    if (ofAYear.size() > MostOnsetsAYear)
        return;
    observance.onsets.append(expander::expand(*rule, start, false, from, to));
}

void Zones::define(const Component &zone)
{
    const Line *id = zone.find("TZID"_L1);
    if (!id || m_definitions.size() >= MostZones)
        return;
    Definition definition;
    if (const Line *location = zone.find("X-LIC-LOCATION"_L1))
        definition.location = location->value.trimmed();
    for (const Component &child : zone.children) {
        const Line *start = child.find("DTSTART"_L1);
        const auto from = offsetSeconds(child.find("TZOFFSETFROM"_L1)), to = offsetSeconds(child.find("TZOFFSETTO"_L1));
        if (!start || !to)
            continue;
        Observance observance{basicWall(start->value.trimmed()), from.value_or(*to), *to, {}, {}};
        if (!observance.start.isValid())
            continue;
        observance.onsets.append(observance.start);
        for (const Line &line : child.lines) {
            if (line.name == u"RDATE")
                for (const QString &item : listItems(line.value))
                    if (const QDateTime onset = basicWall(item.trimmed()); onset.isValid())
                        observance.onsets.append(onset);
            if (line.name == u"RRULE")
                observance.rrule = line.value;
        }
        definition.observances.append(observance);
    }
    for (Observance &observance : definition.observances)
        addOnsets(observance);
    m_definitions.insert(unescaped(id->value).trimmed(), definition);
}

QList<int> Zones::offsetsOf(const Definition &definition) const
{
    QList<std::pair<QDateTime, int>> changes;
    for (const Observance &observance : definition.observances)
        for (const QDateTime &onset : observance.onsets)
            changes.append({onset, observance.offsetTo});
    std::ranges::stable_sort(changes, {}, &std::pair<QDateTime, int>::first);
    QList<int> offsets;
    int offset = definition.observances.first().offsetFrom;
    auto next = changes.cbegin();
    for (const QDateTime &wall : m_samples) {
        for (; next != changes.cend() && next->first <= wall; ++next)
            offset = next->second;
        offsets.append(offset);
    }
    return offsets;
}

const QList<int> &Zones::offsetsOf(const QString &id)
{
    QList<int> &offsets = m_offsets[id];
    if (offsets.isEmpty()) {
        const QTimeZone zone(id.toUtf8());
        for (const QDateTime &wall : std::as_const(m_samples))
            offsets.append(zone.offsetFromUtc(wallclock::resolve(wall, zone).utc()));
    }
    return offsets;
}

QString Zones::byRules(const Definition &definition)
{
    if (definition.observances.isEmpty())
        return {};
    const QList<int> wanted = offsetsOf(definition);
    QString best;
    qsizetype bestScore = wanted.size() * 9 / 10; // nine of ten must agree
    for (const QString &id : usualZones()) {
        if (!isUsable(id))
            continue;
        const QList<int> &offsets = offsetsOf(id);
        qsizetype score = 0;
        for (qsizetype i = 0; i < wanted.size(); ++i)
            score += offsets[i] == wanted[i];
        if (score > bestScore) {
            bestScore = score;
            best = id;
        }
        if (bestScore == wanted.size())
            break;
    }
    return best;
}

QString Zones::knownId(const QString &name)
{
    for (const QString &candidate : {modernName(name), name})
        if (isUsable(candidate))
            return candidate;
    // "/softwarestudio.org/Olson_20011030_5/America/New_York"
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype keep = std::min<qsizetype>(3, parts.size() - 1); keep >= 1; --keep) {
        const QString tail = parts.last(keep).join(u'/');
        for (const QString &candidate : {modernName(tail), tail})
            if (keep > 1 && isUsable(candidate))
                return candidate;
    }
    const QString windows = QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()));
    return isUsable(windows) ? windows : QString();
}

QString Zones::ianaId(const QString &name, int line, Problems &problems)
{
    const QString wanted = unescaped(name).trimmed();
    if (wanted.isEmpty())
        return {};
    if (const auto known = m_answers.constFind(wanted); known != m_answers.constEnd())
        return *known;
    QString id = knownId(wanted);
    const auto definition = m_definitions.constFind(wanted);
    if (id.isEmpty() && definition != m_definitions.constEnd()) {
        id = knownId(definition->location);
        if (id.isEmpty())
            id = byRules(*definition);
    }
    if (id.isEmpty())
        problems.repaired(
            line,
            IcalZoneWords::tr("the time zone “%1” is not known: its times are taken as the desk's own").arg(wanted));
    else if (id != wanted)
        problems.repaired(line, IcalZoneWords::tr("the time zone “%1” is read as %2").arg(wanted, id));
    m_answers.insert(wanted, id);
    return id;
}

} // namespace lamp::ical
