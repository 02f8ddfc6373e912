// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lamp {

class Actions;

// The overview of keys that '?' opens: every shortcut of the registry and the single keys of the lists, by group.
class KeyHelp final : public QDialog {
    Q_OBJECT
public:
    KeyHelp(const Actions &actions, QWidget *parent);
};

} // namespace lamp
