// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lamp {

// What holds for keys and the wheel in the whole window. A letter that is typed while a menu is open is for the menu:
// the page's own letters, which act on what the menu stands over, wait. And a page that is scrolled under the pointer
// turns no field on its way: only one that has the focus takes the wheel.
class InputManners final : public QObject {
    Q_OBJECT
public:
    explicit InputManners(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lamp
