// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/recordview.h"

namespace lamp {

// The facts of the renewal that is chosen in the table beside it.
class RenewalView final : public RecordView {
    Q_OBJECT
public:
    RenewalView(Desk &desk, QWidget *parent);

public slots:
    void edit(const QString &field) override;

protected:
    void load() override;

private:
    void presentFacts();
    void presentPrice();
    RenewalRow m_row;
};

} // namespace lamp
