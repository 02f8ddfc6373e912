// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/starter.h"

#include "domain/plan.h"
#include "domain/register.h"
#include "domain/tickettemplate.h"
#include "schedule/workcalendar.h"
#include "services/content.h"
#include "services/currency.h"
#include "services/starterwords.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QLocale>

namespace lamp::starter {

using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const QString &group)
{
    if (group == u"maintenance")
        return {codeOf(Kind::Maintenance)};
    QStringList kinds{codeOf(Kind::Incident), codeOf(Kind::Request), codeOf(Kind::Problem), codeOf(Kind::Change)};
    if (group == u"all")
        kinds.append(codeOf(Kind::Maintenance));
    return kinds;
}

// A code of the content; a wrong one is an error of the content, never silently something else.
template <class E>
Result<E> code(const QJsonValue &value)
{
    if (const auto found = fromCode<E>(value.toString()))
        return *found;
    return fail(Error::Kind::Corrupt, u"starter: unknown code '" + value.toString() + u'\'');
}

Result<void> addStatuses(ChangeSet &changes, const QJsonArray &list, const Words &words)
{
    qint64 position = 0;
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        Status status;
        status.name = words(object["name"_L1].toString());
        status.colour = object["colour"_L1].toString();
        status.locks = object["locks"_L1].toBool();
        status.kinds = kindsOf(object["kinds"_L1].toString());
        status.position = ++position;
        LAMP_TRY(cls, code<StatusClass>(object["class"_L1]));
        LAMP_TRY(stops, code<StopsClocks>(object["stops"_L1]));
        LAMP_TRY(use, code<StatusUse>(object["use"_L1]));
        status.cls = cls;
        status.stopsClocks = stops;
        status.use = use;
        LAMP_CHECK(rows::insert(changes, status));
    }
    return {};
}

Result<void> addChoices(ChangeSet &changes, const QJsonObject &lists, const Words &words)
{
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        qint64 position = 0;
        const QJsonArray entries = list.value().toArray();
        for (const auto &entry : entries) {
            Choice choice;
            choice.list = list.key();
            choice.code = entry[0].toString();
            choice.label = words(entry[1].toString());
            choice.position = ++position;
            LAMP_CHECK(rows::insert(changes, choice));
        }
    }
    return {};
}

// By their English paths, which templates and plans name.
Result<content::Categories> addCategories(ChangeSet &changes, const QJsonArray &groups, const Words &words)
{
    content::Categories ids;
    qint64 position = 0;
    for (const auto &group : groups) {
        const QJsonArray names = group.toArray();
        const QString english = names.first().toString();
        Category top;
        top.name = words(english);
        top.position = ++position;
        LAMP_TRY(topId, rows::insert(changes, top));
        ids.insert(english, topId);
        for (qsizetype i = 1; i < names.size(); ++i) {
            Category child;
            child.name = words(names[i].toString());
            child.parentId = topId;
            child.position = i;
            LAMP_TRY(childId, rows::insert(changes, child));
            ids.insert(english + u'/' + names[i].toString(), childId);
        }
    }
    return ids;
}

Result<CategoryId> category(const content::Categories &ids, const QJsonValue &path)
{
    const auto found = ids.constFind(path.toString());
    if (found == ids.constEnd())
        return fail(Error::Kind::Corrupt, u"starter: no category '" + path.toString() + u'\'');
    return *found;
}

Result<void> addTargets(ChangeSet &changes, const QJsonArray &list)
{
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        LAMP_TRY(priority, code<Priority>(object["priority"_L1]));
        Target target;
        target.priority = priority;
        target.ownMinutes = object["own"_L1].toInteger();
        target.firstMinutes = object["first"_L1].toInteger();
        target.nextMinutes = object["next"_L1].toInteger();
        target.resolveMinutes = object["resolve"_L1].toInteger();
        target.targetDays = object["days"_L1].toInteger();
        LAMP_CHECK(rows::insert(changes, target));
    }
    return {};
}

// Both presets' views are written, so that a desk can change its preset later.
Result<void> addViews(ChangeSet &changes, const QJsonObject &presets, const Words &words)
{
    qint64 position = 0;
    for (auto preset = presets.begin(); preset != presets.end(); ++preset) {
        const QJsonArray views = preset.value().toArray();
        for (const auto &entry : views) {
            SavedView view;
            view.name = words(entry[0].toString());
            view.query = entry[1].toString();
            for (const auto &column : entry[2].toArray()) // without those that say the same in each row
                view.columns.append(column.toString());
            view.preset = preset.key();
            view.position = ++position;
            LAMP_CHECK(rows::insert(changes, view));
        }
    }
    return {};
}

Result<void> addSetting(ChangeSet &changes, const QString &key, const QString &value)
{
    Setting setting;
    setting.key = key;
    setting.value = value;
    LAMP_CHECK(rows::insert(changes, setting));
    return {};
}

// The public holidays of the country that the zone belongs to; empty for UTC and the like.
QString holidayRegion(const QString &zone)
{
    const auto territory = QTimeZone(zone.toUtf8()).territory();
    if (territory == QLocale::AnyTerritory)
        return {};
    const QString language = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).name().toLower();
    return WorkCalendar::regionFor(QLocale::territoryToCode(territory).toLower(), language);
}

Result<void> addSettings(ChangeSet &changes, const QJsonObject &desk, const QString &preset, const QString &zone)
{
    LAMP_CHECK(addSetting(changes, u"preset"_s, preset));
    LAMP_CHECK(addSetting(changes, u"zone"_s, zone));
    LAMP_CHECK(addSetting(changes, u"region"_s, holidayRegion(zone)));
    // Amounts stay in it when the desk moves or is read elsewhere.
    if (const QString code = currency::codeFor(QLocale::system(), zone); !code.isEmpty())
        LAMP_CHECK(addSetting(changes, currency::Key.toString(), code));
    const QJsonObject settings = desk["settings"_L1].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        LAMP_CHECK(addSetting(changes, it.key(), it.value().toString()));
    LAMP_TRY(switches, features(preset));
    for (const auto &[feature, on] : switches.asKeyValueRange())
        LAMP_CHECK(addSetting(changes, u"feature." + feature, on ? u"on"_s : u"off"_s));
    return {};
}

QStringList lines(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        list.append(value.toString());
    return list;
}

Result<void> addTemplateRules(ChangeSet &changes, TicketTemplateId id, const QJsonObject &object, const Words &words)
{
    TemplateRules rules{.templateId = id,
                        .presets = lines(object["presets"_L1]),
                        .hidden = lines(object["hidden"_L1]),
                        .mandatory = lines(object["mandatory"_L1]),
                        .solving = lines(object["solving"_L1])};
    rules.day = fromCode<TemplateDay>(object["day"_L1].toString()).value_or(TemplateDay::None);
    LAMP_CHECK(rows::insert(changes, rules));
    qint64 position = 0;
    const QJsonArray parts = object["parts"_L1].toArray();
    for (const auto &part : parts)
        LAMP_CHECK(rows::insert(changes, TemplatePart{.templateId = id,
                                                      .title = words(part[1].toString()),
                                                      .offsetDays = part[0].toInteger(),
                                                      .position = ++position}));
    return {};
}

Result<void> addTemplates(ChangeSet &changes, const content::Categories &categories, const Words &words)
{
    LAMP_TRY(document, content::json(u"starter/templates.json"_s));
    qint64 position = 0;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        LAMP_TRY(kind, code<Kind>(object["kind"_L1]));
        LAMP_TRY(priority, code<Priority>(object["priority"_L1]));
        LAMP_TRY(categoryId, category(categories, object["category"_L1]));
        TicketTemplate made;
        made.name = words(object["name"_L1].toString());
        made.kind = kind;
        made.title = words(object["title"_L1].toString());
        made.body = words(object["body"_L1].toString());
        made.categoryId = categoryId;
        made.priority = priority;
        made.leadMinutes = object["lead"_L1].toInteger();
        const QJsonArray checklist = object["checklist"_L1].toArray();
        for (const auto &line : checklist)
            made.checklist.append(words(line.toString()));
        made.position = ++position;
        LAMP_TRY(id, rows::insert(changes, made));
        LAMP_CHECK(addTemplateRules(changes, id, object, words));
    }
    return {};
}

Result<void> addTexts(ChangeSet &changes, const Words &words)
{
    LAMP_TRY(document, content::json(u"starter/texts.json"_s));
    qint64 position = 0;
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        TextBlock text;
        text.name = words(value[0].toString());
        text.body = words(value[1].toString());
        text.position = ++position;
        LAMP_CHECK(rows::insert(changes, text));
    }
    return {};
}

// A draft that starts with the first slot after today: nothing runs until somebody makes the plan active.
Result<Plan> plan(const QJsonObject &object, QDate today, const QString &zone, const content::Categories &categories,
                  const Words &words)
{
    LAMP_TRY(categoryId, category(categories, object["category"_L1]));
    LAMP_TRY(evidence, code<Evidence>(object["evidence"_L1]));
    Plan plan;
    plan.uid = content::uid();
    plan.title = words(object["title"_L1].toString());
    plan.purpose = words(object["purpose"_L1].toString());
    plan.requirement = words(object["requirement"_L1].toString());
    plan.rrule = object["rrule"_L1].toString();
    const QDate first = content::firstDay(plan.rrule, today.addDays(1));
    const QString at = object["at"_L1].toString();
    plan.start = first.toString(Qt::ISODate);
    if (!at.isEmpty()) {
        plan.start += u'T' + at;
        plan.zone = zone;
    }
    plan.minutes = object["minutes"_L1].toInteger(30);
    plan.graceDays = object["grace"_L1].toInteger();
    plan.missedDays = object["missed"_L1].toInteger();
    plan.categoryId = categoryId;
    plan.evidence = evidence;
    plan.risk = object["risk"_L1].toString();
    plan.jobPerAsset = !object["shared"_L1].toBool();
    return plan;
}

Step step(const QJsonArray &line, qint64 position, const Words &words)
{
    Step step = content::step(line, position);
    step.title = words(step.title);
    step.instruction = words(step.instruction);
    step.unit = words(step.unit);
    return step;
}

Result<void> addPlans(ChangeSet &changes, const content::Categories &categories, const QString &zone,
                      const Words &words)
{
    LAMP_TRY(document, content::json(u"starter/plans.json"_s));
    const QDate today = changes.now().in(QTimeZone(zone.toUtf8())).date();
    const QJsonArray list = document.array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        LAMP_TRY(made, plan(object, today, zone, categories, words));
        LAMP_TRY(id, rows::insert(changes, made));
        const QJsonArray steps = object["steps"_L1].toArray();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            Step line = step(steps[i].toArray(), i, words);
            line.planId = id;
            LAMP_CHECK(rows::insert(changes, line));
        }
    }
    return {};
}

} // namespace

Result<QMap<QString, bool>> features(const QString &preset)
{
    LAMP_TRY(document, content::json(u"starter/desk.json"_s));
    const QJsonObject features = document.object()["features"_L1].toObject();
    QMap<QString, bool> switches;
    for (auto it = features.begin(); it != features.end(); ++it) {
        const QJsonValue on = it.value()[preset];
        if (!on.isBool())
            return fail(Error::Kind::Invalid, u"no preset '" + preset + u'\'');
        switches.insert(it.key(), on.toBool());
    }
    return switches;
}

Result<void> seed(ChangeSet &changes, const QString &preset, const QString &zone, const QString &language)
{
    if (preset != u"alone" && preset != u"several")
        return fail(Error::Kind::Invalid, u"preset '" + preset + u"' is neither 'alone' nor 'several'");
    if (!QTimeZone(zone.toUtf8()).isValid())
        return fail(Error::Kind::Invalid, u"no time zone '" + zone + u'\'');
    LAMP_TRY(words, Words::in(language));
    LAMP_TRY(document, content::json(u"starter/desk.json"_s));
    const QJsonObject desk = document.object();
    LAMP_CHECK(addStatuses(changes, desk["statuses"_L1].toArray(), words));
    LAMP_CHECK(addChoices(changes, desk["choices"_L1].toObject(), words));
    LAMP_TRY(categories, addCategories(changes, desk["categories"_L1].toArray(), words));
    LAMP_CHECK(addTargets(changes, desk["targets"_L1].toArray()));
    LAMP_CHECK(addViews(changes, desk["views"_L1].toObject(), words));
    LAMP_CHECK(addSettings(changes, desk, preset, zone));
    LAMP_CHECK(addTemplates(changes, categories, words));
    LAMP_CHECK(addTexts(changes, words));
    if (preset == u"several")
        LAMP_CHECK(addClocks(changes, language));
    return addPlans(changes, categories, zone, words);
}

} // namespace lamp::starter
