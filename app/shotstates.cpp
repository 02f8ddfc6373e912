// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shotstates.h"

#include "settings/settingspage.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "shell/palette.h"
#include "widgets/messagebar.h"

namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {

State page(const QString &name, Page which)
{
    return {name, [which](MainWindow &window) { window.pages().show(which); }};
}

State settings(const QString &name, SettingsPage::Section section)
{
    return {name, [section](MainWindow &window) {
                window.pages().show(Page::Settings);
                window.pages().settingsPage().showSection(section);
            }};
}

State palette(const QString &name, const QString &text)
{
    return {name, [text](MainWindow &window) { window.openPalette(text); }, [](MainWindow &window) { window.everything().close(); }};
}

} // namespace

const QList<State> &states()
{
    static const QList<State> list{
        page(u"today"_s, Page::Today),
        page(u"queue"_s, Page::Queue),
        page(u"knowledge"_s, Page::Knowledge),
        page(u"calendar"_s, Page::Calendar),
        page(u"register"_s, Page::Register),
        page(u"history"_s, Page::History),
        settings(u"settings-appearance"_s, SettingsPage::Section::Appearance),
        settings(u"settings-people"_s, SettingsPage::Section::People),
        settings(u"settings-features"_s, SettingsPage::Section::Features),
        settings(u"settings-desk"_s, SettingsPage::Section::DeskFile),
        settings(u"settings-keys"_s, SettingsPage::Section::Keys),
        settings(u"settings-about"_s, SettingsPage::Section::About),
        palette(u"palette-words"_s, u"printer"_s),
        palette(u"palette-commands"_s, u">"_s),
        {u"keys"_s, [](MainWindow &window) { window.showKeys(); }},
        {u"message"_s, [](MainWindow &window) {
             window.pages().show(Page::Today);
             window.messages().say(u"Solved #1187 Cannot print to 2nd-floor LaserJet"_s, true);
         }, [](MainWindow &window) { window.messages().hide(); }},
    };
    return list;
}

} // namespace lamp::shots
