// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codelanguage.h"
#include "domain/logline.h"
#include "support/lamptest.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace lamp;
using namespace Qt::StringLiterals;

class TestCodeLanguage : public QObject {
    Q_OBJECT
private slots:
    void wordsBehindAFenceAreUnderstood_data()
    {
        QTest::addColumn<QString>("label");
        const std::initializer_list<std::pair<const char *, const char *>> words = {
            {"powershell", "PowerShell"}, {"Powershell", "PowerShell"},  {"PowerShell", "PowerShell"},
            {"ps", "PowerShell"},         {"ps1", "PowerShell"},         {"pwsh", "PowerShell"},
            {"powersehell", "PowerShell"}, {"powrshell", "PowerShell"},  {"powershel", "PowerShell"},
            {"poweshell", "PowerShell"},  {"azurepowershell", "PowerShell"}, {"bash", "Bash"},
            {"Bash", "Bash"},             {"azurecli", "Bash"},          {"sh", "Shell"},
            {"shell", "Shell"},           {"zsh", "Shell"},              {"console", "Console"},
            {"terminal", "Console"},      {"shell-session", "Console"},  {"consle", "Console"},
            {"cmd", "Command prompt"},    {"dos", "Command prompt"},     {"bat", "Command prompt"},
            {"batch", "Command prompt"},  {"output", "Output"},          {"Output", "Output"},
            {"ouput", "Output"},          {"log", "Log"},                {"syslog", "Log"},
            {"registry", "Registry"},     {"reg", "Registry"},           {"kusto", "KQL"},
            {"kql", "KQL"},               {"promql", "PromQL"},          {"mermaid", "Mermaid"},
            {"text", "Text"},             {"Text", "Text"},              {"txt", "Text"},
            {"plaintext", "Text"},        {"json", "JSON"},              {"yaml", "YAML"},
            {"yml", "YAML"},              {"xml", "XML"},                {"html", "HTML"},
            {"markdown", "Markdown"},     {"md", "Markdown"},            {"diff", "Diff"},
            {"patch", "Diff"},            {"javascrpit", "JavaScript"},  {"pyhton", "Python"},
            {"ini", "Settings file"},     {"cisco", "Switch or router"}, {"ios", "Switch or router"},
        };
        for (const auto &[word, label] : words)
            QTest::newRow(word) << QString::fromLatin1(label);
    }
    void wordsBehindAFenceAreUnderstood()
    {
        QFETCH(QString, label);
        const CodeLanguage *language = codeLanguage(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(language);
        QCOMPARE(QString::fromLatin1(language->label), label);
    }

    void whatNobodyKnowsStaysUnknown()
    {
        for (const QString &word : {u""_s, u"Type"_s, u"brainfuck"_s, u"xs"_s, u"../../etc/passwd"_s, u"elixir"_s,
                                    u"basic"_s, u"swift"_s, u"haskell"_s})
            QVERIFY2(!codeLanguage(word), qPrintable(word));
    }

    void eachWordStandsOnce()
    {
        QSet<QString> seen;
        for (const CodeLanguage &language : codeLanguages())
            for (const QString &word : QString::fromLatin1(language.words).split(u' ', Qt::SkipEmptyParts)) {
                QVERIFY2(!seen.contains(word), qPrintable(word));
                QCOMPARE(word, word.toLower());
                seen.insert(word);
                QCOMPARE(codeLanguage(word), &language);
            }
        QVERIFY(seen.size() > 150);
    }

    // The fences of real articles: all but words that are no language at all are known.
    void realArticlesAreUnderstood()
    {
        const QString folder = test::sharedData("kb");
        if (!QDir(folder).exists())
            QSKIP("no real articles here");
        static const QRegularExpression fence(u"^[ \\t]*```+[ \\t]*([A-Za-z0-9_+#.-]+)[ \\t]*\\r?$"_s,
                                              QRegularExpression::MultilineOption);
        int fences = 0;
        QStringList unknown;
        for (QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = fence.globalMatch(QString::fromUtf8(file.readAll()));
            for (; matches.hasNext(); ++fences)
                if (const QString word = matches.next().captured(1); !codeLanguage(word))
                    unknown.append(word);
        }
        QVERIFY(fences > 1'000);
        QCOMPARE(unknown, QStringList());
    }

    void logLinesSayHowBadItIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<LogLevel>("level");
        const auto row = [](const char *name, const char *line, LogLevel level) {
            QTest::newRow(name) << QString::fromUtf8(line) << level;
        };
        row("iso", "2026-11-24T10:00:00.123Z ERROR [main] could not open", LogLevel::Error);
        row("syslog", "Nov 24 10:00:00 web01 sshd[123]: Failed password for root", LogLevel::Error);
        row("brackets", "[10:00:00] [WARN] disk is nearly full", LogLevel::Warning);
        row("own level counts before words", "2026-11-24 10:00:00 INFO retry after error", LogLevel::Info);
        row("debug", "10:00:00 DEBUG x", LogLevel::Debug);
        row("exception", "System.IO.FileNotFoundException: x", LogLevel::Error);
        row("traceback", "Traceback (most recent call last):", LogLevel::Error);
        row("German", "Fehler: Datei nicht gefunden", LogLevel::Error);
        row("klog", "E1124 10:00:00.000000 1 x.go:1] x", LogLevel::Error);
        row("no errors", "Finished with 0 errors", LogLevel::None);
        row("without", "done without error", LogLevel::None);
        row("errors=0", "copied=5 errors=0", LogLevel::None);
        row("0 errors and a warning", "0 errors, 1 warning", LogLevel::Warning);
        row("no failure but another one", "no error before; access denied", LogLevel::Error);
        row("part of a word", "terror mirrored", LogLevel::None);
        row("plain", "hello", LogLevel::None);
        row("nothing", "", LogLevel::None);
    }
    void logLinesSayHowBadItIs()
    {
        QFETCH(QString, line);
        QFETCH(LogLevel, level);
        const LogLine found = logLine(line);
        QCOMPARE(found.level, level);
        QVERIFY(found.levelStart + found.levelLength <= line.size());
        QCOMPARE(found.levelLength > 0, level != LogLevel::None);
    }

    void timeStampsAreFound()
    {
        QCOMPARE(logLine(u"2026-11-24T10:00:00.123+01:00 x").timeLength, 29);
        QCOMPARE(logLine(u"[24/Nov/2026:10:00:00 +0100] \"GET\"").timeLength, 28);
        QCOMPARE(logLine(u"Nov 24 10:00:00 x").timeLength, 15);
        QCOMPARE(logLine(u"24.11.2026 10:00 x").timeLength, 16);
        QCOMPARE(logLine(u"x 10:00:00").timeLength, 0);
    }
};
LAMP_TEST(TestCodeLanguage)

#include "tst_codelanguage.moc"
