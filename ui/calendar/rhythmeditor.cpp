// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/rhythmeditor.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

template <class W>
W *namedField(W *widget, const char *name, const QString &spoken)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(spoken);
    return widget;
}

QWidget *flowRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, unit() * 3 / 4);
    const int high = QComboBox().sizeHint().height(); // words stand on the line of the fields
    for (QWidget *widget : widgets) {
        widget->setMinimumHeight(high);
        layout->addWidget(widget);
    }
    return row;
}

void selectData(QComboBox *box, int value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

RhythmEditor::RhythmEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(unit() * 3 / 4);
    layout->addWidget(buildEvery());
    m_own = namedField(new QLineEdit, "rhythmOwn", tr("Rule as text"));
    m_own->setFont(monoFont());
    m_own->setPlaceholderText(u"FREQ=MONTHLY;BYDAY=2TU;BYHOUR=9"_s);
    layout->addWidget(m_own);
    for (QWidget *part : {buildWeekdays(), buildMonthDay(), buildPatch(), buildEnd()})
        layout->addWidget(part);
    connect(m_own, &QLineEdit::textChanged, this, &RhythmEditor::edited);
    setRule(u"FREQ=WEEKLY"_s, QDate(2000, 1, 3));
}

QWidget *RhythmEditor::buildEvery()
{
    m_repeat = namedField(new QComboBox, "rhythmRepeat", tr("Repeats"));
    m_repeat->addItem(tr("Once"), int(RhythmChoice::Repeat::Once));
    m_repeat->addItem(tr("Daily"), int(RhythmChoice::Repeat::Daily));
    m_repeat->addItem(tr("Weekly"), int(RhythmChoice::Repeat::Weekly));
    m_repeat->addItem(tr("Monthly"), int(RhythmChoice::Repeat::Monthly));
    m_repeat->addItem(tr("Yearly"), int(RhythmChoice::Repeat::Yearly));
    m_repeat->addItem(tr("Patch day"), int(RhythmChoice::Repeat::PatchDay));
    m_repeat->addItem(tr("Own rule"), int(RhythmChoice::Repeat::Own));
    m_interval = namedField(new QSpinBox, "rhythmInterval", tr("Every so many"));
    m_interval->setRange(1, 999);
    m_interval->setPrefix(tr("every ", "before a number"));
    m_unit = new QLabel;
    connect(m_repeat, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing && choice().repeat == RhythmChoice::Repeat::Own && m_own->text().isEmpty())
            m_own->setText(u"FREQ=MONTHLY;BYDAY=2TU"_s);
        edited();
    });
    connect(m_interval, &QSpinBox::valueChanged, this, &RhythmEditor::edited);
    return flowRow({m_repeat, m_interval, m_unit});
}

QWidget *RhythmEditor::buildWeekdays()
{
    m_weekdays.resize(7);
    QList<QWidget *> buttons;
    const int first = static_cast<int>(QLocale().firstDayOfWeek());
    for (int i = 0; i < 7; ++i) {
        const int weekday = (first - 1 + i) % 7 + 1;
        auto *button = namedField(new QToolButton, "", QLocale().standaloneDayName(weekday));
        button->setObjectName(u"rhythmWeekday%1"_s.arg(weekday));
        button->setText(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_weekdays[weekday - 1] = button;
        buttons << button;
        connect(button, &QToolButton::toggled, this, &RhythmEditor::edited);
    }
    m_weekPart = flowRow(buttons);
    return m_weekPart;
}

QWidget *RhythmEditor::buildMonthDay()
{
    m_byDate = namedField(new QRadioButton(tr("on day")), "rhythmByDate", tr("On a day of the month"));
    m_monthDay = namedField(new QSpinBox, "rhythmMonthDay", tr("Day of the month"));
    m_monthDay->setRange(0, 31);
    m_monthDay->setSpecialValueText(tr("last"));
    m_byWeekday = namedField(new QRadioButton(tr("on the")), "rhythmByWeekday", tr("On a weekday of the month"));
    m_position = namedField(new QComboBox, "rhythmPosition", tr("Which one"));
    for (const auto &[text, value] : {std::pair{tr("first"), 1}, {tr("second"), 2}, {tr("third"), 3}, {tr("fourth"), 4},
                                      {tr("last"), -1}})
        m_position->addItem(text, value);
    m_weekday = namedField(new QComboBox, "rhythmWeekday", tr("Weekday"));
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(QLocale().standaloneDayName(weekday), weekday);
    m_weekday->addItem(tr("working day"), RhythmChoice::WorkingDay);
    m_month = namedField(new QComboBox, "rhythmMonth", tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(tr("in %1").arg(QLocale().monthName(month)), month);
    for (QRadioButton *button : {m_byDate, m_byWeekday})
        connect(button, &QRadioButton::toggled, this, &RhythmEditor::edited);
    connect(m_monthDay, &QSpinBox::valueChanged, this, &RhythmEditor::edited);
    for (QComboBox *box : {m_position, m_weekday, m_month})
        connect(box, &QComboBox::currentIndexChanged, this, &RhythmEditor::edited);
    m_monthPart = flowRow({m_byDate, m_monthDay, m_byWeekday, m_position, m_weekday, m_month});
    return m_monthPart;
}

QWidget *RhythmEditor::buildPatch()
{
    m_patchOffset = namedField(new QSpinBox, "rhythmPatchOffset", tr("Days after the second Tuesday"));
    m_patchOffset->setRange(0, 14);
    connect(m_patchOffset, &QSpinBox::valueChanged, this, &RhythmEditor::edited);
    m_patchPart = flowRow({new QLabel(tr("second Tuesday of the month +")), m_patchOffset, new QLabel(tr("days"))});
    return m_patchPart;
}

QWidget *RhythmEditor::buildEnd()
{
    m_end = namedField(new QComboBox, "rhythmEnd", tr("Ends"));
    m_end->addItem(tr("without end"), int(RhythmChoice::End::Never));
    m_end->addItem(tr("ends after"), int(RhythmChoice::End::Count));
    m_end->addItem(tr("ends on"), int(RhythmChoice::End::Until));
    m_count = namedField(new QSpinBox, "rhythmCount", tr("Number of times"));
    m_count->setRange(1, Rule::LargestCount);
    m_count->setSuffix(tr(" times"));
    m_until = namedField(new QDateEdit, "rhythmUntil", tr("Last day"));
    m_until->setCalendarPopup(true);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RhythmEditor::edited);
    connect(m_count, &QSpinBox::valueChanged, this, &RhythmEditor::edited);
    connect(m_until, &QDateEdit::dateChanged, this, &RhythmEditor::edited);
    m_endPart = flowRow({m_end, m_count, m_until});
    return m_endPart;
}

void RhythmEditor::setRule(const QString &rrule, QDate start)
{
    m_start = start;
    show(RhythmChoice::from(rrule, start));
}

void RhythmEditor::setStart(QDate start)
{
    RhythmChoice now = choice();
    const RhythmChoice before = RhythmChoice::suggested(m_start), after = RhythmChoice::suggested(start);
    m_start = start;
    if (now.weekdays == before.weekdays)
        now.weekdays = after.weekdays;
    if (now.monthDay == before.monthDay)
        now.monthDay = after.monthDay;
    if (now.position == before.position && now.weekday == before.weekday) {
        now.position = after.position;
        now.weekday = after.weekday;
    }
    if (now.month == before.month)
        now.month = after.month;
    show(now);
    emit changed();
}

void RhythmEditor::show(const RhythmChoice &choice)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        selectData(m_repeat, int(choice.repeat));
        m_interval->setValue(choice.interval);
        for (int weekday = 1; weekday <= 7; ++weekday)
            m_weekdays[weekday - 1]->setChecked(choice.weekdays.contains(weekday));
        (choice.dayBy == RhythmChoice::DayBy::Date ? m_byDate : m_byWeekday)->setChecked(true);
        m_monthDay->setValue(choice.monthDay == RhythmChoice::LastDay ? 0 : choice.monthDay);
        selectData(m_position, choice.position);
        selectData(m_weekday, choice.weekday);
        selectData(m_month, choice.month);
        m_patchOffset->setValue(choice.patchOffset);
        selectData(m_end, int(choice.end));
        m_count->setValue(choice.count);
        m_until->setDate(choice.until.isValid() ? choice.until : m_start.addYears(1));
        m_own->setText(choice.own);
    }
    showParts();
}

RhythmChoice RhythmEditor::choice() const
{
    RhythmChoice choice;
    choice.repeat = static_cast<RhythmChoice::Repeat>(m_repeat->currentData().toInt());
    choice.interval = m_interval->value();
    for (int weekday = 1; weekday <= 7; ++weekday)
        if (m_weekdays[weekday - 1]->isChecked())
            choice.weekdays << weekday;
    choice.dayBy = m_byDate->isChecked() ? RhythmChoice::DayBy::Date : RhythmChoice::DayBy::Weekday;
    choice.monthDay = m_monthDay->value() == 0 ? RhythmChoice::LastDay : m_monthDay->value();
    choice.position = m_position->currentData().toInt();
    choice.weekday = m_weekday->currentData().toInt();
    choice.month = m_month->currentData().toInt();
    choice.patchOffset = m_patchOffset->value();
    choice.end = static_cast<RhythmChoice::End>(m_end->currentData().toInt());
    choice.count = m_count->value();
    choice.until = m_until->date();
    choice.own = m_own->text();
    return choice;
}

QString RhythmEditor::rule() const
{
    return choice().toRule();
}

void RhythmEditor::showParts()
{
    const RhythmChoice now = choice();
    const bool counted = now.repeat != RhythmChoice::Repeat::Once && now.repeat != RhythmChoice::Repeat::Own;
    m_interval->setVisible(counted && now.repeat != RhythmChoice::Repeat::PatchDay);
    m_unit->setVisible(m_interval->isVisibleTo(this));
    switch (now.repeat) {
    case RhythmChoice::Repeat::Daily: m_unit->setText(tr("day(s)", nullptr, now.interval)); break;
    case RhythmChoice::Repeat::Weekly: m_unit->setText(tr("week(s) on", nullptr, now.interval)); break;
    case RhythmChoice::Repeat::Monthly: m_unit->setText(tr("month(s)", nullptr, now.interval)); break;
    default: m_unit->setText(tr("year(s)", nullptr, now.interval));
    }
    m_weekPart->setVisible(now.repeat == RhythmChoice::Repeat::Weekly);
    m_monthPart->setVisible(now.repeat == RhythmChoice::Repeat::Monthly || now.repeat == RhythmChoice::Repeat::Yearly);
    m_month->setVisible(now.repeat == RhythmChoice::Repeat::Yearly);
    m_patchPart->setVisible(now.repeat == RhythmChoice::Repeat::PatchDay);
    m_own->setVisible(now.repeat == RhythmChoice::Repeat::Own);
    m_endPart->setVisible(counted);
    m_count->setVisible(now.end == RhythmChoice::End::Count);
    m_until->setVisible(now.end == RhythmChoice::End::Until);
    m_monthDay->setEnabled(m_byDate->isChecked());
    m_position->setEnabled(m_byWeekday->isChecked());
    m_weekday->setEnabled(m_byWeekday->isChecked());
}

void RhythmEditor::edited()
{
    if (m_showing)
        return;
    showParts();
    emit changed();
}

} // namespace lamp
