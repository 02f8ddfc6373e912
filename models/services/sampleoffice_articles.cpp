// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleoffice_p.h"
#include "store/rows.h"

#include <QDir>

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    QHash<QString, QString> head; // front matter
    QString body;
};

Sheet sheetOf(const QString &source)
{
    Sheet sheet;
    const qsizetype end = source.indexOf(u"\n---\n", 4);
    const QStringList lines = source.mid(4, end - 4).split(u'\n');
    for (const QString &line : lines)
        sheet.head.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    sheet.body = source.mid(end + 5);
    return sheet;
}

Result<Article> articleOf(const Office &office, const Sheet &sheet)
{
    const QHash<QString, QString> &head = sheet.head;
    LAMP_TRY(category, named(office.categories, head.value(u"category"_s)));
    LAMP_TRY(owner, named(office.people, head.value(u"owner"_s)));
    LAMP_TRY(by, named(office.people, head.value(u"by"_s)));
    Article article;
    article.uid = content::uid();
    article.title = head.value(u"title"_s);
    article.body = sheet.body;
    article.state = ArticleState::Published;
    article.categoryId = category;
    article.folder = head.value(u"folder"_s);
    article.affects = head.value(u"affects"_s);
    article.risk = head.value(u"risk"_s);
    article.minutes = head.value(u"minutes"_s).toInt();
    article.ownerId = owner.id;
    article.verifiedOn = office.time.date(head.value(u"verified"_s));
    article.verifiedById = by.id;
    article.reviewOn = office.time.date(head.value(u"review"_s));
    article.updatedAt = office.time.at(article.verifiedOn, QTime(16, 20));
    return article;
}

Result<void> tagArticle(ChangeSet &changes, QHash<QString, TagId> &tags, const QString &list, ArticleId article)
{
    const QStringList names = list.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!tags.contains(name)) {
            LAMP_TRY(id, rows::insert(changes, Tag{.name = name}));
            tags.insert(name, id);
        }
        LAMP_CHECK(rows::insert(changes, Tagging{.tagId = tags.value(name), .articleId = article}));
    }
    return {};
}

} // namespace

Result<void> addArticles(ChangeSet &changes, Office &office)
{
    const QStringList files = QDir(u":/lamplighter/sample/articles"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return std::unexpected(broken(u"sample/articles"_s));
    for (const QString &file : files) {
        LAMP_TRY(source, content::text(u"sample/articles/" + file));
        const Sheet sheet = sheetOf(source);
        LAMP_TRY(article, articleOf(office, sheet));
        LAMP_TRY(id, rows::insert(changes, article));
        office.articles.insert(article.title, id);
        LAMP_CHECK(tagArticle(changes, office.tags, sheet.head.value(u"tags"_s), id));
    }
    return {};
}

} // namespace lamp::sampleoffice
