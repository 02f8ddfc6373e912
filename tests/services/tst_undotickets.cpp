// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk.h"
#include "services/checklists.h"
#include "services/downtimes.h"
#include "services/handing.h"
#include "services/macros.h"
#include "services/merging.h"
#include "services/tickettemplates.h"
#include "services/timebook.h"
#include "services/waiting.h"
#include "undofixture.h"

using namespace lamp;
using namespace lamp::test;

// Every act on a ticket is taken back whole, also after a restart, and done again as it was.
class TestUndoTickets : public UndoFixture {
    Q_OBJECT

    NewEntry entry(EntryKind kind, const QString &body)
    {
        return {.workItemId = m_one, .kind = kind, .via = kind == EntryKind::Told ? u"call"_s : QString(), .body = body,
                .minutes = kind == EntryKind::Report ? 0 : 5};
    }
    Result<TemplateTicket> starterTicket()
    {
        LAMP_TRY(all, TicketTemplates(desk()).all().result());
        for (const TemplateState &state : std::as_const(all))
            if (state.tmpl.rules.day == TemplateDay::Start) {
                LAMP_TRY(filled, TicketTemplates(desk()).filled(state.tmpl.own.id).result());
                return TemplateTicket{.templateId = state.tmpl.own.id, .ticket = filled, .fields = {},
                                      .day = QDate(2026, 12, 14)};
            }
        return fail(Error::Kind::NotFound, u"no template with a first day"_s);
    }
    waiting::Waiting waitingPlan()
    {
        return {.status = status(StatusUse::WaitingUser), .reason = u"information"_s, .supplierRef = {},
                .until = in(7 * 24 * 60), .everyDays = 2, .times = 2, .then = AfterWaiting::Solve};
    }
    Result<ChecklistId> copyList()
    {
        const checklists::Source source{.name = u"Leaver"_s, .articleId = {},
                                        .steps = {Step{.title = u"Account disabled"_s},
                                                  Step{.title = u"Phone returned"_s}}};
        return checklists::copy(desk(), m_one, source, Gate::Warn).result();
    }
    Step firstStep()
    {
        const auto lists = checklists::of(desk(), m_one).result().value_or(QList<checklists::List>());
        return lists.isEmpty() || lists.first().lines.isEmpty() ? Step{} : lists.first().lines.first().step;
    }
    Macro macro()
    {
        return {.name = u"Ask the user"_s, .fields = {u"priority=low"_s}, .addTags = {u"asked"_s},
                .entryKind = EntryKind::Told, .via = u"mail"_s, .body = u"Hello {{ requester.first_name }}"_s,
                .minutes = 5, .checklist = {u"Wait for the answer"_s}};
    }

    QList<Act> wordActs()
    {
        return {
            {"a ticket with all that belongs to it", [this] {
                 NewWorkItem fresh;
                 fresh.item.title = u"Screen flickers"_s;
                 fresh.item.requesterText = u"A caller"_s;
                 fresh.description = u"Since this morning"_s;
                 fresh.tags = {u"screen"_s};
                 fresh.checklist = {u"Cable"_s, u"Driver"_s};
                 return done(items().create(fresh));
             }},
            {"a ticket that was solved on the phone", [this] {
                 NewWorkItem fresh;
                 fresh.item.title = u"Password forgotten"_s;
                 fresh.item.fix = u"access"_s;
                 fresh.solved = true;
                 fresh.minutes = 3;
                 return done(items().create(fresh));
             }},
            {"a starter with the parts", [this]() -> Result<void> {
                 LAMP_TRY(wanted, starterTicket());
                 return done(TicketTemplates(desk()).create(wanted));
             }},
            {"the day of a starter", [this]() -> Result<void> {
                 LAMP_TRY(wanted, starterTicket());
                 LAMP_TRY(parent, TicketTemplates(desk()).create(wanted).result());
                 mark();
                 return done(TicketTemplates(desk()).moveDay(parent, QDate(2026, 12, 21), true));
             }},
            {"a note with a file", [this] {
                 NewEntry fresh = entry(EntryKind::Note, u"The tray is bent"_s);
                 fresh.files = {{u"tray.txt"_s, "bent"}};
                 return done(items().addEntry(fresh));
             }},
            {"what the user was told", [this] { return done(items().addEntry(entry(EntryKind::Told, u"At two"_s))); }},
            {"a corrected entry", [this]() -> Result<void> {
                 LAMP_CHECK(items().addEntry(entry(EntryKind::Note, u"The tary"_s)).result());
                 mark();
                 const QList<Entry> entries = details(m_one).entries;
                 const auto before = std::ranges::find(entries, EntryKind::Note, &Entry::kind);
                 Entry after = *before;
                 after.body = u"The tray"_s;
                 return done(items().editEntry(*before, after));
             }},
            {"an answer that wakes a ticket", [this]() -> Result<void> {
                 LAMP_CHECK(items().wait({m_one}, status(StatusUse::WaitingUser), u"information"_s, in(999)).result());
                 mark();
                 return done(items().addEntry(entry(EntryKind::Report, u"It is the tray"_s)));
             }},
            {"time", [this] {
                 return done(timebook::add(desk(), {.item = m_one, .minutes = 25, .at = in(-60), .text = u"rollers"_s,
                                                    .by = m_ana}));
             }},
            {"a stopwatch", [this]() -> Result<void> {
                 LAMP_CHECK(timebook::start(desk(), m_one).result());
                 m_desk->clock().advanceMinutes(12);
                 mark();
                 return done(timebook::stop(desk()));
             }},
            {"the time of a day", [this] { return done(timebook::setDay(desk(), m_one, QDate(2026, 11, 24), 45)); }},
            {"material", [this] {
                 return done(timebook::addMaterial(desk(), {.workItemId = m_one, .text = u"Rollers"_s,
                                                            .unitCents = 8950}));
             }},
            {"material that was taken off", [this]() -> Result<void> {
                 LAMP_CHECK(timebook::addMaterial(desk(), {.workItemId = m_one, .text = u"Rollers"_s}).result());
                 LAMP_TRY(sheet, timebook::sheet(desk(), m_one).result());
                 mark();
                 return done(timebook::removeMaterial(desk(), sheet.material.first()));
             }},
            {"an estimate", [this] { return done(timebook::setEstimate(desk(), m_one, 90)); }},
        };
    }

    QList<Act> stateActs()
    {
        return {
            {"facts", [this] {
                 WorkItem before = details(m_one).item, after = before;
                 after.title = u"Printer jams badly"_s;
                 after.impact = Impact::Several;
                 after.confidential = true;
                 after.targetAt = in(90);
                 return done(items().edit(before, after));
             }},
            {"somebody else", [this] { return done(items().assign({m_one, m_two}, m_ana)); }},
            {"tags", [this]() -> Result<void> {
                 LAMP_CHECK(items().setTags({m_one}, {u"tray"_s}, {}).result());
                 mark();
                 return done(items().setTags({m_one}, {u"roller"_s}, {u"tray"_s}));
             }},
            {"solving", [this] { return done(items().solve({m_one, m_two}, u"replaced"_s, u"rollers"_s, {}, 10)); }},
            {"cancelling", [this] {
                 return done(items().setStatus({m_one}, status(StatusUse::Cancelled), u"withdrawn"_s));
             }},
            {"waiting with a plan", [this] { return done(waiting::start(desk(), {m_one}, waitingPlan())); }},
            {"the end of a waiting plan", [this]() -> Result<void> {
                 LAMP_CHECK(waiting::start(desk(), {m_one}, waitingPlan()).result());
                 mark();
                 return done(waiting::end(desk(), m_one));
             }},
            {"many at once", [this] {
                 const ItemAct act{.fields = {{u"priority"_s, u"high"_s}, {u"assignee"_s, u"me"_s}},
                                   .addTags = {u"bulk"_s}, .removeTags = {}, .via = {}, .body = u"With many others"_s,
                                   .minutes = 5, .checklist = {u"Look again"_s}};
                 return done(Bulk(desk()).apply({m_one, m_two}, act));
             }},
            {"a macro", [this] { return done(Macros(desk()).run(macro(), {m_one, m_two})); }},
            {"a hand-over", [this] {
                 return done(Handing(desk()).handOver({.person = m_dana, .takers = {m_ana},
                                                       .from = QDate(2026, 11, 24), .until = QDate(2026, 12, 4)}));
             }},
            {"down", [this] { return done(downtimes::down(desk(), downtimes::proposed(details(m_one).item, in(0)))); }},
            {"up again", [this]() -> Result<void> {
                 LAMP_CHECK(downtimes::down(desk(), downtimes::proposed(details(m_one).item, in(0))).result());
                 mark();
                 return done(downtimes::up(desk(), m_one));
             }},
        };
    }

    QList<Act> partActs()
    {
        return {
            {"a link", [this] { return done(items().link(m_one, LinkKind::Blocks, m_two)); }},
            {"a link that was removed", [this]() -> Result<void> {
                 LAMP_CHECK(items().link(m_one, LinkKind::Duplicates, m_two).result());
                 mark();
                 return done(items().unlink(details(m_one).links.first().first));
             }},
            {"merging", [this]() -> Result<void> {
                 LAMP_CHECK(items().addEntry(entry(EntryKind::Note, u"here, too"_s)).result());
                 mark();
                 return done(merging::merge(desk(), m_one, m_two));
             }},
            {"parting again", [this]() -> Result<void> {
                 LAMP_CHECK(merging::merge(desk(), m_one, m_two).result());
                 LAMP_CHECK(items().addEntry(entry(EntryKind::Note, u"under the old number"_s)).result());
                 mark();
                 return done(merging::part(desk(), m_one));
             }},
            {"splitting", [this]() -> Result<void> {
                 LAMP_CHECK(items().addEntry(entry(EntryKind::Report, u"first"_s)).result());
                 LAMP_TRY(other, items().addEntry(entry(EntryKind::Report, u"the scanner, too"_s)).result());
                 mark();
                 return done(merging::split(desk(), m_one, {other}, {}));
             }},
            {"a checklist", [this] { return copyList().transform([](ChecklistId) { }); }},
            {"a checklist that was taken off", [this]() -> Result<void> {
                 LAMP_TRY(list, copyList());
                 mark();
                 return done(checklists::remove(desk(), list));
             }},
            {"a tick", [this]() -> Result<void> {
                 LAMP_CHECK(copyList());
                 mark();
                 Step before = firstStep(), after = before;
                 after.result = StepResult::Done;
                 return done(items().setStep(before, after));
             }},
            {"a step that is a ticket", [this]() -> Result<void> {
                 LAMP_CHECK(copyList());
                 mark();
                 return done(checklists::makeTicket(desk(), firstStep()));
             }},
            {"a step that is asked of somebody", [this]() -> Result<void> {
                 LAMP_CHECK(copyList());
                 mark();
                 return done(checklists::ask(desk(), firstStep(), m_ana, {}));
             }},
            {"an answer to it", [this]() -> Result<void> {
                 LAMP_CHECK(copyList());
                 LAMP_CHECK(checklists::ask(desk(), firstStep(), m_ana, {}).result());
                 mark();
                 return done(checklists::answer(desk(), firstStep(), true, u"yes"_s));
             }},
        };
    }

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatIsWrittenIsTakenBackAndDoneAgain_data() { list(wordActs()); }
    void whatIsWrittenIsTakenBackAndDoneAgain() { takeBackAndDoAgain(wordActs()); }
    void whatIsSetIsTakenBackAndDoneAgain_data() { list(stateActs()); }
    void whatIsSetIsTakenBackAndDoneAgain() { takeBackAndDoAgain(stateActs()); }
    void whatHangsTogetherIsTakenBackAndDoneAgain_data() { list(partActs()); }
    void whatHangsTogetherIsTakenBackAndDoneAgain() { takeBackAndDoAgain(partActs()); }
};
LAMP_TEST(TestUndoTickets)

#include "tst_undotickets.moc"
