// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "rawreplay.h"
#include "stage.h"

#include "calendar/calendarpage.h"
#include "items/articlemodel.h"
#include "knowledge/articlelist.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/search.h"
#include "shell/mainwindow.h"
#include "shell/palette.h"
#include "store/searchrepository.h"
#include "widgets/articleview.h"
#include "widgets/codehighlighter.h"
#include "widgets/searchedit.h"

#include <QListView>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Runs = 40, RunsALetter = 3;
constexpr qint64 PageSize = PagedModel::PageSize, HitsOfEach = 6;

StoreCall listCall(Desk &desk)
{
    return [&desk](Connection &c) {
        const auto ids = desk.articles().ids(c, {}, PageSize);
        (void)desk.articles().rows(c, ids.value_or(QList<ArticleId>()));
    };
}

void articleModelLine(Desk &desk, Report &report)
{
    const QString line = u"knowledge, by title: model"_s;
    if (!report.wants(line))
        return;
    ArticleModel model(desk);
    ArticleQuery other;
    other.sort = ArticleQuery::Sort::Updated;
    Samples samples, reference;
    const auto settle = [&model] {
        until([&model] { return model.isComplete(); });
        pause(5);
    };
    for (int i = 0; i < Runs; ++i) {
        actAndWait(&model, &PagedModel::shown, [&] { model.setQuery(other); });
        settle();
        samples.append(timed([&] { actAndWait(&model, &PagedModel::shown, [&] { model.setQuery({}); }); }));
        settle();
        reference.append(timedCall(desk.database(), listCall(desk)));
    }
    report.add(line, samples, reference, ModelBar);
}

// From the letter to the painted results.
double typed(KnowledgePage &page, const QString &letters)
{
    return timed([&] {
        actAndWait(&page, &KnowledgePage::searchShown, [&] { page.search(letters); });
        until([&] { return page.shownSearch() == letters; });
        paint(page);
    });
}

void articlesTyped(Desk &desk, Report &report, KnowledgePage &page)
{
    const QString line = u"articles as you type: painted"_s, list = u"knowledge, by title: painted"_s;
    Samples samples, raw, cleared;
    for (int round = 0; round < 3; ++round)
        for (const QString &word : articleWords()) {
            for (const QString &letters : keystrokes(word)) {
                samples.append(typed(page, letters));
                pause();
                if (round == 0)
                    raw += rawSamples(desk.database(), RunsALetter, [&](Connection &c) {
                        (void)desk.search().articles(c, letters, {}, ArticleModel::MostHits);
                    });
            }
            cleared.append(typed(page, {})); // the whole list again
            pause();
        }
    report.add(line, samples, raw, PaintedBar);
    report.add(list, cleared, rawSamples(desk.database(), Runs, listCall(desk)), PaintedBar);
}

void articleOpens(Desk &desk, Report &report, KnowledgePage &page)
{
    const QString line = u"article opens: painted"_s;
    if (!report.wants(line))
        return;
    const auto ids = desk.database().readNow([&](Connection &c) { return desk.articles().ids(c, {}, Runs + 2); });
    Samples samples, raw;
    for (const ArticleId id : ids.value_or(QList<ArticleId>())) {
        if (id == page.view().details().article.id)
            continue;
        samples.append(timed([&] {
            actAndWait(&page.view(), &ArticleView::textShown, [&] { page.showArticle(id); });
            paint(page);
        }));
        pause();
        raw += rawSamples(desk.database(), RunsALetter,
                          [&](Connection &c) { (void)desk.articles().find(c, id); });
    }
    report.add(line, samples, raw, PaintedBar);
}

void knowledgeLines(Desk &desk, Report &report)
{
    const bool types = report.wants(u"articles as you type: painted"_s)
        || report.wants(u"knowledge, by title: painted"_s);
    if (!types && !report.wants(u"article opens: painted"_s))
        return;
    Stage stage;
    CodeHighlighter highlighter;
    KnowledgePage page(desk, highlighter, stage.settings());
    Stage::show(page);
    until([&page] { return page.list().model().isComplete(); });
    pause();
    if (types)
        articlesTyped(desk, report, page);
    articleOpens(desk, report, page);
}

// The field over everything: tickets, articles and the register at once.
void everythingLine(Desk &desk, Report &report)
{
    const QString line = u"tickets as you type: painted"_s;
    if (!report.wants(line))
        return;
    Stage stage;
    CodeHighlighter highlighter;
    MainWindow window(desk, highlighter, stage.settings());
    window.show();
    pause(300);
    window.openPalette();
    auto *field = window.findChild<SearchEdit *>(u"searchEverything"_s);
    const QAbstractItemModel *results = window.everything().list()->model();
    Samples samples, raw;
    for (int round = 0; round < 3; ++round)
        for (const QString &word : ticketWords())
            for (const QString &letters : keystrokes(word)) {
                samples.append(timed([&] {
                    actAndWait(results, &QAbstractItemModel::modelReset, [&] { field->setText(letters); });
                    paint(window);
                }));
                pause();
                if (round == 0)
                    raw += rawSamples(desk.database(), RunsALetter, [&](Connection &c) {
                        (void)searchstore::workItems(c, letters, HitsOfEach, desk.now());
                        (void)searchstore::articles(c, letters, {}, HitsOfEach);
                        (void)searchstore::named(c, letters, HitsOfEach);
                    });
            }
    report.add(line, samples, raw, PaintedBar);
}

// To a month that is not read yet and back: turning one page only shows what was read ahead.
void monthLine(Desk &desk, Report &report)
{
    const QString line = u"calendar, a month: painted"_s;
    if (!report.wants(line))
        return;
    Stage stage;
    CodeHighlighter highlighter;
    CalendarPage page(desk, stage.settings(), highlighter);
    Stage::show(page);
    page.setView(CalendarPageView::Month);
    pause(200);
    const QTimeZone zone = desk.zone();
    const QDate today = desk.now().in(zone).date();
    Samples samples;
    for (int i = 0; i < Runs; ++i) {
        samples.append(timed([&] {
            actAndWait(page.feed(), &CalendarFeed::changed, [&] { page.showMonth(today.addMonths(i % 2 ? 0 : 4)); });
            paint(page);
        }));
        pause(150); // the weeks around it are read ahead
    }
    const Instant from = Instant::from(page.feed()->from().addDays(-1).startOfDay(zone)),
                  to = Instant::from(page.feed()->to().addDays(1).startOfDay(zone));
    report.add(line, samples,
               rawSamples(desk.database(), Runs,
                          [&](Connection &c) { (void)desk.plans().entries(c, from, to, allLayers()); }),
               PaintedBar);
}
} // namespace

void pageLines(Desk &desk, Report &report)
{
    articleModelLine(desk, report);
    knowledgeLines(desk, report);
    everythingLine(desk, report);
    monthLine(desk, report);
}

} // namespace lamp::bench
