// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/markdownnotes.h"
#include "services/markdowntree.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What is said of the limits of a text holds.
class TestMarkdownLimits : public QObject {
    Q_OBJECT

    static QString documented()
    {
        QFile file(sourceFile("docs/markdown.md"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).simplified() : QString();
    }

private slots:
    void theDocumentNamesThem_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("text");
        QTest::addColumn<qint64>("part");
        const MarkdownLimits limits;
        const auto row = [](const char *what, qint64 text, qint64 part = 0) {
            QTest::newRow(what) << QString::fromLatin1(what) << text << part;
        };
        row("letters", limits.size, limits.part.size);
        row("letters in a line", limits.lineLength);
        row("levels of quotes, lists and their items inside one another", limits.depth);
        row("blocks", limits.blocks, limits.part.blocks);
        row("stretches of words that look alike", limits.runs, limits.part.runs);
        row("rows of tables", limits.tableRows, limits.part.tableRows);
        row("cells of tables", limits.tableCells, limits.part.tableCells);
        row("lines of code, and of paragraphs that keep their lines", limits.lines, limits.part.lines);
        row("marks (`[` `]` `` ` `` `*` `_` `~` `<` `&`), in a part: between two empty lines", limits.brackets,
            limits.part.brackets);
        row("links; further ones stay text", limits.links);
    }
    void theDocumentNamesThem()
    {
        QFETCH(QString, what);
        QFETCH(qint64, text);
        QFETCH(qint64, part);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString line = u"| %1 | %2 | %3|"_s.arg(
            what, english.toString(text), part > 0 ? QString(english.toString(part) + u' ') : QString());
        QVERIFY2(documented().contains(line), qPrintable(line));
    }

    void theDocumentNamesThoseOfFootnotes()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString most = english.toString(qlonglong(MarkdownNotes::Most)),
                      letters = english.toString(qlonglong(MarkdownNotes::MostLetters));
        QVERIFY(documented().contains(u"Footnotes: %1 of a text, with %2 letters together"_s.arg(most, letters)));
    }

    // Each is reached by the last text within it and passed by the first beyond it.
    void eachHoldsToTheLetter()
    {
        using Refusal = MarkdownTree::Refusal;
        const MarkdownLimits limits;
        const auto read = [](const QString &text) { return parseMarkdown(text).refusal; };
        const auto many = [](const char *text, qint64 times) { return QString::fromLatin1(text).repeated(times); };
        QCOMPARE(read(many("x", limits.lineLength)), Refusal::None);
        QCOMPARE(read(many("x", limits.lineLength + 1)), Refusal::LineTooLong);
        const QString whole = QString(many("x", 998) + u"\n\n").repeated(limits.size / 1'000);
        QCOMPARE(read(whole), Refusal::None);
        QCOMPARE(read(QString(whole + u'x')), Refusal::TooLong);
        QCOMPARE(read(QString(many(">", limits.depth - 1) + u'x')), Refusal::None);
        QCOMPARE(read(QString(many(">", limits.depth + 1) + u'x')), Refusal::TooDeep);
        const QString head = u"|a|\n|-|\n"_s;
        QCOMPARE(read(QString(head + many("|1|\n", limits.part.tableRows - 1))), Refusal::None);
        QCOMPARE(read(QString(head + many("|1|\n", limits.part.tableRows))), Refusal::TooManyRows);
        QCOMPARE(read(QString(head + many("|1|\n", 1'400) + u'\n').repeated(3)), Refusal::TooManyRows);
        QCOMPARE(read(many("a\n\n", limits.blocks)), Refusal::None);
        QCOMPARE(read(many("a\n\n", limits.blocks + 1)), Refusal::TooManyParts);
        QCOMPARE(read(many("*\n", limits.part.brackets + 1)), Refusal::TooManyMarks);
        QCOMPARE(read(QString(u"```\n" + many("x\n", limits.part.lines - 1) + u"```")), Refusal::None);
        QCOMPARE(read(QString(u"```\n" + many("x\n", limits.part.lines + 1) + u"```")), Refusal::TooManyParts);
        QCOMPARE(parseMarkdown(many("[a](b)\n\n", limits.links + 10)).links.size(), limits.links);
    }
};

LAMP_TEST(TestMarkdownLimits)
#include "tst_markdownlimits.moc"
