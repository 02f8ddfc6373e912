// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runfinish.h"

#include "calendar/inkground.h"
#include "calendar/inklabel.h"
#include "items/targetwords.h"
#include "widgets/sectionlabel.h"
#include "work/textdoor.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

RunFinish::RunFinish(CodeHighlighter &highlighter, QWidget *parent)
    : QScrollArea(parent), m_highlighter(highlighter), m_title(new InkLabel), m_facts(new InkLabel(Ink::Mute, 1.08)),
      m_note(new QPlainTextEdit), m_book(new QCheckBox)
{
    setObjectName(u"runFinish"_s);
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
    m_title->setObjectName(u"runFinishTitle"_s);
    m_title->setScale(1.8, true);
    m_facts->setObjectName(u"runFinishFacts"_s);
    m_note->setObjectName(u"runFinishNote"_s);
    m_note->setAccessibleName(tr("Last word on this run"));
    m_note->setPlaceholderText(tr("what it was in the end; stands first in the entry"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(unit() * 9);
    m_book->setObjectName(u"runBook"_s);
    m_book->setAccessibleName(tr("Write the time down on the work item"));
    m_book->setFocusPolicy(Qt::TabFocus);
    m_book->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_facts, m_note, m_book})
        m_layout->addWidget(widget);
    m_layout->addStretch(1);
    setWidget(ground);
}

void RunFinish::clear()
{
    delete m_parts;
    m_parts = new QWidget;
    auto *layout = new QVBoxLayout(m_parts);
    layout->setContentsMargins({});
    layout->setSpacing(unit());
    m_layout->insertWidget(2, m_parts);
}

void RunFinish::addText(const QString &title, const QString &markdown, const AttachedFiles &files)
{
    if (!title.isEmpty())
        m_parts->layout()->addWidget(new SectionLabel(title));
    auto *view = new GuardedView(m_highlighter);
    view->setObjectName(u"runFinishText"_s);
    view->setAccessibleName(title.isEmpty() ? tr("What was done") : title);
    view->setFocusPolicy(Qt::ClickFocus);
    view->setLook({.scale = 1.1});
    view->setMarkdown(markdown, files);
    connect(view, &GuardedView::recordActivated, this, &RunFinish::recordActivated);
    m_parts->layout()->addWidget(view);
}

void RunFinish::addSection(const runs::Sheet &sheet, ProcedureSection::Kind kind, const AttachedFiles &files)
{
    const ProcedureSection *section = sheet.procedure.section(kind);
    if (section && !section->text.isEmpty())
        addText(procedureHeading(kind), runs::filledProse(section->text, sheet.values), files);
}

void RunFinish::show(const runs::Sheet &sheet, const AttachedFiles &files, bool helpFirst)
{
    using Section = ProcedureSection::Kind;
    const QString key = u"%1/%2/%3"_s.arg(sheet.run.id.value).arg(sheet.way.size()).arg(int(helpFirst));
    m_number = sheet.number;
    if (key == m_shown)
        return;
    m_shown = key;
    m_title->setText(helpFirst ? tr("Did it help all the same?") : tr("Did it help?"));
    clear();
    const QList<Section> kinds = helpFirst ? QList<Section>{Section::Help, Section::RollBack, Section::Check}
                                        : QList<Section>{Section::Check, Section::Help, Section::RollBack};
    for (const Section kind : kinds)
        addSection(sheet, kind, files);
    m_note->show();
    m_book->setVisible(!m_number.isEmpty());
    verticalScrollBar()->setValue(0);
}

void RunFinish::showEnd(const runs::Sheet &sheet)
{
    m_shown.clear();
    const QString time = runs::timeTaken(sheet.run.seconds);
    switch (sheet.run.outcome) {
    case RunOutcome::Solved: m_title->setText(tr("\u2713 It helped, after %1").arg(time)); break;
    case RunOutcome::NotSolved: m_title->setText(tr("\u2717 It did not help, after %1").arg(time)); break;
    default: m_title->setText(tr("\u2013 Given up after %1").arg(time)); break;
    }
    m_facts->setText(sheet.number.isEmpty()
                         ? tr("Kept with the article.")
                         : tr("Kept with the article and as an entry of %1.").arg(numberWord(sheet.number)));
    clear();
    addText({}, runs::evidence(sheet, sheet.run.outcome, sheet.run.note, sheet.run.seconds), {});
    m_note->hide();
    m_book->hide();
    verticalScrollBar()->setValue(0);
}

void RunFinish::setSeconds(qint64 seconds)
{
    m_facts->setText(tr("%1 so far").arg(runs::timeTaken(seconds)));
    m_book->setText(tr("Write %1 down on %2").arg(runs::timeTaken(qMax<qint64>(60, (seconds + 59) / 60 * 60)),
                                                  numberWord(m_number)));
}

void RunFinish::setBooking(bool on) { m_book->setChecked(on); }
bool RunFinish::books() const { return m_book->isChecked(); }
QString RunFinish::note() const { return m_note->toPlainText().trimmed(); }

void RunFinish::focusNote()
{
    m_note->setFocus();
    ensureWidgetVisible(m_note);
}

void RunFinish::guard(TextDoor &door)
{
    door.add(m_note, u"note"_s);
    m_layout->insertWidget(m_layout->indexOf(m_note) + 1, door.strip());
}

} // namespace lamp
