// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deliver.h"
#include "items/calendaritem.h"
#include "items/calendarmove.h"
#include "services/workitems.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lamp {

class Chip;
class EmptyState;
class FlowLayout;
class InkLabel;
class SectionLabel;
class TitleLabel;

// The chosen entry, at the right of the calendar: what it is, why it stands on that day, what to do with it.
class OccurrencePanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit OccurrencePanel(Desk &desk, QWidget *parent = nullptr);

    void show(const CalendarEntry &entry);
    void showNothing(QDate day, bool emptyCalendar = false);
    void refresh(); // reads the details of the shown entry again
    [[nodiscard]] const std::optional<CalendarEntry> &entry() const { return m_entry; }
    void focusMain(); // the main button

signals:
    void startVisit(const lamp::OccurrenceKey &key);
    void moveWanted(const QString &key);
    void skipWanted(const QString &key);
    void unmoveWanted(const QString &key);
    void editPlanWanted(lamp::PlanId plan);
    void newPlanWanted(QDate day);
    void plansWanted();
    void openWorkItem(lamp::WorkItemId id);
    void openArticle(lamp::ArticleId id);
    void openAsset(lamp::AssetId id);
    void openRenewal(lamp::RenewalId id);
    void reviewsWanted(QDate until); // of articles, due by that day
    void freezesWanted();
    void windowKnown(const QString &key, const std::optional<lamp::MoveWindow> &window);
    void failed(const lamp::Error &error);

private:
    QPushButton *addButton(const QString &text, const char *name, bool flat);
    void buildHead(QVBoxLayout *layout);
    void buildParts(QVBoxLayout *layout);
    void clearParts();
    void showHead();
    void showButtons();
    void readDetails();
    void showDetails(const OccurrenceDetails &details);
    void showSteps(const QList<Step> &steps);
    void readAsset(const OccurrenceDetails &details);
    void showSame(const std::optional<Asset> &asset, const QList<WorkItemRow> &items);
    void addLink(const QString &link, const QString &rest, std::function<void()> act);
    void mainAct();

    Desk &m_desk;
    std::optional<CalendarEntry> m_entry;
    QDate m_day;
    bool m_emptyCalendar = false;
    Latest m_details, m_asset;
    ArticleId m_article;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Chip *m_state, *m_what;
    TitleLabel *m_title;
    InkLabel *m_rhythm;
    FlowLayout *m_buttons;
    QPushButton *m_main, *m_move, *m_skip, *m_unmove, *m_plan, *m_articleButton;
    SectionLabel *m_stepsTitle, *m_whyTitle, *m_nextTitle, *m_sameTitle;
    QVBoxLayout *m_steps, *m_same;
    InkLabel *m_why, *m_next;
};

} // namespace lamp
