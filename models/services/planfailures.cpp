// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planfailures.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView failureSign = u"⚠ ", failureEnd = u"; ";
}

QString reasonWithFailures(int failures, const QString &reason)
{
    const QString words = QCoreApplication::translate("Calendar", "with %n failure(s)", nullptr, failures);
    return failureSign + words + (reason.isEmpty() ? QString() : QString(failureEnd + reason));
}

bool hasFailures(const CalendarEntry &entry)
{
    return entry.state == CalendarState::Done && entry.reason.startsWith(failureSign);
}

QString failureWords(const CalendarEntry &entry)
{
    if (!hasFailures(entry))
        return {};
    const qsizetype end = entry.reason.indexOf(failureEnd);
    return entry.reason.sliced(0, end < 0 ? entry.reason.size() : end).sliced(failureSign.size());
}

QString ownReason(const CalendarEntry &entry)
{
    if (!hasFailures(entry))
        return entry.reason;
    const qsizetype end = entry.reason.indexOf(failureEnd);
    return end < 0 ? QString() : entry.reason.sliced(end + failureEnd.size());
}

} // namespace lamp
