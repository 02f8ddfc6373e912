// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "domain/change.h"
#include "domain/impact.h"

Q_DECLARE_METATYPE(lamp::ImpactFacts)
Q_DECLARE_METATYPE(std::optional<lamp::ImpactProposal>)

using namespace lamp;
using namespace Qt::StringLiterals;

// How many people a fault is likely to concern, and when two times touch.
class TestImpact : public QObject {
    Q_OBJECT

private slots:
    void strongestReasonSpeaks_data()
    {
        using C = Criticality;
        QTest::addColumn<ImpactFacts>("facts");
        QTest::addColumn<std::optional<ImpactProposal>>("expected");
        const auto row = [](const char *name, const ImpactFacts &facts, const std::optional<ImpactProposal> &expected) {
            QTest::newRow(name) << facts << expected;
        };
        row("nothing known", {}, std::nullopt);
        row("a laptop", {.asset = u"NB-1"_s}, std::nullopt);
        row("one depends on it", {.asset = u"SW-1"_s, .dependants = 1}, std::nullopt);
        row("two depend on it", {.asset = u"SW-1"_s, .dependants = 2},
            ImpactProposal{Impact::Several, ImpactWhy::Dependants, u"SW-1"_s, 2});
        row("nine", {.asset = u"FS01"_s, .dependants = 9},
            ImpactProposal{Impact::Several, ImpactWhy::Dependants, u"FS01"_s, 9});
        row("twelve", {.asset = u"FS01"_s, .dependants = 12},
            ImpactProposal{Impact::Everyone, ImpactWhy::Dependants, u"FS01"_s, 12});
        row("important asset", {.asset = u"PRN-1"_s, .assetCriticality = C::High},
            ImpactProposal{Impact::Several, ImpactWhy::Asset, u"PRN-1"_s, 0});
        row("critical asset", {.asset = u"FW-1"_s, .assetCriticality = C::Critical},
            ImpactProposal{Impact::Everyone, ImpactWhy::Asset, u"FW-1"_s, 0});
        row("critical service of the ticket", {.service = u"Mail"_s, .serviceCriticality = C::Critical},
            ImpactProposal{Impact::Everyone, ImpactWhy::Service, u"Mail"_s, 0});
        row("critical service behind the asset",
            {.asset = u"FS01"_s, .dependentService = u"Files"_s, .dependentCriticality = C::Critical, .dependants = 1},
            ImpactProposal{Impact::Everyone, ImpactWhy::DependentService, u"Files"_s, 1});
        row("a usual service", {.service = u"Intranet"_s}, std::nullopt);
        row("many before importance", {.asset = u"FS01"_s, .assetCriticality = C::High, .dependants = 12},
            ImpactProposal{Impact::Everyone, ImpactWhy::Dependants, u"FS01"_s, 12});
    }
    void strongestReasonSpeaks()
    {
        QFETCH(ImpactFacts, facts);
        QFETCH(std::optional<ImpactProposal>, expected);
        QVERIFY(proposedImpact(facts) == expected);
    }

    void endOfASpanIsNoPartOfIt_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("until");
        QTest::addColumn<bool>("touches");
        QTest::newRow("before") << qint64(0) << qint64(90) << false;
        QTest::newRow("ends where it begins") << qint64(50) << qint64(100) << false;
        QTest::newRow("a moment of it") << qint64(50) << qint64(101) << true;
        QTest::newRow("within") << qint64(120) << qint64(130) << true;
        QTest::newRow("around") << qint64(50) << qint64(300) << true;
        QTest::newRow("begins where it ends") << qint64(200) << qint64(300) << false;
    }
    void endOfASpanIsNoPartOfIt()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, until);
        QFETCH(bool, touches);
        const TimeSpan one{{100}, {200}}, other{{from}, {until}};
        QCOMPARE(overlap(one, other), touches);
        QCOMPARE(overlap(other, one), touches);
    }
};

LAMP_TEST(TestImpact)
#include "tst_impact.moc"
