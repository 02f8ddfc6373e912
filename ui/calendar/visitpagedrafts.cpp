// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitfinish.h"
#include "calendar/visitpage.h"
#include "calendar/visitstep.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QStackedWidget>

#include <algorithm>

// What is typed in a visit survives the program, and a password in it is stopped before it is kept.
namespace lamp {

using namespace Qt::StringLiterals;

void VisitPage::addDoors()
{
    m_stepDoor = new TextDoor(m_desk, this);
    m_finishDoor = new TextDoor(m_desk, this);
    m_step->guard(*m_stepDoor);
    m_finish->guard(*m_finishDoor);
    connect(m_stepDoor, &TextDoor::passed, this, [this] {
        if (m_again)
            std::exchange(m_again, {})();
    });
    connect(m_finishDoor, &TextDoor::passed, this, &VisitPage::finish);
}

void VisitPage::goToPlace()
{
    const QString place = std::exchange(m_place, {});
    if (place.isEmpty())
        return;
    if (place == "finish"_L1)
        return go(static_cast<int>(m_occurrence.steps.size()));
    const auto step = std::ranges::find(m_occurrence.steps, StepId{place.toLongLong()}, &Step::id);
    if (step != m_occurrence.steps.end())
        go(static_cast<int>(step - m_occurrence.steps.begin()));
}

// Before it is written: the step must not bring back what was just answered.
void VisitPage::dropDraft(const Step &answered)
{
    if (m_step->draftKey().endsWith(u'/' + QString::number(answered.id.value)))
        m_stepDoor->drafts().discard();
}

void VisitPage::keepDraft(const Step &refused)
{
    const QString key = u"visit/%1/%2/"_s.arg(m_item.item.number).arg(refused.id.value);
    for (const auto &[name, text] : {std::pair{u"note"_s, refused.note}, {u"text"_s, refused.value}})
        if (!text.isEmpty() && (name == "note"_L1 || refused.kind == StepKind::Text))
            deliver(m_desk.drafts().keep(key + name, text, text.size()), this, [](const Result<void> &) {});
}

bool VisitPage::mayLeaveNote()
{
    const Step *here = step();
    if (!here || m_stack->currentIndex() != 0 || m_step->note() == here->note || m_stepDoor->wouldLet())
        return true;
    m_again = [this] { keepNote(); };
    return m_stepDoor->lets();
}

} // namespace lamp
