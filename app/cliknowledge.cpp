// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge base as a site, and collections of pages from elsewhere.
#include "clicontext.h"

#include "core/text.h"
#include "exchange/siteexport.h"
#include "exchange/zimimport.h"
#include "services/collections.h"

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
// "Printing", or "Printing/Scanner" with its parent.
Result<CategoryId> categoryNamed(const Desk &desk, const QString &text)
{
    const auto catalog = desk.catalogSnapshot();
    QString wanted = text;
    wanted.replace(u'/', u" \u203a "_s);
    for (const Category &category : catalog->categories)
        if (folded(category.name) == folded(wanted.trimmed())
            || folded(catalog->categoryPath(category.id)) == folded(wanted.trimmed()))
            return category.id;
    return fail(Error::Kind::NotFound, u"no category '%1'"_s.arg(text));
}

int exportSite(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    SiteOptions options{.category = {}, .internal = parser.isSet(u"internal"_s)};
    if (parser.isSet(u"category"_s)) {
        const auto category = categoryNamed(**desk, parser.value(u"category"_s));
        if (!category)
            return context.error(category.error());
        options.category = *category;
    }
    const auto done = context.wait(SiteExport(**desk).run(arguments.first(), options));
    if (!done)
        return context.error(done.error());
    context.print(QJsonObject{{u"articles"_s, done->articles},
                              {u"files"_s, done->files},
                              {u"written"_s, done->written},
                              {u"removed"_s, done->removed},
                              {u"shortened"_s, done->shortened},
                              {u"leftOut"_s, done->leftOut}},
                  u"%1 and %2 in %3, %4 files written%5%6%7"_s.arg(counted(done->articles, "article"_L1, "articles"_L1))
                      .arg(counted(done->files, "file"_L1, "files"_L1), done->folder)
                      .arg(done->written)
                      .arg(done->removed > 0 ? u", %1 old ones taken away"_s.arg(done->removed) : QString())
                      .arg(done->shortened > 0 ? u"; of %1 the internal part left out"_s.arg(done->shortened)
                                               : QString())
                      .arg(done->leftOut > 0 ? u"; %1 internal left out"_s.arg(done->leftOut) : QString()));
    return Good;
}

int previewZim(Context &context, Desk &desk, const QString &path, const ZimChoice &choice)
{
    const auto plan = context.wait(ZimImport(desk).preview(path, choice));
    if (!plan)
        return context.error(plan.error());
    QJsonArray pages;
    for (const ZimPreview::Page &page : plan->pages) {
        pages.append(QJsonObject{{u"path"_s, page.path}, {u"title"_s, page.title}, {u"present"_s, page.present}});
        context.line((page.present ? u"there already: "_s : QString()) + page.title);
    }
    context.print(QJsonObject{{u"name"_s, plan->name}, {u"licence"_s, plan->facts.licence}, {u"pages"_s, pages}},
                  u"dry run: %1 for %2, of %3 in the archive"_s
                      .arg(counted(plan->fresh(), "new page"_L1, "new pages"_L1), plan->name)
                      .arg(plan->facts.pages));
    return Good;
}

int importZim(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    ZimChoice choice{.words = parser.value(u"query"_s)};
    if (parser.isSet(u"most"_s)) {
        bool fine = false;
        choice.most = parser.value(u"most"_s).toLongLong(&fine);
        if (!fine || choice.most < 1 || choice.most > ZimChoice::Most)
            return context.usage(u"--most takes a number from 1 to %1"_s.arg(ZimChoice::Most));
    }
    if (parser.isSet(u"dry-run"_s))
        return previewZim(context, **desk, arguments.first(), choice);
    const auto done = context.wait(ZimImport(**desk).run(arguments.first(), choice));
    if (!done)
        return context.error(done.error());
    for (const QString &note : done->notes)
        context.line(note);
    context.print(QJsonObject{{u"collection"_s, done->name},
                              {u"pages"_s, done->pages},
                              {u"present"_s, done->present},
                              {u"pictures"_s, done->pictures},
                              {u"notes"_s, QJsonArray::fromStringList(done->notes)}},
                  u"%1: %2 and %3 new, %4 there already"_s
                      .arg(done->name, counted(done->pages, "page"_L1, "pages"_L1),
                           counted(done->pictures, "picture"_L1, "pictures"_L1))
                      .arg(done->present));
    return done->notes.isEmpty() ? Good : InPart;
}

int listCollections(Context &context, const QCommandLineParser &, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto list = context.wait(collections::list(**desk));
    if (!list)
        return context.error(list.error());
    QJsonArray all;
    for (const auto &[collection, pages] : *list) {
        all.append(QJsonObject{{u"name"_s, collection.name},
                               {u"pages"_s, pages},
                               {u"licence"_s, collection.licence},
                               {u"source"_s, collection.source}});
        context.line(u"%1 (%2)"_s.arg(collections::sourceLine(collection), counted(pages, "page"_L1, "pages"_L1)));
    }
    context.print(all, counted(list->size(), "collection"_L1, "collections"_L1));
    return Good;
}

int removeCollection(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto list = context.wait(collections::list(**desk));
    if (!list)
        return context.error(list.error());
    for (const auto &[collection, pages] : *list) {
        if (folded(collection.name) != folded(arguments.first()))
            continue;
        const auto done = context.wait(collections::remove(**desk, collection.id));
        if (!done)
            return context.error(done.error());
        context.print(QJsonObject{{u"name"_s, done->name}, {u"pages"_s, done->pages}, {u"kept"_s, done->kept}},
                      u"%1 removed with %2%3"_s.arg(done->name, counted(done->pages, "page"_L1, "pages"_L1),
                                                    done->kept > 0 ? u"; %1 in use stay, retired"_s.arg(done->kept)
                                                                   : QString()));
        return Good;
    }
    return context.error({Error::Kind::NotFound, u"no collection '%1'"_s.arg(arguments.first())});
}
} // namespace

QList<Command> knowledgeCommands()
{
    return {
        {"export site", "FOLDER", "articles as a web site that opens from the folder, with search",
         {{u"category"_s, u"Those of a category only."_s, u"NAME"_s},
          {u"internal"_s, u"Internal articles and parts too."_s}},
         1, exportSite},
        {"import zim", "FILE.zim", "pages of a ZIM archive as a collection that is read only",
         {{u"query"_s, u"Pages about these words; else all by title."_s, u"WORDS"_s},
          {u"most"_s, u"At most so many pages; else 200."_s, u"N"_s},
          {u"dry-run"_s, u"Only say which pages would come."_s}},
         1, importZim},
        {"collections", "", "what was imported as collections", {}, 0, listCollections},
        {"remove collection", "NAME", "a collection with its pages, as one act", {}, 1, removeCollection},
    };
}

} // namespace lamp::cli
