// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace lamp {

// Plain text that wraps, in an ink of the theme and a size relative to the usual one; follows changes of both.
class InkLabel final : public QLabel {
    Q_OBJECT
public:
    explicit InkLabel(Ink colour = Ink::Text, double scale = 1, QWidget *parent = nullptr);
    void setInk(Ink colour);
    void setScale(double scale, bool bold = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Ink m_ink;
    double m_scale;
    bool m_bold = false;
    bool m_dressing = false;
};

} // namespace lamp
