// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frontlines.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// The lines at the top of a Markdown text: a change touches one key and no other letter.
class TestFrontLines : public QObject {
    Q_OBJECT

    const QString m_text = u"---\n# kept by hand\nTitle: \"A: b\"\naudience:   'the ''new'' ones'\ntags:\n  - one\n"
                           "  - two\nlist: [a, \"b\"]\n---\n\n\nBody: text\n"_s;

private slots:
    void keysAreReadAsTheyAreMeant()
    {
        QCOMPARE(frontlines::entries(m_text),
                 (QList<frontlines::Entry>{{u"Title"_s, u"A: b"_s, 2, 1}, {u"audience"_s, u"the 'new' ones"_s, 3, 1},
                                           {u"tags"_s, u"one, two"_s, 4, 3}, {u"list"_s, u"a, b"_s, 7, 1}}));
        QCOMPARE(frontlines::value(m_text, u"TITLE"), u"A: b"_s);
        QCOMPARE(m_text.sliced(frontlines::bodyStart(m_text)), u"Body: text\n"_s);
        QCOMPARE(frontlines::bodyLine(m_text), 11);
    }

    void whatIsThereAlreadyChangesNoByte_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : {u"title"_s, u"audience"_s, u"tags"_s, u"list"_s, u"absent"_s})
            QTest::newRow(qPrintable(key)) << key;
    }
    void whatIsThereAlreadyChangesNoByte()
    {
        QFETCH(QString, key);
        QCOMPARE(frontlines::with(m_text, key, frontlines::value(m_text, key)), m_text);
    }

    void aChangeTouchesItsOwnLinesOnly()
    {
        const QString changed = frontlines::with(m_text, u"tags"_s, u"three"_s);
        QCOMPARE(changed, QString(m_text).replace(u"tags:\n  - one\n  - two\n"_s, u"tags: three\n"_s));
        QCOMPARE(frontlines::with(m_text, u"audience"_s, {}),
                 QString(m_text).remove(u"audience:   'the ''new'' ones'\n"_s));
        QCOMPARE(frontlines::with(m_text, u"risk"_s, u"low: or so"_s),
                 QString(m_text).replace(u"\"b\"]\n---"_s, u"\"b\"]\nrisk: \"low: or so\"\n---"_s));
    }

    void theFirstKeyBringsTheDashesAndTheLastTakesThem()
    {
        const QString one = frontlines::with(u"Text\n"_s, u"risk"_s, u"low"_s);
        QCOMPARE(one, u"---\nrisk: low\n---\n\nText\n"_s);
        QCOMPARE(frontlines::without(one, {u"risk"_s}), u"Text\n"_s);
        QCOMPARE(frontlines::with(u"Text\n"_s, u"risk"_s, {}), u"Text\n"_s);
    }

    void aRuleOfTheTextIsNoFront_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no second line") << u"---\nkey: value\n"_s;
        QTest::newRow("prose") << u"---\nWords without any key\n---\n"_s;
        QTest::newRow("an address") << u"---\nhttp://example.org\n---\n"_s;
        QTest::newRow("nothing between") << u"---\n---\nText"_s;
        QTest::newRow("later") << u"Text\n---\nkey: value\n---\n"_s;
    }
    void aRuleOfTheTextIsNoFront()
    {
        QFETCH(QString, text);
        QCOMPARE(frontlines::bodyStart(text), 0);
        QVERIFY(frontlines::entries(text).isEmpty());
    }

    void aTextOfFrontLinesAloneIsWhole()
    {
        QCOMPARE(frontlines::bodyStart(u"---\na: b\n---"_s), 12);
        QCOMPARE(frontlines::value(u"---\na: b\n---"_s, u"a"_s), u"b"_s);
    }
};

LAMP_TEST(TestFrontLines)
#include "tst_frontlines.moc"
