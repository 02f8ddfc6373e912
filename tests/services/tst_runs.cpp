// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articles.h"
#include "services/history.h"
#include "services/merging.h"
#include "services/runs.h"
#include "services/texttemplate.h"
#include "services/workitems.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace lamp;
using namespace lamp::test;
using namespace Qt::StringLiterals;

namespace {
const QString procedureText =
    u"## Steps\n\n1. **Ping it.** Expected: an answer. If it fails: go to step 3.\n\n   ```powershell\n"
    "   ping {{asset.hostname}} {{moon}}\n   ```\n\n2. Look *closely*\n\n3. Restart it\n"_s;
} // namespace

// Following procedures. The clock starts on Tuesday 24 November 2026, 10:00 UTC.
class TestRuns : public QObject {
    Q_OBJECT

    std::unique_ptr<TempDesk> m_desk;
    ArticleId m_article;
    WorkItemId m_item;

    Desk &desk() { return **m_desk; }
    runs::Sheet sheet(RunId run) { return runs::sheet(desk(), run).result().value(); }
    RunId start(WorkItemId item = {}) { return runs::start(desk(), m_article, item).result().value(); }
    Result<void> answer(RunId run, const runs::Answer &answer)
    {
        return runs::answer(desk(), run, sheet(run).way.size(), answer).result();
    }
    Result<void> finish(RunId run, RunOutcome outcome, const QString &note = {}, bool book = true)
    {
        return runs::finish(desk(), run, {.outcome = outcome, .note = note, .seconds = 0, .bookTime = book}).result();
    }
    WorkItemDetails details() { return desk().workItems().details(m_item).result().value(); }
    ArticleDetails article() { return desk().articles().find(m_article).result().value(); }
    runs::Figures figures() { return runs::figures(desk(), m_article).result().value(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        NewArticle made;
        made.article.title = u"Printer [offline]"_s;
        made.article.body = procedureText;
        made.article.state = ArticleState::Published;
        m_article = desk().articles().create(made).result().value();
        m_item = m_desk->ticket(u"Cannot print"_s, {}, m_desk->asset(u"PRN-07"_s));
    }
    void cleanup()
    {
        QCOMPARE(desk().history().verify().result().value(), QStringList());
        m_desk.reset();
    }

    void goesStepByStep();
    void aFailedStepMayJump();
    void takesBackTheLastStep();
    void aStepIsUndoneAsOneAct();
    void goesOnAfterTheProgramEnded();
    void goesOnWithTheTextThatItBeganWith();
    void whatWentOnElsewhereIsNotAnsweredTwice();
    void startsOncePerPersonAndThing();
    void refusesAnArticleWithoutSteps();
    void isEvidenceOnTheWorkItem();
    void itsEndIsUndoneAsOneAct();
    void aloneItSpeaksForTheArticle();
    void givenUpSaysNothingOfTheArticle();
    void aClosedItemTakesNoEntry();
    void successAndTimeReturnToTheArticle();
    void goesWithAMergedTicket();
    void waitsUntilItGoesOn();
    void fillsVariablesForTheShell();
    void insertedStepsAreQuotedForTheirShell();
};

void TestRuns::goesStepByStep()
{
    const RunId run = start(m_item);
    QCOMPARE(sheet(run).current(), 0);
    QCOMPARE(sheet(run).number, details().item.number);
    VERIFY_OK(answer(run, {.state = RunStepState::Done, .note = u" quick "_s, .seconds = 30, .next = {}}));
    VERIFY_OK(answer(run, {.state = RunStepState::Skipped, .note = {}, .seconds = 5, .next = {}}));
    const runs::Sheet found = sheet(run);
    QCOMPARE(found.current(), 2);
    QCOMPARE(found.way.first().note, u"quick"_s);
    QCOMPARE(found.way.first().title, u"Ping it"_s);
    QCOMPARE(found.state(0), RunStepState::Done);
    QCOMPARE(found.state(1), RunStepState::Skipped);
    QVERIFY(!found.state(2));
    QCOMPARE(found.seconds(), 35);
    VERIFY_OK(answer(run, {}));
    QCOMPARE(sheet(run).current(), 3);
    const auto tooFar = answer(run, {});
    QVERIFY(!tooFar && tooFar.error().kind == Error::Kind::Invalid);
}

void TestRuns::aFailedStepMayJump()
{
    const RunId run = start();
    const ProcedureJump jump = sheet(run).procedure.steps.first().jumps.first();
    QCOMPARE(jump.step, 2);
    VERIFY_OK(answer(run, {.state = RunStepState::Failed, .note = {}, .seconds = 0, .next = jump.step}));
    QCOMPARE(sheet(run).current(), 2);
    QVERIFY(!sheet(run).state(1));
    VERIFY_OK(answer(run, {.state = RunStepState::Done, .note = {}, .seconds = 0, .next = 0})); // once more
    QCOMPARE(sheet(run).current(), 0);
    VERIFY_OK(answer(run, {}));
    QCOMPARE(sheet(run).state(0), RunStepState::Done); // the newest answer counts
    QCOMPARE(sheet(run).way.size(), 3);
}

void TestRuns::takesBackTheLastStep()
{
    const RunId run = start();
    VERIFY_OK(answer(run, {}));
    VERIFY_OK(answer(run, {.state = RunStepState::Failed, .note = {}, .seconds = 0, .next = {}}));
    VERIFY_OK(runs::takeBack(desk(), run).result());
    QCOMPARE(sheet(run).current(), 1);
    VERIFY_OK(runs::takeBack(desk(), run).result());
    QCOMPARE(sheet(run).current(), 0);
    const auto none = runs::takeBack(desk(), run).result();
    QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
}

void TestRuns::aStepIsUndoneAsOneAct()
{
    const RunId run = start();
    VERIFY_OK(answer(run, {}));
    QCOMPARE(desk().history().undo().result().value(), u"Did a step of Printer [offline]"_s);
    QCOMPARE(sheet(run).current(), 0);
    VERIFY_OK(desk().history().redo().result());
    QCOMPARE(sheet(run).current(), 1);
}

void TestRuns::goesOnAfterTheProgramEnded()
{
    const RunId run = start(m_item);
    VERIFY_OK(answer(run, {.state = RunStepState::Done, .note = u"green"_s, .seconds = 40, .next = {}}));
    VERIFY_OK(runs::noteClock(desk(), run, 1, 25).result());
    m_desk->reopen();
    const runs::Sheet found = sheet(run);
    QCOMPARE(found.current(), 1);
    QCOMPARE(found.way.first().note, u"green"_s);
    QCOMPARE(found.clock, 25);
    VERIFY_OK(answer(run, {}));
    QCOMPARE(sheet(run).clock, 0); // that was another step's
}

void TestRuns::goesOnWithTheTextThatItBeganWith()
{
    const RunId run = start();
    VERIFY_OK(answer(run, {}));
    const Article before = article().article;
    Article after = before;
    after.body = u"## Steps\n\n1. Something else\n"_s;
    VERIFY_OK(desk().articles().save(before, after, {}).result());
    const runs::Sheet found = sheet(run);
    QVERIFY(found.changed && !found.lost);
    QCOMPARE(found.procedure.steps.size(), 3);
    QCOMPARE(found.procedure.steps.at(found.current()).title, u"Look closely"_s);
    VERIFY_OK(finish(run, RunOutcome::Left));
    QVERIFY(!sheet(start()).changed);
}

void TestRuns::whatWentOnElsewhereIsNotAnsweredTwice()
{
    const RunId run = start();
    VERIFY_OK(runs::answer(desk(), run, 0, {}).result());
    const auto again = runs::answer(desk(), run, 0, {}).result();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(sheet(run).way.size(), 1);
}

void TestRuns::startsOncePerPersonAndThing()
{
    const RunId onItem = start(m_item), alone = start();
    QVERIFY(onItem != alone);
    QCOMPARE(start(m_item), onItem);
    QCOMPARE(start(), alone);
    m_desk->technician(u"Marek Nowak"_s);
    QVERIFY(start(m_item) != onItem);
}

void TestRuns::refusesAnArticleWithoutSteps()
{
    NewArticle made;
    made.article.title = u"Background"_s;
    made.article.body = u"Only words."_s;
    const ArticleId words = desk().articles().create(made).result().value();
    const auto refused = runs::start(desk(), words).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestRuns::isEvidenceOnTheWorkItem()
{
    const RunId run = start(m_item);
    const QString said = u"no [answer](http://x)"_s;
    VERIFY_OK(answer(run, {.state = RunStepState::Failed, .note = said, .seconds = 90, .next = 2}));
    VERIFY_OK(answer(run, {.state = RunStepState::Done, .note = {}, .seconds = 45, .next = {}}));
    VERIFY_OK(finish(run, RunOutcome::Solved, u"a new *cable*"_s));
    const QList<Entry> entries = details().entries;
    const auto found = std::ranges::find(entries, EntryKind::Note, &Entry::kind);
    QVERIFY(found != entries.end());
    const Entry entry = *found;
    QCOMPARE(entry.minutes, 3); // 2 min 15 s, begun minutes count
    QVERIFY2(entry.body.contains(u"[Printer (offline)](article:%1)"_s.arg(m_article.value)), qPrintable(entry.body));
    QVERIFY(entry.body.contains(u"\u2717 **1** Ping it (failed): no \\[answer\\](http://x)"_s));
    QVERIFY(entry.body.contains(u"\u2713 **3** Restart it"_s));
    QVERIFY(entry.body.contains(u"a new \\*cable\\*"_s));
    QCOMPARE(article().used, 1);
    QCOMPARE(article().helped, 1);
    const auto again = answer(run, {});
    QVERIFY(!again && again.error().kind == Error::Kind::Invalid);
    QCOMPARE(runs::ofItem(desk(), m_item).result().value().first().seconds, 135);
}

void TestRuns::itsEndIsUndoneAsOneAct()
{
    const RunId run = start(m_item);
    VERIFY_OK(answer(run, {}));
    const qsizetype before = details().entries.size();
    VERIFY_OK(finish(run, RunOutcome::NotSolved, u"still dark"_s));
    QVERIFY(details().entries.size() > before);
    VERIFY_OK(desk().history().undo().result());
    QCOMPARE(details().entries.size(), before);
    QCOMPARE(article().used, 0);
    QCOMPARE(sheet(run).run.outcome, RunOutcome::Open);
    VERIFY_OK(answer(run, {}));
}

void TestRuns::aloneItSpeaksForTheArticle()
{
    const RunId good = start();
    VERIFY_OK(finish(good, RunOutcome::Solved));
    const RunId bad = start();
    VERIFY_OK(finish(bad, RunOutcome::NotSolved, u"step 2 is wrong"_s));
    QCOMPARE(article().used, 2);
    QCOMPARE(article().helped, 1);
}

void TestRuns::givenUpSaysNothingOfTheArticle()
{
    VERIFY_OK(finish(start(m_item), RunOutcome::Left));
    VERIFY_OK(finish(start(), RunOutcome::Left));
    QCOMPARE(article().used, 0);
    QCOMPARE(figures(), runs::Figures{});
}

void TestRuns::aClosedItemTakesNoEntry()
{
    const RunId run = start(m_item);
    VERIFY_OK(answer(run, {}));
    VERIFY_OK(desk().workItems().solve({m_item}, u"repaired"_s, u"done"_s).result());
    const auto closed = std::ranges::find_if(desk().catalog().statuses, [](const Status &one) { return one.locks; });
    QVERIFY(closed != desk().catalog().statuses.end());
    VERIFY_OK(desk().workItems().setStatus({m_item}, closed->id).result());
    const qsizetype entries = details().entries.size();
    VERIFY_OK(finish(run, RunOutcome::Solved));
    QCOMPARE(details().entries.size(), entries);
    QCOMPARE(article().helped, 1);
}

void TestRuns::successAndTimeReturnToTheArticle()
{
    for (const qint64 seconds : {600, 60, 900}) {
        const RunId run = start();
        VERIFY_OK(answer(run, {.state = RunStepState::Done, .note = {}, .seconds = seconds, .next = {}}));
        VERIFY_OK(finish(run, seconds == 60 ? RunOutcome::NotSolved : RunOutcome::Solved));
    }
    QCOMPARE(figures(), (runs::Figures{3, 2, 750}));
    VERIFY_OK(desk().articles().recordUse(m_article, m_item, true, 5).result()); // helped without a run
    QCOMPARE(figures(), (runs::Figures{3, 2, 600}));
    QCOMPARE(article().used, 4);
    QCOMPARE(article().helped, 3);
}

void TestRuns::goesWithAMergedTicket()
{
    const RunId run = start(m_item);
    const WorkItemId target = m_desk->ticket(u"Printer is dark"_s);
    VERIFY_OK(merging::merge(desk(), m_item, target).result());
    QCOMPARE(sheet(run).run.workItemId, target);
    VERIFY_OK(finish(run, RunOutcome::Solved));
    QCOMPARE(article().uses.first().id, target);
}

void TestRuns::waitsUntilItGoesOn()
{
    const RunId run = start(m_item);
    VERIFY_OK(answer(run, {}));
    const auto all = runs::waiting(desk()).result().value();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().at, 2);
    QCOMPARE(all.first().steps, 3);
    QVERIFY(all.first().mine);
    QCOMPARE(runs::waiting(desk(), {.articleId = m_article, .workItemId = {}, .personId = {}}).result()->size(), 1);
    const WorkItemId other = m_desk->ticket(u"Else"_s);
    QCOMPARE(runs::waiting(desk(), {.articleId = {}, .workItemId = other, .personId = {}}).result()->size(), 0);
    VERIFY_OK(finish(run, RunOutcome::Left));
    QCOMPARE(runs::waiting(desk()).result()->size(), 0);
}

void TestRuns::fillsVariablesForTheShell()
{
    const AssetId asset = details().item.assetId;
    VERIFY_OK(desk().database().write({"Changed %1", {}}, [asset](ChangeSet &changes) -> Result<void> {
        LAMP_TRY(before, rows::get<Asset>(changes.connection(), asset));
        Asset after = before;
        after.host = u"prn; reboot"_s;
        return rows::update(changes, before, after);
    }).result());
    const runs::Sheet found = sheet(start(m_item));
    const auto filled = runs::filled(found.procedure.steps.first().commands().first(), found.values);
    QCOMPARE(filled.text, u"ping 'prn; reboot' {{moon}}"_s);
    QCOMPARE(filled.unknown, QStringList{u"{{moon}}"_s});
    const QHash<QString, QString> values{{u"a"_s, u"*x* [y]"_s}, {u"b"_s, u"pc-1"_s}};
    const ProcedurePart terminal{.block = true, .text = u"$ id {{a}}\nuid=0"_s, .language = u"console"_s};
    QCOMPARE(runs::filled(terminal, values).text, u"id '*x* [y]'"_s);
    QCOMPARE(runs::filledProse(u"Ask {{a}}, `ping {{a}} {{b}}` {{ b }} {{c}}"_s, values),
             u"Ask \\*x\\* \\[y\\], `ping {{a}} pc-1` pc-1 {{c}}"_s);
}

void TestRuns::insertedStepsAreQuotedForTheirShell()
{
    const texttemplate::Values values{{u"a"_s, u"x; reboot"_s}};
    const QString text = u"Use {{a}}\n> ```bash\n> id {{a}} \\\n>   {{a}}\n> ```\n> {{a}}"_s;
    QCOMPARE(texttemplate::renderCommands(text, values),
             u"Use {{a}}\n> ```bash\n> id 'x; reboot' \\\n>   'x; reboot'\n> ```\n> {{a}}"_s);
}

LAMP_TEST(TestRuns)
#include "tst_runs.moc"
