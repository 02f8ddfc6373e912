// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace lamp {
class Desk;
class MainWindow;
}

namespace lamp::shots {

// One thing to draw: how the window gets there, and how it gets away again.
struct State {
    QString name;
    std::function<void(MainWindow &, Desk &)> prepare;
    std::function<void(MainWindow &)> after = {};
    int patience = 350; // milliseconds until everything has been read and painted
    QString preset = {}; // alone or several; empty: both
};
[[nodiscard]] const QList<State> &states();
[[nodiscard]] QList<State> workStates(); // a call, tickets, the queue
[[nodiscard]] QList<State> dialogStates(); // records, planned jobs, imports
[[nodiscard]] QList<State> teamStates(); // who works here, what is kept from whom, what is not saved yet
[[nodiscard]] QList<State> timeStates(); // checklists, time, downtime
[[nodiscard]] QList<State> majorStates(); // a major incident; an act that others have overtaken
[[nodiscard]] QList<State> editingStates(); // an article that is being written
[[nodiscard]] QList<State> outwardStates(); // languages, export, collections
[[nodiscard]] QList<State> articleStates(); // reviews, gaps, feedback, what fits a ticket
[[nodiscard]] QList<State> runStates(); // a procedure that is followed
[[nodiscard]] QList<State> changeStates(); // problems, changes, freeze windows

} // namespace lamp::shots
