// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/maildrop.h"

#include "services/desk.h"
#include "services/workitemrules.h"
#include "store/exchangerepository.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUuid>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Of all tickets that a mail began: the same mail, or an answer to it, leads to the same ticket.
constexpr QUuid mailTickets(0x2d7a91c4, 0x0b5e, 0x5f33, 0x8c, 0x52, 0x91, 0x6e, 0x04, 0xd1, 0x7b, 0xc8);
constexpr auto mailDomain = "lamplighter.invalid";

QByteArray mailUid(const QByteArray &messageId) { return QUuid::createUuidV5(mailTickets, messageId).toRfc4122(); }

// Our own mails carry their ticket in the message id, sealed: a stranger cannot make one up.
QByteArray sealOf(const QByteArray &deskId, const QByteArray &uid)
{
    return QMessageAuthenticationCode::hash(uid, deskId, QCryptographicHash::Sha256).toHex().left(20);
}

QByteArray ownMessageId(const QByteArray &deskId, const WorkItem &item, const QByteArray &nonce)
{
    return item.uid.toHex() + '.' + sealOf(deskId, item.uid) + '.' + nonce + '@' + mailDomain;
}

// The uid of the ticket that one of our own message ids names; empty for any other.
QByteArray uidInOwnId(const QByteArray &deskId, const QByteArray &messageId)
{
    const QList<QByteArray> parts = messageId.split('@');
    if (parts.size() != 2 || parts.last() != mailDomain)
        return {};
    const QList<QByteArray> fields = parts.first().split('.');
    const QByteArray uid = QByteArray::fromHex(fields.value(0));
    return uid.size() == 16 && fields.value(1) == sealOf(deskId, uid) ? uid : QByteArray();
}

// "[#1043]", "#M-212", "[B-17]": how a subject names a ticket. A bare number in it is most often something else.
QStringList numbersIn(const QString &subject)
{
    static const QRegularExpression number(u"#\\s?((?:[A-Z]{1,2}-)?[0-9]{1,9})\\b|\\[([A-Z]{1,2}-[0-9]{1,9})\\]"_s);
    QStringList numbers;
    for (auto it = number.globalMatch(subject); it.hasNext() && numbers.size() < 5;) {
        const auto match = it.next();
        numbers.append(match.captured(1) + match.captured(2));
    }
    return numbers;
}

QString mailTitle(const MailMessage &message)
{
    static const QRegularExpression answers(u"^\\s*((re|aw|fw|fwd|wg|sv|antw|r|tr)\\s*(\\[\\d+\\])?\\s*:\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString title = QString(message.subject).remove(answers).simplified().left(300);
    if (title.isEmpty())
        title = message.text.section(u'\n', 0, 0).simplified().left(120);
    if (title.isEmpty())
        title = QCoreApplication::translate("Mail", "Mail from %1").arg(message.from.text());
    return title;
}

class MailJudge {
public:
    MailJudge(Connection &connection, const Catalog &catalog, const QByteArray &deskId)
        : m_connection(connection), m_catalog(catalog), m_deskId(deskId)
    {
    }
    [[nodiscard]] Result<MailProposal> judge(const MailMessage &message);

private:
    [[nodiscard]] Result<std::optional<WorkItem>> answered(const MailMessage &message, MailProposal &proposal);
    [[nodiscard]] Result<std::optional<WorkItem>> named(const MailMessage &message);
    [[nodiscard]] Result<bool> isThere(const MailMessage &message, const WorkItem &item) const;
    void explain(MailProposal &proposal) const;

    Connection &m_connection;
    const Catalog &m_catalog;
    QByteArray m_deskId;
};

Result<MailProposal> MailJudge::judge(const MailMessage &message)
{
    MailProposal proposal;
    proposal.message = message;
    proposal.title = mailTitle(message);
    LAMP_TRY(people, exchangestore::peopleByMail(m_connection, message.from.address));
    if (!people.isEmpty() && !message.from.address.isEmpty())
        proposal.senderId = people.first().id;
    proposal.senderName
        = people.isEmpty() || message.from.address.isEmpty() ? message.from.text() : people.first().name;
    if (!message.messageId.isEmpty()) {
        LAMP_TRY(begun, exchangestore::byUid(m_connection, mailUid(message.messageId)));
        if (begun) {
            proposal.action = MailProposal::Action::AlreadyThere;
            proposal.reason = MailProposal::Reason::SameMail;
            proposal.workItemId = begun->id;
            proposal.number = begun->number;
            proposal.title = begun->title;
            explain(proposal);
            return proposal;
        }
    }
    LAMP_TRY(item, answered(message, proposal));
    if (!item) {
        LAMP_TRY(bySubject, named(message));
        item = bySubject;
        proposal.reason = item ? MailProposal::Reason::SubjectNamesIt : MailProposal::Reason::NewSubject;
    }
    if (item) {
        LAMP_TRY(there, isThere(message, *item));
        proposal.action = there ? MailProposal::Action::AlreadyThere : MailProposal::Action::Entry;
        proposal.workItemId = item->id;
        proposal.number = item->number;
        proposal.title = item->title;
        proposal.locked = m_catalog.status(item->statusId).locks;
    }
    explain(proposal);
    return proposal;
}

// By the identity of the mails that it answers: ours carry a seal, those that began a ticket are known by their id.
Result<std::optional<WorkItem>> MailJudge::answered(const MailMessage &message, MailProposal &proposal)
{
    for (const QList<QByteArray> &ids : {message.inReplyTo, message.references})
        for (qsizetype i = ids.size() - 1; i >= 0; --i) {
            const QByteArray own = uidInOwnId(m_deskId, ids.at(i));
            LAMP_TRY(item, exchangestore::byUid(m_connection, own.isEmpty() ? mailUid(ids.at(i)) : own));
            if (!item)
                continue;
            proposal.reason
                = own.isEmpty() ? MailProposal::Reason::SameConversation : MailProposal::Reason::AnswersOurMail;
            return item;
        }
    return std::nullopt;
}

Result<std::optional<WorkItem>> MailJudge::named(const MailMessage &message)
{
    for (const QString &number : numbersIn(message.subject)) {
        const auto id = workitemstore::byNumber(m_connection, number);
        if (!id && id.error().kind == Error::Kind::NotFound)
            continue;
        LAMP_CHECK(id);
        if (!*id)
            continue;
        LAMP_TRY(item, rows::get<WorkItem>(m_connection, *id));
        return item;
    }
    return std::nullopt;
}

Result<bool> MailJudge::isThere(const MailMessage &message, const WorkItem &item) const
{
    if (!message.date)
        return false;
    LAMP_TRY(entries, exchangestore::entriesOf(m_connection, item.id));
    return std::ranges::any_of(entries,
        [&](const Entry &entry) { return entry.happenedAt == *message.date && entry.body == message.text.trimmed(); });
}

void MailJudge::explain(MailProposal &proposal) const
{
    const auto say = [](const char *source) { return QCoreApplication::translate("Mail", source); };
    using Reason = MailProposal::Reason;
    if (proposal.action == MailProposal::Action::AlreadyThere)
        proposal.why = say(QT_TRANSLATE_NOOP("Mail", "This mail is already in #%1.")).arg(proposal.number);
    else if (proposal.reason == Reason::AnswersOurMail)
        proposal.why
            = say(QT_TRANSLATE_NOOP("Mail", "It answers a mail that was written from #%1.")).arg(proposal.number);
    else if (proposal.reason == Reason::SameConversation)
        proposal.why
            = say(QT_TRANSLATE_NOOP("Mail", "It belongs to the mails from which #%1 was made.")).arg(proposal.number);
    else if (proposal.reason == Reason::SubjectNamesIt)
        proposal.why
            = say(QT_TRANSLATE_NOOP("Mail", "The subject names #%1. Anyone can write a number: check that it fits."))
                  .arg(proposal.number);
    else
        proposal.why = say(
            QT_TRANSLATE_NOOP("Mail", "It answers no mail that this desk knows and its subject names no ticket."));
    if (proposal.message.automatic)
        proposal.why += u' ' + say(QT_TRANSLATE_NOOP("Mail", "A program sent it, no person."));
    if (!proposal.message.damage.isEmpty())
        proposal.why += u' '
            + say(QT_TRANSLATE_NOOP("Mail", "It is kept whole as a file, because %1.")).arg(proposal.message.damage);
}

// A mail from the future or from before the century began has a wrong clock: then now counts.
std::optional<Instant> mailMoment(const MailMessage &message, Instant now)
{
    constexpr qint64 year2000 = 946'684'800'000, day = 86'400'000;
    return message.date && message.date->ms > year2000 && message.date->ms < now.ms + day
        ? std::optional(std::min(*message.date, now))
        : std::nullopt;
}

QString mailBody(const MailMessage &message)
{
    if (!message.text.trimmed().isEmpty())
        return message.text.trimmed();
    return QCoreApplication::translate("Mail", "(the mail has no text; see the attached files)");
}

QList<NewEntry::File> mailFiles(const MailMessage &message)
{
    QList<NewEntry::File> files;
    for (const MailFile &file : message.files)
        files.append({file.name, file.data});
    return files;
}

NewEntry entryOf(const MailProposal &proposal, Instant now)
{
    NewEntry entry;
    entry.kind = EntryKind::Report;
    entry.via = u"mail"_s;
    entry.body = mailBody(proposal.message);
    entry.happenedAt = mailMoment(proposal.message, now);
    entry.authorId = proposal.senderId;
    entry.authorText = proposal.senderId ? QString() : proposal.message.from.text();
    entry.files = mailFiles(proposal.message);
    return entry;
}

Result<WorkItemId> addMail(const WorkItems &items, ChangeSet &changes, const MailProposal &proposal)
{
    NewEntry entry = entryOf(proposal, changes.now());
    entry.workItemId = proposal.workItemId;
    // What a colleague wrote to the user is no report.
    if (proposal.senderId) {
        LAMP_TRY(sender, rows::get<Person>(changes.connection(), proposal.senderId));
        entry.kind = sender.technician ? EntryKind::Told : EntryKind::Report;
    }
    LAMP_TRY(id, items.addEntry(changes, entry));
    LAMP_TRY(added, rows::get<Entry>(changes.connection(), id));
    return added.workItemId; // a follow-up where the ticket was closed
}

Result<WorkItemId> makeTicket(const WorkItems &items, ChangeSet &changes, const MailProposal &proposal)
{
    NewEntry entry = entryOf(proposal, changes.now());
    NewWorkItem fresh;
    const QByteArray uid = mailUid(proposal.message.messageId);
    LAMP_TRY(known, exchangestore::byUid(changes.connection(), uid));
    if (!proposal.message.messageId.isEmpty() && !known)
        fresh.item.uid = uid; // a second ticket of the same mail, wanted by the user, has its own
    fresh.item.title = proposal.title;
    fresh.item.requesterId = proposal.senderId;
    fresh.item.requesterText = entry.authorText;
    fresh.item.channel = u"mail"_s;
    fresh.item.createdAt = entry.happenedAt.value_or(changes.now());
    LAMP_TRY(id, items.create(changes, fresh));
    entry.workItemId = id;
    LAMP_TRY(report, items.addEntry(changes, entry));
    Q_UNUSED(report)
    return id;
}

} // namespace

QFuture<Result<MailProposal>> MailDrop::propose(const QString &path) const
{
    return m_desk.database().read([path, catalog = m_desk.catalogSnapshot(), id = m_desk.database().deskId().toUtf8()](
                                      Connection &connection) -> Result<MailProposal> {
        LAMP_TRY(message, readMail(path));
        return MailJudge(connection, *catalog, id).judge(message);
    });
}

QFuture<Result<MailProposal>> MailDrop::propose(const MailMessage &message) const
{
    return m_desk.database().read(
        [message, catalog = m_desk.catalogSnapshot(), id = m_desk.database().deskId().toUtf8()](
            Connection &connection) { return MailJudge(connection, *catalog, id).judge(message); });
}

QFuture<Result<WorkItemId>> MailDrop::accept(const MailProposal &proposal)
{
    if (proposal.action == MailProposal::Action::AlreadyThere)
        return m_desk.database().read([id = proposal.workItemId](Connection &) -> Result<WorkItemId> { return id; });
    const bool entry = proposal.action == MailProposal::Action::Entry && proposal.workItemId;
    const char *verb = entry ? QT_TRANSLATE_NOOP("History", "Added a mail to %1")
                             : QT_TRANSLATE_NOOP("History", "Made %1 of a mail");
    return m_desk.database().write(
        {verb, {}}, [proposal, entry, &items = m_desk.workItems()](ChangeSet &changes) -> Result<WorkItemId> {
            return entry ? addMail(items, changes, proposal) : makeTicket(items, changes, proposal);
        });
}

Result<MailDraft> MailDrop::reply(const WorkItemDetails &details, const QString &body) const
{
    if (!details.requester || details.requester->mail.isEmpty())
        return fail(Error::Kind::Invalid, QCoreApplication::translate("Mail", "the requester has no mail address"));
    MailDraft draft;
    draft.to = {details.requester->name, details.requester->mail.trimmed()};
    draft.subject = QString(details.item.title + u" [#" + details.item.number + u']').simplified();
    draft.body = body;
    draft.at = m_desk.now();
    draft.messageId
        = ownMessageId(m_desk.database().deskId().toUtf8(), details.item, QByteArray::number(draft.at.ms, 36));
    return draft;
}

} // namespace lamp
