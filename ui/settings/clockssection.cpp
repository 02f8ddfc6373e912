// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/clockssection.h"

#include "services/clocks.h"
#include "services/desk.h"
#include "settings/calendarform.h"
#include "settings/fieldnote.h"
#include "settings/majorminutes.h"
#include "settings/policyform.h"
#include "settings/whatifpanel.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr const char *RuleTables[] = {"sla_policy", "escalation_level", "business_calendar", "calendar_exception",
                                      "setting"};
} // namespace

ClocksSection::ClocksSection(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_policies(called(new QListWidget, u"clockPolicies"_s, tr("Policies"))),
      m_calendars(called(new QListWidget, u"clockCalendars"_s, tr("Calendars"))), m_policyForm(new PolicyForm(desk)),
      m_calendarForm(new CalendarForm(desk)), m_panel(new WhatIfPanel(desk))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *area = new QScrollArea;
    area->setObjectName(u"clockForms"_s);
    area->setAccessibleName(tr("Clocks"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(buildForms());
    column->addWidget(area, 1);
    auto *foot = new QHBoxLayout; // stays in sight while the forms are scrolled
    foot->setContentsMargins(unit() * 3, unit(), unit() * 3, unit() * 3 / 2);
    foot->addWidget(m_panel);
    column->addLayout(foot);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &ClocksSection::judge);
    connectForms();
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        const bool ours = std::ranges::any_of(RuleTables, [&](const char *table) { return event.touches(table); });
        if (ours && m_read && !isDirty())
            read();
    });
}

QWidget *ClocksSection::buildForms()
{
    auto *forms = new QWidget;
    auto *column = new QVBoxLayout(forms);
    column->setContentsMargins(unit() * 3, unit() * 2, unit() * 3, unit() * 2);
    column->setSpacing(unit());
    column->addWidget(new TitleLabel(tr("Clocks")));
    auto *words = new MutedLabel(tr("What is promised on tickets, and by which hours. The first policy in use that "
                                    "fits a ticket decides. Open tickets follow a change at once; finished ones keep "
                                    "their verdict."));
    words->setWordWrap(true);
    column->addWidget(words);
    buildPolicies(column);
    buildCalendars(column);
    auto *rhythm = new MajorMinutes(m_desk);
    connect(rhythm, &MajorMinutes::message, this, &ClocksSection::message);
    connect(rhythm, &MajorMinutes::failed, this, &ClocksSection::failed);
    column->addWidget(rhythm);
    column->addStretch(1);
    keepToRoles(m_desk, forms, u"rules"_s);
    return forms;
}

QPushButton *ClocksSection::button(const QString &text, const QString &name, const char *iconName)
{
    auto *made = called(new QPushButton(lamp::icon(iconName), text), name, text);
    return made;
}

void ClocksSection::buildPolicies(QVBoxLayout *column)
{
    column->addWidget(new SectionLabel(tr("Policies, tried in this order")));
    m_policies->setMaximumHeight(unit() * 18);
    column->addWidget(m_policies);
    auto *add = button(tr("Add"), u"policyAdd"_s, "list-add");
    add->setAccessibleName(tr("Add a policy"));
    m_usual = button(tr("Add the usual ones"), u"policyUsual"_s, "list-add");
    m_usual->hide(); // until it is known that there are none
    m_up = button(tr("Up"), u"policyUp"_s, "arrow-up");
    m_up->setAccessibleName(tr("Try the policy earlier"));
    m_down = button(tr("Down"), u"policyDown"_s, "arrow-down");
    m_down->setAccessibleName(tr("Try the policy later"));
    m_removePolicy = button(tr("Remove"), u"policyRemove"_s, "edit-delete");
    m_removePolicy->setAccessibleName(tr("Remove the policy"));
    auto *row = new QHBoxLayout;
    for (QPushButton *one : {add, m_usual, m_up, m_down, m_removePolicy})
        row->addWidget(one);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_policyForm);
    connect(add, &QPushButton::clicked, this, &ClocksSection::addPolicy);
    connect(m_usual, &QPushButton::clicked, this, &ClocksSection::addUsual);
    connect(m_up, &QPushButton::clicked, this, [this] { movePolicy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { movePolicy(1); });
    connect(m_removePolicy, &QPushButton::clicked, this, &ClocksSection::removePolicy);
}

void ClocksSection::buildCalendars(QVBoxLayout *column)
{
    column->addWidget(new SectionLabel(tr("Hours that count")));
    m_calendars->setMaximumHeight(unit() * 12);
    column->addWidget(m_calendars);
    auto *add = button(tr("Add"), u"calendarAdd"_s, "list-add");
    add->setAccessibleName(tr("Add a calendar"));
    m_removeCalendar = button(tr("Remove"), u"calendarRemove"_s, "edit-delete");
    m_removeCalendar->setAccessibleName(tr("Remove the calendar"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_removeCalendar);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_calendarForm);
    connect(add, &QPushButton::clicked, this, &ClocksSection::addCalendar);
    connect(m_removeCalendar, &QPushButton::clicked, this, &ClocksSection::removeCalendar);
}

void ClocksSection::connectForms()
{
    connect(m_policies, &QListWidget::currentRowChanged, this, &ClocksSection::showPolicy);
    connect(m_calendars, &QListWidget::currentRowChanged, this, &ClocksSection::showCalendar);
    connect(m_policyForm, &PolicyForm::changed, this, &ClocksSection::writePolicy);
    connect(m_calendarForm, &CalendarForm::changed, this, &ClocksSection::writeCalendar);
    connect(m_panel, &WhatIfPanel::saveRequested, this, &ClocksSection::save);
    connect(m_panel, &WhatIfPanel::discardRequested, this, &ClocksSection::discard);
    connect(m_panel, &WhatIfPanel::openWorkItem, this, &ClocksSection::openWorkItem);
}

void ClocksSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read)
        read();
}

void ClocksSection::read()
{
    m_reading.deliver(m_desk.clocks().rules(), this, [this](const Result<ClockRules> &rules) {
        if (!rules)
            emit failed(rules.error());
        else if (!m_read || !isDirty()) // what is being edited stays; saving says when it was overtaken
            take(*rules);
    });
}

void ClocksSection::take(const ClockRules &rules)
{
    m_read = true;
    m_stored = m_edited = rules;
    m_problems.clear();
    m_soon.stop();
    m_checking.drop();
    m_asking.drop();
    fillPolicies(std::max(0, m_policies->currentRow()));
    fillCalendars(std::max(0, m_calendars->currentRow()));
    m_panel->showUnchanged();
}

void ClocksSection::discard() { take(m_stored); }

void ClocksSection::edited()
{
    nameLines();
    if (!isDirty()) {
        m_soon.stop();
        m_checking.drop();
        m_asking.drop();
        showProblems({});
        m_panel->showUnchanged();
        return;
    }
    m_panel->showLooking();
    m_soon.start();
}

// First what is wrong, at its field; only what could be saved is played through. Both on another thread.
void ClocksSection::judge()
{
    m_asking.drop();
    m_checking.read(m_desk.clocks().problems(m_edited), this, [this](const Result<QList<ClockProblem>> &found) {
        if (!found) {
            emit failed(found.error());
            return;
        }
        showProblems(*found);
        if (!found->isEmpty())
            return m_panel->showProblems(*found);
        m_asking.read(m_desk.clocks().whatIf(m_edited), this, [this](const Result<WhatIf> &what) {
            if (what)
                m_panel->show(*what);
            else
                emit failed(what.error());
        });
    });
}

void ClocksSection::save()
{
    const ClockRules saving = m_edited;
    deliver(m_desk.clocks().saveRules(m_stored, saving), this, [this, saving](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        if (m_edited == saving)
            m_stored = m_edited; // read again with the ids that the desk gave
        saved();
    });
}

void ClocksSection::saved()
{
    emit message(tr("Saved what is promised on tickets."));
    m_panel->showUnchanged();
    read();
}

bool ClocksSection::isWrong(ClockProblem::Where where, qsizetype index) const
{
    return std::ranges::any_of(m_problems, [where, index](const ClockProblem &one) {
        return one.where == where && one.index == index;
    });
}

void ClocksSection::showProblems(const QList<ClockProblem> &problems)
{
    m_problems = problems;
    const auto of = [&problems](ClockProblem::Where where, qsizetype index) {
        QList<ClockProblem> list;
        for (const ClockProblem &one : problems)
            if (one.where == where && one.index == index)
                list.append(one);
        return list;
    };
    const int calendar = m_calendars->currentRow() - 1;
    m_policyForm->showProblems(of(ClockProblem::Where::Policy, m_policies->currentRow()));
    m_calendarForm->showProblems(calendar < 0 ? of(ClockProblem::Where::Desk, -1)
                                              : of(ClockProblem::Where::Calendar, calendar));
    nameLines();
}

} // namespace lamp
