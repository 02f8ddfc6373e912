// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "rawreplay.h"

#include "items/pagedmodel.h"
#include "services/articles.h"
#include "services/fitting.h"
#include "services/plans.h"
#include "services/search.h"
#include "services/today.h"
#include "services/workitems.h"
#include "store/fittingrepository.h"
#include "store/similarrepository.h"
#include "store/workitemrepository.h"

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Runs = 200, FewRuns = 50, RunsALetter = 5;
constexpr qint64 PageSize = PagedModel::PageSize;

QueryContext contextOf(Desk &desk) { return {desk.now(), desk.zone(), desk.me()}; }

void line(Desk &desk, Report &report, const QString &name, int runs, const Bar &bar, const StoreCall &call)
{
    if (!report.wants(name))
        return;
    const Pair pair = measured(desk.database(), runs, call);
    report.add(name, pair.ours, pair.raw, bar);
}

void viewLines(Desk &desk, Report &report)
{
    const QueryContext context = contextOf(desk);
    for (const SavedView &view : desk.catalog().views)
        if (const auto query = parseQuery(view.query))
            line(desk, report, u"queue, %1: store"_s.arg(view.name), Runs, StoreBar,
                 [&](Connection &c) { (void)workitemstore::firstRows(c, *query, context, PageSize); });
    line(desk, report, u"knowledge, by title: store"_s, Runs, StoreBar, [&](Connection &c) {
        const auto ids = desk.articles().ids(c, {}, PageSize);
        (void)desk.articles().rows(c, ids.value_or(QList<ArticleId>()));
    });
}

void ticketLines(Desk &desk, Report &report)
{
    const auto recent = desk.database().readNow([&](Connection &c) {
        return workitemstore::ids(c, parseQuery(u"is:open sort:-created").value_or(WorkItemQuery()), contextOf(desk),
                                  PageSize);
    });
    const QList<WorkItemId> ids = recent.value_or(QList<WorkItemId>());
    line(desk, report, u"a page of rows by id: store"_s, Runs, StoreBar,
         [&](Connection &c) { (void)desk.workItems().rows(c, ids); });
    const QString name = u"ticket opens: store"_s;
    if (!report.wants(name))
        return;
    Pair all;
    for (const WorkItemId id : ids.first(qMin<qsizetype>(ids.size(), FewRuns)))
        all.append(measured(desk.database(), RunsALetter,
                            [&](Connection &c) { (void)desk.workItems().details(c, id); }));
    report.add(name, all.ours, all.raw, StoreBar);
}

// Every letter typed is a few samples; the raw statements of the same letters are the reference.
void typing(Desk &desk, Report &report, const QString &name, const QStringList &words,
            const std::function<void(Connection &, const QString &)> &search)
{
    if (!report.wants(name))
        return;
    Pair all;
    for (const QString &word : words)
        for (const QString &typed : keystrokes(word))
            all.append(
                measured(desk.database(), RunsALetter, [&](Connection &c) { search(c, typed); }));
    report.add(name, all.ours, all.raw, StoreBar);
}

// The articles that fit open tickets: by title, what was reported, category and asset.
void fittingLine(Desk &desk, Report &report)
{
    const QString name = u"articles that fit a ticket: store"_s;
    if (!report.wants(name))
        return;
    const auto recent = desk.database().readNow([&](Connection &c) {
        return workitemstore::ids(c, parseQuery(u"is:open sort:-created").value_or(WorkItemQuery()), contextOf(desk),
                                  FewRuns);
    });
    Pair all;
    for (const WorkItemId id : recent.value_or(QList<WorkItemId>())) {
        const auto ticket = desk.database().readNow([&](Connection &c) { return desk.workItems().details(c, id); });
        if (!ticket)
            continue;
        const FittingAsk ask = fitting::askOf(*ticket);
        all.append(measured(desk.database(), RunsALetter, [&](Connection &c) { (void)fittingstore::fitting(c, ask); }));
    }
    report.add(name, all.ours, all.raw, FittingBar);
}

// The five nearest tickets while a new one is typed.
void similarLine(Desk &desk, Report &report, const QStringList &words)
{
    const QString name = u"similar tickets as you type: store"_s;
    if (!report.wants(name))
        return;
    Pair all;
    for (const QString &word : words)
        for (const QString &typed : keystrokes(word))
            all.append(measured(desk.database(), RunsALetter, [&](Connection &c) {
                (void)searchstore::nearest(c, typed, PersonId{1}, AssetId{1}, 5, desk.now());
            }));
    report.add(name, all.ours, all.raw, SimilarBar);
}

// Dates of plans are computed from their rules, not read: the raw statements stand beside them for information.
void monthLine(Desk &desk, Report &report)
{
    const QTimeZone zone = desk.zone();
    const QDate day = desk.now().in(zone).date(), first = QDate(day.year(), day.month(), 1).addDays(-7);
    const Instant from = Instant::from(first.startOfDay(zone)), to = Instant::from(first.addDays(44).startOfDay(zone));
    line(desk, report, u"calendar, a month: store"_s, FewRuns, {},
         [&](Connection &c) { (void)desk.plans().entries(c, from, to, allLayers()); });
}

void todayLines(Desk &desk, Report &report)
{
    const Today today(desk);
    line(desk, report, u"today, mine: store"_s, FewRuns, StoreBar,
         [&](Connection &c) { (void)today.board(c, TodayScope::Mine); });
    line(desk, report, u"today, everyone: store"_s, FewRuns, StoreBar,
         [&](Connection &c) { (void)today.board(c, TodayScope::Everyone); });
}

void parseLine(Desk &desk, Report &report)
{
    QStringList texts{u"is:open assignee:me priority:>=high -tag:vip due:<+2h (kind:incident or kind:request) "
                      "\"exact words\" words sort:-created"_s};
    for (const SavedView &view : desk.catalog().views)
        texts.append(view.query);
    Samples samples;
    for (int i = 0; i < Runs; ++i)
        for (const QString &text : std::as_const(texts))
            samples.append(timed([&] { (void)parseQuery(text); }));
    report.add(u"parsing a filter"_s, samples, {}, ParseBar);
}
} // namespace

QStringList keystrokes(const QString &text)
{
    QStringList list;
    for (qsizetype n = 2; n <= text.size(); ++n)
        if (!text[n - 1].isSpace())
            list.append(text.left(n));
    return list;
}

QStringList ticketWords() { return {u"printer offline"_s, u"vpn drops"_s, u"laptop restarts"_s, u"NB-00"_s}; }

QStringList articleWords()
{
    return {u"print queue"_s, u"spooler service"_s, u"access point warehouse"_s, u"0x8007"_s};
}

void storeLines(Desk &desk, Report &report)
{
    viewLines(desk, report);
    ticketLines(desk, report);
    typing(desk, report, u"tickets as you type: store"_s, ticketWords(),
           [&](Connection &c, const QString &text) { (void)desk.search().workItems(c, text, 20); });
    similarLine(desk, report, ticketWords());
    fittingLine(desk, report);
    typing(desk, report, u"articles as you type: store"_s, articleWords(),
           [&](Connection &c, const QString &text) { (void)desk.search().articles(c, text, {}, 60); });
    monthLine(desk, report);
    todayLines(desk, report);
    parseLine(desk, report);
}

} // namespace lamp::bench
