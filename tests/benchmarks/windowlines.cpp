// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "calendar/calendarpage.h"
#include "items/workitemmodel.h"
#include "knowledge/knowledgepage.h"
#include "services/search.h"
#include "services/workitems.h"
#include "store/workitemrepository.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr double PaintedBar = 30; // milliseconds at p95

// Waits for a condition while the event loop turns, as it does in the window.
bool until(const std::function<bool()> &condition, int milliseconds = 5000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    return true;
}

void paint(QWidget &page)
{
    QImage image(page.size(), QImage::Format_ARGB32_Premultiplied);
    page.render(&image);
}

// Runs an action and waits for the signal that its answer is here.
template <class Sender, class Signal>
void actAndWait(Sender *sender, Signal signal, const std::function<void()> &act)
{
    bool done = false;
    const auto connection = QObject::connect(sender, signal, sender, [&done] { done = true; });
    act();
    until([&] { return done; });
    QObject::disconnect(connection);
}

void modelLines(Desk &desk, Report &report)
{
    // Action to filled model against the same store call: at most 2 ms more.
    const QString name = u"action to filled model: all open"_s;
    if (!report.wants(name))
        return;
    const auto query = parseQuery(u"is:open").value(), other = parseQuery(u"assignee:none is:open").value();
    const QueryContext context{desk.now(), desk.zone(), desk.me()};
    WorkItemModel model(desk);
    Samples filled, store;
    for (int i = 0; i < 60; ++i) {
        actAndWait(&model, &PagedModel::shown, [&] { model.setQuery(other); });
        filled.append(timed([&] { actAndWait(&model, &PagedModel::shown, [&] { model.setQuery(query); }); }));
        until([&] { return model.isComplete(); });
        store.append(timed([&] { (void)desk.database().readNow([&](Connection &c) { return workitemstore::firstRows(c, query, context, 200); }); }));
    }
    report.add(name, filled, percentile(store, 0.5), {}, percentile(store, 0.5) / 1000 + 2);
}

void queueLines(Desk &desk, Report &report, QSettings &settings)
{
    CodeHighlighter highlighter;
    QueuePage page(desk, highlighter, settings);
    page.resize(1384, 836);
    page.show();
    QApplication::processEvents();
    auto *model = page.list()->model();
    Samples views;
    const auto &all = desk.catalog().views;
    for (int i = 0; i < 60; ++i)
        views.append(timed([&] {
            actAndWait(model, &PagedModel::shown, [&] { page.showView(all[i % all.size()].name); });
            paint(page);
        }));
    report.add(u"action to painted: a view of the queue"_s, views, {}, {}, PaintedBar);

    const auto ids = desk.database().readNow([&](Connection &c) { return workitemstore::ids(c, parseQuery(u"is:open").value(), {desk.now(), desk.zone(), desk.me()}, 60); }).value_or(QList<WorkItemId>());
    Samples opened;
    for (const WorkItemId id : ids)
        opened.append(timed([&] {
            actAndWait(page.item(), &WorkItemPage::shown, [&] { page.showWorkItem(id); });
            paint(page);
        }));
    report.add(u"action to painted: a ticket opens"_s, opened, {}, {}, PaintedBar);
}

void knowledgeLines(Desk &desk, Report &report, QSettings &settings)
{
    const QString name = u"action to painted: articles as you type"_s;
    if (!report.wants(name))
        return;
    CodeHighlighter highlighter;
    KnowledgePage page(desk, highlighter, settings);
    page.resize(1384, 836);
    page.show();
    QApplication::processEvents();
    Samples typed;
    for (const QString &text : {u"printer offline"_s, u"spooler service"_s, u"certificate renewal"_s})
        for (const QString &letters : keystrokes(text))
            typed.append(timed([&] {
                page.search(letters);
                until([&] { return page.shownSearch() == letters; });
                paint(page);
            }));
    report.add(name, typed, {}, {}, PaintedBar);
}

void monthLines(Desk &desk, Report &report, QSettings &settings)
{
    const QString name = u"month painted"_s;
    if (!report.wants(name))
        return;
    CodeHighlighter highlighter;
    CalendarPage page(desk, settings, highlighter);
    page.resize(1384, 836);
    page.show();
    page.setView(CalendarPageView::Month);
    QApplication::processEvents();
    const QDate day = desk.now().in(desk.zone()).date();
    Samples painted;
    for (int i = 0; i < 40; ++i)
        painted.append(timed([&] {
            page.showMonth(day.addMonths(i % 2 ? 3 : 0));
            until([&] { return page.feed()->isLoaded() && page.feed()->from() <= day.addMonths(i % 2 ? 3 : 0); });
            paint(page);
        }));
    report.add(name, painted, {}, {}, PaintedBar);
}
} // namespace

void windowLines(Desk &desk, Report &report)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    modelLines(desk, report);
    queueLines(desk, report, settings);
    knowledgeLines(desk, report, settings);
    monthLines(desk, report, settings);
}

} // namespace lamp::bench
