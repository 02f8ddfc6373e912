// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/starterarticles.h"

#include "services/articles.h"
#include "services/articlesheet.h"
#include "services/articletext.h"
#include "services/content.h"
#include "services/desk.h"
#include "services/sampleoffice_time.h"
#include "services/starterwords.h"
#include "store/articlerepository.h"
#include "store/rows.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// What is needed of the desk that the articles go into.
struct Shelf {
    QHash<QString, ArticleId> present; // by source path
    content::Categories categories;
    QHash<QString, TagId> tags;
    QTimeZone zone;
};

Result<Shelf> shelfOf(Connection &connection)
{
    Shelf shelf;
    LAMP_TRY(present, articlestore::bySourcePath(connection));
    shelf.present = present;
    LAMP_TRY(categories, rows::all<Category>(connection));
    LAMP_TRY(paths, starter::categoryPaths(categories));
    shelf.categories = paths;
    LAMP_TRY(tags, rows::all<Tag>(connection));
    for (const Tag &tag : std::as_const(tags))
        shelf.tags.insert(tag.name, tag.id);
    shelf.zone = QTimeZone::utc();
    LAMP_TRY(settings, rows::all<Setting>(connection));
    for (const Setting &setting : std::as_const(settings))
        if (setting.key == u"zone" && QTimeZone::isTimeZoneIdAvailable(setting.value.toLatin1()))
            shelf.zone = QTimeZone(setting.value.toLatin1());
    return shelf;
}

} // namespace

Result<qint64> starter::addArticles(ChangeSet &changes)
{
    changes.setBulk(true);
    LAMP_TRY(shelf, shelfOf(changes.connection()));
    LAMP_TRY(sheets, content::articleSheets(u"starter/articles"_s));
    const sampleoffice::SampleTime time(changes.now(), shelf.zone);
    qint64 added = 0;
    for (const content::ArticleSheet &sheet : std::as_const(sheets)) {
        const QString source = u"lamplighter/" + sheet.path;
        if (shelf.present.contains(source))
            continue;
        Article article = content::article(sheet, time);
        article.sourcePath = source;
        article.categoryId = shelf.categories.value(sheet.head.value(u"category"_s)); // none where it was renamed
        LAMP_TRY(id, rows::insert(changes, article));
        LAMP_CHECK(content::tagArticle(changes, shelf.tags, sheet.tags(), id));
        ++added;
    }
    return added;
}

QFuture<Result<qint64>> Articles::addStarterArticles()
{
    return m_desk.database().write({QT_TRANSLATE_NOOP("History", "Added the fix procedures of the program %1"), {}},
                                   [](ChangeSet &changes) -> Result<qint64> {
        LAMP_TRY(added, starter::addArticles(changes));
        changes.setSubject(ArticleText::tr("(%n articles)", nullptr, static_cast<int>(added)));
        return added;
    });
}

} // namespace lamp
