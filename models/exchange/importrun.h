// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importtable.h"
#include "services/desk.h"

namespace lamp {

// What an import of any target does with an analysed file: `changes` is null in a dry run; `goOn` hears how far it is
// (of a total) and answers false when it is to end.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;
using ImportWork = std::function<Result<ImportReport>(
    Connection &, ChangeSet *changes, const ImportAnalysis &, const Catalog &, const ImportProgress &goOn)>;

// The parts that the imports of tickets, people and assets share: where they run, how they are cancelled, undone and
// remembered.
[[nodiscard]] QFuture<Result<ImportAnalysis>> analyseImport(
    Desk &desk, ImportTarget target, const QString &path, const ImportOptions &options);
[[nodiscard]] QFuture<Result<ImportReport>> previewImport(
    Desk &desk, ImportTarget target, const QString &path, const ImportOptions &options, ImportWork work);
[[nodiscard]] QFuture<Result<ImportReport>> runImport(
    Desk &desk, ImportTarget target, const QString &path, const ImportOptions &options, ImportWork work);
// The newest import that has not been taken back, for an Undo beside its result.
[[nodiscard]] QFuture<Result<ChangeSetId>> newestImport(Desk &desk);

} // namespace lamp
