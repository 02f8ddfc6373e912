// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/registerwords.h"

#include "core/datetext.h"
#include "items/money.h"
#include "items/planmodel.h"
#include "items/targetwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Register)
};

constexpr int RepeatsWorthSaying = 2, ComingDays = 14;

// Words of the desk inside a sentence: "in progress".
QString insideSentence(QString word)
{
    if (!word.isEmpty() && !(word.size() > 1 && word[1].isUpper()))
        word[0] = word[0].toLower();
    return word;
}

QString joinedParts(const QStringList &parts)
{
    QStringList kept;
    for (const QString &part : parts)
        if (!part.isEmpty())
            kept.append(part);
    return kept.join(u", ");
}
} // namespace

QList<Badge> badgesOf(const AssetRow &row, QDate today)
{
    QList<Badge> badges;
    if (row.asset.state != AssetState::InUse)
        badges.append({assetStateWord(row.asset.state), toneOf(row.asset.state)});
    if (row.incidents30 >= RepeatsWorthSaying)
        badges.append(
            {RegisterWords::tr("%1 in 30 d", "incidents in thirty days").arg(row.incidents30), Tone::Warning});
    else if (row.open > 0)
        badges.append({RegisterWords::tr("%n open", "tickets", row.open), Tone::Info});
    if (row.maintenanceDue)
        badges.append({RegisterWords::tr("check due"), Tone::Warning});
    else if (row.neverChecked)
        badges.append({RegisterWords::tr("never checked"), Tone::Bad});
    if (row.changeOn.isValid())
        badges.append({RegisterWords::tr("change %1").arg(shortDay(row.changeOn, today)), Tone::Change});
    return badges;
}

QList<Badge> badgesOf(const PersonRow &row, QDate today)
{
    QList<Badge> badges;
    const Person &person = row.person;
    if (!person.active)
        badges.append({RegisterWords::tr("left"), Tone::Quiet});
    if (person.vip)
        badges.append({RegisterWords::tr("VIP"), Tone::Change});
    if (person.startsOn.isValid() && person.startsOn >= today)
        badges.append({RegisterWords::tr("starts %1").arg(shortDay(person.startsOn, today)), Tone::Good});
    if (person.leavesOn.isValid() && today.daysTo(person.leavesOn) <= ComingDays && person.active)
        badges.append({person.leavesOn < today ? RegisterWords::tr("left %1").arg(shortDay(person.leavesOn, today))
                                               : RegisterWords::tr("leaves %1").arg(shortDay(person.leavesOn, today)),
                       Tone::Warning});
    if (row.open > 0)
        badges.append({RegisterWords::tr("%n open", "tickets", row.open), Tone::Info});
    return badges;
}

QList<Badge> badgesOf(const SupplierRow &row)
{
    QList<Badge> badges;
    if (!row.supplier.active)
        badges.append({RegisterWords::tr("former"), Tone::Quiet});
    if (row.open > 0)
        badges.append({RegisterWords::tr("%n open", "tickets", row.open), Tone::Info});
    return badges;
}

QString assetStateWord(AssetState state)
{
    switch (state) {
    case AssetState::Ordered: return RegisterWords::tr("Ordered");
    case AssetState::InStock: return RegisterWords::tr("In stock");
    case AssetState::InUse: return RegisterWords::tr("In use");
    case AssetState::Repair: return RegisterWords::tr("In repair");
    case AssetState::Retired: return RegisterWords::tr("Retired");
    }
    return {};
}

Tone toneOf(AssetState state)
{
    switch (state) {
    case AssetState::Ordered: return Tone::Info;
    case AssetState::InStock: return Tone::Quiet;
    case AssetState::InUse: return Tone::Good;
    case AssetState::Repair: return Tone::Warning;
    case AssetState::Retired: return Tone::Quiet;
    }
    return Tone::Quiet;
}

QString criticalityWord(Criticality criticality)
{
    switch (criticality) {
    case Criticality::Low: return RegisterWords::tr("Low");
    case Criticality::Normal: return RegisterWords::tr("Normal");
    case Criticality::High: return RegisterWords::tr("High");
    case Criticality::Critical: return RegisterWords::tr("Critical");
    }
    return {};
}

QString relationWord(Relation kind, bool outgoing)
{
    switch (kind) {
    case Relation::DependsOn: return outgoing ? RegisterWords::tr("depends on") : RegisterWords::tr("is needed by");
    case Relation::PartOf: return outgoing ? RegisterWords::tr("is part of") : RegisterWords::tr("consists of");
    case Relation::ConnectedTo: return RegisterWords::tr("is connected to");
    }
    return {};
}

QString renewalKindWord(RenewalKind kind)
{
    switch (kind) {
    case RenewalKind::Contract: return RegisterWords::tr("Contract");
    case RenewalKind::Licence: return RegisterWords::tr("Licence");
    case RenewalKind::Certificate: return RegisterWords::tr("Certificate");
    case RenewalKind::Domain: return RegisterWords::tr("Domain");
    case RenewalKind::Subscription: return RegisterWords::tr("Subscription");
    case RenewalKind::Warranty: return RegisterWords::tr("Warranty");
    }
    return {};
}

QString renewalStateWord(RenewalState state)
{
    switch (state) {
    case RenewalState::Running: return RegisterWords::tr("Running");
    case RenewalState::Soon: return RegisterWords::tr("Soon");
    case RenewalState::Act: return RegisterWords::tr("Act now");
    case RenewalState::Overdue: return RegisterWords::tr("Too late to act");
    case RenewalState::Ended: return RegisterWords::tr("Ended");
    case RenewalState::Renewed: return RegisterWords::tr("Went on by itself");
    case RenewalState::Endless: return RegisterWords::tr("No end");
    case RenewalState::Undated: return RegisterWords::tr("No date");
    }
    return {};
}

Tone toneOf(RenewalState state)
{
    switch (state) {
    case RenewalState::Running: return Tone::Good;
    case RenewalState::Soon: return Tone::Warning;
    case RenewalState::Act:
    case RenewalState::Overdue:
    case RenewalState::Ended: return Tone::Bad;
    case RenewalState::Renewed: return Tone::Info;
    case RenewalState::Endless: return Tone::Quiet;
    case RenewalState::Undated: return Tone::Warning;
    }
    return Tone::Quiet;
}

QString renewalWhen(const Renewal &renewal, QDate today)
{
    const QDate act = lastDayToAct(renewal);
    const auto days = [today](QDate day) { return static_cast<int>(today.daysTo(day)); };
    switch (stateOf(renewal, today)) {
    case RenewalState::Running:
    case RenewalState::Soon:
    case RenewalState::Act:
        return act == today ? RegisterWords::tr("today is the last day to act")
                            : RegisterWords::tr("%n day(s) to act", nullptr, days(act));
    case RenewalState::Overdue: return RegisterWords::tr("%n day(s) too late", nullptr, -days(act));
    case RenewalState::Ended: return RegisterWords::tr("ended %n day(s) ago", nullptr, -days(renewal.endsOn));
    case RenewalState::Renewed:
        return RegisterWords::tr("renewed itself %n day(s) ago: new dates?", nullptr, -days(renewal.endsOn));
    case RenewalState::Endless: return RegisterWords::tr("goes on without an end");
    case RenewalState::Undated: return RegisterWords::tr("no date");
    }
    return {};
}

QString periodWord(QStringView period)
{
    if (period == u"month")
        return RegisterWords::tr("a month");
    if (period == u"year")
        return RegisterWords::tr("a year");
    return period == u"once" ? RegisterWords::tr("once") : period.toString();
}

QString titleOf(const AssetEvent &event)
{
    using Event = AssetEvent::Event;
    switch (event.event) {
    case Event::Item:
    case Event::Missed:
    case Event::Skipped:
        if (event.number.isEmpty())
            return event.title;
        return event.kind == Kind::Maintenance ? QString(event.title + u' ' + numberWord(event.number))
                                               : QString(numberWord(event.number) + u' ' + event.title);
    case Event::Bought: return RegisterWords::tr("bought");
    case Event::InService: return RegisterWords::tr("put into use");
    case Event::WarrantyEnds: return RegisterWords::tr("warranty ended");
    case Event::SupportEnds: return RegisterWords::tr("support of the maker ended");
    case Event::Replace: return RegisterWords::tr("was to be replaced");
    }
    return {};
}

QString outcomeOf(const AssetEvent &event, const QString &currency)
{
    using Event = AssetEvent::Event;
    const QString minutes = event.minutes > 0 ? minutesWords(event.minutes) : QString();
    switch (event.event) {
    case Event::Missed: return RegisterWords::tr("missed");
    case Event::Skipped:
        return event.reason.isEmpty() ? RegisterWords::tr("skipped")
                                      : RegisterWords::tr("skipped: %1").arg(event.reason);
    case Event::Bought:
        return joinedParts({event.costCents > 0 ? moneyWords(event.costCents, currency) : QString(), event.supplier});
    case Event::InService:
    case Event::WarrantyEnds:
    case Event::SupportEnds:
    case Event::Replace: return {};
    case Event::Item: break;
    }
    if (event.open)
        return RegisterWords::tr("open, %1").arg(insideSentence(event.status));
    if (event.kind == Kind::Maintenance)
        return joinedParts({insideSentence(event.status), event.person, minutes, event.fixText});
    if (event.use == StatusUse::Cancelled || (event.fix.isEmpty() && event.fixText.isEmpty()))
        return insideSentence(event.status);
    return joinedParts({event.fix, event.fixText});
}

Tone toneOf(const AssetEvent &event)
{
    using Event = AssetEvent::Event;
    if (event.event == Event::Missed)
        return Tone::Bad;
    if (event.event != Event::Item)
        return Tone::Quiet;
    if (event.kind == Kind::Maintenance)
        return event.open ? Tone::Warning : Tone::Good;
    if (event.kind == Kind::Problem || event.kind == Kind::Change)
        return Tone::Change;
    return event.open ? Tone::Bad : Tone::Info;
}

QString toneWord(const AssetEvent &event)
{
    if (event.event == AssetEvent::Event::Item)
        return event.open ? RegisterWords::tr("%1, open").arg(kindWord(event.kind)) : kindWord(event.kind);
    return event.kind == Kind::Maintenance ? kindWord(Kind::Maintenance) : RegisterWords::tr("Date");
}

QString daysWords(double days)
{
    if (days < 0.05)
        return RegisterWords::tr("less than an hour");
    if (days < 1)
        return RegisterWords::tr("%1 h").arg(qRound(days * 24));
    return days < 10 ? RegisterWords::tr("%1 days").arg(QLocale().toString(days, 'f', 1))
                     : RegisterWords::tr("%1 days").arg(qRound(days));
}

QString dateWords(QDate date) { return date.isValid() ? dateText(date, u"d MMM yyyy") : QString(); }

} // namespace lamp
