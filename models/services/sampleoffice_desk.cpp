// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handover.h"
#include "domain/itemact.h"
#include "domain/roles.h"
#include "domain/tickettemplate.h"
#include "services/sampleoffice_p.h"
#include "store/rows.h"

// What the desk of the sample office has beside its work: macros, lists of steps, freeze windows, rates, the note of
// the last shift, and who leads it.
namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QJsonValue &array)
{
    QStringList lines;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        lines.append(value.toString());
    return lines;
}

// "status=@progress" names a row of the desk as the content does; the desk keeps its number.
Result<QString> fieldOf(const Office &office, const QString &text)
{
    const QString field = text.section(u'=', 0, 0), value = text.section(u'=', 1);
    if (!value.startsWith(u'@'))
        return text;
    const QString name = value.sliced(1);
    const auto numbered = [&field](auto id) { return QString(field + u"=#" + QString::number(id.value)); };
    if (field == u"status") {
        const auto use = fromCode<StatusUse>(name);
        if (!use || !office.statuses.contains(*use))
            return std::unexpected(broken(name));
        return numbered(office.statuses.value(*use));
    }
    if (field == u"category")
        return named(office.categories, name).transform(numbered);
    if (field == u"service")
        return named(office.services, name).transform(numbered);
    if (field == u"supplier")
        return named(office.suppliers, name).transform(numbered);
    return std::unexpected(broken(text));
}

Result<void> addMacros(ChangeSet &changes, const Office &office, const QJsonArray &list)
{
    qint64 position = 0;
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        Macro macro;
        macro.name = object["name"_L1].toString();
        macro.digit = object["digit"_L1].toInteger();
        const QStringList fields = linesOf(object["fields"_L1]);
        for (const QString &text : fields) {
            LAMP_TRY(field, fieldOf(office, text));
            macro.fields.append(field);
        }
        macro.addTags = linesOf(object["add"_L1]);
        macro.entryKind = fromCode<EntryKind>(object["kind"_L1].toString()).value_or(EntryKind::Note);
        macro.via = object["via"_L1].toString();
        macro.body = object["body"_L1].toString();
        macro.minutes = object["minutes"_L1].toInteger();
        macro.checklist = linesOf(object["steps"_L1]);
        macro.openNext = object["next"_L1].toBool();
        macro.position = ++position;
        LAMP_CHECK(rows::insert(changes, macro));
    }
    return {};
}

Result<void> addChecklists(ChangeSet &changes, const QJsonArray &list)
{
    qint64 position = 0;
    for (const auto &value : list) {
        const auto gate = fromCode<Gate>(value["gate"_L1].toString());
        if (!gate)
            return std::unexpected(broken(value["gate"_L1].toString()));
        LAMP_CHECK(rows::insert(changes, ChecklistTemplate{.name = value["name"_L1].toString(),
                                                           .steps = linesOf(value["steps"_L1]),
                                                           .gate = *gate,
                                                           .position = ++position}));
    }
    return {};
}

Result<void> addFreezes(ChangeSet &changes, const Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        LAMP_TRY(from, momentOf(office, value["from"_L1]));
        LAMP_TRY(until, momentOf(office, value["until"_L1]));
        LAMP_CHECK(rows::insert(changes,
                                FreezeWindow{.name = value["name"_L1].toString(),
                                             .fromAt = from,
                                             .untilAt = until,
                                             .serviceId = office.services.value(value["service"_L1].toString())}));
    }
    return {};
}

// [person, price of an hour, from which day]; without a person: everybody else.
Result<void> addRates(ChangeSet &changes, const Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        const QString key = value[0].toString();
        HourRate rate{.cents = value[1].toString().toLongLong() * 100, .fromOn = office.time.date(value[2].toString())};
        if (!key.isEmpty()) {
            LAMP_TRY(person, named(office.people, key));
            rate.personId = person.id;
        }
        LAMP_CHECK(rows::insert(changes, rate));
    }
    return {};
}

Result<void> addNotes(ChangeSet &changes, const Office &office, const QJsonArray &list)
{
    for (const auto &value : list) {
        LAMP_TRY(author, named(office.people, value["by"_L1].toString()));
        LAMP_TRY(from, momentOf(office, value["from"_L1]));
        LAMP_TRY(written, momentOf(office, value["at"_L1]));
        LAMP_CHECK(rows::insert(changes, ShiftNote{.authorId = author.id,
                                                   .body = value["body"_L1].toString(),
                                                   .fromAt = from,
                                                   .writtenAt = written}));
    }
    return {};
}

} // namespace

Result<void> addDesk(ChangeSet &changes, const Office &office)
{
    LAMP_TRY(document, content::json(u"sample/desk.json"_s));
    const QJsonObject object = document.object();
    LAMP_CHECK(addMacros(changes, office, object["macros"_L1].toArray()));
    LAMP_CHECK(addChecklists(changes, object["checklists"_L1].toArray()));
    LAMP_CHECK(addFreezes(changes, office, object["freezes"_L1].toArray()));
    LAMP_CHECK(addNotes(changes, office, object["notes"_L1].toArray()));
    if (!office.several)
        return {}; // neither roles nor rates show themselves to one person
    LAMP_CHECK(addRates(changes, office, object["rates"_L1].toArray()));
    LAMP_TRY(lead, named(office.people, object["lead"_L1].toString()));
    return rows::insert(changes, PersonRole{.personId = lead.id, .role = DeskRole::Lead})
        .transform([](const auto &) { });
}

} // namespace lamp::sampleoffice
