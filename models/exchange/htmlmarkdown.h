// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace lamp {

// What a web page says, as Markdown: headings, lists, tables, code, emphasis, links, pictures. The page is untrusted:
// scripts, styles, forms, frames and what is hidden are passed over, depth and length are bounded.
struct HtmlPage {
    QString title;    // of the page, else its first heading
    QString language; // as the page tells it, else empty
    QString markdown;
    bool shortened = false; // it was longer than an article may be
};

// What becomes of addresses; an empty answer leaves the words of the link, or the description of the picture.
struct HtmlTargets {
    std::function<QString(const QString &href)> link;
    std::function<QString(const QString &source)> picture;
};

[[nodiscard]] HtmlPage htmlToMarkdown(const QString &html, const HtmlTargets &targets);

} // namespace lamp
