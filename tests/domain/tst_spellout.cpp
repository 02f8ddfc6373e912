// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spellout.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

class TestSpellOut : public QObject {
    Q_OBJECT
private slots:
    void saysEverySign_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("letters and digits") << u"aZ0"_s << u"alpha, capital Z zulu, zero"_s;
        QTest::newRow("a pipe") << u"ls | x"_s << u"lima, sierra, space, pipe, space, x-ray"_s;
        QTest::newRow("look-alikes") << u"l1IO0`'"_s
                                     << u"lima, one, capital I india, capital O oscar, zero, backtick, single quote"_s;
        QTest::newRow("a rare letter") << u"\u00fc"_s << u"\u00fc, character U+00FC"_s;
        QTest::newRow("beyond the plane") << u"\U0001F600"_s << u"\U0001F600, character U+1F600"_s;
        QTest::newRow("invisible") << u"\u200b"_s << u"character U+200B"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void saysEverySign()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        QCOMPARE(spokenLine(line), said);
    }
    void noPrintableSignIsWithoutAName()
    {
        for (char16_t sign = u' '; sign < 0x7f; ++sign) {
            const auto spoken = spellOut(QString(QChar(sign)));
            QCOMPARE(spoken.size(), 1);
            QVERIFY2(!spoken.first().words.isEmpty() && !spoken.first().words.contains(u"U+"_s),
                     qPrintable(QString(QChar(sign))));
        }
    }
    void countsBlanks() { QCOMPARE(spellOut(u"a   b").at(1).sign, u"   "_s); }
};

LAMP_TEST(TestSpellOut)
#include "tst_spellout.moc"
