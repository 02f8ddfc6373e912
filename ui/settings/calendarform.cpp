// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/calendarform.h"

#include "items/clockwords.h"
#include "register/datefield.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

CalendarForm::CalendarForm(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_form(new QFormLayout(this)),
      m_name(called(new QLineEdit, u"calendarName"_s, tr("Name of the calendar"))),
      m_nameNote(new FieldNote(u"calendarNameNote"_s, m_name)), m_weekNote(new FieldNote(u"calendarWeekNote"_s)),
      m_zoneNote(nullptr), m_regionNote(nullptr),
      m_zone(called(new QLineEdit, u"calendarZone"_s, tr("Time zone"))),
      m_region(called(new QComboBox, u"calendarRegion"_s, tr("Public holidays of"))), m_dayRows(new QVBoxLayout)
{
    setObjectName(u"calendarForm"_s);
    setFrameShape(QFrame::StyledPanel);
    m_zoneNote = new FieldNote(u"calendarZoneNote"_s, m_zone);
    m_regionNote = new FieldNote(u"calendarRegionNote"_s, m_region);
    m_form->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    m_form->setHorizontalSpacing(unit() * 2);
    m_name->setMaximumWidth(unit() * 50);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(QString(), m_nameNote);
    addWeek(m_form);
    addPlace(m_form);
    addDays(m_form);
    connect(m_name, &QLineEdit::textEdited, this, &CalendarForm::edited);
}

void CalendarForm::addWeek(QFormLayout *form)
{
    form->addRow(new SectionLabel(tr("Working hours")));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString name = QLocale().standaloneDayName(weekday);
        auto *field = called(new QLineEdit, u"hours.%1"_s.arg(weekday), tr("Hours on %1").arg(name));
        field->setPlaceholderText(tr("free"));
        field->setMaximumWidth(unit() * 50);
        auto *note = new FieldNote(u"hoursNote.%1"_s.arg(weekday), field);
        m_week.append(field);
        m_weekNotes.append(note);
        form->addRow(name, field);
        form->addRow(QString(), note);
        connect(field, &QLineEdit::textEdited, this, &CalendarForm::edited);
    }
    m_week.first()->setToolTip(tr("Several times of a day stand side by side: 08:00-12:00 13:00-17:00"));
    form->addRow(QString(), new MutedLabel(tr("Several times of a day side by side: 08:00-12:00 13:00-17:00")));
    form->addRow(QString(), m_weekNote);
}

void CalendarForm::addPlace(QFormLayout *form)
{
    m_zone->setMaximumWidth(unit() * 50);
    m_region->setMaximumWidth(unit() * 50);
    form->addRow(tr("Time zone"), m_zone);
    form->addRow(QString(), m_zoneNote);
    form->addRow(tr("Public holidays of"), m_region);
    form->addRow(QString(), m_regionNote);
    connect(m_zone, &QLineEdit::textEdited, this, &CalendarForm::edited);
    connect(m_region, &QComboBox::activated, this, &CalendarForm::edited);
}

void CalendarForm::addDays(QFormLayout *form)
{
    form->addRow(new SectionLabel(tr("Days that differ")));
    auto *add = called(new QPushButton(tr("Add a day")), u"dayAdd"_s, tr("Add a day that differs"));
    add->setIcon(icon("list-add"));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_dayRows->setSpacing(unit() / 2);
    column->addLayout(m_dayRows);
    column->addWidget(add, 0, Qt::AlignLeft);
    form->addRow(box);
    connect(add, &QPushButton::clicked, this, [this] {
        addDay({});
        m_days.last().date->setFocus(Qt::OtherFocusReason);
        edited();
    });
}

// Zones and regions are hundreds: read when the first calendar is shown.
void CalendarForm::fillPlaces()
{
    if (m_region->count() > 0)
        return;
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    auto *completer = new QCompleter(zones, m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &CalendarForm::edited,
            Qt::QueuedConnection);
    m_region->addItem(tr("none"), QString());
    const auto regions = WorkCalendar::regions();
    for (const HolidayRegionName &region : regions)
        m_region->addItem(region.name, region.code);
}

void CalendarForm::setCalendar(const CalendarEdit &edit, bool desk)
{
    m_showing = true;
    fillPlaces();
    const bool same = m_edit.days == edit.days && days() == edit.days;
    m_edit = edit;
    m_form->setRowVisible(m_name, !desk);
    m_name->setText(edit.calendar.name);
    const WorkWeek week = WorkWeek::fromText(edit.calendar.hours).value_or(WorkWeek{});
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_week[weekday - 1]->setText(spansToText(week.on(weekday)));
    m_zone->setText(edit.calendar.zone);
    int region = m_region->findData(edit.calendar.region);
    if (region < 0) { // one that this computer does not know, or a country for its usual one
        const QString name = WorkCalendar::regionName(edit.calendar.region);
        m_region->addItem(name.isEmpty() ? edit.calendar.region : name, edit.calendar.region);
        region = m_region->count() - 1;
    }
    m_region->setCurrentIndex(region);
    if (!same)
        setDays(edit.days);
    m_showing = false;
}

// As it was typed, so that what is wrong stays to be put right; in the usual form where nothing is.
QString CalendarForm::hours() const
{
    QStringList groups;
    WorkWeek week;
    bool good = true;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString text = m_week[weekday - 1]->text().simplified().remove(u';'); // parts days from one another
        if (text.isEmpty())
            continue;
        groups.append(QString::number(weekday) + u' ' + text);
        const auto spans = spansFromText(text);
        good = good && spans;
        week.days[static_cast<size_t>(weekday - 1)] = spans.value_or(QList<WorkSpan>{});
    }
    if (!good || week.isEmpty())
        return groups.join(u"; "_s);
    return WorkWeek::fromText(m_edit.calendar.hours) == week ? m_edit.calendar.hours : week.toText();
}

CalendarEdit CalendarForm::calendar() const
{
    CalendarEdit edit = m_edit;
    edit.calendar.name = m_name->text();
    edit.calendar.hours = hours();
    edit.calendar.zone = m_zone->text().trimmed();
    edit.calendar.region = m_region->currentData().toString();
    edit.days = days();
    return edit;
}

void CalendarForm::edited()
{
    if (m_showing)
        return;
    m_edit = calendar();
    emit changed();
}

void CalendarForm::showProblems(const QList<ClockProblem> &problems)
{
    using What = ClockProblem::What;
    const auto sentence = [&problems](std::initializer_list<What> kinds) {
        for (const ClockProblem &one : problems)
            if (std::ranges::contains(kinds, one.what))
                return problemWords(one);
        return QString();
    };
    m_nameNote->say(sentence({What::NoName, What::TwoOfAName}));
    m_zoneNote->say(sentence({What::Zone}));
    m_regionNote->say(sentence({What::Region}));
    bool wrongDay = false;
    for (qsizetype i = 0; i < m_week.size(); ++i) {
        const QString text = m_week[i]->text().simplified();
        const bool wrong = !text.isEmpty() && !spansFromText(text);
        wrongDay = wrongDay || wrong;
        m_weekNotes[i]->say(wrong ? problemWords({.what = What::DayHours, .value = text}) : QString());
    }
    m_weekNote->say(wrongDay ? QString() : sentence({What::Hours, What::NeverWorks}));
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const auto found = std::ranges::find(problems, i, &ClockProblem::part);
        m_days[i].note->say(found == problems.end() ? QString() : problemWords(*found));
    }
}

} // namespace lamp
