// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamp::test {

// Forms in which a text can name a file of this machine (%1, an absolute path) or an address on it (%2, a port). In
// whatever way a text is shown, printed, quoted or exported, no such file is read and no such address is asked.
struct HostileReference {
    const char *name;
    const char *form;
};
inline constexpr HostileReference HostileReferences[] = {
    {"picture", "![x](%1)"},
    {"picture, file scheme", "![x](file://%1)"},
    {"picture, file with a host", "![x](file://localhost%1)"},
    {"picture, one slash", "![x](file:%1)"},
    {"picture, scheme in capitals", "![x](FILE://%1)"},
    {"picture in angle brackets", "![x](<%1>)"},
    {"picture by reference", "![x][r]\n\n[r]: %1"},
    {"picture by reference, file scheme", "![x][r]\n\n[r]: file://%1 \"t\""},
    {"picture with a title", "![x](%1 \"title\")"},
    {"picture, dots", "![x](../../../../../../../../../..%1)"},
    {"picture, dots encoded", "![x](%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e%1)"},
    {"picture, current folder", "![x](secret.png)"},
    {"picture, entity in the scheme", "![x](&#102;ile://%1)"},
    {"picture, blank in the scheme", "![x](< file://%1>)"},
    {"picture, our own scheme", "![x](lamp-picture:%1)"},
    {"picture, another scheme of ours", "![x](lamp:%1)"},
    {"picture, built-in resource", "![x](qrc:%1)"},
    {"picture, resource path", "![x](:%1)"},
    {"picture, data", "![x](data:text/html,<img src=%1>)"},
    {"picture in a link", "[![x](%1)](%1)"},
    {"picture in a picture", "![![x](%1)](%1)"},
    {"picture in a table", "|a|\n|-|\n|![x](%1)|"},
    {"picture in a heading", "# ![x](file://%1)"},
    {"picture in a task", "- [ ] ![x](file://%1)"},
    {"picture in a quote", "> > ![x](file://%1)"},
    {"picture in a step", "1. ![x](file://%1)"},
    {"picture on the web", "![x](http://127.0.0.1:%2/x.png)"},
    {"picture on the web, two slashes", "![x](//127.0.0.1:%2/x.png)"},
    {"picture by ftp", "![x](ftp://127.0.0.1:%2/x.png)"},
    {"picture on a share", "![x](\\\\\\\\127.0.0.1\\\\x.png)"},
    {"link", "[x](file://%1)"},
    {"link as its own text", "<file://%1>"},
    {"HTML picture", "<img src=\"%1\">"},
    {"HTML picture, file", "<img src=\"file://%1\" width=9>"},
    {"HTML picture, set", "<img srcset=\"file://%1 2x\">"},
    {"HTML picture on the web", "<img src=\"http://127.0.0.1:%2/x.png\">"},
    {"HTML style sheet", "<link rel=stylesheet href=\"file://%1\"><style>@import url(file://%1);</style>"},
    {"HTML background",
     "<table background=\"file://%1\"><tr><td style=\"background:url(file://%1)\">x</td></tr></table>"},
    {"HTML list picture", "<ul style=\"list-style-image:url(file://%1)\"><li>x</li></ul>"},
    {"HTML frame and object",
     "<iframe src=\"file://%1\"></iframe><object data=\"file://%1\"></object><embed src=\"%1\">"},
    {"HTML base", "<base href=\"file://%1\"><img src=\"secret.png\">"},
    {"HTML font", "<style>@font-face{font-family:x;src:url(file://%1)}</style>"},
    {"HTML refresh", "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:%2/\">"},
    {"HTML video", "<video poster=\"file://%1\" src=\"http://127.0.0.1:%2/x\"></video>"},
    {"drawing inside the text", "<svg><image href=\"file://%1\"/></svg>"},
};

} // namespace lamp::test
