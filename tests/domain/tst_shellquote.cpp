// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shellquote.h"
#include "support/lamptest.h"

#include <QProcess>
#include <QStandardPaths>

using namespace lamp::shellquote;
using namespace Qt::StringLiterals;

namespace {
QString filled(const QString &code, const QString &language, const QString &value)
{
    return fill(code, shellOf(language), {{u"v"_s, value}}).text;
}
} // namespace

class TestShellQuote : public QObject {
    Q_OBJECT
private slots:
    void knowsTheShellOfABlock_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("shell");
        for (const auto &name : {u"bash"_s, u"sh"_s, u"zsh"_s, u"Shell"_s})
            QTest::addRow("%s", qPrintable(name)) << name << int(Shell::Posix);
        for (const auto &name : {u"powershell"_s, u"PS1"_s, u"pwsh as administrator"_s, u"powrshell"_s})
            QTest::addRow("%s", qPrintable(name)) << name << int(Shell::PowerShell);
        for (const auto &name : {u"cmd"_s, u"bat"_s, u"dos"_s})
            QTest::addRow("%s", qPrintable(name)) << name << int(Shell::Cmd);
        for (const auto &name : {u""_s, u"text"_s, u"python"_s, u"sql"_s, u"fish"_s})
            QTest::addRow("other: %s", qPrintable(name)) << name << int(Shell::Other);
    }
    void knowsTheShellOfABlock()
    {
        QFETCH(QString, language);
        QFETCH(int, shell);
        QCOMPARE(int(shellOf(language)), shell);
    }

    void quotesForTheShellAndThePlace_data();
    void quotesForTheShellAndThePlace();

    void leavesWhatCannotBeMadeSafe_data();
    void leavesWhatCannotBeMadeSafe();

    // Whatever a value is, the shell itself reads it as one word that says just that.
    void arrivesInBashAsOneWord_data();
    void arrivesInBashAsOneWord();

    void tellsUnknownFromUnsafe()
    {
        const Filled done = fill(u"ping {{ a }} {{b}} {{b}} {{c}}"_s, Shell::Posix,
                                 {{u"a"_s, u"PC 1"_s}, {u"c"_s, u"-f"_s}});
        QCOMPARE(done.text, u"ping 'PC 1' {{b}} {{b}} {{c}}"_s);
        QCOMPARE(done.unknown, QStringList{u"{{b}}"_s});
        QCOMPARE(done.unsafe, QStringList{u"{{c}}"_s});
        QCOMPARE(done.left().size(), 2);
    }
    void leavesCodeWithoutVariablesAsItIs()
    {
        const QString code = u"awk '{print $1}' <<EOF\n${x} `y` \"z\n}}\nEOF\n# don't\n"_s;
        for (const Shell shell : {Shell::Posix, Shell::PowerShell, Shell::Cmd, Shell::Other})
            QCOMPARE(fill(code, shell, {{u"v"_s, u"x"_s}}).text, code);
    }
};

void TestShellQuote::quotesForTheShellAndThePlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &language, const QString &code, const QString &value,
                        const QString &expected) { QTest::newRow(name) << language << code << value << expected; };
    row("sh: plain", u"sh"_s, u"ping {{v}}"_s, u"pc-1.lan"_s, u"ping pc-1.lan"_s);
    row("sh: blanks", u"sh"_s, u"id {{ v }}"_s, u"j doe"_s, u"id 'j doe'"_s);
    row("sh: apostrophe", u"sh"_s, u"id {{v}}"_s, u"o'neil"_s, u"id 'o'\\''neil'"_s);
    row("sh: second command", u"sh"_s, u"id {{v}}"_s, u"x; reboot"_s, u"id 'x; reboot'"_s);
    row("sh: substitution", u"sh"_s, u"id {{v}}"_s, u"$(reboot)`id`"_s, u"id '$(reboot)`id`'"_s);
    row("sh: home and glob", u"sh"_s, u"ls {{v}}"_s, u"~/*"_s, u"ls '~/*'"_s);
    row("sh: in single quotes", u"sh"_s, u"echo 'a {{v}}'"_s, u"o'neil"_s, u"echo 'a o'\\''neil'"_s);
    row("sh: in double quotes", u"sh"_s, u"echo \"a {{v}}\""_s, u"$x!"_s, u"echo \"a \"'$x!'\"\""_s);
    row("sh: plain in double quotes", u"sh"_s, u"echo \"a {{v}}\""_s, u"pc1"_s, u"echo \"a pc1\""_s);
    row("sh: behind a name", u"sh"_s, u"echo $HOME{{v}}"_s, u"x"_s, u"echo $HOME'x'"_s);
    row("sh: in a substitution", u"sh"_s, u"echo \"$(id '{{v}}')\""_s, u"a'b"_s, u"echo \"$(id 'a'\\''b')\""_s);
    row("sh: after a comment's apostrophe", u"sh"_s, u"# don't\nid {{v}}"_s, u"a b"_s, u"# don't\nid 'a b'"_s);
    row("sh: after a document", u"sh"_s, u"cat <<EOF\nit's\nEOF\nid {{v}}"_s, u"a b"_s,
        u"cat <<EOF\nit's\nEOF\nid 'a b'"_s);
    row("ps: always quoted", u"powershell"_s, u"ping {{v}}"_s, u"007"_s, u"ping '007'"_s);
    row("ps: in an expression", u"powershell"_s, u"? { $_.Name -eq {{v}} }"_s, u"PC1"_s, u"? { $_.Name -eq 'PC1' }"_s);
    row("ps: apostrophe", u"powershell"_s, u"id {{v}}"_s, u"o'neil"_s, u"id 'o''neil'"_s);
    row("ps: typographic quote", u"powershell"_s, u"id {{v}}"_s, u"o\u2019neil;x"_s, u"id 'o\u2019\u2019neil;x'"_s);
    row("ps: in single quotes", u"ps"_s, u"'a={{v}}'"_s, u"b' ; x"_s, u"'a=b'' ; x'"_s);
    row("ps: in double quotes", u"ps"_s, u"\"C:\\{{v}}\\x\""_s, u"$(a)`\""_s, u"\"C:\\`$(a)```\"\\x\""_s);
    row("ps: in double quotes, typographic", u"ps"_s, u"\"{{v}}\""_s, u"a\u201db"_s, u"\"a`\u201db\""_s);
    row("ps: in a path", u"ps"_s, u"ls C:\\Users\\{{v}}\\x"_s, u"jdoe"_s, u"ls C:\\Users\\jdoe\\x"_s);
    row("ps: in a here-string", u"ps"_s, u"@'\nx {{v}}\n'@"_s, u"a'$b"_s, u"@'\nx a'$b\n'@"_s);
    row("ps: in a subexpression", u"ps"_s, u"\"$(id {{v}})\""_s, u"a b"_s, u"\"$(id 'a b')\""_s);
    row("cmd: plain", u"cmd"_s, u"ping {{v}}"_s, u"pc-1"_s, u"ping pc-1"_s);
    row("cmd: blanks", u"cmd"_s, u"dir {{v}}"_s, u"a & b"_s, u"dir \"a & b\""_s);
    row("cmd: in quotes", u"cmd"_s, u"dir \"C:\\{{v}}\\x\""_s, u"a|b c"_s, u"dir \"C:\\a|b c\\x\""_s);
    row("other: plain", u"sql"_s, u"select {{v}}"_s, u"PC-1"_s, u"select PC-1"_s);
}

void TestShellQuote::quotesForTheShellAndThePlace()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(filled(code, language, value), expected);
}

void TestShellQuote::leavesWhatCannotBeMadeSafe_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &language, const QString &code, const QString &value) {
        QTest::newRow(name) << language << code << value;
    };
    for (const auto &language : {u"sh"_s, u"ps"_s, u"cmd"_s, u"python"_s}) {
        row(qPrintable(language + u": an option"), language, u"rm {{v}}"_s, u"-rf"_s);
        row(qPrintable(language + u": a line break"), language, u"id {{v}}"_s, u"a\nreboot"_s);
        row(qPrintable(language + u": a terminal sequence"), language, u"id {{v}}"_s, u"a\u001b[2Kb"_s);
        row(qPrintable(language + u": turned direction"), language, u"id {{v}}"_s, u"a\u202eb"_s);
        row(qPrintable(language + u": far too long"), language, u"id {{v}}"_s, QString(5000, u'a'));
        row(qPrintable(language + u": nothing"), language, u"id {{v}}"_s, u"  "_s);
    }
    row("sh: in backticks", u"sh"_s, u"echo `id {{v}}`"_s, u"a b"_s);
    row("sh: in a document", u"sh"_s, u"cat <<EOF\n{{v}}\nEOF"_s, u"$(x)"_s);
    row("sh: in a comment", u"sh"_s, u"id # {{v}}"_s, u"a b"_s);
    row("sh: in a sum", u"sh"_s, u"echo $((1 + {{v}}))"_s, u"x[$(y)]"_s);
    row("sh: quotes that do not close", u"sh"_s, u"echo don't {{v}}"_s, u"a b"_s);
    row("ps: in the middle of a word", u"ps"_s, u"ls C:\\Users\\{{v}}"_s, u"j doe"_s);
    row("ps: a variable's name", u"ps"_s, u"echo ${{v}}"_s, u"env"_s);
    row("ps: behind a name in quotes", u"ps"_s, u"\"$a{{v}}\""_s, u"b"_s);
    row("cmd: a percent sign", u"cmd"_s, u"dir \"{{v}}\""_s, u"%PATH%"_s);
    row("cmd: a quote", u"cmd"_s, u"dir {{v}}"_s, u"a\" & reboot"_s);
    row("cmd: takes the quote along", u"cmd"_s, u"dir \"{{v}}\""_s, u"C:\\a b\\"_s);
    row("cmd: between percent signs", u"cmd"_s, u"echo %{{v}}%"_s, u"PATH"_s);
    row("other: a blank", u"sql"_s, u"select '{{v}}'"_s, u"a' or 1=1"_s);
}

void TestShellQuote::leavesWhatCannotBeMadeSafe()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, value);
    const Filled done = fill(code, shellOf(language), {{u"v"_s, value}});
    QCOMPARE(done.text, code);
    QVERIFY(!done.left().isEmpty() || code.contains(u"${{"_s));
}

void TestShellQuote::arrivesInBashAsOneWord_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
    const QStringList codes{u"printf %s {{v}}"_s, u"printf %s '{{v}}'"_s, u"printf %s \"{{v}}\""_s,
                            u"printf %s \"$(printf %s {{v}})\""_s, u"printf %s \"$(printf %s \"{{v}}\")\""_s,
                            u"x=; printf %s $x{{v}}"_s, u"# it's\nprintf %s {{v}}"_s};
    const QStringList values{u"plain"_s, u"two words"_s, u"o'neil"_s,  u"a\"b"_s,   u"$HOME"_s,      u"$(id)"_s,
                             u"`id`"_s,  u"a\\b\\\\"_s,  u"x;id|id&"_s, u"*?[a]~"_s, u"!! #no"_s,     u"{a,b}"_s,
                             u"a>b<c"_s, u"'"_s,         u"''"_s,       u"%s %d"_s,  u"M\u00fcller"_s, u"=x"_s};
    for (const QString &code : codes)
        for (const QString &value : values)
            QTest::addRow("%s with %s", qPrintable(code), qPrintable(value)) << code << value;
}

void TestShellQuote::arrivesInBashAsOneWord()
{
    QFETCH(QString, code);
    QFETCH(QString, value);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("no bash here");
    QProcess process;
    process.start(bash, {u"--norc"_s, u"-c"_s, filled(code, u"bash"_s, value)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), value);
    QCOMPARE(process.exitCode(), 0);
}

LAMP_TEST(TestShellQuote)
#include "tst_shellquote.moc"
