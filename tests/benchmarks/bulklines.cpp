// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "stage.h"

#include "services/bulk.h"
#include "services/history.h"
#include "services/workitems.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ManyItems = 10'000;
constexpr Bar BulkBar{Bar::Kind::P95, 5000};
constexpr Bar StallBar{Bar::Kind::P95, 100};

// Turns the event loop until the work is done; the longest time in which it did not turn, in microseconds.
template <class T>
double longestStall(const QFuture<T> &work)
{
    QTimer tick; // the loop turns though nothing else happens
    tick.start(2);
    QElapsedTimer since;
    since.start();
    qint64 longest = 0;
    (void)until([&] {
        longest = std::max(longest, since.nsecsElapsed() / 1000);
        since.restart();
        return work.isFinished();
    });
    return double(longest);
}
} // namespace

void bulkLines(Desk &desk, Report &report)
{
    const QString name = u"10,000 tickets changed at once"_s, stall = u"10,000 tickets changed: longest stall"_s,
                  undo = u"10,000 tickets changed: taken back"_s;
    if (!report.wants(name) && !report.wants(stall) && !report.wants(undo))
        return;
    const auto query = parseQuery(u"-kind:maintenance sort:-created"_s);
    const auto ids = desk.workItems().ids(query.value_or(WorkItemQuery()), ManyItems).result();
    const StatusId progress = desk.catalog().status(StatusUse::Progress).id;
    const ItemAct act{.fields = {{u"status"_s, u'#' + QString::number(progress.value)}, {u"priority"_s, u"high"_s}},
                      .addTags = {u"bulk"_s},
                      .body = u"Changed with many others"_s};
    double longest = 0;
    const double took = timed([&] {
        const auto work = Bulk(desk).apply(ids.value_or(QList<WorkItemId>()), act);
        longest = longestStall(work);
    });
    report.add(name, {took}, {}, BulkBar);
    report.add(stall, {longest}, {}, StallBar);
    report.add(undo, {timed([&] { (void)longestStall(desk.history().undo()); })});
}

} // namespace lamp::bench
