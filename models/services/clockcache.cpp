// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clockcache.h"

#include <algorithm>

namespace lamp::clockcache {

using namespace Qt::StringLiterals;
using clockstore::Source;

namespace {
constexpr qsizetype MostFindings = 100;

QList<WorkItemId> sorted(const QSet<WorkItemId> &ids)
{
    QList<WorkItemId> list(ids.begin(), ids.end());
    std::ranges::sort(list);
    return list;
}

// Calls `each` with every source; batches keep memory small and statements few.
template <class Each>
Result<void> forSources(Connection &connection, const QList<WorkItemId> &ids, Each each)
{
    for (qsizetype from = 0; from < ids.size(); from += clockstore::BatchSize) {
        LAMP_TRY(batch, clockstore::sources(connection, ids.mid(from, clockstore::BatchSize)));
        for (const Source &source : std::as_const(batch))
            LAMP_CHECK(each(source));
    }
    return {};
}

template <class Keeps>
Result<void> recomputeUnless(Connection &connection, const ClockBook &book, const QList<WorkItemId> &ids, Keeps keeps)
{
    LAMP_TRY(revision, clockstore::revision(connection));
    return forSources(connection, ids, [&, now = revision](const Source &source) -> Result<void> {
        if (keeps(source, now))
            return {};
        const auto cached = book.cached(source, book.state(source));
        // What is open is always computed by the rules of today: their revision says something of finished items only.
        if (cached == source.cached && (source.open || source.revision == now))
            return {};
        return clockstore::store(connection, source.item.id, cached, now);
    });
}
} // namespace

Result<void> recompute(Connection &connection, const ClockBook &book, const QList<WorkItemId> &ids)
{
    return recomputeUnless(connection, book, ids, [](const Source &, qint64) { return false; });
}

Result<QList<WorkItem>> judgeAgain(ChangeSet &changes, const ClockBook &book, const QList<WorkItemId> &ids)
{
    QList<WorkItem> judged;
    LAMP_TRY(revision, clockstore::revision(changes.connection()));
    LAMP_CHECK(forSources(changes.connection(), ids, [&, now = revision](const Source &source) -> Result<void> {
        if (source.open)
            return {};
        judged.append(source.item);
        return clockstore::judge(changes, source, book.cached(source, book.state(source)), now);
    }));
    return judged;
}

Result<void> recomputeAll(Connection &connection, const ClockBook &book)
{
    for (WorkItemId last;;) {
        LAMP_TRY(ids, clockstore::allItems(connection, last, clockstore::BatchSize));
        if (ids.isEmpty())
            return {};
        LAMP_CHECK(recompute(connection, book, ids));
        last = ids.last();
    }
}

Deriver deriver(const std::shared_ptr<ClockCalendars> &calendars)
{
    return [calendars](Connection &connection, const QList<Touched> &touched) -> Result<void> {
        LAMP_TRY(affected, clockstore::affected(connection, touched));
        if (!affected.rules && affected.items.isEmpty() && affected.entries.isEmpty())
            return {};
        LAMP_TRY(book, ClockBook::load(connection, *calendars));
        if (book.isEmpty() && !affected.rules)
            return {};
        QSet<WorkItemId> ids = affected.items + affected.entries;
        if (affected.rules) {
            LAMP_TRY(revision, clockstore::nextRevision(connection));
            Q_UNUSED(revision)
            LAMP_TRY(open, clockstore::openItems(connection));
            ids.unite(QSet<WorkItemId>(open.begin(), open.end()));
        }
        // A note on an item that was finished under earlier rules is no reason to judge it by those of today.
        return recomputeUnless(connection, book, sorted(ids), [&affected](const Source &source, qint64 revision) {
            return !source.open && source.revision != revision && !affected.items.contains(source.item.id);
        });
    };
}

Result<QStringList> verify(Connection &connection, ClockCalendars &calendars)
{
    QStringList findings;
    LAMP_TRY(book, ClockBook::load(connection, calendars));
    LAMP_TRY(revision, clockstore::revision(connection));
    for (WorkItemId last; findings.size() < MostFindings;) {
        LAMP_TRY(ids, clockstore::allItems(connection, last, clockstore::BatchSize));
        if (ids.isEmpty())
            break;
        last = ids.last();
        LAMP_CHECK(forSources(connection, ids, [&, now = revision](const Source &source) -> Result<void> {
            const bool kept = !source.open && source.revision != now;
            const bool right = kept ? !source.cached.nextDeadline && !source.cached.escalateAt
                                    : book.cached(source, book.state(source)) == source.cached;
            if (!right && findings.size() < MostFindings)
                findings.append(u"#%1: its clocks are out of date"_s.arg(source.item.number));
            return {};
        }));
    }
    return findings;
}

} // namespace lamp::clockcache
