// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articlesheet.h"
#include "services/sampleoffice_p.h"
#include "store/rows.h"

namespace lamp::sampleoffice {

using namespace Qt::StringLiterals;

namespace {

Result<Article> articleOf(const Office &office, const content::ArticleSheet &sheet)
{
    const QHash<QString, QString> &head = sheet.head;
    LAMP_TRY(category, named(office.categories, head.value(u"category"_s)));
    LAMP_TRY(owner, named(office.people, head.value(u"owner"_s)));
    LAMP_TRY(by, named(office.people, head.value(u"by"_s)));
    Article article = content::article(sheet, office.time);
    article.categoryId = category;
    article.ownerId = owner.id;
    article.verifiedOn = office.time.date(head.value(u"verified"_s));
    article.verifiedById = by.id;
    article.updatedAt = office.time.at(article.verifiedOn, QTime(16, 20));
    return article;
}

} // namespace

Result<void> addArticles(ChangeSet &changes, Office &office)
{
    LAMP_TRY(sheets, content::articleSheets(u"sample/articles"_s));
    for (const content::ArticleSheet &sheet : std::as_const(sheets)) {
        LAMP_TRY(article, articleOf(office, sheet));
        LAMP_TRY(id, rows::insert(changes, article));
        office.articles.insert(article.title, id);
        LAMP_CHECK(content::tagArticle(changes, office.tags, sheet.tags(), id));
    }
    return {};
}

} // namespace lamp::sampleoffice
