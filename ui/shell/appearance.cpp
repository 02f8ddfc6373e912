// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appearance.h"

#include <QSettings>

namespace lamp {

using namespace Qt::StringLiterals;

Appearance readAppearance(const QSettings &settings)
{
    Appearance appearance;
    appearance.theme = themeFromCode(settings.value(u"appearance/theme"_s).toString());
    appearance.textPercent = qBound(80, settings.value(u"appearance/text"_s, 100).toInt(), 200);
    appearance.comfortable = settings.value(u"queue/density"_s).toString() == "comfortable"_L1;
    appearance.language = settings.value(u"appearance/language"_s).toString();
    return appearance;
}

void writeAppearance(QSettings &settings, const Appearance &appearance)
{
    settings.setValue(u"appearance/theme"_s, codeOfTheme(appearance.theme));
    settings.setValue(u"appearance/text"_s, appearance.textPercent);
    settings.setValue(u"queue/density"_s, appearance.comfortable ? u"comfortable"_s : u"compact"_s);
    settings.setValue(u"appearance/language"_s, appearance.language);
}

void applyAppearance(QApplication &app, const Appearance &appearance)
{
    applyTheme(app, appearance.theme, appearance.textPercent / 100.0);
}

} // namespace lamp
