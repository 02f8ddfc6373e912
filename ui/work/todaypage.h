// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "services/clockviews.h"
#include "services/today.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace lamp {

class Desk;
class EmptyState;
class TodayCard;
class TodayLineBar;
class TodayList;
class TodayWords;

// What is to be done today, both halves of the work in one order, with the reason for each place.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(Desk &desk, QWidget *parent = nullptr);
    ~TodayPage() override;
    [[nodiscard]] const TodayBoard &board() const { return m_board; }

public slots:
    void refresh();

signals:
    void loaded(); // a board is shown
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void openRenewal(lamp::RenewalId id);
    void openPerson(lamp::PersonId id);
    void openPlan(lamp::PlanId id);
    void openOccurrence(const lamp::OccurrenceKey &key);
    void startVisit(const lamp::OccurrenceKey &key);
    void showView(const QString &name);
    void plansWanted();
    void newTicketWanted();
    void message(const QString &text);
    void failed(const lamp::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QLayout *buildNextHead(QWidget *parent);
    QWidget *buildRight();
    void present(const TodayBoard &board);
    void presentMaintenance(const TodayWords &words);
    void presentPromises(const TodayWords &words);
    void presentComing(const TodayWords &words);
    void presentLamps(const TodayWords &words);
    void readWarnings();
    void presentWarnings(const QList<EscalationNotice> &notices);
    void presentEmpty(const TodayWords &words);
    void keepInPlace(QWidget *held, int y);
    void showTop();
    void act(const TodayTask &task);
    void open(const TodayTask &task);
    void take(WorkItemId id);
    void setScope(TodayScope scope);
    [[nodiscard]] TodayList *heldList() const;
    void openComing(const TodayComing &coming);

    Desk &m_desk;
    Today m_today;
    TodayBoard m_board;
    TodayScope m_scope = TodayScope::Mine;
    bool m_stale = true, m_waiting = false;
    bool m_opening = false; // shown just now: what is read next stands at the top
    QTimer m_soon, m_minute;
    Latest m_latest, m_latestWarnings;

    TodayLineBar *m_line;
    QToolButton *m_scopeButton;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QBoxLayout *m_columns;
    TodayList *m_red, *m_next;
    QLabel *m_nextHeading, *m_yesterday;
    EmptyState *m_empty;
    TodayCard *m_warnings = nullptr;
    TodayCard *m_maintenance, *m_promises, *m_coming, *m_lamps;
};

} // namespace lamp
