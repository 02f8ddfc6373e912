// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardeddocumentfixture.h"
#include "widgets/picturezoom.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

// What a guarded document makes of callouts, tasks, tables, footnotes, places and of what it does not know.
class TestGuardedPlaces : public GuardedDocumentFixture {
    Q_OBJECT

    static int linkOf(const GuardedView &view, const QString &text, int which = 0)
    {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextFragment fragment = part.fragment();
                if (fragment.charFormat().isAnchor() && fragment.text() == text && which-- == 0)
                    return fragment.charFormat().anchorHref().section(u':', 1).toInt();
            }
        return -1;
    }
    static int topOf(const GuardedView &view, const QString &words)
    {
        const QTextCursor found = view.document()->find(words);
        return qFloor(view.document()->documentLayout()->blockBoundingRect(found.block()).top());
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void footnotesAreJumpedToAndBackFrom()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"First[^a]\n\n"_s + repeated("Words.\n\n"_L1, 40) + u"Second[^a]\n\n[^a]: The note\n"_s);
        view.resize(500, 400);
        QSignalSpy jumped(&view, &GuardedView::headingActivated);
        const auto jump = [&](const QString &text, int which = 0) {
            emit view.anchorClicked(QUrl(u"lamp:%1"_s.arg(linkOf(view, text, which))));
            return jumped.isEmpty() ? -1 : jumped.takeLast().first().toInt();
        };
        QCOMPARE(jump(u"1"_s), topOf(view, u"The note"_s));
        QCOMPARE(jump(u"\u21a9"_s), topOf(view, u"First"_s));
        QCOMPARE(jump(u"\u21a92"_s), topOf(view, u"Second"_s));
        QVERIFY(topOf(view, u"The note"_s) > topOf(view, u"Second"_s));
        const QTextCursor number = view.document()->find(u"1"_s);
        QCOMPARE(number.charFormat().verticalAlignment(), QTextCharFormat::AlignSuperScript);
    }

    // Who follows the lines of the source goes down the page and never up.
    void linesOfTheSourceStandInOrder()
    {
        GuardedDocument document(m_highlighter);
        document.setMarkdown(u"# A\n\na[^1]\n\n[^1]: b\n\n## C\n\n|d|\n|-|\n|e|\n## F\n\n[^2]: g\n\nh[^2]\n"_s, {}, {});
        int line = -1, position = -1;
        for (const auto &one : document.lines()) {
            QVERIFY(one.line > line && one.position > position);
            line = one.line;
            position = one.position;
        }
        QCOMPARE(line, 15);
    }

    void calloutsHaveTheirWordAndInk_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("label");
        QTest::addColumn<Ink>("ink");
        QTest::newRow("note") << u"NOTE"_s << u"Note"_s << Ink::Blu;
        QTest::newRow("tip") << u"TIP"_s << u"Tip"_s << Ink::Grn;
        QTest::newRow("important") << u"IMPORTANT"_s << u"Important"_s << Ink::Vio;
        QTest::newRow("warning") << u"warning"_s << u"Warning"_s << Ink::Amb;
        QTest::newRow("caution") << u"Caution"_s << u"Caution"_s << Ink::Red;
    }
    void calloutsHaveTheirWordAndInk()
    {
        QFETCH(QString, word);
        QFETCH(QString, label);
        QFETCH(Ink, ink);
        GuardedView view(m_highlighter);
        view.setMarkdown(u"> [!%1]\n> What to **know**\n>\n> - one\n\n> [!OTHER]\n> plain\n"_s.arg(word));
        QVERIFY(view.toPlainText().startsWith(label));
        QVERIFY(!view.toPlainText().contains(word + u']'));
        QVERIFY2(view.toPlainText().contains(u"What to know"_s), qPrintable(view.toPlainText()));
        const auto grounds = view.guarded().grounds();
        QCOMPARE(grounds.size(), 2);
        QCOMPARE(grounds[0].box.kind, GuardedDocument::Box::Kind::Callout);
        QCOMPARE(grounds[0].box.ink, ink);
        QCOMPARE(grounds[1].box.kind, GuardedDocument::Box::Kind::Quote); // a word that nobody knows stays as written
        QVERIFY(view.toPlainText().contains(u"[!OTHER] plain"_s));
    }

    void tasksAreBoxesAndTablesAreAligned()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"- [x] done\n- [ ] open\n\n|a|b|c|\n|:-|:-:|-:|\n|1||3|\n"_s);
        QList<GuardedDocument::Box::Kind> kinds;
        for (const auto &ground : view.guarded().grounds())
            kinds.append(ground.box.kind);
        QCOMPARE(kinds, (QList{GuardedDocument::Box::Kind::Done, GuardedDocument::Box::Kind::Open}));
        QTextTable *table = nullptr;
        for (QTextFrame *frame : view.document()->rootFrame()->childFrames())
            table = qobject_cast<QTextTable *>(frame);
        QVERIFY(table);
        QCOMPARE(table->columns(), 3);
        const auto aligned = [&](int column) {
            return table->cellAt(1, column).firstCursorPosition().blockFormat().alignment();
        };
        QCOMPARE(aligned(0), Qt::AlignLeft);
        QCOMPARE(aligned(1), Qt::AlignHCenter);
        QCOMPARE(aligned(2), Qt::AlignRight);
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QString());
        QCOMPARE(table->cellAt(1, 2).firstCursorPosition().block().text(), u"3"_s);
    }

    void aPictureIsEnlargedByAClickAndFromTheMenu()
    {
        QWidget window;
        auto *view = new GuardedView(m_highlighter, &window);
        view->setMarkdown(u"![The panel](shot.png)\n"_s, files(picture(120, 80)));
        view->resize(500, 300);
        window.resize(520, 320);
        window.show();
        const auto shown = [view] {
            return view->guarded().resource(QTextDocument::ImageResource,
                                            QUrl(view->guarded().pictures().first().name)).isValid();
        };
        QTRY_VERIFY(shown());
        const auto zoom = [&window] { return window.findChild<PictureZoom *>(); };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {490, 290}); // beside it
        QVERIFY(!zoom());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {40, 40});
        QVERIFY(zoom());
        QCOMPARE(zoom()->windowTitle(), u"The panel"_s);
        QCOMPARE(zoom()->scale(), 1.0);
        QTest::keyClick(zoom(), Qt::Key_Plus);
        QVERIFY(zoom()->scale() > 1);
        QTest::keyClick(zoom(), Qt::Key_0);
        QCOMPARE(zoom()->scale(), 1.0);
        QTest::keyClick(zoom(), Qt::Key_Escape);
        QTRY_VERIFY(!zoom());
        QContextMenuEvent keyboard(QContextMenuEvent::Keyboard, {5, 5}, view->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(view->viewport(), &keyboard);
        auto *menu = view->findChild<QMenu *>();
        QVERIFY(menu);
        auto *enlarge = menu->findChild<QAction *>(u"enlargePicture0"_s);
        QVERIFY(enlarge);
        QVERIFY(enlarge->text().contains(u"The panel"_s));
        enlarge->trigger();
        QVERIFY(zoom());
        menu->close();
    }

    void whatIsNotKnownIsCode()
    {
        GuardedView view(m_highlighter);
        view.setMarkdown(u"```mermaid\ngraph TD; A-->B\n```\n\n```nosuchlanguage\nx\n```\n\n$$y$$ :smile: ==z==\n"_s);
        const auto &code = view.guarded().codeBlocks();
        QCOMPARE(code.size(), 2);
        QCOMPARE(code[0].code, u"graph TD; A-->B"_s);
        QCOMPARE(code[1].code, u"x"_s);
        QVERIFY(view.toPlainText().contains(u"$$y$$ :smile: ==z=="_s));
    }

    void htmlIsNeverHtml()
    {
        GuardedView view(m_highlighter);
        const QString html = u"<b>one</b> <a href=\"https://example.org/\">two</a> <img src=\"shot.png\"> <u>x</u>"_s;
        view.setMarkdown(QString(html + u"\n\n<table><tr><td>three</td></tr></table>\n\n<ul><li>four</li></ul>"),
                         files(picture(8, 8)));
        QVERIFY(view.toPlainText().contains(html));
        QVERIFY(view.toPlainText().contains(u"<table><tr><td>three</td></tr></table>"_s));
        QVERIFY(view.document()->rootFrame()->childFrames().isEmpty());
        QVERIFY(view.guarded().pictures().isEmpty());
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            QVERIFY(!block.textList());
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                QVERIFY(format.fontWeight() <= QFont::Normal && !format.fontUnderline() && !format.isImageFormat());
                QVERIFY(!part.fragment().text().contains(u"two"_s) || !format.isAnchor());
            }
        }
    }
};

LAMP_TEST(TestGuardedPlaces)
#include "tst_guardedplaces.moc"
