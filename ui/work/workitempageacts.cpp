// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitempage.h"

#include "items/targetwords.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/texttemplate.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/choicemenu.h"
#include "work/checklistbox.h"
#include "work/entrybox.h"
#include "work/factspanel.h"
#include "work/macroactions.h"
#include "work/timelinefilter.h"
#include "work/timelineview.h"
#include "work/workitemactions.h"
#include "work/workitemheader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

// What can be done with the open item, by key and by menu.
namespace lamp {

using namespace Qt::StringLiterals;

void WorkItemPage::addKey(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_loaded)
            act();
    });
    m_timeline->addAction(action);
}

void WorkItemPage::addKeys()
{
    addKey(tr("Next item"), Qt::Key_J, [this] { emit moveRequested(1); });
    addKey(tr("Previous item"), Qt::Key_K, [this] { emit moveRequested(-1); });
    addKey(tr("Note"), Qt::Key_N, [this] { start(Step::Note); });
    addKey(tr("Told the user"), Qt::Key_R, [this] { start(Step::Told); });
    addKey(tr("Told by phone"), Qt::Key_C, [this] { start(Step::Call); });
    addKey(tr("Status"), Qt::Key_S, [this] { popup(&WorkItemActions::fillStatus, m_header); });
    addKey(tr("Priority"), Qt::Key_P, [this] { popup(&WorkItemActions::fillPriority, m_header); });
    if (m_desk.catalog().has(u"clocks"))
        addKey(tr("Clocks"), Qt::Key_T, [this] { showClocks(); });
    if (m_desk.catalog().has(u"assignee"))
        addKey(tr("Assign"), Qt::Key_A, [this] { popup(&WorkItemActions::fillAssign, m_header); });
    addKey(tr("Me too"), Qt::Key_M, [this] { meToo(); });
    addKey(tr("Articles that fit"), Qt::Key_F, [this] { focusArticles(); });
    addKey(tr("Run the article that fits best"), Qt::Key_X, [this] { runBest(); });
    addKey(tr("Link"), Qt::Key_L, [this] { m_facts->addLink(m_header->more()); });
    for (int digit = 1; digit <= 9; ++digit)
        addKey(tr("Macro %1").arg(digit), Qt::Key(Qt::Key_0 + digit),
               [this, digit] { m_macros->runDigit(digit, ActedOn::item(m_details.item)); });
    auto *solve = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S, this);
    solve->setContext(Qt::WidgetWithChildrenShortcut);
    connect(solve, &QShortcut::activated, this, &WorkItemPage::finish);
}

void WorkItemPage::popup(void (WorkItemActions::*fill)(QMenu *, const ActedOn &), QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (m_acts->*fill)(menu, ActedOn::item(m_details.item));
    popupChoices(menu, at->mapToGlobal(QPoint(0, at->height())));
}

QPoint WorkItemPage::menuPlace() const { return m_header->mapToGlobal(QPoint(unit() * 3 / 2, m_header->height())); }

void WorkItemPage::fillMore()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const char *iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(iconName ? icon(iconName) : QIcon(), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("edit-copy", tr("Copy number and title"), [this] {
        QApplication::clipboard()->setText(numberWord(m_details.item.number) + u' ' + m_details.item.title);
        emit message(tr("Copied %1").arg(numberWord(m_details.item.number)));
    });
    add("documentation", tr("Write an article from this …"), [this] { emit newArticleFrom(m_id); });
    QAction *step = add("view-calendar-tasks", tr("Add a checklist step"), [this] { m_checklist->startAdding(); });
    add("link", tr("Link to another item …"), [this] { m_facts->addLink(m_header->more()); });
    connect(menu, &QMenu::aboutToShow, this, [this, step] {
        step->setVisible(m_desk.catalog().has(u"checklists") || !m_details.steps.isEmpty());
        step->setEnabled(whyNot(m_desk).isEmpty());
    });
    fillMoreTime(menu);
    fillMoreNotices(menu);
    addMacros(menu);
    QMenu *parts = menu->addMenu(icon("view-filter"), tr("Show in the timeline"));
    connect(parts, &QMenu::aboutToShow, this, [this, parts] {
        parts->clear();
        m_timeline->filter().fillMenu(parts);
    });
    menu->addSeparator();
    fillMoreKinds(menu);
    m_header->more()->setMenu(menu);
}

// What else the item is, or becomes.
void WorkItemPage::fillMoreKinds(QMenu *menu)
{
    const auto add = [this, menu](const char *iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(iconName ? icon(iconName) : QIcon(), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *problem = add("tools-report-bug", tr("Make a problem"), [this] { makeRelated(Kind::Problem); });
    QAction *change = add("view-calendar-tasks", tr("Make a change"), [this] { makeRelated(Kind::Change); });
    menu->addSeparator();
    QAction *major = add(nullptr, tr("Major incident"),
                         [this] { edit([](WorkItem &item) { item.major = !item.major; }); });
    QAction *secret = add(nullptr, tr("Confidential"),
                          [this] { edit([](WorkItem &item) { item.confidential = !item.confidential; }); });
    major->setCheckable(true);
    secret->setCheckable(true);
    QAction *cancel = add("dialog-cancel", tr("Cancel …"), [this] {
        const Status &status = m_desk.catalog().status(StatusUse::Cancelled);
        m_acts->setStatus(ActedOn::item(m_details.item), status);
    });
    connect(menu, &QMenu::aboutToShow, this, [this, problem, change, major, secret, cancel] {
        const WorkItem &item = m_details.item;
        major->setChecked(item.major);
        secret->setChecked(item.confidential);
        problem->setVisible(item.kind == Kind::Incident);
        change->setVisible(item.kind == Kind::Incident || item.kind == Kind::Problem || item.kind == Kind::Request);
        cancel->setEnabled(isOpen(m_desk.catalog().status(item.statusId).cls) && whyNot(m_desk).isEmpty());
        for (QAction *act : {problem, change})
            act->setEnabled(whyNot(m_desk).isEmpty());
        major->setEnabled(whyNot(m_desk, u"major").isEmpty());
        secret->setEnabled(whyNot(m_desk, u"confidential").isEmpty());
    });
}

void WorkItemPage::addMacros(QMenu *menu)
{
    QMenu *macros = menu->addMenu(icon("system-run"), tr("Macros"));
    connect(menu, &QMenu::aboutToShow, this,
            [this, macros] { macros->menuAction()->setVisible(m_macros->isOffered()); });
    connect(macros, &QMenu::aboutToShow, this, [this, macros] {
        macros->clear();
        m_macros->fill(macros, ActedOn::item(m_details.item));
    });
}

void WorkItemPage::edit(const std::function<void(WorkItem &)> &change)
{
    WorkItem after = m_details.item;
    change(after);
    if (after == m_details.item)
        return;
    deliver(m_desk.workItems().edit(m_details.item, after), this, [this](const Result<void> &result) {
        if (result)
            return;
        emit failed(result.error());
        load(); // what is true now
    });
}

void WorkItemPage::finish()
{
    if (!m_loaded || !isOpen(m_desk.catalog().status(m_details.item.statusId).cls))
        return;
    const ActedOn on = ActedOn::item(m_details.item);
    if (m_details.item.kind == Kind::Maintenance)
        m_acts->setStatus(on, m_desk.catalog().status(StatusUse::Done));
    else
        m_acts->solve(on);
}

void WorkItemPage::reopen()
{
    const bool planned = m_details.item.kind == Kind::Maintenance;
    m_acts->setStatus(ActedOn::item(m_details.item),
                      m_desk.catalog().status(planned ? StatusUse::Todo : StatusUse::Progress));
}

void WorkItemPage::sameFix(WorkItemId earlier)
{
    deliver(m_desk.workItems().details(earlier), this, [this](const Result<WorkItemDetails> &found) {
        if (found)
            m_acts->solveLike(ActedOn::item(m_details.item), found->item);
        else
            emit failed(found.error());
    });
}

void WorkItemPage::makeRelated(Kind kind)
{
    NewWorkItem fresh;
    fresh.item.kind = kind;
    fresh.item.title = m_details.item.title;
    fresh.item.assetId = m_details.item.assetId;
    fresh.item.categoryId = m_details.item.categoryId;
    fresh.item.serviceId = m_details.item.serviceId;
    fresh.item.assigneeId = m_desk.me();
    fresh.item.channel = u"seen"_s;
    fresh.item.confidential = m_details.item.confidential;
    fresh.description = tr("From %1.").arg(numberWord(m_details.item.number));
    const LinkKind link = kind == Kind::Problem ? LinkKind::CausedBy : LinkKind::Relates;
    deliver(m_desk.workItems().create(fresh), this, [this, from = m_id, link, kind](const Result<WorkItemId> &id) {
        if (!id) {
            emit failed(id.error());
            return;
        }
        deliver(m_desk.workItems().link(from, link, *id), this, [this, made = *id, kind](const Result<void> &result) {
            if (!result)
                emit failed(result.error());
            emit message(kind == Kind::Problem ? tr("Made a problem from it") : tr("Made a change from it"));
            emit workItemActivated(made);
        });
    });
}

// A link in a text: our own records only, by number, id or name.
void WorkItemPage::follow(const QString &kind, const QString &ref)
{
    if (kind == u"article")
        return emit openArticle({ref.toLongLong()});
    if (kind == u"ticket") {
        Filter term{.op = Filter::Op::Term, .field = u"number"_s, .values = {ref}};
        const WorkItemQuery query{.filter = {.op = Filter::Op::All, .children = {term}}};
        deliver(m_desk.workItems().ids(query, 1), this, [this, ref](const Result<QList<WorkItemId>> &ids) {
            if (ids && !ids->isEmpty())
                emit workItemActivated(ids->first());
            else
                emit failed({Error::Kind::NotFound, numberWord(ref)});
        });
    } else if (kind == u"asset") {
        deliver(m_desk.search().everything(ref), this, [this, ref](const Result<QList<AnyHit>> &hits) {
            for (const AnyHit &hit : hits.value_or(QList<AnyHit>()))
                if (hit.type == AnyHit::Type::Asset && hit.title.compare(ref, Qt::CaseInsensitive) == 0)
                    return emit openAsset({hit.id});
            emit failed({Error::Kind::NotFound, ref});
        });
    }
}

} // namespace lamp
