// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdownanchors.h"
#include "support/lamptest.h"
#include "support/markdownshape.h"
#include "support/spechtml.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// The examples of the specifications themselves. They are other people's text and not part of the program: those of
// CommonMark come with a package of Debian (golang-github-yuin-goldmark-dev), and LAMP_COMMONMARK_SPEC and
// LAMP_GFM_SPEC name other files (spec.txt or spec.json).
class TestCommonMark : public QObject {
    Q_OBJECT

    static QString packaged()
    {
        return u"/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"_s;
    }

    // Why an example may mean something else here; empty: it may not.
    static QString otherwise(const SpecExample &example)
    {
        static const QRegularExpression html(u"<[A-Za-z/!?]"_s), entity(u"&[A-Za-z0-9]+;"_s);
        if (example.section == "HTML blocks"_L1 || example.section == "Raw HTML"_L1
            || html.match(example.markdown).hasMatch())
            return u"HTML stays text"_s;
        if (example.section == "Autolinks"_L1 && !example.html.contains("<a"_L1))
            return u"a bare address is a link, as on GitHub"_s;
        if (example.markdown.contains("&#10;"_L1))
            return u"a line end as an entity is one"_s;
        for (auto matches = entity.globalMatch(example.markdown); matches.hasNext();)
            if (const QString one = matches.next().captured(); decodedEntity(one) == one)
                return u"an entity beyond those of HTML 4"_s;
        return {};
    }

    struct Compared {
        qsizetype all = 0, equal = 0;
        QStringList differences;
        QMap<QString, int> otherwise;
    };
    static Compared compare(const QString &path)
    {
        Compared result;
        for (const SpecExample &example : specExamples(path)) {
            ++result.all;
            const MarkdownTree tree = parseMarkdown(example.markdown);
            const auto meant = treeOfSpecHtml(example.html);
            const QString shape = markdownShape(tree, ShapeOf::Meant);
            const QString wanted = meant ? markdownShape(*meant, ShapeOf::Meant) : QString();
            if (meant && shape == wanted)
                ++result.equal;
            else if (const QString why = otherwise(example); !why.isEmpty())
                ++result.otherwise[why];
            else
                result.differences.append(u"%1 (%2): %3 instead of %4"_s.arg(example.number).arg(example.section, shape,
                                                                                               wanted));
            (void)plainText(tree);
            (void)parseMarkdown(example.markdown, true);
            (void)anchorsOf(tree);
        }
        qInfo("%lld examples, %lld equal, %lld different", qlonglong(result.all), qlonglong(result.equal),
              qlonglong(result.differences.size()));
        for (auto it = result.otherwise.cbegin(); it != result.otherwise.cend(); ++it)
            qInfo("%d: %s", it.value(), qPrintable(it.key()));
        return result;
    }

private slots:
    // What the comparison rests on.
    void theHtmlOfAnExampleIsRead_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("shape");
        QTest::newRow("words") << u"<h2>a <em>b</em></h2>\n<p>c<br />\nd &amp; <code>e</code>\nf</p>\n<hr />\n"_s
                               << u"H2[a {i|b}] P[c\nd & {c|e} f] HR"_s;
        QTest::newRow("lists") << u"<ol start=\"3\">\n<li>a\n<ul>\n<li>\n<p>b</p>\n</li>\n</ul>\nc</li>\n</ol>\n"_s
                               << u"OL3(LI[a](UL(LI(P[b])) P[c]))"_s;
        QTest::newRow("tasks") << u"<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n"
                                  "<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> b</li>\n</ul>\n"_s
                               << u"UL(LI-[a] LI+[b])"_s;
        QTest::newRow("code") << u"<pre><code class=\"language-sh\">a &lt; b\n  c\n</code></pre>\n"_s
                              << u"Code<sh>a < b\n  c"_s;
        QTest::newRow("links") << u"<p><a href=\"/a%20b\" title=\"c\">d <strong>e</strong></a><img src=\"f\" "
                                  "alt=\"g\" /></p>\n"_s
                               << u"P[{>/a b|d }{b>/a b|e}{!f|g}]"_s;
        QTest::newRow("table") << u"<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
                                  "<tbody>\n<tr>\n<td>c</td>\n<td align=\"right\">d</td>\n</tr>\n</tbody>\n</table>\n"_s
                               << u"Table(Row(TH[a] TH>[b]) Row(TD[c] TD>[d]))"_s;
        QTest::newRow("other tags") << u"<p><b>a</b></p>\n"_s << u"none"_s;
        QTest::newRow("other attributes") << u"<p><a href=\"a\" onclick=\"b\">c</a></p>\n"_s << u"none"_s;
        QTest::newRow("comments") << u"<!-- a -->\n"_s << u"none"_s;
    }
    void theHtmlOfAnExampleIsRead()
    {
        QFETCH(QString, html);
        QFETCH(QString, shape);
        const auto tree = treeOfSpecHtml(html);
        QCOMPARE(tree ? markdownShape(*tree, ShapeOf::Meant) : u"none"_s, shape);
    }

    void theExamplesOfAFileAreRead()
    {
        QTemporaryDir folder;
        const QString fence(32, u'`'), path = folder.filePath(u"spec.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString(u"# One\n\n" + fence + u" example\n# a\u2192b\n.\n<h1>a\u2192b</h1>\n" + fence
                           + u"\n\n## Two\n\n" + fence + u" example disabled\n- [ ] a\n.\n<p>b</p>\n" + fence + u"\n")
                       .toUtf8());
        file.close();
        const QList<SpecExample> examples = specExamples(path);
        QCOMPARE(examples.size(), 2);
        QCOMPARE(examples[0].markdown, u"# a\tb\n"_s);
        QCOMPARE(examples[0].section, u"One"_s);
        QCOMPARE(examples[1].html, u"<p>b</p>\n"_s);
        QCOMPARE(examples[1].section, u"Two"_s);
        const Compared compared = compare(path);
        QCOMPARE(compared.equal, 1);
        QCOMPARE(compared.differences, QStringList{u"2 (Two): UL(LI-[a]) instead of P[b]"_s});
    }

    void commonMark()
    {
        const QString path = qEnvironmentVariable("LAMP_COMMONMARK_SPEC", packaged());
        if (!QFile::exists(path))
            QSKIP("the examples of CommonMark are not installed");
        const Compared compared = compare(path);
        QVERIFY(compared.all > 500);
        QCOMPARE(compared.differences, QStringList());
        QVERIFY(compared.equal * 100 > compared.all * 85);
    }

    void gitHub()
    {
        const QString path = qEnvironmentVariable("LAMP_GFM_SPEC");
        if (!QFile::exists(path))
            QSKIP("LAMP_GFM_SPEC names no file");
        const Compared compared = compare(path);
        QVERIFY(compared.all > 500);
        for (const QString &difference : compared.differences)
            qInfo("%s", qPrintable(difference));
        QVERIFY(compared.differences.size() * 100 < compared.all * 3); // it is older than CommonMark's
    }
};

LAMP_TEST(TestCommonMark)
#include "tst_commonmark.moc"
