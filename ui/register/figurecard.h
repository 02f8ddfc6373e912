// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/registerwords.h"

#include <QFrame>

class QLabel;

namespace lamp {

// One figure with what it means above and what to hold it against below.
class FigureCard final : public QFrame {
    Q_OBJECT
public:
    FigureCard(const QString &name, QWidget *parent);
    void set(const QString &figure, const QString &beside, std::optional<Tone> tone = {});

private:
    void dress();
    QLabel *m_name, *m_figure, *m_beside;
    std::optional<Tone> m_tone;
};

} // namespace lamp
