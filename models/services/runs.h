// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "domain/procedure.h"
#include "domain/run.h"
#include "domain/shellquote.h"
#include "store/database.h"
#include "store/runrepository.h"

#include <QFuture>

namespace lamp {
class Desk;
}

// Procedures followed step by step: on a work item, a visit, or alone. Each answer is kept at once, so that a run goes
// on where it stood whatever became of the program; each is one act and undone as one. Nothing is ever executed.
namespace lamp::runs {

// What a run shows. It goes on with the text that it began with, also when the article was changed meanwhile.
struct Sheet {
    Run run;
    QList<RunStep> way;   // what became of the steps so far
    QString title;        // the article's
    Article article;      // as it is now
    QString number, item; // of the work item: number and title
    QString who;          // runs it
    Procedure procedure;
    QHash<QString, QString> values; // of the variables
    bool changed = false; // the article was changed since
    bool lost = false;    // and the text of then is not known any more: this is the new one
    qint64 clock = 0;     // seconds that the step at hand had taken when it was last looked at

    [[nodiscard]] int current() const; // index of the step at hand; the number of steps: the end
    [[nodiscard]] std::optional<RunStepState> state(int position) const; // the newest; none: not reached
    [[nodiscard]] qint64 seconds() const; // of the way, without the step at hand
};
[[nodiscard]] QFuture<Result<Sheet>> sheet(Desk &desk, RunId run);
[[nodiscard]] Result<Sheet> sheet(Connection &connection, Desk &desk, RunId run, const QString &me);

// Goes on with the open run of this person on the same thing when there is one. Invalid: an article without steps.
[[nodiscard]] QFuture<Result<RunId>> start(Desk &desk, ArticleId article, WorkItemId item = {});

struct Answer {
    RunStepState state = RunStepState::Done;
    QString note;
    qint64 seconds = 0;
    std::optional<int> next; // where it goes on; absent: the step after
};
// `behind`: how many answers the one who gives it has seen; Conflict when the run went on elsewhere.
[[nodiscard]] QFuture<Result<void>> answer(Desk &desk, RunId run, qsizetype behind, const Answer &answer);
[[nodiscard]] QFuture<Result<void>> takeBack(Desk &desk, RunId run); // the last answer

struct Ending {
    RunOutcome outcome = RunOutcome::Solved;
    QString note;
    qint64 seconds = 0;  // of a step that was not answered
    bool bookTime = true; // on the work item
};
// On a work item the run becomes an entry with its steps, and a use of the article; alone, a word about the article.
[[nodiscard]] QFuture<Result<void>> finish(Desk &desk, RunId run, const Ending &ending);

// A run that waits to go on.
struct Waiting {
    RunId id;
    ArticleId articleId;
    WorkItemId workItemId;
    QString title, number, who; // of the article, of the work item, of the person
    qint64 steps = 0, at = 0;   // steps of the procedure; the one at hand, from 1
    Instant startedAt, lastAt;
    bool mine = false;
    friend bool operator==(const Waiting &, const Waiting &) = default;
};
[[nodiscard]] QFuture<Result<QList<Waiting>>> waiting(Desk &desk, const runstore::Which &which = {});
[[nodiscard]] Result<QList<Waiting>> waiting(Connection &connection, Desk &desk, const runstore::Which &which);

using runstore::Figures;
[[nodiscard]] QFuture<Result<Figures>> figures(Desk &desk, ArticleId article);
[[nodiscard]] QFuture<Result<QList<Run>>> ofItem(Desk &desk, WorkItemId item);

// How long the step at hand takes: noted now and then, so that an end that nobody wanted loses no time.
[[nodiscard]] QFuture<Result<void>> noteClock(Desk &desk, RunId run, qsizetype behind, qint64 seconds);

// A block as it is typed: without prompts, its variables filled in for its language.
[[nodiscard]] shellquote::Filled filled(const ProcedurePart &block, const QHash<QString, QString> &values);
// Prose with its variables filled in: a value is words there, never marks; in code only a plain one.
[[nodiscard]] QString filledProse(const QString &markdown, const QHash<QString, QString> &values);
// The run as Markdown: what an entry says.
[[nodiscard]] QString evidence(const Sheet &sheet, RunOutcome outcome, const QString &note, qint64 seconds);
[[nodiscard]] QString timeTaken(qint64 seconds); // "12 min"
[[nodiscard]] QChar sign(RunStepState state);    // ✓ ✗ –

} // namespace lamp::runs
