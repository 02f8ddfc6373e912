// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace lamp {

// Fusion with hairlines: flat buttons with a rounded hairline, tabs underlined, thin scroll bars, quiet headers.
class LampStyle final : public QProxyStyle {
    Q_OBJECT
public:
    LampStyle();
    [[nodiscard]] static int menuRoom(); // beside a word, for the chevron of its menu
    [[nodiscard]] static bool hasChevron(const QStyleOptionToolButton &tool); // three dots say themselves: a menu

    void polish(QApplication *app) override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    // In the ink of the theme: those of the desktop may be drawn for a light ground only.
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // mnemonics are underlined while Alt is held

private:
    bool m_altHeld = false;
};

} // namespace lamp
