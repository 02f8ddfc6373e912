// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/markdowntree.h"

namespace lamp::test {

// A tree of Markdown in one line, for comparing: "H2[a {b|c}] UL(LI[{i>target|d}] LI+[e]) Code<sh>f". A stretch of
// words that is not plain stands in braces behind its marks: b strong, i emphasis, c code, s struck through, ^ raised,
// >target a link, !source a picture.
enum class ShapeOf { Written, Meant }; // Meant: targets, blanks and labels of code as a page of HTML would have them
[[nodiscard]] QString markdownShape(const MarkdownTree &tree, ShapeOf what = ShapeOf::Written);

} // namespace lamp::test
