// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/stepseditor.h"

#include "items/calendarwords.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

StepsEditor::StepsEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, unit() * 3 / 2, 0, 0);
    layout->setSpacing(unit() * 2);
    layout->addWidget(buildList(), 2);
    m_form = buildForm();
    layout->addWidget(m_form, 3);
    m_empty = new EmptyState("checkmark",
                             tr("No steps yet. A checklist makes every visit the same, and is the proof of what was "
                                "done."),
                             {}, this);
    layout->addWidget(m_empty, 3);
    showStep(-1);
}

QWidget *StepsEditor::buildList()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    m_list = new QListWidget(part);
    m_list->setObjectName(u"planSteps"_s);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setWordWrap(true);
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, const QString &spoken) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(spoken);
        made->setToolTip(spoken);
        made->setAutoDefault(false);
        buttons->addWidget(made);
        return made;
    };
    m_add = button(tr("Add step"), "addStep", tr("Add a step"));
    m_remove = button(tr("Remove"), "removeStep", tr("Remove the step"));
    buttons->addStretch(1);
    m_up = button(u"↑"_s, "stepUp", tr("Move the step up (Alt+Up)"));
    m_down = button(u"↓"_s, "stepDown", tr("Move the step down (Alt+Down)"));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepsEditor::showStep);
    connect(m_add, &QPushButton::clicked, this, &StepsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &StepsEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return part;
}

QWidget *StepsEditor::buildLimits(QWidget *parent)
{
    m_limits = new QWidget(parent);
    auto *limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins({});
    const auto field = [&](const char *name, const QString &hint) {
        auto *edit = new QLineEdit(m_limits);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(hint);
        edit->setPlaceholderText(hint);
        limits->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &StepsEditor::keepStep);
        return edit;
    };
    m_unit = field("stepUnit", tr("unit"));
    m_lowest = field("stepLowest", tr("lowest"));
    m_highest = field("stepHighest", tr("highest"));
    return m_limits;
}

QWidget *StepsEditor::buildForm()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title = new QLineEdit(part);
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setPlaceholderText(tr("what is done, in a few words"));
    form->addRow(tr("&Step"), m_title);
    m_kind = new QComboBox(part);
    m_kind->setObjectName(u"stepKind"_s);
    for (const StepKind kind : {StepKind::Tick, StepKind::PassFail, StepKind::Number, StepKind::Text})
        m_kind->addItem(stepKindName(kind), int(kind));
    form->addRow(tr("&Answer"), m_kind);
    form->addRow(tr("Limits"), buildLimits(part));
    m_instruction = new QPlainTextEdit(part);
    m_instruction->setObjectName(u"stepInstruction"_s);
    m_instruction->setTabChangesFocus(true);
    m_instruction->setPlaceholderText(tr("How, in Markdown; commands as code blocks"));
    form->addRow(tr("&Instruction"), m_instruction);
    m_evidence = new QCheckBox(tr("Needs a note or a file as evidence"), part);
    m_evidence->setObjectName(u"stepEvidence"_s);
    form->addRow({}, m_evidence);
    connect(m_title, &QLineEdit::textChanged, this, &StepsEditor::keepStep);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepsEditor::keepStep);
    connect(m_instruction, &QPlainTextEdit::textChanged, this, &StepsEditor::keepStep);
    connect(m_evidence, &QCheckBox::toggled, this, &StepsEditor::keepStep);
    return part;
}

void StepsEditor::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    renumber();
    m_list->setCurrentRow(m_steps.isEmpty() ? -1 : 0);
    showStep(m_list->currentRow());
}

QList<Step> StepsEditor::steps() const
{
    QList<Step> kept;
    for (Step step : m_steps) {
        step.title = step.title.trimmed();
        if (step.title.isEmpty() && step.instruction.trimmed().isEmpty())
            continue;
        step.position = kept.size();
        kept << step;
    }
    return kept;
}

int StepsEditor::count() const
{
    return static_cast<int>(steps().size());
}

int StepsEditor::current() const { return m_list->currentRow(); }

void StepsEditor::choose(int row)
{
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

QString StepsEditor::problem()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        QString wrong;
        if (step.title.trimmed().isEmpty() && !step.instruction.trimmed().isEmpty())
            wrong = tr("Step %1 has no name.").arg(i + 1);
        else if (step.kind == StepKind::Number && step.lowest && step.highest && *step.lowest > *step.highest)
            wrong = tr("Step %1: the lowest value is above the highest.").arg(i + 1);
        if (!wrong.isEmpty()) {
            m_list->setCurrentRow(static_cast<int>(i));
            return wrong;
        }
    }
    return {};
}

QString StepsEditor::lineOf(const Step &step, int number)
{
    const QString hint = stepHint(step), title = step.title.trimmed().isEmpty() ? tr("(no name yet)") : step.title;
    const QString line = u"%1  %2"_s.arg(number).arg(title);
    return hint.isEmpty() ? line : QString(line + u" · " + hint);
}

void StepsEditor::renumber()
{
    const QScopedValueRollback showing(m_showing, true);
    const int row = m_list->currentRow();
    while (m_list->count() > m_steps.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString line = lineOf(m_steps[i], static_cast<int>(i) + 1);
        if (i < m_list->count())
            m_list->item(static_cast<int>(i))->setText(line);
        else
            m_list->addItem(line);
    }
    if (row < m_list->count())
        m_list->setCurrentRow(row);
}

void StepsEditor::add()
{
    Step step;
    step.kind = m_steps.isEmpty() ? StepKind::Tick : m_steps.last().kind;
    const int row = m_list->currentRow() + 1;
    m_steps.insert(row, step);
    renumber();
    m_list->setCurrentRow(row);
    showStep(row);
    m_title->setFocus();
    emit changed();
}

void StepsEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_steps.removeAt(row);
    renumber();
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showStep(m_list->currentRow());
    emit changed();
}

void StepsEditor::move(int by)
{
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_steps.size())
        return;
    m_steps.swapItemsAt(row, to);
    renumber();
    m_list->setCurrentRow(to);
    emit changed();
}

void StepsEditor::showStep(int row)
{
    const bool any = row >= 0 && row < m_steps.size();
    m_form->setVisible(any);
    m_empty->setVisible(!any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_steps.size());
    if (!any || m_showing)
        return;
    const QScopedValueRollback showing(m_showing, true);
    const Step &step = m_steps[row];
    const auto number = [](std::optional<double> value) {
        return value ? QLocale().toString(*value, 'g', 10) : QString();
    };
    m_title->setText(step.title);
    m_kind->setCurrentIndex(m_kind->findData(int(step.kind)));
    m_unit->setText(step.unit);
    m_lowest->setText(number(step.lowest));
    m_highest->setText(number(step.highest));
    m_instruction->setPlainText(step.instruction);
    m_evidence->setChecked(step.evidence);
    showParts();
}

void StepsEditor::showParts()
{
    const bool number = m_kind->currentData().toInt() == int(StepKind::Number);
    static_cast<QFormLayout *>(m_form->layout())->setRowVisible(m_limits, number);
}

void StepsEditor::keepStep()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    Step &step = m_steps[row];
    step.title = m_title->text();
    step.kind = static_cast<StepKind>(m_kind->currentData().toInt());
    step.instruction = m_instruction->toPlainText();
    step.evidence = m_evidence->isChecked();
    const bool number = step.kind == StepKind::Number;
    step.unit = number ? m_unit->text().trimmed() : QString();
    step.lowest = number ? numberFrom(m_lowest->text()) : std::nullopt;
    step.highest = number ? numberFrom(m_highest->text()) : std::nullopt;
    showParts();
    m_list->item(row)->setText(lineOf(step, row + 1));
    emit changed();
}

} // namespace lamp
