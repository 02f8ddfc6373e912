// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/lampstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QStyleHints>

#include <array>
#include <cmath>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct Colour {
    const char *name;
    QRgb light, dark, highContrast;
};

// One table for the whole program, in the order of Ink.
constexpr std::array<Colour, InkCount> Colours{{
    {"bg", 0xfff3f4f6, 0xff1b1e23, 0xff000000},    {"panel", 0xffffffff, 0xff22262c, 0xff000000},
    {"alt", 0xfff8f9fb, 0xff262b32, 0xff101010},   {"line", 0xffdfe2e7, 0xff363c45, 0xffb0b0b0},
    {"text", 0xff1f2430, 0xffe4e7eb, 0xffffffff},  {"mute", 0xff586271, 0xffa8b2be, 0xfff0f0f0},
    {"acc", 0xff2563eb, 0xff6ea0ff, 0xffffd60a},   {"sel", 0xffdbe7fd, 0xff2c3d5e, 0xff00305c},
    {"rail", 0xffe9ebef, 0xff171a1e, 0xff000000},  {"code", 0xfff6f7f9, 0xff1a1d22, 0xff101010},
    {"red", 0xffc62828, 0xffff8a80, 0xffffa8a0},   {"redb", 0xfffdecea, 0xff4a2525, 0xff3a0000},
    {"amb", 0xff9a5b00, 0xffffc766, 0xffffd27a},   {"ambb", 0xfffff3dc, 0xff45371c, 0xff2e2000},
    {"grn", 0xff1d7a3e, 0xff7fd89b, 0xff8ff0ae},   {"grnb", 0xffe5f5ea, 0xff1f3b2a, 0xff002a10},
    {"blu", 0xff1d4ed8, 0xff9dbdff, 0xffb8d0ff},   {"blub", 0xffe6eefe, 0xff24365a, 0xff00204a},
    {"vio", 0xff6b3fb5, 0xffc7a8ff, 0xffd9c4ff},   {"viob", 0xfff0e9fb, 0xff362a50, 0xff240040},
    {"gry", 0xff596273, 0xffb3bcc8, 0xffe0e0e0},   {"gryb", 0xffeceef2, 0xff2f353d, 0xff1c1c1c},
    {"note", 0xfffff8e6, 0xff3a331f, 0xff241c00},   {"mark", 0xffffeca3, 0xff5b4a17, 0xff5a4a00},
}};

// What is shown now: written by applyTheme, read by paint code on the same thread.
Theme shown = Theme::Light;

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QPalette paletteOfTheme()
{
    const QColor text = ink(Ink::Text), mute = ink(Ink::Mute), line = ink(Ink::Line), panel = ink(Ink::Panel);
    QPalette p;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::HighlightedText, QPalette::BrightText})
        p.setColor(role, text);
    for (const auto role :
         {QPalette::Base, QPalette::Button, QPalette::ToolTipBase, QPalette::Light, QPalette::Midlight})
        p.setColor(role, panel);
    for (const auto role : {QPalette::Mid, QPalette::Dark})
        p.setColor(role, line);
    p.setColor(QPalette::Window, ink(Ink::Bg));
    p.setColor(QPalette::AlternateBase, ink(Ink::Alt));
    p.setColor(QPalette::Highlight, ink(Ink::Sel));
    p.setColor(QPalette::Accent, ink(Ink::Acc));
    p.setColor(QPalette::Shadow, isDark() ? QColor(0, 0, 0, 160) : QColor(31, 36, 48, 40));
    p.setColor(QPalette::PlaceholderText, mute);
    p.setColor(QPalette::Link, ink(Ink::Blu));
    p.setColor(QPalette::LinkVisited, ink(Ink::Blu));
    QColor pale = mute;
    pale.setAlphaF(0.65F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, pale);
    p.setColor(QPalette::Disabled, QPalette::Base, ink(Ink::Bg));
    return p;
}

QFont applicationFont(double scale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPointSizeF(9.75 * scale); // 13 px at 96 dpi; the screen's own scaling comes on top
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont scaled(const QFont &application, double factor, QFont::Weight weight)
{
    QFont font = application;
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont monoBeside(const QFont &application)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::hasFamily(u"JetBrains Mono"_s))
        font.setFamilies({u"JetBrains Mono"_s, font.family()}); // its zero is slashed as it is
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(application.pointSizeF());
    return font;
}

// The fonts beside the application's. Delegates ask for them many times a row, and each new one would be looked up
// again, so they are kept until the application's font is another one.
struct Fonts {
    QFont application, mono, small, strong, title;
    int unit = 0;
};

Fonts fontsBeside(const QFont &application)
{
    return {application, monoBeside(application), scaled(application, 0.92, QFont::Normal),
            scaled(application, 1.0, QFont::DemiBold), scaled(application, 1.45, QFont::Bold),
            qMax(6, qRound(QFontMetrics(application).height() / 2.0))};
}

const Fonts &fonts()
{
    static auto *known = new Fonts; // never freed: fonts must not outlive the application in an exit handler
    if (const QFont now = QApplication::font(); known->unit == 0 || known->application != now)
        *known = fontsBeside(now);
    return *known;
}

} // namespace

void applyTheme(QApplication &app, Theme theme, double scale)
{
    const bool darkSystem = app.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    shown = theme != Theme::System ? theme : darkSystem ? Theme::Dark : Theme::Light;
    app.setFont(applicationFont(scale));
    if (qobject_cast<LampStyle *>(app.style()) == nullptr)
        app.setStyle(new LampStyle);
    app.setPalette(paletteOfTheme());
}

Theme themeFromCode(QStringView code)
{
    return code == "light"_L1 ? Theme::Light
         : code == "dark"_L1  ? Theme::Dark
         : code == "contrast"_L1 ? Theme::HighContrast : Theme::System;
}

QString codeOfTheme(Theme theme)
{
    switch (theme) {
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    case Theme::HighContrast: return u"contrast"_s;
    case Theme::System: break;
    }
    return u"system"_s;
}

QColor ink(Ink colour) { return ink(colour, shown); }

QColor ink(Ink colour, Theme theme)
{
    const Colour &c = Colours[static_cast<size_t>(colour)];
    return QColor::fromRgb(theme == Theme::Dark ? c.dark : theme == Theme::HighContrast ? c.highContrast : c.light);
}

Ink inkNamed(QStringView name)
{
    for (size_t i = 0; i < Colours.size(); ++i)
        if (name == QLatin1StringView(Colours[i].name))
            return static_cast<Ink>(i);
    return Ink::Gry;
}

Ink groundOf(Ink colour)
{
    switch (colour) {
    case Ink::Red: return Ink::RedB;
    case Ink::Amb: return Ink::AmbB;
    case Ink::Grn: return Ink::GrnB;
    case Ink::Blu: return Ink::BluB;
    case Ink::Vio: return Ink::VioB;
    case Ink::Acc: return Ink::Sel;
    default: return Ink::GryB;
    }
}

QColor onAccent()
{
    const QColor light = QColor::fromRgb(0xffffffff), dark = QColor::fromRgb(0xff10131a);
    return contrast(light, ink(Ink::Acc)) >= 4.5 ? light : dark;
}

bool isDark() { return shown == Theme::Dark || shown == Theme::HighContrast; }

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont monoFont() { return fonts().mono; }
QFont smallFont() { return fonts().small; }
QFont strongFont() { return fonts().strong; }
QFont titleFont() { return fonts().title; }

int unit() { return fonts().unit; }

} // namespace lamp
