// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

class QWidget;

namespace lamp::bench {

// What every page stands on while it is measured.
class Stage {
public:
    Stage();
    [[nodiscard]] QSettings &settings() { return m_settings; }
    // Shows the page in the size that it has in a window of 1440 x 900, and waits until it is painted.
    static void show(QWidget &page);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
};

// Turns the event loop, as the window does, until the condition holds; false when it never does.
bool until(const std::function<bool()> &condition);
// Lets arrive what is still on its way behind the page, as it does between two acts of a person.
void pause(int milliseconds = 40);
// The layout that was asked for and the whole window, painted now.
void paint(QWidget &page);

// Runs an action and waits for the signal that its answer is here.
template <class Sender, class Signal>
bool actAndWait(Sender *sender, Signal signal, const std::function<void()> &act)
{
    bool done = false;
    const auto connection = QObject::connect(sender, signal, sender, [&done] { done = true; });
    act();
    const bool arrived = until([&done] { return done; });
    QObject::disconnect(connection);
    return arrived;
}

} // namespace lamp::bench
