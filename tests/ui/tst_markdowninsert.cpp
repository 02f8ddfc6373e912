// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "widgets/markdownedit.h"
#include "widgets/markdowninsert.h"

#include <QtWidgets>

using namespace lamp;
using namespace Qt::StringLiterals;
using SectionKind = ProcedureSection::Kind;

// What the tools put into a text. '|' is the cursor, two of them a selection.
class TestMarkdownInsert : public QObject {
    Q_OBJECT

    std::unique_ptr<MarkdownEdit> m_edit;

    MarkdownInsert into(QString text)
    {
        const qsizetype from = text.indexOf(u'|');
        text.remove(from, 1);
        const qsizetype to = text.indexOf(u'|');
        m_edit->setPlainText(text.remove(u'|'));
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(static_cast<int>(from));
        if (to >= 0)
            cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        return MarkdownInsert(*m_edit);
    }
    QString shown() const
    {
        const QTextCursor cursor = m_edit->textCursor();
        QString text = m_edit->toPlainText();
        if (cursor.hasSelection())
            text.insert(cursor.selectionEnd(), u'|');
        return text.insert(cursor.selectionStart(), u'|');
    }

private slots:
    void init() { m_edit = std::make_unique<MarkdownEdit>(); }
    void cleanup() { m_edit.reset(); }

    void wordsAreWrappedAndUnwrapped()
    {
        into(u"a |word| b"_s).wrap(u"**"_s, u"**"_s);
        QCOMPARE(shown(), u"a **|word|** b"_s);
        MarkdownInsert(*m_edit).wrap(u"**"_s, u"**"_s);
        QCOMPARE(shown(), u"a |word| b"_s);
        into(u"a wo|rd b"_s).wrap(u"*"_s, u"*"_s); // the word at the cursor
        QCOMPARE(shown(), u"a *|word|* b"_s);
        into(u"**|word|**"_s).wrap(u"*"_s, u"*"_s); // bold is not italic
        QCOMPARE(shown(), u"***|word|***"_s);
        into(u"a | b"_s).wrap(u"**"_s, u"**"_s);
        QCOMPARE(shown(), u"a **|** b"_s);
    }

    void codeIsInTheLineOrABlock()
    {
        into(u"run |ls| now"_s).code();
        QCOMPARE(shown(), u"run `|ls|` now"_s);
        into(u"```bash\nx\n```\n\n|"_s).code(); // of the language above
        QCOMPARE(shown(), u"```bash\nx\n```\n\n```bash\n|\n```"_s);
        into(u"|a\nb|"_s).code();
        QCOMPARE(m_edit->toPlainText(), u"```powershell\na\nb\n```"_s);
        into(u"1. step\n\n   |"_s).code(); // it belongs to the step
        QCOMPARE(m_edit->toPlainText(), u"1. step\n\n   ```powershell\n   \n   ```"_s);
    }

    void linksTakeWhatIsSelected()
    {
        into(u"see |the page|"_s).link();
        QCOMPARE(shown(), u"see [the page](|https://|)"_s);
        into(u"|https://example.org/a|"_s).link();
        QCOMPARE(shown(), u"[|](https://example.org/a)"_s);
    }

    void aStepComesBehindTheStepAndTheOthersMove()
    {
        const QString text = u"## Steps\n\n1. **One**\n\n   ```bash\n   ls|\n   ```\n\n2. **Two**\n\n"
                             "## Check\n\nDone."_s;
        into(text).step();
        QCOMPARE(shown(), u"## Steps\n\n1. **One**\n\n   ```bash\n   ls\n   ```\n\n2. **|What to do|**\n\n"
                          "   ```bash\n   \n   ```\n\n"
                          "   Expected: \n   If it fails: \n\n3. **Two**\n\n## Check\n\nDone."_s);
        const Procedure procedure = parseProcedure(m_edit->toPlainText());
        QCOMPARE(procedure.steps.size(), 3);
        m_edit->undo(); // one step
        QCOMPARE(m_edit->toPlainText(), QString(text).remove(u'|'));
    }

    void theFirstStepBringsItsSection()
    {
        into(u"## Symptom\n\nDark.|\n\n## Check\n\nLight."_s).step();
        QCOMPARE(shown(), u"## Symptom\n\nDark.\n\n## Steps\n\n1. **|What to do|**\n\n"
                          "   ```powershell\n   \n   ```\n\n   Expected: \n"
                          "   If it fails: \n\n## Check\n\nLight."_s);
    }

    void aSectionStandsWhereAnArticleHasIt()
    {
        into(u"## Symptom\n\nDark.\n\n## Check\n\nLight.|"_s).section(SectionKind::RollBack);
        QCOMPARE(shown(), u"## Symptom\n\nDark.\n\n## Check\n\nLight.\n\n## Roll back\n\n|\n"_s);
        MarkdownInsert(*m_edit).section(SectionKind::Before);
        QCOMPARE(shown(),
                 u"## Symptom\n\nDark.\n\n## Before you start\n\n- |\n\n## Check\n\nLight.\n\n## Roll back\n\n\n"_s);
        const QString before = m_edit->toPlainText();
        MarkdownInsert(*m_edit).section(SectionKind::Symptom); // it is there
        QCOMPARE(m_edit->toPlainText(), before);
        QCOMPARE(m_edit->textCursor().block().text(), u"Dark."_s);
    }

    void blocksStandOnLinesOfTheirOwn()
    {
        into(u"|one\ntwo| three"_s).callout(u"WARNING"_s);
        QCOMPARE(m_edit->toPlainText(), u"> [!WARNING]\n> one\n> two three"_s);
        into(u"   in |a step"_s).callout(u"NOTE"_s);
        QCOMPARE(m_edit->toPlainText(), u"   > [!NOTE]\n   > in a step"_s);
        into(u"text|\nnext"_s).table();
        QCOMPARE(m_edit->toPlainText(), u"text\n\n| Column | Column |\n| --- | --- |\n|  |  |\n\nnext"_s);
        QCOMPARE(m_edit->textCursor().selectedText(), u"Column"_s);
        into(u"|a\nb|"_s).tasks();
        QCOMPARE(m_edit->toPlainText(), u"- [ ] a\n- [ ] b"_s);
    }

    void footnotesAreNumbered()
    {
        into(u"one|[^1] two\n\n[^1]: first"_s).footnote();
        QCOMPARE(shown(), u"one[^2][^1] two\n\n[^1]: first\n\n[^2]: |"_s);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), u"one[^1] two\n\n[^1]: first"_s);
    }

    void anAddressPastedOverWordsIsALink()
    {
        into(u"see |the page|"_s);
        QApplication::clipboard()->setText(u"https://example.org/a"_s);
        m_edit->paste();
        QCOMPARE(m_edit->toPlainText(), u"see [the page](https://example.org/a)"_s);
    }
};

LAMP_TEST(TestMarkdownInsert)
#include "tst_markdowninsert.moc"
