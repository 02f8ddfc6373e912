// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/mailopener.h"

#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace lamp {

using namespace Qt::StringLiterals;

Result<void> openInMailProgram(const MailDraft &draft, const QString &number)
{
    LAMP_TRY(mail, composeMail(draft));
    if (mail.url.isValid() && !mail.url.isEmpty()) {
        if (QDesktopServices::openUrl(mail.url))
            return {};
        return fail(Error::Kind::Io, u"the desktop has no mail program"_s);
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/mail"_s;
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Io, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = folder + u'/' + safeFileName(number, u"reply"_s) + u".eml"_s;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(mail.eml) != mail.eml.size() || !file.commit())
        return fail(Error::Kind::Io, QString(path + u": "_s + file.errorString()));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return fail(Error::Kind::Io, u"the desktop has no program for %1"_s.arg(path));
    return {};
}

} // namespace lamp
