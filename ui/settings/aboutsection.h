// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamp {

// What this is, its version and licence, what it is built from, and where its files lie.
class AboutSection final : public QWidget {
    Q_OBJECT
public:
    explicit AboutSection(QWidget *parent = nullptr);
};

} // namespace lamp
