// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "shell/draftsmenu.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/statusline.h"

#include <QSettings>

// Typed texts that are not saved yet: where they are found, and how they come back.
namespace lamp {

using namespace Qt::StringLiterals;

DraftsMenu *MainWindow::draftsMenu(const QList<Draft> &drafts)
{
    auto *menu = new DraftsMenu(drafts, this);
    connect(menu, &DraftsMenu::openNumber, m_pages, &PageStack::openNumber);
    connect(menu, &DraftsMenu::openArticle, m_pages, &PageStack::openArticle);
    connect(menu, &DraftsMenu::openRun, m_pages, &PageStack::resumeRun);
    connect(menu, &DraftsMenu::openCapture, this, [this] { newTicket(); });
    connect(menu, &DraftsMenu::openCaptureForAsset, this, &MainWindow::newTicketFor);
    connect(menu, &DraftsMenu::openCaptureForPerson, this, &MainWindow::newTicketForPerson);
    return menu;
}

void MainWindow::showDrafts()
{
    deliver(m_desk.drafts().all(), this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return complain(drafts.error());
        DraftsMenu *menu = draftsMenu(DraftsMenu::reachable(*drafts));
        menu->popup(m_status->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

void MainWindow::noteRunning(bool on)
{
    const QString key = u"running/"_s + m_desk.database().deskId();
    if (on)
        m_settings.setValue(key, true);
    else
        m_settings.remove(key);
    m_settings.sync(); // the next moment may be the last one
}

// A program that was killed comes back to the text that was typed last. After an orderly end it begins afresh; drafts
// stand at the foot of the window.
void MainWindow::bringDraftBack()
{
    m_settings.sync(); // what the program that was killed wrote down
    const bool cutOff = m_settings.value(u"running/"_s + m_desk.database().deskId()).toBool();
    noteRunning(true);
    if (!cutOff)
        return;
    deliver(m_desk.drafts().all(), this, [this](const Result<QList<Draft>> &drafts) {
        const QList<Draft> back = drafts ? DraftsMenu::reachable(*drafts) : QList<Draft>();
        if (back.isEmpty())
            return;
        DraftsMenu *menu = draftsMenu(back); // not shown: it knows where each draft belongs
        menu->open(back.first().key);
        menu->deleteLater();
        say(tr("Lamplighter was ended while you typed. Your text is back: %1").arg(DraftsMenu::words(back.first())));
    });
}

} // namespace lamp
