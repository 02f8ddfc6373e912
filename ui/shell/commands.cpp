// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands.h"

#include "knowledge/knowledgepage.h"
#include "knowledge/markdownbar.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/appearance.h"
#include "shell/mainwindow.h"
#include "shell/onsite.h"
#include "shell/pages.h"
#include "shell/stopwatchline.h"
#include "work/handoverdialog.h"
#include "work/shiftnotedialog.h"
#include "work/templatedialog.h"

#include <QApplication>
#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void addWork(MainWindow &window)
{
    Actions &actions = window.actions();
    const QString group = Commands::tr("Anywhere");
    actions.add({"ticket.new", Commands::tr("New ticket"), group, "list-add", QKeySequence(Qt::CTRL | Qt::Key_N),
                 Commands::tr("quick capture of a call, over what is shown"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                [&window] { window.newTicket(); });
    actions.add(
        {"search.everything", Commands::tr("Search everything"), group, "search", QKeySequence(Qt::CTRL | Qt::Key_K)},
        [&window] { window.openPalette(); });
    actions.add({"search.commands", Commands::tr("Commands"), group, "system-run",
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                [&window] { window.openPalette(u">"_s); });
    actions.add(
        {"search.page", Commands::tr("Find on this page"), group, "edit-find", QKeySequence(Qt::CTRL | Qt::Key_F)},
        [&window] { window.pages().focusSearch(); });
    actions.add({"edit.undo", Commands::tr("Undo"), group, "edit-undo", QKeySequence(Qt::CTRL | Qt::Key_Z),
                 Commands::tr("take back the last act of this window")}, [&window] { window.undo(); });
    actions.add({"edit.redo", Commands::tr("Redo"), group, "edit-redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                [&window] { window.redo(); });
    actions.add({"time.stopwatch", Commands::tr("Start or stop the stopwatch"), group, "clock",
                 QKeySequence(Qt::CTRL | Qt::Key_T), Commands::tr("on the open ticket; its time is kept there")},
                [&window] { window.stopwatch().toggle(); });
    actions.add({"who", Commands::tr("Who works here …"), group, "user", {}}, [&window] { window.chooseMe(); });
    actions.add({"help.filter", Commands::tr("What the filter understands"), group, "view-filter", {},
                 Commands::tr("fields, dates and examples of a query; F1 in the filter")},
                [&window] { window.pages().showQueryHelp(); });
    actions.add({"help.keys", Commands::tr("Keys"), group, "input-keyboard", QKeySequence(Qt::Key_F1),
                 Commands::tr("every shortcut on one page, also by ?"), QKeySequence(Qt::Key_Question)},
                [&window] { window.showKeys(); });
}

template <class D>
D *related(MainWindow &window, D *dialog)
{
    QObject::connect(dialog, &D::message, &window, &MainWindow::say);
    QObject::connect(dialog, &D::failed, &window, &MainWindow::complain);
    return dialog;
}

void addTeamWork(MainWindow &window, Desk &desk)
{
    Actions &actions = window.actions();
    const QString group = Commands::tr("Make");
    actions.add({"ticket.template", Commands::tr("New ticket from a template …"), group, "list-add",
                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
                 Commands::tr("what is filled in, asked for and hidden; new starters and leavers with their days")},
                [&window, &desk] {
                    auto *dialog = related(window, new TemplateDialog(desk, {}, &window));
                    QObject::connect(dialog, &TemplateDialog::created, &window.pages(), &PageStack::openWorkItem);
                    dialog->open();
                });
    actions.add({"ticket.mail", Commands::tr("New ticket from mail file …"), group, "mail-attachment", {},
                 Commands::tr("a mail saved as .eml: a ticket, or an entry of the one that it answers")},
                [&window] { window.newTicketFromMail(); });
    actions.add({"work.handover", Commands::tr("Hand over the work of a person …"), Commands::tr("Anywhere"), "user",
                 {}, Commands::tr("tickets, visits, plans and approvals, from a day and until one")},
                [&window, &desk] { related(window, new HandoverDialog(desk, &window))->open(); });
    actions.add({"shift.note", Commands::tr("Shift hand-over …"), Commands::tr("Anywhere"), "documentation", {},
                 Commands::tr("what is open, due and happened, filled in for the next shift")},
                [&window, &desk] { related(window, new ShiftNoteDialog(desk, &window))->open(); });
}

void addRecords(MainWindow &window)
{
    Actions &actions = window.actions();
    PageStack &pages = window.pages();
    const QString group = Commands::tr("Make");
    actions.add({"ticket.about", Commands::tr("New ticket about the shown asset or person"), group, "list-add", {},
                 Commands::tr("quick capture with the record of the register filled in")},
                [&pages] { pages.newTicketForShown(); });
    actions.add({"article.new", Commands::tr("New article"), group, "documentation", {}},
                [&pages] { pages.newArticle(); });
    actions.add({"plan.new", Commands::tr("New plan"), group, "view-calendar-month", {}},
                [&pages] { pages.newPlan(); });
    actions.add({"asset.new", Commands::tr("New asset"), group, "computer", {}}, [&pages] { pages.newAsset(); });
    actions.add({"person.new", Commands::tr("New person"), group, "user", {}}, [&pages] { pages.newPerson(); });
    actions.add({"supplier.new", Commands::tr("New supplier"), group, "go-home", {}},
                [&pages] { pages.newSupplier(); });
    actions.add({"renewal.new", Commands::tr("New renewal"), group, "view-calendar-upcoming-days", {}},
                [&pages] { pages.newRenewal(); });
    actions.add({"plans.show", Commands::tr("Plans of the year"), Commands::tr("Pages"), "view-calendar-month", {},
                 Commands::tr("what is checked, how often, and whether it was done")}, [&pages] { pages.showPlans(); });
}

void addPages(MainWindow &window)
{
    constexpr Qt::Key keys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
    int place = 0;
    for (const Page page : Pages) {
        const QByteArray id = QByteArray("page.") + pageCode(page);
        const QKeySequence key = place < 5 ? QKeySequence(Qt::CTRL | keys[place])
            : page == Page::Settings       ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                           : QKeySequence(Qt::CTRL | Qt::Key_H);
        ++place;
        window.actions().add(
            {id.constData(), Commands::tr("Go to %1").arg(pageName(page)), Commands::tr("Pages"), pageIcon(page), key},
            [&window, page] { window.pages().show(page); });
    }
    window.actions().add({"time.week", Commands::tr("My week"), Commands::tr("Pages"), "clock",
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                          Commands::tr("the time of each day, ticket by ticket, to type into")},
                         [&window] { window.pages().show(Page::Week); });
    window.actions().add({"runs.show", Commands::tr("Runs that wait"), Commands::tr("Pages"), "media-playback-start",
                          {}, Commands::tr("procedures that were begun and not ended")},
                         [&window] { window.pages().showRuns(); });
    window.actions().add({"onsite", Commands::tr("On-site mode"), Commands::tr("Appearance"), "view-fullscreen",
                          QKeySequence(Qt::Key_F11),
                          Commands::tr("a run or a visit: large and dark, nothing around it")},
                         [&window] { window.onSite().toggle(); });
    window.actions().add({"page.back", Commands::tr("Back to the page before"), Commands::tr("Pages"), "go-previous",
                          QKeySequence(Qt::ALT | Qt::Key_Left)},
                         [&window] { window.pages().goBack(); });
}

void addDesk(MainWindow &window)
{
    Actions &actions = window.actions();
    const QString group = Commands::tr("Desk");
    actions.add(
        {"desk.open", Commands::tr("Open another desk …"), group, "document-open", QKeySequence(Qt::CTRL | Qt::Key_O)},
        [&window] { emit window.openDeskWanted({}); });
    actions.add({"desk.new", Commands::tr("Start a new desk …"), group, "document-new", {}},
                [&window] { emit window.newDeskWanted(); });
    actions.add({"desk.import",
                 Commands::tr("Import …"),
                 group,
                 "document-import",
                 {},
                 Commands::tr("tickets, people and assets from CSV, articles from a folder, a calendar")},
                [&window] { window.import(); });
    actions.add({"desk.backup", Commands::tr("Back up now …"), group, "document-save", {}}, [&window] {
        window.pages().settingsPage().backUpNow();
    });
    actions.add({"desk.verify", Commands::tr("Verify the desk"), group, "checkmark", {},
                 Commands::tr("the chain of the history, the contents and the search index")}, [&window] {
        window.pages().settingsPage().verifyNow();
    });
    actions.add({"desk.copy", Commands::tr("Make a copy for others …"), group, "edit-copy", {},
                 Commands::tr("a desk file of their own, whose numbers get a letter")}, [&window] {
        window.pages().settingsPage().copyForOthers();
    });
    actions.add({"app.quit", Commands::tr("Quit"), group, "application-exit", QKeySequence(Qt::CTRL | Qt::Key_Q)},
                [&window] { window.close(); });
}

void addThemes(MainWindow &window, QSettings &settings)
{
    struct Choice {
        const char *id;
        QString text;
        Theme theme;
    };
    for (const Choice &choice : {Choice{"theme.light", Commands::tr("Light theme"), Theme::Light},
                                 Choice{"theme.dark", Commands::tr("Dark theme"), Theme::Dark},
                                 Choice{"theme.contrast", Commands::tr("High-contrast theme"), Theme::HighContrast},
                                 Choice{"theme.system", Commands::tr("Theme of the system"), Theme::System}})
        window.actions().add({choice.id, choice.text, Commands::tr("Appearance"), "draw-brush", {}},
                             [&settings, theme = choice.theme] {
            Appearance appearance = readAppearance(settings);
            appearance.theme = theme;
            writeAppearance(settings, appearance);
            applyAppearance(*qApp, appearance);
        });
}

void addDensities(MainWindow &window)
{
    const QString group = Commands::tr("Appearance");
    PageStack &pages = window.pages();
    window.actions().add({"lists.compact", Commands::tr("Compact lists"), group, "view-list-details", {},
                          Commands::tr("narrow rows, more of them")}, [&pages] { pages.setComfortable(false); });
    window.actions().add({"lists.comfortable", Commands::tr("Comfortable lists"), group, "view-list-details", {},
                          Commands::tr("wide rows, more room")}, [&pages] { pages.setComfortable(true); });
}

void addImports(MainWindow &window)
{
    struct Choice {
        const char *id;
        QString text;
        const char *icon;
        ImportKind kind;
    };
    for (const Choice &choice :
         {Choice{"import.tickets", Commands::tr("Import tickets …"), "view-task", ImportKind::Tickets},
          Choice{"import.people", Commands::tr("Import people …"), "user", ImportKind::People},
          Choice{"import.assets", Commands::tr("Import assets …"), "computer", ImportKind::Assets},
          Choice{"import.articles", Commands::tr("Import articles …"), "documentation", ImportKind::Articles},
          Choice{"import.calendar", Commands::tr("Import a calendar …"), "view-calendar-month", ImportKind::Calendar}})
        window.actions().add({choice.id, choice.text, Commands::tr("Desk"), choice.icon, {}},
                             [&window, kind = choice.kind] { window.import({}, kind); });
}

void addKeyNotes(Actions &actions)
{
    // By the names that the keys have in the language of the reader.
    const auto key = [](Qt::Key one) { return QKeySequence(one).toString(QKeySequence::NativeText); };
    const QString list = Commands::tr("In the list of the queue");
    for (const auto &[text, keys] :
         std::initializer_list<std::pair<QString, QString>>{{Commands::tr("Next, previous"), u"J  K"_s},
                                                            {Commands::tr("Open"), key(Qt::Key_Enter)},
                                                            {Commands::tr("Assign"), u"A"_s},
                                                            {Commands::tr("Status"), u"S"_s},
                                                            {Commands::tr("Priority"), u"P"_s},
                                                            {Commands::tr("Note"), u"N"_s},
                                                            {Commands::tr("Told the user"), u"R"_s},
                                                            {Commands::tr("Told the user by phone"), u"C"_s},
                                                            {Commands::tr("Me too (on an open ticket)"), u"M"_s},
                                                            {Commands::tr("Tag"), u"T"_s},
                                                            {Commands::tr("Select"), u"X"_s},
                                                            {Commands::tr("Back"), key(Qt::Key_Escape)}})
        actions.note({list, text, keys});
    const QString visit = Commands::tr("In a visit");
    for (const auto &[text, keys] :
         std::initializer_list<std::pair<QString, QString>>{{Commands::tr("Done"), key(Qt::Key_Space)},
                                                            {Commands::tr("Failed"), u"F"_s},
                                                            {Commands::tr("Does not apply"), u"X"_s},
                                                            {Commands::tr("Note"), u"N"_s},
                                                            {Commands::tr("File"), u"P"_s},
                                                            {Commands::tr("Step back"), key(Qt::Key_Backspace)}})
        actions.note({visit, text, keys});
    const QString run = Commands::tr("In a run");
    for (const auto &[text, keys] : std::initializer_list<std::pair<QString, QString>>{
             {Commands::tr("Done; at the end: it helped"), key(Qt::Key_Space)},
             {Commands::tr("Failed; at the end: it did not help"), u"F"_s},
             {Commands::tr("Skip; at the end: give up"), u"X"_s},
             {Commands::tr("Note"), u"N"_s},
             {Commands::tr("Copy the command, then the next one"), u"C"_s},
             {Commands::tr("Spell the line"), u"S"_s},
             {Commands::tr("Go where the step says"), u"1 \u2026 9"_s},
             {Commands::tr("Take back the last step"), key(Qt::Key_Backspace)},
             {Commands::tr("To the end"), key(Qt::Key_End)}})
        actions.note({run, text, keys});
    for (const auto reading = KnowledgePage::keys(); const auto &[text, keys] : reading)
        actions.note({Commands::tr("On an article"), text, keys});
    for (const QList<MarkdownBar::Key> editor = MarkdownBar::keys(); const auto &[text, keys] : editor)
        actions.note({Commands::tr("While writing an article"), text, keys});
}

} // namespace

void registerCommands(MainWindow &window, QSettings &settings)
{
    addWork(window);
    addPages(window);
    addRecords(window);
    addTeamWork(window, window.desk());
    addDesk(window);
    addImports(window);
    addThemes(window, settings);
    addDensities(window);
    addKeyNotes(window.actions());
}

} // namespace lamp
