// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/articlemodel.h"

#include "services/articles.h"
#include "services/desk.h"
#include "services/translations.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFacets = 12;
constexpr qsizetype MostMissing = 2; // words that a row names; more of them say nothing in a line

QStringList folderParts(const QString &folder) { return folder.split(u'/', Qt::SkipEmptyParts); }

// What a search can be narrowed to: parts of the folder, and the main category.
QStringList facetParts(const ArticleRow &row, const Catalog &catalog)
{
    QStringList parts = folderParts(row.folder);
    const QString category = catalog.categoryPath(row.categoryId).section(u" \u203a "_s, 0, 0);
    if (!category.isEmpty() && !parts.contains(category))
        parts.append(category);
    return parts;
}

} // namespace

ArticleModel::ArticleModel(Desk &desk, QObject *parent)
    : PagedModelOf(
        {{{u"title"_s, tr("Article"), u"title"_s}, [](const ArticleListing &listing) { return listing.row.title; }}},
        {}, parent),
      m_desk(desk)
{
    setSource({[this](qint64 limit) { return first(limit); }, [this] { return allIds(); },
               [this](const QList<ArticleId> &ids) { return listings(ids); }});
    const auto take = [this] { m_page = *m_incoming; };
    connect(this, &PagedModel::shown, this, take);
    connect(this, &PagedModel::settled, this, take);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("article") || event.touches("tagging") || event.touches("article_use"))
            refresh();
    });
}

void ArticleModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool wasSearch = isSearch();
    m_text = text;
    if (wasSearch != isSearch())
        m_facet.clear(); // the facets of a list and of a search are not the same
    reload();
}

void ArticleModel::setQuery(const ArticleQuery &query)
{
    m_query = query;
    m_query.reader = translations::reader();
    reload();
}

void ArticleModel::setFacet(const QString &key)
{
    if (key == m_facet)
        return;
    m_facet = key;
    reload();
}

void ArticleModel::setFolders(const QList<ArticleFolder> &folders) { m_folders = folders; }

ArticleQuery ArticleModel::listQuery() const
{
    ArticleQuery query = m_query;
    if (!m_facet.isEmpty())
        query.folder = m_facet;
    return query;
}

QFuture<Result<ArticleModel::Page>> ArticleModel::first(qint64 limit)
{
    const auto incoming = std::make_shared<ArticlePage>();
    m_incoming = incoming;
    const QString part = isSearch() ? m_facet : QString();
    m_asked.cancel(); // a search that the next letter has overtaken; what follows on it does not reach back to it
    auto asked =
        isSearch() ? m_desk.articles().page(m_text, m_query, MostHits) : m_desk.articles().page({}, listQuery(), limit);
    m_asked = QFuture<void>(asked);
    return asked.then(
        [incoming, part, catalog = m_desk.catalogSnapshot()](const Result<ArticlePage> &found) -> Result<Page> {
            LAMP_TRY(page, Result<ArticlePage>(found));
            *incoming = page;
            Page shown;
            for (const ArticleListing &listing : std::as_const(page.rows))
                if (part.isEmpty() || facetParts(listing.row, *catalog).contains(part)) {
                    shown.first.append(listing.id);
                    shown.second.append(listing);
                }
            return shown;
        });
}

QFuture<Result<QList<ArticleId>>> ArticleModel::allIds() const { return m_desk.articles().ids(listQuery()); }

QFuture<Result<QList<ArticleListing>>> ArticleModel::listings(const QList<ArticleId> &ids) const
{
    return m_desk.articles().rows(ids).then(
        [](const Result<QList<ArticleRow>> &found) -> Result<QList<ArticleListing>> {
            LAMP_TRY(rows, Result<QList<ArticleRow>>(found));
            QList<ArticleListing> listings;
            for (const ArticleRow &row : std::as_const(rows))
                listings.append({row.id, row, {}, {}, {}, {}});
            return listings;
        });
}

QList<ArticleFacet> ArticleModel::facets() const { return isSearch() ? foundFacets() : folderFacets(); }

// The folder that is chosen with those above it, then the folders in it, the largest first.
QList<ArticleFacet> ArticleModel::folderFacets() const
{
    QList<ArticleFacet> above, inside;
    for (const ArticleFolder &folder : m_folders) {
        const QString parent = folder.path.contains(u'/') ? folder.path.section(u'/', 0, -2) : QString();
        const ArticleFacet facet{folder.path.section(u'/', -1), folder.path, folder.count};
        if (folder.path.isEmpty())
            continue;
        if (m_facet == folder.path || m_facet.startsWith(folder.path + u'/'))
            above.append(facet);
        else if (parent == m_facet)
            inside.append(facet);
    }
    std::ranges::stable_sort(inside, std::ranges::greater(), &ArticleFacet::count);
    return above + inside.first(qMin(inside.size(), MostFacets));
}

// Parts that results lie in; counted only where all results are known.
QList<ArticleFacet> ArticleModel::foundFacets() const
{
    QMap<QString, qint64> counts;
    const auto catalog = m_desk.catalogSnapshot();
    for (const ArticleListing &listing : m_page.rows)
        for (const QString &part : facetParts(listing.row, *catalog))
            ++counts[part];
    const bool whole = m_page.total <= m_page.rows.size();
    QList<ArticleFacet> facets;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        facets.append({it.key(), it.key(), it.value()});
    std::ranges::stable_sort(facets, std::ranges::greater(), &ArticleFacet::count);
    facets = facets.first(qMin(facets.size(), MostFacets));
    for (ArticleFacet &facet : facets)
        facet.count = whole ? facet.count : -1;
    return facets;
}

QString ArticleModel::sentence(const ArticleListing &listing) const
{
    QStringList parts{listing.row.title};
    if (listing.row.state == ArticleState::Draft)
        parts.append(tr("draft"));
    if (listing.row.state == ArticleState::Internal)
        parts.append(tr("internal"));
    if (listing.row.state == ArticleState::Retired)
        parts.append(tr("retired"));
    if (!listing.row.folder.isEmpty())
        parts.append(articlePlace(listing.row.folder));
    if (listing.row.used > 0)
        parts.append(helpedWords(listing.row.used, listing.row.helped));
    if (const QString reason = reasonWords(listing.reason); !reason.isEmpty())
        parts.append(reason);
    if (!listing.snippet.isEmpty())
        parts.append(listing.snippet);
    return parts.join(u", "_s);
}

QString ArticleModel::readingWords() const
{
    QStringList meant;
    for (const auto &[typed, word] : m_page.reading.meant)
        meant.append(word);
    QStringList sentences;
    if (!meant.isEmpty())
        sentences.append(tr("Shown for %1.").arg(QLocale().createSeparatedList(meant)));
    if (m_page.reading.partial)
        sentences.append(tr("No article has all of these words: the nearest ones."));
    return sentences.join(u' ');
}

QString reasonWords(const ArticleReason &reason)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("lamp::ArticleModel", text); };
    QStringList places;
    if (reason.title)
        places.append(say(QT_TRANSLATE_NOOP("lamp::ArticleModel", "title")));
    if (reason.symptom)
        places.append(say(QT_TRANSLATE_NOOP("lamp::ArticleModel", "symptom")));
    if (reason.tags && places.isEmpty())
        places.append(say(QT_TRANSLATE_NOOP("lamp::ArticleModel", "tags")));
    QStringList parts;
    if (!places.isEmpty())
        parts.append(places.join(u", "_s));
    if (reason.solvedAlike > 0)
        parts.append(QCoreApplication::translate("lamp::ArticleModel", "solved %n ticket(s) like this", nullptr,
                                                 static_cast<int>(reason.solvedAlike)));
    if (!reason.missing.isEmpty() && reason.missing.size() <= MostMissing)
        parts.append(say(QT_TRANSLATE_NOOP("lamp::ArticleModel", "without %1")).arg(reason.missing.join(u", "_s)));
    return parts.join(u" \u00b7 "_s);
}

QString articlePlace(const QString &folder) { return folderParts(folder).join(u" \u00b7 "_s); }

QString helpedWords(qint64 used, qint64 helped)
{
    return QCoreApplication::translate("lamp::ArticleModel", "solved %1 of %2").arg(helped).arg(used);
}

} // namespace lamp
