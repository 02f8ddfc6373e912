// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clisheets.h"

#include "domain/workitemviews.h"
#include "items/changewords.h"
#include "services/changework.h"
#include "services/desk.h"
#include "services/problemwork.h"

#include <QJsonArray>

#include <algorithm>

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
void addText(Context &context, QJsonObject &object, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        context.line(field + u": "_s + text);
    object[field] = text;
}

template <class T, class IdType>
QString nameIn(const QList<T> &rows, IdType id)
{
    const auto found = std::ranges::find(rows, id, &T::id);
    return found == rows.cend() ? QString() : found->name;
}

void addMoment(Context &context, const Desk &desk, QJsonObject &object, const QString &field,
               const std::optional<Instant> &at)
{
    if (!at)
        return;
    context.line(field + u": "_s + wallTime(at, desk.zone()));
    object[field] = isoTime(*at);
}

Result<void> showProblem(Context &context, Desk &desk, const WorkItem &item, QJsonObject &object)
{
    const auto view = desk.database().readNow(
        [&](Connection &c) { return problemwork::of(c, item.id, desk.now()); });
    if (!view)
        return std::unexpected(view.error());
    QJsonObject sheet{{u"knownError"_s, view->sheet.knownError}};
    addText(context, sheet, u"symptoms"_s, view->sheet.symptoms);
    addText(context, sheet, u"cause"_s, view->sheet.cause);
    addText(context, sheet, u"workaround"_s, view->sheet.workaround);
    QJsonArray members;
    for (const WorkItemRow &member : view->members) {
        context.line(u"member: #%1  %2  %3"_s.arg(member.number, desk.catalog().status(member.statusId).name,
                                                  member.title));
        members.append(member.number);
    }
    sheet[u"members"_s] = members;
    object[u"problem"_s] = sheet;
    return {};
}

Result<void> showChange(Context &context, Desk &desk, const WorkItem &item, QJsonObject &object)
{
    const auto view = desk.database().readNow([&](Connection &c) { return changework::of(c, desk, item.id); });
    if (!view)
        return std::unexpected(view.error());
    QJsonObject sheet;
    static const QStringList states{u"waiting"_s, u"running"_s, u"rolled back"_s, u"done"_s};
    addText(context, sheet, u"state"_s, states[static_cast<int>(stateOf(view->sheet))]);
    addText(context, sheet, u"risk"_s, codeOf(view->sheet.risk));
    addText(context, sheet, u"plan"_s, view->sheet.plan);
    addText(context, sheet, u"backOut"_s, view->sheet.backOut);
    addText(context, sheet, u"approval"_s, codeOf(view->sheet.approval));
    addText(context, sheet, u"approver"_s, view->people.value(view->sheet.approverId));
    addText(context, sheet, u"decidedBy"_s, view->people.value(view->sheet.decidedById));
    addText(context, sheet, u"approvalNote"_s, view->sheet.approvalNote);
    if (const auto window = view->window()) {
        addMoment(context, desk, sheet, u"from"_s, window->from);
        addMoment(context, desk, sheet, u"until"_s, window->until);
    }
    addMoment(context, desk, sheet, u"noReturn"_s, view->noReturnAt());
    addMoment(context, desk, sheet, u"started"_s, view->sheet.startedAt);
    addMoment(context, desk, sheet, u"rolledBack"_s, view->sheet.rolledBackAt);
    addMoment(context, desk, sheet, u"done"_s, view->sheet.doneAt);
    QJsonArray calls;
    for (const ChangeCall &call : view->calls) {
        context.line(u"call: "_s + (call.phone.isEmpty() ? call.name : QString(call.name + u", "_s + call.phone)));
        calls.append(QJsonObject{{u"name"_s, call.name}, {u"phone"_s, call.phone}});
    }
    sheet[u"calls"_s] = calls;
    QJsonArray warnings;
    for (const WindowWarning &warning : view->warnings) {
        context.line(u"warning: "_s + warningWords(warning, desk.now(), desk.zone()));
        warnings.append(warning.name);
    }
    sheet[u"warnings"_s] = warnings;
    object[u"change"_s] = sheet;
    return {};
}
} // namespace

void showFacts(Context &context, const Catalog &catalog, const WorkItemDetails &details, QJsonObject &object)
{
    const WorkItem &item = details.item;
    addText(context, object, u"category"_s, catalog.categoryPath(item.categoryId));
    addText(context, object, u"service"_s, nameIn(catalog.services, item.serviceId));
    addText(context, object, u"location"_s, catalog.location(item.locationId));
    addText(context, object, u"team"_s, nameIn(catalog.teams, item.teamId));
    if (!details.tags.isEmpty())
        context.line(u"tags: "_s + details.tags.join(u", "_s));
    object[u"tags"_s] = QJsonArray::fromStringList(details.tags);
}

Result<void> showSheets(Context &context, Desk &desk, const WorkItem &item, QJsonObject &object)
{
    if (item.kind == Kind::Problem)
        return showProblem(context, desk, item, object);
    return item.kind == Kind::Change ? showChange(context, desk, item, object) : Result<void>();
}

} // namespace lamp::cli
