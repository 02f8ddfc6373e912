// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consoletext.h"
#include "support/lamptest.h"

using namespace lamp;
using namespace Qt::StringLiterals;

// What one types of a copied terminal.
class TestConsoleText : public QObject {
    Q_OBJECT
private slots:
    void commandsAreCopiedWithoutPrompts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("commands");
        const auto row = [](const char *name, const QString &language, const QString &code, const QString &commands) {
            QTest::newRow(name) << language << code << commands;
        };
        row("dollar", u"console"_s, u"$ oc get nodes\nNAME  STATUS\nn1    Ready\n$ oc adm top nodes"_s,
            u"oc get nodes\noc adm top nodes"_s);
        row("dollar in bash", u"bash"_s, u"$ ls -l\ntotal 0"_s, u"ls -l"_s);
        row("dollar without a language", {}, u"$ ls -l\ntotal 0"_s, u"ls -l"_s);
        row("words that quote a prompt", {}, u"Type this:\n$ ls"_s, u"Type this:\n$ ls"_s);
        row("a variable is no prompt", u"bash"_s, u"$HOME/bin/x\n${a}"_s, u"$HOME/bin/x\n${a}"_s);
        row("a variable of PowerShell", u"powershell"_s, u"$ x = 1\n$a = 2"_s, u"$ x = 1\n$a = 2"_s);
        row("user and host", u"console"_s, u"ana@web01:~/site$ sudo systemctl restart nginx\nana@web01:~$ "_s,
            u"sudo systemctl restart nginx"_s);
        row("user and host in brackets", u"bash"_s, u"[root@web01 ~]# dnf update -y\nNothing to do.\n"_s,
            u"dnf update -y"_s);
        row("an address of mail", u"console"_s, u"ana@example.org wrote\n"_s, u"ana@example.org wrote\n"_s);
        row("a shell with its version", u"console"_s, u"sh-5.1# chroot /host\nsh-5.1# crictl ps"_s,
            u"chroot /host\ncrictl ps"_s);
        row("PowerShell", u"powershell"_s, u"PS C:\\Users\\ana> Get-Service Spooler\n\nStatus   Name\n------   ----\n"
            "Stopped  Spooler\nPS C:\\Users\\ana> Start-Service Spooler"_s,
            u"Get-Service Spooler\nStart-Service Spooler"_s);
        row("PowerShell of another machine", u"ps"_s, u"[srv01]: PS C:\\> hostname\nsrv01"_s, u"hostname"_s);
        row("PowerShell without a place", u"pwsh"_s, u"PS> Get-Date"_s, u"Get-Date"_s);
        row("PowerShell on Linux", u"console"_s, u"PS /home/ana> Get-Date"_s, u"Get-Date"_s);
        row("a command that begins with PS", u"powershell"_s, u"PSExec.exe \\\\srv01 cmd\nps > list.txt"_s,
            u"PSExec.exe \\\\srv01 cmd\nps > list.txt"_s);
        row("command prompt", u"cmd"_s,
            u"C:\\>ipconfig /all\n\nWindows IP Configuration\n\nC:\\Windows\\System32>exit"_s,
            u"ipconfig /all\nexit"_s);
        row("a path is no prompt", u"cmd"_s, u"C:\\Tools\\x.exe > out.txt"_s, u"C:\\Tools\\x.exe > out.txt"_s);
        row("root", u"console"_s, u"# systemctl status sshd\n\u25cf sshd.service\n# journalctl -u sshd -n 20"_s,
            u"systemctl status sshd\njournalctl -u sshd -n 20"_s);
        row("a comment in a script", u"bash"_s, u"# systemctl status sshd\nsystemctl start sshd"_s,
            u"# systemctl status sshd\nsystemctl start sshd"_s);
        row("a comment in a terminal", u"console"_s,
            u"# Restart the service, then look again.\n$ systemctl restart x"_s, u"systemctl restart x"_s);
        row("only comments in a terminal", u"console"_s, u"# This is what it says\nx y"_s,
            u"# This is what it says\nx y"_s);
        row("lines that go on", u"console"_s, u"$ docker run \\\n    --rm \\\n    alpine\nhello"_s,
            u"docker run \\\n    --rm \\\n    alpine"_s);
        row("lines that go on behind a sign", u"console"_s, u"$ echo \"one\n> two\"\none\ntwo"_s,
            u"echo \"one\ntwo\""_s);
        row("a quote that nobody closes", u"console"_s, u"$ echo don't\nanswer"_s, u"echo don't"_s);
        row("PowerShell that goes on", u"powershell"_s, u"PS C:\\> Get-Process |\n>> Sort-Object CPU\n\nHandles"_s,
            u"Get-Process |\nSort-Object CPU"_s);
        row("a document in a command", u"console"_s, u"$ cat > x.conf <<EOF\na = 1\n$ b\nEOF\n$ cat x.conf\na = 1"_s,
            u"cat > x.conf <<EOF\na = 1\n$ b\nEOF\ncat x.conf"_s);
        row("a database", u"console"_s, u"mysql> SELECT 1\n    -> ;\n+---+\nmysql> exit"_s, u"SELECT 1\n;\nexit"_s);
        row("a switch", u"console"_s,
            u"sw-2# configure terminal\nsw-2(config)# vlan 20\nsw-2(config-vlan)# name Phones"_s,
            u"configure terminal\nvlan 20\nname Phones"_s);
        row("diskpart", u"console"_s, u"DISKPART> list disk\n\n  Disk ###\nDISKPART> exit"_s, u"list disk\nexit"_s);
        row("output alone", u"output"_s, u"$ 5 per user"_s, u"$ 5 per user"_s);
        row("another language", u"python"_s, u"$ x\nprint(1)"_s, u"$ x\nprint(1)"_s);
        row("a prompt without a command", u"console"_s, u"$ \n"_s, u"$ \n"_s);
        row("Windows line ends", u"console"_s, u"$ ls\r\nx\r\n"_s, u"ls\r"_s);
    }
    void commandsAreCopiedWithoutPrompts()
    {
        QFETCH(QString, language);
        QFETCH(QString, code);
        QFETCH(QString, commands);
        QCOMPARE(consoleCommands(language, code), commands);
    }

    void eachLineIsKnownForWhatItIs()
    {
        using Kind = ConsoleLine::Kind;
        const QList<ConsoleLine> lines = consoleLines(u"console", u"$ a \\\n  b\nsaid\nPS C:\\> c"_s);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], (ConsoleLine{Kind::Command, 2, shellquote::Shell::Posix}));
        QCOMPARE(lines[1], (ConsoleLine{Kind::More, 0, shellquote::Shell::Posix}));
        QCOMPARE(lines[2].kind, Kind::Answer);
        QCOMPARE(lines[3], (ConsoleLine{Kind::Command, 8, shellquote::Shell::PowerShell}));
        QVERIFY(consoleLines(u"bash", u"ls\npwd"_s).isEmpty());
    }

    void hostileTerminalsTakeNoTime_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("prompts") << u"$ \"\n"_s.repeated(20'000);
        QTest::newRow("documents that never end") << u"$ a <<X\n"_s.repeated(4'000);
        QTest::newRow("one line") << u"a@b:"_s.repeated(40'000);
        QTest::newRow("backslashes") << QString(u"$ a\\\n"_s + u"b\\\n"_s.repeated(20'000));
        QTest::newRow("quotes that never close") << QString(u"$ \"\n"_s + u"> x\n"_s.repeated(4'000));
    }
    void hostileTerminalsTakeNoTime()
    {
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        (void)consoleCommands(u"console", code);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }
};
LAMP_TEST(TestConsoleText)

#include "tst_consoletext.moc"
