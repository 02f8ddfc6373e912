// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/importdates.h"
#include "services/catalog.h"

namespace lamp {

// What the rows of a table become.
enum class ImportTarget { Tickets, People, Assets };
template <> struct Codes<ImportTarget> {
    static constexpr const char *list[] = {"tickets", "people", "assets"};
};

// A fact that a column can hold.
struct ImportField {
    enum class Type {
        Text,
        Moment,
        Date,
        Number,
        Money,
        YesNo,
        Status,
        Priority,
        Kind,
        Impact,
        Urgency,
        Channel,
        Fix,
        AssetState,
        Criticality
    };
    const char *code;     // "requester_mail"; on the command line and in the memory of mappings
    const char *label;    // source text of context Import
    Type type;
    const char *synonyms; // headers of common exports, the surest first, parted by '|', as importHeaderKey() makes them
    bool many = false;    // several columns may hold it
};
[[nodiscard]] const QList<ImportField> &importFields(ImportTarget target);
[[nodiscard]] const ImportField *importField(ImportTarget target, QStringView code); // null when there is none
[[nodiscard]] QString importFieldLabel(const ImportField &field);                    // translated
[[nodiscard]] bool takesValues(ImportField::Type type); // its values are mapped to ours one by one

// "Ticket ID" and "ticket_id" -> "ticket id"; "u_symptom" -> "symptom".
[[nodiscard]] QString importHeaderKey(QStringView header);
// What a set of headers is remembered by, whatever their order.
[[nodiscard]] QString importSignature(ImportTarget target, const QStringList &headers);

// A column as the proposal sees it.
struct ColumnFacts {
    QString name;
    bool dates = false, numbers = false;
};
// A field code a column; empty where none fits.
[[nodiscard]] QStringList proposedFields(ImportTarget target, const QList<ColumnFacts> &columns);

// What a table with these headers most likely holds.
[[nodiscard]] ImportTarget likelyTarget(const QStringList &headers);

// Ours for one of their values: a code (of Priority, Kind …), a choice's code, a status by its use or as "#id".
// Empty when nothing fits. `all` are the column's values: 'open' means something else beside 'new'.
[[nodiscard]] QString proposedValue(
    ImportField::Type type, const QString &theirs, const QStringList &all, const Catalog &catalog);
// The values of ours that can be chosen, with their words.
struct ImportChoice {
    QString code, label;
    friend bool operator==(const ImportChoice &, const ImportChoice &) = default;
};
[[nodiscard]] QList<ImportChoice> importChoices(ImportField::Type type, const Catalog &catalog);
[[nodiscard]] StatusId importedStatus(const QString &ours, const Catalog &catalog);

} // namespace lamp
