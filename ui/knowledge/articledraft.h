// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"

namespace lamp {

// An article that is being written, as one text for the drafts of the desk.
struct ArticleDraft {
    Article article; // facts; the body stands below
    QStringList tags;
    QString body;
    QList<NewArticle::File> files;

    [[nodiscard]] QString toText() const;
    // Nothing when the text is no draft of an article.
    [[nodiscard]] static std::optional<ArticleDraft> fromText(const QString &text, const Article &base);
};

} // namespace lamp
