// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/starter.h"

#include "domain/sla.h"
#include "services/content.h"
#include "services/starterwords.h"
#include "store/rows.h"

#include <QJsonArray>

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

Result<void> addLevel(ChangeSet &changes, SlaPolicyId policy, ClockKind clock, qint64 percent, EscalationAction action,
                      qint64 position)
{
    LAMP_TRY(id, rows::insert(changes, EscalationLevel{.policyId = policy,
                                                       .clock = clock,
                                                       .unit = EscalationUnit::Percent,
                                                       .amount = percent,
                                                       .action = action,
                                                       .position = position}));
    Q_UNUSED(id)
    return {};
}

// The owner in time, the lead when it is due; while nobody owns it there is no owner to warn.
Result<void> addLevels(ChangeSet &changes, SlaPolicyId policy)
{
    qint64 position = 0;
    for (const ClockKind clock : allClocks) {
        if (clock != ClockKind::Own)
            LAMP_CHECK(addLevel(changes, policy, clock, 75, EscalationAction::WarnOwner, position++));
        LAMP_CHECK(addLevel(changes, policy, clock, 100, EscalationAction::WarnLead, position++));
    }
    return {};
}
} // namespace

Result<void> addClocks(ChangeSet &changes, const QString &language)
{
    LAMP_TRY(words, Words::in(language));
    LAMP_TRY(document, content::json(u"starter/clocks.json"_s));
    qint64 position = 0;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        SlaPolicy policy{.name = words(object["name"_L1].toString()), .position = position++};
        policy.kinds = {codeOf(Kind::Incident), codeOf(Kind::Request)};
        policy.priorities = {object["priority"_L1].toString()};
        for (const ClockKind clock : allClocks) {
            LAMP_TRY(target, targetOf(object[codeOf(clock)].toString()));
            policy.setTarget(clock, target);
        }
        LAMP_TRY(id, rows::insert(changes, policy));
        if (object["warn"_L1].toBool())
            LAMP_CHECK(addLevels(changes, id));
    }
    return {};
}

} // namespace lamp::starter
