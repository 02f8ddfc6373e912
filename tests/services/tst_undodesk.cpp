// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changework.h"
#include "services/clocks.h"
#include "services/freezewindows.h"
#include "services/macros.h"
#include "services/majorwork.h"
#include "services/problemwork.h"
#include "services/readytexts.h"
#include "services/savedviews.h"
#include "services/shiftnotes.h"
#include "services/tickettemplates.h"
#include "services/timebook.h"
#include "undofixture.h"

using namespace lamp;
using namespace lamp::test;

// Every act on problems, changes and major incidents, and on what the desk is set up with, is taken back whole, also
// after a restart, and done again as it was.
class TestUndoDesk : public UndoFixture {
    Q_OBJECT

    Result<WorkItemId> make(Kind kind, const QString &title)
    {
        NewWorkItem fresh;
        fresh.item.kind = kind;
        fresh.item.title = title;
        return items().create(fresh).result();
    }
    Result<void> writeProblem(WorkItemId id)
    {
        LAMP_TRY(view, problemwork::of(desk(), id).result());
        ProblemSheet after = view.sheet;
        after.cause = u"worn rollers"_s;
        after.workaround = u"clean them"_s;
        after.knownError = true;
        return done(problemwork::save(desk(), view.sheet, after));
    }
    Result<void> writeChange(WorkItemId id)
    {
        LAMP_TRY(view, changework::of(desk(), id).result());
        changework::ChangeEdit edit = changework::editOf(view);
        edit.risk = ChangeRisk::High;
        edit.plan = u"Upload, restart"_s;
        edit.backOut = u"Boot the old image"_s;
        edit.window = TimeSpan{in(60), in(180)};
        edit.calls = {{.name = u"Guard"_s, .phone = u"204"_s}};
        return done(changework::save(desk(), view, edit));
    }
    Result<WorkItemId> askedChange()
    {
        LAMP_TRY(id, make(Kind::Change, u"New firmware"_s));
        LAMP_CHECK(writeChange(id));
        LAMP_CHECK(changework::ask(desk(), id, m_ana, u"for tonight"_s).result());
        return id;
    }
    Result<WorkItemId> startedChange()
    {
        LAMP_TRY(id, askedChange());
        LAMP_CHECK(changework::decide(desk(), id, true, m_ana, {}).result());
        LAMP_CHECK(changework::start(desk(), id).result());
        return id;
    }
    Result<void> runMajor() { return done(majorwork::run(desk(), m_one, {m_dana, in(0), 30})); }
    Result<WorkItemId> callToo()
    {
        NewWorkItem caller;
        caller.item.title = u"Printer jams"_s;
        caller.item.requesterText = u"Tom"_s;
        return items().meToo(m_one, caller).result();
    }
    // It goes on, one reported it too, another ticket is about the same.
    Result<void> majorWithTwo()
    {
        LAMP_CHECK(runMajor());
        LAMP_CHECK(callToo());
        return done(majorwork::join(desk(), m_one, m_two));
    }
    Result<void> overMajor()
    {
        LAMP_CHECK(majorWithTwo());
        return done(items().solve({m_one}, u"repaired"_s, u"the line is back"_s));
    }
    SavedView view()
    {
        SavedView fresh;
        fresh.name = u"Printers"_s;
        fresh.query = u"is:open asset:PRN group:status"_s;
        fresh.section = u"Team/Printers"_s;
        return fresh;
    }
    Result<SavedView> keptView()
    {
        LAMP_TRY(id, SavedViews(desk()).add(view()).result());
        LAMP_TRY(all, desk().database().readNow([](Connection &c) { return rows::all<SavedView>(c); }));
        const auto found = std::ranges::find(all, id, &SavedView::id);
        return found == all.end() ? Result<SavedView>(fail(Error::Kind::NotFound, view().name)) : *found;
    }

    QList<Act> kindActs()
    {
        return {
            {"a problem", [this]() -> Result<void> {
                 LAMP_TRY(id, make(Kind::Problem, u"Rollers wear out"_s));
                 mark();
                 return writeProblem(id);
             }},
            {"a member of a problem", [this]() -> Result<void> {
                 LAMP_TRY(id, make(Kind::Problem, u"Rollers wear out"_s));
                 mark();
                 return done(problemwork::addMember(desk(), id, m_one));
             }},
            {"a problem solved with its members", [this]() -> Result<void> {
                 LAMP_TRY(id, make(Kind::Problem, u"Rollers wear out"_s));
                 LAMP_CHECK(problemwork::addMember(desk(), id, m_one).result());
                 mark();
                 return done(problemwork::solve(desk(), {id}, {m_one}, {.fix = u"replaced"_s, .text = u"rollers"_s}));
             }},
            {"a change", [this]() -> Result<void> {
                 LAMP_TRY(id, make(Kind::Change, u"New firmware"_s));
                 mark();
                 return writeChange(id);
             }},
            {"an approval that was asked for", [this]() -> Result<void> {
                 LAMP_TRY(id, make(Kind::Change, u"New firmware"_s));
                 LAMP_CHECK(writeChange(id));
                 mark();
                 return done(changework::ask(desk(), id, m_ana, u"for tonight"_s));
             }},
            {"an approval that was refused", [this]() -> Result<void> {
                 LAMP_TRY(id, askedChange());
                 mark();
                 return done(changework::decide(desk(), id, false, m_ana, u"not before Monday"_s));
             }},
            {"a change that was started", [this]() -> Result<void> {
                 LAMP_TRY(id, askedChange());
                 LAMP_CHECK(changework::decide(desk(), id, true, m_ana, {}).result());
                 mark();
                 return done(changework::start(desk(), id));
             }},
            {"a change that was rolled back", [this]() -> Result<void> {
                 LAMP_TRY(id, startedChange());
                 mark();
                 return done(changework::rollBack(desk(), id, u"it did not boot"_s));
             }},
        };
    }

    QList<Act> majorActs()
    {
        return {
            {"who runs it", [this] { return runMajor(); }},
            {"another caller", [this]() -> Result<void> {
                 LAMP_CHECK(runMajor());
                 mark();
                 return callToo().transform([](WorkItemId) { });
             }},
            {"a ticket that joins", [this]() -> Result<void> {
                 LAMP_CHECK(runMajor());
                 mark();
                 return done(majorwork::join(desk(), m_one, m_two));
             }},
            {"a ticket that leaves", [this]() -> Result<void> {
                 LAMP_CHECK(majorWithTwo());
                 mark();
                 return done(majorwork::leave(desk(), m_two));
             }},
            {"an update for all", [this]() -> Result<void> {
                 LAMP_CHECK(majorWithTwo());
                 mark();
                 return done(majorwork::post(desk(), m_one, u"Still dark."_s, u"mail"_s, true));
             }},
            {"solved once for all", [this]() -> Result<void> {
                 LAMP_CHECK(majorWithTwo());
                 mark();
                 return done(items().solve({m_one}, u"repaired"_s, u"the line is back"_s));
             }},
            {"told that it is over", [this]() -> Result<void> {
                 LAMP_CHECK(overMajor());
                 mark();
                 return done(majorwork::tell(desk(), m_one, {}, u"It works again."_s, u"mail"_s));
             }},
            {"a review", [this]() -> Result<void> {
                 LAMP_CHECK(overMajor());
                 LAMP_TRY(now, majorwork::of(desk(), m_one).result());
                 mark();
                 return done(majorwork::review(desk(), m_one, now.sheet, {u"dark"_s, u"a digger"_s, u"two lines"_s}));
             }},
            {"a problem that follows", [this]() -> Result<void> {
                 LAMP_CHECK(overMajor());
                 mark();
                 return done(majorwork::follow(desk(), m_one, Kind::Problem));
             }},
        };
    }

    QList<Act> viewActs()
    {
        return {
            {"a view", [this] { return done(SavedViews(desk()).add(view())); }},
            {"the look of a view", [this]() -> Result<void> {
                 LAMP_TRY(before, keptView());
                 SavedView after = before;
                 after.colours = u"red: priority:critical"_s;
                 after.exportColumns = {u"number"_s, u"title"_s};
                 after.columns = {u"title"_s};
                 mark();
                 return done(SavedViews(desk()).edit(before, after));
             }},
            {"a view that was deleted", [this]() -> Result<void> {
                 LAMP_TRY(kept, keptView());
                 mark();
                 return done(SavedViews(desk()).remove(kept));
             }},
            {"a folder of views", [this]() -> Result<void> {
                 LAMP_CHECK(keptView());
                 mark();
                 return done(SavedViews(desk()).renameFolder(u"Team/Printers"_s, u"Site"_s));
             }},
            {"a macro", [this] {
                 return done(Macros(desk()).add({.name = u"Take it"_s, .fields = {u"assignee=me"_s}}));
             }},
            {"a reply", [this] {
                 return done(ReadyTexts(desk()).keep(TextBlock{}, {.name = u"Hi"_s, .body = u"Hello"_s}));
             }},
            {"a checklist of the desk", [this] {
                 return done(ReadyTexts(desk()).keep(ChecklistTemplate{}, {.name = u"Move"_s, .steps = {u"Cable"_s}}));
             }},
            {"a ticket template", [this]() -> Result<void> {
                 LAMP_TRY(all, TicketTemplates(desk()).all().result());
                 FullTemplate after = all.first().tmpl;
                 after.own.name = u"Forgotten password"_s;
                 mark();
                 return done(TicketTemplates(desk()).edit(all.first().tmpl, after));
             }},
        };
    }

    QList<Act> ruleActs()
    {
        return {
            {"what is promised", [this]() -> Result<void> {
                 LAMP_TRY(before, desk().clocks().rules().result());
                 ClockRules after = before;
                 after.policies.first().policy.setTarget(ClockKind::Resolve, {TargetUnit::Minutes, 77});
                 mark();
                 return done(desk().clocks().saveRules(before, after));
             }},
            {"a freeze window", [this] {
                 return done(freezewindows::add(desk(), {.name = u"Year's end"_s, .fromAt = in(60),
                                                         .untilAt = in(999)}));
             }},
            {"a rate", [this] { return done(timebook::setRate(desk(), m_dana, 9000, QDate(2026, 11, 24))); }},
            {"a shift note", [this] { return done(ShiftNotes(desk()).keep(u"Quiet."_s, in(-60))); }},
            {"a shift note that was gone over", [this]() -> Result<void> {
                 LAMP_CHECK(ShiftNotes(desk()).keep(u"Quiet."_s, in(-60)).result());
                 LAMP_TRY(notes, ShiftNotes(desk()).last(1).result());
                 mark();
                 return done(ShiftNotes(desk()).edit(notes.first(), u"Not so quiet."_s));
             }},
        };
    }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void kindsOfWorkAreTakenBackAndDoneAgain_data() { list(kindActs()); }
    void kindsOfWorkAreTakenBackAndDoneAgain() { takeBackAndDoAgain(kindActs()); }
    void majorIncidentsAreTakenBackAndDoneAgain_data() { list(majorActs()); }
    void majorIncidentsAreTakenBackAndDoneAgain() { takeBackAndDoAgain(majorActs()); }
    void viewsAndTextsAreTakenBackAndDoneAgain_data() { list(viewActs()); }
    void viewsAndTextsAreTakenBackAndDoneAgain() { takeBackAndDoAgain(viewActs()); }
    void rulesAreTakenBackAndDoneAgain_data() { list(ruleActs()); }
    void rulesAreTakenBackAndDoneAgain() { takeBackAndDoAgain(ruleActs()); }
};
LAMP_TEST(TestUndoDesk)

#include "tst_undodesk.moc"
