// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "rawreplay.h"
#include "stage.h"

#include "items/workitemmodel.h"
#include "services/workitems.h"
#include "store/workitemrepository.h"
#include "widgets/codehighlighter.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Rounds = 40, WarmRounds = 2, Tickets = 60;
constexpr qint64 PageSize = PagedModel::PageSize;

// One saved view: every round shows it once, after another one.
struct ViewRun {
    SavedView view;
    WorkItemQuery query;
    Samples samples, reference;
};

QueryContext contextOf(Desk &desk) { return {desk.now(), desk.zone(), desk.me()}; }

QList<ViewRun> runsOf(Desk &desk, Report &report, const QString &line)
{
    QList<ViewRun> runs;
    for (const SavedView &view : desk.catalog().views)
        if (const auto query = parseQuery(view.query); query && report.wants(line.arg(view.name)))
            runs.append({view, *query, {}, {}});
    return runs;
}

StoreCall firstPage(Desk &desk, const ViewRun &run)
{
    return [context = contextOf(desk), query = run.query](Connection &c) {
        (void)workitemstore::firstRows(c, query, context, PageSize);
    };
}

void settle(const PagedModel &model)
{
    until([&model] { return model.isComplete(); });
    pause(5);
}

void modelLines(Desk &desk, Report &report)
{
    const QString line = u"queue, %1: model"_s;
    QList<ViewRun> runs = runsOf(desk, report, line);
    if (runs.isEmpty())
        return;
    const auto other = parseQuery(u"is:open sort:-created").value_or(WorkItemQuery());
    WorkItemModel model(desk);
    for (int round = -WarmRounds; round < Rounds; ++round)
        for (ViewRun &run : runs) {
            actAndWait(&model, &PagedModel::shown, [&] { model.setQuery(other); });
            settle(model);
            const double filled =
                timed([&] { actAndWait(&model, &PagedModel::shown, [&] { model.setQuery(run.query); }); });
            settle(model);
            const double store = timedCall(desk.database(), firstPage(desk, run));
            if (round < 0)
                continue;
            run.samples.append(filled);
            run.reference.append(store);
        }
    for (const ViewRun &run : std::as_const(runs))
        report.add(line.arg(run.view.name), run.samples, run.reference, ModelBar);
}

void viewLines(Desk &desk, Report &report, QueuePage &page)
{
    const QString line = u"queue, %1: painted"_s;
    QList<ViewRun> runs = runsOf(desk, report, line);
    auto *model = page.list()->model();
    for (int round = -WarmRounds; round < Rounds; ++round)
        for (ViewRun &run : runs) {
            const double painted = timed([&] {
                actAndWait(model, &PagedModel::shown, [&] {
                    page.showView(run.view.name);
                    if (model->query() != run.query) // a view that is only listed while it holds something
                        page.showQuery(run.view.query);
                });
                paint(page);
            });
            settle(*model);
            if (round >= 0)
                run.samples.append(painted);
        }
    for (const ViewRun &run : std::as_const(runs))
        report.add(line.arg(run.view.name), run.samples, rawSamples(desk.database(), Rounds, firstPage(desk, run)),
                   PaintedBar);
}

void ticketLine(Desk &desk, Report &report, QueuePage &page)
{
    const QString line = u"ticket opens: painted"_s;
    if (!report.wants(line))
        return;
    const auto open = parseQuery(u"is:open sort:-created").value_or(WorkItemQuery());
    const auto found = desk.database().readNow(
        [&](Connection &c) { return workitemstore::ids(c, open, contextOf(desk), Tickets + WarmRounds); });
    const QList<WorkItemId> ids = found.value_or(QList<WorkItemId>());
    Samples samples, raw;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const double painted = timed([&] {
            actAndWait(page.item(), &WorkItemPage::shown, [&] { page.showWorkItem(ids[i]); });
            paint(page);
        });
        pause();
        if (i < WarmRounds) // the first one also makes room beside the list
            continue;
        samples.append(painted);
        raw += rawSamples(desk.database(), 3, [&](Connection &c) { (void)desk.workItems().details(c, ids[i]); });
    }
    report.add(line, samples, raw, PaintedBar);
}
} // namespace

void queueLines(Desk &desk, Report &report)
{
    modelLines(desk, report);
    if (runsOf(desk, report, u"queue, %1: painted"_s).isEmpty() && !report.wants(u"ticket opens: painted"_s))
        return;
    Stage stage;
    CodeHighlighter highlighter;
    QueuePage page(desk, highlighter, stage.settings());
    Stage::show(page);
    settle(*page.list()->model());
    viewLines(desk, report, page);
    ticketLine(desk, report, page);
}

QString fullView(Desk &desk)
{
    for (const SavedView &view : desk.catalog().views) {
        const auto query = parseQuery(view.query);
        if (!query)
            continue;
        const auto count = desk.database().readNow(
            [&](Connection &c) { return workitemstore::count(c, *query, contextOf(desk), PageSize); });
        if (count.value_or(0) >= PageSize)
            return view.name;
    }
    return {};
}

} // namespace lamp::bench
