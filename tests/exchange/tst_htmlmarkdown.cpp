// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlmarkdown.h"
#include "services/markdowntree.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// Web pages as Markdown.
class TestHtmlMarkdown : public QObject {
    Q_OBJECT

    static HtmlPage convert(const QString &html)
    {
        const auto same = [](const QString &target) { return target; };
        return htmlToMarkdown(html, {same, same});
    }

private slots:
    void aPageBecomesMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &html, const QString &markdown) {
            QTest::newRow(name) << html << markdown;
        };
        row("paragraphs", u"<p>One</p><p>Two\n three</p>"_s, u"One\n\nTwo three\n"_s);
        row("headings", u"<h1>Top</h1><h3>Sub <em>x</em></h3>"_s, u"# Top\n\n### Sub *x*\n"_s);
        row("an empty heading", u"<h2></h2><p>Text</p>"_s, u"Text\n"_s);
        row("emphasis and its blanks", u"a <b>bold </b>b <i>it</i>alic <del>gone</del>"_s,
            u"a **bold** b *it*alic ~~gone~~\n"_s);
        row("signs of Markdown", u"2 * 3 _x_ [a] # `c`"_s, u"2 \\* 3 \\_x\\_ \\[a\\] # \\`c\\`\n"_s);
        row("begin of a line", u"<p>1. no list</p><p># no heading</p><p>- none</p>"_s,
            u"1\\. no list\n\n\\# no heading\n\n\\- none\n"_s);
        row("entities", u"a &lt;b&gt; &amp;amp; &#8364;&nbsp;x"_s, u"a \\<b> \\&amp; \u20ac x\n"_s);
        row("line break", u"a<br>b"_s, u"a\\\nb\n"_s);
        row("link", u"see <a href=\"b (1).html\">the page</a>."_s, u"see [the page](b%20%281%29.html).\n"_s);
        row("picture", u"<img src='p.png' alt='A [x]'>"_s, u"![A \\[x\\]](p.png)\n"_s);
        row("lists", u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s, u"- a\n  - b\n- c\n"_s);
        row("numbers from three", u"<ol start=3><li>a<li>b</ol>"_s, u"3. a\n4. b\n"_s);
        row("an item of two paragraphs", u"<ol><li><p>a</p><p>b</p></li></ol>"_s, u"1. a\n\n   b\n"_s);
        row("code", u"<pre class=\"language-powershell\">\nGet-Item `\n  x\n</pre>"_s,
            u"```powershell\nGet-Item `\n  x\n```\n"_s);
        row("code in an item", u"<ol><li>Run<pre>ls</pre></li></ol>"_s, u"1. Run\n\n   ```\n   ls\n   ```\n"_s);
        row("code with fences", u"<pre>```\nx\n```</pre>"_s, u"````\n```\nx\n```\n````\n"_s);
        row("code in a line", u"use <kbd>a`b</kbd>"_s, u"use ``a`b``\n"_s);
        row("quote", u"<blockquote>a<blockquote>b</blockquote></blockquote>"_s, u"> a\n>\n> > b\n"_s);
        row("callout", u"<div class=\"admonition warning\"><p>Mind it</p></div><p>After</p>"_s,
            u"> [!WARNING]\n> Mind it\n\nAfter\n"_s);
        row("table", u"<table><tr><th>A<th>B|C</tr><tr><td>1<td><b>x</b><br>y</tr><tr><td>z</tr></table>"_s,
            u"| A | B\\|C |\n| --- | --- |\n| 1 | **x** y |\n| z |  |\n"_s);
        row("table that is a layout", u"<table><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>"_s,
            u"- a\n\nb\n"_s);
        row("what is not the page", u"<nav>menu</nav><script>x</script><style>y</style><p hidden>h</p>"
                                    "<p style=\"display: none\">i</p><p>Text</p><footer>f</footer>"_s,
            u"Text\n"_s);
        row("the main part alone", u"<body><p>around</p><main><p>Text</p></main><p>below</p>"_s, u"Text\n"_s);
    }
    void aPageBecomesMarkdown()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(convert(html).markdown, markdown);
    }

    void titleAndLanguageAreTold()
    {
        const HtmlPage page = convert(u"<html lang=de-AT><head><title> Drucker &amp; Papier\n</title></head>"
                                      "<body><h1>Anders</h1>"_s);
        QCOMPARE(page.title, u"Drucker & Papier"_s);
        QCOMPARE(page.language, u"de-AT"_s);
        QCOMPARE(convert(u"<h2>Only <i>this</i></h2>"_s).title, u"Only this"_s);
    }

    void whatIsNotWantedStaysWords()
    {
        const HtmlPage page = htmlToMarkdown(
            u"<a href=\"javascript:alert(1)\">click</a> <img src=\"http://example.org/x.png\" alt=\"a pixel\">"_s,
            {[](const QString &) { return QString(); }, [](const QString &) { return QString(); }});
        QCOMPARE(page.markdown, u"click a pixel\n"_s);
    }

    void hostilePagesEndSoonAndSmall_data()
    {
        QTest::addColumn<QString>("html");
        const auto times = [](QStringView text, int count) { return text.toString().repeated(count); };
        QTest::newRow("divs in divs") << times(u"<div>", 50'000) + u"deep";
        QTest::newRow("lists in lists") << times(u"<ul><li>", 20'000) + u"deep";
        QTest::newRow("quotes in quotes") << times(u"<blockquote>", 20'000) + u"deep";
        QTest::newRow("tables in tables") << times(u"<table>", 100'000) + u"x";
        QTest::newRow("tables in rows") << times(u"<table><tr><td>", 30'000) + u"x";
        QTest::newRow("one row") << u"<table><tr>"_s + times(u"<td>x", 300'000);
        QTest::newRow("one paragraph") << u"<p>"_s + times(u"a b ", 400'000);
        QTest::newRow("one word") << QString(1'500'000, u'x');
        QTest::newRow("quotes that never close") << times(u"<a href=\"", 200'000);
        QTest::newRow("comments that never close") << times(u"<!-- ", 200'000);
        QTest::newRow("scripts that never close") << times(u"<script>", 100'000);
        QTest::newRow("marks that never close") << times(u"<b>x<i>y", 200'000);
        QTest::newRow("backticks") << u"<pre>"_s + QString(500'000, u'`') + u"</pre>";
        QTest::newRow("attributes") << u"<p "_s + times(u"a=b ", 300'000) + u">x";
    }
    void hostilePagesEndSoonAndSmall()
    {
        QFETCH(QString, html);
        QElapsedTimer timer;
        timer.start();
        const HtmlPage page = convert(html);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(page.markdown.size() <= 300'000);
        qsizetype longest = 0;
        for (const QString &line : page.markdown.split(u'\n'))
            longest = qMax(longest, line.size());
        QVERIFY2(longest <= 20'000, qPrintable(QString::number(longest)));
    }
};
LAMP_TEST(TestHtmlMarkdown)

#include "tst_htmlmarkdown.moc"
