// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/tempdesk.h"

#include "services/history.h"
#include "services/macros.h"
#include "services/texttemplate.h"
#include "services/workitems.h"
#include "store/rows.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Acts with names: refused when they are edited, never when they are used.
class TestMacros : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;

    [[nodiscard]] Macros macros() { return Macros(**m_desk); }
    [[nodiscard]] QList<MacroState> all() { return macros().all().result().value(); }
    [[nodiscard]] WorkItemDetails details(WorkItemId id) { return (*m_desk)->workItems().details(id).result().value(); }
    [[nodiscard]] static Macro pending()
    {
        return {.name = u"Ask the user"_s,
                .digit = 1,
                .fields = {u"priority=low"_s},
                .addTags = {u"asked"_s},
                .entryKind = EntryKind::Told,
                .via = u"mail"_s,
                .body = u"Hello {{ requester.first_name }}"_s,
                .minutes = 5,
                .checklist = {u"Wait for the answer"_s},
                .openNext = true};
    }

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

    void whatIsKeptComesBackAfterARestart()
    {
        VERIFY_OK(macros().add(pending()).result());
        m_desk->reopen();
        Macro kept = all().value(0).macro;
        QCOMPARE(all().value(0).problem, QString());
        kept.id = {};
        kept.position = 0;
        QCOMPARE(kept, pending());
        QCOMPARE(withAct(kept, actOf(kept)), kept);
    }

    void runningOneIsOneActWithItsNameInTheHistory()
    {
        VERIFY_OK(macros().add(pending()).result());
        const WorkItemId id = m_desk->ticket(u"Cannot print"_s, m_desk->person(u"Priya Shah"_s));
        const auto done = macros().run(all().first().macro, {id}).result();
        QVERIFY(done && done->changed == 1);
        const WorkItemDetails now = details(id);
        QCOMPARE(now.item.priority, Priority::Low);
        QCOMPARE(now.steps.size(), 1);
        QCOMPARE(now.tags, QStringList{u"asked"_s});
        const auto told = std::ranges::find(now.entries, EntryKind::Told, &Entry::kind);
        QVERIFY(told != now.entries.end());
        QCOMPARE(told->body, u"Hello Priya"_s);
        QCOMPARE(told->minutes, 5);
        QCOMPARE(told->via, u"mail"_s);
        const QString sentence = (*m_desk)->history().undo().result().value();
        QVERIFY2(sentence.contains(u"Ask the user"_s), qPrintable(sentence));
        QCOMPARE(details(id).steps.size(), 0);
    }

    void aBadOneIsRefusedWhenItIsEdited_data()
    {
        QTest::addColumn<Macro>("macro");
        const auto row = [](const char *name, auto change) {
            Macro macro = pending();
            macro.name = u"Other"_s;
            macro.digit = 2;
            change(macro);
            QTest::newRow(name) << macro;
        };
        row("no name", [](Macro &m) { m.name = u"  "_s; });
        row("a name that is taken", [](Macro &m) { m.name = u"ask the USER"_s; });
        row("a key that is taken", [](Macro &m) { m.digit = 1; });
        row("no digit", [](Macro &m) { m.digit = 12; });
        row("unknown variable", [](Macro &m) { m.body = u"{{ moon }}"_s; });
        row("unknown field", [](Macro &m) { m.fields = {u"moon=full"_s}; });
        row("unknown value", [](Macro &m) { m.fields = {u"status=#999"_s}; });
        row("nothing to do", [](Macro &m) { m = Macro{.name = u"Empty"_s}; });
    }
    void aBadOneIsRefusedWhenItIsEdited()
    {
        QFETCH(Macro, macro);
        const Macro good = pending();
        VERIFY_OK(macros().add(good).result());
        QVERIFY(!macros().problem(macro).result().value().isEmpty());
        const auto added = macros().add(macro).result();
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Invalid);
        Macro other = good;
        other.name = u"Second"_s;
        other.digit = 3;
        const auto id = macros().add(other).result();
        QVERIFY(id);
        const Macro before = all().last().macro;
        macro.id = before.id;
        QVERIFY(!macros().edit(before, macro).result());
        QCOMPARE(all().last().macro.name, u"Second"_s);
    }

    void oneIsToldOfAsBrokenWhenTheDeskChangesUnderIt()
    {
        const auto category = (*m_desk)->database().write({"Added %1", {}}, [](ChangeSet &c) {
            return rows::insert(c, Category{.name = u"Fax"_s, .position = 99});
        }).result();
        QVERIFY(category);
        QTRY_VERIFY(!(*m_desk)->catalog().categoryPath(*category).isEmpty());
        Macro macro = pending();
        macro.fields = {u"category=#"_s + QString::number(category->value)};
        VERIFY_OK(macros().add(macro).result());
        QCOMPARE(all().first().problem, QString());
        VERIFY_OK((*m_desk)->database().write({"Removed %1", {}}, [id = *category](ChangeSet &c) {
            return rows::remove<Category>(c, id);
        }).result());
        QTRY_VERIFY(!all().first().problem.isEmpty());
        // Used all the same, it says so and does nothing.
        const WorkItemId id = m_desk->ticket(u"Cannot print"_s);
        QVERIFY(!macros().run(all().first().macro, {id}).result());
        QCOMPARE(details(id).steps.size(), 0);
    }

    void placesAreExchangedAndOneIsDeleted()
    {
        VERIFY_OK(macros().add(pending()).result());
        Macro second = pending();
        second.name = u"Second"_s;
        second.digit = 0;
        VERIFY_OK(macros().add(second).result());
        VERIFY_OK(macros().exchange(all()[0].macro, all()[1].macro).result());
        QCOMPARE(all().first().macro.name, u"Second"_s);
        VERIFY_OK(macros().remove(all().first().macro).result());
        QCOMPARE(all().size(), 1);
        VERIFY_OK((*m_desk)->history().undo().result());
        QCOMPARE(all().size(), 2);
    }

    void commandsTakeOnlyPlainlySafeValues()
    {
        const texttemplate::Values values{{u"asset.address"_s, u"10.0.4.12"_s}, {u"asset.name"_s, u"a; rm -rf x"_s},
                                          {u"asset.model"_s, u"-oProxy"_s}};
        const QString text = texttemplate::renderCommands(
            u"ping {{asset.address}} {{ asset.name }} {{asset.model}} {{asset.serial}} {{moon}}"_s, values);
        QCOMPARE(text, u"ping 10.0.4.12 {{ asset.name }} {{asset.model}} {{asset.serial}} {{moon}}"_s);
        QCOMPARE(texttemplate::left(text).size(), 4);
    }

    void everyVariableIsKnownAndRendered()
    {
        const AssetId printer = m_desk->asset(u"PRN-07"_s, u"M507"_s);
        const WorkItemId id = m_desk->ticket(u"Cannot print"_s, m_desk->person(u"Priya Shah"_s), printer);
        for (const auto &[name, meaning] : texttemplate::variables()) {
            VERIFY_OK(texttemplate::check(u"a {{ "_s + name + u" }} b"));
            QVERIFY2(!meaning.isEmpty(), qPrintable(name));
        }
        const QString text = u"{{requester.name}}, {{ asset.name }} ({{ asset.model }}), {{ me.name }}, {{ moon }}"_s;
        QCOMPARE(texttemplate::render(**m_desk, text, id).result().value(),
                 u"Priya Shah, PRN-07 (M507), Dana Okafor, {{ moon }}"_s);
        QCOMPARE(texttemplate::render(**m_desk, u"plain } { text"_s, id).result().value(), u"plain } { text"_s);
    }
};

LAMP_TEST(TestMacros)
#include "tst_macros.moc"
