// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"

#include "core/plainmarkdown.h"

using namespace lamp;
using namespace Qt::StringLiterals;

class TestPlainMarkdown : public QObject {
    Q_OBJECT
private slots:
    void signsGoAndWordsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("heading") << u"## Steps ##\nDo it"_s << u"Steps\nDo it"_s;
        QTest::newRow("no heading") << u"#1043 came again"_s << u"#1043 came again"_s;
        QTest::newRow("strong and weak") << u"**Stop** the *old* __spooler__ _now_ ~~later~~"_s
                                         << u"Stop the old spooler now later"_s;
        QTest::newRow("strong over two lines") << u"a **strong\nword** b"_s << u"a strong\nword b"_s;
        QTest::newRow("one inside the other") << u"**run *this* first**"_s << u"run this first"_s;
        QTest::newRow("stars of a sum") << u"2 * 3 * 4 and 5*6"_s << u"2 * 3 * 4 and 5*6"_s;
        QTest::newRow("names with underscores")
            << u"set MAX_LOG_SIZE in my_file_"_s << u"set MAX_LOG_SIZE in my_file_"_s;
        QTest::newRow("code in a line") << u"Run `net stop **x**` twice"_s << u"Run net stop **x** twice"_s;
        QTest::newRow("block of code") << u"Before\n\n```sh\n# comment\nrun --all | more\n```\nAfter"_s
                                       << u"Before\n# comment\nrun --all | more\nAfter"_s;
        QTest::newRow("open block of code") << u"~~~\n**x**"_s << u"**x**"_s;
        QTest::newRow("table") << u"| Code | Means |\n|------|:-----:|\n| 0x1 | **paper** |"_s
                               << u"Code Means\n0x1 paper"_s;
        QTest::newRow("table without edges") << u"a | b\n--- | ---\nc | d"_s << u"a b\nc d"_s;
        QTest::newRow("quote") << u"> **Symptom** slow"_s << u"Symptom slow"_s;
        QTest::newRow("items") << u"1. One\n2) Two\n- [x] Three\n   * Four"_s << u"One\nTwo\nThree\nFour"_s;
        QTest::newRow("line across") << u"One\n\n---\n\nTwo"_s << u"One\nTwo"_s;
        QTest::newRow("link and picture") << u"See [the **guide**](https://x.test/a_(b)) ![wiring](a.png)."_s
                                          << u"See the guide wiring."_s;
        QTest::newRow("bare link") << u"<https://x.test> and <name>"_s << u"https://x.test and <name>"_s;
        QTest::newRow("brackets") << u"[sic] array[0](x"_s << u"[sic] array[0](x"_s;
        QTest::newRow("escaped") << u"\\*no\\* \\\\server\\share"_s << u"*no* \\server\\share"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void signsGoAndWordsStay()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(plainMarkdown(text), plain);
    }

    // Untrusted text: signs without an end must not make every letter look through all that follow.
    void aTextOfSignsAloneIsReadSoon()
    {
        for (const QString &sign : {u"["_s, u"*a "_s, u"`"_s, u"_a"_s, u"<"_s, u"[a]("_s, u"> - 1. "_s, u"`a``"_s}) {
            const QString text = sign.repeated(60'000 / sign.size());
            QElapsedTimer timer;
            timer.start();
            QVERIFY(plainMarkdown(text).size() <= text.size());
            QVERIFY2(timer.elapsed() < 3000, qPrintable(sign));
        }
    }
};
LAMP_TEST(TestPlainMarkdown)
#include "tst_plainmarkdown.moc"
