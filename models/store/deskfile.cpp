// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deskfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lamp::deskfile {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 HeaderSize = 100;

// "OneDrive", or "OneDrive - Contoso".
bool isServiceFolder(const QString &name, const char *service)
{
    return name == QLatin1StringView(service) || name.startsWith(QString::fromLatin1(service) + u" - ");
}

QString serviceNamedIn(const QString &path)
{
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        for (const char *service : {"Dropbox", "OneDrive", "Nextcloud", "ownCloud", "Google Drive", "iCloud Drive"})
            if (isServiceFolder(part, service))
                return QString::fromLatin1(service);
    return {};
}

// Where the file lies or will lie, as far as that exists, with every symbolic link on the way followed.
QString realFolder(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalPath();
    QFileInfo folder(file.absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.canonicalFilePath();
}

// Marks that synchronising programs leave in the folders they keep.
QString synchronisedBy(QDir folder)
{
    static const struct { const char *mark; const char *service; } marks[] = {
        {".dropbox", "Dropbox"}, {".dropbox.cache", "Dropbox"}, {".nextcloudsync.log", "Nextcloud"},
        {".owncloudsync.log", "ownCloud"}, {".stfolder", "Syncthing"}, {".SyncID", "Resilio Sync"},
        {".seafile-data", "Seafile"}, {".tmp.drivedownload", "Google Drive"}, {".tresorit", "Tresorit"}};
    do {
        for (const auto &[mark, service] : marks)
            if (folder.exists(QString::fromLatin1(mark)))
                return QString::fromLatin1(service);
        if (!folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden).isEmpty())
            return u"Nextcloud"_s;
    } while (folder.cdUp());
    return {};
}
} // namespace

Result<void> checkPlace(const QString &path)
{
    const QString folder = realFolder(path);
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    for (const char *network : {"nfs", "cifs", "smb", "9p", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd", "davfs", "afs",
                                "ceph", "fuse.glusterfs"})
        if (type.startsWith(network))
            return fail(Error::Kind::Invalid, u"place: network file system (%1)"_s.arg(QString::fromLatin1(type)));
    for (const QString &service :
         {synchronisedBy(QDir(folder)), serviceNamedIn(folder), serviceNamedIn(QFileInfo(path).absolutePath())})
        if (!service.isEmpty())
            return fail(Error::Kind::Invalid, u"place: folder synchronised by %1"_s.arg(service));
    return {};
}

Result<void> checkFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, path);
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::Invalid, u"not a desk: %1 is a folder"_s.arg(path));
    if (!file.open(QFile::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(Error::Kind::Invalid, u"not a desk: %1"_s.arg(path));
    if (header.size() < HeaderSize)
        return fail(Error::Kind::Corrupt, u"the file ends inside its header"_s);
    const auto *bytes = reinterpret_cast<const uchar *>(header.constData());
    if (qFromBigEndian<quint32>(bytes + 68) != ApplicationId)
        return fail(Error::Kind::Invalid, u"not a desk: %1 is another program's database"_s.arg(path));
    // The page count in the header may lead the file only while the write-ahead log still holds the pages.
    qint64 pageSize = qFromBigEndian<quint16>(bytes + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const qint64 pages = qFromBigEndian<quint32>(bytes + 28);
    if (pages * pageSize > file.size() && QFileInfo(path + u"-wal").size() == 0)
        return fail(Error::Kind::Corrupt,
                    u"the file is cut off: %1 of %2 bytes"_s.arg(file.size()).arg(pages * pageSize));
    return {};
}

Result<void> createPrivate(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(errno == EEXIST ? Error::Kind::Constraint : Error::Kind::Io,
                    u"%1: %2"_s.arg(path, QString::fromLocal8Bit(strerror(errno))));
    ::close(file);
    return {};
}

void remove(const QString &path)
{
    for (const char *part : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1StringView(part));
}

Lock::Lock(const QString &deskPath)
    : m_file(::open(QFile::encodeName(deskPath + u".lock").constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
{
}

Lock::~Lock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool Lock::acquire(Kind kind)
{
    if (m_file < 0)
        return false;
    int result = 0;
    do {
        result = ::flock(m_file, kind == Kind::Shared ? LOCK_SH : LOCK_EX | LOCK_NB);
    } while (result < 0 && errno == EINTR);
    return result == 0;
}

Result<bool> Lock::tryShared()
{
    int result = m_file < 0 ? -1 : 0;
    errno = result < 0 ? EBADF : 0;
    while (m_file >= 0 && (result = ::flock(m_file, LOCK_SH | LOCK_NB)) < 0 && errno == EINTR) { }
    if (result == 0)
        return true;
    if (errno == EWOULDBLOCK)
        return false;
    return fail(Error::Kind::Io, u"cannot lock: %1"_s.arg(QString::fromLocal8Bit(strerror(errno))));
}

void Lock::release()
{
    if (m_file >= 0)
        ::flock(m_file, LOCK_UN);
}

} // namespace lamp::deskfile
