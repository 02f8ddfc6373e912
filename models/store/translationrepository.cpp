// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/translationrepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::translationstore {

using namespace Qt::StringLiterals;

namespace {
struct Member {
    ArticleId original;
    QString language; // without its region
    // What a reader is offered first: his own language, then the original.
    [[nodiscard]] int rank(ArticleId id, const QString &reader) const
    {
        return !language.isEmpty() && language == reader ? 0 : id == original ? 1 : 2;
    }
};

// What of the articles belongs to a group.
Result<QHash<ArticleId, Member>> membersOf(Connection &connection, const QList<ArticleId> &ids)
{
    QHash<ArticleId, Member> members;
    for (const ArticleId id : ids) {
        Query q(connection, uR"(SELECT coalesce(t.original_id, a.id), a.language FROM article a
            LEFT JOIN article_translation t ON t.article_id = a.id
            WHERE a.id = ? AND (t.id IS NOT NULL
                OR EXISTS (SELECT 1 FROM article_translation o WHERE o.original_id = a.id)))"_s, {id.value});
        if (q.next())
            members.insert(id, {q.id<ArticleId>(0), baseLanguage(q.text(1))});
        LAMP_CHECK(q.done());
    }
    return members;
}
} // namespace

QString baseLanguage(const QString &code)
{
    return code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

Result<QList<ArticleId>> group(Connection &connection, ArticleId id)
{
    LAMP_TRY(own, rowOf(connection, id));
    const ArticleId original = own ? own->originalId : id;
    Query q(connection, u"SELECT article_id FROM article_translation WHERE original_id = ? ORDER BY id"_s,
            {original.value});
    QList<ArticleId> list;
    while (q.next())
        list.append(q.id<ArticleId>(0));
    LAMP_CHECK(q.done());
    if (!list.isEmpty())
        list.prepend(original);
    return list;
}

Result<std::optional<ArticleTranslation>> rowOf(Connection &connection, ArticleId article)
{
    LAMP_TRY(found, rows::where<ArticleTranslation>(connection, u"WHERE article_id = ?"_s, {article.value}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<bool> any(Connection &connection)
{
    LAMP_TRY(found, single(connection, u"SELECT EXISTS (SELECT 1 FROM article_translation)"_s));
    return found.toLongLong() != 0;
}

Result<QList<ArticleId>> collapsed(Connection &connection, const QList<ArticleId> &ids, const QString &reader)
{
    LAMP_TRY(translated, any(connection));
    if (!translated || reader.isEmpty() || ids.size() < 2)
        return ids;
    LAMP_TRY(members, membersOf(connection, ids));
    const QString mine = baseLanguage(reader);
    QHash<ArticleId, qsizetype> places; // original -> where the one of its group stands
    QList<ArticleId> kept;
    for (const ArticleId id : ids) {
        const auto member = members.constFind(id);
        if (member == members.cend()) {
            kept.append(id);
            continue;
        }
        const auto place = places.constFind(member->original);
        if (place == places.cend()) {
            places.insert(member->original, kept.size());
            kept.append(id);
        } else if (member->rank(id, mine) < members.value(kept[*place]).rank(kept[*place], mine)) {
            kept[*place] = id;
        }
    }
    return kept;
}

} // namespace lamp::translationstore
