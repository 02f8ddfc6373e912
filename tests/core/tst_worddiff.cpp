// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"
#include "support/lamptest.h"

#include <QRandomGenerator>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {

// "one [-two-] {+three+}".
QString written(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == DiffPiece::Kind::Same    ? piece.text
              : piece.kind == DiffPiece::Kind::Removed ? QString(u"[-" + piece.text + u"-]")
                                                       : QString(u"{+" + piece.text + u"+}");
    return text;
}

QString side(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == kind || piece.kind == DiffPiece::Kind::Same ? piece.text : QString();
    return text;
}

} // namespace

class TestWordDiff : public QObject {
    Q_OBJECT
private slots:
    void wordsThatDifferStandOut_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u"a b\nc"_s << u"a b\nc"_s << u"a b\nc\n"_s;
        QTest::newRow("a word") << u"stop the spooler now"_s << u"stop the service now"_s
                                << u"stop the [-spooler-]{+service+} now\n"_s;
        QTest::newRow("two words beside one another are one change")
            << u"stop the spooler at once today"_s << u"stop the print service at once today"_s
            << u"stop the [-spooler-]{+print service+} at once today\n"_s;
        QTest::newRow("a blank between changes is part of them")
            << u"wait one two before the step"_s << u"wait five six before the step"_s
            << u"wait [-one two-]{+five six+} before the step\n"_s;
        QTest::newRow("a word more") << u"run it once"_s << u"run it only once"_s << u"run it {+only +}once\n"_s;
        QTest::newRow("a line more") << u"a\nc"_s << u"a\nb\nc"_s << u"a\n{+b\n+}c\n"_s;
        QTest::newRow("a line less") << u"a\nb\nc"_s << u"a\nc"_s << u"a\n[-b\n-]c\n"_s;
        QTest::newRow("another line in its place")
            << u"x\nThe quick brown fox\ny"_s << u"x\n12: completely else\ny"_s
            << u"x\n[-The quick brown fox\n-]{+12: completely else\n+}y\n"_s;
        QTest::newRow("from nothing") << u""_s << u"new"_s << u"{+new+}\n"_s;
        QTest::newRow("letters with marks") << u"Größe ändern"_s << u"Größe geändert"_s
                                            << u"Größe [-ändern-]{+geändert+}\n"_s;
    }
    void wordsThatDifferStandOut()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shown);
        QCOMPARE(written(wordDiff(before, after)), shown);
    }

    void bothSidesComeBackWhole()
    {
        QRandomGenerator random(20261124);
        static constexpr const char16_t *words[] = {u"a",    u"spooler", u" ",    u"  ", u"\n",
                                                    u"\n\n", u".",       u"Größe", u"#",  u"-"};
        const auto text = [&] {
            QString made;
            for (int i = random.bounded(60); i >= 0; --i)
                made += QString::fromUtf16(words[random.bounded(int(std::size(words)))]);
            return made;
        };
        for (int round = 0; round < 400; ++round) {
            const QString before = text(), after = round % 3 ? QString(before + text()) : text();
            const QList<DiffPiece> pieces = wordDiff(before, after);
            QCOMPARE(side(pieces, DiffPiece::Kind::Removed), QString(before + u'\n'));
            QCOMPARE(side(pieces, DiffPiece::Kind::Added), QString(after + u'\n'));
        }
    }

    void farFromAnyChangeIsLeftOut()
    {
        QStringList lines;
        for (int i = 0; i < 30; ++i)
            lines.append(u"line %1"_s.arg(i));
        QStringList changed = lines;
        changed[15] = u"line fifteen"_s;
        const QList<DiffLine> shown = diffLines(wordDiff(lines.join(u'\n'), changed.join(u'\n')));
        QCOMPARE(shown.size(), 7);
        QCOMPARE(shown.first().leftOut, 13);
        QCOMPARE(shown[1].pieces, (QList<DiffPiece>{{DiffPiece::Kind::Same, u"line 13"_s}}));
        QVERIFY(shown[3].changed);
        QVERIFY(!shown[2].changed);
        QCOMPARE(written(shown[3].pieces), u"line [-15-]{+fifteen+}"_s);
        QCOMPARE(shown.last().leftOut, 12);
        QCOMPARE(diffLines(wordDiff(u"same"_s, u"same"_s)), (QList<DiffLine>{{{}, false, 1}}));
    }

    void aLongTextTakesNoTime()
    {
        QString before, after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"line %1 of the text\n"_s.arg(i);
            after += u"line %1 of another text %2\n"_s.arg(i).arg(i * 7);
        }
        QElapsedTimer timer;
        timer.start();
        const QList<DiffPiece> pieces = wordDiff(before, after);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(side(pieces, DiffPiece::Kind::Added), QString(after + u'\n'));
    }
};
LAMP_TEST(TestWordDiff)

#include "tst_worddiff.moc"
