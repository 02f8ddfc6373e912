// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articleacts.h"

#include "core/datetext.h"
#include "core/deliver.h"
#include "services/articlelife.h"
#include "services/articles.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/articleview.h"
#include "widgets/choicemenu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr ArticleState ArticleStates[] = {ArticleState::Draft, ArticleState::Internal, ArticleState::Published,
                                          ArticleState::Retired};
constexpr int ReviewMonths[] = {1, 3, 6, 12, 24};
} // namespace

QString articleStateAct(ArticleState state)
{
    switch (state) {
    case ArticleState::Draft: return ArticleActs::tr("Make it a &draft");
    case ArticleState::Internal: return ArticleActs::tr("&Internal: for technicians only");
    case ArticleState::Published: return ArticleActs::tr("&Public: parts of it may be given to users");
    case ArticleState::Retired: return ArticleActs::tr("&Retire: out of lists and search, kept for old tickets");
    }
    return {};
}

ArticleActs::ArticleActs(Desk &desk, QWidget *host) : QObject(host), m_desk(desk), m_host(host) { }

void ArticleActs::serve(QAbstractItemView *list, const std::function<QList<ArticleId>()> &chosen)
{
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list, chosen](const QPoint &at) {
        if (const Ids ids = chosen(); !ids.isEmpty()) {
            auto *menu = new QMenu(list);
            menu->setObjectName(u"articleListMenu"_s);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillMenu(menu, ids);
            menu->popup(list->viewport()->mapToGlobal(at));
        }
    });
    const auto key = [&](const QString &text, Qt::Key letter, auto act) {
        auto *action = new QAction(text, list);
        action->setShortcut(letter);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [chosen, act] {
            if (const Ids ids = chosen(); !ids.isEmpty())
                act(ids);
        });
        list->addAction(action);
    };
    key(tr("State of the article"), Qt::Key_S,
        [this, list](const Ids &ids) { popup(&ArticleActs::fillStates, ids, list); });
    key(tr("Verified today"), Qt::Key_V, [this](const Ids &ids) { verify(ids); });
    key(tr("Review by"), Qt::Key_R, [this, list](const Ids &ids) { popup(&ArticleActs::fillReviews, ids, list); });
    if (m_desk.catalog().has(u"assignee"))
        key(tr("Who keeps the article"), Qt::Key_O,
            [this, list](const Ids &ids) { popup(&ArticleActs::fillOwners, ids, list); });
}

void ArticleActs::popup(void (ArticleActs::*fill)(QMenu *, const Ids &), const Ids &ids, QWidget *at)
{
    auto *menu = new QMenu(at);
    menu->setObjectName(u"articleActMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (this->*fill)(menu, ids);
    keepMenuToRoles(m_desk, menu);
    popupChoices(menu, at->mapToGlobal(QPoint(unit() * 2, unit() * 2)));
}

void ArticleActs::fillMenu(QMenu *menu, const Ids &ids)
{
    if (ids.size() > 1) {
        menu->addAction(tr("%n article(s)", nullptr, static_cast<int>(ids.size())))->setEnabled(false);
        menu->addSeparator();
    }
    menu->addAction(icon("dialog-ok-apply"), tr("&Verified today"), this, [this, ids] { verify(ids); });
    menu->addSeparator();
    fillStates(menu, ids);
    menu->addSeparator();
    fillLife(menu, ids);
    keepMenuToRoles(m_desk, menu);
}

void ArticleActs::fillLife(QMenu *menu, const Ids &ids)
{
    if (m_desk.catalog().has(u"assignee")) {
        QMenu *owners = menu->addMenu(icon("user"), tr("Who &keeps it"));
        fillOwners(owners, ids);
    }
    QMenu *reviews = menu->addMenu(icon("view-calendar-upcoming-events"), tr("Review &by"));
    fillReviews(reviews, ids);
}

void ArticleActs::fillStates(QMenu *menu, const Ids &ids)
{
    for (const ArticleState state : ArticleStates)
        menu->addAction(articleStateAct(state), this, [this, ids, state] { setState(ids, state); })
            ->setObjectName(u"state_"_s + codeOf(state));
}

void ArticleActs::fillOwners(QMenu *menu, const Ids &ids)
{
    const auto add = [&](const QString &name, PersonId person) {
        menu->addAction(name, this, [this, ids, person, name] {
            say(articlelife::setOwner(m_desk, ids, person),
                person ? tr("%1 keeps it").arg(name) : tr("Nobody keeps it"));
        });
    };
    add(tr("Nobody"), {});
    for (const Person &person : m_desk.catalog().technicians)
        add(person.name, person.id);
}

void ArticleActs::fillReviews(QMenu *menu, const Ids &ids)
{
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    for (const int months : ReviewMonths) {
        const QDate day = today.addMonths(months);
        menu->addAction(tr("In %n month(s): %1", nullptr, months).arg(dateText(day, u"d MMM yyyy")), this,
                        [this, ids, day] {
                            say(articlelife::setReview(m_desk, ids, day),
                                tr("Review by %1").arg(dateText(day, u"d MMM yyyy")));
                        });
    }
    menu->addAction(tr("No review"), this,
                    [this, ids] { say(articlelife::setReview(m_desk, ids, {}), tr("No review")); });
}

void ArticleActs::setState(const Ids &ids, ArticleState state)
{
    const int count = static_cast<int>(ids.size());
    const QString done = count > 1 ? tr("%n article(s): %1", nullptr, count).arg(articleStateWord(state))
        : state == ArticleState::Published ? tr("The article is public now")
        : state == ArticleState::Internal  ? tr("The article is for technicians only now")
        : state == ArticleState::Draft     ? tr("The article is a draft now")
                                           : tr("Article retired: out of lists and search");
    say(m_desk.articles().setState(ids, state), done);
}

void ArticleActs::verify(const Ids &ids)
{
    say(articlelife::verify(m_desk, ids), tr("%n article(s) marked as verified today", nullptr,
                                            static_cast<int>(ids.size())));
}

void ArticleActs::say(const QFuture<Result<void>> &act, const QString &done)
{
    deliver(act, this, [this, done](const Result<void> &result) {
        if (result)
            emit message(done);
        else
            emit failed(result.error());
    });
}

} // namespace lamp
