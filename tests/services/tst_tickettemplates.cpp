// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "items/noticewords.h"
#include "services/history.h"
#include "services/itemnotices.h"
#include "services/templaterules.h"
#include "services/tickettemplates.h"
#include "services/workitems.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What templates fill in, hide and ask for, and the dated parts of starters and leavers.
class TestTicketTemplates : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    [[nodiscard]] TicketTemplates templates() { return TicketTemplates(**m_desk); }
    [[nodiscard]] QList<TemplateState> all() { return templates().all().result().value(); }
    [[nodiscard]] FullTemplate named(const QString &name)
    {
        for (const TemplateState &state : all())
            if (state.tmpl.own.name == name)
                return state.tmpl;
        return {};
    }
    [[nodiscard]] WorkItemDetails details(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value(); }
    [[nodiscard]] TemplateTicket ticketOf(const QString &name, QDate day = {})
    {
        const TicketTemplateId id = named(name).own.id;
        return {.templateId = id, .ticket = templates().filled(id).result().value(), .day = day};
    }
    [[nodiscard]] QList<WorkItem> partsOf(WorkItemId parent)
    {
        const auto items = (*m_desk)->database().readNow([](Connection &c) { return rows::all<WorkItem>(c); });
        QList<WorkItem> parts;
        for (const WorkItem &item : *items)
            if (item.parentId == parent)
                parts.append(item);
        return parts;
    }
    [[nodiscard]] QDate dayOf(const WorkItem &item) { return item.targetAt->in((*m_desk)->zone()).date(); }
    [[nodiscard]] WorkItemId starter(QDate day)
    {
        return templates().create(ticketOf(u"New starter"_s, day)).result().value();
    }
    Result<void> solve(WorkItemId id) { return (*m_desk)->workItems().solve({id}, u"replaced"_s, u"done"_s).result(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
    }
    void cleanup()
    {
        QCOMPARE((*m_desk)->history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void thirteenStarterTemplatesCanBeUsed()
    {
        const auto states = all();
        QCOMPARE(states.size(), 13);
        for (const TemplateState &state : states)
            QCOMPARE(state.problem, QString());
        QCOMPARE(named(u"New starter"_s).parts.size(), 8);
        QCOMPARE(named(u"Leaver"_s).rules.day, TemplateDay::Leave);
        QCOMPARE(named(u"Password reset"_s).rules.mandatory, QStringList{u"requester"_s});
    }

    void aTemplateComesBackAfterARestart()
    {
        FullTemplate fresh = named(u"New starter"_s);
        fresh.own.id = {};
        fresh.own.name = u"Temp worker"_s;
        fresh.rules.presets = {u"impact=several"_s};
        VERIFY_OK(templates().add(fresh).result());
        m_desk->reopen();
        const FullTemplate kept = named(u"Temp worker"_s);
        QCOMPARE(kept.rules.presets, fresh.rules.presets);
        QCOMPARE(kept.parts.size(), 8);
        QCOMPARE(all().last().tmpl.own.name, u"Temp worker"_s);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(all().size(), 13);
    }

    void aBadTemplateIsRefusedWhileItIsEdited_data()
    {
        QTest::addColumn<FullTemplate>("tmpl");
        const FullTemplate good{.own = {.name = u"Good"_s, .title = u"Good"_s}, .rules = {}, .parts = {}};
        const auto row = [&](const char *name, const std::function<void(FullTemplate &)> &spoil) {
            FullTemplate bad = good;
            spoil(bad);
            QTest::newRow(name) << bad;
        };
        row("no name", [](FullTemplate &t) { t.own.name = u"  "_s; });
        row("no title", [](FullTemplate &t) { t.own.title.clear(); });
        row("a name that is taken", [](FullTemplate &t) { t.own.name = u"printer"_s; });
        row("an unknown variable", [](FullTemplate &t) { t.own.body = u"Hello {{ moon }}"_s; });
        row("a variable in the checklist", [](FullTemplate &t) { t.own.checklist = {u"{{ moon }}"_s}; });
        row("a tag that reads files", [](FullTemplate &t) { t.own.body = u"{% include \"/etc/passwd\" %}"_s; });
        row("a field that is gone", [](FullTemplate &t) { t.rules.mandatory = {u"colour"_s}; });
        row("a preset that is gone", [](FullTemplate &t) { t.rules.presets = {u"colour=red"_s}; });
        row("a value that is gone", [](FullTemplate &t) { t.rules.presets = {u"asset=#4711"_s}; });
        row("a status", [](FullTemplate &t) { t.rules.presets = {u"status=#1"_s}; });
        row("never empty", [](FullTemplate &t) { t.rules.solving = {u"priority"_s}; });
        row("hidden and needed", [](FullTemplate &t) { t.rules.hidden = t.rules.mandatory = {u"asset"_s}; });
        row("a category that is none", [](FullTemplate &t) { t.rules.wholeCategory = true; });
        row("parts without a day", [](FullTemplate &t) { t.parts = {{.title = u"Order"_s, .offsetDays = -5}}; });
        row("a part without words", [](FullTemplate &t) {
            t.rules.day = TemplateDay::Start;
            t.parts = {{.offsetDays = -5}};
        });
        row("a part far away", [](FullTemplate &t) {
            t.rules.day = TemplateDay::Start;
            t.parts = {{.title = u"Order"_s, .offsetDays = -5000}};
        });
    }

    void aBadTemplateIsRefusedWhileItIsEdited()
    {
        QFETCH(FullTemplate, tmpl);
        QVERIFY(!templates().problem(tmpl).result().value().isEmpty());
        const auto added = templates().add(tmpl).result();
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Invalid);
        QCOMPARE(all().size(), 13);
    }

    void aMandatoryFieldThatIsEmptyRefusesTheTicketWithItsPlace()
    {
        TemplateTicket wanted = ticketOf(u"Password reset"_s);
        const auto refused = templates().create(wanted).result();
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.startsWith(u"requester: "_s), qPrintable(refused.error().detail));
        wanted.ticket.item.requesterText = u"a man at the door"_s;
        const auto made = templates().create(wanted).result();
        VERIFY_OK(made);
        const WorkItemDetails ticket = details(*made);
        QCOMPARE(ticket.item.title, u"Password reset"_s);
        QCOMPARE(ticket.steps.size(), 4);
        QCOMPARE(*ticket.item.targetAt, m_desk->clock().now().plusMinutes(60));
    }

    void presetsAndTypedFieldsReachTheTicketAndVariablesAreFilledIn()
    {
        FullTemplate tmpl = named(u"Printer"_s);
        FullTemplate changed = tmpl;
        changed.rules.presets = {u"impact=everyone"_s, u"confidential=yes"_s};
        changed.own.title = u"Printer of {{ requester.name }}"_s;
        VERIFY_OK(templates().edit(tmpl, changed).result());
        const AssetId printer = m_desk->asset(u"PRN-07"_s);
        TemplateTicket wanted = ticketOf(u"Printer"_s);
        wanted.ticket.item.requesterId = m_desk->person(u"Priya Shah"_s);
        wanted.fields = {{u"asset"_s, u'#' + QString::number(printer.value)}};
        const auto made = templates().create(wanted).result();
        VERIFY_OK(made);
        const WorkItem item = details(*made).item;
        QCOMPARE(item.title, u"Printer of Priya Shah"_s);
        QCOMPARE(item.impact, Impact::Everyone);
        QVERIFY(item.confidential);
        QCOMPARE(item.assetId, printer);
    }

    void aFieldThatSolvingWantsHoldsForTheTemplatesTicketOnly()
    {
        const PersonId priya = m_desk->person(u"Priya Shah"_s);
        TemplateTicket wanted = ticketOf(u"New laptop"_s);
        wanted.ticket.item.requesterId = priya;
        const WorkItemId made = templates().create(wanted).result().value();
        const auto refused = solve(made);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.startsWith(u"asset: "_s), qPrintable(refused.error().detail));
        WorkItem before = details(made).item, after = before;
        after.assetId = m_desk->asset(u"NB-1"_s);
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        VERIFY_OK(solve(made));
        NewWorkItem plain;
        plain.item.title = u"Another"_s;
        plain.item.categoryId = named(u"New laptop"_s).own.categoryId;
        VERIFY_OK(solve((*m_desk)->workItems().create(plain).result().value()));
    }

    void rulesOfAWholeCategoryHoldHoweverTheTicketWasMade()
    {
        FullTemplate tmpl = named(u"Lost device"_s), whole = tmpl;
        whole.rules.wholeCategory = true;
        VERIFY_OK(templates().edit(tmpl, whole).result());
        NewWorkItem plain;
        plain.item.title = u"Phone left in a train"_s;
        plain.item.categoryId = tmpl.own.categoryId;
        NewWorkItem atOnce = plain;
        atOnce.solved = true;
        atOnce.item.fix = u"replaced"_s;
        QVERIFY(!(*m_desk)->workItems().create(atOnce).result());
        const WorkItemId id = (*m_desk)->workItems().create(plain).result().value();
        QVERIFY(!solve(id));
        VERIFY_OK((*m_desk)->history().undo().result()); // the ticket
        VERIFY_OK((*m_desk)->history().undo().result()); // the rule
        QVERIFY(!named(u"Lost device"_s).rules.wholeCategory);
    }

    void daysAreCountedInWorkingDays()
    {
        const WorkCalendar calendar = (*m_desk)->workCalendar();
        const QDate monday(2026, 12, 14);
        QCOMPARE(templaterules::partDay(calendar, monday, -10), QDate(2026, 11, 30));
        QCOMPARE(templaterules::partDay(calendar, monday, -1), QDate(2026, 12, 11));
        QCOMPARE(templaterules::partDay(calendar, monday, 0), monday);
        QCOMPARE(templaterules::partDay(calendar, monday, 5), QDate(2026, 12, 21));
        QCOMPARE(templaterules::partDay(calendar, QDate(2026, 12, 12), -1), QDate(2026, 12, 11)); // from a Saturday
    }

    void aStarterIsOneActWithItsPartsAndOneUndo()
    {
        QVERIFY(!templates().create(ticketOf(u"New starter"_s)).result()); // without its day
        const QDate day(2026, 12, 14);
        const auto preview = templates().parts(named(u"New starter"_s), day);
        const WorkItemId parent = starter(day);
        const auto parts = partsOf(parent);
        QCOMPARE(parts.size(), 8);
        QCOMPARE(dayOf(details(parent).item), day);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QCOMPARE(dayOf(parts[i]), preview[i].day);
            QVERIFY(parts[i].title.startsWith(preview[i].title));
        }
        QCOMPARE(details(parent).links.size(), 8);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(partsOf(parent).size(), 0);
    }

    void movingTheDayMovesOpenPartsOnlyWhenAsked()
    {
        const WorkItemId parent = starter({2026, 12, 14});
        QList<WorkItem> parts = partsOf(parent);
        VERIFY_OK(solve(parts.first().id));
        const QDate later(2026, 12, 21);
        VERIFY_OK(templates().moveDay(parent, later, false).result());
        QCOMPARE(dayOf(details(parent).item), later);
        QCOMPARE(dayOf(partsOf(parent).last()), QDate(2026, 12, 14));
        VERIFY_OK((*m_desk)->history().undo().result());
        const auto move = templates().dayMove(parent, later).result().value();
        QCOMPARE(move->parts.size(), 7);
        VERIFY_OK(templates().moveDay(parent, later, true).result());
        parts = partsOf(parent);
        QCOMPARE(dayOf(parts.first()), QDate(2026, 11, 30)); // done: stays
        QCOMPARE(dayOf(parts[1]), QDate(2026, 12, 14));
        QCOMPARE(dayOf(parts.last()), later);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(dayOf(partsOf(parent).last()), QDate(2026, 12, 14));
    }

    void aTargetThatWasMovedAsksAboutTheParts()
    {
        const WorkItemId parent = starter({2026, 12, 14});
        const auto notice = [&] { return noticesOf(**m_desk, parent).result().value().day; };
        QVERIFY(notice());
        QCOMPARE(notice()->standing, notice()->from);
        WorkItem before = details(parent).item, after = before;
        after.targetAt = Instant::from(QDateTime({2026, 12, 21}, {17, 0}, (*m_desk)->zone()));
        VERIFY_OK((*m_desk)->workItems().edit(before, after).result());
        QCOMPARE(notice()->standing, QDate(2026, 12, 21));
        QCOMPARE(notice()->from, QDate(2026, 12, 14));
        QCOMPARE(notice()->parts.size(), 8);
        QCOMPARE(notice()->parts.last().to, QDate(2026, 12, 21));
        QVERIFY(!dayMoveWords(*notice(), (*m_desk)->now(), (*m_desk)->zone()).isEmpty());
        VERIFY_OK(templates().moveDay(parent, {2026, 12, 21}, true).result());
        QCOMPARE(notice()->standing, notice()->from);
    }

    void aTicketWithoutADayHasNoneToMove()
    {
        const WorkItemId plain = m_desk->ticket(u"Plain"_s);
        QVERIFY(!templates().dayMove(plain).result().value());
        QVERIFY(!templates().moveDay(plain, {2026, 12, 1}, true).result());
    }

    void aDeletedTemplateLeavesItsTickets()
    {
        const WorkItemId parent = starter({2026, 12, 14});
        VERIFY_OK(templates().remove(named(u"New starter"_s).own).result());
        QCOMPARE(all().size(), 12);
        QCOMPARE(partsOf(parent).size(), 8);
        VERIFY_OK(templates().moveDay(parent, {2026, 12, 21}, true).result());
        VERIFY_OK((*m_desk)->history().undo().result());
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(named(u"New starter"_s).parts.size(), 8);
    }
};

LAMP_TEST(TestTicketTemplates)
#include "tst_tickettemplates.moc"
