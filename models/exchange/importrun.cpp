// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrun.h"

#include "exchange/ticketimport.h"
#include "store/exchangerepository.h"
#include "store/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// "incident_event_log.csv: 890 tickets"
QString importSubject(const ImportAnalysis &analysis, const ImportReport &report)
{
    const int count = static_cast<int>(report.created + report.changed);
    QString what;
    switch (analysis.target) {
    case ImportTarget::Tickets: what = QCoreApplication::translate("Import", "%Ln ticket(s)", nullptr, count); break;
    case ImportTarget::People: what = QCoreApplication::translate("Import", "%Ln people", nullptr, count); break;
    case ImportTarget::Assets: what = QCoreApplication::translate("Import", "%Ln asset(s)", nullptr, count); break;
    }
    return QFileInfo(analysis.path).fileName() + u": " + what;
}

// What was chosen for these columns is offered the next time. A set of its own, outside what Ctrl+Z takes back: who
// undoes an import mostly wants to run it again, a little different.
Result<void> rememberChoices(ChangeSet &changes, const ImportAnalysis &analysis)
{
    QStringList names;
    for (const ImportColumn &column : analysis.columns)
        names.append(column.name);
    const Setting memory{.key = importSignature(analysis.target, names), .value = importMemory(analysis)};
    LAMP_TRY(all, rows::all<Setting>(changes.connection()));
    const auto before = std::ranges::find(all, memory.key, &Setting::key);
    if (before != all.end()) {
        Setting after = *before;
        after.value = memory.value;
        return rows::update(changes, *before, after);
    }
    LAMP_TRY(id, rows::insert(changes, memory));
    Q_UNUSED(id)
    return {};
}

// Columns that say something and are not taken: nobody should find that out afterwards.
void nameLeftOut(const ImportAnalysis &analysis, ImportReport &report)
{
    QStringList names;
    for (const ImportColumn &column : analysis.columns)
        if (column.field.isEmpty() && column.filled > 0)
            names.append(column.name.left(40));
    if (!names.isEmpty())
        report.issues.prepend({0,
            QCoreApplication::translate("Import", "columns that are not taken: %1").arg(names.join(u", "_s)), false,
            1});
}

} // namespace

QFuture<Result<ImportAnalysis>> analyseImport(
    Desk &desk, ImportTarget target, const QString &path, const ImportOptions &options)
{
    return desk.database().read([=, catalog = desk.catalogSnapshot(), zone = desk.zone()](Connection &connection) {
        return analyseTable(
            target, path, options, *catalog, zone, [&] { return exchangestore::isCancelled(connection); });
    });
}

QFuture<Result<ImportReport>> previewImport(
    Desk &desk, ImportTarget target, const QString &path, const ImportOptions &options, ImportWork work)
{
    return desk.database().read(
        [=, catalog = desk.catalogSnapshot(), zone = desk.zone()](Connection &connection) -> Result<ImportReport> {
            LAMP_TRY(analysis, analyseTable(target, path, options, *catalog, zone, [&] {
                return exchangestore::isCancelled(connection);
            }));
            LAMP_TRY(report, work(connection, nullptr, analysis, *catalog, [&](qint64, qint64) {
                return !exchangestore::isCancelled(connection);
            }));
            nameLeftOut(analysis, report);
            return report;
        });
}

QFuture<Result<ImportReport>> runImport(
    Desk &desk, ImportTarget target, const QString &path, const ImportOptions &options, ImportWork work)
{
    Author author = desk.database().author();
    author.origin = u"import"_s;
    auto done = std::make_shared<std::optional<ImportAnalysis>>(); // handed from the first write to the second
    auto future = desk.database().write({importVerb, QFileInfo(path).fileName(), author},
        [=, catalog = desk.catalogSnapshot(), zone = desk.zone()](ChangeSet &changes) -> Result<ImportReport> {
            changes.setBulk(true);
            LAMP_TRY(analysis,
                analyseTable(target, path, options, *catalog, zone, [&] { return !changes.progress(0, 100); }));
            LAMP_TRY(report, work(changes.connection(), &changes, analysis, *catalog, [&](qint64 at, qint64 total) {
                return changes.progress(at, total);
            }));
            report.dryRun = false;
            nameLeftOut(analysis, report);
            changes.setSubject(importSubject(analysis, report));
            if (report.created + report.changed > 0) // columns of which nothing came are none to remember
                done->emplace(std::move(analysis));
            return report;
        });
    author.session = u"import"_s;
    (void)desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Remembered the columns of %1"), QFileInfo(path).fileName(), author},
        [done](
            ChangeSet &changes) -> Result<void> { return *done ? rememberChoices(changes, **done) : Result<void>(); });
    return future;
}

QFuture<Result<ChangeSetId>> newestImport(Desk &desk)
{
    return desk.database().read(
        [](Connection &connection) { return exchangestore::newestSet(connection, importVerb); });
}

} // namespace lamp
