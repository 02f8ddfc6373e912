// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importtable.h"

namespace lamp {

// What the imports of people and assets share: cells into the fields of a row, with a reason where that fails.
class RegisterCells {
public:
    RegisterCells(const ImportAnalysis &analysis, const ImportCells &cells, ImportReport &report);
    [[nodiscard]] QString text(const char *field) const { return m_cells.text(QString::fromLatin1(field)); }
    // What the file does not say leaves the value as it is.
    void take(const char *field, QString &value) const;
    void take(const char *field, QDate &value);
    void take(const char *field, bool &value);
    void takeCents(const char *field, qint64 &value);
    template <class E>
    void takeCode(const char *field, E &value)
    {
        if (const auto code = fromCode<E>(ours(field)))
            value = *code;
    }
    // A reason to refuse the row has been noted.
    [[nodiscard]] bool isRefused() const { return m_refused; }
    void refuse(const QString &reason);

private:
    [[nodiscard]] QString ours(const char *field);
    [[nodiscard]] QString label(const char *field) const;

    const ImportAnalysis &m_analysis;
    const ImportCells &m_cells;
    ImportReport &m_report;
    bool m_refused = false;
};

} // namespace lamp
