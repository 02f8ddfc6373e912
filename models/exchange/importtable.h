// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

#include <QMap>

namespace lamp {

// What an import is told; what is left empty is detected, proposed or remembered.
struct ImportOptions {
    CsvChoice csv;
    QString dateFormat; // a code of DateOrder or a pattern; see DateReader
    QByteArray zone;    // of wall times in the file; empty: the desk's own
    QString source;     // the system the file comes from: with their number it says which record a row is
    QHash<QString, QString> columns;                // column name -> field code; an empty code leaves it out
    QHash<QString, QHash<QString, QString>> values; // field code -> their value -> ours
};

struct ImportColumn {
    QString name;
    QString field;       // code, empty: left out
    QStringList samples; // some different values
    qint64 filled = 0;   // rows that say something
    QString proposed;    // the field that its name and values suggest, whatever was chosen
};
struct ImportValue {
    QString field, theirs, ours;
    qint64 count = 0;
};

// What a file is and how it would be read.
struct ImportAnalysis {
    ImportTarget target = ImportTarget::Tickets;
    QString path;
    CsvFormat format;
    qint64 rows = 0;
    QList<ImportColumn> columns;
    QList<ImportValue> values; // of the mapped columns, the most frequent first
    DateFinding dates;
    QList<CsvRow> sample;      // the first rows, without the line of names
    bool remembered = false;   // the mapping is the one used last for these columns
    ImportOptions options;     // complete: what preview and run take
    [[nodiscard]] bool has(QStringView field) const;
};

// Why a row is not taken, or is taken with less than it says.
struct ImportIssue {
    qint64 line = 0; // of the first row with it; 0: the whole file
    QString reason;
    bool refused = true;
    qint64 rows = 1; // a note that many rows share is listed once
    friend bool operator==(const ImportIssue &, const ImportIssue &) = default;
};

// What an import did, or in a dry run would do.
struct ImportReport {
    bool dryRun = true;
    qint64 rows = 0;    // of the file
    qint64 records = 0; // tickets, people or assets in it
    qint64 created = 0, changed = 0, unchanged = 0, refused = 0; // refused: rows
    qint64 folded = 0;  // rows beyond the first of a ticket: rows = records + folded + refused
    QList<ImportIssue> issues;   // at most a thousand
    qint64 moreIssues = 0;       // not listed
    QMap<QString, qint64> made;  // table -> records made on the way (people, assets, categories …)
    void add(qint64 line, const QString &reason, bool refusedRow);

private:
    QHash<QString, qsizetype> m_notes; // reason -> its place in issues
};

// One row by fields: text without blanks around it, marks of missing values ("?", "N/A") left out.
struct ImportCells {
    qint64 line = 0;
    bool faultyText = false;
    qsizetype surplus = 0; // filled cells beyond the columns that have a name
    QHash<QString, QStringList> values;
    [[nodiscard]] QString text(const QString &field) const { return values.value(field).value(0); }
};

using ImportCancelled = std::function<bool()>;

// Reads the whole file once. Invalid: no row with names, a field that is mapped twice, an unknown field or zone.
[[nodiscard]] Result<ImportAnalysis> analyseTable(ImportTarget target, const QString &path,
    const ImportOptions &options, const Catalog &catalog, const QTimeZone &deskZone, const ImportCancelled &cancelled);

// The rows of an analysed file, one after the other.
class ImportTable {
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportTable>> open(const ImportAnalysis &analysis);
    [[nodiscard]] Result<std::optional<ImportCells>> next();
    [[nodiscard]] qint64 position() const { return m_reader->position(); }

private:
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_names, m_fields; // by column
};

// The column names of a file: empty ones numbered, doubled ones told apart.
[[nodiscard]] QStringList columnNames(const QStringList &header);
// Values that mean 'nothing here' in exports.
[[nodiscard]] bool saysNothing(const QString &cell);

// The choices of an import as they are remembered for a set of column names.
[[nodiscard]] QString importMemory(const ImportAnalysis &analysis);
[[nodiscard]] ImportOptions withMemory(ImportOptions options, const QString &memory);

} // namespace lamp
