// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/datefield.h"

#include "items/registerwords.h"
#include "theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int YearsBack = 60; // of a year written with two digits

QDate fromNow(const QString &text, QDate today)
{
    static const QRegularExpression step(uR"(^([+-]\d{1,4})\s*([dwmy])$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = step.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    switch (match.captured(2)[0].toLower().unicode()) {
    case u'd': return today.addDays(count);
    case u'w': return today.addDays(qint64(count) * 7);
    case u'm': return today.addMonths(count);
    default: return today.addYears(count);
    }
}

// 14.3.27, 14/3/2027: the order of day and month is the locale's.
QDate fromNumbers(const QString &text, QDate today)
{
    static const QRegularExpression numbers(uR"(^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{2}|\d{4}))?\.?$)"_s);
    const auto match = numbers.match(text);
    if (!match.hasMatch())
        return {};
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    if (match.captured(3).size() == 2)
        year += year + 2000 > today.year() + 100 - YearsBack ? 1900 : 2000;
    const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
    return monthFirst ? QDate(year, first, second) : QDate(year, second, first);
}
} // namespace

QDate DateField::dayOf(const QString &typed, QDate today)
{
    const QString text = typed.simplified();
    if (text.compare(tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day;
    for (const QDate day : {fromNow(text, today), fromNumbers(text, today)})
        if (day.isValid())
            return day;
    for (const QString &format :
         {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMM d yyyy"_s, u"d. MMM yyyy"_s, u"d. MMMM yyyy"_s})
        if (const QDate day = QLocale().toDate(text, format); day.isValid())
            return day;
    for (const QString &format : {u"d MMM"_s, u"d MMMM"_s, u"d. MMM"_s, u"d. MMMM"_s})
        if (const QDate day = QLocale().toDate(text + u' ' + QString::number(today.year()), format + u" yyyy"_s);
            day.isValid())
            return day;
    return {};
}

DateField::DateField(QDate today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    setPlaceholderText(tr("no date"));
    QAction *calendar = addAction(icon("view-calendar-month", Ink::Mute), TrailingPosition);
    calendar->setText(tr("Pick a day"));
    calendar->setToolTip(tr("Pick a day (Alt+Down)"));
    calendar->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

void DateField::setDate(QDate date) { setText(dateWords(date)); }
QDate DateField::date() const { return dayOf(text(), m_today); }
bool DateField::isGood() const { return text().trimmed().isEmpty() || date().isValid(); }

// Says the day in full, so that a misunderstood order of day and month is seen.
void DateField::settle()
{
    if (const QDate day = date(); day.isValid() && text() != dateWords(day))
        setText(dateWords(day));
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(tr("Pick a day"));
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        setDate(day);
        emit textEdited(text());
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace lamp
