// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostWaited = 20'000; // milliseconds; a line that waits longer does not hold
}

Stage::Stage() : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat) { }

void Stage::show(QWidget &page)
{
    page.resize(1384, 836);
    page.show();
    until([&page] { return page.windowHandle() && page.windowHandle()->isExposed(); });
    pause();
    paint(page);
}

bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(MostWaited);
    QTimer wake; // when nothing else does
    wake.start(MostWaited / 100);
    while (!condition()) {
        if (deadline.hasExpired()) {
            qWarning("waited %d ms for an answer", MostWaited);
            return false;
        }
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void pause(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!deadline.hasExpired()) {
        QTimer wake;
        wake.setSingleShot(true);
        wake.start(static_cast<int>(deadline.remainingTime()) + 1);
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void paint(QWidget &page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    page.repaint();
}

} // namespace lamp::bench
