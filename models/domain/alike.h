// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Which short texts (searches, titles of tickets) are about the same thing: by the words that they share, rare ones
// counting more.
namespace lamp::alike {

// The words that say what a text is about, folded, in the singular, each once.
[[nodiscard]] QStringList words(const QString &text);
// Numbers of the texts, those that are alike together; each group in the order of the texts, and the groups by their
// first. A text without a telling word stands alone.
[[nodiscard]] QList<QList<qsizetype>> groups(const QStringList &texts);

} // namespace lamp::alike
