// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QAbstractButton>

namespace lamp {

// One term of the filter: its words and a cross. The words open the values of the field, the cross, Delete or
// Backspace take the term away.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    FilterChip(const QString &label, const Filter &filter, QWidget *parent);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removed();
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect cross() const;
    Filter m_filter;
};

} // namespace lamp
