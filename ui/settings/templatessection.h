// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QWidget>

namespace lamp {

class Desk;

// What is ready to be used again: tickets, replies, checklists.
class TemplatesSection final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatesSection(Desk &desk, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);
};

} // namespace lamp
