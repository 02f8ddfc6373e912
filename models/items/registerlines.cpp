// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/registerlines.h"

#include "items/planmodel.h"
#include "items/targetwords.h"
#include "services/desk.h"

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

RegisterLine lineOf(const AssetEvent &event, QDate today, const QString &currency)
{
    const bool plan = !event.workItemId && event.planId;
    return {.left = shortDay(event.date, today),
            .text = titleOf(event),
            .right = outcomeOf(event, currency),
            .tone = toneOf(event),
            .toneWord = toneWord(event),
            .pressing = event.event == AssetEvent::Event::Missed,
            .type = plan ? AnyHit::Type::Plan : AnyHit::Type::WorkItem,
            .id = plan ? event.planId.value : event.workItemId.value};
}

RegisterLine lineOf(const WorkItemRow &row, const Desk &desk)
{
    const Status &status = desk.catalog().status(row.statusId);
    const TargetWords target = targetWords(row, desk, desk.now());
    const bool over = target.state == TargetWords::State::Over || target.state == TargetWords::State::Soon;
    const Tone tone = !row.open                             ? Tone::Good
        : over                                              ? Tone::Bad
        : row.kind == Kind::Problem || row.kind == Kind::Change ? Tone::Change
                                                            : Tone::Info;
    return {.left = shortDay(row.createdAt.in(desk.zone()).date(), desk.now().in(desk.zone()).date()),
            .text = numberWord(row.number) + u' ' + row.title,
            .right = row.open && !target.text.isEmpty() ? QString(status.name + u" · " + target.text) : status.name,
            .tone = tone,
            .toneWord = kindWord(row.kind),
            .pressing = row.open && over,
            .type = AnyHit::Type::WorkItem,
            .id = row.id.value};
}

RegisterLine lineOf(const Asset &asset)
{
    return {.left = asset.name,
            .text = asset.model.isEmpty() ? asset.type : asset.model,
            .right = assetStateWord(asset.state),
            .tone = toneOf(asset.state),
            .toneWord = asset.type,
            .type = AnyHit::Type::Asset,
            .id = asset.id.value};
}

RegisterLine lineOf(const RenewalRow &row, QDate today)
{
    const Tone tone = toneOf(row.state);
    return {.left = shortDay(lastDayToAct(row.renewal), today), .text = row.renewal.title,
            .right = renewalStateWord(row.state) + u" · " + renewalWhen(row.renewal, today), .tone = tone,
            .toneWord = renewalKindWord(row.renewal.kind), .pressing = tone == Tone::Bad || tone == Tone::Warning,
            .type = AnyHit::Type::Renewal, .id = row.id.value};
}

void RegisterLineModel::setLines(const QList<RegisterLine> &lines)
{
    // The head of a history grows, the rest stays: only what differs is exchanged.
    const auto same = std::ranges::mismatch(m_lines, lines);
    const int kept = static_cast<int>(same.in1 - m_lines.begin());
    const int oldLast = static_cast<int>(m_lines.size()), newLast = static_cast<int>(lines.size());
    if (kept < oldLast) {
        beginRemoveRows({}, kept, oldLast - 1);
        m_lines.resize(kept);
        endRemoveRows();
    }
    if (kept < newLast) {
        beginInsertRows({}, kept, newLast - 1);
        m_lines = lines;
        endInsertRows();
    }
}

int RegisterLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant RegisterLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegisterLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case IdRole: return line.id;
    case RowRole: return QVariant::fromValue(line);
    case Qt::AccessibleTextRole: {
        QStringList parts{line.left, line.toneWord, line.text, line.right};
        parts.removeAll(QString());
        return QString(parts.join(u", "));
    }
    default: return {};
    }
}

} // namespace lamp
