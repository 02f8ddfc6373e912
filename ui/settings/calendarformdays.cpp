// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that differ from the week: a company day off, half a day, an open Saturday.
#include "settings/calendarform.h"

#include "register/datefield.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

void CalendarForm::setDays(const QList<CalendarException> &list)
{
    for (const Day &day : std::as_const(m_days))
        delete day.box;
    m_days.clear();
    for (const CalendarException &day : list)
        addDay(day);
}

void CalendarForm::addDay(const CalendarException &day)
{
    const int number = static_cast<int>(m_days.size()) + 1;
    const QString name = u"day%1."_s.arg(number);
    Day line{.day = day, .box = new QWidget(this)};
    line.date = called(new DateField(m_desk.now().in(m_desk.zone()).date(), line.box), name + u"date",
                       tr("Day %1: date").arg(number));
    line.date->setDate(day.day);
    line.name = called(new QLineEdit(day.name, line.box), name + u"name", tr("Day %1: why").arg(number));
    line.name->setPlaceholderText(tr("why, for example Works outing"));
    line.hours = called(new QLineEdit(day.hours, line.box), name + u"hours", tr("Day %1: hours").arg(number));
    line.hours->setPlaceholderText(tr("free all day"));
    line.note = new FieldNote(name + u"note", line.date, line.box);
    auto *gone = called(new QToolButton(line.box), name + u"remove", tr("Remove day %1").arg(number));
    gone->setIcon(icon("edit-delete", Ink::Mute));
    gone->setAutoRaise(true);
    gone->setToolTip(gone->accessibleName());
    auto *row = new QHBoxLayout;
    row->addWidget(line.date, 2);
    row->addWidget(line.name, 4);
    row->addWidget(line.hours, 3);
    row->addWidget(gone);
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins({});
    column->setSpacing(unit() / 4);
    column->addLayout(row);
    column->addWidget(line.note);
    m_dayRows->addWidget(line.box);
    m_days.append(line);
    for (QLineEdit *field : {static_cast<QLineEdit *>(line.date), line.name, line.hours})
        connect(field, &QLineEdit::textChanged, this, &CalendarForm::edited);
    connect(gone, &QToolButton::clicked, this, [this, box = line.box] { removeDay(box); });
}

void CalendarForm::removeDay(const QWidget *box)
{
    QList<CalendarException> left = days();
    left.removeAt(std::ranges::find(m_days, box, &Day::box) - m_days.begin());
    // Once the click is over: the button that was pressed goes too.
    QMetaObject::invokeMethod(this, [this, left] {
        setDays(left);
        findChild<QPushButton *>(u"dayAdd"_s)->setFocus(Qt::OtherFocusReason);
        edited();
    }, Qt::QueuedConnection);
}

QList<CalendarException> CalendarForm::days() const
{
    QList<CalendarException> list;
    for (const Day &line : m_days) {
        CalendarException day = line.day;
        day.day = line.date->date();
        day.name = line.name->text().trimmed();
        day.hours = line.hours->text().simplified();
        list.append(day);
    }
    return list;
}

} // namespace lamp
