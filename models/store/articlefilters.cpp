// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlefilters.h"

#include "core/text.h"
#include "domain/searchtext.h"
#include "domain/searchwords.h"
#include "store/articlewords.h"
#include "store/likepattern.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lamp::articlefilters {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MostAssets = 50;

struct NamedRow {
    qint64 id = 0;
    QString name;
};

QString jsonList(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

// Those called so; else those whose name begins so.
QList<NamedRow> called(const QList<NamedRow> &rows, const QString &value)
{
    const QString wanted = folded(value).simplified();
    QList<NamedRow> whole, begun;
    for (const NamedRow &row : rows)
        if (const QString name = folded(row.name).simplified(); name == wanted)
            whole.append(row);
        else if (name.startsWith(wanted))
            begun.append(row);
    return whole.isEmpty() ? begun : whole;
}

Result<QList<NamedRow>> named(Connection &connection, const QString &sql)
{
    QList<NamedRow> rows;
    Query q(connection, sql);
    while (q.next())
        rows.append({q.integer(0), q.text(1)});
    LAMP_CHECK(q.done());
    return rows;
}

QString idList(const QList<NamedRow> &rows)
{
    QJsonArray ids;
    for (const NamedRow &row : rows)
        ids.append(row.id);
    return jsonList(ids);
}

// Folders one of whose parts is called so: with what lies below them.
Result<QString> foldersCalled(Connection &connection, const QString &value)
{
    LAMP_TRY(folders, named(connection, u"SELECT 0, folder FROM article GROUP BY folder"_s));
    const auto chosen = [&](const auto &fits) {
        QJsonArray list;
        for (const NamedRow &row : std::as_const(folders)) {
            const QStringList parts = row.name.split(u'/', Qt::SkipEmptyParts);
            if (std::ranges::any_of(parts, fits))
                list.append(row.name);
        }
        return list;
    };
    const QString wanted = folded(value).simplified();
    QJsonArray list = chosen([&](const QString &part) { return folded(part).simplified() == wanted; });
    if (list.isEmpty())
        list = chosen([&](const QString &part) { return folded(part).simplified().startsWith(wanted); });
    return jsonList(list);
}

// Words of what an article says that it affects; the last one may be unfinished.
QString affecting(const QString &value)
{
    const QStringList words = searchtext::words(value, 12);
    return words.isEmpty() ? QString() : u"{affects tags title} : "_s + articlewords::quoted(words.join(u' '), true);
}

// The model of an asset as an article would name it: whole, or by the word with the number in it.
QStringList modelWords(const QString &model)
{
    QStringList list;
    const QStringList words = searchtext::words(model, 12);
    if (words.size() > 1 || (words.size() == 1 && words.first().size() > 2))
        list.append(articlewords::quoted(words.join(u' ')));
    for (const QString &word : words)
        if (searchwords::isCode(word) && word.size() > 3)
            list.append(articlewords::quoted(word));
    return list;
}

using Conditions = articlestore::Conditions;

void add(Conditions &all, const ArticleFilter &filter, const QString &sql, const QVariantList &bound)
{
    all.sql += (filter.without ? u" AND NOT ("_s : u" AND ("_s) + sql + u')';
    all.bound += bound;
}

Result<void> addAsset(Connection &connection, const ArticleFilter &filter, Conditions &all)
{
    QJsonArray assets;
    QStringList ways{affecting(filter.value)};
    Query q(connection,
            u"SELECT id, model FROM asset WHERE name_key LIKE ? ESCAPE '\\' OR model LIKE ? ESCAPE '\\' "
            "ORDER BY length(name), name LIMIT ?"_s,
            {likepattern::starting(sortKey(filter.value)), likepattern::holding(filter.value), MostAssets});
    while (q.next()) {
        assets.append(q.integer(0));
        if (const QString model = q.text(1); !model.isEmpty())
            for (const QString &word : modelWords(model))
                if (const QString way = u"{affects tags title} : "_s + word; !ways.contains(way))
                    ways.append(way);
    }
    LAMP_CHECK(q.done());
    ways.removeAll(QString());
    add(all, filter,
        u"+a.id IN (SELECT rowid FROM article_text WHERE article_text MATCH ?) OR +a.id IN (SELECT u.article_id FROM "
        "article_use u JOIN work_item w ON w.id = u.work_item_id WHERE u.helped = 1 AND w.asset_id IN "
        "(SELECT value FROM json_each(?)))"_s,
        {ways.isEmpty() ? u"\"\""_s : ways.join(u" OR "_s), jsonList(assets)});
    return {};
}

Result<void> addFilter(Connection &connection, const ArticleFilter &filter, Conditions &all)
{
    switch (filter.field) {
    case ArticleFilter::Field::In: {
        LAMP_TRY(categories, named(connection, u"SELECT id, name FROM category"_s));
        LAMP_TRY(folders, foldersCalled(connection, filter.value));
        add(all, filter,
            u"a.folder IN (SELECT value FROM json_each(?)) OR coalesce(a.category_id IN (SELECT id FROM category WHERE "
            "id IN (SELECT value FROM json_each(?)) OR parent_id IN (SELECT value FROM json_each(?))), 0)"_s,
            {folders, idList(called(categories, filter.value)), idList(called(categories, filter.value))});
        return {};
    }
    case ArticleFilter::Field::Tag: {
        LAMP_TRY(tags, named(connection, u"SELECT id, name FROM tag"_s));
        add(all, filter,
            u"+a.id IN (SELECT article_id FROM tagging WHERE article_id IS NOT NULL AND tag_id IN "
            "(SELECT value FROM json_each(?)))"_s,
            {idList(called(tags, filter.value))});
        return {};
    }
    case ArticleFilter::Field::Language: {
        LAMP_TRY(known, named(connection, u"SELECT 0, language FROM article_code GROUP BY language"_s));
        QJsonArray chosen;
        for (const QString &word : {searchtext::codeLanguageKey(filter.value), filter.value})
            if (chosen.isEmpty())
                for (const NamedRow &row : called(known, word))
                    chosen.append(row.name);
        add(all, filter,
            u"+a.id IN (SELECT article_id FROM article_code WHERE language IN (SELECT value FROM json_each(?)))"_s,
            {jsonList(chosen)});
        return {};
    }
    case ArticleFilter::Field::Asset: return addAsset(connection, filter, all);
    case ArticleFilter::Field::System:
        add(all, filter, u"+a.id IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)"_s,
            {affecting(filter.value).isEmpty() ? u"\"\""_s : affecting(filter.value)});
        return {};
    }
    return {};
}
} // namespace

Result<Conditions> conditions(Connection &connection, const QList<ArticleFilter> &filters)
{
    Conditions all;
    for (const ArticleFilter &filter : filters)
        if (!filter.value.isEmpty())
            LAMP_CHECK(addFilter(connection, filter, all));
    return all;
}

} // namespace lamp::articlefilters
