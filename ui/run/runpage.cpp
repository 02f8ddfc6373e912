// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runpage.h"

#include "calendar/inklabel.h"
#include "calendar/visitsteps.h"
#include "items/targetwords.h"
#include "run/runfinish.h"
#include "run/runlist.h"
#include "run/runstepview.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/timebook.h"
#include "shell/keybutton.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QPushButton>
#include <QStackedWidget>

// What happens in a run: reading it, showing where it stands, giving answers. Its parts are put together in
// runpageparts.cpp, its keys are in runpagekeys.cpp.
namespace lamp {

using namespace Qt::StringLiterals;

void RunPage::start(ArticleId article, WorkItemId item)
{
    m_latest.deliver(runs::start(m_desk, article, item), this, [this](const Result<RunId> &run) {
        if (run)
            return begin(*run);
        emit failed(run.error());
        emit left();
    });
}

void RunPage::resume(RunId run) { begin(run); }

void RunPage::begin(RunId run)
{
    if (m_run == run && isRunning())
        return read();
    noteClock();
    m_run = run;
    m_sheet = {};
    m_files = {};
    m_shown = -1;
    m_ended = m_helpless = m_asking = m_busy = false;
    m_next.clear();
    m_draftKey.clear();
    m_backNote.clear();
    m_stepDoor->begin({});
    m_finishDoor->begin({});
    m_step->setNote({});
    read();
}

void RunPage::showWaiting()
{
    noteClock();
    m_run = {};
    m_sheet = {};
    m_busy = false;
    m_next.clear();
    m_stack->setCurrentIndex(ListView);
    m_list->read();
    showHead();
    showBar();
}

bool RunPage::isRunning() const { return m_run && m_sheet.run.id == m_run && !m_ended; }

qint64 RunPage::stepSeconds() const
{
    const qint64 now = m_second.isActive() ? (m_desk.now().ms - m_since.ms) / 1000 : 0; // while it is looked at
    return m_before + qMax<qint64>(0, now);
}

void RunPage::read()
{
    if (!m_run)
        return;
    m_latest.deliver(runs::sheet(m_desk, m_run), this, [this](const Result<runs::Sheet> &sheet) {
        if (sheet)
            return showSheet(*sheet);
        if (sheet.error().kind != Error::Kind::NotFound) // its beginning was taken back
            emit failed(sheet.error());
        showWaiting();
    });
}

void RunPage::showSheet(const runs::Sheet &sheet)
{
    const bool first = m_sheet.run.id != sheet.run.id;
    const bool moved = first || m_sheet.way.size() != sheet.way.size() || m_ended;
    m_sheet = sheet;
    m_ended = sheet.run.outcome != RunOutcome::Open;
    if (first) {
        m_before = sheet.clock;
        m_since = m_desk.now();
        m_finishDoor->begin(u"run/%1/finish"_s.arg(sheet.run.id.value));
        readFiles();
        readBooking();
    }
    showHead();
    if (m_ended)
        showEnd();
    else
        showStep(moved ? sheet.current() : m_shown);
    m_busy = false;
    drain();
}

void RunPage::readFiles()
{
    deliver(m_desk.articles().find(m_sheet.article.id), this,
            [this, run = m_run](const Result<ArticleDetails> &details) {
                if (!details || run != m_run || details->attachments.isEmpty())
                    return;
                m_files = attachedFiles(m_desk.files(), details->attachments);
                if (isRunning())
                    showStep(m_shown);
            });
}

// A stopwatch that runs on the same ticket writes the time down already.
void RunPage::readBooking()
{
    m_finish->setBooking(true);
    if (!m_sheet.run.workItemId)
        return;
    deliver(timebook::running(m_desk), this,
            [this, item = m_sheet.run.workItemId](const Result<std::optional<timebook::Running>> &found) {
                if (found && *found && (*found)->watch.workItemId == item && item == m_sheet.run.workItemId)
                    m_finish->setBooking(false);
            });
}

void RunPage::showStep(int step)
{
    const int count = int(m_sheet.procedure.steps.size()), at = m_sheet.current();
    const QString key = at < count ? u"run/%1/%2"_s.arg(m_run.value).arg(m_sheet.way.size()) : QString();
    const bool turned = std::exchange(m_shown, qBound(0, step, count)) != m_shown;
    m_asking = false;
    if (m_shown == count) {
        m_finish->show(m_sheet, m_files, m_helpless);
        m_stack->setCurrentIndex(FinishView);
    } else {
        m_step->show(m_sheet, m_shown, m_files);
        m_step->setHint({});
        if (turned || m_shown != at)
            m_step->setNoteShown(m_shown == at);
        m_stack->setCurrentIndex(StepView);
    }
    if (m_draftKey != key) {
        m_draftKey = key;
        m_stepDoor->begin({});
        m_step->setNote(std::exchange(m_backNote, {}));
        m_stepDoor->begin(key);
    }
    showSteps();
    showBar();
    tick();
    if (turned)
        setFocus();
}

void RunPage::showSteps()
{
    const int at = m_sheet.current(), count = int(m_sheet.procedure.steps.size());
    QList<Step> lines;
    for (int i = 0; i < count; ++i) {
        Step line{.title = m_sheet.procedure.steps.at(i).title};
        if (const auto state = m_sheet.state(i); state && (i != at || m_ended))
            line.result = *state == RunStepState::Done  ? StepResult::Done
                : *state == RunStepState::Failed        ? StepResult::Failed
                                                        : StepResult::NotApplicable;
        lines.append(line);
    }
    m_steps->setSteps(lines);
    m_steps->setCurrent(m_ended ? count : m_shown);
    m_steps->setHeading(m_ended      ? tr("Ended")
                            : at < count ? tr("Step %1 of %2").arg(at + 1).arg(count)
                                         : tr("Finish"));
}

void RunPage::showEnd()
{
    m_shown = int(m_sheet.procedure.steps.size());
    m_finish->showEnd(m_sheet);
    m_stack->setCurrentIndex(FinishView);
    showSteps();
    showBar();
    tick();
    setFocus();
}

void RunPage::answer(RunStepState state) { give(state, {}); }

void RunPage::give(RunStepState state, std::optional<int> next)
{
    if (!isRunning() || m_shown != m_sheet.current() || m_shown >= m_sheet.procedure.steps.size())
        return;
    m_again = [this, state, next] { give(state, next); };
    if (!m_stepDoor->lets())
        return;
    beginWrite();
    const runs::Answer given{.state = state, .note = m_step->note(), .seconds = stepSeconds(), .next = next};
    deliver(runs::answer(m_desk, m_run, m_sheet.way.size(), given), this, [this](const Result<void> &done) {
        if (done) {
            m_stepDoor->drafts().discard();
            m_before = 0;
            m_since = m_desk.now();
        }
        written(done);
    });
}

// What is being read is older than what is written now.
void RunPage::beginWrite()
{
    m_busy = true;
    m_latest.drop();
}

void RunPage::written(const Result<void> &done)
{
    if (!done) {
        m_next.clear();
        emit failed(done.error());
    }
    read(); // also shows what somebody else did; then comes the next key
}

void RunPage::takeBack()
{
    if (m_asking)
        return showStep(m_shown);
    if (isRunning() && m_shown != m_sheet.current())
        return showStep(m_sheet.current());
    if (!isRunning() || m_sheet.way.isEmpty())
        return;
    const RunStep last = m_sheet.way.last();
    beginWrite();
    m_helpless = false;
    deliver(runs::takeBack(m_desk, m_run), this, [this, last](const Result<void> &done) {
        if (done) { // what was typed and how long it took are there again
            m_backNote = last.note;
            m_before = last.seconds;
            m_since = m_desk.now();
        }
        written(done);
    });
}

void RunPage::finish(RunOutcome outcome)
{
    if (!isRunning())
        return;
    m_again = [this, outcome] { finish(outcome); };
    if (!m_finishDoor->lets())
        return;
    beginWrite();
    const bool unanswered = m_sheet.current() < m_sheet.procedure.steps.size();
    const runs::Ending ending{.outcome = outcome,
                              .note = m_finish->note(),
                              .seconds = unanswered ? stepSeconds() : 0,
                              .bookTime = m_finish->books()};
    deliver(runs::finish(m_desk, m_run, ending), this, [this, outcome](const Result<void> &done) {
        if (done) {
            m_finishDoor->drafts().discard();
            m_stepDoor->drafts().discard();
            const QString words = outcome == RunOutcome::Solved ? tr("Followed “%1”: it helped")
                : outcome == RunOutcome::NotSolved              ? tr("Followed “%1”: it did not help")
                                                                : tr("Gave up following “%1”");
            emit message(words.arg(m_sheet.title));
        }
        written(done);
    });
}

void RunPage::act(std::function<void()> what)
{
    if (m_busy)
        m_next.append(std::move(what));
    else
        what();
}

void RunPage::drain()
{
    while (!m_busy && !m_next.isEmpty())
        m_next.takeFirst()();
}

void RunPage::noteClock()
{
    if (!isRunning() || m_busy || m_desk.database().isReadOnly())
        return;
    deliver(runs::noteClock(m_desk, m_run, m_sheet.way.size(), stepSeconds()), this, [](const Result<void> &) {});
}

void RunPage::tick()
{
    if (!isRunning()) {
        m_clock->clear();
        return;
    }
    const auto words = [](qint64 seconds) {
        return seconds < 3600 ? u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))
                              : u"%1:%2:%3"_s.arg(seconds / 3600)
                                    .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                    .arg(seconds % 60, 2, 10, QChar(u'0'));
    };
    const bool end = m_sheet.current() >= m_sheet.procedure.steps.size();
    const qint64 step = end ? 0 : stepSeconds(), all = m_sheet.seconds() + step;
    m_clock->setText(end ? words(all) : tr("%1 · step %2", "time of all, of the step").arg(words(all), words(step)));
    m_finish->setSeconds(all);
}

} // namespace lamp
