// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/recurrence.h"
#include "support/lamptest.h"

#include <QJsonDocument>
#include <QJsonObject>

// python-dateutil as the other opinion: rules as wall time without a zone, all in one run of the interpreter.
namespace lamp::test::dateutil {

struct Case {
    QString rule;
    QDateTime start, from, to; // wall times, carried in UTC
    int limit = 0;
};

struct Answer {
    QStringList walls; // "2026-11-24T09:00:00"
    QString error;     // why the rule was not taken
};

inline QString wallText(const QDateTime &wall)
{
    return wall.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

inline bool isHere()
{
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import dateutil")});
    return python.waitForFinished(30'000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

// One answer a case, in their order; none when the run itself fails.
inline QList<Answer> expanded(const QList<Case> &cases)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    for (const Case &one : cases) {
        const QJsonObject line{{QStringLiteral("rule"), one.rule},
                               {QStringLiteral("start"), wallText(one.start)},
                               {QStringLiteral("from"), wallText(one.from)},
                               {QStringLiteral("to"), wallText(one.to)},
                               {QStringLiteral("limit"), one.limit}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"), {sourceFile("tests/data/dateutil_expand.py"), file.fileName()});
    if (!python.waitForFinished(240'000) || python.exitStatus() != QProcess::NormalExit || python.exitCode() != 0) {
        qWarning().noquote() << python.readAllStandardError();
        return {};
    }
    QList<Answer> answers;
    while (python.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(python.readLine()).object();
        answers.append({line.value(QStringLiteral("slots")).toVariant().toStringList(),
                        line.value(QStringLiteral("error")).toString()});
    }
    return answers;
}

} // namespace lamp::test::dateutil
