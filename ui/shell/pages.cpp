// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pages.h"

#include "calendar/calendarpage.h"
#include "core/deliver.h"
#include "insight/historypage.h"
#include "items/targetwords.h"
#include "knowledge/knowledgepage.h"
#include "register/registerpage.h"
#include "run/runpage.h"
#include "services/desk.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "work/capture.h"
#include "work/queuepage.h"
#include "work/todaypage.h"
#include "work/weekpage.h"
#include "work/workitempage.h"

namespace lamp {

namespace {
constexpr qsizetype LongestTrail = 50;
}

PageStack::PageStack(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, Actions &actions, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_highlighter(highlighter), m_settings(settings), m_actions(actions)
{
    setObjectName(QStringLiteral("pages"));
}

// Pages announce what they did and where to go by signals of the same names; which of them a page has is its own
// affair.
template <class P>
P *PageStack::wired(P *page)
{
    if constexpr (requires { &P::message; })
        connect(page, &P::message, this, &PageStack::message);
    if constexpr (requires { &P::failed; })
        connect(page, &P::failed, this, &PageStack::failed);
    if constexpr (requires { &P::working; })
        connect(page, &P::working, this, &PageStack::working);
    if constexpr (requires { &P::newTicketWanted; })
        connect(page, &P::newTicketWanted, this, &PageStack::newTicketWanted);
    if constexpr (requires { &P::newTicketFor; })
        connect(page, &P::newTicketFor, this, &PageStack::newTicketFor);
    if constexpr (requires { &P::newTicketForPerson; })
        connect(page, &P::newTicketForPerson, this, &PageStack::newTicketForPerson);
    if constexpr (requires { &P::hint; })
        connect(page, &P::hint, this, &PageStack::hint);
    if constexpr (requires { &P::openDeskWanted; })
        connect(page, &P::openDeskWanted, this, &PageStack::openDeskWanted);
    if constexpr (requires { &P::newDeskWanted; })
        connect(page, &P::newDeskWanted, this, &PageStack::newDeskWanted);
    if constexpr (requires { &P::importWanted; })
        connect(page, &P::importWanted, this, [this] {
            emit importWanted(std::is_same_v<P, KnowledgePage> ? ImportKind::Articles : ImportKind::Any);
        });
    if constexpr (requires { &P::importRequested; })
        connect(page, &P::importRequested, this,
                [this](const QString &kind) { emit importWanted(importKindNamed(kind)); });
    if constexpr (requires { &P::densityChanged; })
        connect(page, &P::densityChanged, this, &PageStack::readDensity);
    wireRecords(page);
    return page;
}

template <class P>
void PageStack::wireRecords(P *page)
{
    if constexpr (requires { &P::openWorkItem; })
        connect(page, &P::openWorkItem, this, &PageStack::openWorkItem);
    if constexpr (requires { &P::openArticle; })
        connect(page, &P::openArticle, this, &PageStack::openArticle);
    if constexpr (requires { &P::openAsset; })
        connect(page, &P::openAsset, this, &PageStack::openAsset);
    if constexpr (requires { &P::openPerson; })
        connect(page, &P::openPerson, this, &PageStack::openPerson);
    if constexpr (requires { &P::openPlan; })
        connect(page, &P::openPlan, this, &PageStack::openPlan);
    if constexpr (requires { &P::plansWanted; })
        connect(page, &P::plansWanted, this, &PageStack::showPlans);
    if constexpr (requires { &P::openRenewal; })
        connect(page, &P::openRenewal, this, &PageStack::openRenewal);
    if constexpr (requires { &P::reviewsWanted; })
        connect(page, &P::reviewsWanted, this, &PageStack::showReviews);
    if constexpr (requires { &P::freezesWanted; })
        connect(page, &P::freezesWanted, this, &PageStack::showFreezes);
    if constexpr (requires { &P::runRequested; })
        connect(page, &P::runRequested, this, &PageStack::openRun);
    if constexpr (requires { &P::openRunOf; })
        connect(page, &P::openRunOf, this, &PageStack::resumeRun);
    if constexpr (requires { &P::openSupplier; })
        connect(page, &P::openSupplier, this, &PageStack::openSupplier);
    wireWork(page);
}

template <class P>
void PageStack::wireWork(P *page)
{
    if constexpr (!std::is_same_v<P, CalendarPage>) { // the calendar is where visits take place
        if constexpr (requires { &P::startVisit; })
            connect(page, &P::startVisit, this, &PageStack::startVisit);
        if constexpr (requires { &P::startVisitOf; })
            connect(page, &P::startVisitOf, this, &PageStack::startVisitOf);
        if constexpr (requires { &P::openOccurrence; })
            connect(page, &P::openOccurrence, this, &PageStack::openOccurrence);
    }
    if constexpr (!std::is_same_v<P, QueuePage>) { // the queue is where an entry is written and a view is shown
        if constexpr (requires { &P::insertArticle; })
            connect(page, &P::insertArticle, this, &PageStack::insertArticle);
        if constexpr (requires { &P::openQuery; })
            connect(page, &P::openQuery, this, &PageStack::showQuery);
        if constexpr (requires { &P::showView; })
            connect(page, &P::showView, this, &PageStack::showView);
    }
    if constexpr (!std::is_same_v<P, KnowledgePage> && requires { &P::newArticleFrom; })
        connect(page, &P::newArticleFrom, this, &PageStack::newArticleFrom);
}

QWidget *PageStack::make(Page page)
{
    switch (page) {
    case Page::Today: return wired(new TodayPage(m_desk));
    case Page::Queue: return makeQueue();
    case Page::Knowledge: return makeKnowledge();
    case Page::Calendar: return wired(new CalendarPage(m_desk, m_settings, m_highlighter));
    case Page::Register: return wired(new RegisterPage(m_desk, m_settings));
    case Page::History: return wired(new HistoryPage(m_desk));
    case Page::Settings: return wired(new SettingsPage(m_desk, m_settings, m_actions));
    case Page::Week: return wired(new WeekPage(m_desk));
    case Page::Run: return makeRun();
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

// The ticket that is open is what an article is inserted into.
QWidget *PageStack::makeQueue()
{
    auto *queue = wired(new QueuePage(m_desk, m_highlighter, m_settings));
    connect(queue->item(), &WorkItemPage::openRunOf, this, &PageStack::resumeRun);
    connect(queue, &QueuePage::itemShown, this, [this, queue](const QString &number) {
        m_openNumber = number;
        if (const WorkItem &item = queue->item()->details().item; !number.isEmpty() && item.number == number)
            emit visited({AnyHit::Type::WorkItem, item.id.value, numberWord(number) + u' ' + item.title,
                          m_desk.catalog().status(item.statusId).name});
        if (auto *knowledge = qobject_cast<KnowledgePage *>(madeWidget(Page::Knowledge)))
            knowledge->setInsertTarget(number);
    });
    return queue;
}

QWidget *PageStack::makeKnowledge()
{
    auto *knowledge = wired(new KnowledgePage(m_desk, m_highlighter, m_settings));
    knowledge->setInsertTarget(m_openNumber);
    return knowledge;
}

QWidget *PageStack::makeRun()
{
    auto *run = wired(new RunPage(m_desk, m_highlighter));
    connect(run, &RunPage::onSiteWanted, this, &PageStack::onSiteWanted);
    connect(run, &RunPage::left, this, [this] {
        if (m_current == Page::Run && m_trail.isEmpty())
            show(Page::Today);
        else if (m_current == Page::Run)
            goBack();
    });
    return run;
}

QWidget *PageStack::widget(Page page)
{
    if (QWidget *made = m_pages.value(page))
        return made;
    QWidget *made = make(page);
    m_pages.insert(page, made);
    addWidget(made);
    return made;
}

// A call that is taken down over the pages keeps the keyboard, whatever is looked up below it.
bool PageStack::isCallTaken() const
{
    const QWidget *focus = window()->focusWidget();
    while (focus && !qobject_cast<const CaptureStrip *>(focus))
        focus = focus->parentWidget();
    return focus != nullptr;
}

void PageStack::goBack()
{
    if (m_trail.isEmpty())
        return;
    const QList<Page> rest = m_trail.first(m_trail.size() - 1);
    show(m_trail.last());
    m_trail = rest;
}

bool PageStack::isVisitWaiting() const
{
    const auto *calendar = qobject_cast<CalendarPage *>(madeWidget(Page::Calendar));
    return calendar && m_current != Page::Calendar && calendar->isVisiting();
}

bool PageStack::isRunWaiting() const
{
    const auto *run = qobject_cast<RunPage *>(madeWidget(Page::Run));
    return run && m_current != Page::Run && run->isRunning();
}

bool PageStack::hasOnSite() const
{
    const auto *calendar = qobject_cast<CalendarPage *>(currentWidget());
    return m_current == Page::Run || (calendar && calendar->isVisiting());
}

void PageStack::setOnSite(bool on)
{
    if (auto *run = qobject_cast<RunPage *>(madeWidget(Page::Run)))
        run->setOnSite(on);
}

void PageStack::show(Page page)
{
    const QWidget *before = currentWidget();
    if (before && page != m_current) {
        m_trail.append(m_current);
        m_trail = m_trail.last(qMin<qsizetype>(m_trail.size(), LongestTrail));
    }
    QWidget *shownPage = widget(page), *last = shownPage->focusWidget(); // where the keyboard was on it the last time
    m_current = page;
    setCurrentWidget(shownPage);
    if (before != shownPage && !isCallTaken())
        (last && last->isVisibleTo(shownPage) ? last : shownPage)->setFocus(Qt::ShortcutFocusReason);
    emit shown(page);
}

} // namespace lamp
