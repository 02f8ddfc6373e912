// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"
#include "support/lamptest.h"
#include "theme/theme.h"
#include "widgets/codehighlighter.h"
#include "widgets/markdownedit.h"
#include "widgets/markdownmarker.h"
#include "widgets/spelling.h"

#include <QtWidgets>

using namespace lamp;
using namespace Qt::StringLiterals;

// What is marked in a text while it is written: code in its colours, words that no dictionary knows.
class TestMarkdownMarks : public QObject {
    Q_OBJECT

    // Knows every word but those that begin with x; was asked on another thread than the window's.
    class Library final : public SpellingPlugin {
    public:
        QStringList languages() override { return present; }
        QStringList misspelt(const QStringList &words, const QString &language) override
        {
            asked = asked && QThread::currentThread() != qApp->thread();
            used = language;
            return words.filter(QRegularExpression(u"^x"_s));
        }
        QStringList suggestions(const QString &word, const QString &) override { return {u"suggested-"_s + word}; }
        void learn(const QString &word, const QString &) override { learnt.append(word); }
        QStringList present{u"en_US"_s}, learnt;
        QString used;
        bool asked = true;
    };
    Library m_library;

    [[nodiscard]] Spelling::Loader loader()
    {
        return [this]() -> Result<SpellingPlugin *> { return &m_library; };
    }
    static bool isWavy(const MarkdownEdit &edit, int line, int column)
    {
        const auto formats = edit.document()->findBlockByNumber(line).layout()->formats();
        for (const auto &one : formats)
            if (column >= one.start && column < one.start + one.length
                && one.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                return true;
        return false;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { m_library = {}; }

    void fencesAreClosedByTheirOwnKind()
    {
        MarkdownEdit edit;
        edit.setPlainText(u"````text\n```\n~~~\n````\n~~~ log\n```\n~~~\nend\n`` `code` ``"_s);
        QList<bool> code;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
            code.append(MarkdownMarker::isCode(block));
        QCOMPARE(code, (QList<bool>{true, true, true, true, true, true, true, false, false}));
    }

    void codeHasTheColoursOfItsLanguage()
    {
        CodeHighlighter highlighter;
        MarkdownEdit edit;
        edit.setCodeHighlighter(highlighter);
        edit.setPlainText(u"text\n```python\nimport os  # why\nx = 'y'\n```\n"_s);
        const auto marks = [&edit](int line) {
            return MarkdownMarker::codeMarks(edit.document()->findBlockByNumber(line));
        };
        QTRY_VERIFY(marks(2).contains(MarkdownMarker::CodeMark{11, 5, Ink::Mute}));
        QTRY_VERIFY(marks(3).contains(MarkdownMarker::CodeMark{4, 3, Ink::Grn}));
        QTextCursor cursor(edit.document()->findBlockByNumber(3));
        cursor.insertText(u"longer_"_s); // what it said before is not shown over other letters
        QVERIFY(marks(3).isEmpty());
        QTRY_VERIFY(marks(3).contains(MarkdownMarker::CodeMark{11, 3, Ink::Grn}));
    }

    void onlyProseIsSpelt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QString &line, const QStringList &words) {
            QTest::newRow(qPrintable(line)) << line << words;
        };
        row(u"The printer's tray, once."_s, {u"The"_s, u"printer's"_s, u"tray"_s, u"once"_s});
        row(u"run `Get-Prnter` now"_s, {u"run"_s, u"now"_s});
        row(u"[the page](https://exmple.org/pge)"_s, {u"the"_s, u"page"_s});
        row(u"see https://exmple.org or C:\\Widnows and /etc/hosst"_s, {u"see"_s, u"or"_s, u"and"_s});
        row(u"{{asset.hostnme}} is the nme"_s, {u"is"_s, u"the"_s, u"nme"_s});
        row(u"RAID PowerShell M507 error 0x80070 file.txt"_s, {u"error"_s});
        row(u"Fällt über"_s, {u"Fällt"_s, u"über"_s});
        row(u"打印机"_s, {});
        row(u"[1]: https://exmple.org"_s, {});
    }
    void onlyProseIsSpelt()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QStringList found;
        for (const QList<ProseWord> all = proseWords(line); const ProseWord &word : all)
            found.append(line.mid(word.start, word.length));
        QCOMPARE(found, words);
    }

    void wordsThatNoDictionaryKnowsAreMarked()
    {
        MarkdownEdit edit;
        Spelling spelling(nullptr, loader());
        spelling.setLanguage(u"en"_s);
        spelling.setOn(true);
        edit.setSpelling(&spelling);
        edit.setPlainText(u"good xad words\n```\nxin code\n```\n`xin` code"_s);
        QTRY_VERIFY(isWavy(edit, 0, 6));
        QVERIFY(!isWavy(edit, 0, 1) && !isWavy(edit, 2, 0) && !isWavy(edit, 4, 1));
        QVERIFY(m_library.asked);
        QCOMPARE(m_library.used, u"en_US"_s);
        edit.moveCursor(QTextCursor::Start);
        edit.nextMisspelt();
        QCOMPARE(edit.textCursor().selectedText(), u"xad"_s);
        QCOMPARE(spelling.suggestions(u"xad"_s).result(), QStringList{u"suggested-xad"_s});
        spelling.learn(u"xad"_s);
        QTRY_VERIFY(!isWavy(edit, 0, 6));
        QTRY_COMPARE(m_library.learnt, QStringList{u"xad"_s});
        QSignalSpy none(&edit, &MarkdownEdit::nothingMisspelt);
        edit.nextMisspelt();
        QCOMPARE(none.size(), 1);
        spelling.setOn(false);
        QVERIFY(!isWavy(edit, 0, 6));
    }

    void whatIsAbsentIsSaid()
    {
        Spelling without(nullptr, [] { return Result<SpellingPlugin *>(fail(Error::Kind::NotFound, {})); });
        (void)without.knows(u"word"_s);
        QTRY_VERIFY(!without.absence().isEmpty());
        QVERIFY(without.knows(u"other"_s) == true); // nothing is marked
        Spelling german(nullptr, loader());
        german.setLanguage(u"de"_s);
        (void)german.knows(u"Wort"_s);
        QTRY_VERIFY(german.absence().contains(u"Deutsch"_s));
        german.setLanguage(u"en"_s); // another language, another answer
        (void)german.knows(u"word"_s);
        QTRY_VERIFY(german.knows(u"word"_s) == true);
        QVERIFY(german.absence().isEmpty());
    }

    void theNearestDictionaryIsTaken()
    {
        const QStringList present{u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s, u"fr"_s, u"pt_BR"_s};
        QCOMPARE(Spelling::dictionaryFor(u"de"_s, present), u"de_DE"_s);
        QCOMPARE(Spelling::dictionaryFor(u"de-AT"_s, present), u"de_AT"_s);
        QCOMPARE(Spelling::dictionaryFor(u"en"_s, present), u"en_US"_s);
        QCOMPARE(Spelling::dictionaryFor(u"fr_FR"_s, present), u"fr"_s);
        QCOMPARE(Spelling::dictionaryFor(u"pt"_s, present), u"pt_BR"_s);
        QCOMPARE(Spelling::dictionaryFor(u"nl"_s, present), QString());
    }

    void theLibraryKnowsEnglish()
    {
        const auto object = plugin::load("lamp_spelling"_L1);
        if (!object)
            QSKIP("built without Sonnet");
        auto *library = qobject_cast<SpellingPlugin *>(*object);
        QVERIFY(library);
        const QString english = Spelling::dictionaryFor(u"en_US"_s, library->languages());
        if (english.isEmpty())
            QSKIP("no English dictionary");
        QCOMPARE(library->misspelt({u"printer"_s, u"prnter"_s}, english), QStringList{u"prnter"_s});
        QVERIFY(library->suggestions(u"prnter"_s, english).contains(u"printer"_s));
    }
};

LAMP_TEST(TestMarkdownMarks)
#include "tst_markdownmarks.moc"
