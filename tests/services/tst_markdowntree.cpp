// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdowntree.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {

QString repeated(QLatin1StringView text, int times) { return QString(text).repeated(times); }

// The outline of a tree in one line, for comparing: "Heading2[Steps] List(Item[one] Item[two])".
QString outlineOf(const QList<MarkdownBlock> &blocks)
{
    static constexpr const char *names[] = {"Paragraph", "Heading", "Code", "Quote", "List",
                                            "Item",      "Table",   "Row",  "Cell",  "Rule"};
    QStringList parts;
    for (const MarkdownBlock &block : blocks) {
        QString part = QString::fromLatin1(names[static_cast<int>(block.kind)]);
        if (block.kind == MarkdownBlock::Kind::Heading)
            part += QString::number(block.level);
        if (block.ordered)
            part += u'#' + QString::number(block.start);
        if (block.task != MarkdownBlock::Task::None)
            part += block.task == MarkdownBlock::Task::Done ? u"+" : u"-";
        if (block.kind == MarkdownBlock::Kind::Code)
            part += u'<' + block.info + u'>' + block.code;
        if (!block.runs.isEmpty())
            part += u'[' + plainText(block.runs) + u']';
        if (!block.children.isEmpty())
            part += u'(' + outlineOf(block.children) + u')';
        parts.append(part);
    }
    return parts.join(u' ');
}

} // namespace

class TestMarkdownTree : public QObject {
    Q_OBJECT

private slots:
    void blocksComeInOrder_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("outline");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("blank lines") << u"\n\n \n"_s << u""_s;
        QTest::newRow("paragraphs") << u"one\ntwo\n\nthree"_s << u"Paragraph[one two] Paragraph[three]"_s;
        QTest::newRow("headings") << u"# A\n## B #\nC\n-\n"_s << u"Heading1[A] Heading2[B] Heading2[C]"_s;
        QTest::newRow("tight list") << u"- one\n- two\n  1. deep\n"_s
                                    << u"List(Item[one] Item[two](List#1(Item[deep])))"_s;
        QTest::newRow("list that starts at 3") << u"3. c\n4. d\n"_s << u"List#3(Item[c] Item[d])"_s;
        QTest::newRow("loose list") << u"- one\n\n- two\n"_s << u"List(Item(Paragraph[one]) Item(Paragraph[two]))"_s;
        QTest::newRow("tasks") << u"- [x] done\n- [ ] open\n"_s << u"List(Item+[done] Item-[open])"_s;
        QTest::newRow("fenced code") << u"```sh -x\na\n\nb\n```\n"_s << u"Code<sh -x>a\n\nb"_s;
        QTest::newRow("fence that never closes") << u"~~~\na\n"_s << u"Code<>a"_s;
        QTest::newRow("code below a step")
            << u"1. x\n\n   ```sh\n   y\n   ```\n"_s << u"List#1(Item(Paragraph[x] Code<sh>y))"_s;
        QTest::newRow("quote in quote") << u"> a\n> > b\n"_s << u"Quote(Paragraph[a] Quote(Paragraph[b]))"_s;
        QTest::newRow("table") << u"|a|b|\n|-|-|\n|1|2|\n"_s << u"Table(Row(Cell[a] Cell[b]) Row(Cell[1] Cell[2]))"_s;
        QTest::newRow("rule") << u"a\n\n---\n"_s << u"Paragraph[a] Rule"_s;
        QTest::newRow("HTML stays text") << u"<b>x</b> <script>y</script>"_s
                                         << u"Paragraph[<b>x</b> <script>y</script>]"_s;
        QTest::newRow("an HTML block stays text")
            << u"<div onclick=a()>\nx\n</div>\n"_s << u"Paragraph[<div onclick=a()>\nx\n</div>\n]"_s;
        QTest::newRow("a line break of HTML is one") << u"a<br/>b<BR>c"_s << u"Paragraph[a\nb\nc]"_s;
        QTest::newRow("comments are for the writer")
            << u"a <!-- no --> b\n\n<!--\nx\n\ny -->\nc"_s << u"Paragraph[a  b] Paragraph[c]"_s;
        QTest::newRow("entities") << u"&amp; &lt; &nbsp;&#8364;&#x41; &bogus;"_s
                                  << u"Paragraph[& < \u00a0€A &bogus;]"_s;
        QTest::newRow("characters that turn the direction")
            << u"a\u202eb\n\n```\nc\u202ed\n```\n"_s << u"Paragraph[a b] Code<>c\uFFFDd"_s;
        QTest::newRow("CRLF") << u"# A\r\n\r\nb\r\nc\r\n"_s << u"Heading1[A] Paragraph[b c]"_s;
        QTest::newRow("a NUL") << QString(u"a\0b"_s) << u"Paragraph[a\uFFFDb]"_s;
        QTest::newRow("picture without a description") << u"![](x.png)"_s << u"Paragraph[]"_s;
    }
    void blocksComeInOrder()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, outline);
        const MarkdownTree tree = parseMarkdown(markdown);
        QCOMPARE(tree.refusal, MarkdownTree::Refusal::None);
        QCOMPARE(outlineOf(tree.blocks), outline);
    }

    void entriesKeepTheirLineBreaks()
    {
        QCOMPARE(outlineOf(parseMarkdown(u"one\ntwo"_s, true).blocks), u"Paragraph[one\ntwo]"_s);
    }

    void stylesNest()
    {
        const MarkdownTree tree = parseMarkdown(u"a **b *c* `d`** ~~e~~"_s);
        QStringList runs;
        for (const MarkdownRun &run : tree.blocks.first().runs)
            runs.append(run.text + u':' + QString::number(run.style));
        QCOMPARE(runs, (QStringList{u"a :0"_s, u"b :1"_s, u"c:3"_s, u" :1"_s, u"d:5"_s, u" :0"_s, u"e:8"_s}));
    }

    void linkLeadsWhereItSays_data()
    {
        using Kind = MarkdownLink::Kind;
        QTest::addColumn<QString>("target");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("ref");
        const auto row = [](const char *name, const QString &target, Kind kind, const QString &ref = {}) {
            QTest::newRow(name) << target << kind << ref;
        };
        row("https", u"https://example.org/a?b=c#d"_s, Kind::Web);
        row("http in capitals", u"HTTP://EXAMPLE.ORG"_s, Kind::Web);
        row("a host in other letters", u"https://b\u00fccher.example/"_s, Kind::Web);
        row("a blank inside", u"https://example.org/a b"_s, Kind::Web);
        row("mail", u"mailto:a@example.org"_s, Kind::Mail, u"mailto:a@example.org"_s);
        row("mail with a file to attach", u"mailto:a@example.org?subject=x&attach=/etc/passwd"_s, Kind::Mail,
            u"mailto:a@example.org?subject=x"_s);
        row("mail without an address", u"mailto:?attach=/etc/passwd"_s, Kind::Refused);
        row("ticket", u"ticket:1043"_s, Kind::Record, u"1043"_s);
        row("ticket by its sign", u"#1043"_s, Kind::Record, u"1043"_s);
        row("maintenance by its sign", u"#M-212"_s, Kind::Record, u"M-212"_s);
        row("article", u"article:17"_s, Kind::Record, u"17"_s);
        row("asset", u"asset:PRN-07"_s, Kind::Record, u"PRN-07"_s);
        row("asset with a blank", u"asset:Meeting%20room%201"_s, Kind::Record, u"Meeting room 1"_s);
        row("a record that is none", u"asset:../../etc"_s, Kind::Refused);
        row("heading", u"#Roll-Back"_s, Kind::Heading, u"roll-back"_s);
        row("file beside", u"images/port.png"_s, Kind::File, u"images/port.png"_s);
        row("file beside, with a dot", u"./images/../a%20b.png"_s, Kind::File, u"a b.png"_s);
        row("file above", u"../a.png"_s, Kind::Refused);
        row("file above, hidden", u"a/../../b.png"_s, Kind::Refused);
        row("file above, encoded", u"%2e%2e/a.png"_s, Kind::Refused);
        row("home", u"~/a.png"_s, Kind::Refused);
        row("root", u"/etc/passwd"_s, Kind::Refused);
        row("root, encoded", u"%2fetc/passwd"_s, Kind::Refused);
        row("two slashes", u"//host/share"_s, Kind::Refused);
        row("three slashes", u"///etc/passwd"_s, Kind::Refused);
        row("share", u"\\\\host\\share\\a.png"_s, Kind::Refused);
        row("drive", u"C:\\Windows\\win.ini"_s, Kind::Refused);
        row("drive with slashes", u"C:/Windows/win.ini"_s, Kind::Refused);
        row("nothing", u""_s, Kind::Refused);
        row("a dot", u"."_s, Kind::Refused);
        for (const auto scheme :
             {"file",        "FILE",    "javascript",  "vbscript",  "data",   "smb",   "ftp",   "sftp",
              "ssh",         "telnet",  "ldap",        "nfs",       "dav",    "qrc",   "about", "blob",
              "view-source", "ms-word", "ms-settings", "search-ms", "steam",  "tel",   "sms",   "magnet",
              "apt",         "snap",    "vnc",         "rdp",       "x-help", "man",   "info",  "help",
              "cid",         "mid",     "image",       "zip",       "jar",    "intent"})
            row(scheme, QString::fromLatin1(scheme) + u":///etc/passwd", Kind::Refused);
        row("script with a tab", u"java\tscript:alert(1)"_s, Kind::Refused);
        row("script with a line break", u"java\nscript:alert(1)"_s, Kind::Refused);
        row("script with a NUL", QString(u"java\0script:alert(1)"_s), Kind::Refused);
        row("script with a zero-width blank", u"java\u200bscript:alert(1)"_s, Kind::Refused);
        row("script after blanks", u"  \u00a0 javascript:alert(1)"_s, Kind::Refused);
        row("script after a control", u"\u0001javascript:alert(1)"_s, Kind::Refused);
        row("http without a host", u"http:/etc/passwd"_s, Kind::Refused);
        row("http without anything", u"http://"_s, Kind::Refused);
        row("file inside http", u"http:file:///etc/passwd"_s, Kind::Refused);
    }
    void linkLeadsWhereItSays()
    {
        QFETCH(QString, target);
        QFETCH(MarkdownLink::Kind, kind);
        QFETCH(QString, ref);
        const MarkdownLink link = markdownLink(target);
        QCOMPARE(link.kind, kind);
        QCOMPARE(link.ref, ref);
    }

    void numbersInTextLeadToTickets_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("refs");
        QTest::newRow("one") << u"Same as #1142."_s << QStringList{u"1142"_s};
        QTest::newRow("several") << u"(#1142, #M-7 and #B-17)"_s << QStringList{u"1142"_s, u"M-7"_s, u"B-17"_s};
        QTest::newRow("in strong text") << u"**#5**"_s << QStringList{u"5"_s};
        QTest::newRow("none inside a word") << u"C#7 a#8 #9a ##4 &#35; /#6"_s << QStringList{};
        QTest::newRow("none in code") << u"`#1142`\n\n    #1142\n"_s << QStringList{};
        QTest::newRow("none inside a link") << u"[#1142](https://example.org)"_s << QStringList{};
        QTest::newRow("no colour") << u"#00ff00 #0123"_s << QStringList{};
    }
    void numbersInTextLeadToTickets()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, refs);
        QStringList found;
        for (const MarkdownLink &link : parseMarkdown(markdown).links)
            if (link.recordKind == "ticket"_L1)
                found.append(link.ref);
        QCOMPARE(found, refs);
    }

    void bombsEndAtOnce_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("quotes 10,000 deep") << QString(repeated("> "_L1, 10'000) + u'x');
        QTest::newRow("quotes 10,000 deep without blanks") << QString(repeated(">"_L1, 10'000) + u'x');
        QTest::newRow("lists 10,000 deep") << QString(repeated("- "_L1, 10'000) + u'x');
        QTest::newRow("a line of a million letters") << repeated("x"_L1, 1'000'000);
        QTest::newRow("a table of 20,000 rows") << QString(u"|a|b|\n|-|-|\n" + repeated("|1|2|\n"_L1, 20'000));
        QTest::newRow("a table of 9,000 columns")
            << QString(u'|' + repeated("a|"_L1, 9'000) + u"\n|" + repeated("-|"_L1, 9'000) + u'\n');
        QTest::newRow("100,000 links") << repeated("[a](http://b.c) "_L1, 100'000);
        QTest::newRow("6,000 links") << repeated("[a](http://b.c)\n"_L1, 6'000);
        QTest::newRow("open brackets") << repeated("[\n"_L1, 100'000);
        QTest::newRow("pairs of brackets") << repeated("[a]("_L1, 4'000);
        QTest::newRow("angle brackets") << repeated("[a](<b\n"_L1, 6'000);
        QTest::newRow("emphasis") << repeated("*a **a "_L1, 2'500);
        QTest::newRow("backticks of all lengths") << [] {
            QString text;
            for (int i = 1; i < 190; ++i)
                text += u'e' + QString(i, u'`') + u'\n';
            return text;
        }();
        QTest::newRow("pictures in pictures") << repeated("![[]()\n"_L1, 5'000);
        QTest::newRow("comments that never close") << repeated("<!-- \n"_L1, 15'000);
        QTest::newRow("references") << [] {
            QString text;
            for (int i = 0; i < 9'000; ++i)
                text += u"[r%1]: x\n"_s.arg(i);
            return text;
        }();
        QTest::newRow("100,000 paragraphs") << repeated("a\n\n"_L1, 100'000);
        QTest::newRow("190,000 lines in a quote") << QString(u'>' + repeated("a\n"_L1, 190'000));
        QTest::newRow("150,000 lines of code") << QString(u"```\n" + repeated("x\n"_L1, 150'000) + u"```\n");
        QTest::newRow("numbers") << repeated("#1043 "_L1, 3'000);
        QTest::newRow("tabs") << repeated("\t"_L1, 19'000);
        QTest::newRow("ten megabytes") << repeated("0123456789 "_L1, 1'000'000);
    }
    void bombsEndAtOnce()
    {
        QFETCH(QString, markdown);
        QElapsedTimer timer;
        timer.start();
        const MarkdownTree tree = parseMarkdown(markdown);
        const QString plain = plainText(tree);
        const qint64 spent = timer.elapsed();
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 longest = 1'000; // the sanitizers take their share
#else
        constexpr qint64 longest = 300;
#endif
        QVERIFY2(spent < longest, qPrintable(QString::number(spent) + u" ms"));
        if (tree.refusal != MarkdownTree::Refusal::None) {
            QVERIFY(tree.limit > 0);
            QVERIFY(tree.blocks.isEmpty());
        }
    }

    void aTextJustWithinTheLimitsIsTaken()
    {
        MarkdownLimits limits;
        limits.depth = 10;
        QCOMPARE(parseMarkdown(repeated("> "_L1, 8) + u'x', false, limits).refusal, MarkdownTree::Refusal::None);
        QCOMPARE(parseMarkdown(repeated("> "_L1, 11) + u'x', false, limits).refusal, MarkdownTree::Refusal::TooDeep);
        limits.tableRows = 3;
        QCOMPARE(parseMarkdown(u"|a|\n|-|\n|1|\n|2|\n"_s, false, limits).refusal, MarkdownTree::Refusal::None);
        const MarkdownTree tree = parseMarkdown(u"|a|\n|-|\n|1|\n|2|\n|3|\n"_s, false, limits);
        QCOMPARE(tree.refusal, MarkdownTree::Refusal::TooManyRows);
        QCOMPARE(tree.limit, 3);
    }

    void readsAloudAsText()
    {
        const QString markdown =
            u"# T\n\n> **Symptom** x\n\n1. one\n   - deep\n2. two\n\n- [x] "
            "done\n\n|a|b|\n|-|-|\n|1|2|\n\n```sh\nrun\n```\n\nEnd `c` [l](http://x.y)"_s;
        QCOMPARE(
            plainText(parseMarkdown(markdown)),
            u"T\n\nSymptom x\n\n1. one\n   - deep\n2. two\n\n[x] done\n\na  |  b\n1  |  2\n\n    run\n\nEnd c l"_s);
    }

    void slugsAreWhatPeopleLinkTo()
    {
        QCOMPARE(headingSlug(u"Roll back: the 2nd way!"), u"roll-back-the-2nd-way"_s);
        QCOMPARE(headingSlug(u"Größe"), u"größe"_s);
    }
};

LAMP_TEST(TestMarkdownTree)
#include "tst_markdowntree.moc"
