// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/articlesheet.h"
#include "services/history.h"
#include "services/search.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Least = 60;

QList<content::ArticleSheet> sheets()
{
    return content::articleSheets(u"starter/articles"_s).value_or(QList<content::ArticleSheet>());
}

QList<Article> articlesOf(Desk &desk)
{
    const auto found = desk.database().readNow([](Connection &c) { return lamp::rows::all<Article>(c); });
    return found.value_or(QList<Article>());
}

// The text below a heading of the second level.
QString section(const QString &body, const QString &heading)
{
    const QString text = u'\n' + body;
    const qsizetype from = text.indexOf(u"\n## " + heading + u'\n');
    if (from < 0)
        return {};
    const qsizetype start = from + heading.size() + 5, end = text.indexOf(u"\n## "_s, start);
    return text.mid(start, end < 0 ? -1 : end - start).trimmed();
}

// A fenced block of an article, and whether a callout warns of it: in its own step, above it.
struct CodeBlock {
    QString language, text;
    bool warned = false;
};

QList<CodeBlock> blocksOf(const QString &body)
{
    static const QRegularExpression start(u"^(## |\\d+\\. )"_s), callout(u"^\\s*> \\[!(WARNING|CAUTION)\\]"_s);
    QList<CodeBlock> blocks;
    bool inside = false, warned = false;
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        if (const QString trimmed = line.trimmed(); trimmed.startsWith(u"```")) {
            if (!inside)
                blocks.append({trimmed.mid(3), {}, warned});
            inside = !inside;
        } else if (inside) {
            blocks.last().text += line + u'\n';
        } else if (start.match(line).hasMatch()) {
            warned = false;
        } else if (callout.match(line).hasMatch()) {
            warned = true;
        }
    }
    return blocks;
}

// The command in a block that takes data away for good; empty when there is none.
QString destroying(const QString &block)
{
    static const QRegularExpression continued(u"(\\\\|`|\\|)\\n\\s*"_s);
    static const QRegularExpression pattern(
        u"\\brm +-\\w*r\\w*|\\bRemove-Item\\b[^\\n]*-(Recurse|Force)|\\bFormat-Volume\\b|\\bClear-Disk\\b|"
        "\\bRemove-(Partition|VirtualDisk|VM|VMSnapshot|VMSavedState|Snapshot|ADUser|ADObject|Mailbox|MobileDevice|"
        "InboxRule|PrintJob|BitLockerKeyProtector)\\b|\\bClear-M(g|obile)Device\\w*|"
        "\\bdel +/[fqs]|\\br(d|mdir) +/s|^\\s*format +[a-z]:|^\\s*clean( all)?\\s*$|\\bnetcfg +-d\\b|"
        "\\bmkfs\\b|\\bwipefs\\b|\\bdd\\b[^\\n]*\\bof=/dev/(?!null)|\\bsgdisk +-(R|Z|-replicate|-zap)|\\bshred\\b|"
        "\\bblkdiscard\\b|\\bfsck -y|\\b(lv|vg|pv)remove\\b|--zero-superblock|\\bmdadm\\b[^\\n]*--fail|"
        "\\bstorcli64\\b[^\\n]* (offline|delete)\\b|\\bzpool +destroy|\\bqm +(destroy|unlock|rollback)|"
        "\\bvirsh +(destroy|undefine)|\\bvssadmin(\\.exe)? +(delete|resize)|\\bwbadmin +delete|\\btruncate -s 0|"
        "\\bfind\\b[^\\n]* -delete\\b|--vacuum-|\\bautoremove --purge|\\bimage prune\\b|\\bcancel -a\\b|"
        "\\bdiskutil +(erase|partition)|\\btmutil +(delete|thin)|\\bDROP +(TABLE|DATABASE)|\\bcipher(\\.exe)? +/w|"
        "\\bnet +use +\\* +/delete"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QString text = block;
    text.replace(continued, u"\\1 "_s);
    return pattern.match(text).captured(0);
}

QStringList unwarned(const QString &body)
{
    QStringList found;
    for (const CodeBlock &block : blocksOf(body))
        if (const QString command = destroying(block.text); !command.isEmpty() && !block.warned)
            found.append(command);
    return found;
}

} // namespace

// The fix procedures that a new desk begins with.
class TestStarterArticles : public QObject {
    Q_OBJECT
private slots:
    void thereAreEnoughAndEachHasItsOwnTitle();
    void eachIsAWholeProcedure_data();
    void eachIsAWholeProcedure();
    void commandsThatDestroyStandBelowAWarning_data() { eachIsAWholeProcedure_data(); }
    void commandsThatDestroyStandBelowAWarning();
    void theRuleSeesWhatIsNotWarnedOf_data();
    void theRuleSeesWhatIsNotWarnedOf();
    void aSheetWithoutAHeadIsRefused();
    void theyComeAsOneActWithCategoryAndTags();
    void nobodyOwnsOrHasVerifiedThem();
    void aSecondCallChangesNothing();
    void oneThatWasChangedHereStaysAsItIs();
    void undoRemovesAllAndTheyCanComeAgain();

private:
    static qint64 historyLength(Desk &desk)
    {
        return desk.history().page({}, 1000).result().value_or(QList<HistoryRow>()).size();
    }
};

void TestStarterArticles::thereAreEnoughAndEachHasItsOwnTitle()
{
    const auto list = sheets();
    QVERIFY2(list.size() >= Least, qPrintable(QString::number(list.size())));
    QHash<QString, QString> titles;
    for (const auto &sheet : list) {
        const QString title = sheet.head.value(u"title"_s).toCaseFolded();
        QVERIFY2(!titles.contains(title), qPrintable(sheet.path + u" and " + titles.value(title)));
        titles.insert(title, sheet.path);
    }
}

void TestStarterArticles::eachIsAWholeProcedure_data()
{
    QTest::addColumn<content::ArticleSheet>("sheet");
    for (const auto &sheet : sheets())
        QTest::newRow(qPrintable(sheet.path.section(u'/', -1))) << sheet;
}

void TestStarterArticles::eachIsAWholeProcedure()
{
    QFETCH(content::ArticleSheet, sheet);
    const auto said = [&sheet](const char16_t *key) { return sheet.head.value(QString::fromUtf16(key)); };
    QCOMPARE(said(u"state"), u"published"_s);
    QCOMPARE(said(u"review"), u"+12M"_s);
    QVERIFY((QStringList{u"low"_s, u"medium"_s, u"high"_s}).contains(said(u"risk")));
    QVERIFY(said(u"minutes").toInt() > 0);
    QVERIFY(!said(u"folder").isEmpty() && !said(u"affects").isEmpty());
    QVERIFY(sheet.tags().size() >= 2);
    QVERIFY(!sheet.head.contains(u"owner"_s) && !sheet.head.contains(u"verified"_s));
    for (const char16_t *heading : {u"Symptom", u"Affects", u"Before you start", u"Steps", u"Check", u"Roll back",
                                    u"If it does not help"})
        QVERIFY2(section(sheet.body, QString::fromUtf16(heading)).size() > 20,
                 qPrintable(QString::fromUtf16(heading)));
    static const QRegularExpression numbered(u"^1\\. \\S"_s, QRegularExpression::MultilineOption);
    const QString steps = section(sheet.body, u"Steps"_s);
    QVERIFY(numbered.match(steps).hasMatch());
    QVERIFY(!blocksOf(steps).isEmpty());
    QCOMPARE(sheet.body.count(u"```"_s) % 2, 0);
    for (const CodeBlock &block : blocksOf(sheet.body))
        QVERIFY2(!block.language.isEmpty(), qPrintable(block.text));
}

void TestStarterArticles::commandsThatDestroyStandBelowAWarning()
{
    QFETCH(content::ArticleSheet, sheet);
    const QStringList bare = unwarned(sheet.body);
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void TestStarterArticles::theRuleSeesWhatIsNotWarnedOf_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("allowed");
    const QString step = u"## Steps\n\n1. **Do.**\n\n   %1```bash\n   %2\n   ```\n"_s;
    const QString warning = u"> [!WARNING]\n   > Gone for good.\n\n   "_s;
    for (const char16_t *command :
         {u"rm -rf /srv/old", u"Remove-Item C:\\Old -Recurse -Force",
          u"Get-Item C:\\Old |\n       Remove-Item -Recurse", u"Format-Volume -DriveLetter D", u"clean",
          u"mkfs.ext4 /dev/sdb1", u"wipefs -a /dev/sdb",
          u"dd if=/dev/zero of=/dev/sdb", u"vssadmin delete shadows /all", u"format E: /q", u"clean all",
          u"Clear-Disk -Number 2 -RemoveData", u"sgdisk -R /dev/sdb /dev/sda", u"qm destroy 104", u"rd /s /q C:\\Old",
          u"Get-PrintJob -PrinterName Office | Remove-PrintJob", u"find /srv/old -type f -delete"}) {
        const QString text = QString::fromUtf16(command);
        QTest::newRow(qPrintable(u"bare " + text)) << step.arg(QString(), text) << false;
        QTest::newRow(qPrintable(u"warned " + text)) << step.arg(warning, text) << true;
    }
    QTest::newRow("a step's warning ends with the step")
        << QString(step.arg(warning, u"rm -r /srv/old"_s) + u"\n2. **Then.**\n\n   ```bash\n   rm -r /srv\n   ```\n")
        << false;
    QTest::newRow("harmless") << step.arg(QString(), u"Get-ChildItem -Recurse | Get-Acl"_s) << true;
    QTest::newRow("reading a disk") << step.arg(QString(), u"dd if=/dev/sda of=/dev/null bs=1M"_s) << true;
    QTest::newRow("a word is no command") << step.arg(QString(), u"apt-get clean"_s) << true;
}

void TestStarterArticles::theRuleSeesWhatIsNotWarnedOf()
{
    QFETCH(QString, body);
    QFETCH(bool, allowed);
    QCOMPARE(unwarned(body).isEmpty(), allowed);
}

void TestStarterArticles::aSheetWithoutAHeadIsRefused()
{
    for (const QString &source : {u"## Symptom\n"_s, u"---\ntitle: Open end\n"_s, u"---\nrisk: low\n---\nText\n"_s}) {
        const auto sheet = content::articleSheet(u"x.md"_s, source);
        QVERIFY(!sheet && sheet.error().kind == Error::Kind::Corrupt && sheet.error().detail.contains(u"x.md"));
    }
    VERIFY_OK(content::articleSheet(u"x.md"_s, u"---\ntitle: Good\n---\nText\n"_s));
    QVERIFY(!content::articleSheets(u"no/such/folder"_s));
}

void TestStarterArticles::theyComeAsOneActWithCategoryAndTags()
{
    test::TempDesk desk;
    const qint64 before = historyLength(*desk);
    QVERIFY(articlesOf(*desk).isEmpty()); // making a desk does not bring them
    const auto added = desk->articles().addStarterArticles().result();
    VERIFY_OK(added);
    QCOMPARE(*added, sheets().size());
    QCOMPARE(historyLength(*desk), before + 1);
    const auto articles = articlesOf(*desk);
    QCOMPARE(articles.size(), *added);
    for (const Article &article : articles) {
        QVERIFY2(article.categoryId, qPrintable(article.title));
        QVERIFY(article.body.startsWith(u"## Symptom"));
        const auto details = desk->articles().find(article.id).result();
        VERIFY_OK(details);
        QVERIFY2(details->tags.size() >= 2, qPrintable(article.title));
    }
    const auto found = desk->search().articles(u"kerberos"_s).result();
    VERIFY_OK(found);
    QVERIFY(!found->hits.isEmpty());
    const auto findings = desk->history().verify().result();
    VERIFY_OK(findings);
    QCOMPARE(*findings, QStringList());
}

void TestStarterArticles::nobodyOwnsOrHasVerifiedThem()
{
    test::TempDesk desk;
    desk.technician(u"Dana Okafor"_s);
    VERIFY_OK(desk->articles().addStarterArticles().result());
    const auto articles = articlesOf(*desk);
    QVERIFY(articles.size() >= Least);
    for (const Article &article : articles) {
        QVERIFY2(!article.ownerId && !article.verifiedById && !article.verifiedOn.isValid(),
                 qPrintable(article.title));
        QCOMPARE(article.reviewOn, QDate(2027, 11, 24));
        QCOMPARE(article.state, ArticleState::Published);
    }
}

void TestStarterArticles::aSecondCallChangesNothing()
{
    test::TempDesk desk;
    VERIFY_OK(desk->articles().addStarterArticles().result());
    const auto before = articlesOf(*desk);
    const qint64 length = historyLength(*desk);
    desk.clock().advanceMinutes(60);
    const auto again = desk->articles().addStarterArticles().result();
    VERIFY_OK(again);
    QCOMPARE(*again, 0);
    QVERIFY(articlesOf(*desk) == before);
    QCOMPARE(historyLength(*desk), length);
}

void TestStarterArticles::oneThatWasChangedHereStaysAsItIs()
{
    test::TempDesk desk;
    VERIFY_OK(desk->articles().addStarterArticles().result());
    const auto details = desk->articles().find(articlesOf(*desk).constFirst().id).result();
    VERIFY_OK(details);
    Article edited = details->article;
    edited.title = u"Ours now"_s;
    VERIFY_OK(desk->articles().save(details->article, edited, details->tags).result());
    VERIFY_OK(desk->articles().setState({articlesOf(*desk).constLast().id}, ArticleState::Retired).result());
    const auto before = articlesOf(*desk);
    QCOMPARE(desk->articles().addStarterArticles().result().value_or(-1), 0);
    QVERIFY(articlesOf(*desk) == before);
    QCOMPARE(before.constFirst().title, u"Ours now"_s);
    QCOMPARE(before.constLast().state, ArticleState::Retired);
}

void TestStarterArticles::undoRemovesAllAndTheyCanComeAgain()
{
    test::TempDesk desk;
    const auto added = desk->articles().addStarterArticles().result();
    VERIFY_OK(added);
    VERIFY_OK(desk->history().undo().result());
    QVERIFY(articlesOf(*desk).isEmpty());
    const auto tags = desk->database().readNow([](Connection &c) { return lamp::rows::all<Tag>(c); });
    VERIFY_OK(tags);
    QVERIFY(tags->isEmpty());
    QVERIFY(desk->search().articles(u"kerberos"_s).result()->hits.isEmpty());
    QCOMPARE(desk->articles().addStarterArticles().result().value_or(-1), *added);
}

LAMP_TEST(TestStarterArticles)
#include "tst_starterarticles.moc"
