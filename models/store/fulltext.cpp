// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fulltext.h"

#include "core/text.h"
#include "domain/searchtext.h"
#include "store/articleindex.h"
#include "store/migrator.h"
#include "store/query.h"

namespace lamp::fulltext {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ManyDocuments = 1000; // from here on segments are merged once, at the end
constexpr qsizetype MostTokens = 32;
constexpr const char *searchTables[] = {"work_item_text", "work_item_quick", "work_item_part",   "article_text",
                                        "article_quick",  "article_part",    "article_word_part"};
constexpr int FixesFrom = 8; // the version of a desk from which on documents hold what fixed a work item

QString quoted(const QString &token) { return u'"' + token + u'"'; }

// Tokens as unicode61 makes them: runs of letters, digits, marks and private-use characters.
QStringList tokens(QStringView text)
{
    QStringList list;
    QString token;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        const auto category = QChar::category(c);
        const bool part = QChar::isLetterOrNumber(c) || QChar::isMark(c) || category == QChar::Other_PrivateUse;
        if (part)
            token += QString::fromUcs4(&c, 1);
        else if (!token.isEmpty())
            list.append(std::exchange(token, {}));
    }
    if (!token.isEmpty())
        list.append(token);
    return list;
}

Result<void> automerge(Connection &connection, bool on)
{
    for (const char *table : searchTables)
        LAMP_CHECK(run(
            connection,
            u"INSERT INTO %1 (%1, rank) VALUES ('automerge', %2)"_s.arg(QString::fromLatin1(table)).arg(on ? 4 : 0)));
    return {};
}

template <class Index>
Result<void> indexAll(Connection &connection, const QList<qint64> &ids, Index index)
{
    const bool many = ids.size() > ManyDocuments;
    if (many)
        LAMP_CHECK(automerge(connection, false));
    for (const qint64 id : ids)
        LAMP_CHECK(index(id));
    if (many)
        LAMP_CHECK(automerge(connection, true));
    return {};
}

Result<void> removeAll(Connection &connection, std::initializer_list<const char *> tables, const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        for (const char *table : tables)
            LAMP_CHECK(run(connection, u"DELETE FROM "_s + QLatin1StringView(table) + u" WHERE rowid = ?", {id}));
    return {};
}

Result<void> indexWorkItem(Connection &connection, qint64 id)
{
    QString description, entries;
    {
        Query timeline(connection,
                       u"SELECT kind, body FROM entry WHERE work_item_id = ? AND body <> '' ORDER BY happened_at, id"_s,
                       {id});
        while (timeline.next()) {
            QString &to = description.isEmpty() && timeline.text(0) == u"report" ? description : entries;
            to += timeline.text(1) + u'\n';
        }
        LAMP_CHECK(timeline.done());
    }
    Query item(connection,
               u"SELECT w.title, w.number, w.external_number, w.supplier_ref, coalesce(p.name, w.requester_text), "
               "coalesce(a.name, ''), coalesce(a.model, ''), coalesce(a.serial, ''), w.fix_text FROM work_item w "
               "LEFT JOIN person p ON p.id = w.requester_id LEFT JOIN asset a ON a.id = w.asset_id WHERE w.id = ?"_s,
               {id});
    if (!item.next())
        return item.done();
    entries += item.text(8); // what fixed it, beside what was written on the way
    const QString title = item.text(0), requester = item.text(4);
    const QString number = QStringList{item.text(1), item.text(2), item.text(3)}.join(u' ').simplified();
    const QString asset = QStringList{item.text(5), item.text(6), item.text(7)}.join(u' ').simplified();
    LAMP_CHECK(run(
        connection,
        u"INSERT INTO work_item_text (rowid, title, description, entries, requester, asset, number) VALUES (?, ?, "
        "?, ?, ?, ?, ?)"_s,
        {id, title, description, entries, requester, asset, number}));
    LAMP_CHECK(run(connection,
                   u"INSERT INTO work_item_quick (rowid, title, number, requester, asset) VALUES (?, ?, ?, ?, ?)"_s,
                   {id, title, number, requester, asset}));
    return run(connection, u"INSERT INTO work_item_part (rowid, text) VALUES (?, ?)"_s,
               {id, QString(title + u' ' + number + u' ' + asset)});
}
} // namespace

Result<void> indexWorkItems(Connection &connection, const QList<qint64> &ids)
{
    LAMP_CHECK(removeWorkItems(connection, ids));
    return indexAll(connection, ids, [&](qint64 id) { return indexWorkItem(connection, id); });
}

Result<void> indexArticles(Connection &connection, const QList<qint64> &ids)
{
    LAMP_CHECK(removeArticles(connection, ids));
    articleindex::Writer writer(connection);
    return indexAll(connection, ids, [&](qint64 id) { return writer.add(id); });
}

Result<void> removeWorkItems(Connection &connection, const QList<qint64> &ids)
{
    return removeAll(connection, {"work_item_text", "work_item_quick", "work_item_part"}, ids);
}

Result<void> removeArticles(Connection &connection, const QList<qint64> &ids)
{
    return articleindex::remove(connection, ids);
}

Result<void> merge(Connection &connection)
{
    for (const char *table : searchTables)
        LAMP_CHECK(
            run(connection, u"INSERT INTO %1 (%1, rank) VALUES ('merge', 200)"_s.arg(QString::fromLatin1(table))));
    return {};
}

Result<QStringList> verify(Connection &connection)
{
    QStringList findings;
    LAMP_TRY(version, migrator::versionOf(connection));
    static constexpr auto items = "SELECT rowid FROM work_item_text WHERE work_item_text MATCH ? AND rowid = ?",
                          articles = "SELECT rowid FROM article_text WHERE article_text MATCH ? AND rowid = ?";
    static const struct { int from; const char *sql; const char *match; const char *column; const char *what;
    } samples[] = {{0, "SELECT id, title FROM work_item ORDER BY id DESC LIMIT 200", items, "title", "work item"},
                   {FixesFrom, "SELECT id, fix_text FROM work_item WHERE fix_text <> '' ORDER BY id DESC LIMIT 200",
                    items, "entries", "the fix of work item"},
                   {0, "SELECT id, title FROM article ORDER BY id DESC LIMIT 200", articles, "title", "article"}};
    for (const auto &[from, sql, match, column, what] : samples) {
        if (version < from)
            continue;
        Query rows(connection, QString::fromLatin1(sql));
        while (rows.next()) {
            const QStringList words = tokens(match == articles ? searchtext::spaced(rows.text(1)) : rows.text(1));
            if (words.isEmpty())
                continue;
            LAMP_TRY(found,
                     single(connection, QString::fromLatin1(match),
                            {QString(QLatin1StringView(column) + u" : " + quoted(words.first())), rows.integer(0)}));
            if (found.isNull())
                findings.append(
                    u"%1 %2: the full text does not find it"_s.arg(QString::fromLatin1(what)).arg(rows.integer(0)));
        }
        LAMP_CHECK(rows.done());
    }
    if (version < articleindex::Since)
        return findings;
    LAMP_TRY(unknown, articleindex::verify(connection));
    return findings + unknown;
}

namespace {
// Words, a phrase or what is excluded; false of what holds no word or is too much.
bool takePart(const QString &part, bool phrase, bool negative, qsizetype &total, Typed &typed)
{
    const QStringList list = tokens(part);
    if (list.isEmpty() || total + list.size() > MostTokens)
        return false;
    total += list.size();
    if (negative)
        typed.excluded.append(list.join(u' '));
    else if (typed.lastIsPhrase = phrase || list.size() > 1; typed.lastIsPhrase) // "10.0.0.1" is a phrase of its tokens
        typed.phrases.append(list.join(u' '));
    else
        typed.words.append(list.first());
    return true;
}
} // namespace

Typed parse(QStringView text)
{
    Typed typed;
    qsizetype total = 0;
    bool phrase = false, negative = false, endsInWord = false;
    QString part;
    const auto take = [&] {
        if (takePart(std::exchange(part, {}), phrase, negative, total, typed))
            endsInWord = !phrase && !negative;
    };
    for (const QChar c : text) {
        if (c == u'"') {
            take();
            if (phrase)
                negative = false;
            phrase = !phrase;
        } else if (!phrase && c.isSpace()) {
            take();
            negative = false;
        } else if (!phrase && part.isEmpty() && c == u'-' && !negative) {
            negative = true;
        } else {
            part.append(c);
        }
    }
    const bool open = !part.isEmpty() && !phrase && !negative;
    take();
    typed.prefixLast = open && endsInWord && !text.isEmpty() && text.back().isLetterOrNumber();
    return typed;
}

QString Typed::match() const
{
    QStringList all;
    for (const QString &word : words)
        all.append(quoted(word));
    for (const QString &phrase : phrases)
        all.append(quoted(phrase));
    if (all.isEmpty())
        return {};
    if (prefixLast)
        (lastIsPhrase ? all.last() : all[words.size() - 1]) += u" *"_s;
    QString expression = all.join(u" AND "_s);
    for (const QString &word : excluded)
        expression = u'(' + expression + u") NOT " + quoted(word);
    return expression;
}

QStringList Typed::marks() const
{
    QStringList all;
    for (const QString &word : words + phrases)
        all.append(folded(word));
    return all;
}

QString trigrams(QStringView fragment)
{
    const QString text = fragment.toString().toLower().replace(QChar(QChar::Null), u' '); // it would end the expression
    QStringList all;
    for (qsizetype i = 0; i + 3 <= text.size() && all.size() < MostTokens; ++i)
        all.append(quoted(text.mid(i, 3).replace(u'"', u"\"\""_s)));
    return all.join(u" AND "_s);
}

} // namespace lamp::fulltext
