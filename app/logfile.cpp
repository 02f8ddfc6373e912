// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

namespace lamp::logfile {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestLog = 1024 * 1024;
QtMessageHandler before = nullptr;
bool echoed = true;
// The handler is a plain function, so what it needs lives here; and as long as messages may come, to the very end.
QFile &log = *new QFile;
QMutex &guard = *new QMutex; // messages come from any thread

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (before && (echoed || type == QtFatalMsg))
        before(type, context, message);
    if (type == QtDebugMsg || !log.isOpen())
        return;
    const QMutexLocker locker(&guard);
    static constexpr const char *words[] = {"debug", "warning", "critical", "fatal", "info"};
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + QLatin1StringView(words[type]) + u' ' + QLatin1StringView(context.category ? context.category : "") + u' '
        + message + u'\n';
    log.write(line.toUtf8());
    log.flush();
}

} // namespace

void start(const QString &folder, Echo echo)
{
    const QString path = folder + u"/lamplighter.log"_s, old = path + u".1"_s;
    if (QFile(path).size() > LargestLog) {
        QFile::remove(old);
        QFile::rename(path, old);
    }
    log.setFileName(path);
    if (log.open(QFile::Append | QFile::Text)) // without a log the program still works
        log.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    echoed = echo == Echo::Yes;
    before = qInstallMessageHandler(handle);
}

} // namespace lamp::logfile
