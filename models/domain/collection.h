// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

using CollectionId = Id<struct CollectionTag>;

// Pages taken from elsewhere, such as a copy of a wiki: articles to search and to read beside one's own, whose text
// nobody changes here. Who wrote them and under which licence stands on every page.
struct Collection {
    CollectionId id;
    QByteArray uid;      // of the archive it came from: the same archive again adds to it
    QString name;        // "Arch Wiki"; also the folder of its articles
    QString language;    // BCP 47, as far as it is told
    QString creator, publisher;
    QString licence;     // in the words of the archive
    QString source;      // an address, or the name of the file
    QDate datedOn;       // of the copy
    Instant importedAt;
    friend bool operator==(const Collection &, const Collection &) = default;
};
template <> struct Row<Collection> {
    static constexpr auto table = "collection";
    static constexpr auto fields = std::tuple{
        Field{"uid", &Collection::uid},             Field{"name", &Collection::name},
        Field{"language", &Collection::language},   Field{"creator", &Collection::creator},
        Field{"publisher", &Collection::publisher}, Field{"licence", &Collection::licence},
        Field{"source", &Collection::source},       Field{"dated_on", &Collection::datedOn},
        Field{"imported_at", &Collection::importedAt}};
};

// An article that is a page of a collection.
struct CollectionPage {
    Id<struct CollectionPageTag> id;
    ArticleId articleId;
    CollectionId collectionId;
    QString path; // in the archive
    friend bool operator==(const CollectionPage &, const CollectionPage &) = default;
};
template <> struct Row<CollectionPage> {
    static constexpr auto table = "collection_page";
    static constexpr auto fields = std::tuple{Field{"article_id", &CollectionPage::articleId},
                                              Field{"collection_id", &CollectionPage::collectionId},
                                              Field{"path", &CollectionPage::path}};
};

// The same article in another language; the language itself is the article's.
struct ArticleTranslation {
    Id<struct ArticleTranslationTag> id;
    ArticleId articleId;  // the translation
    ArticleId originalId; // never a translation itself
    friend bool operator==(const ArticleTranslation &, const ArticleTranslation &) = default;
};
template <> struct Row<ArticleTranslation> {
    static constexpr auto table = "article_translation";
    static constexpr auto fields = std::tuple{Field{"article_id", &ArticleTranslation::articleId},
                                              Field{"original_id", &ArticleTranslation::originalId}};
};

} // namespace lamp
