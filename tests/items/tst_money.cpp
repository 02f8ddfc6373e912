// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/money.h"
#include "services/catalog.h"
#include "support/lamptest.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lamp;

// Amounts are in the desk's currency, whoever reads them.
class TestMoney : public QObject {
    Q_OBJECT

    QLocale m_before;

    static Catalog catalogOf(const QString &zone, const QString &currency = {})
    {
        Catalog catalog;
        catalog.settings.insert(u"zone"_s, zone);
        if (!currency.isEmpty())
            catalog.settings.insert(u"currency"_s, currency);
        return catalog;
    }

private slots:
    void init() { m_before = QLocale(); }
    void cleanup() { QLocale::setDefault(m_before); }

    void theDeskNamesItsCurrency()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(currencyOf(catalogOf(u"Europe/Berlin"_s)), u"€"_s); // not the reader's pound
        QCOMPARE(currencyOf(catalogOf(u"Europe/London"_s)), u"£"_s);
        QCOMPARE(currencyOf(catalogOf(u"UTC"_s)), QString()); // nothing says which, least of all who reads it
        QCOMPARE(currencyOf(catalogOf(u"Europe/Berlin"_s, u"EUR"_s)), u"€"_s);
        QCOMPARE(currencyOf(catalogOf(u"Europe/Berlin"_s, u"GBP"_s)), u"£"_s);
        QCOMPARE(currencyOf(catalogOf(u"Europe/Berlin"_s, u"CHF"_s)), u"CHF"_s);
    }

    void theSameDeskHasTheSameSignInEveryLanguage()
    {
        for (const QLocale &reader : {QLocale(QLocale::English, QLocale::UnitedKingdom),
                                      QLocale(QLocale::English, QLocale::UnitedStates),
                                      QLocale(QLocale::German, QLocale::Germany), QLocale::c()}) {
            QLocale::setDefault(reader);
            const QString price = moneyWords(124000, currencyOf(catalogOf(u"UTC"_s, u"GBP"_s)));
            QVERIFY2(price.contains(u'£') && !price.contains(u'€') && !price.contains(u'$'), qPrintable(price));
            QCOMPARE(currencyOf(catalogOf(u"UTC"_s, u"USD"_s)), u"$"_s);
            QCOMPARE(currencyOf(catalogOf(u"Europe/London"_s, u"kr"_s)), u"kr"_s);
            QCOMPARE(currencyOf(catalogOf(u"UTC"_s)), QString());
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(moneyWords(124000, {}), u"1,240"_s); // and no dollar
    }

    void theReaderGivesTheOrder()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(moneyWords(129900, u"€"_s), u"€1,299"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(moneyWords(129950, u"€"_s).replace(QChar::Nbsp, u' '), u"1.299,50 €"_s);
        QCOMPARE(moneyLabel(u"Preis"_s, u"€"_s), u"Preis (€)"_s);
    }

    void anAmountIsTypedWithOrWithoutItsCurrency_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents"); // -1: refused
        QTest::newRow("digits") << u"180"_s << qint64(18'000);
        QTest::newRow("decimals") << u"180.50"_s << qint64(18'050);
        QTest::newRow("sign behind") << u"180 €"_s << qint64(18'000);
        QTest::newRow("sign in front") << u"£180.50"_s << qint64(18'050);
        QTest::newRow("code") << u"CHF 180"_s << qint64(18'000);
        QTest::newRow("short name") << u"180 kr"_s << qint64(18'000);
        QTest::newRow("thousands in a letter") << u"12k"_s << qint64(-1);
        QTest::newRow("exponent") << u"1e3"_s << qint64(-1);
        QTest::newRow("letter for a digit") << u"1O0"_s << qint64(-1);
        QTest::newRow("two amounts") << u"2x50"_s << qint64(-1);
        QTest::newRow("word") << u"much"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
        QTest::newRow("too much") << u"99999999999"_s << qint64(-1);
    }
    void anAmountIsTypedWithOrWithoutItsCurrency()
    {
        QFETCH(QString, text);
        QFETCH(qint64, cents);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(centsFrom(text).value_or(-1), cents);
    }
};
LAMP_TEST(TestMoney)

#include "tst_money.moc"
