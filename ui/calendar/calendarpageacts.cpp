// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarpage.h"

#include "calendar/agendaview.h"
#include "calendar/monthview.h"
#include "calendar/occurrencedialogs.h"
#include "calendar/occurrencepanel.h"
#include "calendar/planeditor.h"
#include "calendar/planspage.h"
#include "calendar/visitpage.h"
#include "calendar/weekview.h"
#include "core/datetext.h"
#include "services/desk.h"
#include "widgets/searchedit.h"

#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

// What one does with an entry: look, visit, move, skip; and plans that are made or changed.
namespace lamp {

using namespace Qt::StringLiterals;

void CalendarPage::connectPanel()
{
    connect(m_panel, &OccurrencePanel::startVisit, this, &CalendarPage::startVisit);
    connect(m_panel, &OccurrencePanel::moveWanted, this, &CalendarPage::askMove);
    connect(m_panel, &OccurrencePanel::skipWanted, this, &CalendarPage::askSkip);
    connect(m_panel, &OccurrencePanel::unmoveWanted, this, &CalendarPage::unmove);
    connect(m_panel, &OccurrencePanel::editPlanWanted, this, [this](PlanId id) { editPlan(id); });
    connect(m_panel, &OccurrencePanel::newPlanWanted, this, [this](QDate day) { newPlan(day); });
    connect(m_panel, &OccurrencePanel::plansWanted, this, &CalendarPage::showPlans);
    connect(m_panel, &OccurrencePanel::openWorkItem, this, &CalendarPage::openWorkItem);
    connect(m_panel, &OccurrencePanel::openArticle, this, &CalendarPage::openArticle);
    connect(m_panel, &OccurrencePanel::openAsset, this, &CalendarPage::openAsset);
    connect(m_panel, &OccurrencePanel::openRenewal, this, &CalendarPage::openRenewal);
    connect(m_panel, &OccurrencePanel::reviewsWanted, this, &CalendarPage::reviewsWanted);
    connect(m_panel, &OccurrencePanel::freezesWanted, this, &CalendarPage::freezesWanted);
    connect(m_panel, &OccurrencePanel::failed, this, &CalendarPage::failed);
    connect(m_panel, &OccurrencePanel::windowKnown, this,
            [this](const QString &key, const std::optional<MoveWindow> &window) {
                m_window = {key, window};
                m_month->setWindow(key, window);
                m_week->setWindow(key, window);
            });
}

void CalendarPage::connectVisit()
{
    const auto back = [this] {
        m_stack->setCurrentIndex(0);
        emit visitChanged(false);
        m_feed->refresh(); // the entry says at once what was done to it
        m_panel->refresh();
        viewWidget()->setFocus();
    };
    connect(m_visit, &VisitPage::left, this, back);
    connect(m_visit, &VisitPage::finished, this, [this, back](const QString &title) {
        back();
        emit message(tr("Finished %1").arg(title));
    });
    connect(m_visit, &VisitPage::openWorkItem, this, &CalendarPage::openWorkItem);
    connect(m_visit, &VisitPage::openArticle, this, &CalendarPage::openArticle);
    connect(m_visit, &VisitPage::openAsset, this, &CalendarPage::openAsset);
    connect(m_visit, &VisitPage::runRequested, this, &CalendarPage::runRequested);
    connect(m_visit, &VisitPage::message, this, &CalendarPage::message);
    connect(m_visit, &VisitPage::failed, this, &CalendarPage::failed);
}

void CalendarPage::startVisit(const OccurrenceKey &key)
{
    m_stack->setCurrentWidget(m_visit);
    m_visit->start(key);
    m_visit->setFocus();
    emit visitChanged(true);
}

void CalendarPage::startVisitOf(WorkItemId item)
{
    deliver(m_desk.plans().keyOf(item), this, [this, item](const Result<OccurrenceKey> &key) {
        if (key)
            startVisit(*key);
        else if (key.error().kind == Error::Kind::NotFound)
            emit openWorkItem(item);
        else
            emit failed(key.error());
    });
}

void CalendarPage::showDay(QDate day)
{
    m_stack->setCurrentIndex(0);
    if (m_view == CalendarPageView::Plans)
        setView(CalendarPageView::Month);
    if (m_view == CalendarPageView::Month) {
        m_month->showDay(day);
        m_month->setCurrentDay(day);
    } else if (m_view == CalendarPageView::Week) {
        m_week->setCurrentDay(day);
    } else {
        m_agenda->setCurrentDay(day);
    }
}

void CalendarPage::showMonth(QDate day)
{
    setView(CalendarPageView::Month);
    showDay(day);
}

void CalendarPage::showPlans()
{
    m_stack->setCurrentIndex(0);
    setView(CalendarPageView::Plans);
}

void CalendarPage::showOccurrence(const OccurrenceKey &key)
{
    deliver(m_desk.plans().occurrence(key), this, [this, key](const Result<OccurrenceDetails> &details) {
        if (!details) {
            emit failed(details.error());
            return;
        }
        m_stack->setCurrentIndex(0);
        showDay(details->entry.date);
        m_wanted = u"plan/"_s + key.toText();
        if (m_feed->isLoaded())
            showEntries();
    });
}

void CalendarPage::stepPages(int pages)
{
    if (m_view == CalendarPageView::Month) {
        m_month->turnPage(pages);
    } else if (m_view == CalendarPageView::Week) {
        m_week->turnPage(pages);
    } else if (m_view == CalendarPageView::Agenda) {
        m_agenda->showDay(pages == 0 ? m_today : m_agenda->firstDay().addDays(pages * AgendaView::Days));
        m_agenda->setCurrentDay(m_agenda->firstDay());
    }
}

void CalendarPage::focusSearch()
{
    if (m_view == CalendarPageView::Plans) {
        m_plans->focusSearch();
        return;
    }
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CalendarPage::open(const QString &key)
{
    const CalendarEntry *found = entry(key);
    if (!found)
        return;
    choose(key);
    if (found->layer == CalendarLayer::Plan && m_panel->isVisible())
        m_panel->focusMain();
    else if (found->layer == CalendarLayer::Plan)
        startVisit(found->key);
    else if (found->layer == CalendarLayer::Renewal)
        emit openRenewal(found->renewalId);
    else if (found->layer == CalendarLayer::Freeze)
        emit freezesWanted();
    else if (found->layer == CalendarLayer::Review)
        emit reviewsWanted(found->date);
    else if (found->workItemId)
        emit openWorkItem(found->workItemId);
}

void CalendarPage::move(const QString &key, Instant to, const QString &reason)
{
    const CalendarEntry *found = entry(key);
    const auto occurrence = found ? std::optional(found->key) : OccurrenceKey::fromText(QStringView(key).mid(5));
    if (!occurrence)
        return;
    const QString title = found ? found->title : m_panel->entry() ? m_panel->entry()->title : QString();
    deliver(m_desk.plans().move(*occurrence, to, reason), this, [this, key, title, to](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        const QDate day = to.in(m_desk.zone()).date();
        emit message(tr("Moved “%1” to %2").arg(title, dateText(day, u"dddd, d MMMM")));
    });
}

void CalendarPage::askMove(const QString &key)
{
    const CalendarEntry *found = entry(key);
    if (!found || !canMove(*found))
        return;
    MoveGround ground{.zone = m_desk.zone(), .now = m_desk.now(), .window = {}, .holiday = {}, .weekend = false};
    if (m_window.first == key)
        ground.window = m_window.second;
    const QDate day = found->date;
    auto *dialog = new MoveDialog(*found, ground, m_desk.plans().holidays(day.addMonths(-2), day.addMonths(12)), this);
    connect(dialog, &MoveDialog::chosen, this,
            [this, key](Instant to, const QString &reason) { move(key, to, reason); });
    dialog->open();
}

void CalendarPage::askSkip(const QString &key)
{
    const CalendarEntry *found = entry(key);
    if (!found || !canMove(*found))
        return;
    auto *dialog = new SkipDialog(*found, m_desk.catalog().choicesOf(u"skip"), this);
    connect(dialog, &SkipDialog::moveInstead, this, [this, key] { askMove(key); });
    connect(dialog, &SkipDialog::chosen, this, [this, skipped = *found](const QString &reason) {
        const auto said = [this, title = skipped.title](const Result<void> &done) {
            if (done)
                emit message(tr("Skipped “%1”").arg(title));
            else
                emit failed(done.error());
        };
        deliver(m_desk.plans().skip(skipped.key, reason), this, said);
    });
    dialog->open();
}

void CalendarPage::unmove(const QString &key)
{
    const CalendarEntry *found = entry(key);
    if (!found)
        return;
    deliver(m_desk.plans().unmove(found->key), this, [this, title = found->title](const Result<void> &done) {
        if (done)
            emit message(tr("“%1” is back where its rule puts it").arg(title));
        else
            emit failed(done.error());
    });
}

void CalendarPage::showMenu(const QString &key, const QPoint &at)
{
    const CalendarEntry *found = entry(key);
    if (!found)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool plan = found->layer == CalendarLayer::Plan;
    if (canMove(*found)) {
        menu->addAction(found->started ? tr("Continue visit") : tr("Start visit"), this,
                        [this, occurrence = found->key] { startVisit(occurrence); });
        menu->addAction(tr("Move…"), this, [this, key] { askMove(key); });
        menu->addAction(tr("Skip…"), this, [this, key] { askSkip(key); });
        if (found->moved)
            menu->addAction(tr("Move back"), this, [this, key] { unmove(key); });
    }
    if (found->workItemId)
        menu->addAction(tr("Open %1").arg(found->number), this,
                        [this, id = found->workItemId] { emit openWorkItem(id); });
    if (found->layer == CalendarLayer::Renewal)
        menu->addAction(tr("Open in register"), this, [this, id = found->renewalId] { emit openRenewal(id); });
    if (found->layer == CalendarLayer::Freeze)
        menu->addAction(tr("Open in settings"), this, &CalendarPage::freezesWanted);
    if (found->layer == CalendarLayer::Review)
        menu->addAction(tr("Open in knowledge"), this, [this, day = found->date] { emit reviewsWanted(day); });
    if (plan)
        menu->addAction(tr("Edit plan…"), this, [this, id = found->key.planId] { editPlan(id); });
    menu->popup(at);
}

PlanEditor *CalendarPage::newPlan(QDate start, AssetId asset, const QString &assetName)
{
    auto *editor = new PlanEditor(m_desk, this);
    const QDate chosen = m_view == CalendarPageView::Plans ? m_today : currentDay();
    editor->createNew(start.isValid() ? start : chosen, asset, assetName);
    showEditor(editor);
    return editor;
}

PlanEditor *CalendarPage::editPlan(PlanId plan)
{
    auto *editor = new PlanEditor(m_desk, this);
    editor->load(plan);
    showEditor(editor);
    return editor;
}

void CalendarPage::showEditor(PlanEditor *editor)
{
    connect(editor, &PlanEditor::failed, this, &CalendarPage::failed);
    connect(editor, &PlanEditor::saved, this, [this](PlanId id, const QString &title, bool created) {
        m_plans->select(id);
        emit message(created ? tr("Made the plan “%1”").arg(title) : tr("Changed the plan “%1”").arg(title));
    });
    editor->open();
}

} // namespace lamp
