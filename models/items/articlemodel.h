// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "items/pagedmodel.h"

#include <QCoreApplication>

namespace lamp {

class Desk;

// Parts of the knowledge base that a list can be narrowed to, with the number of articles there (-1: not counted).
struct ArticleFacet {
    QString name; // shown: "Printing"
    QString key;  // a folder's path in a list, one of its parts in the results of a search
    qint64 count = -1;
    friend bool operator==(const ArticleFacet &, const ArticleFacet &) = default;
};

// The list of the knowledge page: all articles of a folder by title or age, read in pages as they are scrolled to; or,
// while something is typed, the best matches with their lines.
class ArticleModel final : public PagedModelOf<ArticleId, ArticleListing> {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleModel)
public:
    static constexpr qint64 MostHits = 60;
    explicit ArticleModel(Desk &desk, QObject *parent = nullptr);

    void setText(const QString &text);
    void setQuery(const ArticleQuery &query); // what is listed when nothing is typed
    void setFacet(const QString &key);        // empty: all
    void setFolders(const QList<ArticleFolder> &folders); // of the desk: facets of a list
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const ArticleQuery &query() const { return m_query; }
    [[nodiscard]] const QString &facet() const { return m_facet; }
    [[nodiscard]] bool isSearch() const { return !m_text.trimmed().isEmpty(); }
    // Of the results shown; facets of a list come from the folders, of a search from what it found.
    [[nodiscard]] qint64 total() const { return m_page.total; }
    [[nodiscard]] qint64 microseconds() const { return m_page.microseconds; }
    [[nodiscard]] const QStringList &words() const { return m_page.words; }
    [[nodiscard]] bool hasMore() const { return m_page.more; } // than total() counts
    // How what was typed was understood, where it is not found as it stands: "Shown for printer"; mostly empty.
    [[nodiscard]] QString readingWords() const;
    [[nodiscard]] bool isPartial() const { return m_page.reading.partial; }
    [[nodiscard]] QList<ArticleFacet> facets() const;

protected:
    [[nodiscard]] QString sentence(const ArticleListing &row) const override;

private:
    using Page = std::pair<QList<ArticleId>, QList<ArticleListing>>;
    [[nodiscard]] QFuture<Result<Page>> first(qint64 limit);
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> allIds() const;
    [[nodiscard]] QFuture<Result<QList<ArticleListing>>> listings(const QList<ArticleId> &ids) const;
    [[nodiscard]] ArticleQuery listQuery() const;
    [[nodiscard]] QList<ArticleFacet> folderFacets() const;
    [[nodiscard]] QList<ArticleFacet> foundFacets() const;

    Desk &m_desk;
    QString m_text, m_facet;
    ArticleQuery m_query;
    std::shared_ptr<ArticlePage> m_incoming =
        std::make_shared<ArticlePage>(); // of the newest request, written by its worker
    ArticlePage m_page; // of the rows shown, before a facet narrows them
    QFuture<void> m_asked; // of the newest request
    QList<ArticleFolder> m_folders;
};

// "Windows · Printing · solved 11 of 12", and the part of it that says how often it helped.
[[nodiscard]] QString articlePlace(const QString &folder);
[[nodiscard]] QString helpedWords(qint64 used, qint64 helped);
// Why it was found: "title, symptom · without vlan"; empty where only its text has the words.
[[nodiscard]] QString reasonWords(const ArticleReason &reason);

} // namespace lamp

Q_DECLARE_METATYPE(lamp::ArticleListing)
