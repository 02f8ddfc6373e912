// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shotstates.h"

// How the states that are drawn are reached.
namespace lamp::shots {

// Lets queries answer and timers fire.
void settle(int milliseconds);

[[nodiscard]] State page(const QString &name, Page which);
[[nodiscard]] State settings(const QString &name, SettingsPage::Section section);
[[nodiscard]] State palette(const QString &name, const QString &text);
[[nodiscard]] State record(const QString &name, const QString &text, AnyHit::Type type);

// The record of a story of the sample office, found as a person finds it.
[[nodiscard]] std::optional<AnyHit> found(Desk &desk, const QString &text, AnyHit::Type type);
// Opens the work item of that title and waits until it is shown; an id of 0: there is none.
WorkItemId openItem(MainWindow &window, Desk &desk, const QString &title);

void press(const QWidget &within, const QString &name);
void trigger(const QWidget &within, const QString &button, const QString &action); // of a menu button's menu
void closeDialog(const MainWindow &window, const QString &name);
void closeDialogs(MainWindow &window);

// A call that is being written down.
void capture(MainWindow &window, const QString &who, const QString &what);
void closeCapture(MainWindow &window);

template <class P>
P *shown(MainWindow &window, Page page)
{
    window.pages().show(page);
    return qobject_cast<P *>(window.pages().widget(page));
}

} // namespace lamp::shots
