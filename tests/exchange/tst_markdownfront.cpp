// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownfolder.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

class TestMarkdownFront : public QObject {
    Q_OBJECT

private slots:
    void frontMatterIsSplitFromTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("front"); // "key=a|b; …"
        QTest::addColumn<QString>("body");
        QTest::newRow("none") << u"# A\n"_s << u""_s << u"# A\n"_s;
        QTest::newRow("some") << u"---\ntitle: A\nminutes: 6\n---\n\n# A\n"_s << u"title=A; minutes=6"_s << u"# A\n"_s;
        QTest::newRow("dots at the end") << u"---\ntitle: A\n...\nx"_s << u"title=A"_s << u"x"_s;
        QTest::newRow("keys in capitals") << u"---\nTitle: A\n---\nx"_s << u"title=A"_s << u"x"_s;
        QTest::newRow("list in brackets") << u"---\ntags: [a, 'b, c', \"d\"]\n---\nx"_s << u"tags=a|b, c|d"_s << u"x"_s;
        QTest::newRow("list in lines") << u"---\ntags:\n  - a\n  - b\n---\nx"_s << u"tags=a|b"_s << u"x"_s;
        QTest::newRow("quotes") << u"---\ntitle: \"A: \\\"b\\\"\"\nrisk: 'it''s low'\n---\nx"_s
                                << u"title=A: \"b\"; risk=it's low"_s << u"x"_s;
        QTest::newRow("a colon in the value")
            << u"---\ntitle: Printer offline: spooler\n---\nx"_s << u"title=Printer offline: spooler"_s << u"x"_s;
        QTest::newRow("comments") << u"---\n# c\ntitle: A\n---\nx"_s << u"title=A"_s << u"x"_s;
        QTest::newRow("empty value") << u"---\ntitle:\n---\nx"_s << u"title="_s << u"x"_s;
        QTest::newRow("a rule at the top") << u"---\n\ntext\n\n---\nx"_s << u""_s << u"---\n\ntext\n\n---\nx"_s;
        QTest::newRow("dashes that never end") << u"---\ntitle: A\nx"_s << u""_s << u"---\ntitle: A\nx"_s;
        QTest::newRow("nested") << u"---\na:\n  b: c\ntitle: T\n---\nx"_s << u"a=b: c; title=T"_s << u"x"_s;
        QTest::newRow("no blank between") << u"---\ntitle: A\n---\nx\n"_s << u"title=A"_s << u"x\n"_s;
    }
    void frontMatterIsSplitFromTheText()
    {
        QFETCH(QString, text);
        QFETCH(QString, front);
        QFETCH(QString, body);
        const MarkdownParts parts = splitFrontMatter(text);
        QStringList shown;
        for (const auto &entry : parts.front.entries)
            shown.append(entry.key + u'=' + entry.values.join(u'|'));
        QCOMPARE(shown.join(u"; "_s), front);
        QCOMPARE(parts.body, body);
    }

    void whatIsWrittenIsReadAgain()
    {
        FrontMatter front;
        front.entries = {{u"title"_s, {u"A: \"b\" \\ [c] #d"_s}}, {u"tags"_s, {u"one"_s, u"two, three"_s, u"C#"_s}},
                         {u"risk"_s, {u"low"_s}}, {u"folder"_s, {u" x "_s}}, {u"dash"_s, {u"- y"_s}}};
        QCOMPARE(splitFrontMatter(frontMatterText(front) + u"body").front.entries, front.entries);
        QCOMPARE(splitFrontMatter(frontMatterText(front) + u"body").body, u"body"_s);
        front.entries = {{u"empty"_s, {}}, {u"none"_s, {QString()}}};
        QCOMPARE(frontMatterText(front), u"---\n---\n\n"_s);
    }

    void linksAreRewrittenOutsideCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("link") << u"[a](x.md) b"_s << u"[a](NEW) b"_s;
        QTest::newRow("picture") << u"![a](x.md)"_s << u"![a](PIC)"_s;
        QTest::newRow("picture in a link") << u"[![a](x.md)](x.md)"_s << u"[![a](PIC)](NEW)"_s;
        QTest::newRow("with a title") << u"[a](x.md \"t\")"_s << u"[a](NEW \"t\")"_s;
        QTest::newRow("in angle brackets") << u"[a](<x.md>)"_s << u"[a](NEW)"_s;
        QTest::newRow("two") << u"[a](x.md)[b](y.md)"_s << u"[a](NEW)[b](y.md)"_s;
        QTest::newRow("definition") << u"[a]: x.md \"t\"\n[^1]: x.md"_s << u"[a]: NEW \"t\"\n[^1]: x.md"_s;
        QTest::newRow("code span") << u"`[a](x.md)` [b](x.md)"_s << u"`[a](x.md)` [b](NEW)"_s;
        QTest::newRow("code span of two ticks") << u"``[a](x.md) ` `` [b](x.md)"_s << u"``[a](x.md) ` `` [b](NEW)"_s;
        QTest::newRow("fence") << u"```\n[a](x.md)\n```\n[a](x.md)"_s << u"```\n[a](x.md)\n```\n[a](NEW)"_s;
        QTest::newRow("fence in a list") << u"1. x\n\n   ```sh\n   [a](x.md)\n   ```\n   [a](x.md)"_s
                                         << u"1. x\n\n   ```sh\n   [a](x.md)\n   ```\n   [a](NEW)"_s;
        QTest::newRow("fence that begins an item") << u"- ```\n  [a](x.md)\n  ```"_s << u"- ```\n  [a](x.md)\n  ```"_s;
        QTest::newRow("longer fence") << u"````\n```\n[a](x.md)\n````\n[a](x.md)"_s
                                      << u"````\n```\n[a](x.md)\n````\n[a](NEW)"_s;
        QTest::newRow("code in one line of ticks") << u"```x``` [a](x.md)"_s << u"```x``` [a](NEW)"_s;
        QTest::newRow("escaped") << u"[b\\](x.md)"_s << u"[b\\](x.md)"_s;
        QTest::newRow("brackets in the target") << u"[a](x(1).md)"_s << u"[a](x(1).md)"_s;
        QTest::newRow("never closes") << u"[a](x.md"_s << u"[a](x.md"_s;
        QTest::newRow("nothing") << u"[a]()"_s << u"[a]()"_s;
    }
    void linksAreRewrittenOutsideCode()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(withLinks(text,
                           [](const QString &target, bool picture) {
                               return target == "x.md"_L1 ? (picture ? u"PIC"_s : u"NEW"_s) : QString();
                           }),
                 expected);
        QCOMPARE(withLinks(text, [](const QString &, bool) { return QString(); }),
                 text); // nothing to replace: not a byte changes
    }

    void targetsWithBracketsAreSeenWhole()
    {
        QStringList seen;
        const auto note = [&seen](const QString &target, bool) {
            seen.append(target);
            return QString();
        };
        static_cast<void>(withLinks(u"[a](x(1).md) [b](<y z.md>) [c](\\(q\\).md)\n[r]: <u v.md>"_s, note));
        QCOMPARE(seen, (QStringList{u"x(1).md"_s, u"y z.md"_s, u"(q).md"_s, u"u v.md"_s}));
    }

    void linksNeverLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        QTest::newRow("beside") << u"b.md"_s << u"a/b.md"_s;
        QTest::newRow("above, inside") << u"../b.md"_s << u"b.md"_s;
        QTest::newRow("above, outside") << u"../../b.md"_s << QString();
        QTest::newRow("to the root folder itself") << u".."_s << QString();
        QTest::newRow("around") << u"../../kb/b.md"_s << QString();
        QTest::newRow("root") << u"/etc/passwd"_s << QString();
        QTest::newRow("encoded root") << u"%2Fetc/passwd"_s << QString();
        QTest::newRow("encoded dots") << u"%2e%2e/%2e%2e/b.md"_s << QString();
        QTest::newRow("scheme") << u"file:b.md"_s << QString();
        QTest::newRow("backslash") << u"..\\b.md"_s << QString();
        QTest::newRow("heading on the page") << u"#x"_s << QString();
        QTest::newRow("heading on another page") << u"b.md#x"_s << u"a/b.md"_s;
        QTest::newRow("query") << u"b.md?raw=true"_s << u"a/b.md"_s;
        QTest::newRow("blank") << u"b%20c.md"_s << u"a/b c.md"_s;
        QTest::newRow("NUL") << u"b%00.md"_s << QString();
    }
    void linksNeverLeaveTheFolder()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        QCOMPARE(linkedPath(u"a/x.md"_s, target), path);
    }

    void titlesFromFileNames()
    {
        QCOMPARE(titleFromFileName(u"a/reset-the_port.md"_s), u"Reset the port"_s);
        QCOMPARE(titleFromFileName(u"KubePodCrashLooping.md"_s), u"KubePodCrashLooping"_s);
        QCOMPARE(titleFromFileName(u"-.md"_s), u"Untitled"_s);
    }
};

LAMP_TEST(TestMarkdownFront)
#include "tst_markdownfront.moc"
