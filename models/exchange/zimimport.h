// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "domain/collection.h"
#include "exchange/zimarchive.h"
#include "store/changeset.h"

#include <QCoreApplication>
#include <QFuture>

namespace lamp {

class Desk;

// Which pages of an archive: those that the words find, the best ones, at most so many.
struct ZimChoice {
    QString words; // none: every page by title
    qint64 most = 200;
    static constexpr qint64 Most = 5'000;
};

struct ZimPreview {
    struct Page {
        QString path, title;
        bool present = false; // taken by an earlier import
    };
    ZimFacts facts;
    QString name;        // of the collection
    bool known = false;  // it is there already, and grows
    QList<Page> pages;   // best first
    [[nodiscard]] qint64 fresh() const;
};

struct ZimOutcome {
    CollectionId collection;
    QString name;
    qint64 pages = 0, present = 0, pictures = 0;
    QStringList notes; // "Title: why it was left out, or what of it"
};

// Pages of a ZIM archive as a collection: articles that are read and searched beside one's own and changed by nobody.
// One act, undone as one; the same archive again adds to its collection what is not there yet.
class ZimImport final {
    Q_DECLARE_TR_FUNCTIONS(lamp::ZimImport)
public:
    explicit ZimImport(Desk &desk) : m_desk(&desk) { }
    // Opens the archive and says which pages would come; writes nothing. Both show progress and can be cancelled.
    [[nodiscard]] QFuture<Result<ZimPreview>> preview(const QString &path, const ZimChoice &choice) const;
    [[nodiscard]] QFuture<Result<ZimOutcome>> run(const QString &path, const ZimChoice &choice) const;

private:
    struct Ready { // a page as it will be written
        QString path, title, body;
        QList<NewArticle::File> files;
    };
    struct Load {
        ZimPreview plan;
        QList<Ready> pages;
        QStringList notes;
        qint64 pictures = 0;
    };
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    [[nodiscard]] Result<ZimPreview> planned(ZimArchive &archive, const QString &path, const ZimChoice &choice,
                                             const Progress &progress) const;
    [[nodiscard]] Result<Load> loaded(ZimArchive &archive, const ZimPreview &plan, const Progress &progress) const;
    [[nodiscard]] Result<ZimOutcome> written(ChangeSet &changes, const Load &load, const QString &file) const;
    [[nodiscard]] Result<Collection> collectionFor(ChangeSet &changes, const ZimPreview &plan,
                                                   const QString &file) const;
    [[nodiscard]] Result<QString> freeName(Connection &connection, const ZimFacts &facts, const QString &file) const;

    Desk *m_desk;
};

} // namespace lamp
