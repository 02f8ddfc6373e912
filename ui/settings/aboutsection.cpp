// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aboutsection.h"

#include "core/paths.h"
#include "settings/settingsform.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QDir>
#include <QLabel>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QLabel *aboutText(const QString &text, bool mono = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (mono)
        label->setFont(monoFont());
    return label;
}
} // namespace

AboutSection::AboutSection(QWidget *parent) : QWidget(parent)
{
    SettingsForm form(this, tr("Lamplighter %1").arg(QString::fromLatin1(LAMP_VERSION)),
                      tr("A help desk console: support keeps the lights on, services make sure that they stay on."));
    form.heading(tr("Your data"));
    form.wide(aboutText(tr(
        "Everything stays on this computer, in the desk file. Nothing is sent anywhere; there is no account and no "
        "telemetry.")));
    form.heading(tr("Folders"));
    form.wide(aboutText(QStringList{tr("Desks: %1").arg(QDir::toNativeSeparators(paths::dataFolder())),
                                    tr("Window: %1").arg(QDir::toNativeSeparators(paths::configFile())),
                                    tr("Log: %1").arg(QDir::toNativeSeparators(paths::stateFolder()))}
                            .join(u'\n'),
                        true));
    form.heading(tr("Licence"));
    form.wide(
        aboutText(tr("Free software under the GNU General Public License, version 3 or later, without any warranty.")));
    form.heading(tr("Built from"));
    form.wide(aboutText(
        u"Qt %1 · KDE Frameworks (SyntaxHighlighting, CalendarCore, Holidays, BreezeIcons, CoreAddons, "
        "WidgetsAddons, TextTemplate, Sonnet) · libzim · "
        "KMime · md4c · KDSingleApplication · SQLite"_s.arg(QString::fromLatin1(qVersion()))));
    form.end();
}

} // namespace lamp
