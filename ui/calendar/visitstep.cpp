// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/visitstep.h"

#include "calendar/inkground.h"
#include "calendar/inklabel.h"
#include "items/calendarwords.h"
#include "theme/theme.h"
#include "widgets/guardeddocument.h"
#include "widgets/sectionlabel.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

InkLabel *visitLabel(const char *name, Ink colour = Ink::Text, double scale = 1)
{
    auto *label = new InkLabel(colour, scale);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

QFont visitFont(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

bool MeasureEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool empty = text().isEmpty() && key->key() == Qt::Key_Backspace;
        static constexpr int barKeys[] = {Qt::Key_Space, Qt::Key_F, Qt::Key_X, Qt::Key_N, Qt::Key_P,
                                          Qt::Key_R};
        if (empty || std::ranges::find(barKeys, key->key()) != std::end(barKeys)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

VisitStep::VisitStep(CodeHighlighter &highlighter, QWidget *parent)
    : QScrollArea(parent), m_instruction(new GuardedView(highlighter))
{
    setObjectName(u"visitStep"_s);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new InkGround(Ink::Panel);
    auto *groundLayout = new QHBoxLayout(ground);
    groundLayout->setContentsMargins(unit() * 7, unit() * 4, unit() * 3, unit() * 3);
    auto *body = new QWidget;
    body->setMaximumWidth(unit() * 96);
    groundLayout->addWidget(body, 100);
    groundLayout->addStretch(1);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(unit());
    m_count = visitLabel("visitStepNumber", Ink::Mute, 1.08);
    m_title = visitLabel("visitStepTitle");
    m_title->setScale(2, true);
    m_state = visitLabel("visitStepState", Ink::Mute, 1.08);
    m_instruction->setObjectName(u"visitInstruction"_s);
    m_instruction->setLook({.scale = 1.2}); // read from a step away
    m_instruction->setAccessibleName(tr("Instruction"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_title, m_state, m_instruction})
        layout->addWidget(widget);
    layout->addSpacing(unit());
    addFields(layout);
    layout->addSpacing(unit());
    addNote(layout);
    layout->addStretch(1);
    setWidget(ground);
    connect(m_procedure, &QPushButton::clicked, this, &VisitStep::procedureWanted);
    connect(m_instruction, &GuardedView::recordActivated, this, &VisitStep::recordActivated);
}

void VisitStep::addFields(QVBoxLayout *layout)
{
    m_measure = new QWidget;
    auto *measure = new QHBoxLayout(m_measure);
    measure->setContentsMargins({});
    measure->setSpacing(unit() * 3 / 2);
    m_numberField = new MeasureEdit(m_measure);
    m_numberField->setObjectName(u"visitNumber"_s);
    m_numberField->setAccessibleName(tr("Value"));
    m_numberField->setFixedWidth(unit() * 18);
    m_numberField->setMinimumHeight(unit() * 13 / 2);
    m_numberField->setTextMargins(unit(), 0, unit(), 0);
    m_numberField->setFont(visitFont(2));
    m_unit = visitLabel("visitUnit", Ink::Text, 1.15);
    m_unit->setWordWrap(false);
    m_check = visitLabel("visitCheck", Ink::Grn, 1.15);
    measure->addWidget(m_numberField);
    measure->addWidget(m_unit);
    measure->addWidget(m_check, 1);
    m_textField = new QPlainTextEdit;
    m_textField->setObjectName(u"visitText"_s);
    m_textField->setAccessibleName(tr("What was found"));
    m_textField->setTabChangesFocus(true);
    m_textField->setFont(visitFont(1.15));
    m_textField->setFixedHeight(unit() * 12);
    m_hint = visitLabel("visitHint", Ink::Red, 1.08);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_measure, m_textField, m_hint})
        layout->addWidget(widget);
    connect(m_numberField, &QLineEdit::textChanged, this, [this] {
        setHint({});
        showCheck();
    });
    connect(m_numberField, &QLineEdit::returnPressed, this, &VisitStep::submitted);
    connect(m_textField, &QPlainTextEdit::textChanged, this, [this] { setHint({}); });
}

void VisitStep::addNote(QVBoxLayout *layout)
{
    m_last = visitLabel("visitLast", Ink::Mute, 1.08);
    m_procedure = new QPushButton;
    m_procedure->setObjectName(u"visitProcedure"_s);
    m_procedure->setAccessibleName(tr("Procedure"));
    m_procedure->setFlat(true);
    m_procedure->setAutoDefault(false);
    m_procedure->hide();
    QFont underlined = m_procedure->font();
    underlined.setUnderline(true);
    m_procedure->setFont(underlined);
    m_noteTitle = new SectionLabel(tr("Note"));
    m_noteField = new QPlainTextEdit;
    m_noteField->setObjectName(u"visitNote"_s);
    m_noteField->setAccessibleName(tr("Note on this step"));
    m_noteField->setTabChangesFocus(true);
    m_noteField->setPlaceholderText(tr("what is worth knowing next time; kept with the step"));
    m_noteField->setFixedHeight(unit() * 10);
    layout->addWidget(m_last);
    layout->addWidget(m_procedure, 0, Qt::AlignLeft);
    layout->addWidget(m_noteTitle);
    layout->addWidget(m_noteField);
    connect(m_noteField, &QPlainTextEdit::textChanged, this, [this] {
        setHint({});
        emit noteEdited();
    });
}

void VisitStep::show(const Step &step, int number, const QStringList &lastValues)
{
    const bool same = m_step.id == step.id && m_number == number;
    // What was typed since stays, also when what was kept of it before comes back.
    const bool typed = same && m_step.value == step.value && (m_step.note == step.note || note() != m_step.note);
    m_step = step;
    m_number = number;
    m_count->setText(tr("Step %1").arg(number));
    m_title->setText(step.title);
    if (!same) {
        m_instruction->setMarkdown(step.instruction);
        m_instruction->setVisible(!step.instruction.trimmed().isEmpty());
        setHint({});
        verticalScrollBar()->setValue(0);
    }
    m_measure->setVisible(step.kind == StepKind::Number);
    m_textField->setVisible(step.kind == StepKind::Text);
    m_unit->setText(step.unit);
    m_numberField->setAccessibleName(tr("%1, in %2").arg(step.title, step.unit.isEmpty() ? tr("numbers") : step.unit));
    if (!typed)
        showTexts();
    const bool noted = !step.note.isEmpty() || (same && m_noteField->isVisibleTo(widget()));
    m_noteTitle->setVisible(noted);
    m_noteField->setVisible(noted);
    QStringList last = lastValues;
    last.removeAll(QString());
    if (step.kind == StepKind::Text && last.size() > 1)
        last = last.first(1); // whole sentences: the last one says enough
    m_last->setText(last.isEmpty() ? QString() : tr("Last times: %1").arg(last.join(u" · "_s)));
    m_last->setVisible(!last.isEmpty());
    showState();
    showCheck();
}

void VisitStep::showTexts()
{
    if (m_door)
        m_door->begin({});
    m_numberField->setText(m_step.kind == StepKind::Number ? m_step.value : QString());
    m_textField->setPlainText(m_step.kind == StepKind::Text ? m_step.value : QString());
    m_noteField->setPlainText(m_step.note);
    if (m_door)
        m_door->begin(draftKey());
}

void VisitStep::setVisit(const QString &number) { m_visit = number; }

QString VisitStep::draftKey() const
{
    return m_visit.isEmpty() ? QString() : u"visit/%1/%2"_s.arg(m_visit).arg(m_step.id.value);
}

void VisitStep::guard(TextDoor &door)
{
    m_door = &door;
    door.add(m_textField, u"text"_s);
    door.add(m_noteField, u"note"_s);
    door.drafts().add(m_numberField, u"number"_s);
    auto *column = static_cast<QVBoxLayout *>(m_hint->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_hint) + 1, door.strip());
    connect(&door, &TextDoor::restored, this, [this] { m_noteTitle->setVisible(!m_noteField->isHidden()); });
}

void VisitStep::showState()
{
    QStringList state;
    Ink colour = Ink::Mute;
    if (m_step.result == StepResult::Done) {
        state << (m_step.kind == StepKind::PassFail ? tr("✓ Passed") : tr("✓ Done"));
        colour = Ink::Grn;
    } else if (m_step.result == StepResult::Failed) {
        state << tr("✗ Failed");
        colour = Ink::Red;
    } else if (m_step.result == StepResult::NotApplicable) {
        state << tr("– Not applicable");
    } else if (m_step.kind == StepKind::PassFail) {
        state << tr("Pass or fail");
    }
    if (m_step.evidence)
        state << tr("needs a note or a file as evidence");
    m_state->setInk(colour);
    m_state->setText(state.join(u" · "_s));
    m_state->setVisible(!state.isEmpty());
}

void VisitStep::setProcedure(const QString &title)
{
    m_procedure->setText(tr("Procedure: %1").arg(title));
    m_procedure->setAccessibleName(m_procedure->text());
    m_procedure->setVisible(!title.isEmpty());
}

void VisitStep::showCheck()
{
    const auto number = numberFrom(m_numberField->text());
    const auto check = number ? checkLimits(m_step, *number) : std::nullopt;
    if (m_numberField->text().trimmed().isEmpty() || (number && !check))
        m_check->clear();
    else if (!number)
        m_check->setText(tr("✗ not a number"));
    else
        m_check->setText((check->within ? u"✓ "_s : u"✗ "_s) + check->text);
    m_check->setInk(number && check && check->within ? Ink::Grn : Ink::Red);
}

QString VisitStep::value() const
{
    if (m_step.kind == StepKind::Number) {
        const auto number = numberFrom(m_numberField->text());
        return number ? QString::number(*number, 'g', 10) : QString();
    }
    return m_step.kind == StepKind::Text ? m_textField->toPlainText().trimmed() : QString();
}

QString VisitStep::note() const
{
    return m_noteField->toPlainText().trimmed();
}

QString VisitStep::hindrance(bool hasFiles) const
{
    if (m_step.kind == StepKind::Number) {
        const auto number = numberFrom(m_numberField->text());
        if (!number)
            return tr("Type the number first.");
        const auto check = checkLimits(m_step, *number);
        if (check && !check->within)
            return tr("The value is %1. Correct it, or press F to record it as failed.").arg(check->text);
    }
    if (m_step.kind == StepKind::Text && value().isEmpty())
        return tr("Write down what was found first.");
    if (m_step.evidence && m_step.kind == StepKind::Tick && note().isEmpty() && !hasFiles)
        return tr("This step needs a note (N) or a file (P) as evidence.");
    return {};
}

void VisitStep::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void VisitStep::focusField()
{
    if (m_step.kind == StepKind::Number) {
        m_numberField->setFocus();
        m_numberField->selectAll();
    } else if (m_step.kind == StepKind::Text) {
        m_textField->setFocus();
    }
}

void VisitStep::focusNote()
{
    m_noteTitle->show();
    m_noteField->show();
    m_noteField->setFocus();
    ensureWidgetVisible(m_noteField);
}

} // namespace lamp
