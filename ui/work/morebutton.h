// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionToolButton>
#include <QToolButton>

namespace lamp {

// A ⋯ button: opens its menu at once; the three dots say so, no arrow beside them.
class MoreButton final : public QToolButton {
    Q_OBJECT
public:
    explicit MoreButton(QWidget *parent);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace lamp
