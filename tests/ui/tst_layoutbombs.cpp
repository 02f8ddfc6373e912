// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardeddocumentfixture.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

namespace {

struct Bomb {
    const char *name;
    QString markdown;
};

QString numbered(int count, const std::function<QString(int)> &line)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += line(i);
    return text;
}

QString table(int columns, int rows, QLatin1StringView cell)
{
    const auto row = [columns](QLatin1StringView said) {
        return QString(u'|' + QString(QString(said) + u'|').repeated(columns) + u'\n');
    };
    return row("a"_L1) + row("-"_L1) + row(cell).repeated(rows) + u'\n';
}

QString code(int lines) { return QString(u"```sh\n" + repeated("if true; then echo x; fi\n"_L1, lines) + u"```\n\n"); }

// What comes near the limits that the program states, and stays inside.
QList<Bomb> bombsInside()
{
    return {
        {"quotes 100 deep", QString(repeated(">"_L1, 100) + u'x')},
        {"tables of HTML 1,000 deep", repeated("<table><tr><td>\n"_L1, 1'000)},
        {"quotes 50 deep, 300 times", QString(repeated(">"_L1, 50) + u"x\n\n").repeated(300)},
        {"lists 50 deep", numbered(500, [](int i) { return QString(QString(2 * (i % 50), u' ') + u"- x\n"); })},
        {"numbered lists 40 deep",
         numbered(400, [](int i) { return QString(QString(3 * (i % 40), u' ') + u"1. x\n"); })},
        {"quotes and lists 30 deep", QString(repeated("> - "_L1, 30) + u'x')},
        {"a line of 19,000 letters", repeated("x"_L1, 19'000)},
        {"a line of 19,000 letters of code", QString(u"```\n" + repeated("x"_L1, 19'000) + u"\n```")},
        {"10 lines of 19,000 letters", QString(repeated("x"_L1, 19'000) + u'\n').repeated(10)},
        {"a heading of 19,000 letters", QString(u"# " + repeated("x"_L1, 19'000))},
        {"code of 19,000 letters in a sentence", QString(u'`' + repeated("x"_L1, 19'000) + u'`')},
        {"a paragraph of 140,000 words", repeated("a\n"_L1, 140'000)},
        {"a paragraph of 290,000 letters", repeated("word word word word word\n"_L1, 11'600)},
        {"900,000 letters", repeated("A sentence of the kind that people write into an article.\n\n"_L1, 15'000)},
        {"a table of 1,900 rows", table(2, 1'900, "1"_L1)},
        {"a table in quotes 40 deep", table(2, 20, "1"_L1).replace(u"|\n"_s, QString(u"|\n" + repeated(">"_L1, 40)))
                                          .prepend(repeated(">"_L1, 40))},
        {"a table of 60 columns", table(60, 30, "some words"_L1)},
        {"a table of 16 columns", table(16, 35, "some words"_L1)},
        {"a cell of 19,000 letters", QString(u"|a|\n|-|\n|" + repeated("x"_L1, 19'000) + u"|\n")},
        {"200 tables", repeated("|a|\n|-|\n|1|\n\n"_L1, 200)},
        {"4,000 links", repeated("[a](http://b.c)\n"_L1, 4'000)},
        {"3,000 numbers", repeated("#1043 "_L1, 3'000)},
        {"2,500 paragraphs", repeated("a paragraph\n\n"_L1, 2'500)},
        {"4,000 lines of code", code(4'000)},
        {"1,000 code blocks", repeated("```sh\nx\n```\n\n"_L1, 1'000)},
        {"2,500 headings", numbered(2'500, [](int i) { return u"# h%1\n"_s.arg(i % 7); })},
        {"2,500 steps", repeated("1. x\n"_L1, 2'500)},
        {"2,500 tasks", repeated("- [x] x\n"_L1, 2'500)},
        {"2,500 rules", repeated("---\n\n"_L1, 2'500)},
        {"1,000 callouts", repeated("> [!NOTE]\n> x\n\n"_L1, 1'000)},
        {"700 pictures", repeated("![x](shot.png)\n"_L1, 700)},
        {"100 pictures of 100,000 times 100,000", repeated("![x](huge.png)\n"_L1, 100)},
        {"200 footnotes", numbered(200, [](int i) { return u"a[^%1]\n\n[^%1]: note\n\n"_s.arg(i); })},
        {"3,000 mentions of a footnote", QString(u"[^1]: note\n\n" + repeated("a[^1] "_L1, 3'000))},
        {"marks above one another", QString(u"a\u0301"_s).repeated(3'000)},
        {"combining marks", QString(u'a' + QString(19'000, QChar(0x0301)))},
        {"directions that change", numbered(9'000, [](int i) { return i % 2 ? u"a"_s : u"\u05d0"_s; })},
        {"emphasis", repeated("*a **b*** "_L1, 1'500)},
        {"brackets that never close", repeated("["_L1, 9'000)},
        {"6,000 tags", repeated("<b>"_L1, 6'000)},
    };
}

struct Beyond {
    const char *name;
    QString markdown;
    const char *reason;
};

constexpr const char *TooDeep = "Quotes or lists in this text go too deep (more than 110 levels)",
                     *LongLine = "A line of this text is too long to be laid out (more than 20,000 characters)",
                     *TooLong = "This text is too long to be laid out (more than 1,000,000 characters)",
                     *LongPart = "This text is too long to be laid out (more than 300,000 characters)",
                     *ManyRows = "The tables in this text are too long to be laid out (more than 2,000 rows)",
                     *ManyRowsOfAll = "The tables in this text are too long to be laid out (more than 4,000 rows)",
                     *ManyCells = "The tables in this text have too many cells to be laid out (more than 20,000)",
                     *ManyParts = "This text has too many parts to be laid out",
                     *ManyMarks = "This text has too many marks such as * and [ to be read (more than 20,000)";

QList<Beyond> bombsBeyond()
{
    return {
        {"quotes 200 deep", QString(repeated("> "_L1, 200) + u'x'), TooDeep},
        {"quotes 10,000 deep", QString(repeated(">"_L1, 10'000) + u'x'), TooDeep},
        {"lists 60 deep", numbered(60, [](int i) { return QString(QString(2 * i, u' ') + u"- x\n"); }), TooDeep},
        {"lists 500 deep", numbered(500, [](int i) { return QString(QString(2 * i, u' ') + u"- x\n"); }), TooDeep},
        {"quotes and lists 50 deep", QString(repeated("> - "_L1, 50) + u'x'), TooDeep},
        {"a line of 20,001 letters", repeated("x"_L1, 20'001), LongLine},
        {"a line of a million letters", repeated("x"_L1, 1'000'000), LongLine},
        {"1,100,000 letters", repeated("A sentence.\n"_L1, 92'000), TooLong},
        {"a paragraph of 312,500 letters", repeated("word word word word word\n"_L1, 12'500), LongPart},
        {"a table of 20,000 rows", table(2, 20'000, "1"_L1), ManyRows},
        {"a table of 2,100 rows", table(2, 2'100, "1"_L1), ManyRows},
        {"5 tables of 900 rows", table(2, 900, "1"_L1).repeated(5), ManyRowsOfAll},
        {"a table of 21,000 cells", table(100, 210, "1"_L1), ManyCells},
        {"tables of HTML 10,000 deep", repeated("<table><tr><td>\n"_L1, 10'000), ManyMarks},
        {"100,000 links", repeated("[a](http://b.c)\n"_L1, 100'000), TooLong},
        {"100,000 paragraphs", repeated("a\n\n"_L1, 100'000), ManyParts},
        {"9,000 lines of code", code(9'000), ManyParts},
        {"3 times 7,500 lines of code", code(7'500).repeated(3), ManyParts},
        {"25,000 items in a list", repeated("- x\n"_L1, 25'000), ManyParts},
        {"24,000 stars without an empty line", repeated("*a*\n"_L1, 12'000), ManyMarks},
    };
}

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 LongestScreen = 1'200, LongestStall = 2'000; // the sanitizers take their share
#else
constexpr qint64 LongestScreen = 300, LongestStall = 500; // the stall: of what comes after the first screen
#endif

} // namespace

// Texts that are made to be slow: the first screen stands in time, and the window stays alive while the rest comes.
class TestLayoutBombs : public GuardedDocumentFixture {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void thereAreSixty()
    {
        QCOMPARE(bombsInside().size(), 40);
        QCOMPARE(bombsBeyond().size(), 20);
    }

    void areShownAtOnce_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("reason");
        for (const Bomb &bomb : bombsInside())
            QTest::newRow(bomb.name) << bomb.markdown << QString();
        for (const Beyond &bomb : bombsBeyond())
            QTest::newRow(bomb.name) << bomb.markdown << QString::fromLatin1(bomb.reason);
    }

    void areShownAtOnce()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, reason);
        GuardedView view(m_highlighter);
        GuardedDocument::Style look;
        look.steps = true;
        view.setLook(look);
        const AttachedFiles attached = pictures();
        QSignalSpy begun(&view.guarded(), &GuardedDocument::begun);
        qint64 before = threadTime(), elsewhere = 0;
        view.setMarkdown(markdown, attached);
        const qint64 waited = threadTime() - before;
        if (markdown.size() > GuardedDocument::ReadAtOnce) { // by another thread: its time counts too
            QVERIFY2(waited <= 50, qPrintable(QString::number(waited) + u" ms"));
            QVERIFY(begun.wait());
            const qint64 apart = threadTime();
            (void)parseMarkdown(markdown);
            elsewhere = threadTime() - apart;
        }
        view.resize(700, qMin(view.heightForWidth(700), 4'000));
        view.grab(QRect(0, 0, 700, 900));
        const qint64 first = threadTime() - before; // with what was read elsewhere
        qint64 longest = 0; // of what comes after it
        while (!view.guarded().isComplete()) {
            before = threadTime();
            QCoreApplication::processEvents();
            (void)view.heightForWidth(700);
            longest = qMax(longest, threadTime() - before);
        }
        qInfo("%lld ms (%lld of them elsewhere), then at most %lld ms", first, elsewhere, longest);
        QVERIFY2(view.guarded().refusal().startsWith(reason), qPrintable(view.guarded().refusal()));
        QCOMPARE(view.guarded().refusal().isEmpty(), reason.isEmpty());
        QVERIFY(!view.toPlainText().trimmed().isEmpty() || !view.guarded().grounds().isEmpty());
        QVERIFY2(first <= LongestScreen, qPrintable(QString::number(first) + u" ms"));
        QVERIFY2(longest <= LongestStall, qPrintable(QString::number(longest) + u" ms later"));
    }

    void aLongTextComesPartByPart()
    {
        GuardedView view(m_highlighter);
        QSignalSpy completed(&view.guarded(), &GuardedDocument::completed);
        view.setMarkdown(numbered(1'500, [](int i) { return u"## Part %1\n\nA paragraph of the part.\n\n"_s.arg(i); }));
        QVERIFY(!view.guarded().isComplete());
        QVERIFY(view.toPlainText().contains(u"Part 20"_s));
        QVERIFY(!view.toPlainText().contains(u"Part 1499"_s));
        QTRY_COMPARE(completed.size(), 1);
        QCOMPARE(view.guarded().headings().size(), 1'500);
        QVERIFY(view.toPlainText().contains(u"Part 1499"_s));
    }

    // The window does not wait for it; who needs it all at once gets it.
    void aVeryLongTextIsReadOnAnotherThread()
    {
        const QString text = QString(repeated("A paragraph of many.\n\n"_L1, 6'000) + u"needle");
        QVERIFY(text.size() > GuardedDocument::ReadAtOnce);
        GuardedView view(m_highlighter);
        view.resize(500, 400);
        QSignalSpy begun(&view.guarded(), &GuardedDocument::begun), completed(&view.guarded(),
                                                                              &GuardedDocument::completed);
        view.setFound({u"many"_s});
        view.setMarkdown(text);
        QVERIFY(view.toPlainText().isEmpty());
        QTRY_COMPARE(begun.size(), 1);
        QVERIFY(view.toPlainText().startsWith(u"A paragraph of many."_s));
        QVERIFY(!view.extraSelections().isEmpty()); // what was looked for is marked
        QTRY_COMPARE(completed.size(), 1);
        QVERIFY(view.toPlainText().endsWith(u"needle"_s));

        view.setMarkdown(QString(text + u" again"));
        view.completeText();
        QVERIFY(view.guarded().isComplete());
        QVERIFY(view.toPlainText().endsWith(u"needle again"_s));
        const QString shown = view.toPlainText();
        QThreadPool::globalInstance()->waitForDone(); // what the other thread read comes too late
        QCoreApplication::processEvents();
        QCOMPARE(completed.size(), 2);
        QCOMPARE(view.toPlainText(), shown);
    }

    void whatIsAskedForComesAtOnce()
    {
        GuardedView view(m_highlighter);
        const QString text = numbered(4'000, [](int i) { return u"## Part %1\n\nWords.\n\n"_s.arg(i); });
        view.setMarkdown(QString(u"[last](#part-3999)\n\n" + text));
        view.resize(500, 400);
        QSignalSpy jumped(&view, &GuardedView::headingActivated);
        emit view.anchorClicked(QUrl(u"lamp:0"_s));
        QCOMPARE(jumped.size(), 1);
        QVERIFY(view.guarded().isComplete());

        view.setMarkdown(QString(text + u"\n\nneedle"));
        view.setFound({u"needle"_s});
        QCOMPARE(view.nextFound(), (std::pair{1, 1}));

        GuardedDocument paper(m_highlighter);
        paper.setMarkdown(text, {}, {.paper = true});
        QVERIFY(paper.isComplete());
    }

    void anotherTextEndsTheOneThatIsStillComing()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(repeated("A paragraph of the first.\n\n"_L1, 5'000));
        QVERIFY(!view.guarded().isComplete());
        view.setMarkdown(u"The second."_s);
        QVERIFY(view.guarded().isComplete());
        QCoreApplication::processEvents();
        QCOMPARE(view.toPlainText(), u"The second."_s);
    }

private:
    static AttachedFiles pictures()
    {
        const QByteArray small = picture(8, 8);
        QByteArray huge = small; // says that it is 100,000 x 100,000
        huge.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
        AttachedFiles attached = files(small);
        attached.byName.insert(u"huge.png"_s, AttachmentId{2});
        attached.content = [small = files(small).content, huge = files(huge).content](AttachmentId id) {
            return id.value == 2 ? huge(id) : small(id);
        };
        return attached;
    }
};
LAMP_TEST(TestLayoutBombs)

#include "tst_layoutbombs.moc"
