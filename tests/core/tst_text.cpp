// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "core/text.h"

using namespace lamp;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT
private slots:
    void sortKeysOrderAsPeopleDo_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("numbers by value") << u"PC 9"_s << u"PC 10"_s;
        QTest::newRow("case does not count") << u"apple"_s << u"Banana"_s;
        QTest::newRow("umlaut beside its letter") << u"Öhler"_s << u"Olsen"_s;
        QTest::newRow("blanks are one") << u"a  b"_s << u"a c"_s;
    }
    void sortKeysOrderAsPeopleDo()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(sortKey(first) < sortKey(second));
    }
    void foldingDropsCaseAndMarks()
    {
        QCOMPARE(folded(u"Crème BRÛLÉE"), u"creme brulee"_s);
        QCOMPARE(folded(u"Straße"), u"strasse"_s);
    }
    void namesLoseHiddenCharacters()
    {
        QCOMPARE(cleanName(u"invoice\u202Efdp.exe"), u"invoicefdp.exe"_s);
        QCOMPARE(cleanName(u"a\u200Bb\n c"), u"ab c"_s);
    }
};
LAMP_TEST(TestText)
#include "tst_text.moc"
