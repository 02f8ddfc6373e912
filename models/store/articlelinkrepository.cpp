// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articlelinkrepository.h"

#include "core/text.h"
#include "store/query.h"
#include "store/workitemrepository.h"

namespace lamp::articlelinkstore {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLookedAt = 400; // texts that hold the words; which of them link is seen in the text

// Whether a text links to the article and not to one whose number begins with its digits.
bool linksTo(const QString &text, ArticleId to)
{
    const QString target = u"article:"_s + QString::number(to.value);
    for (qsizetype at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + 1))
        if (at + target.size() >= text.size() || !text[at + target.size()].isLetterOrNumber())
            return true;
    return false;
}

QString linkPhrase(ArticleId to) { return u"\"article %1\""_s.arg(to.value); }

} // namespace

Result<QList<Text>> texts(Connection &connection, ArticleId after, int most)
{
    QList<Text> list;
    Query q(connection, uR"(SELECT id, title, body FROM article WHERE id > ? AND state <> 'retired'
        AND id NOT IN (SELECT article_id FROM collection_page) ORDER BY id LIMIT ?)"_s, {after.value, most});
    while (q.next())
        list.append({q.id<ArticleId>(0), q.text(1), q.text(2)});
    LAMP_CHECK(q.done());
    return list;
}

Result<QStringList> fileNames(Connection &connection, ArticleId id)
{
    QStringList names;
    Query q(connection, u"SELECT name FROM attachment WHERE article_id = ?"_s, {id.value});
    while (q.next())
        names.append(q.text(0));
    LAMP_CHECK(q.done());
    return names;
}

Result<std::optional<ArticleState>> stateOf(Connection &connection, ArticleId id)
{
    Query q(connection, u"SELECT state FROM article WHERE id = ?"_s, {id.value});
    if (q.next())
        return q.get<ArticleState>(0);
    LAMP_CHECK(q.done());
    return std::nullopt;
}

Result<bool> hasTicket(Connection &connection, const QString &number)
{
    const auto found = workitemstore::byNumber(connection, number);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return std::unexpected(found.error());
    return found.has_value();
}

Result<bool> hasAsset(Connection &connection, const QString &name)
{
    const QString key = sortKey(name); // a range, so that the index serves
    Query q(connection, u"SELECT 1 FROM asset WHERE name_key >= ? AND name_key < ? LIMIT 1"_s,
            {key, QString(key + QChar(0xffff))});
    const bool found = q.next();
    LAMP_CHECK(q.done());
    return found;
}

Result<QList<ArticleId>> articlesLinking(Connection &connection, ArticleId to, qsizetype most)
{
    QList<ArticleId> list;
    Query q(connection, uR"(SELECT a.id, a.body FROM article_text t JOIN article a ON a.id = t.rowid
        WHERE article_text MATCH ? AND a.state <> 'retired' AND a.id <> ? ORDER BY a.title_key, a.id LIMIT ?)"_s,
            {QString(u"body : "_s + linkPhrase(to)), to.value, MostLookedAt});
    while (list.size() <= most && q.next())
        if (linksTo(q.text(1), to))
            list.append(q.id<ArticleId>(0));
    LAMP_CHECK(q.done());
    return list;
}

Result<QList<WorkItemId>> itemsLinking(Connection &connection, ArticleId to, qsizetype most)
{
    QList<WorkItemId> list;
    Query q(connection, uR"(SELECT e.work_item_id, e.body FROM work_item_text t JOIN entry e ON e.work_item_id = t.rowid
        WHERE work_item_text MATCH ? AND instr(e.body, ?) > 0
            AND NOT EXISTS (SELECT 1 FROM article_use u WHERE u.article_id = ? AND u.work_item_id = e.work_item_id)
        ORDER BY e.work_item_id DESC LIMIT ?)"_s,
            {QString(u"{description entries} : "_s + linkPhrase(to)), u"article:%1"_s.arg(to.value), to.value,
             MostLookedAt});
    while (list.size() <= most && q.next())
        if (const auto item = q.id<WorkItemId>(0); !list.contains(item) && linksTo(q.text(1), to))
            list.append(item);
    LAMP_CHECK(q.done());
    return list;
}

} // namespace lamp::articlelinkstore
