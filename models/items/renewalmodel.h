// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagedmodel.h"
#include "items/registerwords.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// Contracts, licences, certificates … by their last day to act; ended ones when asked for. ToneRole: how the state
// stands.
class RenewalModel final : public PagedModelOf<RenewalId, RenewalRow> {
    Q_DECLARE_TR_FUNCTIONS(lamp::RenewalModel)
public:
    explicit RenewalModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text);
    void setEnded(bool shown);

protected:
    [[nodiscard]] QString sentence(const RenewalRow &row) const override;
    [[nodiscard]] QVariant extra(const RenewalRow &row, int column, int role) const override;

private:
    static QList<Column> columns(Desk &desk);
    [[nodiscard]] QDate today() const;

    Desk &m_desk;
    QString m_text;
    bool m_ended = false;
};

} // namespace lamp
