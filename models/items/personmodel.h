// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagedmodel.h"
#include "items/registerwords.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// People by name; those who left when asked for.
class PersonModel final : public PagedModelOf<PersonId, PersonRow> {
    Q_DECLARE_TR_FUNCTIONS(lamp::PersonModel)
public:
    explicit PersonModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text);
    void setFormer(bool shown);

protected:
    [[nodiscard]] QString sentence(const PersonRow &row) const override;
    [[nodiscard]] QVariant extra(const PersonRow &row, int column, int role) const override;

private:
    static QList<Column> columns(Desk &desk);
    [[nodiscard]] QDate today() const;

    Desk &m_desk;
    QString m_text;
    bool m_former = false;
};

} // namespace lamp
