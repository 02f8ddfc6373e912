// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importtable.h"

#include <QFuture>

namespace lamp {

class Desk;

// People from a table: found by mail address, login or name and brought up to date, else made. Fields that the file
// does not name stay as they are.
class PeopleImport final {
public:
    explicit PeopleImport(Desk &desk) : m_desk(desk) { }
    [[nodiscard]] QFuture<Result<ImportAnalysis>> analyse(const QString &path, const ImportOptions &options = {}) const;
    [[nodiscard]] QFuture<Result<ImportReport>> preview(const QString &path, const ImportOptions &options = {}) const;
    [[nodiscard]] QFuture<Result<ImportReport>> run(const QString &path, const ImportOptions &options = {});

private:
    Desk &m_desk;
};

} // namespace lamp
