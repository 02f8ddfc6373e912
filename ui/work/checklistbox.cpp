// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistbox.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
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

void ChecklistBox::show(const WorkItemDetails &details)
{
    if (details.item.id != m_details.item.id)
        m_adding = false;
    const bool same = details.item.id == m_details.item.id && details.steps == m_details.steps && m_content;
    m_details = details;
    if (!same)
        rebuild();
    setVisible(!m_details.steps.isEmpty() || m_adding);
}

void ChecklistBox::startAdding()
{
    m_adding = true;
    rebuild();
    setVisible(true);
    m_new->setFocus(Qt::OtherFocusReason);
}

void ChecklistBox::rebuild()
{
    const QString focused = focusWidget() && focusWidget()->hasFocus() && isAncestorOf(focusWidget())
        ? focusWidget()->objectName()
        : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(unit() / 4);
    auto *head = new QHBoxLayout;
    const auto done = std::ranges::count_if(m_details.steps,
                                            [](const Step &s) { return s.result != StepResult::Open; });
    head->addWidget(new SectionLabel(tr("Checklist · %1 of %2").arg(done).arg(m_details.steps.size()), m_content));
    head->addStretch(1);
    const bool measured = std::ranges::any_of(m_details.steps,
                                              [](const Step &s) { return s.kind != StepKind::Tick || s.evidence; });
    if (measured || (m_details.item.kind == Kind::Maintenance && !m_details.steps.isEmpty())) {
        const StatusClass status = m_desk.catalog().status(m_details.item.statusId).cls;
        const bool begun = isOpen(status) && status != StatusClass::Initial;
        auto *visit = new QPushButton(icon("media-playback-start", Ink::Acc),
                                      begun ? tr("Continue visit") : tr("Start visit"), m_content);
        visit->setObjectName(u"startVisit"_s);
        connect(visit, &QPushButton::clicked, this, &ChecklistBox::visitRequested);
        head->addWidget(visit);
    }
    m_column->addLayout(head);
    for (const Step &step : std::as_const(m_details.steps))
        addStep(step);
    m_new = new QLineEdit(m_content);
    m_new->setObjectName(u"newStep"_s);
    m_new->setAccessibleName(tr("New step"));
    m_new->setPlaceholderText(tr("add a step, Enter"));
    m_new->setFrame(false);
    m_new->setVisible(m_adding);
    m_column->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { append(m_new->text().simplified()); });
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void ChecklistBox::addStep(const Step &step)
{
    QString words = step.title;
    if (step.result == StepResult::Failed)
        words = tr("✗ %1: failed").arg(words);
    else if (step.result == StepResult::NotApplicable)
        words = tr("– %1: not applicable").arg(words);
    if (!step.value.isEmpty())
        words += u"  "_s + step.value + (step.unit.isEmpty() ? QString() : QString(u' ' + step.unit));
    auto *box = new QCheckBox(words.replace(u'&', u"&&"_s), m_content);
    box->setObjectName(u"step%1"_s.arg(step.id.value));
    box->setAccessibleName(step.title);
    box->setChecked(step.result != StepResult::Open);
    box->setEnabled(step.kind == StepKind::Tick && !step.evidence
                    && !m_desk.catalog().status(m_details.item.statusId).locks);
    box->setToolTip(step.note.toHtmlEscaped());
    box->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *remove = new QAction(tr("Take the step off the list"), box);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    box->addAction(remove);
    connect(remove, &QAction::triggered, this, [this, id = step.id] { removeStep(id); });
    connect(box, &QCheckBox::clicked, this, [this, step](bool on) { tick(step, on); });
    m_column->addWidget(box);
}

void ChecklistBox::report(const QFuture<Result<void>> &done)
{
    deliver(done, this, [this](const Result<void> &result) {
        if (result)
            return;
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
    QList<Step> steps = m_details.steps;
    steps.append(Step{.workItemId = m_details.item.id, .title = title});
    m_new->clear();
    report(m_desk.workItems().setChecklist(m_details.item.id, steps));
}

void ChecklistBox::removeStep(StepId id)
{
    QList<Step> steps = m_details.steps;
    steps.removeIf([id](const Step &step) { return step.id == id; });
    report(m_desk.workItems().setChecklist(m_details.item.id, steps));
}

} // namespace lamp
