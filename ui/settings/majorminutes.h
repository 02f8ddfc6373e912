// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QWidget>

class QSpinBox;

namespace lamp {

class Desk;

// How often all are told about a major incident of which nothing else is said.
class MajorMinutes final : public QWidget {
    Q_OBJECT
public:
    explicit MajorMinutes(Desk &desk, QWidget *parent = nullptr);

signals:
    void message(const QString &text);
    void failed(const lamp::Error &error);

private:
    void fill();
    void keep();

    Desk &m_desk;
    QSpinBox *m_minutes;
};

} // namespace lamp
