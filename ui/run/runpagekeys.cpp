// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runpage.h"

#include "calendar/visitsteps.h"
#include "run/runfinish.h"
#include "run/runlist.h"
#include "run/runstepview.h"
#include "run/spelldialog.h"
#include "services/desk.h"
#include "shell/keybutton.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

// The keys of a run: what each means where it stands.
namespace lamp {

using namespace Qt::StringLiterals;

// The words on the bar say what the keys do here: on the step at hand, on another one, at the end, after it.
void RunPage::showBar()
{
    const bool run = m_run && m_sheet.run.id == m_run;
    m_bar->setVisible(run);
    for (QShortcut *shortcut : std::as_const(m_shortcuts))
        shortcut->setEnabled(run);
    if (!run)
        return;
    const int at = m_sheet.current(), count = int(m_sheet.procedure.steps.size());
    const bool here = m_shown == at && !m_ended, end = m_shown == count && !m_ended;
    const auto say = [](KeyButton *button, const QString &text, bool shown) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setVisible(shown);
        button->setEnabled(shown);
    };
    const QString back = tr("Back to where it stands");
    say(m_main, m_ended ? tr("Close") : end ? tr("It helped") : here ? tr("Done") : back, true);
    say(m_fail, end ? tr("It did not help") : tr("Failed"), here || end);
    say(m_skip, end ? tr("Give up") : tr("Skip"), here || end);
    say(m_note, tr("Note"), here || end);
    const bool commands = !m_ended && m_shown < count && !m_step->commandLines().isEmpty();
    say(m_copy, tr("Copy"), commands);
    say(m_spell, tr("Spell it"), commands);
    m_back->setVisible(!m_ended);
    m_back->setEnabled(!m_ended && (!m_sheet.way.isEmpty() || m_shown != at));
    showKeys(QApplication::focusWidget());
}

void RunPage::showKeys(const QWidget *focused)
{
    const bool here = focused && isAncestorOf(focused);
    const auto *text = here ? qobject_cast<const QPlainTextEdit *>(focused) : nullptr;
    const bool writes = text && !text->isReadOnly();
    m_main->setKey(writes ? QKeySequence(Qt::CTRL | Qt::Key_Enter) : QKeySequence(Qt::Key_Space));
    for (KeyButton *button : m_bar->findChildren<KeyButton *>())
        button->setKeyShown(!writes || button == m_main);
}

void RunPage::main()
{
    if (m_ended)
        return leave();
    if (m_shown == m_sheet.procedure.steps.size()) // also before the last step: it may help earlier
        return finish(RunOutcome::Solved);
    if (m_shown != m_sheet.current())
        return showStep(m_sheet.current());
    give(RunStepState::Done, {});
}

QList<ProcedureJump> RunPage::jumps() const
{
    QList<ProcedureJump> list;
    if (m_shown >= 0 && m_shown < m_sheet.procedure.steps.size())
        for (const ProcedureJump &jump : m_sheet.procedure.steps.at(m_shown).jumps)
            if (jump.step >= 0 || jump.help)
                list.append(jump);
    return list;
}

// Where a step says only one way to go on after a failure, that one is gone.
void RunPage::fail()
{
    if (m_shown == m_sheet.procedure.steps.size())
        return finish(RunOutcome::NotSolved);
    const QList<ProcedureJump> ways = jumps();
    if (m_asking || ways.isEmpty())
        return give(RunStepState::Failed, {});
    if (ways.size() == 1 && ways.first().failing)
        return goTo(ways.first());
    m_asking = true;
    m_step->setHint(tr("Failed. Where does it go on? %1, or F again for the next step.")
                        .arg(ways.size() == 1 ? u"1"_s : tr("1 to %1").arg(ways.size())));
}

void RunPage::skip()
{
    if (m_shown == m_sheet.procedure.steps.size())
        return finish(RunOutcome::Left);
    give(RunStepState::Skipped, {});
}

void RunPage::goTo(const ProcedureJump &jump)
{
    if (m_shown != m_sheet.current())
        return;
    const bool failed = m_asking || jump.failing || jump.help;
    m_helpless = jump.help;
    give(failed ? RunStepState::Failed : RunStepState::Done,
         jump.help ? int(m_sheet.procedure.steps.size()) : jump.step);
}

void RunPage::pressJump(int number)
{
    const QList<ProcedureJump> ways = jumps();
    if (number <= ways.size())
        goTo(ways.at(number - 1));
}

void RunPage::copyCommand()
{
    const RunStepView::Copy copy = m_step->nextCopy();
    if (copy.text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(copy.text);
    QString words = copy.of > 1 ? tr("Command %1 of %2 copied").arg(copy.number).arg(copy.of) : tr("Command copied");
    if (!copy.notFilled.isEmpty())
        words += u". "_s + copy.notFilled;
    emit message(words);
}

void RunPage::spell()
{
    const QStringList lines = m_step->commandLines();
    if (lines.isEmpty())
        return;
    auto *dialog = new SpellDialog(lines, m_step->markedIndex(), this);
    connect(dialog, &SpellDialog::lineChanged, m_step, &RunStepView::setMarkedLine);
    m_step->setMarkedLine(dialog->line());
    dialog->open();
}

void RunPage::setOnSite(bool on)
{
    m_onSite->setText(on ? tr("Leave on-site") : tr("On-site"));
    m_step->setOnSite(on);
    setFocus();
}

void RunPage::leave()
{
    noteClock();
    if (m_ended)
        showWaiting();
    emit left();
}

void RunPage::keyPressEvent(QKeyEvent *event)
{
    const bool step = isRunning() && m_stack->currentIndex() == StepView;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (step)
            return m_step->moveMark(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget()))
            return area->verticalScrollBar()->triggerAction(
                event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_End:
        if (isRunning())
            return showStep(int(m_sheet.procedure.steps.size()));
        break;
    case Qt::Key_Escape:
        if (m_asking)
            return showStep(m_shown);
        if (m_step->isAncestorOf(QApplication::focusWidget()) || m_finish->isAncestorOf(QApplication::focusWidget()))
            return setFocus();
        return leave();
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void RunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_since = m_desk.now();
    m_second.start();
    if (m_run)
        read();
    else
        m_list->read();
}

void RunPage::hideEvent(QHideEvent *event)
{
    m_before += qMax<qint64>(0, (m_desk.now().ms - m_since.ms) / 1000);
    m_second.stop();
    noteClock();
    QWidget::hideEvent(event);
}

} // namespace lamp
