// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clocks.h"
#include "services/history.h"
#include "services/plans.h"
#include "services/registry.h"
#include "services/sampleoffice.h"
#include "services/workitems.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What a desk shows and what it says of itself: presets, features, the end of its log, the age of a sample office.
class TestFeatures : public QObject {
    Q_OBJECT

    static QStringList names(const ClockRules &rules)
    {
        QStringList list;
        for (const PolicyEdit &edit : rules.policies)
            list.append(edit.policy.name);
        return list;
    }

private slots:
    void presetSetsEveryFeatureAsOneAct()
    {
        test::TempDesk desk;
        QVERIFY(!desk->catalog().alone());
        VERIFY_OK(desk->setPreset(u"alone"_s).result());
        QTRY_VERIFY(desk->catalog().alone());
        for (const auto feature : {u"assignee", u"clocks", u"impact", u"problems"})
            QVERIFY2(!desk->catalog().has(feature), qPrintable(QString(feature)));
        QVERIFY(desk->catalog().has(u"checklists") && desk->catalog().has(u"renewals"));
        QVERIFY(std::ranges::any_of(desk->catalog().views, [](const SavedView &view) { return view.name == u"Open"; }));
        VERIFY_OK(desk->history().undo().result());
        QTRY_VERIFY(!desk->catalog().alone());
        QVERIFY(desk->catalog().has(u"impact"));
    }

    // Who is joined by others gets the promises that a desk of several people starts with.
    void growingDeskGetsTheUsualPoliciesAsPartOfTheAct()
    {
        test::TempDesk several, desk(u"alone"_s);
        const ClockRules usual = several->clocks().rules().result().value();
        desk.technician(u"Ana Silva"_s);
        desk.ticket(u"Printer jams"_s);
        QVERIFY(desk->clocks().rules().result()->policies.isEmpty());
        VERIFY_OK(desk->setPreset(u"several"_s).result());
        const ClockRules grown = desk->clocks().rules().result().value();
        QCOMPARE(names(grown), names(usual));
        for (qsizetype i = 0; i < grown.policies.size(); ++i)
            QCOMPARE(grown.policies[i].levels.size(), usual.policies[i].levels.size());
        QCOMPARE(desk->history().verify().result().value(), QStringList()); // what is open is judged by them
        VERIFY_OK(desk->history().undo().result());
        QVERIFY(desk->clocks().rules().result()->policies.isEmpty());
        QTRY_VERIFY(desk->catalog().alone());
    }

    void ownPoliciesStayAndAreNotDoubled()
    {
        test::TempDesk desk(u"alone"_s);
        const ClockRules before = desk->clocks().rules().result().value();
        ClockRules own = before;
        SlaPolicy urgent{.name = u"Urgent"_s, .priorities = {u"critical"_s, u"high"_s}};
        urgent.setTarget(ClockKind::Resolve, {TargetUnit::Minutes, 60});
        own.policies.append({urgent, {}});
        VERIFY_OK(desk->clocks().saveRules(before, own).result());
        VERIFY_OK(desk->setPreset(u"several"_s).result());
        QCOMPARE(names(desk->clocks().rules().result().value()), QStringList({u"Urgent"_s, u"Normal"_s, u"Low"_s}));
        VERIFY_OK(desk->setPreset(u"several"_s).result()); // once more adds nothing
        QCOMPARE(desk->clocks().rules().result()->policies.size(), 3);
    }

    void onlyItsAgeMakesASampleOfficeOneToBeReplaced()
    {
        QVERIFY(!sampleoffice::saysStale({Error::Kind::Conflict, u"work_item 3, title: now 'b', was 'a'"_s}));
        test::TempDesk desk;
        VERIFY_OK(sampleoffice::fill(*desk).result());
        desk.clock().advanceMinutes(3 * 24 * 60);
        const auto refused = sampleoffice::openFresh(
            desk.path(), {desk.clock().clock(), {{}, u"tester"_s, u"window"_s, u"other"_s}});
        QVERIFY(!refused);
        QVERIFY(sampleoffice::saysStale(refused.error()));
    }

    void unknownPresetChangesNothing()
    {
        test::TempDesk desk;
        QCOMPARE(desk->setPreset(u"crowd"_s).result().error().kind, Error::Kind::Invalid);
        QVERIFY(!desk->catalog().alone());
    }

    void featureShowsItselfWithItsFirstRecord()
    {
        test::TempDesk desk(u"alone"_s);
        desk.technician(u"Ana Silva"_s);
        QVERIFY(!desk->catalog().has(u"problems"));
        desk.ticket(u"Printer jams"_s);
        QVERIFY(!desk->catalog().has(u"problems"));
        NewWorkItem problem;
        problem.item.kind = Kind::Problem;
        problem.item.title = u"Rollers wear out"_s;
        VERIFY_OK(desk->workItems().create(problem).result());
        QTRY_VERIFY(desk->catalog().has(u"problems"));
        VERIFY_OK(desk->setSetting(u"feature.renewals"_s, u"off"_s).result());
        QTRY_VERIFY(!desk->catalog().has(u"renewals"));
        VERIFY_OK(desk->registry().create(Renewal{.title = u"Certificate"_s, .endsOn = {2027, 1, 5}}).result());
        QTRY_VERIFY(desk->catalog().has(u"renewals"));
    }

    void headOfTheLogMovesWithEachAct()
    {
        test::TempDesk desk;
        const ChainHead before = desk->history().head().result().value();
        QVERIFY(before.id);
        QCOMPARE(before.chain.size(), 32);
        desk.clock().advanceMinutes(5);
        desk.ticket(u"Printer jams"_s);
        const ChainHead after = desk->history().head().result().value();
        QVERIFY(after.id.value > before.id.value);
        QVERIFY(after.chain != before.chain);
        QCOMPARE(after.at, desk.clock().now());
        QCOMPARE(after.text(), QString::fromLatin1(after.chain.toHex()));
        desk.reopen();
        QCOMPARE(desk->history().head().result().value().chain, after.chain);
    }

    void sampleOfficeIsStaleOnALaterDayUnlessSomebodyUsedIt()
    {
        test::TempDesk desk;
        const auto lead = sampleoffice::fill(*desk).result();
        VERIFY_OK(lead);
        QTRY_COMPARE(desk->catalog().setting(u"sample"), u"on"_s);
        QCOMPARE(sampleoffice::isStale(*desk), false);
        desk.clock().advanceMinutes(3 * 24 * 60);
        QCOMPARE(sampleoffice::isStale(*desk), true);
        VERIFY_OK(desk->plans().runMissed().result()); // what the desk does by itself is no use of it
        VERIFY_OK(desk->workItems().closeSolved().result());
        QCOMPARE(sampleoffice::isStale(*desk), true);
        desk.ticket(u"Tried it out"_s);
        QCOMPARE(sampleoffice::isStale(*desk), false);
    }

    void anyOtherDeskIsNeverStale()
    {
        test::TempDesk desk;
        desk.clock().advanceMinutes(3 * 24 * 60);
        QCOMPARE(sampleoffice::isStale(*desk), false);
    }
};
LAMP_TEST(TestFeatures)

#include "tst_features.moc"
