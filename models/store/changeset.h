// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/result.h"

#include <functional>
#include <memory>

namespace lamp {

class Connection;
struct Touched;

using Deriver = std::function<Result<void>(Connection &, const QList<Touched> &)>;

// Who writes, and from where.
struct Author {
    PersonId personId; // 0: the system account, or the desk itself
    QString name;
    QString origin;  // window, cli, import, rule, check, desk
    QString session; // one run of the program: Ctrl+Z takes back only what this window did
};

// An intention in words. `verb` is a source text marked QT_TRANSLATE_NOOP("History", "Solved %1"); `subject` fills %1
// ("#1043 Printer jams"). The log keeps both as they are, the window translates the verb.
struct Intention {
    const char *verb;
    QString subject;
    std::optional<Author> by; // absent: the database's author; automatic changes name the desk itself
};

// What a commit touched; delivered to every open view, also for commits of other processes.
struct ChangeEvent {
    QHash<QString, QSet<qint64>> rows; // table -> ids; of a table in `whole` the ids are not listed
    QSet<QString> whole;
    ChangeSetId setId;
    bool elsewhere = false; // another process wrote it
    [[nodiscard]] bool touches(const char *table) const;
    [[nodiscard]] bool touches(const char *table, qint64 id) const;
};

// One open write: everything done through it is one transaction and one entry of the change log, and is undone as one.
// Lives on the writer thread while Database::write runs its function. Derived facts and full text of the rows that it
// touched are rewritten in the same transaction, before COMMIT.
class ChangeSet {
public:
    [[nodiscard]] Connection &connection() const;
    [[nodiscard]] const Author &author() const;
    [[nodiscard]] Instant now() const; // the clock's: 'recorded at'
    [[nodiscard]] QString subject() const;
    void setSubject(const QString &subject);
    // Logs inserts as ranges of ids without images (imports, sample office, demo desks).
    void setBulk(bool on);
    // Reports progress; false once the user has cancelled: return Error::Kind::Cancelled then, nothing is kept.
    [[nodiscard]] bool progress(qint64 done, qint64 total) const;

    // Rows by logical field names. `version` columns are kept here and are no field of the log.
    [[nodiscard]] Result<qint64> insert(const char *table, const FieldValues &values, qint64 id = 0);
    [[nodiscard]] Result<void> update(const char *table, qint64 id, const FieldValues &before, const FieldValues &after,
                                      std::optional<qint64> expectedVersion);
    [[nodiscard]] Result<void> remove(const char *table, qint64 id);
    // Runs a part that may fail on its own: its error undoes the part alone, and the set goes on. Not in a bulk set.
    [[nodiscard]] Result<void> attempt(const std::function<Result<void>()> &part);
    // The next value of a counter that never goes back ("ticket", "maintenance").
    [[nodiscard]] Result<qint64> next(const char *counter);

    ~ChangeSet();
    Q_DISABLE_COPY_MOVE(ChangeSet)

    struct Private; // store/changelog.h

private:
    friend class Database;
    friend class ChangeLog;
    explicit ChangeSet(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace lamp

Q_DECLARE_METATYPE(lamp::ChangeEvent)
