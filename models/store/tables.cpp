// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables.h"

#include "domain/articlelife.h"
#include "domain/checklist.h"
#include "domain/change.h"
#include "domain/collection.h"
#include "domain/desk.h"
#include "domain/handover.h"
#include "domain/importsource.h"
#include "domain/itemact.h"
#include "domain/knowledge.h"
#include "domain/major.h"
#include "domain/merge.h"
#include "domain/plan.h"
#include "domain/problem.h"
#include "domain/register.h"
#include "domain/roles.h"
#include "domain/run.h"
#include "domain/sla.h"
#include "domain/tickettemplate.h"
#include "domain/timecost.h"
#include "domain/waitingplan.h"
#include "domain/workitem.h"

#include <QHash>

namespace lamp::tables {

namespace {
using Fields = QHash<QByteArray, QStringList>;

template <class T>
void describe(Fields &fields)
{
    QStringList list;
    eachField<T>([&](const auto &field) { list.append(QString::fromLatin1(field.name)); });
    fields.insert(Row<T>::table, list);
}

template <class... T>
Fields describeAll()
{
    Fields fields;
    (describe<T>(fields), ...);
    return fields;
}

const Fields &known()
{
    static const Fields fields =
        describeAll<Status, WorkItem, Entry, Step, WorkItemLink, WorkItemAsset, Watcher, Attachment, Downtime, Person,
                    Team, TeamMember, Supplier, Location, Category, Service, Tag, Tagging, Asset, AssetLink, Renewal,
                    Article, ArticleUse, Plan, PlanAsset, Occurrence, CalendarSource, ImportSource, Choice, Target,
                    TicketTemplate, TextBlock, SavedView, Setting, BusinessCalendar, CalendarException, SlaPolicy,
                    EscalationLevel, Escalation, Assignment, Macro, Merge, MergedRow,
                    TemplateRules, TemplatePart, ItemOrigin, ChecklistTemplate, Handover, HandoverRow, ShiftNote,
                    ProblemSheet, ChangeSheet, ChangeCall, FreezeWindow, MajorSheet, MajorUpdate, MajorReport,
                    WaitingPlan, PersonRole, Checklist, ChecklistPart, Stopwatch, HourRate, Material,
                    Collection, CollectionPage, ArticleTranslation, ArticleFeedback, GapAnswer, Run, RunStep>();
    return fields;
}
} // namespace

QStringList names()
{
    QStringList list;
    for (auto it = known().cbegin(); it != known().cend(); ++it)
        list.append(QString::fromLatin1(it.key()));
    list.sort();
    return list;
}

Result<QStringList> fieldsOf(const char *table)
{
    const auto found = known().constFind(table);
    if (found == known().cend())
        return fail(Error::Kind::Invalid, QStringLiteral("no table %1").arg(QLatin1StringView(table)));
    return *found;
}

bool hasVersion(const char *table)
{
    return known().value(table).contains(QStringLiteral("version"));
}

} // namespace lamp::tables
