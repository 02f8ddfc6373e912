// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitpage.h"

#include "calendar/visitfinish.h"
#include "calendar/visitheader.h"
#include "calendar/visitstep.h"
#include "calendar/visitsteps.h"
#include "domain/procedure.h"
#include "items/calendarwords.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/files.h"
#include "shell/keybutton.h"
#include "widgets/draftset.h"
#include "widgets/filebytes.h"
#include "work/textdoor.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

// What happens in a visit; its parts are put together in visitpageparts.cpp.
namespace lamp {

using namespace Qt::StringLiterals;

void VisitPage::start(const OccurrenceKey &key)
{
    keepNote();
    m_key = key;
    m_row = 0;
    m_begun = false;
    m_occurrence = {};
    m_item = {};
    m_soon.stop();
    m_noteSoon.stop();
    m_steps->setSteps({});
    m_failStrip->hide();
    m_finishDoor->begin({});
    m_finish->reset();
    m_lastTick = m_desk.now();
    m_latest.deliver(m_desk.plans().openVisit(key), this, [this](const Result<WorkItemId> &id) {
        if (!id) {
            emit failed(id.error());
            emit left();
            return;
        }
        m_item.item.id = *id;
        read();
    });
}

// Not before the visit is open, and not while an answer is on its way: after the last answer all is read once more.
void VisitPage::read()
{
    if (!m_item.item.id || m_writing > 0)
        return;
    const auto read = m_desk.plans().occurrence(m_key);
    m_latest.deliver(read, this, [this](const Result<OccurrenceDetails> &occurrence) {
        if (!occurrence) {
            emit failed(occurrence.error());
            return;
        }
        const auto item = m_desk.workItems().details(m_item.item.id);
        m_latest.deliver(item, this, [this, found = *occurrence](const Result<WorkItemDetails> &details) {
            if (!details) {
                emit failed(details.error());
                return;
            }
            m_occurrence = found;
            m_item = *details;
            showVisit();
        });
    });
}

void VisitPage::showVisit()
{
    m_header->show(m_item, m_desk.catalog().location(m_item.item.locationId));
    m_step->setVisit(m_item.item.number);
    m_steps->setSteps(m_occurrence.steps);
    m_finish->show(m_occurrence.steps, m_occurrence.plan, m_item.attachments);
    if (!std::exchange(m_begun, true)) {
        showProcedure();
        m_row = -1;
        goOn();
        m_finishDoor->begin(u"visit/%1/finish"_s.arg(m_item.item.number));
        goToPlace();
        offerIncident(); // whoever left right after the answer was not asked
    } else {
        go(qMin(m_row, static_cast<int>(m_occurrence.steps.size())));
    }
}

void VisitPage::showProcedure()
{
    m_step->setProcedure({});
    m_run->hide();
    if (!m_occurrence.plan.articleId)
        return;
    const auto read = m_desk.articles().find(m_occurrence.plan.articleId);
    deliver(read, this, [this, plan = m_occurrence.plan.id](const Result<ArticleDetails> &found) {
        const bool ours = found && plan == m_occurrence.plan.id;
        m_step->setProcedure(ours ? found->article.title : QString());
        m_run->setVisible(ours && parseProcedure(found->article.body).isProcedure());
    });
}

const Step *VisitPage::step() const
{
    return m_row >= 0 && m_row < m_occurrence.steps.size() ? &m_occurrence.steps[m_row] : nullptr;
}

void VisitPage::go(int row)
{
    const bool turned = row != m_row;
    if (turned && !mayLeaveNote())
        return;
    if (turned)
        keepNote();
    m_row = row;
    const int count = static_cast<int>(m_occurrence.steps.size());
    m_steps->setCurrent(row);
    const Step *here = step();
    m_steps->setHeading(here ? tr("%1 · step %2 of %3").arg(m_item.item.number).arg(row + 1).arg(count)
                             : tr("%1 · finish").arg(m_item.item.number));
    m_stack->setCurrentIndex(here ? 0 : 1);
    for (QWidget *button : std::as_const(m_stepButtons))
        button->setEnabled(here);
    m_doneInText->setEnabled(here); // the same keys finish the visit behind the last step
    if (here)
        m_step->show(*here, row + 1, m_occurrence.lastValues.value(row));
    if (!turned)
        return;
    if (here) {
        setFocus();
        m_step->focusField();
    } else {
        m_finish->setMinutes(static_cast<int>((elapsedSeconds() + 59) / 60));
        m_finish->focusField();
        offerIncident();
    }
}

void VisitPage::goOn()
{
    const auto &steps = m_occurrence.steps;
    for (int i = m_row + 1; i < steps.size(); ++i)
        if (steps[i].result == StepResult::Open) {
            go(i);
            return;
        }
    for (int i = 0; i < steps.size(); ++i) // one was passed over before
        if (steps[i].result == StepResult::Open && i != m_row) {
            go(i);
            return;
        }
    go(static_cast<int>(steps.size()));
}

void VisitPage::answer(StepResult result)
{
    const Step *here = step();
    if (!here)
        return;
    if (result == StepResult::Done) {
        if (const QString why = m_step->hindrance(!m_item.attachments.isEmpty()); !why.isEmpty()) {
            m_step->setHint(why);
            m_step->focusField();
            return;
        }
    }
    m_again = [this, result] { answer(result); };
    if (!m_stepDoor->lets())
        return;
    Step after = *here;
    after.result = result;
    after.value = result == StepResult::NotApplicable ? QString() : m_step->value();
    after.note = m_step->note();
    after.doneById = m_desk.me();
    after.doneAt = m_desk.now();
    if (result == StepResult::Failed) {
        m_failedStep = after;
        m_failText->setText(tr("Failed: %1").arg(after.title));
    }
    m_failStrip->setVisible(result == StepResult::Failed);
    write(after, [this] { goOn(); });
}

// The list shows the answer at once; a refusal of the store brings the old state back.
void VisitPage::write(const Step &after, std::function<void()> then)
{
    const Step before = m_occurrence.steps[m_row];
    m_noteSoon.stop();
    if (before == after) {
        then();
        return;
    }
    dropDraft(after);
    m_occurrence.steps[m_row] = after;
    m_steps->setSteps(m_occurrence.steps);
    m_finish->show(m_occurrence.steps, m_occurrence.plan, m_item.attachments);
    m_step->show(after, m_row + 1, m_occurrence.lastValues.value(m_row));
    m_latest.drop(); // what is being read is older than this answer
    ++m_writing;
    deliver(m_desk.workItems().setStep(before, after), this, [this, after](const Result<void> &done) {
        --m_writing;
        m_soon.start();
        if (done)
            return;
        keepDraft(after);
        emit failed(done.error());
    });
    then();
}

void VisitPage::keepNote()
{
    const Step *here = step();
    if (!here || m_step->note() == here->note || m_stack->currentIndex() != 0 || !m_stepDoor->wouldLet())
        return; // one that holds a password stays a draft
    Step after = *here;
    after.note = m_step->note();
    write(after, [] { });
}

void VisitPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Photo or file as evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addFile(path);
    });
    dialog->open();
}

void VisitPage::addFile(const QString &path)
{
    Attachment to;
    to.workItemId = m_item.item.id; // of the visit that is shown now
    to.name = QFileInfo(path).fileName();
    deliver(fileBytes(path, Files::MaximumSize), this, [this, path, to](const Result<QByteArray> &bytes) {
        if (bytes) {
            keepFile(to, *bytes);
            return;
        }
        const qint64 most = Files::MaximumSize / 1024 / 1024;
        const Error::Kind kind = bytes.error().kind;
        if (kind == Error::Kind::Invalid)
            emit failed({kind, tr("%1 is larger than %2 MB").arg(path).arg(most)});
        else
            emit failed({kind, bytes.error().detail.isEmpty() ? path : QString(path + u": " + bytes.error().detail)});
    });
}

void VisitPage::keepFile(const Attachment &to, const QByteArray &bytes)
{
    deliver(m_desk.files().add(to, bytes), this, [this, name = to.name](const Result<AttachmentId> &added) {
        if (!added) {
            emit failed(added.error());
            return;
        }
        emit message(tr("Added %1").arg(name));
        read();
    });
}

void VisitPage::finish()
{
    m_finish->setProblem({});
    if (!m_finishDoor->lets())
        return;
    const QString title = m_item.item.number + u' ' + m_item.item.title;
    deliver(m_desk.plans().finish(m_key, m_finish->minutes(), m_finish->note()), this,
            [this, key = m_key, title](const Result<void> &done) {
                if (!done) {
                    if (done.error().kind == Error::Kind::Invalid)
                        m_finish->setProblem(tr("Still missing: %1.").arg(done.error().detail));
                    else
                        emit failed(done.error());
                    return;
                }
                m_elapsedMs.remove(key.toText());
                m_finishDoor->drafts().discard();
                emit finished(title);
            });
}

void VisitPage::offerIncident()
{
    const auto lacks = [this](const Step &one) {
        const auto isAbout = [&one](const auto &linked) {
            return linked.second.kind == Kind::Incident && linked.second.title.contains(one.title);
        };
        return one.result == StepResult::Failed && !m_reported.contains(one.id.value)
            && std::ranges::none_of(m_item.links, isAbout);
    };
    const auto found = std::ranges::find_if(m_occurrence.steps, lacks);
    if (found == m_occurrence.steps.end())
        return;
    m_failedStep = *found;
    m_failText->setText(tr("Failed: %1").arg(m_failedStep.title));
    m_failStrip->show();
}

void VisitPage::openIncident()
{
    const qint64 step = m_failedStep.id.value;
    NewWorkItem fresh;
    fresh.item.kind = Kind::Incident;
    fresh.item.title = tr("%1 failed: %2", "step, plan").arg(m_failedStep.title, m_occurrence.plan.title);
    fresh.item.assetId = m_item.item.assetId;
    fresh.item.locationId = m_item.item.locationId;
    fresh.item.categoryId = m_item.item.categoryId;
    fresh.item.channel = u"seen"_s;
    fresh.item.assigneeId = m_desk.me();
    fresh.item.confidential = m_item.item.confidential;
    QStringList lines{tr("Found during %1.").arg(m_item.item.number)};
    if (!m_failedStep.value.isEmpty())
        lines << tr("Measured: %1 %2").arg(m_failedStep.value, m_failedStep.unit);
    if (!m_failedStep.note.isEmpty())
        lines << m_failedStep.note;
    fresh.description = lines.join(u"\n\n"_s);
    m_reported.insert(m_failedStep.id.value);
    m_failStrip->hide();
    if (m_stack->currentIndex() != 0)
        offerIncident(); // the next one
    const auto create = m_desk.workItems().create(fresh);
    deliver(create, this, [this, visit = m_item.item.id, step](const Result<WorkItemId> &made) {
        if (!made) {
            m_reported.remove(step);
            emit failed(made.error());
            return;
        }
        deliver(m_desk.workItems().link(*made, LinkKind::Relates, visit), this, [this](const Result<void> &linked) {
            if (!linked)
                emit failed(linked.error());
            else
                emit message(tr("Opened an incident for the failed step"));
        });
    });
}

qint64 VisitPage::elapsedSeconds() const
{
    return m_elapsedMs.value(m_key.toText()) / 1000;
}

void VisitPage::tick()
{
    const Instant now = m_desk.now();
    m_elapsedMs[m_key.toText()] += qMax<qint64>(0, now.ms - m_lastTick.ms);
    m_lastTick = now;
    m_header->setElapsed(elapsedText(elapsedSeconds()));
}

void VisitPage::leave()
{
    if (!mayLeaveNote())
        return;
    keepNote();
    emit left();
}

void VisitPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_lastTick = m_desk.now();
    m_second.start();
    tick();
    m_soon.start(); // what was changed elsewhere meanwhile
}

void VisitPage::hideEvent(QHideEvent *event)
{
    if (m_second.isActive())
        tick();
    m_second.stop();
    QWidget::hideEvent(event);
}

void VisitPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: leave(); return;
    case Qt::Key_Up: go(qMax(0, m_row - 1)); return;
    case Qt::Key_Down: go(qMin(m_row + 1, static_cast<int>(m_occurrence.steps.size()))); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: answer(StepResult::Done); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace lamp
