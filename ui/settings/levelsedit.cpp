// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/levelsedit.h"

#include "items/clockwords.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

LevelsEdit::LevelsEdit(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *add = called(new QPushButton(tr("Add a warning"), this), u"levelAdd"_s, tr("Add a warning"));
    add->setIcon(icon("list-add"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_column->setSpacing(unit() / 2);
    all->addLayout(m_column);
    all->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({.clock = ClockKind::Resolve, .unit = EscalationUnit::Percent, .amount = 75,
                 .action = EscalationAction::WarnOwner});
        m_lines.last().clock->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
}

void LevelsEdit::setLevels(const QList<EscalationLevel> &levels)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.box;
    m_lines.clear();
    for (const EscalationLevel &level : levels)
        addLine(level);
}

void LevelsEdit::makeFields(Line &line, int number)
{
    const QString name = u"level%1."_s.arg(number);
    line.clock = called(new QComboBox(line.box), name + u"clock", tr("Warning %1: clock").arg(number));
    for (const ClockKind kind : allClocks)
        line.clock->addItem(clockWord(kind), int(kind));
    line.amount = called(new QSpinBox(line.box), name + u"amount", tr("Warning %1: how much").arg(number));
    line.amount->setRange(0, 1'000'000);
    line.unit = called(new QComboBox(line.box), name + u"unit", tr("Warning %1: of what").arg(number));
    line.unit->addItem(tr("% of its time"), int(EscalationUnit::Percent));
    line.unit->addItem(tr("working minutes before"), int(EscalationUnit::MinutesBefore));
    line.unit->addItem(tr("working minutes after"), int(EscalationUnit::MinutesAfter));
    line.action = called(new QComboBox(line.box), name + u"action", tr("Warning %1: who is told").arg(number));
    line.action->addItem(tr("tell the owner"), int(EscalationAction::WarnOwner));
    line.action->addItem(tr("tell the lead"), int(EscalationAction::WarnLead));
    line.note = new FieldNote(name + u"note", line.amount, line.box);
    line.clock->setCurrentIndex(line.clock->findData(int(line.level.clock)));
    line.amount->setValue(static_cast<int>(line.level.amount));
    line.unit->setCurrentIndex(line.unit->findData(int(line.level.unit)));
    line.action->setCurrentIndex(line.action->findData(int(line.level.action)));
}

void LevelsEdit::addLine(const EscalationLevel &level)
{
    Line line{.level = level, .box = new QWidget(this)};
    const int number = static_cast<int>(m_lines.size()) + 1;
    makeFields(line, number);
    auto *gone = called(new QToolButton(line.box), u"level%1.remove"_s.arg(number),
                        tr("Remove warning %1").arg(number));
    gone->setIcon(icon("edit-delete", Ink::Mute));
    gone->setAutoRaise(true);
    gone->setToolTip(gone->accessibleName());
    auto *row = new QHBoxLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{line.clock, line.amount, line.unit, line.action, gone})
        row->addWidget(field);
    row->addStretch(1);
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(unit() / 4);
    column->addLayout(row);
    column->addWidget(line.note);
    m_column->addWidget(line.box);
    m_lines.append(line);
    for (QComboBox *box : {line.clock, line.unit, line.action})
        connect(box, &QComboBox::currentIndexChanged, this, &LevelsEdit::changed);
    connect(line.amount, &QSpinBox::valueChanged, this, &LevelsEdit::changed);
    connect(gone, &QToolButton::clicked, this, [this, box = line.box] { remove(box); });
}

void LevelsEdit::remove(const QWidget *box)
{
    QList<EscalationLevel> left = levels();
    const auto found = std::ranges::find(m_lines, box, &Line::box);
    left.removeAt(found - m_lines.begin());
    // Once the click is over: the button that was pressed goes too.
    QMetaObject::invokeMethod(this, [this, left] {
        setLevels(left);
        findChild<QPushButton *>(u"levelAdd"_s)->setFocus(Qt::OtherFocusReason);
        emit changed();
    }, Qt::QueuedConnection);
}

QList<EscalationLevel> LevelsEdit::levels() const
{
    QList<EscalationLevel> list;
    for (const Line &line : m_lines) {
        EscalationLevel level = line.level;
        level.clock = static_cast<ClockKind>(line.clock->currentData().toInt());
        level.amount = line.amount->value();
        level.unit = static_cast<EscalationUnit>(line.unit->currentData().toInt());
        level.action = static_cast<EscalationAction>(line.action->currentData().toInt());
        list.append(level);
    }
    return list;
}

void LevelsEdit::showProblems(const QList<ClockProblem> &problems)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto found = std::ranges::find(problems, i, &ClockProblem::part);
        m_lines[i].note->say(found == problems.end() ? QString() : problemWords(*found));
    }
}

} // namespace lamp
