// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotstates.h"

#include "calendar/calendarpage.h"
#include "knowledge/knowledgepage.h"
#include "register/registerpage.h"
#include "services/desk.h"
#include "services/macros.h"
#include "shothelp.h"
#include "shottemplates.h"
#include "widgets/messagebar.h"

#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>

#include <memory>

namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
State calendar(const QString &name, CalendarPageView view)
{
    return {name, [view](MainWindow &window, Desk &) { shown<CalendarPage>(window, Page::Calendar)->setView(view); },
            [](MainWindow &window) {
                shown<CalendarPage>(window, Page::Calendar)->setView(CalendarPageView::Month);
            }};
}

State registerTab(const QString &name, RegisterPage::Tab tab)
{
    return {name, [tab](MainWindow &window, Desk &) { shown<RegisterPage>(window, Page::Register)->showTab(tab); }};
}

// What a click in the calendar or a visit waits for: everything asked for is read and shown.
void openVisit(MainWindow &window, Desk &desk, const QString &title)
{
    if (const auto hit = found(desk, title, AnyHit::Type::WorkItem))
        window.pages().startVisitOf(WorkItemId{hit->id});
    settle(500);
}

void leaveVisit(MainWindow &window)
{
    press(*shown<CalendarPage>(window, Page::Calendar), u"leaveVisit"_s);
}

QList<State> otherStates()
{
    return {
        {u"knowledge-search"_s, [](MainWindow &window, Desk &) {
             shown<KnowledgePage>(window, Page::Knowledge)->search(u"spooler stop"_s);
         }, {}, 600},
        {u"knowledge-edit"_s, [](MainWindow &window, Desk &) {
             shown<KnowledgePage>(window, Page::Knowledge)->editArticle();
         }, [](MainWindow &window) { press(*shown<KnowledgePage>(window, Page::Knowledge), u"articleCancel"_s); }, 600},
        {u"knowledge-nothing"_s, [](MainWindow &window, Desk &) {
             shown<KnowledgePage>(window, Page::Knowledge)->search(u"zzyzx"_s);
         }, [](MainWindow &window) { shown<KnowledgePage>(window, Page::Knowledge)->search({}); }, 600},
        calendar(u"calendar-week"_s, CalendarPageView::Week),
        calendar(u"calendar-agenda"_s, CalendarPageView::Agenda),
        calendar(u"calendar-plans"_s, CalendarPageView::Plans),
        {u"plan-new"_s, [](MainWindow &window, Desk &) {
             shown<CalendarPage>(window, Page::Calendar)->newPlan(QDate(2026, 12, 1));
         }},
        {u"visit"_s, [](MainWindow &window, Desk &desk) { openVisit(window, desk, u"Restore test: NAS-01"_s); },
         leaveVisit},
        {u"visit-finish"_s, [](MainWindow &window, Desk &desk) {
             openVisit(window, desk, u"Restore test: NAS-01"_s);
             if (auto *steps = window.findChild<QListWidget *>(u"visitSteps"_s))
                 steps->setCurrentRow(steps->count() - 1); // Finish stands behind the last step
         }, leaveVisit},
        registerTab(u"register-people"_s, RegisterPage::People),
        registerTab(u"register-suppliers"_s, RegisterPage::Suppliers),
        registerTab(u"register-renewals"_s, RegisterPage::Renewals),
        record(u"register-asset"_s, u"PRN-07"_s, AnyHit::Type::Asset),
        record(u"register-person"_s, u"Priya Shah"_s, AnyHit::Type::Person),
    };
}

// A promise that is being changed: what it would do is said before it is saved.
State editedClocks(const QString &name)
{
    return {name, [](MainWindow &window, Desk &) {
                window.pages().settingsPage().showSection(SettingsPage::Section::Clocks);
                settle(400);
                if (auto *policies = window.findChild<QListWidget *>(u"clockPolicies"_s))
                    policies->setCurrentRow(2);
                if (auto *hours = window.findChild<QSpinBox *>(u"target.own"_s))
                    hours->setValue(1);
            }, [](MainWindow &window) { press(window, u"clocksDiscard"_s); }, 1200, u"several"_s};
}
// A list of templates: tickets, replies, checklists.
State templateTab(const QString &name, int tab)
{
    return {name, [tab](MainWindow &window, Desk &) {
                window.pages().settingsPage().showSection(SettingsPage::Section::Templates);
                if (auto *bar = window.findChild<QTabBar *>(u"templateTabs"_s))
                    bar->setCurrentIndex(tab);
            }, [](MainWindow &window) {
                if (auto *bar = window.findChild<QTabBar *>(u"templateTabs"_s))
                    bar->setCurrentIndex(0);
            }, 500};
}

// The page of macros on a desk that has none yet.
State withoutMacros(const QString &name)
{
    const auto removed = std::make_shared<int>(0);
    return {name, [removed](MainWindow &window, Desk &desk) {
                *removed = 0;
                const auto macros = Macros(desk).all().result();
                for (const MacroState &one : macros.value_or(QList<MacroState>()))
                    *removed += Macros(desk).remove(one.macro).result().has_value();
                window.pages().settingsPage().showSection(SettingsPage::Section::Macros);
            }, [removed](MainWindow &window) {
                for (; *removed > 0; --*removed) {
                    window.undo();
                    settle(150);
                }
            }, 500};
}
} // namespace

const QList<State> &states()
{
    static const QList<State> list = QList<State>{
        page(u"today"_s, Page::Today),
        page(u"queue"_s, Page::Queue),
    } + workStates() + QList<State>{
        page(u"knowledge"_s, Page::Knowledge),
        calendar(u"calendar"_s, CalendarPageView::Month),
        page(u"register"_s, Page::Register),
        page(u"history"_s, Page::History),
    } + otherStates() + editingStates() + dialogStates() + templateStates() + QList<State>{
        settings(u"settings-appearance"_s, SettingsPage::Section::Appearance),
        settings(u"settings-people"_s, SettingsPage::Section::People),
        settings(u"settings-features"_s, SettingsPage::Section::Features),
        settings(u"settings-macros"_s, SettingsPage::Section::Macros),
        withoutMacros(u"settings-macros-none"_s),
        settings(u"settings-templates"_s, SettingsPage::Section::Templates),
        templateTab(u"settings-replies"_s, 1),
        templateTab(u"settings-checklists"_s, 2),
        editedClocks(u"settings-clocks"_s),
        settings(u"settings-desk"_s, SettingsPage::Section::DeskFile),
        settings(u"settings-keys"_s, SettingsPage::Section::Keys),
        settings(u"settings-about"_s, SettingsPage::Section::About),
        palette(u"palette-words"_s, u"printer"_s),
        palette(u"palette-commands"_s, u">"_s),
        {u"keys"_s, [](MainWindow &window, Desk &) { window.showKeys(); }},
        {u"message"_s, [](MainWindow &window, Desk &) {
             window.pages().show(Page::Today);
             window.messages().say(u"Solved #1187 Cannot print to 2nd-floor LaserJet"_s, true);
         }, [](MainWindow &window) { window.messages().hide(); }},
    } + teamStates() + articleStates() + outwardStates() + runStates() + changeStates() + timeStates()
        + majorStates(); // these write on a ticket: they come last
    return list;
}

} // namespace lamp::shots
