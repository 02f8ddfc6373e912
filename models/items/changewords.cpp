// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changewords.h"

#include "items/targetwords.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct ChangeItemWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeItemWords)
};

QString byAndWhen(const QString &who, const std::optional<Instant> &at, Instant now, const QTimeZone &zone)
{
    const QString when = at ? momentWords(*at, now, zone) : QString();
    return who.isEmpty() ? when : QString(when + u", "_s + who);
}
} // namespace

QString riskWord(ChangeRisk risk)
{
    switch (risk) {
    case ChangeRisk::Low: return ChangeItemWords::tr("low");
    case ChangeRisk::Medium: return ChangeItemWords::tr("medium");
    case ChangeRisk::High: return ChangeItemWords::tr("high");
    }
    return {};
}

QString approvalWord(Approval approval)
{
    switch (approval) {
    case Approval::None: return ChangeItemWords::tr("nobody asked");
    case Approval::Asked: return ChangeItemWords::tr("asked for");
    case Approval::Given: return ChangeItemWords::tr("given");
    case Approval::Refused: return ChangeItemWords::tr("refused");
    }
    return {};
}

QString approvalWords(const changework::ChangeView &view, Instant now, const QTimeZone &zone)
{
    const ChangeSheet &sheet = view.sheet;
    QString text;
    switch (sheet.approval) {
    case Approval::None: return approvalWord(sheet.approval);
    case Approval::Asked:
        text = ChangeItemWords::tr("asked for: %1")
                   .arg(byAndWhen(view.people.value(sheet.approverId), sheet.askedAt, now, zone));
        break;
    case Approval::Given:
        text = ChangeItemWords::tr("given: %1")
                   .arg(byAndWhen(view.people.value(sheet.decidedById), sheet.decidedAt, now, zone));
        break;
    case Approval::Refused:
        text = ChangeItemWords::tr("refused: %1")
                   .arg(byAndWhen(view.people.value(sheet.decidedById), sheet.decidedAt, now, zone));
        break;
    }
    return sheet.approvalNote.isEmpty() ? text : QString(text + u" · "_s + sheet.approvalNote.simplified());
}

QString changeStateWords(const changework::ChangeView &view, Instant now, const QTimeZone &zone)
{
    const ChangeSheet &sheet = view.sheet;
    const auto said = [&](PersonId who, const std::optional<Instant> &at) {
        return byAndWhen(view.people.value(who), at, now, zone);
    };
    switch (stateOf(sheet)) {
    case ChangeState::Waiting: return ChangeItemWords::tr("not started");
    case ChangeState::Running:
        return ChangeItemWords::tr("runs since %1").arg(said(sheet.startedById, sheet.startedAt));
    case ChangeState::RolledBack:
        return ChangeItemWords::tr("rolled back %1").arg(said(sheet.rolledBackById, sheet.rolledBackAt));
    case ChangeState::Done: return ChangeItemWords::tr("done %1").arg(said(sheet.doneById, sheet.doneAt));
    }
    return {};
}

QString spanWords(const TimeSpan &span, Instant now, const QTimeZone &zone)
{
    const bool oneDay = span.from.in(zone).date() == span.until.in(zone).date();
    const QString until = oneDay ? QLocale().toString(span.until.in(zone).time(), QLocale::ShortFormat)
                                 : momentWords(span.until, now, zone);
    return ChangeItemWords::tr("%1 to %2", "from, until").arg(momentWords(span.from, now, zone), until);
}

QString warningWords(const WindowWarning &warning, Instant now, const QTimeZone &zone)
{
    const QString when = spanWords(warning.span, now, zone);
    if (warning.why == WindowWarning::Why::Freeze)
        return ChangeItemWords::tr("Nothing is changed then: “%1”, %2.").arg(warning.name, when);
    if (warning.way.isEmpty())
        return ChangeItemWords::tr("At the same time, on the same service: %1, %2.").arg(warning.name, when);
    if (warning.way.size() == 1)
        return ChangeItemWords::tr("At the same time, on %1 too: %2, %3.")
            .arg(warning.way.first(), warning.name, when);
    const QString one = warning.dependsOnOther ? warning.way.first() : warning.way.last();
    const QString other = warning.dependsOnOther ? warning.way.last() : warning.way.first();
    return ChangeItemWords::tr("At the same time: %1, %2. %3 depends on %4.").arg(warning.name, when, one, other);
}

QString proposalReason(const ImpactProposal &proposal)
{
    const bool critical = proposal.impact == Impact::Everyone; // else it is marked as highly important
    switch (proposal.why) {
    case ImpactWhy::Asset:
        return (critical ? ChangeItemWords::tr("%1 is critical") : ChangeItemWords::tr("%1 is important"))
            .arg(proposal.name);
    case ImpactWhy::Service:
        return (critical ? ChangeItemWords::tr("the service %1 is critical")
                         : ChangeItemWords::tr("the service %1 is important"))
            .arg(proposal.name);
    case ImpactWhy::DependentService:
        return (critical ? ChangeItemWords::tr("the critical service %1 depends on it")
                         : ChangeItemWords::tr("the important service %1 depends on it"))
            .arg(proposal.name);
    case ImpactWhy::Dependants:
        return ChangeItemWords::tr("%n depend on %1", nullptr, static_cast<int>(proposal.dependants))
            .arg(proposal.name);
    }
    return {};
}

QString proposalWords(const ImpactProposal &proposal)
{
    return ChangeItemWords::tr("Impact “%1”, because %2")
        .arg(impactWord(proposal.impact), proposalReason(proposal));
}

} // namespace lamp
