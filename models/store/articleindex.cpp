// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articleindex.h"

#include "domain/searchtext.h"
#include "store/articlewords.h"
#include "store/fulltext.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lamp::articleindex {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShortestWord = 3, LongestWord = 40, ShortestNumber = 4;
constexpr qsizetype MostNoted = 60'000; // of one article that are noted
constexpr qsizetype MostKnown = 300'000;

bool isNoted(const QString &word)
{
    if (word.size() < ShortestWord || word.size() > LongestWord)
        return false;
    return word.size() >= ShortestNumber || !std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

Result<QString> tagsOf(Connection &connection, qint64 id)
{
    QStringList tags;
    Query query(connection,
                u"SELECT t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.article_id = ? ORDER BY t.name"_s,
                {id});
    while (query.next())
        tags.append(query.text(0));
    LAMP_CHECK(query.done());
    return tags.join(u' ');
}
} // namespace

Result<void> Writer::add(qint64 id)
{
    LAMP_TRY(tags, tagsOf(m_connection, id));
    QString title, body, affects, folder;
    {
        Query article(m_connection, u"SELECT title, body, affects, folder FROM article WHERE id = ?"_s, {id});
        if (!article.next())
            return article.done();
        title = article.text(0);
        body = article.text(1);
        affects = article.text(2);
        folder = article.text(3);
    }
    const searchtext::ArticleParts parts = searchtext::partsOf(body);
    // A folder is one more tag; what stands inside of a name is found beside the name.
    const QString marks = searchtext::spaced(
        QStringList{tags, affects, folder, searchtext::nameParts(title)}.join(u' ').simplified());
    const QString plainTitle = searchtext::spaced(title), plainBody = searchtext::spaced(body);
    LAMP_CHECK(run(m_connection,
                   u"INSERT INTO article_text (rowid, title, tags, body, symptom, affects) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {id, plainTitle, marks, plainBody, searchtext::spaced(parts.symptom),
                    searchtext::spaced(affects + u' ' + parts.affects)}));
    LAMP_CHECK(run(m_connection, u"INSERT INTO article_quick (rowid, title, tags) VALUES (?, ?, ?)"_s,
                   {id, plainTitle, marks}));
    LAMP_CHECK(run(m_connection, u"INSERT INTO article_part (rowid, text) VALUES (?, ?)"_s, {id, title}));
    LAMP_CHECK(addLanguages(id, parts.languages));
    const QString all = plainTitle + u' ' + marks + u' ' + plainBody;
    return addWords(searchtext::words(all, MostNoted));
}

Result<void> Writer::addLanguages(qint64 id, const QStringList &languages)
{
    for (const QString &language : languages)
        LAMP_CHECK(run(m_connection, u"INSERT OR IGNORE INTO article_code (language, article_id) VALUES (?, ?)"_s,
                       {language, id}));
    return {};
}

Result<void> Writer::addWords(const QStringList &words)
{
    if (m_known.size() > MostKnown)
        m_known.clear();
    QJsonArray fresh;
    for (const QString &word : words) {
        if (!isNoted(word) || m_known.contains(word) || searchtext::hasUnspaced(word))
            continue;
        m_known.insert(word);
        QString back = word;
        std::reverse(back.begin(), back.end());
        fresh.append(QJsonArray{word, back});
    }
    if (fresh.isEmpty())
        return {};
    LAMP_TRY(last, single(m_connection, u"SELECT coalesce(max(id), 0) FROM article_word"_s));
    LAMP_CHECK(run(m_connection,
                   u"INSERT OR IGNORE INTO article_word (word, back) SELECT json_extract(e.value, '$[0]'), "
                   "json_extract(e.value, '$[1]') FROM json_each(?) AS e"_s,
                   {QString::fromUtf8(QJsonDocument(fresh).toJson(QJsonDocument::Compact))}));
    return run(m_connection,
               u"INSERT INTO article_word_part (rowid, text) SELECT id, word FROM article_word WHERE id > ?"_s, {last});
}

Result<void> remove(Connection &connection, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        for (const char *table : {"article_text", "article_quick", "article_part"})
            LAMP_CHECK(run(connection, u"DELETE FROM "_s + QLatin1StringView(table) + u" WHERE rowid = ?", {id}));
        LAMP_CHECK(run(connection, u"DELETE FROM article_code WHERE article_id = ?"_s, {id}));
    }
    return {};
}

Result<void> forget(Connection &connection, const QSet<QString> &words)
{
    for (const QString &word : words) {
        if (!isNoted(word) || searchtext::hasUnspaced(word))
            continue;
        LAMP_TRY(any, articlewords::documents(connection, articlewords::quoted(word), 1));
        if (any > 0)
            continue;
        LAMP_TRY(id, single(connection, u"SELECT id FROM article_word WHERE word = ?"_s, {word}));
        if (id.isNull())
            continue;
        LAMP_CHECK(run(connection, u"DELETE FROM article_word WHERE id = ?"_s, {id}));
        LAMP_CHECK(run(connection, u"DELETE FROM article_word_part WHERE rowid = ?"_s, {id}));
    }
    return {};
}

Result<void> rebuild(Connection &connection)
{
    QList<qint64> ids;
    {
        Query all(connection, u"SELECT id FROM article ORDER BY id"_s);
        while (all.next())
            ids.append(all.integer(0));
        LAMP_CHECK(all.done());
    }
    return fulltext::indexArticles(connection, ids);
}

Result<QStringList> verify(Connection &connection)
{
    QStringList findings;
    Query rows(connection, u"SELECT id, title FROM article ORDER BY id DESC LIMIT 200"_s);
    while (rows.next())
        for (const QString &word : searchtext::words(searchtext::spaced(rows.text(1)))) {
            if (!isNoted(word) || searchtext::hasUnspaced(word))
                continue;
            LAMP_TRY(known, single(connection, u"SELECT 1 FROM article_word WHERE word = ?"_s, {word}));
            if (known.isNull())
                findings.append(u"article %1: the words of the search do not know '%2'"_s.arg(rows.integer(0))
                                    .arg(word));
        }
    LAMP_CHECK(rows.done());
    return findings;
}

} // namespace lamp::articleindex
