// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarbar.h"
#include "core/deliver.h"
#include "items/calendarfeed.h"
#include "items/calendarmove.h"
#include "services/workitems.h"

#include <QTimer>
#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace lamp {

class AgendaView;
class CodeHighlighter;
class FocusEntry;
class LayerList;
class MonthView;
class OccurrencePanel;
class PlanEditor;
class PlansPage;
class SearchEdit;
class VisitPage;
class WeekView;

// The calendar: layers, a view of month, week, agenda or plans, the chosen entry; and a visit once one is begun.
class CalendarPage final : public QWidget {
    Q_OBJECT
public:
    CalendarPage(Desk &desk, QSettings &settings, CodeHighlighter &highlighter, QWidget *parent = nullptr);
    ~CalendarPage() override;

    void setView(CalendarPageView view);
    [[nodiscard]] CalendarPageView view() const { return m_view; }
    void showDay(QDate day);
    void showMonth(QDate day);
    void showPlans();
    void showOccurrence(const OccurrenceKey &key);
    void startVisit(const OccurrenceKey &key);
    void startVisitOf(WorkItemId item); // a maintenance item from anywhere else
    PlanEditor *newPlan(QDate start = {}, AssetId asset = {}, const QString &assetName = {});
    PlanEditor *editPlan(PlanId plan);
    void focusSearch();
    void stepPages(int pages); // 0: to today

    [[nodiscard]] MonthView *month() const { return m_month; }
    [[nodiscard]] WeekView *week() const { return m_week; }
    [[nodiscard]] AgendaView *agenda() const { return m_agenda; }
    [[nodiscard]] PlansPage *plans() const { return m_plans; }
    [[nodiscard]] VisitPage *visit() const { return m_visit; }
    [[nodiscard]] CalendarFeed *feed() const { return m_feed; }
    [[nodiscard]] OccurrencePanel *panel() const { return m_panel; }
    [[nodiscard]] bool isVisiting() const;

signals:
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void openAsset(lamp::AssetId id);
    void runRequested(lamp::ArticleId article, lamp::WorkItemId item);
    void openRenewal(lamp::RenewalId id);
    void reviewsWanted(QDate until); // of articles, due by that day
    void freezesWanted(); // where they are made
    void message(const QString &text);
    void failed(const lamp::Error &error);
    void visitChanged(bool visiting);
    void importRequested(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectBar();
    void connectPanel();
    void connectVisit();
    template <class View>
    void connectView(View *view);
    void showPage();     // the days of the current view, in the feed and in the title
    void showEntries();  // what the feed has
    void showHolidays();
    void showLoads();
    void passTime();
    void choose(const QString &key);
    void open(const QString &key);
    void move(const QString &key, Instant to, const QString &reason);
    void askMove(const QString &key);
    void askSkip(const QString &key);
    void unmove(const QString &key);
    void showMenu(const QString &key, const QPoint &at);
    void showEditor(PlanEditor *editor);
    [[nodiscard]] QWidget *viewWidget() const;
    [[nodiscard]] QDate currentDay() const;
    [[nodiscard]] std::pair<QDate, QDate> shownDays() const;
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] const CalendarEntry *entry(const QString &key) const;
    void fitPanes();

    Desk &m_desk;
    QSettings &m_settings;
    CalendarPageView m_view = CalendarPageView::Month;
    QString m_selected;
    QString m_wanted; // chosen once its day is loaded
    QHash<QDate, Holiday> m_holidays;
    std::pair<QDate, QDate> m_holidayRange;
    std::pair<QString, std::optional<MoveWindow>> m_window;
    QDate m_today;
    QTimer m_minute;

    CalendarFeed *m_feed;
    QStackedWidget *m_stack; // calendar | visit
    QSplitter *m_splitter;
    LayerList *m_layers;
    SearchEdit *m_search;
    CalendarBar *m_bar;
    QStackedWidget *m_views;
    MonthView *m_month;
    WeekView *m_week;
    AgendaView *m_agenda;
    PlansPage *m_plans;
    OccurrencePanel *m_panel;
    VisitPage *m_visit;
    FocusEntry *m_entry;
};

} // namespace lamp
