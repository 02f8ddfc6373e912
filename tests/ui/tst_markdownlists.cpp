// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lamptest.h"
#include "widgets/markdownedit.h"
#include "widgets/markdownlists.h"

#include <QtWidgets>

using namespace lamp;
using namespace Qt::StringLiterals;

// Lists while they are written: the next item, deeper and back, and the numbers that follow. '|' is the cursor.
class TestMarkdownLists : public QObject {
    Q_OBJECT

    static void set(MarkdownEdit &edit, QString text)
    {
        const qsizetype at = text.indexOf(u'|');
        edit.setPlainText(text.remove(u'|'));
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(static_cast<int>(at));
        edit.setTextCursor(cursor);
    }
    static QString shown(const MarkdownEdit &edit)
    {
        return edit.toPlainText().insert(edit.textCursor().position(), u'|');
    }

private slots:
    void keysDoWhatAListNeeds_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, int key, const QString &before, const QString &after) {
            QTest::newRow(name) << key << before << after;
        };
        row("numbers below follow", Qt::Key_Return, u"1. a|\n2. b\n3. c"_s, u"1. a\n2. |\n3. b\n4. c"_s);
        row("across what stands below", Qt::Key_Return, u"1. a|\n\n   ```\n   x\n   ```\n\n2. b"_s,
            u"1. a\n2. |\n\n   ```\n   x\n   ```\n\n3. b"_s);
        row("in the middle of an item", Qt::Key_Return, u"- on|e"_s, u"- on\n- |e"_s);
        row("an empty item ends it", Qt::Key_Return, u"1. a\n2. |\n3. b"_s, u"1. a\n|\n2. b"_s);
        row("an empty deeper item comes out", Qt::Key_Return, u"- a\n  - |"_s, u"- a\n- |"_s);
        row("a quote goes on", Qt::Key_Return, u"> a|"_s, u"> a\n> |"_s);
        row("an empty quote ends", Qt::Key_Return, u"> a\n> |"_s, u"> a\n|"_s);
        row("indented text stays so", Qt::Key_Return, u"1. a\n\n   b|"_s, u"1. a\n\n   b\n   |"_s);
        row("before the text it is a line", Qt::Key_Return, u"|- a"_s, u"\n|- a"_s);
        row("deeper", Qt::Key_Tab, u"1. a\n2. b|\n3. c"_s, u"1. a\n   1. b|\n2. c"_s);
        row("deeper with what is below", Qt::Key_Tab, u"- a\n- b|\n  c\n- d"_s, u"- a\n  - b|\n    c\n- d"_s);
        row("the first goes no deeper", Qt::Key_Tab, u"- |a"_s, u"-     |a"_s);
        row("back", Qt::Key_Backtab, u"1. a\n   1. b|\n2. c"_s, u"1. a\n2. b|\n3. c"_s);
        row("ten takes more room", Qt::Key_Return, u"9. a|\n   b\n10. c\n    d"_s,
            u"9. a\n10. |\n   b\n11. c\n    d"_s);
    }
    void keysDoWhatAListNeeds()
    {
        QFETCH(int, key);
        QFETCH(QString, before);
        QFETCH(QString, after);
        MarkdownEdit edit;
        set(edit, before);
        QTest::keyClick(&edit, Qt::Key(key), key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(shown(edit), after);
        edit.undo(); // one step
        QCOMPARE(edit.toPlainText(), QString(before).remove(u'|'));
    }

    void numbersThatAreAllTheSameStaySo()
    {
        MarkdownEdit edit;
        edit.setPlainText(u"1. a\n1. b\n1. c"_s);
        markdownlists::renumber(edit.document()->firstBlock());
        QCOMPARE(edit.toPlainText(), u"1. a\n1. b\n1. c"_s);
    }

    void whatStandsBelowANumberMovesWithIt()
    {
        MarkdownEdit edit;
        edit.setPlainText(u"9. a\n9. b\n\n   ```\n   x\n   ```"_s);
        markdownlists::renumber(edit.document()->firstBlock());
        QCOMPARE(edit.toPlainText(), u"9. a\n10. b\n\n    ```\n    x\n    ```"_s);
    }

    void theItemOfALineIsFound()
    {
        MarkdownEdit edit;
        edit.setPlainText(u"text\n1. a\n   - b\n\n     c\n2. d\nend"_s);
        const auto at = [&edit](int line, bool numbered = false) {
            return markdownlists::itemAt(edit.document()->findBlockByNumber(line), numbered).blockNumber();
        };
        QCOMPARE(at(0), -1);
        QCOMPARE(at(2), 2);
        QCOMPARE(at(4), 2);
        QCOMPARE(at(4, true), 1);
        QCOMPARE(at(6), -1);
        QCOMPARE(markdownlists::lastOf(edit.document()->findBlockByNumber(1)).blockNumber(), 4);
    }
};

LAMP_TEST(TestMarkdownLists)
#include "tst_markdownlists.moc"
