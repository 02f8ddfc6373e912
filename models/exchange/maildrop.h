// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail.h"
#include "services/workitems.h"

namespace lamp {

// What a dropped mail would become. Nothing is written until accept(): a subject can name any number.
struct MailProposal {
    enum class Action { NewTicket, Entry, AlreadyThere };
    enum class Reason { NewSubject, AnswersOurMail, SameConversation, SubjectNamesIt, SameMail };
    Action action = Action::NewTicket;
    Reason reason = Reason::NewSubject;
    QString why; // one sentence for the user
    WorkItemId workItemId; // the ticket it answers, or already is
    QString number, title; // of that ticket; of the new one its title
    PersonId senderId;     // found by mail address; 0: unknown
    QString senderName;
    bool locked = false;   // the ticket takes no more entries: accepting makes a follow-up
    MailMessage message;
};

class MailDrop final {
public:
    explicit MailDrop(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] QFuture<Result<MailProposal>> propose(const QString &path) const;
    [[nodiscard]] QFuture<Result<MailProposal>> propose(const MailMessage &message) const;
    // Makes the ticket or the entry, its files with it. The answer is the work item. To overrule the proposal, change
    // its action and workItemId before.
    [[nodiscard]] QFuture<Result<WorkItemId>> accept(const MailProposal &proposal);
    // A mail that tells the requester of `item` what an entry says, ready for composeMail(): the subject carries the
    // number, so that the answer finds its ticket. Invalid when the requester has no mail address.
    [[nodiscard]] Result<MailDraft> reply(const WorkItemDetails &item, const QString &body) const;

private:
    Desk &m_desk;
};

} // namespace lamp
