// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdowntree.h"

#include <optional>

namespace lamp::test {

// The HTML in which the specifications of CommonMark and of GitHub's dialect say what an example means, as a tree.
// Nothing when it has tags that come from HTML in the example itself.
[[nodiscard]] std::optional<MarkdownTree> treeOfSpecHtml(const QString &html);

struct SpecExample {
    int number = 0;
    QString section, markdown, html;
};
// All examples of a specification: "spec.txt" as its authors write it, or "spec.json" as it is made of that.
[[nodiscard]] QList<SpecExample> specExamples(const QString &path);

} // namespace lamp::test
