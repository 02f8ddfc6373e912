// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarbar.h"

#include "core/datetext.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/sectionlabel.h"
#include "widgets/tabstop.h"

#include <QButtonGroup>
#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr std::pair<CalendarPageView, const char *> calendarViewCodes[] = {
    {CalendarPageView::Plans, "plans"}, {CalendarPageView::Month, "month"},
    {CalendarPageView::Week, "week"},   {CalendarPageView::Agenda, "agenda"}};
}

QString codeOfView(CalendarPageView view)
{
    for (const auto &[one, code] : calendarViewCodes)
        if (one == view)
            return QString::fromLatin1(code);
    return {};
}

CalendarPageView viewFromCode(const QString &code, CalendarPageView otherwise)
{
    for (const auto &[view, name] : calendarViewCodes)
        if (code == QLatin1StringView(name))
            return view;
    return otherwise;
}

CalendarBar::CalendarBar(bool plansFirst, QWidget *parent)
    : QWidget(parent), m_title(new TitleLabel({}, this)), m_summary(new ElidedLabel({}, this)),
      m_views(new QButtonGroup(this))
{
    m_back = addButton(u"‹"_s, "calendarBack");
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Page up)"));
    m_today = addButton(tr("Today"), "calendarToday");
    m_forward = addButton(u"›"_s, "calendarForward");
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward (Page down)"));
    m_how = addButton(tr("How this is counted"), "plansHowCounted");
    m_how->setFlat(true);
    QFont underlined = m_how->font();
    underlined.setUnderline(true);
    m_how->setFont(underlined);
    m_print = addButton(tr("Print…"), "plansPrint");
    m_summary->setInk(Ink::Mute);
    m_fresh = addButton(tr("New plan"), "newPlan");
    m_fresh->setProperty("primary", true);
    layOut(plansFirst);
    keepOneTabStop(m_views);
    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int id) { emit viewChosen(static_cast<CalendarPageView>(id)); });
    connect(m_back, &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_today, &QPushButton::clicked, this, [this] { emit stepped(0); });
    connect(m_forward, &QPushButton::clicked, this, [this] { emit stepped(1); });
    connect(m_fresh, &QPushButton::clicked, this, &CalendarBar::newPlanWanted);
    connect(m_how, &QPushButton::clicked, this, &CalendarBar::howCountedWanted);
    connect(m_print, &QPushButton::clicked, this, &CalendarBar::printWanted);
}

void CalendarBar::layOut(bool plansFirst)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 7 / 4, unit(), unit() * 7 / 4, unit());
    layout->setSpacing(unit());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_today, m_forward})
        layout->addWidget(widget);
    layout->addSpacing(unit() / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_how);
    layout->addStretch(1);
    layout->addWidget(m_print); // before the switch: what comes and goes moves none of the other buttons
    m_views->setExclusive(true);
    const QStringList names{tr("Plans"), tr("Month"), tr("Week"), tr("Agenda")};
    for (const auto &[view, code] : calendarViewCodes) {
        QPushButton *button = addButton(names[static_cast<int>(view)], code);
        button->setObjectName(u"calendarView_"_s + QLatin1StringView(code));
        button->setCheckable(true);
        m_views->addButton(button, static_cast<int>(view));
        layout->addWidget(button);
        if (view == CalendarPageView::Plans)
            layout->addSpacing(plansFirst ? unit() : unit() * 2);
    }
    layout->addWidget(m_fresh);
}

QPushButton *CalendarBar::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    if (text.size() == 1)
        button->setFixedWidth(unit() * 7 / 2);
    return button;
}

void CalendarBar::setView(CalendarPageView view)
{
    m_views->button(static_cast<int>(view))->setChecked(true);
    const bool plans = view == CalendarPageView::Plans;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_today, m_forward})
        widget->setVisible(!plans);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_summary, m_how, m_print})
        widget->setVisible(plans);
}

void CalendarBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(m_back->isHidden() ? 0 : qMax(widestTitle(), m_title->sizeHint().width()));
}

// Room for any week of the year: the panes beside the calendar do not come and go with its title.
int CalendarBar::widestTitle() const
{
    const QFontMetrics metrics = m_title->fontMetrics();
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString day = dateText(QDate(2026, month, 28), u"d MMM");
        widest = qMax(widest, metrics.horizontalAdvance(QString(day + u" – " + day + u" 2026")));
    }
    return widest;
}

void CalendarBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

QString CalendarBar::title() const
{
    return m_title->text();
}

QString CalendarBar::summary() const
{
    return m_summary->text();
}

} // namespace lamp
