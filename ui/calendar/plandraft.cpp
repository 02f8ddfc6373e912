// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/plandraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// As the columns have it; a uid is not typed.
template <class T>
QJsonObject draftedRow(const T &row)
{
    QJsonObject object;
    eachField<T>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(row.*field.member)>;
        if constexpr (!std::is_same_v<Value, QByteArray>)
            object.insert(QLatin1StringView(field.name), QJsonValue::fromVariant(toColumn(row.*field.member)));
    });
    return object;
}

template <class T>
void takeDraftedRow(const QJsonObject &object, T &row)
{
    eachField<T>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(row.*field.member)>;
        if constexpr (!std::is_same_v<Value, QByteArray>)
            if (const QLatin1StringView name(field.name); object.contains(name))
                fromColumn(object[name].isNull() ? QVariant() : object[name].toVariant(), row.*field.member);
    });
}
} // namespace

QString PlanDraft::toText() const
{
    QJsonArray drafted, named;
    for (const Step &one : steps) {
        QJsonObject object = draftedRow(one);
        object.insert("id"_L1, one.id.value);
        drafted.append(object);
    }
    for (const auto &[id, name] : assets)
        named.append(QJsonObject{{u"id"_s, id.value}, {u"name"_s, name}});
    const QJsonObject object{{u"title"_s, plan.title}, {u"plan"_s, draftedRow(plan)}, {u"article"_s, article},
                             {u"steps"_s, drafted},    {u"assets"_s, named},          {u"field"_s, field},
                             {u"step"_s, step},        {u"cursor"_s, cursor}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<PlanDraft> PlanDraft::fromText(const QString &text, const Plan &base)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object["plan"_L1].isObject())
        return std::nullopt;
    PlanDraft draft;
    draft.plan = base;
    takeDraftedRow(object["plan"_L1].toObject(), draft.plan);
    draft.plan.version = base.version;
    draft.plan.activeSince = base.activeSince;
    draft.plan.externalUid = base.externalUid;
    draft.article = object["article"_L1].toString();
    const QJsonArray drafted = object["steps"_L1].toArray(), named = object["assets"_L1].toArray();
    for (const QJsonValue &value : drafted) {
        Step one;
        takeDraftedRow(value.toObject(), one);
        one.id = {value.toObject()["id"_L1].toInteger()};
        draft.steps.append(one);
    }
    for (const QJsonValue &value : named)
        draft.assets.append({{value.toObject()["id"_L1].toInteger()}, value.toObject()["name"_L1].toString()});
    draft.field = object["field"_L1].toString();
    draft.step = object["step"_L1].toInt(-1);
    draft.cursor = object["cursor"_L1].toInt();
    return draft;
}

} // namespace lamp
