// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPainter;

namespace lamp {

// A short word on its ground: a status, a priority, a count. Give a shape with the word where the state matters
// ("▲ High"), so that colour is never the only sign.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, Ink colour, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setInk(Ink colour);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Ink inkOfText() const { return m_ink; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // For delegates: the same chip painted into a row; the rectangle is where it may stand, left-aligned and centred.
    // Answers with the width used.
    static int paint(QPainter &painter, const QRect &where, const QString &text, Ink colour);
    [[nodiscard]] static int width(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Ink m_ink = Ink::Gry;
};

} // namespace lamp
