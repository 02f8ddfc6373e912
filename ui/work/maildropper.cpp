// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/maildropper.h"

#include "core/deliver.h"
#include "exchange/maildrop.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/roles.h"
#include "widgets/dropveil.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QWidget>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QStringList mailFilesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(u".eml"_s, Qt::CaseInsensitive))
            paths.append(url.toLocalFile());
    return paths;
}
} // namespace

MailDropper::MailDropper(Desk &desk, QWidget *target)
    : QObject(target), m_desk(desk), m_target(target), m_veil(new DropVeil(target))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool MailDropper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target && event->type() == QEvent::DragLeave)
        m_veil->hide();
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_target || (!drag && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = mailFilesOf(drop->mimeData());
    if (paths.isEmpty() || !roles::mayAct(m_desk))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (drag) {
        m_veil->offer(tr("Drop to make tickets of %n mail(s)", nullptr, static_cast<int>(paths.size())));
        return true;
    }
    m_veil->hide();
    for (const QString &path : paths)
        propose(path);
    return true;
}

void MailDropper::choose()
{
    auto *dialog = new QFileDialog(m_target, tr("New ticket from mail file"), QString(),
                                   tr("Mails (*.eml);;All files (*)"));
    dialog->setObjectName(u"mailFiles"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            propose(path);
    });
    dialog->open();
}

void MailDropper::propose(const QString &path)
{
    deliver(MailDrop(m_desk).propose(path), this, [this](const Result<MailProposal> &proposal) {
        if (!proposal) {
            emit failed(proposal.error());
            return;
        }
        if (proposal->action == MailProposal::Action::AlreadyThere) {
            emit message(proposal->why);
            emit accepted(proposal->workItemId);
            return;
        }
        ask(*proposal);
    });
}

void MailDropper::ask(const MailProposal &proposal)
{
    auto *box = new QMessageBox(m_target);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"mailDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(
        tr("Mail from %1").arg(proposal.senderName.isEmpty() ? proposal.message.from.text() : proposal.senderName));
    box->setText(proposal.message.subject.isEmpty() ? tr("(no subject)") : proposal.message.subject);
    box->setInformativeText(proposal.why);
    QPushButton *entry = nullptr;
    if (proposal.action == MailProposal::Action::Entry)
        entry = box->addButton(proposal.locked ? tr("New ticket that follows up %1").arg(numberWord(proposal.number))
                                               : tr("Add to %1").arg(numberWord(proposal.number)),
                               QMessageBox::AcceptRole);
    QPushButton *ticket = box->addButton(tr("New ticket"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(entry ? entry : ticket);
    connect(box, &QMessageBox::buttonClicked, this, [this, proposal, entry, ticket](const QAbstractButton *clicked) {
        if (clicked == entry)
            return accept(proposal);
        if (clicked != ticket)
            return;
        MailProposal fresh = proposal;
        fresh.action = MailProposal::Action::NewTicket;
        fresh.workItemId = {};
        accept(fresh);
    });
    box->open();
}

void MailDropper::accept(const MailProposal &proposal)
{
    const bool entry = proposal.action == MailProposal::Action::Entry;
    deliver(MailDrop(m_desk).accept(proposal), this, [this, entry](const Result<WorkItemId> &id) {
        if (!id) {
            emit failed(id.error());
            return;
        }
        emit message(entry ? tr("Added the mail to the ticket") : tr("Made a ticket from the mail"));
        emit accepted(*id);
    });
}

} // namespace lamp
