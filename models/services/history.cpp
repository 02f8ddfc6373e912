// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history.h"

#include "services/clocks.h"
#include "services/desk.h"
#include "services/zonechange.h"
#include "store/historyrepository.h"
#include "store/migrator.h"

#include <QCoreApplication>

namespace lamp {

namespace {
QList<HistoryRow> translated(QList<HistoryRow> rows)
{
    for (HistoryRow &row : rows)
        row.sentence = History::sentence(row.verb, row.subject);
    return rows;
}
} // namespace

History::History(Desk &desk) : m_desk(desk) { }

QString History::sentence(const QString &verb, const QString &subject)
{
    const auto said = [&verb, &subject] {
        const QString values = QString::fromLatin1(zonechange::Verb), head = values.section(QStringLiteral("%1"), 0, 0);
        if (verb == values)
            return zonechange::words(subject);
        return subject.startsWith(head) ? sentence(values, subject.sliced(head.size())) : subject; // undone, done again
    };
    return QCoreApplication::translate("History", verb.toUtf8().constData())
        .replace(QStringLiteral("%1"), said())
        .trimmed();
}

QFuture<Result<QList<HistoryRow>>> History::page(ChangeSetId before, qint64 limit, const QString &filter) const
{
    return m_desk.database().read(
        [this, before, limit, filter](Connection &c) { return page(c, before, limit, filter); });
}

Result<QList<HistoryRow>> History::page(Connection &connection, ChangeSetId before, qint64 limit,
                                        const QString &filter) const
{
    return historystore::page(connection, before, limit, filter, m_desk.database().author().session)
        .transform(translated);
}

QFuture<Result<QList<HistoryChange>>> History::changes(ChangeSetId id) const
{
    return m_desk.database().read([id](Connection &c) { return historystore::changes(c, id); });
}

QFuture<Result<QList<FieldChange>>> History::of(const char *table, qint64 rowId) const
{
    return m_desk.database().read(
        [name = QString::fromLatin1(table), rowId](Connection &c) { return historystore::of(c, name, rowId); });
}

QFuture<Result<std::pair<QString, QString>>> History::next() const
{
    using Pair = std::pair<QString, QString>;
    return m_desk.database().read([session = m_desk.database().author().session](Connection &c) -> Result<Pair> {
        LAMP_TRY(acts, historystore::next(c, session));
        return Pair{sentence(acts.first.verb, acts.first.subject), sentence(acts.second.verb, acts.second.subject)};
    });
}

QFuture<Result<QString>> History::undo(ChangeSetId id) { return m_desk.database().undo(id); }
QFuture<Result<QString>> History::redo() { return m_desk.database().redo(); }

QFuture<Result<UndoConflicts>> History::conflicts(ChangeSetId id, bool redo) const
{
    return m_desk.database().read(
        [id, redo, session = m_desk.database().author().session](Connection &c) -> Result<UndoConflicts> {
            LAMP_TRY(found, historystore::conflicts(c, id, session, redo));
            LAMP_TRY(act, historystore::page(c, {found.act.value + 1}, 1, {}, session));
            if (!act.isEmpty() && act.first().id == found.act)
                found.sentence = sentence(act.first().verb, act.first().subject);
            for (UndoConflict &one : found.list)
                one.sentence = one.by ? sentence(one.verb, one.subject) : QString();
            return found;
        });
}

QFuture<Result<QString>> History::undo(ChangeSetId id, const QList<UndoChoice> &choices)
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Undone: %1"), {}},
                                   [id, choices](ChangeSet &changes) -> Result<QString> {
                                       LAMP_CHECK(historystore::revert(changes, id, choices));
                                       return changes.subject();
                                   });
}

QFuture<Result<ChainHead>> History::head() const { return m_desk.database().read(historystore::head); }

QFuture<Result<QStringList>> History::verify() const
{
    return m_desk.database().read([this](Connection &c) -> Result<QStringList> {
        LAMP_TRY(store, historystore::verify(c));
        LAMP_TRY(clocks, m_desk.clocks().verify(c));
        return store + clocks;
    });
}

QFuture<Result<DeskVersion>> History::version() const
{
    return m_desk.database().read([](Connection &c) -> Result<DeskVersion> {
        LAMP_TRY(version, migrator::versionOf(c));
        return DeskVersion{version, migrator::newestVersion()};
    });
}

} // namespace lamp
