// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace lamp {

// What happened and what to do next, in words for a person. The one place where an error becomes a sentence.
struct Sentence {
    QString happened, next;
    [[nodiscard]] QString whole() const;
};
[[nodiscard]] Sentence sentenceOf(const Error &error);

// The same for a desk file that does not open: its path is part of the sentence.
[[nodiscard]] Sentence deskSentence(const Error &error, const QString &path);

} // namespace lamp
