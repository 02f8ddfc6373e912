// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace lamp {

// A grid that is typed into: Delete empties a cell, Enter on the first column opens what stands there.
class WeekTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit WeekTable(QWidget *parent);
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

signals:
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lamp
