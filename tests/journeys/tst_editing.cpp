// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeyfixture.h"
#include "knowledge/articleeditor.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "widgets/articleview.h"
#include "widgets/markdownedit.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// A procedure is written by keys alone, saved, and stands in the desk as it was typed.
class TestEditing : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Journey> m_journey;

    [[nodiscard]] test::Journey &journey() const { return *m_journey; }
    [[nodiscard]] KnowledgePage &knowledge() const { return journey().at<KnowledgePage>(Page::Knowledge); }
    [[nodiscard]] QString typed() const { return knowledge().editor().text().toPlainText(); }
    void enter(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            journey().press(Qt::Key_Return);
    }

private slots:
    void init() { m_journey = std::make_unique<test::Journey>(); }
    void cleanup() { m_journey.reset(); }

    void aProcedureByKeyboardOnly()
    {
        QVERIFY(journey().open());
        journey().press(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(journey().page(), Page::Knowledge);
        knowledge().newArticle();
        QTRY_VERIFY(journey().isFocused(u"articleTitle"_s));
        journey().type(u"Spooler stopped"_s);
        knowledge().editor().text().setFocus();
        QTRY_VERIFY(journey().isFocused(u"markdownEdit"_s));
        journey().press(Qt::Key_A, Qt::ControlModifier);
        journey().type(u"## Symptom"_s);
        enter(2);
        journey().type(u"Jobs wait."_s);
        journey().press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // the first step
        QTRY_VERIFY(typed().contains(u"1. **What to do**"_s));
        journey().type(u"Is it running?"_s); // over the words that stand there
        journey().press(Qt::Key_Down);
        journey().press(Qt::Key_Down);
        journey().press(Qt::Key_Down);
        journey().press(Qt::Key_End);
        journey().type(u"Get-Service Spooler"_s);
        journey().press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // the second
        QTRY_VERIFY(typed().contains(u"2. **What to do**"_s));
        journey().type(u"Start it."_s);
        const QString written = typed();
        QCOMPARE(written, u"## Symptom\n\nJobs wait.\n\n## Steps\n\n1. **Is it running?**\n\n   ```powershell\n"
                          "   Get-Service Spooler\n   ```\n\n   Expected: \n   If it fails: \n\n2. **Start it.**\n\n"
                          "   ```powershell\n   \n   ```\n\n   Expected: \n   If it fails: \n"_s);
        journey().press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!knowledge().isEditing());
        QTRY_COMPARE(knowledge().view().details().article.title, u"Spooler stopped"_s);
        QCOMPARE(knowledge().view().details().article.body, written);
        knowledge().view().setFocus();
        journey().press(Qt::Key_E, Qt::ControlModifier); // opened again, it is the same to the byte
        QTRY_VERIFY(knowledge().isEditing());
        QCOMPARE(typed(), written);
    }
};

LAMP_TEST(TestEditing)
#include "tst_editing.moc"
