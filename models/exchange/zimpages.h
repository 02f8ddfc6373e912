// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "exchange/zimarchive.h"

#include <QHash>

namespace lamp {

// Reads pages of an archive as Markdown with their pictures. Links to other pages that are taken as well become
// "zim-page:PATH", to be replaced when their articles have numbers; others stay words.
class ZimPages {
public:
    struct Page {
        QString body;
        QList<NewArticle::File> files;
        bool shortened = false;
    };
    ZimPages(ZimArchive &archive, const QStringList &taken) : m_archive(archive), m_taken(taken.cbegin(), taken.cend())
    {
    }
    // Invalid when it is no web page, or too large; NotFound, Corrupt.
    [[nodiscard]] Result<Page> read(const QString &path);
    // The body with the marks of other pages replaced.
    [[nodiscard]] static QString linked(const QString &body, const QHash<QString, ArticleId> &articles);
    // A relative address on a page, as a path of the archive; empty when it leads elsewhere.
    [[nodiscard]] static QString pathFrom(const QString &page, const QString &address);

private:
    [[nodiscard]] QString linkFrom(const QString &page, const QString &address);
    [[nodiscard]] QString pictureFrom(const QString &page, const QString &address, Page &into);

    ZimArchive &m_archive;
    QSet<QString> m_taken;
    QHash<QString, QByteArray> m_pictures; // read before, by path; empty: none that is shown
    qint64 m_bytes = 0;
};

} // namespace lamp
