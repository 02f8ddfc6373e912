// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownfront.h"
#include "services/markdowntree.h"

using namespace lamp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MarkdownParts parts = splitFrontMatter(text);
    for (const bool keepLines : {false, true}) {
        const MarkdownTree tree = parseMarkdown(parts.body, keepLines);
        (void)plainText(tree);
        (void)firstHeading(tree);
    }
    // Links that stay as they are leave the text as it is.
    if (withLinks(parts.body, [](const QString &, bool) { return QString(); }) != parts.body)
        abort();
    return 0;
}
