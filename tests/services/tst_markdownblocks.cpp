// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "support/markdownshape.h"

using namespace lamp;
using namespace lamp::test;

namespace {

struct Construct {
    const char *name, *source, *shape;
};

constexpr Construct Headings[] = {
    {"six levels", "# a\n## b\n### c\n#### d\n##### e\n###### f", "H1[a] H2[b] H3[c] H4[d] H5[e] H6[f]"},
    {"seven signs are none", "####### a", "P[####### a]"},
    {"a sign without a blank is none", "#a", "P[#a]"},
    {"a sign alone is an empty heading", "#\n## ", "H1 H2"},
    {"closing signs", "## a ##\n### b ###########\n#### c #x", "H2[a] H3[b] H4[c #x]"},
    {"closing signs need a blank", "# a#\n# b \\#", "H1[a#] H1[b #]"},
    {"up to three blanks before it", "   # a\n    # b", "H1[a] Code<># b"},
    {"a tab behind the sign", "#\ta\t", "H1[a]"},
    {"marks in a heading", "# a *b* `c` [d](e)", "H1[a {i|b} {c|c} {>e|d}]"},
    {"a heading ends a paragraph", "a\n# b\nc", "P[a] H1[b] P[c]"},
    {"escaped sign", "\\# a", "P[# a]"},
    {"underlined once", "a\n=", "H1[a]"},
    {"underlined twice", "a\n---", "H2[a]"},
    {"underlined, two lines", "a\nb\n===", "H1[a b]"},
    {"underlined with blanks around", "  a\n  ==  ", "H1[a]"},
    {"no underline with a blank within", "a\n= =", "P[a = =]"},
    {"no underline below an empty line", "a\n\n===", "P[a] P[===]"},
    {"a rule after a list, not an underline", "- a\n---", "UL(LI[a]) HR"},
    {"underline below a quote is a rule", "> a\n---", "Q(P[a]) HR"},
};

constexpr Construct Rules[] = {
    {"three signs of each kind", "***\n---\n___", "HR HR HR"},
    {"blanks between the signs", "- - -\n* * * *\n _  _  _", "HR HR HR"},
    {"two are none", "--\n**\n__", "P[-- ** __]"},
    {"letters make it none", "---a\na---", "P[---a a---]"},
    {"a rule ends a paragraph", "a\n***\nb", "P[a] HR P[b]"},
    {"a rule ends a list", "- a\n***\n- b", "UL(LI[a]) HR UL(LI[b])"},
    {"a rule in an item", "- a\n- * * *", "UL(LI[a] LI(HR))"},
};

constexpr Construct ParagraphsAndLineEnds[] = {
    {"lines flow together", "a\nb\nc", "P[a b c]"},
    {"empty lines part", "a\n\n\nb", "P[a] P[b]"},
    {"blanks at the edges", "   a   \n   b   ", "P[a\nb]"},
    {"two blanks are a line end", "a  \nb", "P[a\nb]"},
    {"a backslash is a line end", "a\\\nb", "P[a\nb]"},
    {"no line end at the end", "a  \n\nb\\", "P[a] P[b\\]"},
    {"no line end in a heading", "# a  \nb", "H1[a] P[b]"},
    {"a line with blanks alone parts", "a\n  \nb", "P[a] P[b]"},
    {"CRLF", "a\r\nb\r\n\r\nc", "P[a b] P[c]"},
};

constexpr Construct Code[] = {
    {"fence", "```\na\n  b\n\nc\n```", "Code<>a\n  b\n\nc"},
    {"fence with an info", "```powershell as administrator\na\n```", "Code<powershell as administrator>a"},
    {"tildes", "~~~\na\n~~~", "Code<>a"},
    {"another sign does not close", "```\na\n~~~\n```", "Code<>a\n~~~"},
    {"a shorter fence does not close", "````\na\n```\n````", "Code<>a\n```"},
    {"a longer fence closes", "```\na\n`````", "Code<>a"},
    {"never closed", "```\na\n\nb", "Code<>a\n\nb"},
    {"closed by the end of the quote", "> ```\n> a\n\nb", "Q(Code<>a) P[b]"},
    {"empty", "```\n```", "Code<>"},
    {"an indented fence takes its blanks away", "  ```\n  a\n    b\n c\n  ```", "Code<>a\n  b\nc"},
    {"a fence ends a paragraph", "a\n```\nb\n```\nc", "P[a] Code<>b P[c]"},
    {"no back tick in an info", "``` a`b\nc\n```", "P[``` a`b c] Code<>"},
    {"a tick in an info of tildes", "~~~ a`b\nc\n~~~", "Code<a`b>c"},
    {"two ticks are no fence", "``\na\n``", "P[{c|a}]"},
    {"a fence with an escape in its info", "``` a\\*b\n```", "Code<a*b>"},
    {"no marks in code", "```\n*a* [b](c) &amp; \\*\n```", "Code<>*a* [b](c) &amp; \\*"},
    {"unknown language", "```mermaid\ngraph TD; A-->B\n```", "Code<mermaid>graph TD; A-->B"},
    {"indented", "    a\n      b\n\n    c", "Code<>a\n  b\n\nc"},
    {"indented does not end a paragraph", "a\n    b", "P[a b]"},
    {"indented by a tab", "\ta\n\tb", "Code<>a\nb"},
    {"indented after a heading", "# a\n    b\nc", "H1[a] Code<>b P[c]"},
    {"indented in an item", "- a\n\n      b", "UL(LI(P[a] Code<>b))"},
    {"code in a line", "`a` `` b`c `` ` d `", "P[{c|a} {c|b`c} {c|d}]"},
    {"no escapes in code", "`a\\`b`", "P[{c|a\\}b`]"},
    {"one blank of each side goes", "`  a  `", "P[{c| a }]"},
    {"code over two lines", "`a\nb`", "P[{c|a b}]"},
    {"ticks that never close", "`a ``b", "P[`a ``b]"},
    {"code is stronger than emphasis", "*a `b*` c", "P[*a {c|b*} c]"},
    {"code is stronger than a link", "[a `b](c)`", "P[[a {c|b](c)}]"},
};

constexpr Construct Quotes[] = {
    {"quote", "> a\n> b", "Q(P[a b])"},
    {"without a blank", "># a\n>b", "Q(H1[a] P[b])"},
    {"lazy line", "> a\nb", "Q(P[a b])"},
    {"an empty line ends it", "> a\n\nb", "Q(P[a]) P[b]"},
    {"two quotes", "> a\n\n> b", "Q(P[a]) Q(P[b])"},
    {"two paragraphs", "> a\n>\n> b", "Q(P[a] P[b])"},
    {"quote in a quote", "> a\n> > b\n> c\n\n> > d\n>\n> e", "Q(P[a] Q(P[b c])) Q(Q(P[d]) P[e])"},
    {"empty quote", ">\n> ", "Q"},
    {"list in a quote", "> - a\n> - b", "Q(UL(LI[a] LI[b]))"},
    {"code in a quote", ">     a\n> ```\n> b\n> ```", "Q(Code<>a Code<>b)"},
    {"no lazy code", "> ```\na\n```", "Q(Code<>) P[a] Code<>"},
    {"quote ends a paragraph", "a\n> b", "P[a] Q(P[b])"},
    {"heading in a quote", "> # a\n> b", "Q(H1[a] P[b])"},
    {"callout", "> [!WARNING]\n> a *b*", "Q(P[[!WARNING] a {i|b}])"},
};

constexpr Construct Lists[] = {
    {"bullets of three kinds", "- a\n- b\n+ c\n* d", "UL(LI[a] LI[b]) UL(LI[c]) UL(LI[d])"},
    {"numbers with a dot", "1. a\n2. b", "OL(LI[a] LI[b])"},
    {"numbers with a bracket", "1) a\n2) b\n3. c", "OL(LI[a] LI[b]) OL3(LI[c])"},
    {"the first number counts", "7. a\n3. b", "OL7(LI[a] LI[b])"},
    {"nought", "0. a", "OL0(LI[a])"},
    {"nine digits at most", "123456789. a\n1234567890. b", "OL123456789(LI[a 1234567890. b])"},
    {"no negative number", "-1. a", "P[-1. a]"},
    {"a mark needs a blank", "-a\n1.b", "P[-a 1.b]"},
    {"only 1 ends a paragraph", "a\n2. b\n\na\n1. b", "P[a 2. b] P[a] OL(LI[b])"},
    {"a bullet ends a paragraph", "a\n- b", "P[a] UL(LI[b])"},
    {"empty items", "- a\n-\n- c", "UL(LI[a] LI LI[c])"},
    {"an empty item does not end a paragraph", "a\n*", "P[a *]"},
    {"loose by an empty line", "- a\n\n- b", "UL(LI(P[a]) LI(P[b]))"},
    {"loose within", "- a\n\n  b\n- c", "UL(LI(P[a] P[b]) LI(P[c]))"},
    {"tight around code", "- a\n  ```\n  b\n\n  c\n  ```\n- d", "UL(LI[a](Code<>b\n\nc) LI[d])"},
    {"deeper", "- a\n  - b\n    - c\n  - d\n- e", "UL(LI[a](UL(LI[b](UL(LI[c])) LI[d])) LI[e])"},
    {"numbers below bullets", "- a\n  1. b\n  2. c", "UL(LI[a](OL(LI[b] LI[c])))"},
    {"deeper needs its blanks", "- a\n - b\n  - c", "UL(LI[a] LI[b] LI[c])"},
    {"by the width of the number", "10. a\n    - b\n   - c", "OL10(LI[a](UL(LI[b]))) UL(LI[c])"},
    {"list in a list at once", "- - a\n- 1. b", "UL(LI(UL(LI[a])) LI(OL(LI[b])))"},
    {"paragraph below", "- a\n\n  b\n\nc", "UL(LI(P[a] P[b])) P[c]"},
    {"lazy line in an item", "- a\nb\n- c", "UL(LI[a b] LI[c])"},
    {"indented code as an item", "-     a\n\n      b", "UL(LI(Code<>a\n\nb))"},
    {"heading in an item", "- # a\n- b\n  ---\n  c", "UL(LI(H1[a]) LI(H2[b] P[c]))"},
    {"words behind a quote in a tight item", "- a\n  > b\n  # c\n  d *e*\n- f",
     "UL(LI[a](Q(P[b]) H1[c] P[d {i|e}]) LI[f])"},
    {"words behind code in a tight item", "1. a\n   ```\n   b\n   ```\n   c", "OL(LI[a](Code<>b P[c]))"},
    {"quote in an item", "- > a\n  > b\n- c", "UL(LI(Q(P[a b])) LI[c])"},
    {"table in an item", "- a\n\n  |b|\n  |-|\n  |c|", "UL(LI(P[a] Table(Row(TH[b]) Row(TD[c]))))"},
    {"indented by a tab", "-\ta\n\n\tb", "UL(LI(P[a] P[b]))"},
    {"escaped mark", "\\- a\n\n1\\. b", "P[- a] P[1. b]"},
    {"tasks", "- [ ] a\n- [x] b\n- [X] c", "UL(LI-[a] LI+[b] LI+[c])"},
    {"tasks with numbers", "1. [x] a\n2. [ ] b", "OL(LI+[a] LI-[b])"},
    {"a task needs a blank", "- [x]a\n- [] b", "UL(LI[[x]a] LI[[] b])"},
    {"a task below a task", "- [ ] a\n  - [x] b", "UL(LI-[a](UL(LI+[b])))"},
    {"no task in a paragraph", "[x] a", "P[[x] a]"},
};

constexpr Construct Tables[] = {
    {"table", "|a|b|\n|-|-|\n|c|d|", "Table(Row(TH[a] TH[b]) Row(TD[c] TD[d]))"},
    {"without outer bars", "a|b\n-|-\nc|d", "Table(Row(TH[a] TH[b]) Row(TD[c] TD[d]))"},
    {"aligned", "|a|b|c|d|\n|:-|:-:|-:|---|\n|e|f|g|h|",
     "Table(Row(TH<[a] TH^[b] TH>[c] TH[d]) Row(TD<[e] TD^[f] TD>[g] TD[h]))"},
    {"cells that lack or are too many", "|a|b|\n|-|-|\n|c|\n|d|e|f|",
     "Table(Row(TH[a] TH[b]) Row(TD[c] TD) Row(TD[d] TD[e]))"},
    {"a bar that is escaped", "|a|\n|-|\n|b\\|c|\n|`d\\|e`|", "Table(Row(TH[a]) Row(TD[b|c]) Row(TD[{c|d|e}]))"},
    {"marks in cells", "|a|\n|-|\n|*b* [c](d) `e`|", "Table(Row(TH[a]) Row(TD[{i|b} {>d|c} {c|e}]))"},
    {"head alone", "|a|\n|-|", "Table(Row(TH[a]))"},
    {"ends at an empty line", "|a|\n|-|\n|b|\n\nc", "Table(Row(TH[a]) Row(TD[b])) P[c]"},
    {"ends at another block", "|a|\n|-|\n|b|\n> c", "Table(Row(TH[a]) Row(TD[b])) Q(P[c])"},
    {"a line without bars belongs to it", "|a|\n|-|\nb\n\nc", "Table(Row(TH[a]) Row(TD[b])) P[c]"},
    {"no table without the same number of columns", "|a|b|\n|-|\n|c|\n\nd|e\n-|-|-", "P[|a|b| |-| |c|] P[d|e -|-|-]"},
    {"no table without the line below the head", "|a|b|\n|c|d|", "P[|a|b| |c|d|]"},
    {"one column needs a bar", "a\n-\n\n|b|\n|:-:|", "H2[a] Table(Row(TH^[b]))"},
    {"empty cells", "|a|b|c|\n|-|-|-|\n||d|e|\n|f||g|\n|||h|\n||||",
     "Table(Row(TH[a] TH[b] TH[c]) Row(TD TD[d] TD[e]) Row(TD[f] TD TD[g]) Row(TD TD TD[h]) Row(TD TD TD))"},
    {"empty cells without blanks at the edge", "a||c\n-|-|-\nd||e", "Table(Row(TH[a] TH TH[c]) Row(TD[d] TD TD[e]))"},
    {"an empty head", "||a|\n|-|-|\n|b|c|", "Table(Row(TH TH[a]) Row(TD[b] TD[c]))"},
    {"two bars in code are none", "|a|b|\n|-|-|\n|`c || d`|e|", "Table(Row(TH[a] TH[b]) Row(TD[{c|c || d}] TD[e]))"},
    {"ends at a heading", "|a|\n|-|\n|b|\n# c", "Table(Row(TH[a]) Row(TD[b])) H1[c]"},
    {"ends at a fence", "|a|\n|-|\n|b|\n```\n||c|\n```\nd", "Table(Row(TH[a]) Row(TD[b])) Code<>||c| P[d]"},
    {"ends at a fence in a quote", "> |a|\n> |-|\n> |b|\n> ```\n> c\n> ```", "Q(Table(Row(TH[a]) Row(TD[b])) Code<>c)"},
    {"ends at a rule and at a list", "|a|\n|-|\n|b|\n***\n\n|c|\n|-|\n- d",
     "Table(Row(TH[a]) Row(TD[b])) HR Table(Row(TH[c])) UL(LI[d])"},
    {"a table ends a paragraph", "a\n|b|\n|-|\n|c|\n\n> d\n> |e|\n> |-|",
     "P[a] Table(Row(TH[b]) Row(TD[c])) Q(P[d] Table(Row(TH[e])))"},
    {"a table as an item", "- |a|b|\n  |-|-|\n  |c||", "UL(LI(Table(Row(TH[a] TH[b]) Row(TD[c] TD))))"},
    {"no table in code", "```\n|a|b|\n|-|-|\n||c|\n```\n\n    |a|\n    |-|\n    |||",
     "Code<>|a|b|\n|-|-|\n||c| Code<>|a|\n|-|\n|||"},
    {"bars in words", "a || b\n\n`c || d` | e", "P[a || b] P[{c|c || d} | e]"},
    {"in a quote", "> |a|\n> |-|\n> |b|", "Q(Table(Row(TH[a]) Row(TD[b])))"},
    {"blanks around cells", "|  a  | b |\n| --- | :---: |\n|  c | d  |", "Table(Row(TH[a] TH^[b]) Row(TD[c] TD^[d]))"},
};

constexpr Construct WhatStandsFirst[] = {
    {"quote in an item in a quote", "> 1. > a", "Q(OL(LI(Q(P[a]))))"},
    {"loose below tight", "* a\n  * b\n\n    c\n  * d", "UL(LI[a](UL(LI(P[b] P[c]) LI(P[d]))))"},
    {"two empty lines in a list", "- a\n\n\n- b", "UL(LI(P[a]) LI(P[b]))"},
    {"a picture of a reference with a title below", "[a]: <b> \"c\nd\"\n\n![a]", "P[{!b|a}]"},
    {"blocks are stronger than words", "- `a\n- b`", "UL(LI[`a] LI[b`])"},
    {"a rule rather than an item", "* a\n* * *", "UL(LI[a]) HR"},
    {"underline rather than a rule", "a\n---\nb", "H2[a] P[b]"},
    {"code rather than a list", "    - a", "Code<>- a"},
    {"list rather than code", "- a\n\n    b", "UL(LI(P[a] P[b]))"},
    {"tabs as blanks", "- a\n\t- b\n\n>\t\tc", "UL(LI[a](UL(LI[b]))) Q(Code<>  c)"},
};

} // namespace

// Blocks of CommonMark and of GitHub's dialect: the structure that the specifications give.
class TestMarkdownBlocks : public QObject {
    Q_OBJECT

    template <size_t N>
    static void add(const char *group, const Construct (&constructs)[N])
    {
        for (const Construct &one : constructs)
            QTest::addRow("%s: %s", group, one.name) << QString::fromUtf8(one.source) << QString::fromUtf8(one.shape);
    }

private slots:
    void isReadAsSpecified_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shape");
        add("headings", Headings);
        add("rules", Rules);
        add("paragraphs and line ends", ParagraphsAndLineEnds);
        add("code", Code);
        add("quotes", Quotes);
        add("lists", Lists);
        add("tables", Tables);
        add("what stands first", WhatStandsFirst);
    }
    void isReadAsSpecified()
    {
        QFETCH(QString, source);
        QFETCH(QString, shape);
        QCOMPARE(markdownShape(parseMarkdown(source)), shape);
        QCOMPARE(markdownShape(parseMarkdown(source + QLatin1Char('\n'))), shape); // whether or not its last line ends
    }
};

LAMP_TEST(TestMarkdownBlocks)
#include "tst_markdownblocks.moc"
