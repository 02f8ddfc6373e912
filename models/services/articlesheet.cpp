// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articlesheet.h"

#include "services/content.h"
#include "services/sampleoffice_time.h"
#include "store/rows.h"

#include <QDir>

namespace lamp::content {

using namespace Qt::StringLiterals;

QStringList ArticleSheet::tags() const
{
    return head.value(u"tags"_s).split(u", "_s, Qt::SkipEmptyParts);
}

Result<ArticleSheet> articleSheet(const QString &path, const QString &source)
{
    const qsizetype end = source.indexOf(u"\n---\n", 3);
    if (!source.startsWith(u"---\n") || end < 0)
        return fail(Error::Kind::Corrupt, path + u": no head between two lines of dashes");
    ArticleSheet sheet{path, {}, source.mid(end + 5)};
    const QStringList lines = source.mid(4, end - 4).split(u'\n');
    for (const QString &line : lines)
        sheet.head.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    if (sheet.head.value(u"title"_s).isEmpty())
        return fail(Error::Kind::Corrupt, path + u": no title");
    return sheet;
}

Result<QList<ArticleSheet>> articleSheets(const QString &folder)
{
    const QStringList files = QDir(u":/lamplighter/" + folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return fail(Error::Kind::Corrupt, folder + u": no articles");
    QList<ArticleSheet> sheets;
    for (const QString &file : files) {
        const QString path = folder + u'/' + file;
        LAMP_TRY(source, text(path));
        LAMP_TRY(sheet, articleSheet(path, source));
        sheets.append(sheet);
    }
    return sheets;
}

Article article(const ArticleSheet &sheet, const sampleoffice::SampleTime &time)
{
    Article article;
    article.uid = uid();
    article.title = sheet.head.value(u"title"_s);
    article.body = sheet.body;
    article.state = ArticleState::Published;
    article.folder = sheet.head.value(u"folder"_s);
    article.affects = sheet.head.value(u"affects"_s);
    article.risk = sheet.head.value(u"risk"_s);
    article.minutes = sheet.head.value(u"minutes"_s).toInt();
    article.reviewOn = time.date(sheet.head.value(u"review"_s));
    article.updatedAt = time.now();
    return article;
}

Result<void> tagArticle(ChangeSet &changes, QHash<QString, TagId> &tags, const QStringList &names, ArticleId article)
{
    for (const QString &name : names) {
        if (!tags.contains(name)) {
            LAMP_TRY(id, rows::insert(changes, Tag{.name = name}));
            tags.insert(name, id);
        }
        LAMP_CHECK(rows::insert(changes, Tagging{.tagId = tags.value(name), .articleId = article}));
    }
    return {};
}

} // namespace lamp::content
