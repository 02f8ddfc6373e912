// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zimplugin.h"

#include <QFileInfo>
#include <QStringList>

// libzim is written with exceptions, its headers with other warnings: both end here.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#include <zim/archive.h>
#include <zim/entry.h>
#include <zim/error.h>
#include <zim/item.h>
#include <zim/search.h>
#pragma GCC diagnostic pop

#include <unordered_set>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRedirections = 8;
constexpr qint64 MostTitles = 2'000'000;

QString text(const std::string &words) { return QString::fromStdString(words); }

template <class T, class Work>
Result<T> guarded(Work work)
{
    try {
        return work();
    } catch (const zim::EntryNotFound &error) {
        return fail(Error::Kind::NotFound, QString::fromUtf8(error.what()));
    } catch (const std::out_of_range &error) {
        return fail(Error::Kind::NotFound, QString::fromUtf8(error.what()));
    } catch (const std::exception &error) {
        return fail(Error::Kind::Corrupt, QString::fromUtf8(error.what()));
    } catch (...) {
        return fail(Error::Kind::Corrupt, u"libzim"_s);
    }
}

bool isPage(const std::string &mime) { return mime.starts_with("text/html") || mime.starts_with("application/xhtml"); }

class Archive final : public ZimArchive {
public:
    explicit Archive(const std::string &path) : m_archive(path) { }

    ZimFacts facts() override
    {
        ZimFacts facts;
        facts.title = metadata("Title");
        facts.description = metadata("Description");
        facts.language = metadata("Language");
        facts.creator = metadata("Creator");
        facts.publisher = metadata("Publisher");
        facts.licence = metadata("License");
        facts.source = metadata("Source");
        facts.date = metadata("Date");
        const zim::Uuid uuid = m_archive.getUuid();
        facts.uid = QByteArray(uuid.data, sizeof uuid.data);
        facts.pages = guarded<qint64>([this] { return qint64(m_archive.getArticleCount()); }).value_or(0);
        facts.indexed = guarded<bool>([this] { return m_archive.hasFulltextIndex(); }).value_or(false);
        return facts;
    }

    Result<QList<ZimHit>> find(const QString &words, qint64 most, const std::function<bool()> &goOn) override
    {
        QList<ZimHit> hits;
        if (!words.trimmed().isEmpty() && m_archive.hasFulltextIndex()) {
            auto found = guarded<QList<ZimHit>>([&] { return inTexts(words, most); });
            if (!found)
                return found;
            hits = *found;
        }
        if (!hits.isEmpty())
            return hits;
        return guarded<QList<ZimHit>>([&] { return inTitles(words, most, goOn); });
    }

    QString target(const QString &path) override
    {
        return guarded<QString>([&]() -> Result<QString> {
                   LAMP_TRY(entry, entryOf(path));
                   return text(entry.getPath());
               }).value_or(QString());
    }

    Result<ZimItem> item(const QString &path, qint64 largest) override
    {
        return guarded<ZimItem>([&]() -> Result<ZimItem> {
            LAMP_TRY(entry, entryOf(path));
            const zim::Item item = entry.getItem();
            if (qint64(item.getSize()) > largest)
                return fail(Error::Kind::Invalid, path);
            const zim::Blob blob = item.getData();
            return ZimItem{text(item.getPath()), text(item.getTitle()), text(item.getMimetype()),
                           QByteArray(blob.data(), qsizetype(blob.size()))};
        });
    }

private:
    // Redirections are followed by us: libzim itself would follow a circle for ever.
    [[nodiscard]] Result<zim::Entry> entryOf(const QString &path) const
    {
        zim::Entry entry = m_archive.getEntryByPath(path.toStdString());
        for (int i = 0; entry.isRedirect(); ++i) {
            if (i == MostRedirections)
                return fail(Error::Kind::Invalid, path);
            entry = entry.getRedirectEntry();
        }
        return entry;
    }

    [[nodiscard]] QString metadata(const char *name) const
    {
        const auto found = guarded<std::string>([&]() -> Result<std::string> { return m_archive.getMetadata(name); });
        return found ? text(*found).simplified().left(500) : QString();
    }

    QList<ZimHit> inTexts(const QString &words, qint64 most)
    {
        QList<ZimHit> hits;
        zim::Searcher searcher(m_archive);
        zim::Search search = searcher.search(zim::Query(words.toStdString()));
        const auto results = search.getResults(0, int(most));
        for (auto it = results.begin(); it != results.end(); ++it)
            hits.append({text(it.getPath()), text(it.getTitle())});
        return hits;
    }

    // Titles with every word in them.
    Result<QList<ZimHit>> inTitles(const QString &words, qint64 most, const std::function<bool()> &goOn)
    {
        const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        QList<ZimHit> hits;
        std::unordered_set<zim::entry_index_type> seen;
        qint64 looked = 0;
        for (const zim::Entry &entry : m_archive.iterByTitle()) {
            if (hits.size() >= most || ++looked > MostTitles)
                break;
            if (looked % 1000 == 0 && !goOn())
                return fail(Error::Kind::Cancelled, {});
            const QString title = text(entry.getTitle()), plain = title.toCaseFolded();
            const bool fits = std::ranges::all_of(wanted, [&](const QString &word) { return plain.contains(word); });
            if (fits && !entry.isRedirect() && isPage(entry.getItem().getMimetype())
                && seen.insert(entry.getIndex()).second)
                hits.append({text(entry.getPath()), title});
        }
        return hits;
    }

    zim::Archive m_archive;
};

} // namespace

Result<std::shared_ptr<ZimArchive>> ZimReaderPlugin::open(const QString &path)
{
    if (!QFileInfo(path).isReadable())
        return fail(Error::Kind::Io, path);
    return guarded<std::shared_ptr<ZimArchive>>([&]() -> Result<std::shared_ptr<ZimArchive>> {
        return std::make_shared<Archive>(path.toStdString());
    });
}

} // namespace lamp
