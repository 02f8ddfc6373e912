// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sla.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace lamp {

class FieldNote;

// How much time is promised on a clock: minutes, hours or days of working time, or nothing.
class TargetField final : public QWidget {
    Q_OBJECT
public:
    explicit TargetField(ClockKind kind, QWidget *parent = nullptr);
    void setTarget(const ClockTarget &target);
    [[nodiscard]] ClockTarget target() const;
    void say(const QString &problem);

signals:
    void changed();

private:
    void edited();
    QSpinBox *m_amount;
    QComboBox *m_unit;
    FieldNote *m_note;
    bool m_showing = false;
};

} // namespace lamp
