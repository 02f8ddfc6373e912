// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"

#include <KMime/Message>
#include <QCoreApplication>
#include <QUrlQuery>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

Error badHeader(const char *source)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Mail", source)};
}

bool breaksLine(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(QChar::Null));
}

bool breaksLine(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0') || text.contains('<')
        || text.contains('>');
}

bool isPlainAddress(const QString &address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at + 1 < address.size() && !address.contains(u' ') && !address.contains(u',')
        && !address.contains(u';') && !address.contains(u'<') && !address.contains(u'>');
}

// A value with a line break would be a header of its own.
Result<void> checkHeaders(const MailDraft &draft)
{
    bool broken = breaksLine(draft.to.name) || breaksLine(draft.to.address);
    for (const MailAddress &one : draft.bcc)
        broken = broken || breaksLine(one.name) || breaksLine(one.address);
    if (broken)
        return std::unexpected(badHeader(QT_TRANSLATE_NOOP("Mail", "the address holds a line break")));
    if (breaksLine(draft.subject))
        return std::unexpected(badHeader(QT_TRANSLATE_NOOP("Mail", "the subject holds a line break")));
    bool ids = breaksLine(draft.inReplyTo) || breaksLine(draft.messageId);
    for (const QByteArray &reference : draft.references)
        ids = ids || breaksLine(reference);
    if (ids)
        return std::unexpected(badHeader(QT_TRANSLATE_NOOP("Mail", "the identity of the answered mail is damaged")));
    const auto refuse = [](const QString &address) {
        return fail(Error::Kind::Invalid, QCoreApplication::translate("Mail", "“%1” is no mail address").arg(address));
    };
    for (const MailAddress &one : draft.bcc)
        if (!isPlainAddress(one.address))
            return refuse(one.address);
    if (!isPlainAddress(draft.to.address) && !(draft.to.address.isEmpty() && !draft.bcc.isEmpty()))
        return refuse(draft.to.address);
    return {};
}

} // namespace

Result<QByteArray> replyEml(const MailDraft &draft)
{
    LAMP_CHECK(checkHeaders(draft));
    KMime::Message message;
    if (!draft.to.address.isEmpty())
        message.to()->addAddress(draft.to.address.toUtf8(), draft.to.name);
    for (const MailAddress &one : draft.bcc)
        message.bcc()->addAddress(one.address.toUtf8(), one.name);
    message.subject()->fromUnicodeString(draft.subject);
    message.date()->setDateTime(draft.at.utc());
    if (!draft.messageId.isEmpty())
        message.messageID()->setIdentifier(draft.messageId);
    if (!draft.inReplyTo.isEmpty())
        message.inReplyTo()->appendIdentifier(draft.inReplyTo);
    for (const QByteArray &reference : draft.references)
        message.references()->appendIdentifier(reference);
    // Mail programs that know it open the file as a draft to be sent instead of a message received.
    auto *unsent = new KMime::Headers::Generic("X-Unsent");
    unsent->from7BitString("1");
    message.appendHeader(unsent);
    message.contentType()->setMimeType("text/plain");
    message.contentType()->setCharset("utf-8");
    message.contentTransferEncoding()->setEncoding(KMime::Headers::CEquPr);
    message.fromUnicodeString(draft.body);
    message.assemble();
    return message.encodedContent(true);
}

Result<OutgoingMail> composeMail(const MailDraft &draft)
{
    LAMP_CHECK(checkHeaders(draft));
    QUrlQuery query;
    const auto add = [&query](const QString &key, const QString &value) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (!draft.bcc.isEmpty()) {
        QStringList addresses;
        for (const MailAddress &one : draft.bcc)
            addresses.append(one.address);
        add(u"bcc"_s, addresses.join(u','));
    }
    add(u"subject"_s, draft.subject);
    add(u"body"_s, QString(draft.body).replace("\r\n"_L1, "\n"_L1).replace("\n"_L1, "\r\n"_L1));
    if (!draft.inReplyTo.isEmpty())
        add(u"In-Reply-To"_s, u'<' + QString::fromLatin1(draft.inReplyTo) + u'>');
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(draft.to.address);
    url.setQuery(query);
    OutgoingMail mail;
    if (url.isValid() && url.toEncoded().size() < longestMailUrl) {
        mail.url = url;
        return mail;
    }
    LAMP_TRY(eml, replyEml(draft));
    mail.eml = std::move(eml);
    return mail;
}

} // namespace lamp
