// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"
#include "core/syntaxplugin.h"
#include "domain/codelanguage.h"
#include "guardeddocumentfixture.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// How a guarded document shows code, headings and found words, and how it follows the theme.
class TestGuardedCode : public GuardedDocumentFixture {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void codeHasALabelAndACopyButton()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(
            u"```ps1 as administrator\nGet-Service Spooler # x\n```\n\n```\nplain\n```\n\n~~~yml\na: 1\n~~~\n"_s);
        QStringList labels;
        for (const auto &block : view.guarded().codeBlocks())
            labels.append(block.label);
        QCOMPARE(labels, (QStringList{u"PowerShell · as administrator"_s, QString(), u"YAML"_s}));
        QSignalSpy copied(&view, &GuardedView::copied);
        auto *button = view.findChild<QToolButton *>(u"copyCode0"_s);
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), u"Copy PowerShell · as administrator code"_s);
        button->click();
        QCOMPARE(QApplication::clipboard()->text(), u"Get-Service Spooler # x"_s);
        QCOMPARE(copied.size(), 1);
    }

    void codeIsColouredByTheHighlighter()
    {
        CodeHighlighter fresh;
        QVERIFY(!fresh.isMade());
        GuardedView view(fresh);
        view.setMarkdown(u"No code."_s);
        QVERIFY(!fresh.isMade()); // only a code block needs the repository
        const QString code = u"echo \"hello\" # why\n"_s;
        QSignalSpy restyled(&view.guarded(), &GuardedDocument::restyled);
        view.setMarkdown(QString(u"```bash\n" + code + u"```\n"));
        QTRY_VERIFY(!restyled.isEmpty());
        QVERIFY(fresh.isMade());
        const auto inkAt = [&view](const QString &word) {
            QTextCursor cursor = view.document()->find(word);
            return cursor.charFormat().foreground().color();
        };
        QCOMPARE(inkAt(u"hello"_s), ink(Ink::Grn));
        QCOMPARE(inkAt(u"# why"_s), ink(Ink::Mute));
        const auto known = fresh.known(u"bash"_s, u"echo \"hello\" # why"_s);
        QVERIFY(known && !known->isEmpty());
        view.setMarkdown(u"x\n\n```bash\necho \"hello\" # why\n```\n"_s); // known: coloured at once
        QCOMPARE(inkAt(u"hello"_s), ink(Ink::Grn));
    }

    void eachLanguageWithASyntaxHasOne()
    {
        const auto syntax = plugin::loadAs<SyntaxPlugin>("lamp_syntax"_L1);
        VERIFY_OK(syntax);
        const auto marker = (*syntax)->makeMarker();
        for (const CodeLanguage &language : codeLanguages())
            if (const QString name = QString::fromLatin1(language.syntax); !name.isEmpty())
                QVERIFY2(marker->begin(name), qPrintable(name));
    }

    // Every word behind a fence of real articles has its syntax, the look of a log, or stays plain on purpose.
    void fencesOfRealArticlesAreColouredOrPlainOnPurpose()
    {
        const QString folder = test::sharedData("kb");
        if (!QDir(folder).exists())
            QSKIP("no real articles here");
        static const QRegularExpression fence(u"^[ \\t]*```+[ \\t]*([A-Za-z0-9_+#.-]+)[ \\t]*\\r?$"_s,
                                              QRegularExpression::MultilineOption);
        const QStringList onPurpose{u"text"_s, u"txt"_s, u"plaintext"_s, u"output"_s, u"mermaid"_s, u"promql"_s};
        QSet<QString> words, plain;
        for (QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto found = fence.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
                words.insert(found.next().captured(1).toLower());
        }
        QVERIFY(words.size() > 10);
        for (const QString &word : std::as_const(words))
            if (CodeHighlighter::isPlain(word))
                plain.insert(word);
        QCOMPARE(plain - QSet<QString>(onPurpose.begin(), onPurpose.end()), QSet<QString>());
    }

    void hostileCodeStaysPlainInTime_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::newRow("one long line") << u"bash"_s << repeated("$(("_L1, 40'000);
        QTest::newRow("large") << u"json"_s << repeated("[{\"a\":\n"_L1, 40'000);
        QTest::newRow("lines just short enough")
            << u"bash"_s << QString(repeated("${a:-"_L1, 190) + u'\n').repeated(90);
        QTest::newRow("quotes that never close")
            << u"python"_s << QString(repeated("'\"\\"_L1, 300) + u'\n').repeated(90);
        QTest::newRow("markdown in markdown")
            << u"markdown"_s << QString(repeated("*_[`"_L1, 200) + u'\n').repeated(90);
        QTest::newRow("regular expressions")
            << u"perl"_s << QString(repeated("s/(a+)+$/"_L1, 100) + u'\n').repeated(90);
        QTest::newRow("no such language") << u"../../etc/passwd"_s << u"x"_s;
    }

    void hostileCodeStaysPlainInTime()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        QFuture<CodeHighlighter::Marks> marks = m_highlighter.colour(language, code);
        marks.waitForFinished();
        QVERIFY2(timer.elapsed() < CodeHighlighter::Patience + 600, qPrintable(QString::number(timer.elapsed())));
        for (const auto &mark : marks.result())
            QVERIFY(mark.start >= 0 && mark.length > 0 && mark.start + mark.length <= code.size());
    }

    void headingsAreListedAndLinkedTo()
    {
        GuardedView view(m_highlighter);
        GuardedDocument::Style look;
        look.withoutTitle = u"Spooler"_s;
        view.setLook(look);
        view.setMarkdown(u"# Spooler\n\n## Steps\n\n[up](#roll-back)\n\n## Roll back\n\n### Steps\n"_s);
        QStringList headings;
        for (const auto &heading : view.guarded().headings())
            headings.append(QString::number(heading.level) + heading.text + u'#' + heading.slug);
        QCOMPARE(headings, (QStringList{u"2Steps#steps"_s, u"2Roll back#roll-back"_s, u"3Steps#steps-1"_s}));
        view.resize(500, 400);
        QSignalSpy jumped(&view, &GuardedView::headingActivated);
        emit view.anchorClicked(QUrl(u"lamp:0"_s));
        QCOMPARE(jumped.size(), 1);
        QCOMPARE(jumped.first().first().toInt(), view.topOf(view.guarded().headings()[1]));
        QVERIFY(jumped.first().first().toInt() > 0);
    }

    void foundWordsAreMarkedAsASearchComparesThem()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"The Spooler, the SPOOLERS and Spöoler; despooler. Größe"_s);
        view.setFound({u"spooler"_s, u"große"_s});
        QStringList found;
        for (const auto &mark : view.extraSelections())
            found.append(mark.cursor.selectedText());
        QCOMPARE(found, (QStringList{u"Spooler"_s, u"SPOOLER"_s, u"Spöoler"_s, u"Größe"_s}));
        QCOMPARE(view.nextFound(), (std::pair{4, 1}));
        QCOMPARE(view.nextFound(), (std::pair{4, 2}));
        QCOMPARE(view.nextFound(true), (std::pair{4, 1}));
        QCOMPARE(view.nextFound(true), (std::pair{4, 4}));
        view.setFound({u"nowhere"_s});
        QCOMPARE(view.nextFound(), (std::pair{0, 0}));
    }

    void growsWithItsTextInALayout()
    {
        QScrollArea area;
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        auto *view = new GuardedView(m_highlighter);
        layout->addWidget(view);
        layout->addStretch();
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(500, 300);
        view->setMarkdown(repeated("A sentence of several words that wraps at the edge. "_L1, 60));
        area.show();
        QTRY_COMPARE(view->height(), qCeil(view->document()->size().height()));
        const int narrow = view->height();
        area.resize(900, 300);
        QTRY_VERIFY(view->height() < narrow);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
        view->setMarkdown(u"short"_s);
        QTRY_VERIFY(view->height() < 60);
    }

    void copyIsPlainTextWithNumbersAndBullets()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"1. one\n2. two\n\n- dot\n\n**bold** [l](https://example.org)"_s);
        view.selectAll();
        view.copy();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(!data->hasHtml());
        QCOMPARE(data->text(), u"1.\tone\n2.\ttwo\n\u2022\tdot\nbold l"_s);
    }

    void followsTheTheme()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"text"_s);
        view.show();
        applyTheme(*qApp, Theme::Dark);
        QTRY_COMPARE(QTextCursor(view.document()->firstBlock().next().isValid() ? view.document()->firstBlock()
                                                                                : view.document()->firstBlock())
                         .block()
                         .begin()
                         .fragment()
                         .charFormat()
                         .foreground()
                         .color(),
                     ink(Ink::Text, Theme::Dark));
        applyTheme(*qApp, Theme::Light);
    }

    void paperIsDarkOnWhiteInADarkWindow()
    {
        applyTheme(*qApp, Theme::Dark);
        GuardedDocument paper(m_highlighter);
        paper.setMarkdown(u"text"_s, {}, {.paper = true});
        QCOMPARE(paper.firstBlock().begin().fragment().charFormat().foreground().color(), ink(Ink::Text, Theme::Light));
        applyTheme(*qApp, Theme::Light);
    }
};
LAMP_TEST(TestGuardedCode)

#include "tst_guardedcode.moc"
