// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lamp {

// A thin bar over the pages that says something about the whole desk, with one way on.
class Strip : public QFrame {
    Q_OBJECT
public:
    Strip(const QString &name, Ink colour, QWidget *parent);
    void set(const QString &sentence, const QString &step);
    [[nodiscard]] QPushButton *button() const { return m_step; }

signals:
    void stepChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Ink m_ink;
    QLabel *m_sentence;
    QPushButton *m_step;
};

} // namespace lamp
