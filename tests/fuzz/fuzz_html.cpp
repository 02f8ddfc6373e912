// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlmarkdown.h"
#include "exchange/sitehtml.h"

using namespace lamp;

// A page to Markdown, and that to a page of a site, which holds no tag of the first.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto same = [](const QString &target) { return target; };
    const HtmlPage page = htmlToMarkdown(text, {same, same});
    if (page.markdown.size() > 300'000)
        abort();
    const MarkdownTree tree = parseMarkdown(page.markdown);
    const SiteTargets none;
    const QString html = SiteHtml(tree, none).body();
    for (const char *never : {"<script", "<iframe", "<style", "<svg", "<img"})
        if (html.contains(QLatin1StringView(never)))
            abort();
    return 0;
}
