// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/starter.h"

#include "domain/desk.h"
#include "services/content.h"
#include "services/starterwords.h"
#include "store/rows.h"

#include <QJsonArray>

#include <algorithm>

namespace lamp::starter {

using namespace Qt::StringLiterals;

namespace {
// "15m", "1d", "3d end"
Result<ClockTarget> targetOf(const QString &text)
{
    const QString number = text.section(u' ', 0, 0);
    bool isNumber = false;
    const qint64 amount = number.chopped(1).toLongLong(&isNumber);
    if (!isNumber || !(number.endsWith(u'm') || number.endsWith(u'd')))
        return fail(Error::Kind::Corrupt, u"starter: no target '" + text + u'\'');
    if (number.endsWith(u'm'))
        return ClockTarget{TargetUnit::Minutes, amount};
    return ClockTarget{text.endsWith(u" end") ? TargetUnit::EndOfDay : TargetUnit::Days, amount};
}

// The owner in time, the lead when it is due; while nobody owns it there is no owner to warn.
QList<EscalationLevel> usualLevels()
{
    QList<EscalationLevel> levels;
    const auto add = [&levels](ClockKind clock, qint64 percent, EscalationAction action) {
        levels.append({.clock = clock,
                       .unit = EscalationUnit::Percent,
                       .amount = percent,
                       .action = action,
                       .position = levels.size()});
    };
    for (const ClockKind clock : allClocks) {
        if (clock != ClockKind::Own)
            add(clock, 75, EscalationAction::WarnOwner);
        add(clock, 100, EscalationAction::WarnLead);
    }
    return levels;
}
} // namespace

Result<QList<PolicyEdit>> usualPolicies(const QString &language)
{
    LAMP_TRY(words, Words::in(language));
    LAMP_TRY(document, content::json(u"starter/clocks.json"_s));
    QList<PolicyEdit> policies;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        SlaPolicy policy{.name = words(object["name"_L1].toString()), .position = policies.size()};
        policy.kinds = {codeOf(Kind::Incident), codeOf(Kind::Request)};
        policy.priorities = {object["priority"_L1].toString()};
        for (const ClockKind clock : allClocks) {
            LAMP_TRY(target, targetOf(object[codeOf(clock)].toString()));
            policy.setTarget(clock, target);
        }
        policies.append({policy, object["warn"_L1].toBool() ? usualLevels() : QList<EscalationLevel>{}});
    }
    return policies;
}

namespace {
Result<void> addPolicy(ChangeSet &changes, const PolicyEdit &edit)
{
    LAMP_TRY(id, rows::insert(changes, edit.policy));
    for (EscalationLevel level : edit.levels) {
        level.policyId = id;
        LAMP_TRY(made, rows::insert(changes, level));
        Q_UNUSED(made)
    }
    return {};
}

// Whether the policy is for all that the usual one is for.
bool standsFor(const SlaPolicy &policy, const SlaPolicy &usual)
{
    const bool narrow = policy.serviceId || policy.requesterId || policy.locationId || !policy.department.isEmpty();
    const auto holds = [](const QStringList &own, const QStringList &wanted) {
        return own.isEmpty()
            || std::ranges::all_of(wanted, [&own](const QString &one) { return own.contains(one); });
    };
    return policy.name == usual.name
        || (policy.active && !narrow && holds(policy.kinds, usual.kinds) && holds(policy.priorities, usual.priorities));
}
} // namespace

Result<void> addClocks(ChangeSet &changes, const QString &language)
{
    LAMP_TRY(policies, usualPolicies(language));
    for (const PolicyEdit &edit : std::as_const(policies))
        LAMP_CHECK(addPolicy(changes, edit));
    return {};
}

Result<void> addMissingClocks(ChangeSet &changes, const QString &language)
{
    LAMP_TRY(policies, usualPolicies(language));
    LAMP_TRY(known, rows::all<SlaPolicy>(changes.connection()));
    qint64 next = 0;
    for (const SlaPolicy &policy : std::as_const(known))
        next = std::max(next, policy.position + 1);
    for (PolicyEdit edit : std::as_const(policies)) {
        if (std::ranges::any_of(known, [&edit](const SlaPolicy &own) { return standsFor(own, edit.policy); }))
            continue;
        edit.policy.position = next++;
        LAMP_CHECK(addPolicy(changes, edit));
    }
    return {};
}

Result<void> addClockView(ChangeSet &changes, const QString &language)
{
    LAMP_TRY(words, Words::in(language));
    LAMP_TRY(document, content::json(u"starter/desk.json"_s));
    LAMP_TRY(views, rows::all<SavedView>(changes.connection()));
    qint64 last = 0;
    for (const SavedView &view : std::as_const(views))
        last = std::max(last, view.position);
    const QJsonArray team = document.object()["views"_L1]["team"_L1].toArray();
    for (const auto &entry : team) {
        SavedView view{.name = words(entry[0].toString()), .query = entry[1].toString(), .preset = u"team"_s};
        const bool known = std::ranges::contains(views, view.query, &SavedView::query);
        if (known || !view.query.contains(u"deadline:"))
            continue;
        view.position = last + 1;
        LAMP_CHECK(rows::insert(changes, view));
    }
    return {};
}

} // namespace lamp::starter
