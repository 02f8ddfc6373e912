// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/currency.h"
#include "services/desk.h"
#include "services/history.h"
#include "services/sampleoffice.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The currency is a fact of the desk: it is decided once, and written down.
class TestCurrency : public QObject {
    Q_OBJECT

    static QLocale british() { return {QLocale::English, QLocale::UnitedKingdom}; }
    static QLocale german() { return {QLocale::German, QLocale::Germany}; }
    static qint64 acts(test::TempDesk &desk)
    {
        return desk->history().page({}, 100).result().value_or(QList<HistoryRow>{}).size();
    }

private slots:
    void aNewDeskCountsInTheMoneyOfItsCountry_data()
    {
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("code");
        QTest::newRow("the system's country") << british() << u"Europe/Berlin"_s << u"GBP"_s;
        QTest::newRow("Germany") << german() << u"UTC"_s << u"EUR"_s;
        QTest::newRow("no country: the zone's") << QLocale::c() << u"Europe/Zurich"_s << u"CHF"_s;
        QTest::newRow("nobody says") << QLocale::c() << u"UTC"_s << QString();
    }
    void aNewDeskCountsInTheMoneyOfItsCountry()
    {
        QFETCH(QLocale, system);
        QFETCH(QString, zone);
        QTEST(currency::codeFor(system, zone), "code");
    }

    void anOlderDeskIsGivenOneOnce()
    {
        test::TempDesk desk;
        QCOMPARE(desk->catalog().setting(currency::Key), QString()); // the tests' system is in no country
        const qint64 before = acts(desk);
        VERIFY_OK(currency::settle(*desk, QLocale::c()));
        QCOMPARE(acts(desk), before); // it is not guessed
        VERIFY_OK(currency::settle(*desk, german()));
        QTRY_COMPARE(desk->catalog().setting(currency::Key), u"EUR"_s);
        const HistoryRow said = desk->history().page({}, 1).result().value().first();
        QCOMPARE(said.sentence, u"Took EUR as the currency of the desk"_s);
        VERIFY_OK(currency::settle(*desk, british()));
        desk.reopen();
        QCOMPARE(desk->catalog().setting(currency::Key), u"EUR"_s); // who reads it later changes nothing
        QCOMPARE(acts(desk), before + 1);
        QVERIFY(!desk->history().undo().result()); // it is nobody's act in this window
    }

    void theSampleOfficeIsInPounds()
    {
        test::TempDesk desk;
        VERIFY_OK(desk->setSetting(currency::Key.toString(), u"EUR"_s).result()); // as made on a German system
        VERIFY_OK(sampleoffice::fill(*desk).result());
        QTRY_COMPARE(desk->catalog().setting(currency::Key), u"GBP"_s);
    }

    void whatIsNoCurrencyIsRefused()
    {
        test::TempDesk desk;
        for (const QString &good : {u"€"_s, u"kr"_s, u"CHF"_s})
            VERIFY_OK(desk->setSetting(currency::Key.toString(), good).result());
        for (const QString &bad : {QString(), u"12"_s, u"E"_s, u"euros"_s, u"€ "_s})
            QCOMPARE(desk->setSetting(currency::Key.toString(), bad).result().error().kind, Error::Kind::Invalid);
    }
};

LAMP_TEST(TestCurrency)
#include "tst_currency.moc"
