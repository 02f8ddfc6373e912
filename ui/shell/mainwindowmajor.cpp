// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/undoconflictdialog.h"
#include "items/targetwords.h"
#include "shell/majorbanner.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "widgets/messagebar.h"
#include "work/capture.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

// Where the banner of a major incident leads, and an act that others have overtaken.
namespace lamp {

using namespace Qt::StringLiterals;

void MainWindow::connectMajor()
{
    const auto writeUpdate = [this](WorkItemId id) {
        m_pages->openWorkItem(id);
        if (auto *queue = qobject_cast<QueuePage *>(m_pages->widget(Page::Queue)))
            queue->item()->writeMajorUpdate();
    };
    connect(m_majors, &MajorBanner::openRequested, m_pages, &PageStack::openWorkItem);
    connect(m_majors, &MajorBanner::updateRequested, this, writeUpdate);
    connect(m_majors, &MajorBanner::meTooRequested, this, [this](WorkItemId id) {
        newTicket();
        if (m_capture && m_capture->isVisible())
            m_capture->offerMajor(id);
    });
    connect(m_majors, &MajorBanner::listRequested, this, [this] {
        m_pages->show(Page::Queue);
        if (auto *queue = qobject_cast<QueuePage *>(m_pages->widget(Page::Queue)))
            queue->showQuery(u"is:open major:yes"_s);
    });
    connect(m_majors, &MajorBanner::updateDue, this, [this, writeUpdate](const MajorNow &major) {
        m_messages->notice(tr("An update of %1 %2 is due").arg(numberWord(major.number), major.title),
                           tr("Write it"), [writeUpdate, id = major.id] { writeUpdate(id); });
    });
}

void MainWindow::showConflicts(const Error &error, ChangeSetId id, bool redo)
{
    UndoConflictDialog::offer(
        m_desk, error, id, redo, this,
        [this](const QString &what) {
            m_told = m_newest;
            m_messages->say(tr("Taken back: %1").arg(what), false);
        },
        [this](const Error &refused) { complain(refused); });
}

} // namespace lamp
