// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articletext.h"
#include "services/markdownanchors.h"
#include "support/lamptest.h"
#include "support/markdownshape.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// Footnotes, and the places of a text that links lead to.
class TestMarkdownNotes : public QObject {
    Q_OBJECT

private slots:
    void notesStandBehindTheText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, const char *source, const char *shape) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(shape);
        };
        row("one", "a[^1] b\n\n[^1]: c *d*",
            "P[a{^>#fn-1|1} b] HR OL(LI[c {i|d} {>#fnref-1|\u21a9}])");
        row("in the order in which they are mentioned", "a[^z] b[^y]\n\n[^y]: Y\n[^z]: Z",
            "P[a{^>#fn-1|1} b{^>#fn-2|2}] HR OL(LI[Z {>#fnref-1|\u21a9}] LI[Y {>#fnref-2|\u21a9}])");
        row("mentioned twice", "a[^1] b[^1]\n\n[^1]: c",
            "P[a{^>#fn-1|1} b{^>#fn-1|1}] HR OL(LI[c {>#fnref-1|\u21a9} {>#fnref-1-2|\u21a9"
            "2}])");
        row("of several blocks", "a[^1]\n\n[^1]: b\n\n    c\n\n    ```\n    d\n    ```\n\ne",
            "P[a{^>#fn-1|1}] P[e] HR OL(LI[b {>#fnref-1|\u21a9}](P[c] Code<>d))");
        row("that goes on at the edge", "a[^1]\n\n[^1]: b\nc",
            "P[a{^>#fn-1|1}] HR OL(LI[b c {>#fnref-1|\u21a9}])");
        row("before its mention", "[^1]: b\n\na[^1]", "P[a{^>#fn-1|1}] HR OL(LI[b {>#fnref-1|\u21a9}])");
        row("never mentioned", "a\n\n[^1]: b", "P[a]");
        row("never said", "a[^1]", "P[a[^1]]");
        row("one said, one not", "a[^1][^2]\n\n[^1]: b", "P[a{^>#fn-1|1}[^2]] HR OL(LI[b {>#fnref-1|\u21a9}])");
        row("none in code", "`[^1]`\n\n```\n[^1]: x\n```\n\n    [^1]: y\n\nb[^1]\n\n[^1]: c",
            "P[{c|[^1]}] Code<>[^1]: x Code<>[^1]: y P[b{^>#fn-1|1}] HR OL(LI[c {>#fnref-1|\u21a9}])");
        row("a fence in a longer one", "````\n```sh\n[^1]: x\n```\n````\n\nb[^1]\n\n[^1]: c",
            "Code<>```sh\n[^1]: x\n``` P[b{^>#fn-1|1}] HR OL(LI[c {>#fnref-1|\u21a9}])");
        row("an opening fence closes none", "```\n[^1]: x\n```sh\n[^1]: y\n```\n\nb[^1]\n\n[^1]: c",
            "Code<>[^1]: x\n```sh\n[^1]: y P[b{^>#fn-1|1}] HR OL(LI[c {>#fnref-1|\u21a9}])");
        row("the first of a name", "a[^1]\n\n[^1]: b\n\n[^1]: c", "P[a{^>#fn-1|1}] HR OL(LI[b {>#fnref-1|\u21a9}])");
        row("whatever the case", "a[^Ab]\n\n[^aB]: c", "P[a{^>#fn-1|1}] HR OL(LI[c {>#fnref-1|\u21a9}])");
        row("from a table", "|a[^1]|\n|-|\n\n[^1]: b",
            "Table(Row(TH[a{^>#fn-1|1}])) HR OL(LI[b {>#fnref-1|\u21a9}])");
        row("from strong words", "**a[^1]**\n\n[^1]: b", "P[{b|a}{b^>#fn-1|1}] HR OL(LI[b {>#fnref-1|\u21a9}])");
        row("a note in a note stays as written", "a[^1]\n\n[^1]: b[^1]",
            "P[a{^>#fn-1|1}] HR OL(LI[b[^1] {>#fnref-1|\u21a9}])");
        row("links of a note are its own", "[a](b)[^1]\n\n[^1]: [c](d)",
            "P[{>b|a}{^>#fn-1|1}] HR OL(LI[{>d|c} {>#fnref-1|\u21a9}])");
    }
    void notesStandBehindTheText()
    {
        QFETCH(QString, source);
        QFETCH(QString, shape);
        QCOMPARE(markdownShape(parseMarkdown(source)), shape);
    }

    void aNoteThatIsTooDeepIsNotLost()
    {
        const QString deep = QString(120, u'>') + u"x";
        const MarkdownTree tree = parseMarkdown(QString(u"a[^1]\n\n[^1]: " + deep));
        QCOMPARE(tree.refusal, MarkdownTree::Refusal::None);
        QVERIFY(markdownShape(tree).contains(deep));
    }

    void notesAreBounded()
    {
        QString text;
        for (int i = 0; i < 2'000; ++i)
            text += u"a[^%1]\n\n[^%1]: b c\n\n"_s.arg(i);
        const MarkdownTree tree = parseMarkdown(text);
        QCOMPARE(tree.blocks.last().kind, MarkdownBlock::Kind::List);
        QVERIFY(tree.blocks.last().children.size() <= 400);
        QVERIFY(plainText(tree).contains(u"[^1999]: b c"_s)); // said as it is written
        const MarkdownTree mentioned = parseMarkdown(QString(u"a[^1]\n"_s.repeated(6'000) + u"\n[^1]: b"));
        QVERIFY(mentioned.links.size() < 4'100);
    }

    // Who goes through the lines of a text finds them in order; those of a note stand elsewhere.
    void linesStayWhereTheyAre()
    {
        const MarkdownTree tree = parseMarkdown(u"a[^1]\n\n[^1]: b\n    c\n\n# d\n|e|\n|-|\n|f|\n# g\n"_s);
        QList<int> lines;
        for (const MarkdownBlock &block : tree.blocks)
            lines.append(block.line);
        QCOMPARE(lines, (QList<int>{0, 5, 6, 9, -1, -1}));
        QCOMPARE(tree.blocks.last().children.first().line, -1);
    }

    void readsAloudWithItsNumber()
    {
        QCOMPARE(plainText(parseMarkdown(u"a[^1]\n\n[^1]: b"_s)), u"a[1]\n\n---\n\n1. b"_s);
    }

    void theNoteOfAnInternalPartStaysHere()
    {
        const QString body = u"## Steps\n\nDo it.[^1]\n\n## Internal\n\nAs agreed.[^2]\n\n## After\n\nDone.\n\n"
                             "[^1]: in the evening\n[^2]: the spare key is at the desk\n"_s;
        const QString told = ArticleText::forUser(u"Title"_s, body);
        QVERIFY(told.contains(u"in the evening"_s));
        QVERIFY(!told.contains(u"spare key"_s));
        QVERIFY(!told.contains(u"As agreed"_s));

        // A section for technicians alone at the end, the notes behind it.
        const QString other = ArticleText::forUser(
            u"Title"_s, u"Call us.[^b]\n\nRoll back\n---------\n\nDo.[^a]\n\n    1\n\n[^a]: by hand\n    and slowly\n"
                        "[^b]: or write\n"_s);
        QCOMPARE(other, u"Title\n\nCall us.[1]\n\n---\n\n1. or write\n"_s);
    }

    void noTwoPlacesHaveOneName()
    {
        HeadingSlugs slugs;
        QCOMPARE(slugs.next(u"Steps"_s), u"steps"_s);
        QCOMPARE(slugs.next(u"Steps 1"_s), u"steps-1"_s);
        QCOMPARE(slugs.next(u"Steps"_s), u"steps-2"_s);
        QCOMPARE(slugs.next(u"steps!"_s), u"steps-3"_s);
        QCOMPARE(slugs.next(u"Steps 1"_s), u"steps-1-1"_s);
        QCOMPARE(anchorsOf(parseMarkdown(u"# A\n\nb[^1]\n\n> # A\n\n[^1]: c"_s)),
                 (QStringList{u"a"_s, u"fnref-1"_s, u"a-1"_s, u"fn-1"_s}));
    }
};

LAMP_TEST(TestMarkdownNotes)
#include "tst_markdownnotes.moc"
