// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotstates.h"

#include "calendar/calendarpage.h"
#include "calendar/occurrencepanel.h"
#include "knowledge/knowledgepage.h"
#include "register/registerpage.h"
#include "services/desk.h"
#include "services/plans.h"
#include "services/search.h"
#include "settings/importdialog.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/palette.h"
#include "templatestates.h"
#include "widgets/messagebar.h"
#include "work/actedit.h"
#include "work/bulkdialog.h"
#include "work/capture.h"
#include "work/entrybox.h"
#include "work/queuepage.h"
#include "work/waitdialog.h"
#include "work/workitemlist.h"
#include "work/workitemview.h"
#include "work/workitempage.h"

#include <QAction>
#include <QDialog>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {

State page(const QString &name, Page which)
{
    return {name, [which](MainWindow &window, Desk &) { window.pages().show(which); }};
}

State settings(const QString &name, SettingsPage::Section section)
{
    return {name, [section](MainWindow &window, Desk &) {
                window.pages().show(Page::Settings);
                window.pages().settingsPage().showSection(section);
            }};
}

State palette(const QString &name, const QString &text)
{
    return {name, [text](MainWindow &window, Desk &) { window.openPalette(text); },
            [](MainWindow &window) { window.everything().close(); }};
}

// The record of a story of the sample office, found as a person finds it.
std::optional<AnyHit> found(Desk &desk, const QString &text, AnyHit::Type type)
{
    const auto hits = desk.search().everything(text).result();
    if (hits)
        for (const AnyHit &hit : *hits)
            if (hit.type == type)
                return hit;
    return std::nullopt;
}

State record(const QString &name, const QString &text, AnyHit::Type type)
{
    return {name, [text, type](MainWindow &window, Desk &desk) {
                if (const auto hit = found(desk, text, type))
                    window.pages().open(*hit);
            }};
}

void press(const QWidget &within, const QString &name)
{
    if (auto *button = within.findChild<QAbstractButton *>(name); button && button->isVisible())
        button->click();
}

// An entry of a menu button's menu, by name.
void trigger(const QWidget &within, const QString &button, const QString &action)
{
    const auto *menu = within.findChild<QToolButton *>(button);
    if (auto *entry = menu && menu->menu() ? menu->menu()->findChild<QAction *>(action) : nullptr)
        entry->trigger();
}

void closeDialog(const MainWindow &window, const QString &name)
{
    for (auto *dialog : window.findChildren<QDialog *>(name))
        dialog->close();
}

template <class P>
P *shown(MainWindow &window, Page page)
{
    window.pages().show(page);
    return qobject_cast<P *>(window.pages().widget(page));
}

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

// A table as another program writes it, with a row that cannot be read.
QString ticketTable()
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"tickets.csv"_s));
    if (file.open(QFile::WriteOnly))
        file.write("Number;Subject;Requester;Status;Priority;Opened\n"
                   "INC-1001;Scanner makes stripes;Priya Shah;Open;2 - High;21.11.2026 09:14\n"
                   "INC-1002;No sound in meeting room 2;Tom Albrecht;In Progress;3 - Medium;23.11.2026 11:02\n"
                   "INC-1003;;Lena Moretti;Open;4 - Low;23.11.2026 15:40\n"
                   "INC-1004;Laptop gets hot;Ibrahim Kaya;Resolved;3 - Medium;45.11.2026 08:00\n");
    return file.fileName();
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// `steps`: how often Next is pressed.
State import(const QString &name, int steps)
{
    return {name, [steps](MainWindow &window, Desk &) {
                window.import(ticketTable(), ImportKind::Tickets);
                auto *dialog = window.findChild<ImportDialog *>();
                for (int i = 0; dialog && i < steps; ++i) {
                    auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
                    for (int waited = 0; waited < 3000 && !next->isEnabled(); waited += 50)
                        settle(50);
                    next->click();
                }
            }, {}, 900};
}

void capture(MainWindow &window, const QString &who, const QString &what)
{
    window.pages().show(Page::Today);
    window.newTicket();
    if (auto *field = window.capture().findChild<QLineEdit *>(u"captureWho"_s))
        field->setText(who);
    if (auto *field = window.capture().findChild<QLineEdit *>(u"captureWhat"_s))
        field->setText(what);
}

void closeCapture(MainWindow &window)
{
    for (const QString &name : {u"captureWho"_s, u"captureWhat"_s})
        if (auto *field = window.capture().findChild<QLineEdit *>(name))
            field->clear();
    window.capture().hide();
}

// All clocks of a ticket, explained.
State clocks(const QString &name, const QString &title)
{
    return {name, [title](MainWindow &window, Desk &desk) {
                if (const auto hit = found(desk, title, AnyHit::Type::WorkItem))
                    window.pages().open(*hit);
                settle(400);
                shown<QueuePage>(window, Page::Queue)->item()->showClocks();
            }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }, 350, u"several"_s};
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

QList<State> workStates()
{
    const QString printer = u"Cannot print to 2nd-floor LaserJet"_s;
    return {
        {u"capture"_s, [](MainWindow &window, Desk &) { capture(window, u"pri"_s, u"Printer says offline again"_s); },
         closeCapture, 600},
        record(u"ticket"_s, printer, AnyHit::Type::WorkItem),
        clocks(u"ticket-clocks"_s, printer),
        {u"ticket-entry"_s, [printer](MainWindow &window, Desk &desk) {
             if (const auto hit = found(desk, printer, AnyHit::Type::WorkItem))
                 window.pages().open(*hit);
             shown<QueuePage>(window, Page::Queue)->item()->start(WorkItemPage::Step::Told);
         }},
        {u"ticket-solve"_s, [printer](MainWindow &window, Desk &) {
             press(*shown<QueuePage>(window, Page::Queue), u"itemSolve"_s);
         }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }},
        {u"ticket-split"_s, [printer](MainWindow &window, Desk &desk) {
             if (const auto hit = found(desk, printer, AnyHit::Type::WorkItem))
                 window.pages().open(*hit);
             settle(600);
             trigger(*shown<QueuePage>(window, Page::Queue)->item(), u"itemMore"_s, u"splitOff"_s);
         }, [](MainWindow &window) { closeDialog(window, u"splitDialog"_s); }},
        {u"ticket-as-of"_s, [printer](MainWindow &window, Desk &desk) {
             if (const auto hit = found(desk, printer, AnyHit::Type::WorkItem))
                 window.pages().open(*hit);
             settle(600);
             trigger(*shown<QueuePage>(window, Page::Queue)->item(), u"itemMore"_s, u"asItWas"_s);
         }, [](MainWindow &window) { closeDialog(window, u"asOfSheet"_s); }, 600},
        {u"queue-stuck"_s, [](MainWindow &window, Desk &) {
             shown<QueuePage>(window, Page::Queue)->showQuery(u"is:stuck"_s);
         }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->showQuery(u"is:open"_s); }},
        {u"queue-empty"_s, [](MainWindow &window, Desk &) {
             shown<QueuePage>(window, Page::Queue)->showQuery(u"is:open nothing-like-this"_s);
         }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->showQuery(u"is:open"_s); }},
        {u"queue-wrong"_s, [](MainWindow &window, Desk &) {
             shown<QueuePage>(window, Page::Queue)->showQuery(u"status:opne priority:>high"_s);
         }, [](MainWindow &window) {
             window.messages().hide();
             shown<QueuePage>(window, Page::Queue)->showQuery(u"is:open"_s);
         }},
    };
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

// A question about the restore test, asked from its side pane in the month.
State occurrence(const QString &name, const QString &button)
{
    return {name, [button](MainWindow &window, Desk &desk) {
                auto *calendar = shown<CalendarPage>(window, Page::Calendar);
                if (const auto hit = found(desk, u"Restore test: NAS-01"_s, AnyHit::Type::WorkItem))
                    if (const auto key = desk.plans().keyOf(WorkItemId{hit->id}).result())
                        calendar->showOccurrence(*key);
                settle(600);
                press(*calendar->panel(), button);
            }};
}

State newRecord(const QString &name, void (RegisterPage::*make)())
{
    return {name, [make](MainWindow &window, Desk &) { (shown<RegisterPage>(window, Page::Register)->*make)(); }};
}

// The ticket waits for somebody from now on: why, and until when.
void askWhyWaiting(MainWindow &window, Desk &desk, const QString &title)
{
    const auto hit = found(desk, title, AnyHit::Type::WorkItem);
    const auto &statuses = desk.catalog().statuses;
    const auto waiting = std::ranges::find(statuses, StatusUse::WaitingSupplier, &Status::use);
    if (!hit || waiting == statuses.end())
        return;
    window.pages().open(*hit);
    auto *dialog = StatusDialog::forWaiting(desk, hit->title + u": " + waiting->name, *waiting, {}, &window);
    dialog->offerPlan(true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    press(*dialog, u"waitPlan"_s);
}

// Everything open is to change: what that does is told before.
void askForAll(MainWindow &window, Desk &)
{
    auto *queue = shown<QueuePage>(window, Page::Queue);
    queue->showQuery(u"is:open"_s);
    settle(500);
    queue->list()->view()->selectAll();
    press(*queue, u"bulkChange"_s);
    settle(200);
    auto *dialog = window.findChild<BulkDialog *>();
    if (!dialog)
        return;
    dialog->edit()->setAct({.fields = {{u"priority"_s, u"high"_s}, {u"follow-up"_s, u"tomorrow"_s}},
                            .addTags = {u"storm"_s},
                            .body = u"The power is back on the {{ location }}, please try again."_s});
    emit dialog->edit()->changed();
    settle(900);
}

QList<State> dialogStates()
{
    return {
        {u"bulk"_s, askForAll, [](MainWindow &window) {
             shown<QueuePage>(window, Page::Queue)->list()->view()->clearSelection();
         }, 600},
        newRecord(u"asset-new"_s, &RegisterPage::newAsset),
        newRecord(u"person-new"_s, &RegisterPage::newPerson),
        newRecord(u"supplier-new"_s, &RegisterPage::newSupplier),
        newRecord(u"renewal-new"_s, &RegisterPage::newRenewal),
        occurrence(u"occurrence-move"_s, u"moveOccurrence"_s),
        occurrence(u"occurrence-skip"_s, u"skipOccurrence"_s),
        {u"ticket-wait"_s, [](MainWindow &window, Desk &desk) {
             askWhyWaiting(window, desk, u"Cannot print to 2nd-floor LaserJet"_s);
         }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }},
    };
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
        import(u"import-columns"_s, 1),
        import(u"import-check"_s, 3),
    };
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
    } + otherStates() + dialogStates() + templateStates() + QList<State>{
        settings(u"settings-appearance"_s, SettingsPage::Section::Appearance),
        settings(u"settings-people"_s, SettingsPage::Section::People),
        settings(u"settings-features"_s, SettingsPage::Section::Features),
        settings(u"settings-macros"_s, SettingsPage::Section::Macros),
        settings(u"settings-templates"_s, SettingsPage::Section::Templates),
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
    } + changeStates() + timeStates() + majorStates(); // these write on a ticket: the others are drawn before
    return list;
}

} // namespace lamp::shots
