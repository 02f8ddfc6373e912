// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/targetwords.h"

#include <QAbstractButton>

namespace lamp {

// The next deadline of an open item: a bar, how much is left in words, and when it is.
class TargetMeter final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TargetMeter(QWidget *parent);
    void set(const TargetWords &words, bool clocks = false); // clocks: a click explains them
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int barWidth() const;
    [[nodiscard]] QString shownWords() const;
    TargetWords m_words;
};

} // namespace lamp
