// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketimport.h"
#include "services/workitems.h"
#include "store/exchangerepository.h"
#include "store/rows.h"
#include "support/lamptest.h"
#include "support/tempdesk.h"

// What the tests of the ticket import share.
namespace lamp::test {

using namespace Qt::StringLiterals;

inline QString fileOf(const TempDesk &desk, const QByteArray &bytes, const QString &name = u"tickets.csv"_s)
{
    const QString path = desk.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the table cannot be written");
    return path;
}

inline QString shared(const char *path)
{
    return test::sharedData("") + QString::fromLatin1(path);
}

template <class T>
QList<T> all(Desk &desk)
{
    return desk.database().readNow([](Connection &c) { return rows::all<T>(c); }).value();
}

inline WorkItem byTheirNumber(Desk &desk, const QString &number)
{
    const auto items = desk.database()
                           .readNow([number](Connection &c) { return exchangestore::byExternalNumber(c, number); })
                           .value();
    return items.size() == 1 ? items.first() : WorkItem{};
}

inline QList<Entry> entriesOf(Desk &desk, const WorkItem &item)
{
    return desk.database().readNow([id = item.id](Connection &c) { return exchangestore::entriesOf(c, id); }).value();
}

inline QStringList lines(const ImportReport &report, bool refused)
{
    QStringList list;
    for (const ImportIssue &issue : report.issues)
        if (issue.refused == refused)
            list.append(QString::number(issue.line) + u": " + issue.reason);
    return list;
}

inline QString fieldOf(const ImportAnalysis &analysis, const QString &column)
{
    for (const ImportColumn &one : analysis.columns)
        if (one.name == column)
            return one.field;
    return u"(no column)"_s;
}

inline QString valueOf(const ImportAnalysis &analysis, const QString &field, const QString &theirs)
{
    return analysis.options.values.value(field).value(theirs, u"(unknown)"_s);
}

inline Instant at(int year, int month, int day, int hour, int minute)
{
    return Instant::from(QDateTime({year, month, day}, {hour, minute}, QTimeZone::UTC));
}

inline const QByteArray smallTable
    = "Ticket ID,Subject,Description,Status,Priority,Requester,Requester Email,Assigned "
      "to,Category,Asset,Created,Resolved,Resolution,Tags\n"
      "17,Printer jams,\"It jams\nevery day\",Open,High,Priya Shah,priya@example.org,Dana Okafor,Printing > "
      "Printer,PRN-07,2026-11-20 09:00,,,\"paper, hp\"\n"
      "18,No mail,,Resolved,Low,Tom Albrecht,tom@example.org,,Mailbox,,2026-11-19 08:00,2026-11-19 10:30,Quota "
      "raised,\n";

} // namespace lamp::test
