// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/maildrop.h"
#include "services/files.h"
#include "services/history.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

using namespace Qt::StringLiterals;
using namespace lamp;
using Action = MailProposal::Action;
using Reason = MailProposal::Reason;

namespace {

QByteArray mailBytes(const QByteArray &subject, const QByteArray &body,
    const QByteArray &from = "Priya Shah <priya@example.org>",
    const QByteArray &more = "Message-ID: <m1@example.org>\n")
{
    return "From: " + from + "\nSubject: " + subject + "\nDate: Tue, 24 Nov 2026 08:30:00 +0000\n" + more + "\n" + body;
}

MailMessage mailOf(const QByteArray &bytes) { return parseMail(bytes).value(); }

WorkItemDetails detailsOf(Desk &desk, WorkItemId id) { return desk.workItems().details(id).result().value(); }

qsizetype ticketsIn(Desk &desk)
{
    return desk.database().readNow([](Connection &c) { return lamp::rows::all<WorkItem>(c); }).value().size();
}
} // namespace

class TestMailDrop final : public QObject {
    Q_OBJECT
private slots:
    void newMailBecomesATicket();
    void unknownSenderIsKeptInWords();
    void filesComeWithTheTicket();
    void theSameMailIsNotTakenTwice();
    void answerToOurMailFindsItsTicket();
    void aMadeUpIdentityFindsNothing();
    void laterMailOfAConversationFindsItsTicket();
    void numberInTheSubjectIsOnlyASuggestion_data();
    void numberInTheSubjectIsOnlyASuggestion();
    void proposalCanBeOverruled();
    void mailToAClosedTicketMakesAFollowUp();
    void mailOfAColleagueIsWhatTheUserWasTold();
    void answerWakesAWaitingTicket();
    void damagedMailIsKeptWhole();
    void nothingIsWrittenBeforeItIsAccepted();
    void oneUndoTakesTheMailBack();
    void aDateFromTheFutureIsNotBelieved();
    void replyNeedsAnAddress();
    void whatIsNoMailIsRefused();
};

void TestMailDrop::newMailBecomesATicket()
{
    test::TempDesk desk;
    const PersonId priya = desk.person(u"Priya Shah"_s, u"Priya@Example.org"_s);
    const QString path = desk.folder() + u"/mail.eml";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mailBytes("Fwd: AW: Re: Printer jams", "Nothing comes out.\n\nPriya"));
    file.close();
    const auto proposal = MailDrop(*desk).propose(path).result();
    VERIFY_OK(proposal);
    QCOMPARE(proposal->action, Action::NewTicket);
    QCOMPARE(proposal->title, u"Printer jams"_s);
    QCOMPARE(proposal->senderId, priya);
    QVERIFY(!proposal->why.isEmpty());
    const auto id = MailDrop(*desk).accept(*proposal).result();
    VERIFY_OK(id);
    const WorkItemDetails details = detailsOf(*desk, *id);
    QCOMPARE(details.item.title, u"Printer jams"_s);
    QCOMPARE(details.item.requesterId, priya);
    QCOMPARE(details.item.channel, u"mail"_s);
    QCOMPARE(details.item.createdAt, Instant::from(QDateTime({2026, 11, 24}, {8, 30}, QTimeZone::UTC)));
    QCOMPARE(details.entries.size(), 1);
    QCOMPARE(details.entries.first().kind, EntryKind::Report);
    QCOMPARE(details.entries.first().body, u"Nothing comes out.\n\nPriya"_s);
    QCOMPARE(details.entries.first().authorId, priya);
    QCOMPARE(details.entries.first().via, u"mail"_s);
}

void TestMailDrop::unknownSenderIsKeptInWords()
{
    test::TempDesk desk;
    const auto id
        = MailDrop(*desk).accept(MailDrop(*desk).propose(mailOf(mailBytes("Help", "me"))).result().value()).result();
    VERIFY_OK(id);
    const WorkItemDetails details = detailsOf(*desk, *id);
    QVERIFY(!details.item.requesterId);
    QCOMPARE(details.item.requesterText, u"Priya Shah <priya@example.org>"_s);
    QCOMPARE(details.entries.first().authorText, details.item.requesterText);
}

void TestMailDrop::filesComeWithTheTicket()
{
    test::TempDesk desk;
    const QByteArray mail = mailBytes("Log",
        "--x\nContent-Type: text/plain\n\nsee file\n--x\nContent-Type: text/plain\n"
        "Content-Disposition: attachment; filename=\"../../etc/printer.log\"\n\nline one\n--x--\n",
        "a@b.org", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n");
    const auto id = MailDrop(*desk).accept(MailDrop(*desk).propose(mailOf(mail)).result().value()).result();
    VERIFY_OK(id);
    const WorkItemDetails details = detailsOf(*desk, *id);
    QCOMPARE(details.attachments.size(), 1);
    QCOMPARE(details.attachments.first().name, u"printer.log"_s);
    QCOMPARE(details.attachments.first().entryId, details.entries.first().id);
    QCOMPARE(desk->files().content(details.attachments.first().id).result().value().trimmed(), QByteArray("line one"));
    QCOMPARE(details.entries.first().body, u"see file"_s);
}

void TestMailDrop::theSameMailIsNotTakenTwice()
{
    test::TempDesk desk;
    const MailMessage first = mailOf(mailBytes("Help", "me"));
    const auto id = MailDrop(*desk).accept(MailDrop(*desk).propose(first).result().value()).result();
    VERIFY_OK(id);
    const auto again = MailDrop(*desk).propose(first).result();
    VERIFY_OK(again);
    QCOMPARE(again->action, Action::AlreadyThere);
    QCOMPARE(again->workItemId, *id);
    QCOMPARE(MailDrop(*desk).accept(*again).result().value(), *id);
    QCOMPARE(ticketsIn(*desk), 1);
    // An answer is known by its words and moment.
    const MailMessage answer = mailOf(mailBytes("Re: Help", "more words", "Priya Shah <priya@example.org>",
        "Message-ID: <m2@example.org>\nIn-Reply-To: <m1@example.org>\n"));
    VERIFY_OK(MailDrop(*desk).accept(MailDrop(*desk).propose(answer).result().value()).result());
    QCOMPARE(MailDrop(*desk).propose(answer).result().value().action, Action::AlreadyThere);
    QCOMPARE(detailsOf(*desk, *id).entries.size(), 2);
}

void TestMailDrop::answerToOurMailFindsItsTicket()
{
    test::TempDesk desk;
    desk.technician(u"Dana"_s);
    const WorkItemId id = desk.ticket(u"Printer jams"_s, desk.person(u"Priya Shah"_s, u"priya@example.org"_s));
    const auto draft = MailDrop(*desk).reply(detailsOf(*desk, id), u"Please check"_s);
    VERIFY_OK(draft);
    QCOMPARE(draft->to.address, u"priya@example.org"_s);
    QVERIFY(draft->subject.contains(u"[#" + detailsOf(*desk, id).item.number + u']'));
    // The mail program dropped the number from the subject, but answers our message.
    const QByteArray more = "Message-ID: <m9@example.org>\nIn-Reply-To: <" + draft->messageId + ">\n";
    const auto proposal
        = MailDrop(*desk).propose(mailOf(mailBytes("Thanks", "It works", "priya@example.org", more))).result();
    VERIFY_OK(proposal);
    QCOMPARE(proposal->action, Action::Entry);
    QCOMPARE(proposal->reason, Reason::AnswersOurMail);
    QCOMPARE(proposal->workItemId, id);
    QCOMPARE(MailDrop(*desk).accept(*proposal).result().value(), id);
    const WorkItemDetails details = detailsOf(*desk, id);
    QCOMPARE(details.entries.last().body, u"It works"_s);
    QCOMPARE(details.entries.last().kind, EntryKind::Report);
    QCOMPARE(details.entries.last().authorId, details.item.requesterId);
}

void TestMailDrop::aMadeUpIdentityFindsNothing()
{
    test::TempDesk desk;
    desk.technician(u"Dana"_s);
    const WorkItemId id = desk.ticket(u"Printer jams"_s, desk.person(u"Priya"_s, u"priya@example.org"_s));
    const QByteArray own = MailDrop(*desk).reply(detailsOf(*desk, id), u"x"_s).value().messageId;
    int tried = 0;
    for (qsizetype at = 33; at < 53; ++at) { // each digit of the seal
        QByteArray forged = own;
        forged[at] = forged.at(at) == '0' ? '1' : '0';
        const auto proposal
            = MailDrop(*desk)
                  .propose(mailOf(mailBytes("Hello", "x", "x@evil.example", "In-Reply-To: <" + forged + ">\n")))
                  .result();
        VERIFY_OK(proposal);
        QCOMPARE(proposal->action, Action::NewTicket);
        ++tried;
    }
    QCOMPARE(tried, 20);
    // Another desk's seal does not open this one.
    test::TempDesk other;
    const auto elsewhere
        = MailDrop(*other)
              .propose(mailOf(mailBytes("Hello", "x", "x@evil.example", "In-Reply-To: <" + own + ">\n")))
              .result();
    QCOMPARE(elsewhere.value().action, Action::NewTicket);
}

void TestMailDrop::laterMailOfAConversationFindsItsTicket()
{
    test::TempDesk desk;
    const auto id
        = MailDrop(*desk).accept(MailDrop(*desk).propose(mailOf(mailBytes("Help", "me"))).result().value()).result();
    VERIFY_OK(id);
    const QByteArray more
        = "Message-ID: <m3@example.org>\nIn-Reply-To: <m2@elsewhere>\nReferences: <m1@example.org> <m2@elsewhere>\n";
    const auto proposal
        = MailDrop(*desk).propose(mailOf(mailBytes("Something else now", "third", "boss@example.org", more))).result();
    VERIFY_OK(proposal);
    QCOMPARE(proposal->action, Action::Entry);
    QCOMPARE(proposal->reason, Reason::SameConversation);
    QCOMPARE(proposal->workItemId, *id);
}

void TestMailDrop::numberInTheSubjectIsOnlyASuggestion_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<bool>("found");
    QTest::newRow("with a hash") << QByteArray("Re: Printer #NUMBER again") << true;
    QTest::newRow("in brackets") << QByteArray("Re: Printer [#NUMBER]") << true;
    QTest::newRow("a bare number is something else") << QByteArray("Invoice NUMBER") << false;
    QTest::newRow("a number that is no ticket") << QByteArray("Printer #99999999") << false;
    QTest::newRow("the first that exists") << QByteArray("See #77777777 and #NUMBER") << true;
}

void TestMailDrop::numberInTheSubjectIsOnlyASuggestion()
{
    QFETCH(QByteArray, subject);
    QFETCH(bool, found);
    test::TempDesk desk;
    const WorkItemId id = desk.ticket(u"Printer jams"_s);
    subject.replace("NUMBER", detailsOf(*desk, id).item.number.toUtf8());
    const auto proposal = MailDrop(*desk).propose(mailOf(mailBytes(subject, "words"))).result();
    VERIFY_OK(proposal);
    QCOMPARE(proposal->action, found ? Action::Entry : Action::NewTicket);
    QCOMPARE(proposal->reason, found ? Reason::SubjectNamesIt : Reason::NewSubject);
    QCOMPARE(proposal->workItemId, found ? id : WorkItemId{});
    QCOMPARE(detailsOf(*desk, id).entries.size(), 0);
}

void TestMailDrop::proposalCanBeOverruled()
{
    test::TempDesk desk;
    const WorkItemId id = desk.ticket(u"Printer jams"_s);
    auto proposal = MailDrop(*desk)
                        .propose(mailOf(mailBytes("#" + detailsOf(*desk, id).item.number.toUtf8(), "another matter")))
                        .result()
                        .value();
    proposal.action = Action::NewTicket;
    proposal.title = u"Another matter"_s;
    const auto made = MailDrop(*desk).accept(proposal).result();
    VERIFY_OK(made);
    QVERIFY(*made != id);
    // A mail that is here already can still become a second ticket.
    auto again = MailDrop(*desk).propose(proposal.message).result().value();
    QCOMPARE(again.action, Action::AlreadyThere);
    again.action = Action::NewTicket;
    VERIFY_OK(MailDrop(*desk).accept(again).result());
    QCOMPARE(ticketsIn(*desk), 3);
}

void TestMailDrop::mailToAClosedTicketMakesAFollowUp()
{
    test::TempDesk desk;
    desk.technician(u"Dana"_s);
    const WorkItemId id = desk.ticket(u"Printer jams"_s, desk.person(u"Priya Shah"_s, u"priya@example.org"_s));
    VERIFY_OK(desk->workItems().solve({id}, u"repaired"_s, {}).result());
    VERIFY_OK(desk->workItems().setStatus({id}, desk->catalog().status(StatusUse::Closed).id).result());
    const auto proposal
        = MailDrop(*desk)
              .propose(mailOf(mailBytes("again #" + detailsOf(*desk, id).item.number.toUtf8(), "It jams again")))
              .result();
    VERIFY_OK(proposal);
    QVERIFY(proposal->locked);
    const auto next = MailDrop(*desk).accept(*proposal).result();
    VERIFY_OK(next);
    QVERIFY(*next != id);
    QCOMPARE(detailsOf(*desk, *next).entries.last().body, u"It jams again"_s);
    QCOMPARE(detailsOf(*desk, *next).links.size(), 1);
}

void TestMailDrop::mailOfAColleagueIsWhatTheUserWasTold()
{
    test::TempDesk desk;
    const PersonId dana = desk.technician(u"Dana"_s);
    Person person
        = desk->database().readNow([dana](Connection &c) { return lamp::rows::get<Person>(c, dana); }).value();
    Person mailed = person;
    mailed.mail = u"dana@example.org"_s;
    VERIFY_OK(desk->database()
                  .write({"Changed %1", {}}, [=](ChangeSet &c) { return lamp::rows::update(c, person, mailed); })
                  .result());
    const WorkItemId id = desk.ticket(u"Printer jams"_s, desk.person(u"Priya"_s, u"priya@example.org"_s));
    const QByteArray mail = mailBytes(
        "Re: [#" + detailsOf(*desk, id).item.number.toUtf8() + "]", "Please check", "Dana <dana@example.org>");
    VERIFY_OK(MailDrop(*desk).accept(MailDrop(*desk).propose(mailOf(mail)).result().value()).result());
    bool told = false;
    for (const Entry &entry : detailsOf(*desk, id).entries)
        told = told || (entry.kind == EntryKind::Told && entry.body == u"Please check" && entry.authorId == dana);
    QVERIFY(told);
}

void TestMailDrop::answerWakesAWaitingTicket()
{
    test::TempDesk desk;
    desk.technician(u"Dana"_s);
    const WorkItemId id = desk.ticket(u"Printer jams"_s, desk.person(u"Priya Shah"_s, u"priya@example.org"_s));
    VERIFY_OK(desk->workItems().setStatus({id}, desk->catalog().status(StatusUse::WaitingUser).id).result());
    const QByteArray subject = "Re: [#" + detailsOf(*desk, id).item.number.toUtf8() + "]";
    VERIFY_OK(MailDrop(*desk)
                  .accept(MailDrop(*desk).propose(mailOf(mailBytes(subject, "here it is"))).result().value())
                  .result());
    QCOMPARE(desk->catalog().status(detailsOf(*desk, id).item.statusId).use, StatusUse::Progress);
}

void TestMailDrop::damagedMailIsKeptWhole()
{
    test::TempDesk desk;
    QByteArray bomb
        = mailBytes("Bomb", {}, "a@b.org", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n");
    bomb += QByteArray("--b\nContent-Type: text/plain\n\nx\n").repeated(2'000);
    const auto proposal = MailDrop(*desk).propose(mailOf(bomb)).result();
    VERIFY_OK(proposal);
    QVERIFY(proposal->why.contains(proposal->message.damage));
    const auto id = MailDrop(*desk).accept(*proposal).result();
    VERIFY_OK(id);
    const WorkItemDetails details = detailsOf(*desk, *id);
    QCOMPARE(details.attachments.size(), 1);
    QCOMPARE(desk->files().content(details.attachments.first().id).result().value(), bomb);
}

void TestMailDrop::nothingIsWrittenBeforeItIsAccepted()
{
    test::TempDesk desk;
    const auto sets = desk->history().page({}, 100).result().value().size();
    VERIFY_OK(MailDrop(*desk).propose(mailOf(mailBytes("Help", "me"))).result());
    QCOMPARE(ticketsIn(*desk), 0);
    QCOMPARE(desk->history().page({}, 100).result().value().size(), sets);
}

void TestMailDrop::oneUndoTakesTheMailBack()
{
    test::TempDesk desk;
    VERIFY_OK(
        MailDrop(*desk).accept(MailDrop(*desk).propose(mailOf(mailBytes("Help", "me"))).result().value()).result());
    QCOMPARE(ticketsIn(*desk), 1);
    VERIFY_OK(desk->history().undo().result());
    QCOMPARE(ticketsIn(*desk), 0);
    QCOMPARE(MailDrop(*desk).propose(mailOf(mailBytes("Help", "me"))).result().value().action, Action::NewTicket);
}

void TestMailDrop::aDateFromTheFutureIsNotBelieved()
{
    test::TempDesk desk;
    for (const QByteArray &date :
        {QByteArray("Sat, 1 Jan 2095 00:00:00 +0000"), QByteArray("Thu, 1 Jan 1970 00:00:00 +0000")}) {
        const QByteArray mail = "From: a@b.org\nSubject: x\nDate: " + date + "\n\nwords";
        const auto id = MailDrop(*desk).accept(MailDrop(*desk).propose(mailOf(mail)).result().value()).result();
        VERIFY_OK(id);
        QCOMPARE(detailsOf(*desk, *id).item.createdAt, desk.clock().now());
    }
}

void TestMailDrop::replyNeedsAnAddress()
{
    test::TempDesk desk;
    const WorkItemId id = desk.ticket(u"Printer"_s, desk.person(u"Nobody"_s));
    QCOMPARE(MailDrop(*desk).reply(detailsOf(*desk, id), u"x"_s).error().kind, Error::Kind::Invalid);
}

void TestMailDrop::whatIsNoMailIsRefused()
{
    test::TempDesk desk;
    const QString path = desk.folder() + u"/x.eml";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("number,title\n1,x\n");
    file.close();
    const auto proposal = MailDrop(*desk).propose(path).result();
    QVERIFY(!proposal.has_value());
    QCOMPARE(proposal.error().kind, Error::Kind::Invalid);
    QVERIFY(proposal.error().detail.contains(path));
    QCOMPARE(MailDrop(*desk).propose(u"/nowhere.eml"_s).result().error().kind, Error::Kind::Io);
}

LAMP_TEST(TestMailDrop)
#include "tst_maildrop.moc"
