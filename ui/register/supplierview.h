// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/recordview.h"

namespace lamp {

class FigureCard;
class LinesCard;

// A supplier: how fast they answer, what is open with them, what they delivered and what runs with them.
class SupplierView final : public RecordView {
    Q_OBJECT
public:
    SupplierView(Desk &desk, QWidget *parent);

public slots:
    void edit(const QString &field) override;

protected:
    void load() override;

private:
    void present(const SupplierCard &card);
    void presentFacts();

    SupplierCard m_card;
    FigureCard *m_answers, *m_openCount, *m_assetCount;
    LinesCard *m_open, *m_renewals, *m_assets;
};

} // namespace lamp
