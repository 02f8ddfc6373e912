// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/articlequestion.h"
#include "domain/searchtext.h"
#include "domain/searchwords.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// How a search cuts text into words, what it knows of them, and what stands in its field.
class TestSearchText : public QObject {
    Q_OBJECT
private slots:
    void wordsAreRunsOfLettersAndDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("blanks and signs") << u"Printer (2nd floor): offline!"_s << u"printer 2nd floor offline"_s;
        QTest::newRow("a code") << u"Error 0x80070035."_s << u"error 0x80070035"_s;
        QTest::newRow("underscores part") << u"IRQL_NOT_LESS"_s << u"irql not less"_s;
        QTest::newRow("accents go") << u"\u00dcberpr\u00fcfung caf\u00e9"_s << u"uberprufung cafe"_s;
        QTest::newRow("sharp s") << u"Stra\u00dfe"_s << u"strasse"_s;
        QTest::newRow("wide letters") << u"\uff36\uff30\uff2e"_s << u"vpn"_s;
        QTest::newRow("each sign of a script without blanks") << u"\u8bbe\u7f6e\u65f6\u533a"_s
                                                               << u"\u8bbe \u7f6e \u65f6 \u533a"_s;
        QTest::newRow("mixed") << u"VPN\u306b\u63a5\u7d9a"_s << u"vpn \u306b \u63a5 \u7d9a"_s;
        QTest::newRow("beyond the basic plane") << u"a\U00020000b"_s << u"a \U00020000 b"_s;
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD840) + u'b') << u"a b"_s;
        QTest::newRow("nothing") << u" ... "_s << u""_s;
    }
    void wordsAreRunsOfLettersAndDigits()
    {
        QFETCH(const QString, text);
        QTEST(searchtext::words(text).join(u' '), "words");
    }

    void plainTextComesBackAsItIs()
    {
        const QString text = u"Plain Text, 0x80"_s;
        QCOMPARE(searchtext::spaced(text), text);
        QCOMPARE(searchtext::spaced(u"\u8bbe\u7f6e"_s).simplified(), u"\u8bbe \u7f6e"_s);
        QVERIFY(searchtext::hasUnspaced(u"x\u8bbe"_s));
        QVERIFY(!searchtext::hasUnspaced(u"caf\u00e9 \u0421\u0435\u0440\u0432\u0435\u0440"_s));
    }

    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        QTest::newRow("an alert") << u"CephOSDFlapping"_s << u"Ceph OSD Flapping"_s;
        QTest::newRow("a command") << u"Get-PhysicalDisk"_s << u"Physical Disk"_s;
        QTest::newRow("small first") << u"etcdHighFsyncDurations now"_s << u"etcd High Fsync Durations"_s;
        QTest::newRow("nothing inside") << u"Printer offline, HP M507"_s << u""_s;
    }
    void namesAreTakenApart()
    {
        QFETCH(const QString, text);
        QTEST(searchtext::nameParts(text), "parts");
    }

    void anArticleSaysWhatItIsAbout()
    {
        const auto parts = searchtext::partsOf(
            u"> **Symptom** The queue stands.\n\n## Symptom\n\nPages with signs.\n\n```text\n## Affects\n```\n\n"
            "## Affects\n\nHP M507\n\n## Steps\n\n1. Restart\n\n   ```pwsh\n   Restart-Service spooler\n   ```\n"
            "~~~ {.bash}\nlp\n~~~\n```\nx\n```\nA `code` word and ```inline``` too.\n"_s);
        QCOMPARE(parts.symptom.simplified(), u"> **Symptom** The queue stands. Pages with signs."_s);
        QCOMPARE(parts.affects.simplified(), u"HP M507"_s);
        QVERIFY2(parts.languages.contains(u"powershell"_s), qPrintable(parts.languages.join(u' ')));
        QVERIFY(parts.languages.contains(u"bash"_s));
    }

    void languagesOfCodeHaveOneName_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("key");
        QTest::newRow("short") << u"ps1"_s << u"powershell"_s;
        QTest::newRow("misspelled") << u"powersehll"_s << u"powershell"_s;
        QTest::newRow("a copied console") << u"powershell-console"_s << u"powershell"_s;
        QTest::newRow("a shell") << u"zsh"_s << u"bash"_s;
        QTest::newRow("unknown") << u"Brainfog"_s << u"brainfog"_s;
    }
    void languagesOfCodeHaveOneName()
    {
        QFETCH(const QString, word);
        QTEST(searchtext::codeLanguageKey(word), "key");
    }

    void mistakesAreCounted_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("mistakes");
        QTest::newRow("none") << u"printer"_s << u"printer"_s << 0;
        QTest::newRow("left out") << u"prnter"_s << u"printer"_s << 1;
        QTest::newRow("too many") << u"prrinter"_s << u"printer"_s << 1;
        QTest::newRow("another") << u"prinder"_s << u"printer"_s << 1;
        QTest::newRow("swapped") << u"pirnter"_s << u"printer"_s << 1;
        QTest::newRow("two") << u"authentification"_s << u"authentication"_s << 2;
        QTest::newRow("more than are looked for") << u"scanner"_s << u"printer"_s << 3;
    }
    void mistakesAreCounted()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(searchwords::distance(a, b, 2), "mistakes");
        QTEST(searchwords::distance(b, a, 2), "mistakes");
    }

    void wordsAreKnown()
    {
        QVERIFY(searchwords::isCommon(u"cannot"_s) && searchwords::isCommon(u"nicht"_s));
        QVERIFY(!searchwords::isCommon(u"printer"_s));
        QVERIFY(searchwords::alike(u"notebook"_s).contains(u"laptop"_s));
        QVERIFY(searchwords::alike(u"disks"_s).contains(u"drive"_s));
        QVERIFY(searchwords::alike(u"zeppelin"_s).isEmpty());
        QCOMPARE(searchwords::stem(u"printing"_s), u"print"_s);
        QCOMPARE(searchwords::stem(u"disk"_s), u"disk"_s);
        QCOMPARE(searchwords::stem(u"kb50123s"_s), u"kb50123s"_s);
        QCOMPARE(searchwords::mistakesIn(u"vpn"_s), 0);
        QCOMPARE(searchwords::mistakesIn(u"0x80070035"_s), 0);
        QCOMPARE(searchwords::mistakesIn(u"prnter"_s), 1);
        QCOMPARE(searchwords::mistakesIn(u"authentification"_s), 2);
    }

    void filtersStandInTheField_data()
    {
        using Field = ArticleFilter::Field;
        using Filters = QList<ArticleFilter>;
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<ArticleFilter>>("filters");
        QTest::newRow("none") << u"printer offline"_s << u"printer offline"_s << Filters{};
        QTest::newRow("one") << u"printer tag:hp"_s << u"printer "_s << Filters{{Field::Tag, u"hp"_s, false}};
        QTest::newRow("before") << u"in:Printing jam"_s << u" jam"_s << Filters{{Field::In, u"Printing"_s, false}};
        QTest::newRow("quoted") << u"asset:\"HP M507\" jam"_s << u" jam"_s
                                << Filters{{Field::Asset, u"HP M507"_s, false}};
        QTest::newRow("without") << u"-os:linux dns"_s << u" dns"_s << Filters{{Field::System, u"linux"_s, true}};
        QTest::newRow("capitals") << u"LANG:PowerShell"_s << u""_s
                                  << Filters{{Field::Language, u"PowerShell"_s, false}};
        QTest::newRow("unfinished") << u"dns tag:"_s << u"dns "_s << Filters{{Field::Tag, u""_s, false}};
        QTest::newRow("an open quote") << u"dns tag:\"v"_s << u"dns "_s << Filters{{Field::Tag, u"v"_s, false}};
        QTest::newRow("no filter") << u"error: http://x C:\\Temp"_s << u"error: http://x C:\\Temp"_s << Filters{};
        QTest::newRow("words in quotes") << u"\"in:place\" x"_s << u"\"in:place\" x"_s << Filters{};
    }
    void filtersStandInTheField()
    {
        QFETCH(const QString, typed);
        QFETCH(const QList<ArticleFilter>, filters);
        const ArticleQuestion question = parseArticleQuestion(typed);
        QTEST(question.text, "text");
        QCOMPARE(question.filters, filters);
    }
};

LAMP_TEST(TestSearchText)
#include "tst_searchtext.moc"
