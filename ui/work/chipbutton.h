// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace lamp {

// A chip that opens a menu: the status, the priority.
class ChipButton final : public QAbstractButton {
    Q_OBJECT
public:
    ChipButton(const QString &name, const char *objectName, QWidget *parent);
    void set(const QString &text, Ink colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink = Ink::Gry;
};

} // namespace lamp
