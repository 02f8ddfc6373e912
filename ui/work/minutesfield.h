// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace lamp {

// Minutes spent: five usual amounts at one click, or a number. A second click on an amount takes it back.
class MinutesField final : public QWidget {
    Q_OBJECT
public:
    explicit MinutesField(QWidget *parent);
    [[nodiscard]] qint64 minutes() const;
    void setMinutes(qint64 minutes);
    [[nodiscard]] QSpinBox *number() const { return m_number; }

signals:
    void changed(qint64 minutes);

private:
    QSpinBox *m_number;
};

} // namespace lamp
