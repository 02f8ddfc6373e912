// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarpage.h"
#include "domain/plan.h"
#include "services/desk.h"
#include "support/tempdesk.h"
#include "widgets/codehighlighter.h"

#include <QSettings>

namespace lamp::test {

using namespace Qt::StringLiterals;

// The calendar over a real desk; its clock stands at Tuesday 24 November 2026, 10:00 UTC.
class CalendarFixture {
protected:
    void makeDesk()
    {
        m_desk = std::make_unique<TempDesk>();
        m_desk->technician(u"Dana Okafor"_s);
        m_settings = std::make_unique<QSettings>(m_desk->folder() + u"/window.ini", QSettings::IniFormat);
        m_messages.clear();
    }
    void makePage()
    {
        m_page = std::make_unique<CalendarPage>(**m_desk, *m_settings, m_highlighter);
        QObject::connect(m_page.get(), &CalendarPage::message, m_page.get(),
                         [this](const QString &text) { m_messages << text; });
        m_page->resize(1224, 676);
        m_page->show();
    }
    void takeDown()
    {
        m_page.reset();
        m_desk.reset();
    }
    [[nodiscard]] static Plan planOf(const QString &title, const QString &rule, const QString &start)
    {
        Plan plan;
        plan.title = title;
        plan.rrule = rule;
        plan.start = start;
        plan.zone = u"UTC"_s;
        plan.state = PlanState::Active;
        return plan;
    }

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    CodeHighlighter m_highlighter;
    std::unique_ptr<CalendarPage> m_page;
    QStringList m_messages;
};

} // namespace lamp::test
