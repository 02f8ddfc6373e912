// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/procedure.h"
#include "support/lamptest.h"

#include <QDir>

using namespace lamp;
using namespace Qt::StringLiterals;
using Chapter = ProcedureSection::Kind;

namespace {
QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The text again, from the lines that the front and the sections say are theirs.
QString putTogether(const QString &text, const Procedure &procedure)
{
    const QStringList lines = text.split(u'\n');
    QStringList out = lines.first(procedure.frontLines);
    for (const ProcedureSection &section : procedure.sections)
        out += lines.sliced(section.line, section.lastLine - section.line + 1);
    return out.join(u'\n');
}

Procedure stepsOf(const QString &steps) { return parseProcedure(QString(u"## Steps\n\n" + steps)); }
QStringList titles(const Procedure &procedure)
{
    QStringList list;
    for (const ProcedureStep &step : procedure.steps)
        list.append(QString::number(step.number) + u' ' + step.title);
    return list;
}
} // namespace

class TestProcedure : public QObject {
    Q_OBJECT
private slots:
    void readsTheSectionsOfAnArticle()
    {
        const QString text = u"---\nRisk: high\naffects: HP M507\n---\nIntro\n\n## Symptom\nDark\n\n## Steps\n"
                             "1. Look\n\n### Check\nstill steps\n\n## Pr\u00fcfung\nLight\n\n"
                             "## Roll-back:\n\n## Notes\nmine\n"_s;
        const Procedure procedure = parseProcedure(text);
        QCOMPARE(procedure.frontLines, 4);
        QCOMPARE(procedure.value(u"risk"), u"high"_s);
        QList<Chapter> kinds;
        for (const ProcedureSection &section : procedure.sections)
            kinds.append(section.kind);
        const QList<Chapter> expected{Chapter::Other, Chapter::Symptom, Chapter::Steps, Chapter::Check,
                                      Chapter::RollBack, Chapter::Other};
        QCOMPARE(kinds, expected);
        QCOMPARE(procedure.section(Chapter::Symptom)->line, 6);
        QCOMPARE(procedure.section(Chapter::Symptom)->text, u"Dark"_s);
        QCOMPARE(procedure.missing(), (QList<Chapter>{Chapter::Before, Chapter::RollBack, Chapter::Help}));
    }
    void readsALeadInBoldWords()
    {
        const Procedure procedure = parseProcedure(u"> **Symptom** It is dark\n> and cold\n\n## Cause\nNo light\n"_s);
        QCOMPARE(procedure.sections.first().kind, Chapter::Symptom);
        QCOMPARE(procedure.sections.first().text, u"It is dark\n> and cold"_s);
    }
    void aTitleIsNoSection()
    {
        const Procedure procedure = parseProcedure(u"# Fix a printer\n\nText\n\n## Steps\n\n1. Look\n"_s);
        QCOMPARE(procedure.sections.first().kind, Chapter::Other);
        QCOMPARE(procedure.steps.size(), 1);
    }
    void headingsInCodeAreCode()
    {
        const Procedure procedure = parseProcedure(u"## Steps\n\n1. Do\n\n   ```sh\n   ## Check\n   ```\n"_s);
        QCOMPARE(procedure.sections.size(), 1);
        QCOMPARE(procedure.steps.first().commands().first().text, u"## Check"_s);
    }

    void cutsAStepIntoItsParts()
    {
        const Procedure procedure = stepsOf(
            u"1. **Restart it.** Warn them.\n\n   > [!WARNING]\n   > All go.\n\n   ```PowerShell admin\n   a\n\n"
            "     b\n   ```\n\n   Expected: `[1] Stable`. More. If it fails with x: go to step 2. If it hangs: go to "
            "*If it does not help*.\n\n   ```text\n   sample\n   ```\n2. Look, e.g. here. Then there.\n"_s);
        QCOMPARE(procedure.steps.size(), 2);
        const ProcedureStep &step = procedure.steps.first();
        QCOMPARE(step.title, u"Restart it"_s);
        QCOMPARE(step.prose(), u"Warn them.\n\n> [!WARNING]\n> All go."_s);
        QVERIFY(step.warns);
        QCOMPARE(step.commands().size(), 1);
        QCOMPARE(step.commands().first().language, u"powershell"_s);
        QCOMPARE(step.commands().first().text, u"a\n\n  b"_s);
        QCOMPARE(step.commands().first().line, 8);
        QCOMPARE(step.expected, u"`[1] Stable`. More."_s);
        QVERIFY(step.ifFails.startsWith(u"If it fails with x"));
        QCOMPARE(step.jumps.size(), 2);
        QCOMPARE(step.jumps[0].step, 1);
        QVERIFY(step.jumps[0].failing && !step.jumps[0].help && step.jumps[1].help);
        QCOMPARE(step.parts.last().isCommand(), false);
        QCOMPARE(procedure.steps[1].title, u"Look, e.g. here"_s);
        QCOMPARE(procedure.steps[1].line, 18);
    }

    void countsStepsAsAReaderDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all ones") << u"1. a\n1. b\n1. c\n"_s << QStringList{u"1 a"_s, u"2 b"_s, u"3 c"_s};
        QTest::newRow("begins later") << u"3) a\n4) b\n"_s << QStringList{u"3 a"_s, u"4 b"_s};
        QTest::newRow("code not indented")
            << u"1. a\n```\nx\n```\n2. b\n"_s << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("ones, code not indented")
            << u"1. a\n```\nx\n```\n1. b\n"_s << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("sub-headings")
            << u"### Server\n1. a\n2. b\n### Client\n1. c\n"_s << QStringList{u"1 a"_s, u"2 b"_s, u"1 c"_s};
        QTest::newRow("headings") << u"### Step 1: a\ntext\n1. inner\n### 2. b\n"_s << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("inner lists") << u"1. a\n   1. x\n   2. y\n2. b\n"_s << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("boxes") << u"- [ ] a\n- [x] b\n"_s << QStringList{u"1 a"_s, u"2 b"_s};
        QTest::newRow("code in the title") << u"1. Run `a_b *c*` *now*.\n"_s << QStringList{u"1 Run a_b *c* now"_s};
        QTest::newRow("bold that goes on") << u"1. **Restart**, at a time. More.\n"_s
                                           << QStringList{u"1 Restart, at a time"_s};
        QTest::newRow("nothing said") << u"1.\n2. b\n"_s << QStringList{u"2 b"_s};
    }
    void countsStepsAsAReaderDoes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(titles(stepsOf(text)), expected);
    }

    void jumpsKnowWhereTheyLead()
    {
        const Procedure procedure = stepsOf(u"### A\n1. a: go to step 2.\n2. b. Back to step 1. Go on with step 7.\n"
                                            "### B\n1. c\n2. d, weiter mit Schritt 1.\n"_s);
        QCOMPARE(procedure.steps[0].jumps.first().step, 1);
        QCOMPARE(procedure.steps[1].jumps[0].step, 0);
        QCOMPARE(procedure.steps[1].jumps[1].step, -1); // there is no step 7
        QCOMPARE(procedure.steps[3].jumps.first().step, 2); // of its own list
    }

    void withoutASectionTheListsAreSteps()
    {
        const Procedure procedure = parseProcedure(u"Do this:\n\n1. a\n2. b\n\n## Check\n1. no step\n"_s);
        QCOMPARE(titles(procedure), (QStringList{u"1 a"_s, u"2 b"_s}));
        QVERIFY(!parseProcedure(u"Just text.\n"_s).isProcedure());
    }

    void losesNoByte_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("one line") << u"x"_s;
        QTest::newRow("only front") << u"---\na: b\n---\n"_s;
        QTest::newRow("open front") << u"---\na: b\n\ntext"_s;
        QTest::newRow("open code") << u"## Steps\n1. a\n```\n## Check\n"_s;
        QTest::newRow("carriage returns") << u"## Symptom\r\nx\r\n\r\n## Steps\r\n1. a\r\n"_s;
        for (const char *folder : {"resources/starter/articles", "resources/sample/articles"}) {
            const QDir dir(lamp::test::sourceFile(folder));
            for (const QString &name : dir.entryList({u"*.md"_s}))
                QTest::newRow(qPrintable(name)) << fileText(dir.filePath(name));
        }
    }
    void losesNoByte()
    {
        QFETCH(QString, text);
        const Procedure procedure = parseProcedure(text);
        QCOMPARE(putTogether(text, procedure), text);
        for (const ProcedureStep &step : procedure.steps)
            QVERIFY(step.line <= step.lastLine && step.lastLine < text.split(u'\n').size());
    }

    void starterArticlesAreWholeProcedures_data()
    {
        QTest::addColumn<QString>("text");
        const QDir dir(lamp::test::sourceFile("resources/starter/articles"));
        for (const QString &name : dir.entryList({u"*.md"_s}))
            QTest::newRow(qPrintable(name)) << fileText(dir.filePath(name));
    }
    void starterArticlesAreWholeProcedures()
    {
        QFETCH(QString, text);
        const Procedure procedure = parseProcedure(text);
        QVERIFY(procedure.missing().isEmpty());
        QVERIFY(procedure.steps.size() >= 3);
        for (const ProcedureStep &step : procedure.steps) {
            QVERIFY(!step.title.isEmpty());
            for (const ProcedureJump &jump : step.jumps)
                QVERIFY2(jump.step >= 0 || jump.help, qPrintable(jump.when));
        }
    }
};

LAMP_TEST(TestProcedure)
#include "tst_procedure.moc"
