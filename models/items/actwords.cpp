// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/actwords.h"

#include "core/datetext.h"
#include "items/targetwords.h"
#include "services/catalog.h"
#include "services/itemfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct ActText {
    Q_DECLARE_TR_FUNCTIONS(lamp::ActWords)
};

template <class List>
QString actRowName(const List &rows, qint64 id)
{
    const auto found = std::ranges::find_if(rows, [id](const auto &row) { return row.id.value == id; });
    return found == rows.end() ? QString() : found->name;
}

QString actRowWord(const Catalog &catalog, const QString &field, qint64 id)
{
    if (field == u"status")
        return catalog.status(StatusId{id}).name;
    if (field == u"assignee")
        return catalog.technician(PersonId{id});
    if (field == u"category")
        return catalog.categoryPath(CategoryId{id});
    if (field == u"location")
        return catalog.location(LocationId{id});
    if (field == u"team")
        return actRowName(catalog.teams, id);
    return field == u"service" ? actRowName(catalog.services, id) : QString();
}

QString actReasonWord(const Catalog &catalog, const QString &code)
{
    for (const auto list : {u"waiting", u"cancel", u"skip"})
        if (const QString label = catalog.label(list, code); label != code)
            return label;
    return code;
}

template <class E>
QString actCodeWord(const QString &value, QString (*word)(E))
{
    const auto code = fromCode<E>(value);
    return code ? word(*code) : value;
}
} // namespace

QString actFieldWord(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"status"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Status")},
        {u"reason"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Reason of the status")},
        {u"priority"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Priority")},
        {u"assignee"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Assignee")},
        {u"team"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Team")},
        {u"category"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Category")},
        {u"due"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Target date")},
        {u"follow-up"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Follow-up")},
        {u"planned"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Planned for")},
        {u"fix"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Fixed by")},
        {u"fix-text"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "What was done")},
        {u"requester"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Requester")},
        {u"reported-by"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Reported by")},
        {u"asset"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Asset")},
        {u"location"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Location")},
        {u"service"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Service")},
        {u"supplier"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Supplier")},
        {u"supplier-ref"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Supplier's reference")},
        {u"kind"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Kind")},
        {u"impact"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Impact")},
        {u"urgency"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Urgency")},
        {u"users"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Users affected")},
        {u"channel"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Channel")},
        {u"title"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Title")},
        {u"callback"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Call-back number")},
        {u"external"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "External number")},
        {u"estimate"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Estimate in minutes")},
        {u"major"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Major incident")},
        {u"confidential"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Confidential")},
        {u"entry"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "An entry is added")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Time is added")},
        {u"checklist"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Steps are added")},
        {u"tags"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "Tags change")},
        {u"link"_s, QT_TRANSLATE_NOOP("lamp::ActWords", "A link is added")}};
    const char *word = words.value(field);
    return word ? ActText::tr(word) : field;
}

QString actValueWord(const Catalog &catalog, const QString &field, const QString &value,
                     const QHash<QString, QString> &known)
{
    if (value == u"*")
        return ActText::tr("other values");
    if (value == u"none" || value.isEmpty())
        return ActText::tr("none");
    if (value == u"me")
        return ActText::tr("me");
    if (value.startsWith(u'#')) {
        const QString name = actRowWord(catalog, field, QStringView(value).mid(1).toLongLong());
        return name.isEmpty() ? known.value(field + value, value) : name;
    }
    if (field == u"priority")
        return actCodeWord<Priority>(value, priorityWord);
    if (field == u"kind")
        return actCodeWord<Kind>(value, kindWord);
    if (field == u"impact")
        return actCodeWord<Impact>(value, impactWord);
    if (field == u"urgency")
        return actCodeWord<Urgency>(value, urgencyWord);
    if (field == u"fix" || field == u"channel")
        return catalog.label(field, value);
    if (field == u"reason")
        return actReasonWord(catalog, value);
    if (itemfields::shapeOf(field) == itemfields::Shape::Flag)
        return value == u"yes" ? ActText::tr("yes") : ActText::tr("no");
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return dateText(day, u"d MMM yyyy");
    return value;
}

QString previewWords(const Catalog &catalog, const BulkPreview &preview, const BulkPreview::Line &line)
{
    if (line.from.isEmpty() && line.to.isEmpty())
        return actFieldWord(line.field);
    return u"%1: %2 → %3"_s.arg(actFieldWord(line.field), actValueWord(catalog, line.field, line.from, preview.names),
                                actValueWord(catalog, line.field, line.to, preview.names));
}

QString refusalWords(const BulkRefusal &refusal)
{
    QStringList numbers;
    for (const QString &number : refusal.numbers)
        numbers.append(numberWord(number));
    const qint64 more = refusal.count - refusal.numbers.size();
    const QString which = numbers.join(u", "_s);
    return more > 0 ? ActText::tr("%1: %2 and %n more", nullptr, static_cast<int>(more)).arg(refusal.reason, which)
                    : u"%1: %2"_s.arg(refusal.reason, which);
}

QString outcomeWords(const BulkOutcome &outcome)
{
    const QString done = ActText::tr("Changed %n item(s)", nullptr, static_cast<int>(outcome.changed));
    const qint64 refused = outcome.refusedCount();
    if (refused == 0)
        return done;
    return done + u"; "
        + ActText::tr("%n stayed as they were: %1", nullptr, static_cast<int>(refused))
              .arg(refusalWords(outcome.refused.first()));
}

} // namespace lamp
