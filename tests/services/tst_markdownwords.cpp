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

constexpr Construct Emphasis[] = {
    {"one star, one line", "*a* _b_", "P[{i|a} {i|b}]"},
    {"two", "**a** __b__", "P[{b|a} {b|b}]"},
    {"three", "***a*** ___b___", "P[{bi|a} {bi|b}]"},
    {"within a word", "a*b*c a_b_c a**b**c a__b__c", "P[a{i|b}c a_b_c a{b|b}c a__b__c]"},
    {"blanks inside are none", "* a * ** b ** _ c _", "UL(LI[a * ** b ** _ c _])"},
    {"in one another", "*a **b** c* **d *e* f**", "P[{i|a }{bi|b}{i| c} {b|d }{bi|e}{b| f}]"},
    {"beginning together", "***a** b* ***c* d**", "P[{bi|a}{i| b} {bi|c}{b| d}]"},
    {"over two lines", "*a\nb*", "P[{i|a b}]"},
    {"not over an empty line", "*a\n\nb*", "P[*a] P[b*]"},
    {"never closed", "*a **b __c", "P[*a **b __c]"},
    {"closed too much", "*a** **b*", "P[{i|a}* *{i|b}]"},
    {"beside a bracket", "*(a)* (*b*)", "P[{i|(a)} ({i|b})]"},
    {"before a sign", "**a:** b", "P[{b|a:} b]"},
    {"of the other sign", "*a _b_ c* _d *e* f_", "P[{i|a b c} {i|d e f}]"},
    {"escaped", "\\*a\\* *b\\*c*", "P[*a* {i|b*c}]"},
    {"of snake case", "a_long_name __init__", "P[a_long_name {b|init}]"},
    {"stars of a sum", "2 * 3 * 4", "P[2 * 3 * 4]"},
    {"the longest left", "**a*", "P[*{i|a}]"},
    {"the nearest pair", "*a *b* c", "P[*a {i|b} c]"},
    {"not across a link", "*a [b*](c)", "P[*a {>c|b*}]"},
    {"around a link", "**[a](b)**", "P[{b>b|a}]"},
    {"in Chinese", "\u4e2d**\u6587**\u5b57", "P[\u4e2d{b|\u6587}\u5b57]"},
    {"struck through", "~~a~~ ~b~", "P[{s|a} {s|b}]"},
    {"struck through needs the same on both sides", "~~a~ b", "P[~~a~ b]"},
    {"three tildes are none", "a ~~~b~~~", "P[a ~~~b~~~]"},
    {"struck through and strong", "**~~a~~** ~~*b*~~", "P[{bs|a} {is|b}]"},
};

constexpr Construct Links[] = {
    {"link", "[a](b)", "P[{>b|a}]"},
    {"with a title", "[a](b \"c\") [d](e 'f') [g](h (i))", "P[{>b|a} {>e|d} {>h|g}]"},
    {"in angle brackets", "[a](<b c>)", "P[{>b c|a}]"},
    {"empty", "[a]() [b](<>)", "P[{>|a} {>|b}]"},
    {"a blank in the target is none", "[a](b c)", "P[[a](b c)]"},
    {"brackets in the target", "[a](b(c)d) [e](f\\)g)", "P[{>b(c)d|a} {>f)g|e}]"},
    {"brackets in the words", "[a [b] c](d) [e\\]f](g)", "P[{>d|a [b] c} {>g|e]f}]"},
    {"marks in the words", "[a *b* `c`](d)", "P[{>d|a }{i>d|b}{>d| }{c>d|c}]"},
    {"no link in a link", "[a [b](c) d](e)", "P[[a {>c|b} d](e)]"},
    {"a blank before the bracket is none", "[a] (b)", "P[[a] (b)]"},
    {"over two lines", "[a\nb](c)", "P[{>c|a b}]"},
    {"entities in the target", "[a](b&amp;c&auml;)", "P[{>b&c\u00e4|a}]"},
    {"escapes in the target", "[a](b\\*c)", "P[{>b*c|a}]"},
    {"by reference", "[a][b]\n\n[b]: c \"d\"", "P[{>c|a}]"},
    {"by its own words", "[a] [a][]\n\n[a]: b", "P[{>b|a} {>b|a}]"},
    {"whatever the case", "[\u00c4 B][]\n\n[\u00e4  b]: c", "P[{>c|\u00c4 B}]"},
    {"the first definition counts", "[a]\n\n[a]: b\n[a]: c", "P[{>b|a}]"},
    {"a definition within a quote", "[a]\n\n> [a]: b", "P[{>b|a}] Q"},
    {"a definition does not end a paragraph", "a\n[b]: c", "P[a [b]: c]"},
    {"a definition with its target below", "[a]:\n  b\n  'c'\n\n[a]", "P[{>b|a}]"},
    {"a definition is not shown", "[a]: b", ""},
    {"no definition", "[a][b]", "P[[a][b]]"},
    {"full before short", "[a][b]\n\n[a]: c\n[b]: d", "P[{>d|a}]"},
    {"autolink", "<https://example.org/a?b=c&d>", "P[{>https://example.org/a?b=c&d|https://example.org/a?b=c&d}]"},
    {"autolink of mail", "<a@example.org>", "P[{>mailto:a@example.org|a@example.org}]"},
    {"autolink of another scheme", "<tel:123>", "P[{>tel:123|tel:123}]"},
    {"no autolink with a blank", "<https://example.org/a b>", "P[<https://example.org/a b>]"},
    {"bare address", "see https://example.org/a.", "P[see {>https://example.org/a|https://example.org/a}.]"},
    {"bare address in brackets", "(https://example.org/a)", "P[({>https://example.org/a|https://example.org/a})]"},
    {"bare address with www", "www.example.org/a", "P[{>http://www.example.org/a|www.example.org/a}]"},
    {"bare address of mail", "write to a.b@example.org.", "P[write to {>mailto:a.b@example.org|a.b@example.org}.]"},
    {"bare address with marks behind", "https://example.org/?q=a&b=c, *https://example.org/*",
     "P[{>https://example.org/?q=a&b=c|https://example.org/?q=a&b=c}, {i>https://example.org/|https://example.org/}]"},
    {"bare address with brackets in it", "https://example.org/a_(b)) (www.example.org/q=(a))",
     "P[{>https://example.org/a_(b)|https://example.org/a_(b)}) ({>http://ww"
     "w.example.org/q=(a)|www.example.org/q=(a)})]"},
    {"bare address with an entity behind", "www.example.org/?a=b&c; www.example.org/?a&d=e",
     "P[{>http://www.example.org/?a=b|www.example.org/?a=b}&c; {>http://www."
     "example.org/?a&d=e|www.example.org/?a&d=e}]"},
    {"bare address up to an angle", "www.example.org/a<b", "P[{>http://www.example.org/a|www.example.org/a}<b]"},
    {"bare address with a port", "https://server.example:8443/a http://localhost:3000",
     "P[{>https://server.example:8443/a|https://server.example:8443/a} {>htt"
     "p://localhost:3000|http://localhost:3000}]"},
    {"bare address of an intranet", "http://server/share", "P[{>http://server/share|http://server/share}]"},
    {"bare address with every sign of a path", "https://example.org/~a;b=c/d@e!f,g/%20$h#i",
     "P[{>https://example.org/~a;b=c/d@e!f,g/%20$h#i|https://example.org/~a;b=c/d@e!f,g/%20$h#i}]"},
    {"bare address in signs", "**https://example.org/a**: [https://example.org/b]",
     "P[{b>https://example.org/a|https://example.org/a}: [{>https://example.org/b|https://example.org/b}]]"},
    {"no address within a word", "xhttps://example.org www. https:// \"https://example.org\"",
     "P[xhttps://example.org www. https:// \"https://example.org\"]"},
    {"no address with a name before the host", "https://bank.example@example.org/",
     "P[https://bank.example@example.org/]"},
    {"no address without a dot for mail", "a@b a.b-c@d.e- mailto:", "P[a@b a.b-c@d.e- mailto:]"},
    {"no address in code", "`https://example.org`", "P[{c|https://example.org}]"},
    {"heading of the page", "[a](#b-c)", "P[{>#b-c|a}]"},
    {"a number of a work item", "see #1043, #M-7.", "P[see {>ticket:1043|#1043}, {>ticket:M-7|#M-7}.]"},
};

constexpr Construct Pictures[] = {
    {"picture", "![a](b.png)", "P[{!b.png|a}]"},
    {"with a title", "![a](b.png \"c\")", "P[{!b.png|a}]"},
    {"marks in the description", "![a *b* [c](d)](e.png)", "P[{!e.png|a b c}]"},
    {"without a description", "![](a.png)", "P[{!a.png|}]"},
    {"in a link", "[![a](b.png)](c)", "P[{!b.png|a}]"},
    {"by reference", "![a][b] ![b]\n\n[b]: c.png", "P[{!c.png|a} {!c.png|b}]"},
    {"escaped", "\\![a](b) !\\[a](b)", "P[!{>b|a} ![a](b)]"},
    {"among words", "a ![b](c.png) d", "P[a {!c.png|b} d]"},
};

constexpr Construct EscapesAndEntities[] = {
    {"every sign", "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~",
     "P[!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~]"},
    {"no other sign", "\\a\\ \\\u00e4", "P[\\a\\ \\\u00e4]"},
    {"a path keeps its backslashes", "C:\\Windows\\System32", "P[C:\\Windows\\System32]"},
    {"a share", "\\\\server\\share", "P[\\server\\share]"},
    {"named", "&amp; &lt; &copy; &auml; &hellip;", "P[& < \u00a9 \u00e4 \u2026]"},
    {"numbered", "&#65; &#x41; &#0; &#x1F600;", "P[A A \ufffd \U0001f600]"},
    {"none", "&amp &x; &#abc; &", "P[&amp &x; &#abc; &]"},
    {"not a mark", "&#42;a&#42; &#35; b", "P[*a* # b]"},
};

constexpr Construct Html[] = {
    {"in a line it is text", "a <b>*c*</b>", "P[a <b>{i|c}</b>]"},
    {"as a block it is text", "<div>\n*a*\n</div>\n\nb", "P[<div>\n*a*\n</div>\n] P[b]"},
    {"a script is text", "<script>alert(1)</script>\n\na", "P[<script>alert(1)</script>\n] P[a]"},
    {"a picture is text", "a <img src=\"a.png\">", "P[a <img src=\"a.png\">]"},
    {"a line end is one", "a<br>b<br />c", "P[a\nb\nc]"},
    {"a comment is for the writer", "a <!-- b --> c\n\n<!-- d -->\n\ne", "P[a  c] P[e]"},
};

} // namespace

// Words in a line of CommonMark and of GitHub's dialect: the structure that the specifications give.
class TestMarkdownWords : public QObject {
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
        add("emphasis", Emphasis);
        add("links", Links);
        add("pictures", Pictures);
        add("escapes and entities", EscapesAndEntities);
        add("html", Html);
    }
    void isReadAsSpecified()
    {
        QFETCH(QString, source);
        QFETCH(QString, shape);
        QCOMPARE(markdownShape(parseMarkdown(source)), shape);
        QCOMPARE(markdownShape(parseMarkdown(source + QLatin1Char('\n'))), shape); // whether or not its last line ends
    }
};

LAMP_TEST(TestMarkdownWords)
#include "tst_markdownwords.moc"
