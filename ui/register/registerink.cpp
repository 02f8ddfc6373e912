// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerink.h"

#include <utility>

namespace lamp {

const char *assetIcon(QStringView type)
{
    // Types are free text; a word in them decides.
    static constexpr std::pair<QStringView, const char *> icons[] = {{u"print", "document-print"},
                                                                     {u"scan", "scanner"},
                                                                     {u"laptop", "computer-laptop"},
                                                                     {u"notebook", "computer-laptop"},
                                                                     {u"phone", "smartphone"},
                                                                     {u"mobile", "smartphone"},
                                                                     {u"tablet", "smartphone"},
                                                                     {u"screen", "video-display"},
                                                                     {u"monitor", "video-display"},
                                                                     {u"dock", "preferences-desktop-peripherals"},
                                                                     {u"nas", "drive-harddisk"},
                                                                     {u"storage", "drive-harddisk"},
                                                                     {u"backup", "drive-harddisk"},
                                                                     {u"disk", "drive-harddisk"},
                                                                     {u"virtual", "computer"},
                                                                     {u"server", "network-server"},
                                                                     {u"host", "network-server"},
                                                                     {u"switch", "network-wired"},
                                                                     {u"router", "network-wired"},
                                                                     {u"firewall", "security-high"},
                                                                     {u"access point", "network-wireless"},
                                                                     {u"wi-fi", "network-wireless"},
                                                                     {u"ups", "battery-100"},
                                                                     {u"camera", "camera-web"},
                                                                     {u"room", "video-display"},
                                                                     {u"meeting", "video-display"},
                                                                     {u"desktop", "computer"}};
    for (const auto &[word, name] : icons)
        if (type.contains(word, Qt::CaseInsensitive))
            return name;
    return "computer";
}

} // namespace lamp
