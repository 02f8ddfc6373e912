// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlepreview.h"
#include "support/lamptest.h"
#include "theme/theme.h"

#include <QtWidgets>

using namespace lamp;
using namespace Qt::StringLiterals;

// How an article will look while it is written: at the same place as the text, and without waiting for a long one.
class TestArticlePreview : public QObject {
    Q_OBJECT

    CodeHighlighter m_highlighter;

    // Sections of one paragraph and one block of code each; the heading of section n stands in line n * 10.
    static QString sections(int count, int paragraph = 1)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += u"## Section %1\n\n%2\n\n```\ncode\n\nmore\n```\n\n"_s.arg(QString::number(i),
                                                                                 u"Some words. "_s.repeated(paragraph));
        return text;
    }
    static std::unique_ptr<ArticlePreview> shown(CodeHighlighter &highlighter, const QString &text)
    {
        auto preview = std::make_unique<ArticlePreview>(highlighter);
        preview->resize(500, 400);
        preview->show();
        preview->setMarkdown(text, {});
        preview->showNow();
        return preview;
    }
    // The line of the source that stands at the upper edge.
    static int topHeading(const ArticlePreview &preview)
    {
        const GuardedView &view = preview.view();
        const int top = preview.verticalScrollBar()->value();
        int found = -1;
        for (const auto &heading : view.guarded().headings())
            if (view.y() + view.topOf(heading) <= top + 2)
                found = heading.text.section(u' ', 1).toInt();
        return found;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void blocksKnowTheirLines()
    {
        const auto preview = shown(m_highlighter, u"---\nkey: value\n---\n# One\n\ntext\n\n1. a\n\n   b\n2. c\n\n"
                                                  "> d\n"_s);
        QList<int> lines;
        for (const auto &line : preview->view().guarded().lines())
            lines.append(line.line);
        QCOMPARE(lines, (QList<int>{3, 5, 7, 9, 10, 12}));
        QVERIFY(!preview->view().toPlainText().contains(u"key"_s)); // the front lines are fields
    }

    void theLineStandsWhereItStandsInTheText()
    {
        const auto preview = shown(m_highlighter, sections(30));
        QTRY_VERIFY(preview->verticalScrollBar()->maximum() > 1000);
        preview->showLineAt(150, 0);
        QCOMPARE(topHeading(*preview), 15);
        QVERIFY(qAbs(preview->lineAt(0) - 150) < 0.5);
        preview->showLineAt(0, 0);
        QCOMPARE(preview->verticalScrollBar()->value(), 0);
        preview->showLineAt(300, 1); // the end with the end
        QCOMPARE(preview->verticalScrollBar()->value(), preview->verticalScrollBar()->maximum());
    }

    void aLongTextIsCutBetweenBlocks()
    {
        const QString text = sections(200, 20);
        const auto parts = ArticlePreview::parts(text, 4'000);
        QVERIFY(parts.size() > 5);
        QString whole;
        for (const ArticlePreview::Part &part : parts) {
            const QString piece = text.sliced(part.start, part.end - part.start);
            QVERIFY(QRegularExpression(u"^(##|Some|```)"_s).match(piece).hasMatch());
            QCOMPARE(piece.count(u"```"_s) % 2, 0); // never within code
            QCOMPARE(text.first(part.start).count(u'\n'), part.line);
            whole += piece;
        }
        QCOMPARE(whole, text);
        QCOMPARE(ArticlePreview::parts(u"1. a\n\n   b\n\n   c\n"_s.repeated(50), 20).size(), 1); // one list
        QCOMPARE(ArticlePreview::parts({}).size(), 1);
    }

    void ofALongTextOnlyWhatIsLookedAtIsLaidOut()
    {
        const QString text = sections(2'000, 5);
        QVERIFY(text.size() > 4 * ArticlePreview::LargestWhole);
        const auto preview = shown(m_highlighter, text);
        QVERIFY(preview->view().toPlainText().size() < ArticlePreview::LargestWhole * 2);
        QVERIFY(preview->view().toPlainText().contains(u"Section 0\n"_s));
        preview->showLineAt(10'000, 0);
        QTRY_VERIFY(preview->view().toPlainText().contains(u"Section 1000\n"_s));
        QTRY_COMPARE(topHeading(*preview), 1000);
        preview->showLineAt(0, 0);
        QTRY_VERIFY(preview->view().toPlainText().contains(u"Section 0\n"_s));
    }

    void linksOfOtherPartsLeadOn()
    {
        const auto preview = shown(m_highlighter, u"See [the page][1].\n\n"_s + sections(2'000, 5)
                                                      + u"\n[1]: https://example.org/\n"_s);
        QVERIFY(preview->view().guarded().link(QUrl(u"lamp:0"_s)));
    }

    void typingIsShownSoonAndNotWithEachKey()
    {
        const auto preview = shown(m_highlighter, u"one"_s);
        QSignalSpy laidOut(preview.get(), &ArticlePreview::shown);
        for (int i = 0; i < 20; ++i)
            preview->setMarkdown(u"text "_s.repeated(i + 1), {});
        QTRY_VERIFY(preview->view().toPlainText().startsWith(u"text text"_s));
        QCOMPARE(laidOut.size(), 1);
    }

    void theOneWhoScrollsItIsFollowed()
    {
        const auto preview = shown(m_highlighter, sections(30));
        QTRY_VERIFY(preview->verticalScrollBar()->maximum() > 1000);
        QSignalSpy scrolled(preview.get(), &ArticlePreview::scrolledByHand);
        preview->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QTRY_COMPARE(scrolled.size(), 1);
        QCOMPARE(scrolled.first()[1].toDouble(), 1.0);
        QVERIFY(scrolled.first()[0].toDouble() > 295);
        preview->showLineAt(100, 0); // by the text: nobody is told
        QCoreApplication::processEvents();
        QCOMPARE(scrolled.size(), 1);
    }
};

LAMP_TEST(TestArticlePreview)
#include "tst_articlepreview.moc"
