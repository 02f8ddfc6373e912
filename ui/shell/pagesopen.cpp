// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record is shown or made: each of these goes to its page and asks it.
#include "shell/pages.h"

#include "calendar/calendarpage.h"
#include "core/deliver.h"
#include "insight/historypage.h"
#include "knowledge/knowledgepage.h"
#include "register/registerpage.h"
#include "run/runpage.h"
#include "services/desk.h"
#include "settings/settingspage.h"
#include "shell/appearance.h"
#include "work/queuepage.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"

namespace lamp {

template <class P>
P *PageStack::at(Page page)
{
    show(page);
    return static_cast<P *>(currentWidget());
}

SettingsPage &PageStack::settingsPage() { return *at<SettingsPage>(Page::Settings); }

void PageStack::open(const AnyHit &hit)
{
    switch (hit.type) {
    case AnyHit::Type::WorkItem: openWorkItem({hit.id}); return;
    case AnyHit::Type::Article: openArticle({hit.id}); return;
    case AnyHit::Type::Asset: openAsset({hit.id}); return;
    case AnyHit::Type::Person: openPerson({hit.id}); return;
    case AnyHit::Type::Supplier: openSupplier({hit.id}); return;
    case AnyHit::Type::Renewal: openRenewal({hit.id}); return;
    case AnyHit::Type::Plan: openPlan({hit.id}); return;
    }
}

void PageStack::openNumber(const QString &number)
{
    const auto find = [&items = m_desk.workItems(), number](Connection &connection) {
        return items.byNumber(connection, number);
    };
    deliver(m_desk.database().read(find), this, [this](const Result<WorkItemId> &id) {
        if (id)
            openWorkItem(*id);
        else
            emit failed(id.error());
    });
}

void PageStack::openWorkItem(WorkItemId id) { at<QueuePage>(Page::Queue)->showWorkItem(id); }
void PageStack::insertArticle(ArticleId id) { at<QueuePage>(Page::Queue)->insertArticle(id); }
void PageStack::showView(const QString &name) { at<QueuePage>(Page::Queue)->showView(name); }
void PageStack::showQuery(const QString &query) { at<QueuePage>(Page::Queue)->showQuery(query); }
void PageStack::showQueryHelp() { at<QueuePage>(Page::Queue)->showQueryHelp(); }

void PageStack::openArticle(ArticleId id) { at<KnowledgePage>(Page::Knowledge)->showArticle(id); }
void PageStack::showReviews(QDate until) { at<KnowledgePage>(Page::Knowledge)->showReviews(until); }
void PageStack::openRun(ArticleId article, WorkItemId item) { at<RunPage>(Page::Run)->start(article, item); }
void PageStack::resumeRun(RunId run) { at<RunPage>(Page::Run)->resume(run); }
void PageStack::showRuns() { at<RunPage>(Page::Run)->showWaiting(); }
void PageStack::newArticle() { at<KnowledgePage>(Page::Knowledge)->newArticle(); }
void PageStack::newArticleFrom(WorkItemId item) { at<KnowledgePage>(Page::Knowledge)->newArticleFrom(item); }

void PageStack::openAsset(AssetId id) { at<RegisterPage>(Page::Register)->showAsset(id); }
void PageStack::openPerson(PersonId id) { at<RegisterPage>(Page::Register)->showPerson(id); }
void PageStack::openSupplier(SupplierId id) { at<RegisterPage>(Page::Register)->showSupplier(id); }
void PageStack::openRenewal(RenewalId id) { at<RegisterPage>(Page::Register)->showRenewal(id); }
void PageStack::newAsset() { at<RegisterPage>(Page::Register)->newAsset(); }
void PageStack::newPerson() { at<RegisterPage>(Page::Register)->newPerson(); }
void PageStack::newSupplier() { at<RegisterPage>(Page::Register)->newSupplier(); }
void PageStack::newRenewal() { at<RegisterPage>(Page::Register)->newRenewal(); }

void PageStack::newTicketForShown()
{
    auto *shownRegister = m_current == Page::Register ? static_cast<RegisterPage *>(currentWidget()) : nullptr;
    if (!shownRegister || !shownRegister->newTicketForShown())
        emit message(tr("Show an asset or a person in the register first."));
}

void PageStack::openPlan(PlanId id)
{
    auto *calendar = at<CalendarPage>(Page::Calendar);
    calendar->showPlans();
    calendar->editPlan(id);
}

void PageStack::newPlan() { at<CalendarPage>(Page::Calendar)->newPlan(); }
void PageStack::showPlans() { at<CalendarPage>(Page::Calendar)->showPlans(); }
void PageStack::showFreezes() { settingsPage().showSection(SettingsPage::Section::Freezes); }
void PageStack::openOccurrence(const OccurrenceKey &key) { at<CalendarPage>(Page::Calendar)->showOccurrence(key); }
void PageStack::startVisit(const OccurrenceKey &key) { at<CalendarPage>(Page::Calendar)->startVisit(key); }
void PageStack::startVisitOf(WorkItemId item) { at<CalendarPage>(Page::Calendar)->startVisitOf(item); }

void PageStack::setComfortable(bool on)
{
    Appearance appearance = readAppearance(m_settings);
    appearance.comfortable = on;
    writeAppearance(m_settings, appearance);
    readDensity();
    emit message(on ? tr("Lists: comfortable, more room") : tr("Lists: compact, more rows"));
}

void PageStack::readDensity()
{
    if (auto *queue = qobject_cast<QueuePage *>(madeWidget(Page::Queue)))
        queue->list()->view()->readDensity();
}

void PageStack::focusSearch()
{
    switch (m_current) {
    case Page::Queue: at<QueuePage>(m_current)->focusSearch(); return;
    case Page::Knowledge: at<KnowledgePage>(m_current)->focusSearch(); return;
    case Page::Calendar: at<CalendarPage>(m_current)->focusSearch(); return;
    case Page::Register: at<RegisterPage>(m_current)->focusSearch(); return;
    case Page::History: at<HistoryPage>(m_current)->focusSearch(); return;
    case Page::Today:
    case Page::Week:
    case Page::Run:
    case Page::Settings: emit searchWanted(); return; // nothing of their own to find in
    }
}

} // namespace lamp
