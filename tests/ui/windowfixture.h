// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/articles.h"
#include "services/workitems.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "support/tempdesk.h"
#include "widgets/codehighlighter.h"

#include <QSettings>

namespace lamp::test {

// The whole window over a small desk in a temporary folder.
class WindowFixture {
public:
    explicit WindowFixture(const QString &preset = QStringLiteral("several"))
        : m_desk(preset), m_settings(m_desk.folder() + QStringLiteral("/window.ini"), QSettings::IniFormat)
    {
        m_desk.technician(QStringLiteral("Dana Okafor"));
        priya = m_desk.person(QStringLiteral("Priya Shah"));
        printer = m_desk.asset(QStringLiteral("PRN-07"), QStringLiteral("HP LaserJet M507"));
        ticket = m_desk.ticket(QStringLiteral("Cannot print to 2nd-floor LaserJet"), priya, printer);
        m_window = std::make_unique<MainWindow>(*m_desk, m_highlighter, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
    }
    [[nodiscard]] TempDesk &desk() { return m_desk; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QSettings &settings() { return m_settings; }

    PersonId priya;
    AssetId printer;
    WorkItemId ticket;

private:
    TempDesk m_desk;
    QSettings m_settings;
    CodeHighlighter m_highlighter;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lamp::test
