// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/articlelife.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/merging.h"
#include "services/runs.h"
#include "services/workitems.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

// Following a procedure: each answer is one act.
namespace lamp::runs {

using namespace Qt::StringLiterals;

namespace {
struct RunActWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Runs)
};
constexpr qint64 LongestStep = 12LL * 60 * 60; // a page that stood open over night says nothing of the step

Result<Sheet> openSheet(ChangeSet &changes, Desk &desk, RunId id)
{
    LAMP_TRY(found, sheet(changes.connection(), desk, id, changes.author().name));
    changes.setSubject(found.title);
    if (found.run.outcome != RunOutcome::Open)
        return fail(Error::Kind::Invalid, RunActWords::tr("this run has ended"));
    return found;
}

// The newest open run of the same person on the same thing.
Result<RunId> openRun(ChangeSet &changes, ArticleId article, WorkItemId item)
{
    const Author &author = changes.author();
    LAMP_TRY(open, runstore::open(changes.connection(), {article, item, author.personId}, 50));
    for (const Run &run : std::as_const(open))
        if (run.workItemId == item && run.personId == author.personId
            && (author.personId || run.personText == author.name))
            return run.id;
    return RunId{};
}

// A closed item takes no word any more; that the procedure was followed stands in its runs.
Result<bool> takesEntry(ChangeSet &changes, const Desk &desk, WorkItemId id)
{
    LAMP_TRY(holder, merging::holder(changes.connection(), id));
    LAMP_TRY(item, rows::get<WorkItem>(changes.connection(), holder));
    return !desk.catalogSnapshot()->status(item.statusId).locks;
}

Result<void> leaveEvidence(ChangeSet &changes, Desk &desk, const Sheet &sheet, const Run &run, bool bookTime)
{
    const qint64 minutes = (run.seconds + 59) / 60;
    LAMP_TRY(takes, takesEntry(changes, desk, run.workItemId));
    if (takes && (!sheet.way.isEmpty() || run.outcome != RunOutcome::Left)) {
        NewEntry entry{.workItemId = run.workItemId, .kind = EntryKind::Note};
        entry.body = evidence(sheet, run.outcome, run.note, run.seconds);
        entry.minutes = bookTime ? minutes : 0;
        LAMP_TRY(made, desk.workItems().addEntry(changes, entry));
        Q_UNUSED(made)
        changes.setSubject(sheet.title);
    }
    if (run.outcome == RunOutcome::Left)
        return {};
    return desk.articles().recordUse(changes, run.articleId, run.workItemId, run.outcome == RunOutcome::Solved,
                                     minutes, changes.now());
}

// What did not help is looked at again; what was run alone says only so whether it helped.
Result<void> tellArticle(ChangeSet &changes, const Run &run)
{
    const bool helped = run.outcome == RunOutcome::Solved;
    if (run.outcome == RunOutcome::Left || (helped && run.workItemId))
        return {};
    const Author &author = changes.author();
    LAMP_TRY(made, rows::insert(changes, ArticleFeedback{.articleId = run.articleId,
                                                         .workItemId = run.workItemId,
                                                         .helped = helped,
                                                         .note = run.note,
                                                         .personId = author.personId,
                                                         .personText = author.personId ? QString() : author.name,
                                                         .at = changes.now(),
                                                         .settledAt = {}}));
    Q_UNUSED(made)
    return {};
}
} // namespace

QFuture<Result<RunId>> start(Desk &desk, ArticleId article, WorkItemId item)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Began to follow the article %1"), {}},
        [article, item](ChangeSet &changes) -> Result<RunId> {
            LAMP_TRY(found, rows::get<Article>(changes.connection(), article));
            changes.setSubject(found.title);
            if (!parseProcedure(found.body).isProcedure())
                return fail(Error::Kind::Invalid, RunActWords::tr("“%1” has no numbered steps").arg(found.title));
            if (item) {
                LAMP_TRY(there, rows::get<WorkItem>(changes.connection(), item));
                Q_UNUSED(there)
            }
            LAMP_TRY(known, openRun(changes, article, item));
            if (known)
                return known;
            const Author &author = changes.author();
            const QByteArray hash = QCryptographicHash::hash(found.body.toUtf8(), QCryptographicHash::Sha256);
            return rows::insert(changes, Run{.articleId = article,
                                             .workItemId = item,
                                             .textHash = QString::fromLatin1(hash.toHex()),
                                             .personId = author.personId,
                                             .personText = author.personId ? QString() : author.name,
                                             .startedAt = changes.now()});
        });
}

QFuture<Result<void>> answer(Desk &desk, RunId run, qsizetype behind, const Answer &answer)
{
    static constexpr const char *verbs[] = {QT_TRANSLATE_NOOP("History", "Did a step of %1"),
                                            QT_TRANSLATE_NOOP("History", "A step of %1 failed"),
                                            QT_TRANSLATE_NOOP("History", "Skipped a step of %1")};
    return desk.database().write(
        {verbs[static_cast<int>(answer.state)], {}}, [&desk, run, behind, answer](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(sheet, openSheet(changes, desk, run));
            if (sheet.way.size() != behind)
                return fail(Error::Kind::Conflict, RunActWords::tr("the run went on elsewhere meanwhile"));
            const int at = sheet.current(), count = int(sheet.procedure.steps.size());
            if (at >= count)
                return fail(Error::Kind::Invalid, RunActWords::tr("all steps are behind"));
            const ProcedureStep &step = sheet.procedure.steps.at(at);
            return rows::insert(changes, RunStep{.runId = run,
                                                 .position = at,
                                                 .next = std::clamp(answer.next.value_or(at + 1), 0, count),
                                                 .number = step.number,
                                                 .title = step.title,
                                                 .state = answer.state,
                                                 .note = answer.note.trimmed(),
                                                 .at = changes.now(),
                                                 .seconds = std::clamp<qint64>(answer.seconds, 0, LongestStep)})
                .transform([](auto) { });
        });
}

QFuture<Result<void>> takeBack(Desk &desk, RunId run)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Took back a step of %1"), {}},
                                 [&desk, run](ChangeSet &changes) -> Result<void> {
                                     LAMP_TRY(sheet, openSheet(changes, desk, run));
                                     if (sheet.way.isEmpty())
                                         return fail(Error::Kind::NotFound, RunActWords::tr("no step is behind"));
                                     return rows::remove<RunStep>(changes, sheet.way.last().id);
                                 });
}

QFuture<Result<void>> finish(Desk &desk, RunId run, const Ending &ending)
{
    static constexpr const char *verbs[] = {"", QT_TRANSLATE_NOOP("History", "Followed %1: it helped"),
                                            QT_TRANSLATE_NOOP("History", "Followed %1: it did not help"),
                                            QT_TRANSLATE_NOOP("History", "Gave up following %1")};
    if (ending.outcome == RunOutcome::Open)
        return QtFuture::makeReadyValueFuture(Result<void>(fail(Error::Kind::Invalid, u"outcome: open"_s)));
    return desk.database().write(
        {verbs[static_cast<int>(ending.outcome)], {}}, [&desk, run, ending](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(sheet, openSheet(changes, desk, run));
            Run after = sheet.run;
            after.endedAt = changes.now();
            after.outcome = ending.outcome;
            after.note = ending.note.trimmed();
            after.seconds = sheet.seconds() + std::clamp<qint64>(ending.seconds, 0, LongestStep);
            LAMP_CHECK(rows::update(changes, sheet.run, after));
            if (after.workItemId)
                LAMP_CHECK(leaveEvidence(changes, desk, sheet, after, ending.bookTime));
            return tellArticle(changes, after);
        });
}

QFuture<Result<void>> noteClock(Desk &desk, RunId run, qsizetype behind, qint64 seconds)
{
    return desk.database().write({"", {}}, [run, behind, seconds](ChangeSet &changes) {
        return runstore::noteClock(changes, run, behind, qMin(seconds, LongestStep));
    });
}

} // namespace lamp::runs
