// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarpage.h"

#include "calendar/agendaview.h"
#include "calendar/inkground.h"
#include "calendar/layerlist.h"
#include "calendar/monthview.h"
#include "calendar/occurrencepanel.h"
#include "calendar/planspage.h"
#include "calendar/visitpage.h"
#include "calendar/weekview.h"
#include "core/datetext.h"
#include "services/desk.h"
#include "widgets/focusentry.h"
#include "widgets/searchedit.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the calendar shows; what one does with an entry is in calendarpageacts.cpp.
namespace lamp {

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(Desk &desk, QSettings &settings, CodeHighlighter &highlighter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_feed(new CalendarFeed(desk, this)),
      m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(this)), m_layers(new LayerList(settings)),
      m_search(new SearchEdit), m_bar(new CalendarBar(desk.catalog().alone())), m_views(new QStackedWidget),
      m_month(new MonthView), m_week(new WeekView), m_agenda(new AgendaView), m_plans(new PlansPage(desk, settings)),
      m_panel(new OccurrencePanel(desk)), m_visit(new VisitPage(desk, highlighter)),
      m_entry(new FocusEntry(this, m_month))
{
    setObjectName(u"calendarPage"_s);
    build();
    connectBar();
    connectPanel();
    connectVisit();
    connectView(m_month);
    connectView(m_week);
    connectView(m_agenda);
    connect(m_month, &MonthView::moveWanted, this, [this](const QString &key, Instant to) { move(key, to, {}); });
    connect(m_week, &WeekView::moveWanted, this, [this](const QString &key, Instant to) { move(key, to, {}); });
    connect(m_feed, &CalendarFeed::changed, this, &CalendarPage::showEntries);
    connect(m_feed, &CalendarFeed::failed, this, &CalendarPage::failed);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::passTime);
    m_feed->setHidden(m_layers->hidden());
    m_today = m_desk.now().in(m_desk.zone()).date();
    for (CalendarGrid *grid : std::initializer_list<CalendarGrid *>{m_month, m_week})
        grid->setNow(m_desk.now(), m_desk.zone());
    m_agenda->setNow(m_desk.now(), m_desk.zone());
    m_layers->setHolidayRegion(m_desk.plans().holidayRegion());
    m_layers->setChangesKnown(m_desk.catalog().has(u"problems"));
    const auto usual = m_desk.catalog().alone() ? CalendarPageView::Plans : CalendarPageView::Month;
    m_month->showDay(m_today);
    setView(viewFromCode(m_settings.value(u"calendar/view"_s).toString(), usual));
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    auto *whole = new InkGround(Ink::Panel);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    // Over the panes, not between them: its buttons stand in the same places in every view.
    auto *top = new InkGround(Ink::Panel, nullptr, Qt::BottomEdge);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 1);
    topLayout->setSpacing(unit() / 2);
    topLayout->addWidget(m_bar);
    m_search->setObjectName(u"calendarSearch"_s);
    m_search->setAccessibleName(tr("Find in the calendar"));
    m_search->setPlaceholderText(tr("Show only entries with these words"));
    m_search->hide();
    topLayout->addWidget(m_search);
    layout->addWidget(top);
    for (QWidget *view : std::initializer_list<QWidget *>{m_plans, m_month, m_week, m_agenda})
        m_views->addWidget(view);
    layout->addWidget(m_splitter, 1);
    m_splitter->setObjectName(u"calendarSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_layers, m_views, m_panel})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({unit() * 26, unit() * 100, unit() * 37});
    m_splitter->restoreState(m_settings.value(u"calendar/splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(u"calendar/splitter"_s, m_splitter->saveState()); });
    m_stack->addWidget(whole);
    m_stack->addWidget(m_visit);
}

void CalendarPage::connectBar()
{
    connect(m_bar, &CalendarBar::viewChosen, this, [this](CalendarPageView view) {
        setView(view);
        viewWidget()->setFocus();
    });
    connect(m_bar, &CalendarBar::stepped, this, &CalendarPage::stepPages);
    connect(m_bar, &CalendarBar::newPlanWanted, this, [this] { newPlan(); });
    connect(m_bar, &CalendarBar::howCountedWanted, this, [this] { m_plans->showHowCounted(m_bar->howCounted()); });
    connect(m_bar, &CalendarBar::printWanted, this, [this] { m_plans->showPrintMenu(m_bar->printButton()); });
    connect(m_plans, &PlansPage::summaryChanged, m_bar, &CalendarBar::setSummary);
    connect(m_plans, &PlansPage::editPlanWanted, this, [this](PlanId id) { editPlan(id); });
    connect(m_plans, &PlansPage::newPlanWanted, this, [this] { newPlan(); });
    connect(m_plans, &PlansPage::importWanted, this, [this] { emit importRequested(u"calendar"_s); });
    connect(m_plans, &PlansPage::message, this, &CalendarPage::message);
    connect(m_plans, &PlansPage::failed, this, &CalendarPage::failed);
    connect(m_layers, &LayerList::changed, this, [this] {
        m_feed->setHidden(m_layers->hidden());
        showHolidays();
    });
    connect(m_search, &SearchEdit::typed, m_feed, &CalendarFeed::setText);
    connect(m_search, &SearchEdit::movedDown, this, [this] { viewWidget()->setFocus(); });
    connect(m_search, &SearchEdit::escaped, this, [this] {
        m_search->hide();
        m_feed->setText({});
        viewWidget()->setFocus();
    });
    connect(&m_desk, &Desk::catalogChanged, this, [this] {
        m_layers->setHolidayRegion(m_desk.plans().holidayRegion());
        m_layers->setChangesKnown(m_desk.catalog().has(u"problems"));
        m_holidayRange = {};
        showHolidays();
        showLoads();
    });
}

template <class View>
void CalendarPage::connectView(View *view)
{
    connect(view, &View::selected, this, [this, view](const QString &key) {
        if (view == viewWidget())
            choose(key);
    });
    connect(view, &View::opened, this, &CalendarPage::open);
    connect(view, &View::moveDialogWanted, this, &CalendarPage::askMove);
    connect(view, &View::menuWanted, this, &CalendarPage::showMenu);
    connect(view, &View::newPlanWanted, this, [this](QDate day) { newPlan(day); });
    connect(view, &View::pageTurned, this, [this, view] {
        if (view == viewWidget())
            showPage();
    });
}

QWidget *CalendarPage::viewWidget() const
{
    switch (m_view) {
    case CalendarPageView::Plans: return m_plans;
    case CalendarPageView::Month: return m_month;
    case CalendarPageView::Week: return m_week;
    case CalendarPageView::Agenda: return m_agenda;
    }
    return m_month;
}

QDate CalendarPage::currentDay() const
{
    switch (m_view) {
    case CalendarPageView::Week: return m_week->currentDay();
    case CalendarPageView::Agenda: return m_agenda->currentDay();
    case CalendarPageView::Month:
    case CalendarPageView::Plans: break;
    }
    return m_month->currentDay();
}

std::pair<QDate, QDate> CalendarPage::shownDays() const
{
    switch (m_view) {
    case CalendarPageView::Week: return {m_week->firstDay(), m_week->lastDay()};
    case CalendarPageView::Agenda: return {m_agenda->firstDay(), m_agenda->lastDay()};
    case CalendarPageView::Month:
    case CalendarPageView::Plans: break;
    }
    return {m_month->firstDay(), m_month->lastDay()};
}

QString CalendarPage::pageTitle() const
{
    const auto [from, to] = shownDays();
    switch (m_view) {
    case CalendarPageView::Plans: return tr("Plans");
    case CalendarPageView::Month: return QLocale().toString(m_month->month(), u"MMMM yyyy"_s);
    case CalendarPageView::Week:
    case CalendarPageView::Agenda: break;
    }
    const QString start = dateText(from, from.year() == to.year() ? u"d MMM" : u"d MMM yyyy");
    return tr("%1 – %2", "from – to").arg(start, dateText(to, u"d MMM yyyy"));
}

void CalendarPage::setView(CalendarPageView view)
{
    const QDate day = currentDay();
    const QString key = m_selected;
    m_view = view;
    m_settings.setValue(u"calendar/view"_s, codeOfView(view));
    m_bar->setView(view);
    m_views->setCurrentWidget(viewWidget());
    m_entry->setTarget(viewWidget());
    if (view == CalendarPageView::Month)
        m_month->setCurrentDay(day);
    else if (view == CalendarPageView::Week)
        m_week->setCurrentDay(day);
    else if (view == CalendarPageView::Agenda)
        m_agenda->setCurrentDay(day);
    m_wanted = key; // the same entry stays chosen in the other view
    showPage();
}

void CalendarPage::showPage()
{
    m_bar->setTitle(pageTitle());
    fitPanes();
    if (m_view == CalendarPageView::Plans)
        return;
    const auto [from, to] = shownDays();
    const bool same = m_feed->from() == from && m_feed->to() == to && m_feed->isLoaded();
    const bool late = m_view == CalendarPageView::Agenda && from <= m_today;
    m_feed->show(from, to, late ? AgendaView::LateDays : 0);
    showHolidays();
    if (same)
        showEntries();
}

void CalendarPage::showEntries()
{
    const CalendarDays &days = m_feed->days();
    const QString wanted = std::exchange(m_wanted, {});
    const auto give = [&](auto *view) {
        view->setDays(days);
        if (days.find(wanted))
            view->setSelected(wanted);
        choose(view->selectedKey());
    };
    if (m_view == CalendarPageView::Week)
        give(m_week);
    else if (m_view == CalendarPageView::Agenda)
        give(m_agenda);
    else
        give(m_month);
    m_layers->setCounts(*m_feed);
}

void CalendarPage::choose(const QString &key)
{
    m_selected = key;
    if (const CalendarEntry *found = entry(key))
        m_panel->show(*found);
    else
        m_panel->showNothing(currentDay(), m_feed->isLoaded() && m_feed->days().isEmpty());
    showLoads();
}

const CalendarEntry *CalendarPage::entry(const QString &key) const
{
    return m_feed->days().find(key);
}

void CalendarPage::showHolidays()
{
    const auto range = shownDays();
    if (range != m_holidayRange) {
        m_holidayRange = range;
        m_holidays = m_desk.plans().holidays(range.first, range.second);
    }
    const auto shown = m_layers->showsHolidays() ? m_holidays : QHash<QDate, Holiday>();
    m_month->setHolidays(shown);
    m_week->setHolidays(shown);
}

// What the technicians have before them in the week of the current day.
void CalendarPage::showLoads()
{
    QList<LayerList::Load> loads;
    const QDate first = weekStart(currentDay(), QLocale().firstDayOfWeek());
    if (!m_desk.catalog().alone() && m_feed->isLoaded() && first.isValid()) {
        const auto minutes = m_feed->plannedMinutes(first, first.addDays(6));
        for (const auto &person : m_desk.catalog().technicians)
            if (const qint64 planned = minutes.value(person.id); planned > 0)
                loads.append({person.name, planned, person.minutesPerWeek});
    }
    m_layers->setLoads(loads);
}

void CalendarPage::passTime()
{
    const Instant now = m_desk.now();
    const QDate today = now.in(m_desk.zone()).date();
    m_month->setNow(now, m_desk.zone());
    m_week->setNow(now, m_desk.zone());
    m_agenda->setNow(now, m_desk.zone());
    if (today != m_today)
        m_plans->refresh();
    m_today = today;
    if (isVisible())
        m_feed->refresh(); // what was coming may be due or late by now
}

void CalendarPage::fitPanes()
{
    const bool plans = m_view == CalendarPageView::Plans;
    // Seven days that can still be read, beside the panes.
    const int two = qMax(m_views->minimumSizeHint().width(), unit() * 70) + m_panel->minimumWidth()
        + 2 * m_splitter->handleWidth();
    const int three = two + m_layers->minimumSizeHint().width();
    m_layers->setVisible(!plans && width() >= qMax(unit() * 110, three));
    m_panel->setVisible(!plans && width() >= qMax(unit() * 84, two));
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    passTime();
    m_minute.start();
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = window()->focusWidget(), *view = viewWidget();
    const bool inView = focus == view || view->isAncestorOf(focus);
    if (event->key() == Qt::Key_Escape && !isVisiting() && !inView)
        viewWidget()->setFocus();
    else
        QWidget::keyPressEvent(event);
}

bool CalendarPage::isVisiting() const
{
    return m_stack->currentWidget() == m_visit;
}

} // namespace lamp
