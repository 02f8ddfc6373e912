// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/collection.h"

namespace lamp {
class Connection;
}

// The same article in several languages: one original and its translations.
namespace lamp::translationstore {

// The original and its translations, the original first, the others in the order in which they were made; empty for an
// article that stands alone.
[[nodiscard]] Result<QList<ArticleId>> group(Connection &connection, ArticleId id);
// The row that makes an article a translation, if it is one.
[[nodiscard]] Result<std::optional<ArticleTranslation>> rowOf(Connection &connection, ArticleId article);
// Whether any article of the desk has a translation: mostly none has, and lists are spared the question.
[[nodiscard]] Result<bool> any(Connection &connection);
// Of each group only one stays, at the place of its best: the one in the reader's language if it is among them, else
// the original, else the first. Of what is left the order is kept. Without a reader all stay.
[[nodiscard]] Result<QList<ArticleId>> collapsed(Connection &connection, const QList<ArticleId> &ids,
                                                 const QString &reader);
// "de-AT" -> "de": languages are told apart by this part only.
[[nodiscard]] QString baseLanguage(const QString &code);

} // namespace lamp::translationstore
