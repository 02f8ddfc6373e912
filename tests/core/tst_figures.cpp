// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "benchmarks/figures.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The arithmetic behind every published figure.
class TestFigures : public QObject {
    Q_OBJECT
private slots:
    void theMedianLiesInTheMiddle_data()
    {
        QTest::addColumn<QList<double>>("samples");
        QTest::addColumn<double>("expected");
        QTest::newRow("none") << QList<double>{} << 0.0;
        QTest::newRow("one") << QList<double>{7} << 7.0;
        QTest::newRow("odd, in any order") << QList<double>{9, 1, 5} << 5.0;
        QTest::newRow("even: between the two") << QList<double>{4, 1, 3, 2} << 2.5;
        QTest::newRow("one slow run does not count") << QList<double>{1, 1, 1, 900} << 1.0;
    }
    void theMedianLiesInTheMiddle()
    {
        QFETCH(const QList<double>, samples);
        QTEST(bench::median(samples), "expected");
    }

    void aPercentileIsTheNearestRank_data()
    {
        QTest::addColumn<int>("n"); // samples 1 … n, the slowest first
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::newRow("none") << 0 << 0.95 << 0.0;
        QTest::newRow("one") << 1 << 0.95 << 1.0;
        QTest::newRow("19th of 20") << 20 << 0.95 << 19.0;
        QTest::newRow("20th of 21") << 21 << 0.95 << 20.0;
        QTest::newRow("95th of 100") << 100 << 0.95 << 95.0;
        QTest::newRow("first") << 10 << 0.0 << 1.0;
        QTest::newRow("last") << 10 << 1.0 << 10.0;
    }
    void aPercentileIsTheNearestRank()
    {
        QFETCH(const int, n);
        QFETCH(const double, share);
        bench::Samples samples;
        for (int i = n; i > 0; --i)
            samples.append(i);
        QTEST(bench::percentile(samples, share), "expected");
    }

    void aBarHoldsOrNot_data()
    {
        using Kind = bench::Bar::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("reference"); // milliseconds; 0: there is none
        QTest::addColumn<bool>("expected");
        // The samples are 2 ms nineteen times and 40 ms once: median 2, p95 2.
        QTest::newRow("ratio met exactly") << int(Kind::Ratio) << 2.0 << 1.0 << true;
        QTest::newRow("ratio too high") << int(Kind::Ratio) << 1.9 << 1.0 << false;
        QTest::newRow("ratio to nothing") << int(Kind::Ratio) << 3.0 << 0.0 << false;
        QTest::newRow("within what is added") << int(Kind::OverReference) << 1.5 << 0.5 << true;
        QTest::newRow("over what is added") << int(Kind::OverReference) << 1.4 << 0.5 << false;
        QTest::newRow("added to nothing") << int(Kind::OverReference) << 5.0 << 0.0 << false;
        QTest::newRow("p95 below") << int(Kind::P95) << 2.0 << 0.0 << true;
        QTest::newRow("p95 above") << int(Kind::P95) << 1.9 << 0.0 << false;
    }
    void aBarHoldsOrNot()
    {
        QFETCH(const int, kind);
        QFETCH(const double, most);
        QFETCH(const double, reference);
        bench::Samples samples(19, 2000);
        samples.append(40'000);
        const bench::Samples raw = reference > 0 ? bench::Samples{reference * 1000} : bench::Samples{};
        const auto figure = bench::judged(u"line"_s, samples, raw, {static_cast<bench::Bar::Kind>(kind), most});
        QCOMPARE(figure.median, 2.0);
        QCOMPARE(figure.p95, 2.0);
        QCOMPARE(figure.reference.has_value(), reference > 0);
        QVERIFY(figure.holds.has_value());
        QTEST(*figure.holds, "expected");
    }

    void noBarHoldsWithoutSamples()
    {
        QCOMPARE(bench::judged(u"line"_s, {}, {}, {bench::Bar::Kind::P95, 30}).holds, std::optional(false));
        QCOMPARE(bench::judged(u"line"_s, {1}, {}, {}).holds, std::optional<bool>());
    }

    void aLineIsWrittenWhole()
    {
        const auto json = bench::judged(u"a view"_s, {3000, 1000, 2000}, {500}, {bench::Bar::Kind::Ratio, 3}).toJson();
        const QJsonObject expected{{u"name"_s, u"a view"_s}, {u"unit"_s, u"ms"_s},    {u"n"_s, 3},
                                   {u"median"_s, 2.0},       {u"p95"_s, 3.0},         {u"reference"_s, 0.5},
                                   {u"ratio"_s, 4.0},        {u"bar"_s, u"<= 3 x"_s}, {u"holds"_s, false}};
        QCOMPARE(json, expected);
        const auto plain = bench::judged(u"a view"_s, {1000}, {}, {}).toJson();
        for (const QString &key : {u"reference"_s, u"ratio"_s, u"bar"_s, u"holds"_s})
            QVERIFY2(plain.contains(key) && plain.value(key).isNull(), qPrintable(key));
    }
};

LAMP_TEST(TestFigures)

#include "tst_figures.moc"
