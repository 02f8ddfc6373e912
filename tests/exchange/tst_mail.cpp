// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"
#include "exchange/mailshape.h"
#include "support/lamptest.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace lamp;

namespace {
QByteArray crlf(QByteArray text) { return text.replace('\n', "\r\n"); }

QByteArray withBody(const QByteArray &headers, const QByteArray &body)
{
    return "From: Priya Shah <priya@example.org>\nSubject: Printer\nDate: Tue, 24 Nov 2026 09:41:00 +0000\n"
           "Message-ID: <m1@example.org>\nMIME-Version: 1.0\n" + headers + "\n" + body;
}

QByteArray nested(int depth)
{
    QByteArray mail = withBody("Content-Type: multipart/mixed; boundary=\"b0\"\n", {});
    for (int i = 0; i < depth; ++i)
        mail += "--b" + QByteArray::number(i) + "\nContent-Type: multipart/mixed; boundary=\"b"
            + QByteArray::number(i + 1) + "\"\n\n";
    return mail + "--b" + QByteArray::number(depth) + "\nContent-Type: text/plain\n\nthe core\n";
}

QByteArray manyParts(int parts)
{
    QByteArray mail = withBody("Content-Type: multipart/mixed; boundary=b\n", {});
    for (int i = 0; i < parts; ++i)
        mail += "--b\nContent-Type: text/plain\n\nx\n";
    return mail + "--b--\n";
}
} // namespace

class TestMail final : public QObject {
    Q_OBJECT
private slots:
    void plainMailIsRead();
    void textIsTakenFromEveryForm_data();
    void textIsTakenFromEveryForm();
    void filesAreKept();
    void anEnclosedMessageIsKeptAsAFile();
    void automaticMailIsMarked_data();
    void automaticMailIsMarked();
    void whatIsNoMailIsRefused();
    void aBombIsKeptWhole_data();
    void aBombIsKeptWhole();
    void mailWithinTheLimitsIsTakenApart();
    void longTextIsCutAndKeptAsAFile();
    void htmlBecomesItsWords_data();
    void htmlBecomesItsWords();
    void fileNamesAreMadeSafe_data();
    void fileNamesAreMadeSafe();
    void shortReplyIsAnAddressToOpen();
    void longReplyIsAFile();
    void whatGoesToManyHidesThemFromOneAnother();
    void headerInjectionIsRefused_data();
    void headerInjectionIsRefused();
};

void TestMail::plainMailIsRead()
{
    const auto mail = parseMail(crlf(
        "From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <juergen@example.org>\nTo: Help <help@example.org>, b@example.org\n"
        "Subject: =?utf-8?b?RHJ1Y2tlciBzcGlubnQ=?=\n and jams\nDate: Tue, 24 Nov 2026 10:41:00 +0100\n"
        "Message-ID: <a.b@example.org>\nIn-Reply-To: <x@y>\nReferences: <w@y> <x@y>\n"
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
        "Gr=FC=DFe\naus Zimmer 7\n"));
    VERIFY_OK(mail);
    QCOMPARE(mail->from, (MailAddress{u"Jürgen Müller"_s, u"juergen@example.org"_s}));
    QCOMPARE(mail->to.size(), 2);
    QCOMPARE(mail->to.last().address, u"b@example.org"_s);
    QCOMPARE(mail->subject, u"Drucker spinnt and jams"_s);
    QCOMPARE(mail->date->utc(), QDateTime({2026, 11, 24}, {9, 41}, QTimeZone::UTC));
    QCOMPARE(mail->messageId, QByteArray("a.b@example.org"));
    QCOMPARE(mail->inReplyTo, QList<QByteArray>{"x@y"});
    QCOMPARE(mail->references, (QList<QByteArray>{"w@y", "x@y"}));
    QCOMPARE(mail->text, u"Grüße\naus Zimmer 7"_s);
    QVERIFY(mail->files.isEmpty() && !mail->automatic && mail->damage.isEmpty());
}

void TestMail::textIsTakenFromEveryForm_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QString>("text");
    QTest::newRow("no type at all") << withBody("", "Hello\nthere\n") << u"Hello\nthere"_s;
    QTest::newRow("HTML only") << withBody(
        "Content-Type: text/html; charset=utf-8\n", "<p>Hello <b>there</b></p><p>Bye</p>\n")
                               << u"Hello there\n\nBye"_s;
    QTest::newRow("alternative") << withBody("Content-Type: multipart/alternative; boundary=x\n",
        "--x\nContent-Type: text/plain\n\nplain words\n--x\nContent-Type: text/html\n\n<p>rich words</p>\n--x--\n")
                                 << u"plain words"_s;
    QTest::newRow("alternative with an empty plain part")
        << withBody("Content-Type: multipart/alternative; boundary=x\n",
                    "--x\nContent-Type: text/plain\n\n\n--x\nContent-Type: text/html\n\n<p>rich words</p>\n--x--\n")
        << u"rich words"_s;
    QTest::newRow("mixed with a footer") << withBody("Content-Type: multipart/mixed; boundary=x\n",
        "--x\nContent-Type: text/plain\n\nwords\n--x\nContent-Type: text/plain\n\n-- \nthe list\n--x--\n")
                                         << u"words\n\n-- \nthe list"_s;
    QTest::newRow("base64") << withBody("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
        "R3LDvMOfZQ==\n") << u"Grüße"_s;
    QTest::newRow("a boundary that never comes")
        << withBody("Content-Type: multipart/mixed; boundary=x\n", "words all the same\n") << u"words all the same"_s;
}

void TestMail::textIsTakenFromEveryForm()
{
    QFETCH(QByteArray, mail);
    for (const QByteArray &bytes : {mail, crlf(mail)}) {
        const auto read = parseMail(bytes);
        VERIFY_OK(read);
        QTEST(read->text, "text");
    }
}

void TestMail::filesAreKept()
{
    const auto mail = parseMail(withBody("Content-Type: multipart/mixed; boundary=x\n",
        "--x\nContent-Type: multipart/related; boundary=y\n\n--y\nContent-Type: text/html\n\n<p>See <img src=\"cid:p\" "
        "alt=\"the jam\"></p>\n"
        "--y\nContent-Type: image/png\nContent-ID: <p>\nContent-Transfer-Encoding: base64\n\niVBORw==\n--y--\n"
        "--x\nContent-Type: text/plain; name=\"log.txt\"\nContent-Disposition: attachment; "
        "filename=\"../../log.txt\"\n\nline 1\nline 2\n"
        "--x\nContent-Type: application/pdf\nContent-Disposition: attachment; "
        "filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, u"See the jam"_s);
    QCOMPARE(mail->files.size(), 3);
    QCOMPARE(mail->files.at(0).mime, u"image/png"_s);
    QVERIFY(mail->files.at(0).inlined);
    QCOMPARE(mail->files.at(0).data, QByteArray("\x89PNG"));
    QCOMPARE(mail->files.at(1).name, u"log.txt"_s);
    QCOMPARE(mail->files.at(1).data.trimmed(), QByteArray("line 1\nline 2"));
    QCOMPARE(mail->files.at(2).name, u"Größe.pdf"_s);
    QCOMPARE(mail->files.at(2).data, QByteArray("%PDF-"));
}

void TestMail::anEnclosedMessageIsKeptAsAFile()
{
    const auto mail = parseMail(withBody("Content-Type: multipart/mixed; boundary=x\n",
        "--x\nContent-Type: text/plain\n\nforwarded\n--x\nContent-Type: message/rfc822\n\n"
        "From: b@example.org\nSubject: inner\n\ninner words\n--x--\n"));
    VERIFY_OK(mail);
    QCOMPARE(mail->text, u"forwarded"_s);
    QCOMPARE(mail->files.size(), 1);
    QCOMPARE(mail->files.first().mime, u"message/rfc822"_s);
    QVERIFY(mail->files.first().data.contains("inner words"));
    QVERIFY(mail->files.first().data.contains("Subject: inner"));
}

void TestMail::automaticMailIsMarked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("automatic");
    QTest::newRow("person") << QByteArray() << false;
    QTest::newRow("not automatic") << QByteArray("Auto-Submitted: no\n") << false;
    QTest::newRow("out of office") << QByteArray("Auto-Submitted: auto-replied\n") << true;
    QTest::newRow("bulk") << QByteArray("Precedence: bulk\n") << true;
    QTest::newRow("list") << QByteArray("List-Id: <all.example.org>\n") << true;
    QTest::newRow("bounce") << QByteArray("Return-Path: <>\n") << true;
}

void TestMail::automaticMailIsMarked()
{
    QFETCH(QByteArray, header);
    const auto mail = parseMail(withBody(header, "words"));
    VERIFY_OK(mail);
    QTEST(mail->automatic, "automatic");
}

void TestMail::whatIsNoMailIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), QByteArray("just some words\n"),
             QByteArray(5000, '\0'), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray("number,title\n1,x\n")}) {
        const auto mail = parseMail(bytes);
        QVERIFY2(!mail.has_value(), bytes.left(20).constData());
        QCOMPARE(mail.error().kind, Error::Kind::Invalid);
    }
    MailLimits small;
    small.size = 100;
    QCOMPARE(parseMail(withBody({}, QByteArray(200, 'x')), small).error().kind, Error::Kind::Invalid);
    QCOMPARE(readMail(u"/nowhere/at/all.eml"_s).error().kind, Error::Kind::Io);
}

void TestMail::aBombIsKeptWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("51 deep") << nested(51) << u"nested"_s;
    QTest::newRow("50,000 deep") << nested(50'000) << u"nested"_s;
    QByteArray messages = withBody("Content-Type: message/rfc822\n", {});
    for (int i = 0; i < 5'000; ++i)
        messages += "Content-Type: message/rfc822\n\n";
    QTest::newRow("5,000 messages in messages") << messages << u"nested"_s;
    QTest::newRow("1,001 parts") << manyParts(1'001) << u"parts"_s;
    QTest::newRow("200,000 parts") << manyParts(200'000) << u"parts"_s;
    QTest::newRow("parts with words after the boundary")
        << manyParts(3'000).replace("--b\n", "--b and more\n") << u"parts"_s;
    QTest::newRow("header of 300 KB") << withBody("X-Long: " + QByteArray(300 * 1024, 'x') + "\n", "words")
                                      << u"header"_s;
    QTest::newRow("300,000 header lines") << withBody(QByteArray("X: y\n").repeated(300'000), "words") << u"header"_s;
}

void TestMail::aBombIsKeptWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    const auto mail = parseMail(bytes);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    VERIFY_OK(mail);
    QVERIFY2(mail->damage.contains(reason), qPrintable(mail->damage));
    QCOMPARE(mail->subject, u"Printer"_s);
    QCOMPARE(mail->from.address, u"priya@example.org"_s);
    QVERIFY(mail->text.isEmpty());
    QCOMPARE(mail->files.size(), 1);
    QCOMPARE(mail->files.first().data, bytes);
}

void TestMail::mailWithinTheLimitsIsTakenApart()
{
    const auto deep = parseMail(nested(40));
    VERIFY_OK(deep);
    QCOMPARE(deep->damage, QString());
    QCOMPARE(deep->text, u"the core"_s);
    const auto wide = parseMail(manyParts(900));
    VERIFY_OK(wide);
    QCOMPARE(wide->damage, QString());
    QCOMPARE(wide->text.count(u'x'), 900);
    QCOMPARE(mailShape(manyParts(900), 50, 1000).parts, 901);
    QCOMPARE(mailShape(nested(40), 50, 1000).depth, 41);
}

void TestMail::longTextIsCutAndKeptAsAFile()
{
    const auto mail = parseMail(withBody({}, QByteArray("many words and \n").repeated(40'000)));
    VERIFY_OK(mail);
    QVERIFY(mail->text.size() < 210'000);
    QCOMPARE(mail->files.size(), 1);
    QCOMPARE(mail->files.first().name, u"message.txt"_s);
    QVERIFY(mail->files.first().data.size() > 600'000);
}

void TestMail::htmlBecomesItsWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs")
        << u"<html><head><title>t</title></head><body><p>one</p>\n<p>two<br>three</p></body></html>"_s
        << u"one\n\ntwo\nthree"_s;
    QTest::newRow("script and style") << u"a<script>alert('<p>x</p>')</script><style>p{}</style>b"_s << u"ab"_s;
    QTest::newRow("script that never ends") << u"a<script>alert(1)"_s << u"a"_s;
    QTest::newRow("comment") << u"a<!-- <p>hidden</p> -->b"_s << u"ab"_s;
    QTest::newRow("entities") << u"5 &lt; 6 &amp; &#8364; &auml;&nbsp;&copy; &unknown; &"_s
                              << u"5 < 6 & € ä © &unknown; &"_s;
    QTest::newRow("list") << u"<ul><li>one<li>two</ul>after"_s << u"- one\n- two\n\nafter"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
    QTest::newRow("link shows its target") << u"<a href=\"https://evil.example/x\">www.bank.example</a>"_s
                                           << u"www.bank.example <https://evil.example/x>"_s;
    QTest::newRow("link that says its target")
        << u"<a href='https://x.example'>https://x.example</a>"_s << u"https://x.example"_s;
    QTest::newRow("script link") << u"<a href=\"javascript:alert(1)\">click</a>"_s << u"click"_s;
    QTest::newRow("angle bracket in an attribute") << u"<img alt=\"a > b\" src=x>after"_s << u"a > bafter"_s;
    QTest::newRow("less than in words") << u"1 < 2 and <3"_s << u"1 < 2 and <3"_s;
    QTest::newRow("pre keeps its lines") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
    QTest::newRow("blanks") << u"  a \n\t b  <b> c</b>  "_s << u"a b c"_s;
    QTest::newRow("no html") << u"plain"_s << u"plain"_s;
    QTest::newRow("a tag that never ends") << u"a<p class='"_s << u"a"_s;
    QTest::newRow("100,000 nested tables") << u"<table><tr><td>"_s.repeated(100'000) + u"x"_s << u"x"_s;
}

void TestMail::htmlBecomesItsWords()
{
    QFETCH(QString, html);
    QTEST(htmlToText(html), "text");
}

void TestMail::fileNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"photo 1.jpg"_s << u"photo 1.jpg"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows folders") << u"C:\\Windows\\x.dll"_s << u"x.dll"_s;
    QTest::newRow("only dots") << u"../.."_s << u"other"_s;
    QTest::newRow("hidden file") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("right to left") << u"invoice\u202egpj.exe"_s << u"invoicegpj.exe"_s;
    QTest::newRow("zero width before the dot") << u"\u200b.htaccess"_s << u"htaccess"_s;
    QTest::newRow("zero width within a path") << u"..\u200b/..\u200b/x"_s << u"x"_s;
    QTest::newRow("NUL and line break") << QString(u"a"_s + QChar(0) + u"b\r\nc.txt"_s) << u"abc.txt"_s;
    QTest::newRow("trailing dots") << u"x.exe. . "_s << u"x.exe"_s;
    QTest::newRow("device") << u"CON.txt"_s << u"_CON.txt"_s;
    QTest::newRow("device name inside") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("stream") << u"a.txt:evil"_s << u"a.txt_evil"_s;
    QTest::newRow("empty") << QString() << u"other"_s;
    QTest::newRow("4 KB") << QString(QString(4096, u'a') + u".pdf"_s) << QString(QString(116, u'a') + u".pdf"_s);
}

void TestMail::fileNamesAreMadeSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name, u"other"_s), "safe");
}

void TestMail::shortReplyIsAnAddressToOpen()
{
    MailDraft draft;
    draft.to = {u"Priya Shah"_s, u"priya@example.org"_s};
    draft.subject = u"Re: Printer & scanner? [#1043]"_s;
    draft.body = u"Fixed.\nPlease check = 100 %"_s;
    draft.at = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
    const auto mail = composeMail(draft);
    VERIFY_OK(mail);
    QVERIFY(mail->eml.isEmpty());
    QCOMPARE(mail->url.scheme(), u"mailto"_s);
    QCOMPARE(mail->url.path(), u"priya@example.org"_s);
    const QUrlQuery query(mail->url);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), draft.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Fixed.\r\nPlease check = 100 %"_s);
    QVERIFY(!mail->url.toEncoded().contains('\n') && !mail->url.toEncoded().contains(' '));
}

void TestMail::longReplyIsAFile()
{
    MailDraft draft;
    draft.to = {u"Jürgen, Müller"_s, u"j@example.org"_s};
    draft.subject = u"Größe [#1043]"_s;
    draft.body = u"Zeile mit ä und €\n"_s.repeated(200);
    draft.inReplyTo = "a@b";
    draft.references = {"z@b", "a@b"};
    draft.messageId = "me@b";
    draft.at = Instant::from(QDateTime({2026, 11, 24}, {10, 0}, QTimeZone::UTC));
    const auto mail = composeMail(draft);
    VERIFY_OK(mail);
    QVERIFY(mail->url.isEmpty());
    QVERIFY(!mail->eml.isEmpty());
    const auto back = parseMail(mail->eml);
    VERIFY_OK(back);
    QCOMPARE(back->to, QList<MailAddress>{draft.to});
    QCOMPARE(back->subject, draft.subject);
    QCOMPARE(back->text, draft.body.trimmed());
    QCOMPARE(back->inReplyTo, QList<QByteArray>{"a@b"});
    QCOMPARE(back->references, draft.references);
    QCOMPARE(back->messageId, draft.messageId);
    QCOMPARE(*back->date, draft.at);
    QVERIFY(mail->eml.contains("X-Unsent: 1\r\n"));
}

void TestMail::whatGoesToManyHidesThemFromOneAnother()
{
    MailDraft draft;
    draft.bcc = {{u"Ana"_s, u"ana@example.org"_s}, {u"Ben"_s, u"ben@example.org"_s}};
    const auto mail = composeMail(draft);
    VERIFY_OK(mail);
    QVERIFY2(mail->url.toString().startsWith(u"mailto:?bcc="_s), qPrintable(mail->url.toString()));
    draft.body = u"Still dark.\n"_s.repeated(400);
    const auto file = composeMail(draft);
    VERIFY_OK(file);
    QVERIFY(file->eml.contains("Bcc: ") && file->eml.contains("ben@example.org") && !file->eml.contains("\nTo: "));
}

void TestMail::headerInjectionIsRefused_data()
{
    QTest::addColumn<MailDraft>("draft");
    MailDraft good;
    good.to = {u"A"_s, u"a@example.org"_s};
    good.subject = u"s"_s;
    const auto row = [&good](const char *name, auto change) {
        MailDraft draft = good;
        change(draft);
        QTest::newRow(name) << draft;
    };
    row("line break in the subject", [](MailDraft &d) { d.subject = u"x\r\nBcc: all@example.org"_s; });
    row("LF in the subject", [](MailDraft &d) { d.subject = u"x\nBcc: all@example.org"_s; });
    row("NUL in the subject", [](MailDraft &d) { d.subject = u"x"_s + QChar(0); });
    row("line break in the name", [](MailDraft &d) { d.to.name = u"x\nBcc: all@example.org"_s; });
    row("line break in the address", [](MailDraft &d) { d.to.address = u"a@b\nBcc: all@example.org"_s; });
    row("two addresses", [](MailDraft &d) { d.to.address = u"a@b.example,c@d.example"_s; });
    row("no address", [](MailDraft &d) { d.to.address = u"priya"_s; });
    row("empty address", [](MailDraft &d) { d.to.address.clear(); });
    row("line break in a hidden address", [](MailDraft &d) { d.bcc = {{{}, u"a@b\nTo: all@example.org"_s}}; });
    row("line break in the answered identity", [](MailDraft &d) { d.inReplyTo = "x@y>\nBcc: <z"; });
    row("line break in a reference", [](MailDraft &d) { d.references = {"x@y", "a\r\nBcc: z"}; });
    row("brackets in the own identity", [](MailDraft &d) { d.messageId = "x> <y"; });
}

void TestMail::headerInjectionIsRefused()
{
    QFETCH(MailDraft, draft);
    QCOMPARE(replyEml(draft).error_or(Error{Error::Kind::Io, {}}).kind, Error::Kind::Invalid);
    QCOMPARE(composeMail(draft).error_or(Error{Error::Kind::Io, {}}).kind, Error::Kind::Invalid);
}

LAMP_TEST(TestMail)
#include "tst_mail.moc"
