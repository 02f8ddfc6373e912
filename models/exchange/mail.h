// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace lamp {

struct MailAddress {
    QString name; // cleaned; may be empty
    QString address;
    [[nodiscard]] QString text() const; // "Priya Shah <priya@example.org>"
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

struct MailFile {
    QString name; // safe as a file name: no folder, no hidden or control characters
    QString mime;
    QByteArray data;
    bool inlined = false; // a picture inside the text
    friend bool operator==(const MailFile &, const MailFile &) = default;
};

// What an .eml file says. All text is plain: HTML is reduced to its words.
struct MailMessage {
    MailAddress from;
    QList<MailAddress> to;
    QString subject; // one line
    std::optional<Instant> date;
    QString text;
    QList<MailFile> files;
    QByteArray messageId; // without angle brackets
    QList<QByteArray> inReplyTo, references;
    bool automatic = false;  // sent by a program: out of office, list, bounce
    QString damage;          // why the message is kept whole instead of being taken apart; empty: nothing wrong
};

struct MailLimits {
    qsizetype size = 50 * 1024 * 1024, header = 256 * 1024;
    int depth = 50, parts = 1'000;
};

// Invalid: empty, too large, or no mail at all. A message over the other limits is answered with its text empty,
// `damage` set and itself as its only file: nothing is lost.
[[nodiscard]] Result<MailMessage> parseMail(const QByteArray &bytes, const MailLimits &limits = {});
[[nodiscard]] Result<MailMessage> readMail(const QString &path, const MailLimits &limits = {});

// A name from outside as a file name: its last part, without control, bidirectional and zero-width characters, reserved
// names and trailing dots; never empty, at most 120 characters.
[[nodiscard]] QString safeFileName(const QString &name, const QString &otherwise);

// The words of HTML: tags, styles and scripts gone, block ends as line breaks, entities resolved, links kept as text.
[[nodiscard]] QString htmlToText(const QString &html);

// A message to be opened in the user's mail program; nothing is sent by this program.
struct MailDraft {
    MailAddress to;
    QString subject, body;
    QByteArray inReplyTo;         // the message it answers, without brackets
    QList<QByteArray> references;
    QByteArray messageId;         // own identity, see mailIdentity()
    Instant at;
    QList<MailAddress> bcc;       // who get it without seeing each other; `to` may be empty then
};
struct OutgoingMail {
    QUrl url;       // mailto: while short, or
    QByteArray eml; // the bytes of a .eml file
};
// Invalid when a header value holds a line break or NUL, or the address is none.
[[nodiscard]] Result<OutgoingMail> composeMail(const MailDraft &draft);
[[nodiscard]] Result<QByteArray> replyEml(const MailDraft &draft);
constexpr qsizetype longestMailUrl = 1'800;

} // namespace lamp
