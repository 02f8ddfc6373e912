// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/changebox.h"

#include "items/changewords.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "services/roles.h"
#include "widgets/chip.h"
#include "widgets/draftset.h"
#include "work/changedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// A sign beside the word: the colour is never the only one.
std::pair<QString, Ink> stateSign(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting: return {u"○ "_s, Ink::Gry};
    case ChangeState::Running: return {u"▶ "_s, Ink::Blu};
    case ChangeState::RolledBack: return {u"↩ "_s, Ink::Amb};
    case ChangeState::Done: return {u"✓ "_s, Ink::Grn};
    }
    return {};
}
} // namespace

ChangeBox::ChangeBox(Desk &desk, QWidget *parent) : SheetCard(desk, Kind::Change, parent)
{
    setObjectName(u"changeBox"_s);
}

void ChangeBox::ask()
{
    m_latest.deliver(changework::of(m_desk, item().id), this, [this](const Result<changework::ChangeView> &view) {
        if (!view) {
            emit failed(view.error());
            return;
        }
        m_view = *view;
        rebuild();
    });
}

void ChangeBox::fill()
{
    fillHead();
    fillWindow();
    fillApproval();
    fact(tr("Plan"), m_view.sheet.plan, u"changePlan"_s);
    fact(tr("Way back"), m_view.sheet.backOut, u"changeBackOut"_s);
    fillCalls();
}

void ChangeBox::fillHead()
{
    const ChangeState state = stateOf(m_view.sheet);
    const auto [sign, colour] = stateSign(state);
    QBoxLayout *head = row();
    auto *chip = new Chip(sign + changeStateWords(m_view, m_desk.now(), m_desk.zone()), colour, m_content);
    chip->setObjectName(u"changeState"_s);
    head->addWidget(chip);
    head->addStretch(1);
    const bool open = isOpen(m_desk.catalog().status(item().statusId).cls);
    if (open && (state == ChangeState::Waiting || state == ChangeState::RolledBack))
        button(head, tr("Start"), u"changeStart"_s, [this] { start(); });
    if (open && state == ChangeState::Running) {
        button(head, tr("Roll back …"), u"changeRollBack"_s, [this] { rollBack(); });
        button(head, tr("Done …"), u"changeDone"_s, [this] { emit doneRequested(); });
    }
    button(head, tr("Edit change …"), u"changeEdit"_s, [this] { edit(); });
    if (!m_view.sheet.overrideNote.isEmpty())
        line(tr("Started without an approval: %1").arg(m_view.sheet.overrideNote), Ink::Amb);
}

void ChangeBox::fillWindow()
{
    const Instant now = m_desk.now();
    QString words = tr("Risk: %1").arg(riskWord(m_view.sheet.risk));
    if (const auto window = m_view.window())
        words += u" · "_s + tr("window %1").arg(spanWords(*window, now, m_desk.zone()));
    else
        words += u" · "_s + tr("no window yet");
    const auto noReturn = m_view.noReturnAt();
    if (noReturn)
        words += u" · "_s + tr("point of no return %1").arg(momentWords(*noReturn, now, m_desk.zone()));
    line(words)->setObjectName(u"changeWindow"_s);
    if (noReturn && now >= *noReturn && stateOf(m_view.sheet) == ChangeState::Running)
        line(tr("The point of no return is past: the change is carried through."), Ink::Amb);
    for (const WindowWarning &warning : std::as_const(m_view.warnings)) {
        auto *shown = line(u"⚠ "_s + warningWords(warning, now, m_desk.zone()), Ink::Amb);
        shown->setProperty("warning", true);
    }
}

void ChangeBox::fillApproval()
{
    const Approval approval = m_view.sheet.approval;
    heading(tr("Approval"));
    line(approvalWords(m_view, m_desk.now(), m_desk.zone()), isHeldBack(m_view.sheet) ? Ink::Amb : Ink::Text)
        ->setObjectName(u"changeApproval"_s);
    QBoxLayout *acts = row();
    if (approval == Approval::Asked) {
        button(acts, tr("Given …"), u"approvalGiven"_s, [this] { decide(true); });
        button(acts, tr("Refused …"), u"approvalRefused"_s, [this] { decide(false); });
    }
    button(acts, approval == Approval::None ? tr("Ask for it …") : tr("Ask again …"), u"approvalAsk"_s,
           [this] { askApproval(); });
    acts->addStretch(1);
}

void ChangeBox::fillCalls()
{
    if (m_view.calls.isEmpty())
        return;
    heading(tr("Whom to call"));
    for (const ChangeCall &call : std::as_const(m_view.calls))
        line(call.phone.isEmpty() ? call.name : tr("%1 · ☎ %2").arg(call.name, call.phone));
}

ChangeActDialog *ChangeBox::question(const ChangeActDialog::Question &question)
{
    auto *dialog = new ChangeActDialog(m_desk, question, window());
    dialog->open();
    return dialog;
}

QString ChangeBox::draftOf(const QString &act) const { return u"act/"_s + item().number + u'/' + act; }

// A note whose act is refused is there again when it is tried again.
void ChangeBox::reportAct(const QString &draft, const QFuture<Result<void>> &done, const QString &text)
{
    deliver(done, this, [this, draft, text](const Result<void> &result) {
        if (!result) {
            emit failed(result.error());
            return;
        }
        DraftSet::drop(m_desk.drafts(), draft, {u"note"_s});
        emit message(text);
    });
}

// It may be started at another time than it was planned for: what speaks against this one is asked for anew.
void ChangeBox::start()
{
    const Instant now = m_desk.now();
    const TimeSpan span{now, now.plusMinutes(std::max<qint64>(m_view.sheet.windowMinutes, 1))};
    deliver(changework::warnings(m_desk, item().id, span), this,
            [this, id = item().id](const Result<QList<WindowWarning>> &found) {
                if (id == item().id)
                    startAgainst(found.value_or(QList<WindowWarning>()));
            });
}

// Without its approval a lead alone starts it, and says why.
void ChangeBox::startAgainst(const QList<WindowWarning> &warnings)
{
    const QString held = changework::heldBackBy(m_view, m_desk.zone());
    const QString said = tr("Started %1").arg(numberWord(item().number));
    if ((held.isEmpty() && warnings.isEmpty()) || (!held.isEmpty() && !roles::mayLead(m_desk)))
        return report(changework::start(m_desk, item().id), said);
    QStringList against = held.isEmpty() ? QStringList() : QStringList{held};
    for (const WindowWarning &warning : warnings)
        against.append(u"⚠ "_s + warningWords(warning, m_desk.now(), m_desk.zone()));
    const QString draft = draftOf(u"start"_s), number = numberWord(item().number);
    auto *dialog = question({.title = held.isEmpty() ? tr("Start %1 now").arg(number)
                                                     : tr("Start %1 without an approval").arg(number),
                             .accept = tr("&Start all the same"),
                             .draft = draft,
                             .note = tr("&Why"),
                             .why = against.join(u'\n'),
                             .noteNeeded = !held.isEmpty()});
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, id = item().id, said] {
        reportAct(draft, changework::start(m_desk, id, dialog->note()), said);
    });
}

void ChangeBox::rollBack()
{
    const auto noReturn = m_view.noReturnAt();
    const bool past = noReturn && m_desk.now() >= *noReturn;
    const QString draft = draftOf(u"roll-back"_s);
    auto *dialog = question({.title = tr("Roll %1 back").arg(numberWord(item().number)),
                             .accept = tr("&Roll back"),
                             .draft = draft,
                             .note = tr("&Why"),
                             .why = past ? tr("The point of no return is past.") : QString(),
                             .noteNeeded = true});
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, id = item().id] {
        reportAct(draft, changework::rollBack(m_desk, id, dialog->note()),
                  tr("Rolled %1 back").arg(numberWord(item().number)));
    });
}

void ChangeBox::askApproval()
{
    const QString draft = draftOf(u"ask"_s);
    auto *dialog = question({.title = tr("Ask for the approval of %1").arg(numberWord(item().number)),
                             .accept = tr("&Asked"),
                             .draft = draft,
                             .who = tr("&Whom"),
                             .note = tr("&Note")});
    const PersonId last = m_view.sheet.approverId;
    dialog->setPerson(last, m_view.people.value(last));
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, id = item().id] {
        reportAct(draft, changework::ask(m_desk, id, dialog->person(), dialog->note()), tr("Asked for the approval"));
    });
}

void ChangeBox::decide(bool given)
{
    const QString number = numberWord(item().number), draft = draftOf(given ? u"given"_s : u"refused"_s);
    auto *dialog = question({.title = given ? tr("Approval of %1").arg(number) : tr("%1 is refused").arg(number),
                             .accept = given ? tr("&Given") : tr("&Refused"),
                             .draft = draft,
                             .who = tr("&By"),
                             .note = given ? tr("&Note") : tr("&Why"),
                             .noteNeeded = !given});
    const PersonId asked = m_view.sheet.approverId;
    dialog->setPerson(asked, m_view.people.value(asked));
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, given, id = item().id] {
        reportAct(draft, changework::decide(m_desk, id, given, dialog->person(), dialog->note()),
                  given ? tr("Recorded the approval") : tr("Recorded the refusal"));
    });
}

void ChangeBox::edit()
{
    auto *dialog = new ChangeDialog(m_desk, numberWord(item().number), m_view, window());
    connect(dialog, &ChangeDialog::saved, this, [this] { emit message(tr("Saved the change")); });
    dialog->open();
}

} // namespace lamp
