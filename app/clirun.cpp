// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "services/runs.h"
#include "services/workitems.h"

// Following a procedure on the command line: where it stands, and what became of a step. Nothing of it is executed.
namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
Result<RunId> runNamed(const QString &text)
{
    bool good = false;
    const RunId run{text.toLongLong(&good)};
    return good && run ? Result<RunId>(run) : fail(Error::Kind::Invalid, u"'%1' is no number of a run"_s.arg(text));
}

QString pieceText(const runs::Sheet &sheet, const ProcedurePart &part)
{
    if (!part.block)
        return part.text + u'\n';
    const shellquote::Filled filled = runs::filled(part, sheet.values);
    QString text;
    int number = 0;
    for (const QStringList lines = filled.text.split(u'\n'); const QString &line : lines)
        text += u"  %1  %2\n"_s.arg(++number, 3).arg(line);
    if (!filled.left().isEmpty())
        text += u"  (not filled in: %1)\n"_s.arg(filled.left().join(u", "_s));
    return text;
}

QString stepText(const runs::Sheet &sheet)
{
    const int at = sheet.current();
    if (sheet.run.outcome != RunOutcome::Open)
        return u"it has ended: %1"_s.arg(codeOf(sheet.run.outcome));
    if (at >= sheet.procedure.steps.size())
        return u"all steps are behind; 'run end RUN helped', 'no' or 'left' ends it"_s;
    const ProcedureStep &step = sheet.procedure.steps.at(at);
    QString text = u"step %1 of %2: %3\n"_s.arg(step.number).arg(sheet.procedure.steps.size()).arg(step.title);
    for (const ProcedurePart &part : step.parts)
        text += pieceText(sheet, part);
    if (!step.expected.isEmpty())
        text += u"expected: %1\n"_s.arg(step.expected);
    if (!step.ifFails.isEmpty())
        text += step.ifFails + u'\n';
    return text.trimmed();
}

QJsonObject stepJson(const runs::Sheet &sheet)
{
    const int at = sheet.current();
    if (sheet.run.outcome != RunOutcome::Open || at >= sheet.procedure.steps.size())
        return {};
    const ProcedureStep &step = sheet.procedure.steps.at(at);
    QJsonArray commands, left;
    for (const QList<ProcedurePart> parts = step.commands(); const ProcedurePart &part : parts) {
        const shellquote::Filled filled = runs::filled(part, sheet.values);
        commands.append(QJsonObject{{u"language"_s, part.language}, {u"text"_s, filled.text}});
        for (const QStringList names = filled.left(); const QString &name : names)
            left.append(name);
    }
    return {{u"number"_s, step.number},   {u"title"_s, step.title}, {u"expected"_s, step.expected},
            {u"ifFails"_s, step.ifFails}, {u"commands"_s, commands}, {u"notFilled"_s, left}};
}

int showRun(Context &context, Desk &desk, RunId run)
{
    const auto sheet = context.wait(runs::sheet(desk, run));
    if (!sheet)
        return context.error(sheet.error());
    QJsonArray way;
    QString text = u"run %1  %2%3\n"_s.arg(run.value).arg(
        sheet->title, sheet->number.isEmpty() ? QString() : QString(u" on #" + sheet->number));
    for (const RunStep &step : sheet->way) {
        way.append(QJsonObject{{u"number"_s, step.number}, {u"title"_s, step.title},
                               {u"state"_s, QString(codeOf(step.state))}, {u"note"_s, step.note},
                               {u"seconds"_s, step.seconds}, {u"at"_s, isoTime(step.at)}});
        text += u"  %1 %2 %3%4\n"_s.arg(runs::sign(step.state)).arg(step.number).arg(
            step.title, step.note.isEmpty() ? QString() : QString(u": " + step.note));
    }
    context.print(QJsonObject{{u"run"_s, run.value},
                              {u"article"_s, sheet->article.id.value},
                              {u"title"_s, sheet->title},
                              {u"workItem"_s, sheet->number},
                              {u"outcome"_s, QString(codeOf(sheet->run.outcome))},
                              {u"articleChanged"_s, sheet->changed},
                              {u"way"_s, way},
                              {u"step"_s, stepJson(*sheet)}},
                  text + stepText(*sheet));
    return Good;
}

int listRuns(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return context.usage(u"run: start, show, done, failed, skipped, back or end"_s);
    const auto desk = context.deskToRead();
    if (!desk)
        return context.error(desk.error());
    const auto waiting = context.wait(runs::waiting(**desk));
    if (!waiting)
        return context.error(waiting.error());
    QJsonArray array;
    QStringList lines;
    for (const runs::Waiting &run : *waiting) {
        array.append(QJsonObject{{u"run"_s, run.id.value}, {u"title"_s, run.title}, {u"workItem"_s, run.number},
                                 {u"who"_s, run.who}, {u"step"_s, run.at}, {u"steps"_s, run.steps}});
        lines << u"%1  %2  step %3 of %4  %5"_s.arg(QString::number(run.id.value), run.title, QString::number(run.at),
                                                  QString::number(run.steps), run.who);
    }
    context.print(array, lines.isEmpty() ? u"no run waits"_s : lines.join(u'\n'));
    return Good;
}

int startRun(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    bool good = false;
    const ArticleId id{arguments.first().toLongLong(&good)};
    if (!good)
        return context.usage(u"an article is named by its number, as 'search --in articles' shows it"_s);
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    WorkItemId item;
    if (parser.isSet(u"on"_s)) {
        const auto found = (*desk)->database().readNow(
            [&](Connection &c) { return (*desk)->workItems().byNumber(c, parser.value(u"on"_s)); });
        if (!found)
            return context.error(found.error());
        item = *found;
    }
    const auto run = context.wait(runs::start(**desk, id, item));
    return run ? showRun(context, **desk, *run) : context.error(run.error());
}

// What is done to a run that an argument names; where it stands then is shown.
int onRun(Context &context, const QStringList &arguments, const std::function<Result<void>(Desk &, RunId)> &act)
{
    const auto run = runNamed(arguments.first());
    if (!run)
        return context.error(run.error());
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const Result<void> done = act(**desk, *run);
    return done ? showRun(context, **desk, *run) : context.error(done.error());
}

// The place of a step that a reader names by its number.
Result<int> stepNamed(const runs::Sheet &sheet, const QString &text)
{
    for (int i = 0; i < sheet.procedure.steps.size(); ++i)
        if (QString::number(sheet.procedure.steps.at(i).number) == text)
            return i;
    return fail(Error::Kind::NotFound, u"step %1"_s.arg(text));
}

int answerStep(Context &context, const QCommandLineParser &parser, const QStringList &arguments, RunStepState state)
{
    return onRun(context, arguments, [&](Desk &desk, RunId run) -> Result<void> {
        LAMP_TRY(sheet, context.wait(runs::sheet(desk, run)));
        const Instant since = sheet.way.isEmpty() ? sheet.run.startedAt : sheet.way.last().at;
        runs::Answer answer{.state = state, .note = parser.value(u"note"_s),
                            .seconds = (desk.now().ms - since.ms) / 1000, .next = {}};
        if (parser.isSet(u"to"_s)) {
            LAMP_TRY(to, stepNamed(sheet, parser.value(u"to"_s)));
            answer.next = to;
        }
        return context.wait(runs::answer(desk, run, sheet.way.size(), answer));
    });
}

template<RunStepState State>
int stepIs(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    return answerStep(context, parser, arguments, State);
}

int takeStepBack(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    return onRun(context, arguments,
                 [&](Desk &desk, RunId run) -> Result<void> { return context.wait(runs::takeBack(desk, run)); });
}

int endRun(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString how = arguments[1];
    const RunOutcome outcome = how == u"helped" ? RunOutcome::Solved
        : how == u"no"                          ? RunOutcome::NotSolved
        : how == u"left"                        ? RunOutcome::Left
                                                : RunOutcome::Open;
    if (outcome == RunOutcome::Open)
        return context.usage(u"a run ends with: helped, no or left"_s);
    return onRun(context, arguments, [&](Desk &desk, RunId run) -> Result<void> {
        return context.wait(runs::finish(
            desk, run, {.outcome = outcome, .note = parser.value(u"note"_s), .seconds = 0, .bookTime = true}));
    });
}

int oneRun(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto run = runNamed(arguments.first());
    const auto desk = context.deskToRead();
    if (!run || !desk)
        return context.error(run ? desk.error() : run.error());
    return showRun(context, **desk, *run);
}
} // namespace

QList<Command> runCommands()
{
    const QCommandLineOption note{u"note"_s, u"What was seen."_s, u"TEXT"_s};
    const QList<QCommandLineOption> step{note, {u"to"_s, u"The step to go on with."_s, u"STEP"_s}};
    return {{"run", "", "the runs of procedures that wait", {}, 0, listRuns},
            {"run start", "ARTICLE", "follow a procedure step by step; nothing of it is executed",
             {{u"on"_s, u"The work item that it is for."_s, u"NUMBER"_s}}, 1, startRun},
            {"run show", "RUN", "where a run stands: what was done, and the next step", {}, 1, oneRun},
            {"run done", "RUN", "the step is done", step, 1, stepIs<RunStepState::Done>},
            {"run failed", "RUN", "the step failed", step, 1, stepIs<RunStepState::Failed>},
            {"run skipped", "RUN", "the step is left out", step, 1, stepIs<RunStepState::Skipped>},
            {"run back", "RUN", "the last step is taken back", {}, 1, takeStepBack},
            {"run end", "RUN helped|no|left", "how it ended, which the article learns from", {note}, 2, endRun}};
}

} // namespace lamp::cli
