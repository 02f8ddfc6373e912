// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk.h"
#include "services/roles.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "widgets/dropveil.h"
#include "work/maildropper.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

// Files that come in: mails as tickets wherever they are dropped, anything else to the import.
namespace lamp {

void MainWindow::connectMail()
{
    m_mail = new MailDropper(m_desk, this); // it takes the mails before the window sees them
    m_veil = new DropVeil(this);
    connect(m_mail, &MailDropper::message, this, &MainWindow::say);
    connect(m_mail, &MailDropper::failed, this, &MainWindow::complain);
    connect(m_mail, &MailDropper::accepted, m_pages, &PageStack::openWorkItem);
}

void MainWindow::newTicketFromMail()
{
    if (roles::mayAct(m_desk))
        m_mail->choose();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile() || !roles::mayAct(m_desk))
        return;
    event->acceptProposedAction();
    m_veil->offer(tr("Drop to import %1").arg(QFileInfo(urls.first().toLocalFile()).fileName()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_veil->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->acceptProposedAction();
    import(event->mimeData()->urls().first().toLocalFile());
}

} // namespace lamp
