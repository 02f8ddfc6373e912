// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runstepview.h"

#include "calendar/inkground.h"
#include "calendar/inklabel.h"
#include "run/commandview.h"
#include "shell/keybutton.h"
#include "widgets/chip.h"
#include "widgets/sectionlabel.h"
#include "work/textdoor.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostJumps = 9; // each has a digit as its key

InkLabel *runLabel(const char *name, Ink colour, double scale)
{
    auto *label = new InkLabel(colour, scale);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

// The time of day alone is no reason to draw a step anew under the eyes of who reads it.
QHash<QString, QString> lasting(QHash<QString, QString> values)
{
    values.remove(u"now"_s);
    return values;
}
} // namespace

RunStepView::RunStepView(CodeHighlighter &highlighter, QWidget *parent)
    : QScrollArea(parent), m_highlighter(highlighter), m_count(runLabel("runStepNumber", Ink::Mute, 1.08)),
      m_title(runLabel("runStepTitle", Ink::Text, 1)), m_state(runLabel("runStepState", Ink::Mute, 1.08)),
      m_hint(runLabel("runHint", Ink::Amb, 1.15)), m_noteTitle(new SectionLabel(tr("Note"))),
      m_note(new QPlainTextEdit)
{
    setObjectName(u"runStep"_s);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new InkGround(Ink::Panel);
    auto *groundLayout = new QHBoxLayout(ground);
    groundLayout->setContentsMargins(unit() * 5, unit() * 3, unit() * 3, unit() * 3);
    auto *body = new QWidget;
    body->setMaximumWidth(unit() * 120);
    groundLayout->addWidget(body, 100);
    groundLayout->addStretch(1);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(unit());
    m_title->setScale(1.8, true);
    m_noteTitle->hide();
    m_note->hide();
    m_note->setObjectName(u"runNote"_s);
    m_note->setAccessibleName(tr("Note on this step"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("what was seen or done otherwise; kept with the step"));
    m_note->setFixedHeight(unit() * 9);
    setHint({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_title, m_state, m_hint, m_noteTitle, m_note})
        m_layout->addWidget(widget);
    m_layout->addStretch(1);
    setWidget(ground);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RunStepView::noteEdited);
}

const ProcedureStep *RunStepView::step() const
{
    return m_position >= 0 && m_position < m_sheet.procedure.steps.size() ? &m_sheet.procedure.steps.at(m_position)
                                                                         : nullptr;
}

void RunStepView::show(const runs::Sheet &sheet, int position, const AttachedFiles &files)
{
    const bool same = m_sheet.run.id == sheet.run.id && m_position == position && m_parts
        && m_sheet.way.size() == sheet.way.size() && m_files.byName.size() == files.byName.size()
        && lasting(m_sheet.values) == lasting(sheet.values);
    m_sheet = sheet;
    m_position = position;
    m_files = files;
    const ProcedureStep *here = step();
    if (same || !here)
        return;
    const QString place = tr("Step %1 of %2").arg(here->number).arg(sheet.procedure.steps.size());
    m_count->setText(here->group.isEmpty() ? place : QString(place + u" \u00b7 " + here->group));
    m_title->setText(here->title);
    QString words;
    if (const auto state = sheet.state(position))
        words = QString(runs::sign(*state)) + u' '
            + (*state == RunStepState::Done         ? tr("done before")
                   : *state == RunStepState::Failed ? tr("failed before")
                                                    : tr("skipped before"));
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    setHint({});
    build();
    verticalScrollBar()->setValue(0);
}

void RunStepView::build()
{
    delete m_parts;
    m_commands.clear();
    m_marked = nullptr;
    m_copied = false;
    m_parts = new QWidget;
    m_partsLayout = new QVBoxLayout(m_parts);
    m_partsLayout->setContentsMargins({});
    m_partsLayout->setSpacing(unit());
    if (m_position == 0)
        addBefore();
    if (const ProcedureStep *here = step()) {
        addParts(*here);
        addSection(tr("Expected"), here->expected, "runExpected");
        addSection(tr("If it fails"), here->ifFails, "runIfFails");
        addJumps(*here);
    }
    m_layout->insertWidget(m_layout->indexOf(m_hint), m_parts);
    for (CommandView *view : std::as_const(m_commands))
        if (view->isCommand() && !m_marked)
            mark(view, m_onSite ? 0 : -1);
}

// What the article says before its steps is read before the first of them.
void RunStepView::addBefore()
{
    const ProcedureSection *before = m_sheet.procedure.section(ProcedureSection::Kind::Before);
    if (m_sheet.article.risk == "high"_L1) {
        auto *chip = new Chip(tr("High risk: read all steps first"), Ink::Red);
        chip->setObjectName(u"runRisk"_s);
        m_partsLayout->addWidget(chip, 0, Qt::AlignLeft);
    }
    if (before)
        addSection(procedureHeading(before->kind), before->text, "runBefore");
}

void RunStepView::addParts(const ProcedureStep &step)
{
    for (const ProcedurePart &part : step.parts) {
        if (part.block)
            addCommand(part);
        else
            addText(part.text, "runInstruction");
    }
}

void RunStepView::addText(const QString &markdown, const char *name, double scale)
{
    auto *view = new GuardedView(m_highlighter);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(tr("Instruction"));
    view->setFocusPolicy(Qt::ClickFocus); // the keys belong to the run
    view->setLook({.scale = scale});
    view->setMarkdown(runs::filledProse(markdown, m_sheet.values), m_files);
    connect(view, &GuardedView::recordActivated, this, &RunStepView::recordActivated);
    m_partsLayout->addWidget(view);
}

void RunStepView::addCommand(const ProcedurePart &part)
{
    auto *view = new CommandView(part, runs::filled(part, m_sheet.values), m_highlighter);
    view->setNumbered(m_onSite);
    connect(view, &CommandView::lineChosen, this, [this, view](int line) { mark(view, line); });
    m_partsLayout->addWidget(view);
    m_commands.append(view);
    if (const QString words = view->notFilled(); !words.isEmpty()) {
        InkLabel *label = runLabel("runNotFilled", Ink::Amb, 1);
        label->setText(words);
        m_partsLayout->addWidget(label);
    }
}

void RunStepView::addSection(const QString &title, const QString &markdown, const char *name)
{
    if (markdown.isEmpty())
        return;
    m_partsLayout->addSpacing(unit() / 2);
    m_partsLayout->addWidget(new SectionLabel(title));
    addText(markdown, name, 1.1);
}

QString RunStepView::jumpWords(const ProcedureJump &jump) const
{
    if (jump.help)
        return tr("To the end: it does not help");
    const ProcedureStep &to = m_sheet.procedure.steps.at(jump.step);
    return tr("To step %1: %2").arg(to.number).arg(to.title);
}

void RunStepView::addJumps(const ProcedureStep &step)
{
    int number = 0;
    for (const ProcedureJump &jump : step.jumps) {
        if ((jump.step < 0 && !jump.help) || number == MostJumps)
            continue;
        auto *button = new KeyButton;
        button->setObjectName(u"runJump%1"_s.arg(++number));
        button->setText(jumpWords(jump));
        button->setKey(QKeySequence(Qt::Key_0 + number));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(jump.when);
        button->setToolTip(jump.when.toHtmlEscaped());
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        if (m_onSite)
            button->setMinimumHeight(unit() * 4); // a thumb hits it
        connect(button, &QPushButton::clicked, this, [this, jump] { emit jumpWanted(jump); });
        m_partsLayout->addWidget(button, 0, Qt::AlignLeft);
    }
}

void RunStepView::setOnSite(bool on)
{
    if (std::exchange(m_onSite, on) == on)
        return;
    build();
}

void RunStepView::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void RunStepView::guard(TextDoor &door)
{
    m_door = &door;
    door.add(m_note, u"note"_s);
    m_layout->insertWidget(m_layout->indexOf(m_note) + 1, door.strip());
    connect(&door, &TextDoor::restored, this, [this] {
        m_noteTitle->show();
        m_note->show();
    });
}

QString RunStepView::note() const { return m_note->toPlainText().trimmed(); }

void RunStepView::setNote(const QString &text)
{
    m_note->setPlainText(text);
    m_noteTitle->setVisible(!text.isEmpty());
    m_note->setVisible(!text.isEmpty());
}

void RunStepView::setNoteShown(bool on)
{
    const bool shown = on && !m_note->toPlainText().isEmpty();
    m_noteTitle->setVisible(shown);
    m_note->setVisible(shown);
}

void RunStepView::setMarkedLine(int line)
{
    if (m_marked)
        mark(m_marked, line);
}

void RunStepView::focusNote()
{
    m_noteTitle->show();
    m_note->show();
    m_note->setFocus();
    ensureWidgetVisible(m_note);
}

void RunStepView::mark(CommandView *view, int line)
{
    for (CommandView *other : std::as_const(m_commands))
        other->setMarked(other == view ? line : -1);
    if (m_marked != view)
        m_copied = false;
    m_marked = view;
}

void RunStepView::moveMark(int by)
{
    const qsizetype at = m_commands.indexOf(m_marked);
    if (at < 0) { // nothing to type here: the keys turn the page
        verticalScrollBar()->triggerAction(by > 0 ? QScrollBar::SliderSingleStepAdd : QScrollBar::SliderSingleStepSub);
        return;
    }
    int line = m_marked->marked() < 0 ? (by > 0 ? 0 : m_marked->marked()) : m_marked->marked() + by;
    CommandView *view = m_marked;
    if (line < 0 && at > 0) {
        view = m_commands.at(at - 1);
        line = int(view->lines().size()) - 1;
    } else if (line >= view->lines().size() && at + 1 < m_commands.size()) {
        view = m_commands.at(at + 1);
        line = 0;
    }
    mark(view, qBound(0, line, int(view->lines().size()) - 1));
    const QRect place = view->lineRect(view->marked());
    const QPoint centre = view->mapTo(widget(), place.center());
    ensureVisible(0, centre.y(), 0, place.height() + unit() * 3);
}

QString RunStepView::markedLine() const
{
    return m_marked ? m_marked->lines().value(qMax(0, m_marked->marked())) : QString();
}

QStringList RunStepView::commandLines() const { return m_marked ? m_marked->lines() : QStringList(); }
int RunStepView::markedIndex() const { return m_marked ? qMax(0, m_marked->marked()) : -1; }

RunStepView::Copy RunStepView::nextCopy()
{
    QList<CommandView *> typed = m_commands;
    typed.removeIf([](const CommandView *view) { return !view->isCommand(); });
    if (typed.isEmpty())
        return {};
    qsizetype at = qMax<qsizetype>(0, typed.indexOf(m_marked));
    if (m_copied)
        at = (at + 1) % typed.size();
    CommandView *view = typed.at(at);
    mark(view, m_onSite ? 0 : view->marked());
    m_copied = true;
    ensureWidgetVisible(view);
    return {view->text(), view->accessibleName(), view->notFilled(), int(at) + 1, int(typed.size())};
}

void RunStepView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_note->setFixedHeight(unit() * 9);
}

} // namespace lamp
