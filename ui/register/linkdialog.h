// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "register/recorddialog.h"

namespace lamp {

// How an asset hangs on another one, or which service needs it.
class LinkDialog final : public RecordDialog {
    Q_OBJECT
public:
    LinkDialog(Desk &desk, const Asset &asset, QWidget *parent);

protected:
    void save() override;

private:
    Asset m_asset;
    QComboBox *m_kind, *m_service;
    RecordChoice *m_other;
};

} // namespace lamp
