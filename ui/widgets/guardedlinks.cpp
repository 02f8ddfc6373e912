// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/files.h"
#include "widgets/guardeddocument.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// The host that the words of a link promise ("https://bank.example/login", "bank.example"), or nothing.
QString promisedHost(const QString &shown)
{
    static const QRegularExpression host(
        u"^\\s*(?:https?://)?(?:www\\.)?((?:[\\w-]+\\.)+[a-z]{2,})(?:[:/?#].*)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = host.match(shown);
    return match.hasMatch() ? match.captured(1).toLower() : QString();
}

QString bareHost(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

} // namespace

AttachedFiles attachedFiles(Files &files, const QList<Attachment> &attachments)
{
    AttachedFiles attached;
    for (const Attachment &attachment : attachments)
        attached.byName.insert(attachment.name, attachment.id);
    attached.content = [&files](AttachmentId id) { return files.content(id); };
    return attached;
}

bool misleads(const QUrl &url, const QString &shown)
{
    if (url.scheme() == "mailto"_L1)
        return shown.contains(u'@') && !url.path().contains(shown.trimmed(), Qt::CaseInsensitive);
    const QString promised = promisedHost(shown);
    return !url.userInfo().isEmpty() || (!promised.isEmpty() && promised != bareHost(url));
}

void GuardedView::openOutside(const QUrl &url, const QString &shown)
{
    const auto open = [this, url] {
        emit externalActivated(url);
        QDesktopServices::openUrl(url);
    };
    if (!misleads(url, shown)) {
        open();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Open another address?"),
        tr("The link says %1 but leads to %2.").arg(shown.trimmed(), url.toDisplayString()), QMessageBox::Cancel, this);
    question->setObjectName(u"misleadingLink"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Open %1").arg(url.host()), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [yes, open](QAbstractButton *clicked) {
        if (clicked == yes)
            open();
    });
    question->open();
}

} // namespace lamp
