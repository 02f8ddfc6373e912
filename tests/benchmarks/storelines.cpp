// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "rawreplay.h"

#include "services/plans.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/workitemrepository.h"

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Runs = 200;
constexpr double StoreBar = 3; // store call <= 3 x raw

void pair(Desk &desk, Report &report, const QString &name, int n, const std::function<void(Connection &)> &call)
{
    if (!report.wants(name))
        return;
    RawReplay raw(desk.database(), call);
    report.paired(name, n, [&] { (void)desk.database().readNow([&](Connection &c) -> Result<void> { call(c); return {}; }); }, [&] { raw.run(); }, StoreBar);
}

// Every letter typed is one sample; the raw statements of the same letters are the reference.
void typing(Desk &desk, Report &report, const QString &name, const QStringList &texts, const std::function<void(Connection &, const QString &)> &search)
{
    if (!report.wants(name))
        return;
    Samples ours, raw;
    for (const QString &text : texts)
        for (const QString &typed : keystrokes(text)) {
            RawReplay replay(desk.database(), [&](Connection &c) { search(c, typed); });
            replay.run();
            for (int i = 0; i < 3; ++i) {
                ours.append(timed([&] { (void)desk.database().readNow([&](Connection &c) -> Result<void> { search(c, typed); return {}; }); }));
                raw.append(timed([&] { replay.run(); }));
            }
        }
    report.add(name, ours, percentile(raw, 0.5), StoreBar);
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

void storeLines(Desk &desk, Report &report)
{
    const QueryContext context{desk.now(), desk.zone(), desk.me()};
    for (const SavedView &view : desk.catalog().views) {
        const auto query = parseQuery(view.query);
        if (query)
            pair(desk, report, u"first page: "_s + view.name, Runs, [&, query = *query](Connection &c) { (void)workitemstore::firstRows(c, query, context, 200); });
    }
    const auto recent = desk.database().readNow([&](Connection &c) { return workitemstore::ids(c, parseQuery(u"sort:-created").value(), context, 100); }).value_or(QList<WorkItemId>());
    if (!recent.isEmpty()) {
        pair(desk, report, u"ticket open: store"_s, Runs, [&](Connection &c) { (void)desk.workItems().details(c, recent[recent.size() / 2]); });
        pair(desk, report, u"a page of rows by id"_s, Runs, [&](Connection &c) { (void)desk.workItems().rows(c, recent); });
    }
    typing(desk, report, u"search as you type: tickets, store"_s, {u"printer offline"_s, u"vpn drops"_s, u"outlook calendar"_s, u"LT-01"_s},
           [&](Connection &c, const QString &text) { (void)desk.search().workItems(c, text, 20); });
    typing(desk, report, u"search as you type: articles, store"_s, {u"printer offline"_s, u"spooler service"_s, u"certificate renewal"_s, u"0x800"_s},
           [&](Connection &c, const QString &text) { (void)desk.search().articles(c, text, {}, 50); });
    const QTimeZone zone = desk.zone();
    const QDate day = desk.now().in(zone).date();
    const Instant from = Instant::from(QDate(day.year(), day.month(), 1).addDays(-6).startOfDay(zone)), to = {from.ms + qint64(42) * 24 * 3600 * 1000};
    Samples month;
    for (int i = 0; i < 30; ++i)
        month.append(timed([&] { (void)desk.database().readNow([&](Connection &c) { return desk.plans().entries(c, from, to, allLayers()); }); }));
    report.add(u"month of all plans: entries"_s, month);
}

} // namespace lamp::bench
