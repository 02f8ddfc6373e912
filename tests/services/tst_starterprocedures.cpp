// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codelanguage.h"
#include "domain/procedure.h"
#include "domain/shellquote.h"
#include "services/articlesheet.h"
#include "services/runs.h"
#include "services/texttemplate.h"
#include "support/lamptest.h"

#include <algorithm>

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {

QList<content::ArticleSheet> starterSheets()
{
    return content::articleSheets(u"starter/articles"_s).value_or(QList<content::ArticleSheet>());
}

// Every block of an article, wherever it stands.
QList<ProcedurePart> starterBlocks(const QString &body)
{
    static const QRegularExpression fence(u"^ *```(\\S*)\\n(.*?)^ *```$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QList<ProcedurePart> blocks;
    for (auto matches = fence.globalMatch(body); matches.hasNext();) {
        const auto match = matches.next();
        blocks.append({.block = true, .text = match.captured(2), .language = match.captured(1)});
    }
    return blocks;
}

// What a block is by what stands in it; empty where nothing gives it away.
QString languageBySight(const QString &block)
{
    static const std::initializer_list<std::pair<const char16_t *, const char16_t *>> signs = {
        {u"powershell",
         u"^\\s*(Get|Set|New|Add|Start|Stop|Restart|Test|Remove|Enable|Disable|Connect|Invoke)-[A-Z]\\w+"},
        {u"cisco", u"^\\s*(show (interfaces|running-config|mac address-table|spanning-tree)|configure terminal)\\b"},
        {u"sql", u"^\\s*(SELECT|DBCC|RESTORE DATABASE) "},
        {u"bash", u"^\\s*(sudo|journalctl|systemctl|getent|snmpwalk|ls -l|cat /) ?"},
    };
    for (const auto &[language, sign] : signs)
        if (QRegularExpression(QString::fromUtf16(sign), QRegularExpression::MultilineOption).match(block).hasMatch())
            return QString::fromUtf16(language);
    return {};
}

// What a run on a ticket would know.
QHash<QString, QString> sampleValues()
{
    return {{u"requester.login"_s, u"anna.neumann"_s},     {u"requester.mail"_s, u"anna.neumann@example.com"_s},
            {u"requester.name"_s, u"Anna Neumann"_s},      {u"asset.hostname"_s, u"NB-025"_s},
            {u"asset.name"_s, u"Printer 2nd floor (east)"_s}, {u"asset.address"_s, u"10.0.40.12"_s},
            {u"ticket.number"_s, u"T-1043"_s}};
}

} // namespace

// The fix procedures that come with the program, read as a run reads them.
class TestStarterProcedures : public QObject {
    Q_OBJECT
private slots:
    void theSectionsStandInTheirOrder_data();
    void theSectionsStandInTheirOrder();
    void eachStepSaysWhatToExpect_data() { theSectionsStandInTheirOrder_data(); }
    void eachStepSaysWhatToExpect();
    void eachJumpHasItsStep_data() { theSectionsStandInTheirOrder_data(); }
    void eachJumpHasItsStep();
    void mostSayWhereItGoesOnAfterAFailure();
    void eachBlockIsWrittenInItsLanguage_data() { theSectionsStandInTheirOrder_data(); }
    void eachBlockIsWrittenInItsLanguage();
    void commandsCanBeFilledIn_data() { theSectionsStandInTheirOrder_data(); }
    void commandsCanBeFilledIn();
    void oldToolsAreNotUsed_data() { theSectionsStandInTheirOrder_data(); }
    void oldToolsAreNotUsed();
    void otherProceduresThatAreNamedAreThere();
    void eachSubjectIsThere_data();
    void eachSubjectIsThere();
};

void TestStarterProcedures::theSectionsStandInTheirOrder_data()
{
    QTest::addColumn<content::ArticleSheet>("sheet");
    for (const auto &sheet : starterSheets())
        QTest::newRow(qPrintable(sheet.path.section(u'/', -1))) << sheet;
}

void TestStarterProcedures::theSectionsStandInTheirOrder()
{
    using Kind = ProcedureSection::Kind;
    QFETCH(content::ArticleSheet, sheet);
    const Procedure procedure = parseProcedure(sheet.body);
    QList<Kind> kinds;
    for (const ProcedureSection &section : procedure.sections) {
        kinds.append(section.kind);
        QVERIFY2(section.text.size() > 20, qPrintable(section.heading));
    }
    QCOMPARE(kinds, (QList<Kind>{Kind::Symptom, Kind::Affects, Kind::Before, Kind::Steps, Kind::Check,
                                 Kind::RollBack, Kind::Help}));
    QVERIFY(procedure.missing().isEmpty());
}

void TestStarterProcedures::eachStepSaysWhatToExpect()
{
    QFETCH(content::ArticleSheet, sheet);
    const Procedure procedure = parseProcedure(sheet.body);
    QVERIFY(procedure.steps.size() >= 5);
    qsizetype ways = 0, commands = 0;
    for (qsizetype i = 0; i < procedure.steps.size(); ++i) {
        const ProcedureStep &step = procedure.steps.at(i);
        QCOMPARE(step.number, int(i + 1));
        QVERIFY2(!step.title.isEmpty() && step.title.size() < 130, qPrintable(step.title));
        QVERIFY2(step.expected.size() > 2, qPrintable(step.title));
        ways += step.ifFails.isEmpty() ? 0 : 1;
        commands += step.commands().size();
    }
    QVERIFY(commands > 0);
    QVERIFY2(2 * ways >= procedure.steps.size(), "most steps must say what to do when they fail");
}

void TestStarterProcedures::eachJumpHasItsStep()
{
    QFETCH(content::ArticleSheet, sheet);
    const Procedure procedure = parseProcedure(sheet.body);
    for (qsizetype i = 0; i < procedure.steps.size(); ++i)
        for (const ProcedureJump &jump : procedure.steps.at(i).jumps) {
            QVERIFY2(jump.help || jump.step >= 0, qPrintable(jump.when));
            QVERIFY2(jump.help || jump.step != i, qPrintable(jump.when));
        }
    // Steps that are named in any other way are there as well.
    static const QRegularExpression named(u"\\bsteps? (\\d+)(?: (?:and|or|to) (\\d+))?(?!\\d)"_s);
    for (auto matches = named.globalMatch(sheet.body); matches.hasNext();) {
        const auto match = matches.next();
        const bool elsewhere = sheet.body.first(match.capturedStart()).endsWith(u"*, "_s) // of another procedure
            || sheet.body.first(match.capturedStart()).endsWith(u"Windows DNS, "_s);
        const int number = qMax(match.captured(1).toInt(), match.captured(2).toInt());
        QVERIFY2(elsewhere || number <= procedure.steps.size(), qPrintable(match.captured(0)));
    }
}

void TestStarterProcedures::mostSayWhereItGoesOnAfterAFailure()
{
    const auto sheets = starterSheets();
    const auto count = std::ranges::count_if(sheets, [](const content::ArticleSheet &sheet) {
        const auto steps = parseProcedure(sheet.body).steps;
        return std::ranges::any_of(steps, [](const ProcedureStep &step) {
            return std::ranges::any_of(step.jumps, &ProcedureJump::failing);
        });
    });
    QVERIFY2(10 * count >= 8 * sheets.size(), qPrintable(QString::number(count)));
}

void TestStarterProcedures::eachBlockIsWrittenInItsLanguage()
{
    QFETCH(content::ArticleSheet, sheet);
    const auto blocks = starterBlocks(sheet.body);
    QCOMPARE(2 * blocks.size(), sheet.body.count(u"```"_s));
    for (const ProcedurePart &block : blocks) {
        const CodeLanguage *language = codeLanguage(block.language);
        QVERIFY2(language, qPrintable(block.language));
        QVERIFY2(QString::fromLatin1(language->words).contains(u' ' + block.language + u' '), // no misspelling
                 qPrintable(block.language));
        QVERIFY2(!block.text.trimmed().isEmpty(), qPrintable(block.language));
        if (const QString seen = languageBySight(block.text); !seen.isEmpty())
            QVERIFY2(block.language == seen, qPrintable(seen + u": " + block.text));
    }
}

// Each variable is one that the program knows, and a usual value can stand where it stands.
void TestStarterProcedures::commandsCanBeFilledIn()
{
    QFETCH(content::ArticleSheet, sheet);
    const auto variables = texttemplate::variables();
    for (const QString &variable : texttemplate::left(sheet.body))
        QVERIFY2(std::ranges::any_of(variables, [&variable](const texttemplate::Variable &known) {
                     return variable == QString(u"{{" + known.name + u"}}");
                 }), qPrintable(variable));
    for (const ProcedurePart &block : starterBlocks(sheet.body)) {
        if (!block.text.contains(u"{{"_s))
            continue;
        const auto filled = runs::filled(block, sampleValues());
        QVERIFY2(filled.left().isEmpty(), qPrintable(filled.left().join(u", ") + u" in " + block.text));
        QVERIFY(!filled.text.contains(u"{{"_s));
    }
}

void TestStarterProcedures::oldToolsAreNotUsed()
{
    QFETCH(content::ArticleSheet, sheet);
    static const QRegularExpression old(
        u"\\bwmic\\b|\\bGet-WmiObject\\b|\\bifconfig\\b|\\bnetstat\\b|\\bnslookup\\b|\\bservice \\w+ (re)?start\\b|"
        "\\bnet (user|localgroup) |\\bConnect-MsolService\\b|\\bConnect-AzureAD\\b|\\bGet-MessageTrace\\b|"
        "\\bSend-MailMessage\\b|\\bapt-key\\b|\\bbitsadmin\\b|\\bpsexec\\b|netsh (interface|advfirewall)|"
        "\\bGet-EventLog\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const ProcedurePart &block : starterBlocks(sheet.body))
        QVERIFY2(!old.match(block.text).hasMatch(), qPrintable(old.match(block.text).captured(0)));
}

// "see *Title*": the title of one of them, or words of a screen; what begins like a title must be one.
void TestStarterProcedures::otherProceduresThatAreNamedAreThere()
{
    const auto sheets = starterSheets();
    QStringList titles;
    for (const auto &sheet : sheets)
        titles.append(sheet.head.value(u"title"_s));
    static const QRegularExpression named(u"\\b(?:[Ss]ee|go on with) \\*([A-Z0-9][^*\\n]+)\\*"_s);
    int found = 0;
    for (const auto &sheet : sheets)
        for (auto matches = named.globalMatch(sheet.body); matches.hasNext(); ++found) {
            const QString title = matches.next().captured(1);
            QVERIFY2(titles.contains(title) || title == "If it does not help"_L1,
                     qPrintable(sheet.path + u": " + title));
        }
    QVERIFY(found > 40);
}

void TestStarterProcedures::eachSubjectIsThere_data()
{
    QTest::addColumn<int>("least");
    const std::initializer_list<std::pair<const char *, int>> subjects = {
        {"windows", 12},     {"linux", 10},    {"macos", 5},    {"printing", 5},       {"dns", 3},
        {"dhcp", 2},         {"vpn", 2},       {"wifi", 3},     {"switch", 2},         {"mail", 3},
        {"office", 3},       {"outlook", 2},   {"lockout", 2},  {"password", 2},       {"mfa", 2},
        {"disk full", 3},    {"raid", 2},      {"backup", 3},   {"restore", 2},        {"drill", 1},
        {"phishing", 2},     {"malware", 1},   {"lost device", 2}, {"certificate", 3}, {"virtual machine", 2},
        {"hyper-v", 2},      {"kvm", 1},       {"phone", 2},    {"meeting room", 3},   {"leaver", 1},
        {"new starter", 1},
    };
    for (const auto &[tag, least] : subjects)
        QTest::newRow(tag) << least;
}

void TestStarterProcedures::eachSubjectIsThere()
{
    QFETCH(int, least);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto sheets = starterSheets();
    const auto count = std::ranges::count_if(
        sheets, [&tag](const content::ArticleSheet &sheet) { return sheet.tags().contains(tag); });
    QVERIFY2(count >= least, qPrintable(QString::number(count)));
}

LAMP_TEST(TestStarterProcedures)
#include "tst_starterprocedures.moc"
