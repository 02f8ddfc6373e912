// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"

#include "core/text.h"
#include "exchange/mailshape.h"

#include <KMime/Message>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200'000;      // of an entry; the rest stays in an attached file
constexpr qsizetype longestHtml = 4'000'000;

QString mailText(const char *source) { return QCoreApplication::translate("Mail", source); }

QString oneLine(const QString &text, qsizetype longest) { return cleanName(text).left(longest); }

MailAddress addressOf(const KMime::Types::Mailbox &box)
{
    return {oneLine(box.name(), 200), oneLine(QString::fromUtf8(box.address()), 320)};
}

// Takes the parts in reading order: the first text counts, later ones follow it; of alternatives the plainest is taken.
class MailParts {
public:
    void walk(const KMime::Content &part, int depth);
    QString text;
    QList<MailFile> files;

private:
    void alternatives(const KMime::Content &part, int depth);
    void leaf(const KMime::Content &part);
};

bool isText(const KMime::Content &part)
{
    const auto *type = part.contentType();
    return type == nullptr || type->isEmpty() || type->isPlainText() || type->isHTMLText();
}

bool isHtml(const KMime::Content &part)
{
    const auto *type = part.contentType();
    return type != nullptr && type->isHTMLText();
}

QString nameOf(const KMime::Content &part)
{
    const auto *disposition = part.contentDisposition();
    const QString name = disposition != nullptr ? disposition->filename() : QString();
    const auto *type = part.contentType();
    return name.isEmpty() && type != nullptr ? type->name() : name;
}

void MailParts::walk(const KMime::Content &part, int depth)
{
    const auto *type = part.contentType();
    const bool message = type != nullptr && type->isMimeType("message/rfc822");
    if (message) {
        files.append({safeFileName(nameOf(part), u"message.eml"_s), u"message/rfc822"_s, part.encodedBody(), false});
    } else if (type != nullptr && type->isMultipart() && !part.contents().empty() && depth > 0) {
        if (type->isSubtype("alternative")) {
            alternatives(part, depth);
            return;
        }
        for (const KMime::Content *child : part.contents())
            walk(*child, depth - 1);
    } else {
        leaf(part);
    }
}

int plainness(const KMime::Content &part)
{
    if (isText(part) && !isHtml(part))
        return part.decodedText().trimmed().isEmpty() ? 0 : 3;
    return isHtml(part) || !part.contents().empty() ? 2 : 1;
}

void MailParts::alternatives(const KMime::Content &part, int depth)
{
    const KMime::Content *best = nullptr;
    for (const KMime::Content *child : part.contents())
        if (best == nullptr || plainness(*child) > plainness(*best))
            best = child;
    if (best != nullptr)
        walk(*best, depth - 1);
    // What else stands among the alternatives and is no text, such as an invitation, is kept as a file.
    for (const KMime::Content *child : part.contents())
        if (child != best && plainness(*child) == 1)
            leaf(*child);
}

void MailParts::leaf(const KMime::Content &part)
{
    const auto *disposition = part.contentDisposition();
    const bool attached = disposition != nullptr && disposition->disposition() == KMime::Headers::CDattachment;
    const QString name = nameOf(part);
    if (isText(part) && !attached && name.isEmpty()) {
        QString words = part.decodedText();
        if (isHtml(part))
            words = htmlToText(words.left(longestHtml));
        words = words.replace("\r\n"_L1, "\n"_L1).trimmed();
        words.remove(QChar(QChar::Null));
        if (!words.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n\n"_s) + words;
        return;
    }
    const QByteArray data = part.decodedContent();
    if (data.isEmpty() && name.isEmpty())
        return;
    const auto *type = part.contentType();
    const QString mime = type != nullptr ? oneLine(QString::fromLatin1(type->mimeType()).toLower(), 100) : QString();
    const bool inlined = !attached && mime.startsWith("image/"_L1);
    const QString otherwise
        = mime.startsWith("image/"_L1) ? QString(u"picture." + safeFileName(mime.sliced(6), u"bin"_s)) : u"part.bin"_s;
    files.append({safeFileName(name, otherwise), mime.isEmpty() ? u"application/octet-stream"_s : mime, data, inlined});
}

// A bounce has an empty return path, so that it is never answered.
bool isBounce(const KMime::Message &message)
{
    const auto *path = message.headerByType("Return-Path");
    return path != nullptr && !path->as7BitString(false).contains('@');
}

bool saidAutomatic(const KMime::Message &message)
{
    const auto value = [&message](const char *type) {
        const auto *header = message.headerByType(type);
        return header != nullptr ? header->asUnicodeString().trimmed().toLower() : QString();
    };
    const QString submitted = value("Auto-Submitted"), precedence = value("Precedence");
    return (!submitted.isEmpty() && submitted != u"no") || precedence == u"bulk" || precedence == u"junk"
        || precedence == u"list" || !value("List-Id").isEmpty() || isBounce(message) || !value("X-Autoreply").isEmpty();
}

void takeHeaders(const KMime::Message &message, MailMessage &mail)
{
    if (const auto *from = message.from(); from != nullptr && !from->mailboxes().isEmpty())
        mail.from = addressOf(from->mailboxes().first());
    if (const auto *to = message.to())
        for (const auto &box : to->mailboxes())
            if (mail.to.size() < 100)
                mail.to.append(addressOf(box));
    if (const auto *subject = message.subject())
        mail.subject = oneLine(subject->asUnicodeString(), 500);
    if (const auto *date = message.date(); date != nullptr && date->dateTime().isValid())
        mail.date = Instant::from(date->dateTime());
    if (const auto *id = message.messageID())
        mail.messageId = id->identifier().left(1000);
    if (const auto *answered = message.inReplyTo())
        mail.inReplyTo = answered->identifiers().first(std::min<qsizetype>(20, answered->identifiers().size()));
    if (const auto *line = message.references())
        mail.references = line->identifiers().first(std::min<qsizetype>(200, line->identifiers().size()));
    mail.automatic = saidAutomatic(message) || mail.from.address.startsWith("mailer-daemon@"_L1, Qt::CaseInsensitive);
}

QString overLimit(const MailShape &shape, const MailLimits &limits)
{
    if (shape.depth > limits.depth)
        return mailText(QT_TRANSLATE_NOOP("Mail", "its parts are nested more than %1 deep")).arg(limits.depth);
    if (shape.parts > limits.parts)
        return mailText(QT_TRANSLATE_NOOP("Mail", "it has more than %1 parts")).arg(limits.parts);
    if (shape.header > limits.header)
        return mailText(QT_TRANSLATE_NOOP("Mail", "its header is longer than %1 KB")).arg(limits.header / 1024);
    return {};
}

// KMime wants LF only; a lone CR is a line end too in files from old systems.
QByteArray withLineFeeds(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    if (!bytes.contains('\n'))
        bytes.replace('\r', '\n');
    return bytes;
}

// The headers alone, of a message that is not taken apart.
QByteArray headOf(const QByteArray &bytes, qsizetype longest)
{
    const qsizetype end = bytes.indexOf("\n\n");
    return bytes.left(std::min(end < 0 ? bytes.size() : end, longest)) + "\n\n";
}

} // namespace

QString MailAddress::text() const
{
    return name.isEmpty() ? address : address.isEmpty() ? name : QString(name + u" <" + address + u'>');
}

Result<MailMessage> parseMail(const QByteArray &raw, const MailLimits &limits)
{
    if (raw.size() > limits.size)
        return fail(Error::Kind::Invalid,
            mailText(QT_TRANSLATE_NOOP("Mail", "the message is larger than %1 MB")).arg(limits.size >> 20));
    const QByteArray bytes = withLineFeeds(raw);
    MailMessage mail;
    mail.damage = overLimit(mailShape(bytes, limits.depth, limits.parts), limits);

    KMime::Message message;
    message.setContent(mail.damage.isEmpty() ? bytes : headOf(bytes, limits.header));
    if (!mail.damage.isEmpty())
        message.removeHeader("Content-Type");
    message.parse();
    takeHeaders(message, mail);
    if (mail.from.address.isEmpty() && mail.subject.isEmpty() && !mail.date && mail.messageId.isEmpty())
        return fail(Error::Kind::Invalid,
            mailText(QT_TRANSLATE_NOOP("Mail", "this is no mail: it has neither sender, subject nor date")));
    if (!mail.damage.isEmpty()) {
        mail.files.append({u"message.eml"_s, u"message/rfc822"_s, raw, false});
        return mail;
    }
    MailParts parts;
    parts.walk(message, limits.depth);
    mail.text = parts.text;
    mail.files = parts.files;
    if (mail.text.size() > longestText) {
        mail.files.append({u"message.txt"_s, u"text/plain"_s, mail.text.toUtf8(), false});
        mail.text = mail.text.left(longestText) + u"\n\n"
            + mailText(QT_TRANSLATE_NOOP("Mail", "(cut here; the whole text is in the attached message.txt)"));
    }
    return mail;
}

Result<MailMessage> readMail(const QString &path, const MailLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, path + u": " + file.errorString());
    if (file.size() > limits.size)
        return fail(Error::Kind::Invalid,
            path + u": "
                + mailText(QT_TRANSLATE_NOOP("Mail", "the message is larger than %1 MB")).arg(limits.size >> 20));
    auto mail = parseMail(file.readAll(), limits);
    if (!mail)
        return fail(mail.error().kind, path + u": " + mail.error().detail);
    return mail;
}

QString safeFileName(const QString &name, const QString &otherwise)
{
    QString clean = cleanName(name);
    clean = clean.sliced(std::max(clean.lastIndexOf(u'/'), clean.lastIndexOf(u'\\')) + 1);
    static const QRegularExpression unsafe(u"[<>:\"|?*]"_s);
    clean.replace(unsafe, u"_"_s);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    while (clean.startsWith(u'.') || clean.startsWith(u' '))
        clean.remove(0, 1);
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (reserved.match(clean).hasMatch())
        clean.prepend(u'_');
    if (clean.size() > 120) { // the ending says what it is: it stays
        const qsizetype dot = clean.lastIndexOf(u'.');
        const QString ending = dot > 0 && clean.size() - dot <= 12 ? clean.sliced(dot) : QString();
        clean = clean.left(120 - ending.size()) + ending;
        if (clean.at(119 - ending.size()).isHighSurrogate())
            clean.remove(119 - ending.size(), 1);
    }
    return clean.isEmpty() ? otherwise : clean;
}

} // namespace lamp
