// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistbox.h"

#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "services/readytexts.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"
#include "work/checklistpicker.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ChecklistBox::ChecklistBox(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk)
{
    setObjectName(u"checklist"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(unit() * 3 / 2, unit() / 2, unit() * 3 / 2, unit());
    hide();
}

// The steps are here at once; which list they stand in and what they are beside text is read after.
void ChecklistBox::show(const WorkItemDetails &details)
{
    const bool other = details.item.id != m_details.item.id;
    if (other)
        m_adding = false;
    const bool same = !other && details.steps == m_details.steps && details.item.statusId == m_details.item.statusId
        && m_content;
    m_details = details;
    if (!same && (other || m_lists.isEmpty())) {
        checklists::List flat;
        for (const Step &step : std::as_const(m_details.steps))
            flat.lines.append({step, {}, {}, {}, {}});
        m_lists = flat.lines.isEmpty() ? QList<checklists::List>() : QList{flat};
        rebuild();
    }
    setVisible(!m_details.steps.isEmpty() || m_adding);
    if (!m_details.item.id)
        return;
    m_latest.deliver(checklists::of(m_desk, m_details.item.id), this,
                     [this](const Result<QList<checklists::List>> &lists) {
                         if (lists)
                             take(*lists);
                     });
}

void ChecklistBox::take(const QList<checklists::List> &lists)
{
    if (lists == m_lists && m_content)
        return;
    m_lists = lists;
    rebuild();
    setVisible(!m_lists.isEmpty() || m_adding);
}

void ChecklistBox::startAdding(ChecklistId list)
{
    m_adding = true;
    m_addingTo = list;
    rebuild();
    setVisible(true);
    m_new->setFocus(Qt::OtherFocusReason);
}

void ChecklistBox::chooseList()
{
    auto *picker = new ChecklistPicker(m_desk, m_details.item.number, window());
    connect(picker, &QDialog::accepted, this, [this, picker, id = m_details.item.id] {
        const checklists::Source source = picker->source();
        const auto said = [this](const auto &made) {
            if (made)
                emit message(tr("Added the checklist"));
            else
                emit failed(made.error());
        };
        if (!source.ready)
            return deliver(checklists::copy(m_desk, id, source, picker->gate()), this, said);
        ChecklistTemplate ready = *source.ready;
        ready.gate = picker->gate();
        deliver(ReadyTexts(m_desk).apply(ready, id), this, said);
    });
    picker->open();
}

bool ChecklistBox::isLocked() const
{
    return m_desk.catalog().status(m_details.item.statusId).locks || m_desk.database().isReadOnly();
}

void ChecklistBox::rebuild()
{
    const QString focused = focusWidget() && focusWidget()->hasFocus() && isAncestorOf(focusWidget())
        ? focusWidget()->objectName()
        : QString();
    const QString typed = m_new ? m_new->text() : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(unit() / 4);
    m_new = nullptr;
    const QList<checklists::List> shown = m_lists.isEmpty() ? QList{checklists::List{}} : m_lists;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        addHead(shown[i], i == 0);
        for (const checklists::Line &line : shown[i].lines)
            addStep(line);
        if (m_adding && shown[i].list.id == m_addingTo)
            addField(m_addingTo);
    }
    if (!m_new) // the own list has no steps yet, or nothing is added
        addField({});
    if (m_adding)
        m_new->setText(typed);
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void ChecklistBox::addField(ChecklistId list)
{
    m_new = new QLineEdit(m_content);
    m_new->setObjectName(u"newStep"_s);
    m_new->setAccessibleName(tr("New step"));
    m_new->setPlaceholderText(tr("add a step, Enter"));
    m_new->setFrame(false);
    m_new->setVisible(m_adding);
    m_addingTo = list;
    m_column->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { append(m_new->text().simplified()); });
}

void ChecklistBox::addHead(const checklists::List &list, bool first)
{
    auto *head = new QHBoxLayout;
    const auto done = list.lines.size() - list.open();
    const QString name = list.list.title.isEmpty() ? tr("Checklist") : list.list.title;
    QString words = tr("%1 · %2 of %3").arg(name).arg(done).arg(list.lines.size());
    if (list.list.gate != Gate::Free)
        words += u" · "_s + gateWord(list.list.gate);
    head->addWidget(new SectionLabel(words, m_content));
    head->addStretch(1);
    const bool measured = std::ranges::any_of(m_details.steps,
                                              [](const Step &s) { return s.kind != StepKind::Tick || s.evidence; });
    if (first && (measured || (m_details.item.kind == Kind::Maintenance && !m_details.steps.isEmpty()))) {
        const StatusClass status = m_desk.catalog().status(m_details.item.statusId).cls;
        const bool begun = isOpen(status) && status != StatusClass::Initial;
        auto *visit = new QPushButton(icon("media-playback-start", Ink::Acc),
                                      begun ? tr("Continue visit") : tr("Start visit"), m_content);
        visit->setObjectName(u"startVisit"_s);
        connect(visit, &QPushButton::clicked, this, &ChecklistBox::visitRequested);
        head->addWidget(visit);
    }
    if (!list.lines.isEmpty() && !isLocked() && m_details.item.kind != Kind::Maintenance) {
        auto *more = new QToolButton(m_content);
        more->setText(u"⋯"_s);
        more->setAutoRaise(true);
        more->setObjectName(u"listMore%1"_s.arg(list.list.id.value));
        more->setAccessibleName(tr("What %1 holds back, and more").arg(name));
        more->setPopupMode(QToolButton::InstantPopup);
        addListMenu(more, list);
        head->addWidget(more);
    }
    m_column->addLayout(head);
}

void ChecklistBox::addStep(const checklists::Line &line)
{
    const Step &step = line.step;
    auto *row = new QHBoxLayout;
    row->setSpacing(unit());
    auto *box = new QCheckBox(wordsOf(line).replace(u'&', u"&&"_s), m_content);
    box->setObjectName(u"step%1"_s.arg(step.id.value));
    box->setAccessibleName(step.title);
    box->setChecked(step.result != StepResult::Open && step.result != StepResult::Failed);
    const bool plain = line.part.kind == PartKind::Plain && step.kind == StepKind::Tick && !step.evidence;
    box->setEnabled((plain || line.part.kind != PartKind::Plain) && !isLocked());
    QStringList tips{step.instruction, step.note};
    tips.removeAll(QString());
    box->setToolTip(tips.join(u'\n').toHtmlEscaped());
    box->setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions(box, line);
    connect(box, &QCheckBox::clicked, this, [this, line, box](bool on) {
        if (line.part.kind == PartKind::Plain)
            return tick(line.step, on);
        if (line.part.kind == PartKind::Approval && on)
            return report(checklists::answer(m_desk, line.step, true, {}), tr("Recorded the approval"));
        box->setChecked(!on); // a ticket is ticked by being solved, an answer is taken back by asking again
        if (line.child)
            emit workItemActivated(line.child->id);
    });
    row->addWidget(box);
    addBeside(row, line);
    row->addStretch(1);
    m_column->addLayout(row);
}

QString ChecklistBox::wordsOf(const checklists::Line &line) const
{
    const Step &step = line.step;
    QString words = step.title;
    if (step.result == StepResult::Failed)
        words = line.part.kind == PartKind::Approval ? tr("✗ %1: refused").arg(words) : tr("✗ %1: failed").arg(words);
    else if (step.result == StepResult::NotApplicable)
        words = tr("– %1: not applicable").arg(words);
    if (!step.value.isEmpty())
        words += u"  "_s + step.value + (step.unit.isEmpty() ? QString() : QString(u' ' + step.unit));
    return words;
}

void ChecklistBox::report(const QFuture<Result<void>> &done, const QString &said)
{
    deliver(done, this, [this, said](const Result<void> &result) {
        if (result) {
            if (!said.isEmpty())
                emit message(said);
            return;
        }
        emit failed(result.error());
        rebuild(); // the tick goes back to what is true
    });
}

void ChecklistBox::tick(const Step &step, bool on)
{
    Step after = step;
    after.result = on ? StepResult::Done : StepResult::Open;
    report(m_desk.workItems().setStep(step, after));
}

void ChecklistBox::append(const QString &title)
{
    if (title.isEmpty())
        return;
    m_new->clear();
    deliver(checklists::add(m_desk, m_details.item.id, m_addingTo, title), this, [this](const Result<StepId> &made) {
        if (!made)
            emit failed(made.error());
    });
}

void ChecklistBox::removeStep(StepId id)
{
    QList<Step> steps = m_details.steps;
    steps.removeIf([id](const Step &step) { return step.id == id; });
    report(m_desk.workItems().setChecklist(m_details.item.id, steps));
}

} // namespace lamp
