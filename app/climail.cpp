// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "climail.h"

#include "exchange/maildrop.h"

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
using Action = MailProposal::Action;

QString actionName(Action action)
{
    switch (action) {
    case Action::NewTicket: return u"ticket"_s;
    case Action::Entry: return u"entry"_s;
    case Action::AlreadyThere: return u"there"_s;
    }
    return {};
}

// "mail.eml: new ticket #1004 Printer jams (Priya Shah)"
QString mailLine(const QString &path, const MailProposal &proposal, const QString &number, bool dryRun)
{
    const QString name = number.isEmpty() ? QString() : u" #"_s + number;
    const QString kind = proposal.action == Action::NewTicket ? u"new ticket"_s
        : proposal.action == Action::Entry                    ? u"entry of"_s
                                                              : u"already in"_s;
    return path + (dryRun ? u": would be: "_s : u": "_s) + kind + name + u": " + proposal.title + u" ("
        + proposal.senderName + u"). " + proposal.why;
}

struct Taken {
    MailProposal proposal;
    QString number; // of the ticket; empty for one that a dry run would make
};

Result<Taken> take(Context &context, Desk &desk, const QString &path, bool fresh, bool dryRun)
{
    MailDrop drop(desk);
    LAMP_TRY(proposal, context.wait(drop.propose(path)));
    if (fresh && proposal.action == Action::Entry) {
        proposal.action = Action::NewTicket;
        proposal.workItemId = {};
        proposal.number.clear();
    }
    if (dryRun)
        return Taken{proposal, proposal.number};
    LAMP_TRY(id, context.wait(drop.accept(proposal)));
    LAMP_TRY(rows, context.wait(desk.workItems().rows({id})));
    return Taken{proposal, rows.isEmpty() ? proposal.number : rows.first().number};
}
} // namespace

int importMail(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const bool dryRun = parser.isSet(u"dry-run"_s), fresh = parser.isSet(u"new"_s);
    QJsonArray mails;
    qsizetype refused = 0;
    for (const QString &path : arguments) {
        const auto taken = take(context, **desk, path, fresh, dryRun);
        if (!taken && (arguments.size() == 1 || taken.error().kind == Error::Kind::Cancelled))
            return context.error(taken.error());
        if (!taken) {
            ++refused;
            const QString reason = taken.error().detail;
            mails.append(QJsonObject{{u"file"_s, path}, {u"action"_s, u"refused"_s}, {u"reason"_s, reason}});
            context.line(u"refused: "_s + (reason.startsWith(path) ? reason : QString(path + u": " + reason)));
            continue;
        }
        const MailProposal &proposal = taken->proposal;
        mails.append(QJsonObject{{u"file"_s, path},
                                 {u"action"_s, actionName(proposal.action)},
                                 {u"number"_s, taken->number},
                                 {u"title"_s, proposal.title},
                                 {u"sender"_s, proposal.senderName},
                                 {u"known"_s, bool(proposal.senderId)},
                                 {u"reason"_s, proposal.why}});
        context.line(mailLine(path, proposal, taken->number, dryRun));
    }
    context.print(QJsonObject{{u"dryRun"_s, dryRun}, {u"mails"_s, mails}, {u"refused"_s, refused}}, {});
    return refused == 0 ? Good : refused == arguments.size() ? Invalid : InPart;
}

} // namespace lamp::cli
