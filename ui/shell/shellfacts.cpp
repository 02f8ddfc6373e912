// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shellfacts.h"

#include "services/articles.h"
#include "services/drafts.h"
#include "shell/draftsmenu.h"
#include "services/history.h"
#include "services/workitems.h"

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QList<WorkItemQuery> badgeQueries()
{
    QList<WorkItemQuery> queries;
    for (const auto &text : {u"is:open (due:<=today or follow-up:<=today)"_s, u"is:open -kind:maintenance"_s,
                             u"is:open kind:maintenance due:<now"_s})
        queries.append(parseQuery(text).value_or(WorkItemQuery()));
    return queries;
}
} // namespace

ShellFacts::ShellFacts(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    m_minute.setInterval(1min);
    m_minute.start();
    connect(&m_soon, &QTimer::timeout, this, &ShellFacts::refresh);
    connect(&m_minute, &QTimer::timeout, this, &ShellFacts::readBadges);
    connect(&m_minute, &QTimer::timeout, this, &ShellFacts::readDrafts);
    connect(&desk, &Desk::changed, this, &ShellFacts::onChanged);
    connect(&desk, &Desk::catalogChanged, &m_soon, qOverload<>(&QTimer::start));
}

void ShellFacts::onChanged(const ChangeEvent &event)
{
    if (!event.elsewhere)
        emit saved(m_desk.now());
    if (event.touches("work_item") || event.touches("article") || event.touches("asset"))
        m_countsDue = true;
    m_soon.start();
}

void ShellFacts::refresh()
{
    readBadges();
    readUndo();
    readDrafts();
    if (m_countsDue)
        recount();
}

void ShellFacts::readBadges()
{
    m_badges.deliver(m_desk.workItems().counts(badgeQueries(), 1000), this,
                     [this](const Result<QList<qint64>> &counts) {
                         if (counts && counts->size() == 3)
                             emit badgesChanged({static_cast<int>(counts->at(0)), static_cast<int>(counts->at(1)),
                                                 static_cast<int>(counts->at(2))});
                     });
}

void ShellFacts::recount()
{
    m_countsDue = false;
    m_counts.deliver(m_desk.counts(), this, [this](const Result<DeskCounts> &counts) {
        if (counts)
            emit countsChanged(*counts);
    });
}

void ShellFacts::readUndo()
{
    m_undo.deliver(m_desk.history().next(), this, [this](const Result<std::pair<QString, QString>> &next) {
        if (next)
            emit undoChanged(next->first, next->second);
    });
}

void ShellFacts::readDrafts()
{
    m_drafts.deliver(m_desk.drafts().all(), this, [this](const Result<QList<Draft>> &drafts) {
        if (drafts)
            emit draftsChanged(static_cast<int>(DraftsMenu::reachable(*drafts).size()));
    });
}

} // namespace lamp
