// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"

#include <QWidget>

namespace lamp {

// A step of a checklist in one wrapped line: a box, what is done, and muted what it asks for.
class StepLine final : public QWidget {
    Q_OBJECT
public:
    explicit StepLine(const Step &step, QWidget *parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, QPainter *painter) const; // the height it takes
    QString m_title, m_hint;
    StepResult m_result;
};

} // namespace lamp
