// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLineEdit>

namespace lamp {

class Desk;

// What the desk counts its money in, for everybody who reads it.
class CurrencyField final : public QLineEdit {
    Q_OBJECT
public:
    explicit CurrencyField(Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] static QString explained(); // what may be written, for the row that it stands in

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void load();
    void keep();

    Desk &m_desk;
};

} // namespace lamp
