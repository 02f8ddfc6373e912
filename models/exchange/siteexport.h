// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/articleviews.h"
#include "exchange/siteindex.h"
#include "store/changeset.h"

#include <QCoreApplication>
#include <QFuture>

namespace lamp {

class Desk;

struct SiteOptions {
    CategoryId category;   // with those below it; none: the whole base
    bool internal = false; // what is for technicians alone, too
};
struct SiteOutcome {
    qint64 articles = 0, files = 0;
    qint64 written = 0;   // files whose bytes differed from what stood there
    qint64 removed = 0;   // of an earlier export, which are not of this one
    qint64 shortened = 0; // articles whose internal part stayed here
    qint64 leftOut = 0;   // articles for technicians alone
    QString folder;
};

// The knowledge base as a web site in a folder, for a USB stick: pages that open from the folder in any browser, with a
// search that needs no server. No page refers to anything outside the folder; files come from the desk only. The same
// desk gives the same bytes; what an earlier export wrote and this one does not is taken away.
class SiteExport final {
    Q_DECLARE_TR_FUNCTIONS(lamp::SiteExport)
public:
    explicit SiteExport(Desk &desk) : m_desk(&desk) { }
    // Shows progress and can be cancelled between two pages.
    [[nodiscard]] QFuture<Result<SiteOutcome>> run(const QString &folder, const SiteOptions &options) const;

private:
    struct Site {
        QString folder;
        SiteOptions options;
        QHash<qint64, QString> places; // article -> its page, below the folder
        QList<ArticleRow> rows;
        SiteIndex index;
        QStringList files; // written, below the folder
        QByteArray pages;  // of the script that lists them
        SiteOutcome outcome;
    };
    using Progress = std::function<bool(qint64, qint64)>;
    [[nodiscard]] Result<SiteOutcome> written(Connection &connection, Site &site, const Progress &progress) const;
    [[nodiscard]] Result<void> choose(Connection &connection, Site &site) const;
    [[nodiscard]] Result<void> writeArticle(Connection &connection, Site &site, int number) const;
    // The files of an article by the names that its text uses, as paths from its page.
    [[nodiscard]] Result<QHash<QString, QString>> writeFiles(Connection &connection, Site &site, const Article &article,
                                                             const QString &leaving) const;
    [[nodiscard]] Result<void> writeLists(Site &site) const;
    [[nodiscard]] Result<void> writeScripts(Site &site) const;
    [[nodiscard]] static Result<void> write(Site &site, const QString &path, const QByteArray &bytes);
    [[nodiscard]] static Result<void> sweep(Site &site);
    struct Frame {
        QString title, language, root, main; // root: the way up to the folder; main: HTML
    };
    [[nodiscard]] QByteArray page(const Frame &frame) const;
    [[nodiscard]] QString factsLine(const Article &article) const;

    Desk *m_desk;
};

} // namespace lamp
