// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

enum class RunOutcome { Open, Solved, NotSolved, Left }; // Left: given up, which says nothing of the article
template <> struct Codes<RunOutcome> {
    static constexpr const char *list[] = {"open", "solved", "failed", "left"};
};

// A procedure being followed, step by step: on a work item (a visit is one) or alone.
struct Run {
    Id<struct RunTag> id;
    ArticleId articleId;
    WorkItemId workItemId;
    QString textHash; // of the article's text that it began with
    PersonId personId;
    QString personText; // who it was when nobody of the desk
    Instant startedAt;
    std::optional<Instant> endedAt;
    RunOutcome outcome = RunOutcome::Open;
    QString note;
    qint64 seconds = 0; // of all its steps, once it ended
    qint64 version = 0;
    friend bool operator==(const Run &, const Run &) = default;
};
using RunId = decltype(Run::id);
template <> struct Row<Run> {
    static constexpr auto table = "run";
    static constexpr auto fields = std::tuple{
        Field{"article_id", &Run::articleId}, Field{"work_item_id", &Run::workItemId},
        Field{"text_hash", &Run::textHash},   Field{"person_id", &Run::personId},
        Field{"person_text", &Run::personText}, Field{"started_at", &Run::startedAt},
        Field{"ended_at", &Run::endedAt},     Field{"outcome", &Run::outcome},
        Field{"note", &Run::note},            Field{"seconds", &Run::seconds},
        Field{"version", &Run::version}};
};

enum class RunStepState { Done, Failed, Skipped };
template <> struct Codes<RunStepState> {
    static constexpr const char *list[] = {"done", "failed", "skipped"};
};

// What became of a step. A step that was gone back to has several; in the order of their ids they are the way of the
// run.
struct RunStep {
    Id<struct RunStepTag> id;
    RunId runId;
    qint64 position = 0; // of the step in the procedure, from 0
    qint64 next = 0;     // where the run went on; the number of steps: its end
    qint64 number = 0;   // of the step as a reader sees it
    QString title;       // as it was then
    RunStepState state = RunStepState::Done;
    QString note;
    Instant at;
    qint64 seconds = 0;
    friend bool operator==(const RunStep &, const RunStep &) = default;
};
template <> struct Row<RunStep> {
    static constexpr auto table = "run_step";
    static constexpr auto fields = std::tuple{
        Field{"run_id", &RunStep::runId}, Field{"position", &RunStep::position}, Field{"next", &RunStep::next},
        Field{"number", &RunStep::number}, Field{"title", &RunStep::title}, Field{"state", &RunStep::state},
        Field{"note", &RunStep::note}, Field{"at", &RunStep::at}, Field{"seconds", &RunStep::seconds}};
};

} // namespace lamp
