// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/similarrepository.h"

#include "core/text.h"
#include "store/query.h"
#include "store/searchrepository.h"
#include "store/workitemrepository.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lamp::searchstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 RecentMs = qint64(90) * 24 * 60 * 60 * 1000;
constexpr double LeastShare = 0.25; // of the telling words, for an item that shares nothing else

struct Candidate {
    qint64 id = 0, createdAt = 0;
    bool open = false, sameAsset = false, sameRequester = false;
    QStringList titleWords, shared;
    double score = 0, evidence = 0;
    int telling = 0;
};

// Which of several, and when: nothing of the kind of thing.
bool isOrdinal(const QString &word)
{
    static const QRegularExpression number(u"^\\d+\\p{L}{0,2}$"_s);
    static const QSet<QString> words{
        u"first"_s,  u"second"_s,    u"third"_s,   u"erste"_s, u"ersten"_s, u"zweite"_s, u"zweiten"_s,
        u"dritte"_s, u"dritten"_s,   u"today"_s,   u"heute"_s, u"morning"_s, u"morgen"_s, u"yesterday"_s,
        u"gestern"_s, u"floor"_s,    u"storey"_s,  u"etage"_s, u"stock"_s,  u"stockwerk"_s, u"building"_s,
        u"upstairs"_s, u"downstairs"_s, u"corridor"_s, u"flur"_s};
    return words.contains(word) || number.match(word).hasMatch();
}

// Words that say where something stands. A word that a category is named by says what it is, too: "room" of "Meeting
// room".
Result<QSet<QString>> placeWords(Connection &connection)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    Query places(connection, u"SELECT name FROM location"_s);
    while (places.next())
        for (const QString &word : folded(places.text(0)).split(between, Qt::SkipEmptyParts))
            words.insert(word);
    LAMP_CHECK(places.done());
    Query kinds(connection, u"SELECT name FROM category"_s);
    while (kinds.next())
        for (const QString &word : folded(kinds.text(0)).split(between, Qt::SkipEmptyParts))
            words.remove(word);
    LAMP_CHECK(kinds.done());
    return words;
}

class Nearest {
public:
    Nearest(Connection &connection, PersonId requester, AssetId asset, const QSet<QString> &places, Instant now)
        : m_connection(connection), m_requester(requester), m_asset(asset), m_places(places), m_now(now)
    {
    }

    Result<void> gather(const QStringList &words)
    {
        const QString ofAsset = u"SELECT id FROM work_item WHERE asset_id = ? ORDER BY created_at DESC LIMIT 60"_s;
        const QString ofPerson
            = u"SELECT id FROM work_item WHERE requester_id = ? ORDER BY created_at DESC LIMIT 60"_s;
        const QString byWords
            = u"SELECT rowid FROM work_item_quick WHERE work_item_quick MATCH ? ORDER BY rowid DESC LIMIT 400"_s;
        if (m_asset)
            LAMP_CHECK(add(ofAsset, m_asset.value));
        if (m_requester)
            LAMP_CHECK(add(ofPerson, m_requester.value));
        if (words.isEmpty())
            return {};
        // All words first: among thousands of items with one common word the newest are not the nearest.
        if (words.size() > 1)
            LAMP_CHECK(add(byWords, match(words, u" AND "_s)));
        return add(byWords, match(words, u" OR "_s));
    }

    QList<Candidate> best(const QStringList &words, qint64 limit)
    {
        const QList<double> weights = weigh(words);
        double whole = 0;
        for (const double weight : weights)
            whole += weight;
        for (Candidate &one : m_found)
            judge(one, words, weights, whole);
        m_found.removeIf([](const Candidate &one) { return one.score <= 0; });
        std::ranges::stable_sort(m_found, [](const Candidate &a, const Candidate &b) {
            return std::tuple(b.score, b.id) < std::tuple(a.score, a.id);
        });
        return m_found.first(qMin(limit, m_found.size()));
    }

private:
    static QString match(const QStringList &words, const QString &between)
    {
        QStringList terms;
        for (const QString &word : words)
            terms.append(u'"' + word + u"\" *");
        return u"title : ("_s + terms.join(between) + u')';
    }

    Result<void> add(const QString &ids, const QVariant &bound)
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
        Query q(m_connection,
                u"SELECT w.id, w.title, w.asset_id, w.requester_id, w.is_open, w.created_at FROM work_item w WHERE "
                "w.id IN ("_s + ids + u") AND w.kind <> 'maintenance' AND (w.is_open = 1 OR w.created_at >= ?) AND NOT "
                "EXISTS (SELECT 1 FROM work_item_merge m WHERE m.source_id = w.id)",
                {bound, m_now.ms - RecentMs});
        while (q.next()) {
            const qint64 id = q.integer(0);
            if (m_known.contains(id))
                continue;
            m_known.insert(id);
            m_found.append({.id = id,
                            .createdAt = q.integer(5),
                            .open = q.integer(4) != 0,
                            .sameAsset = m_asset && q.integer(2) == m_asset.value,
                            .sameRequester = m_requester && q.integer(3) == m_requester.value,
                            .titleWords = folded(q.text(1)).split(between, Qt::SkipEmptyParts)});
        }
        return q.done();
    }

    static bool holds(const Candidate &one, const QString &word)
    {
        return std::ranges::any_of(one.titleWords, [&word](const QString &other) {
            return other == word || (word.size() > 3 && other.startsWith(word))
                || (other.size() > 3 && word.startsWith(other));
        });
    }

    // What is rare among those found says more.
    QList<double> weigh(const QStringList &words) const
    {
        QList<double> weights;
        for (const QString &word : words) {
            const auto having = std::ranges::count_if(m_found, [&](const Candidate &one) { return holds(one, word); });
            weights.append(std::log(1.5 + double(m_found.size()) / (1.0 + double(having))));
        }
        return weights;
    }

    void judge(Candidate &one, const QStringList &words, const QList<double> &weights, double whole) const
    {
        double shared = 0, telling = 0, told = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool tells = !isOrdinal(words[i]) && !m_places.contains(words[i]), has = holds(one, words[i]);
            telling += tells ? weights[i] : 0;
            if (!has)
                continue;
            shared += weights[i];
            one.shared.append(words[i]);
            told += tells ? weights[i] : 0;
            one.telling += tells;
        }
        one.evidence = telling > 0 ? told / telling : 0;
        const double share = whole > 0 ? shared / whole : 0;
        const bool near = one.sameAsset || share >= LeastShare || (one.sameRequester && (one.open || share > 0));
        if (!near)
            return;
        const double young = std::clamp(1.0 - double(m_now.ms - one.createdAt) / double(RecentMs), 0.0, 1.0);
        one.score = 3 * share + (one.sameAsset ? 1.5 : 0) + (one.sameRequester ? 1 : 0) + (one.open ? 0.75 : 0)
            + 0.5 * young;
    }

    Connection &m_connection;
    PersonId m_requester;
    AssetId m_asset;
    QSet<QString> m_places;
    Instant m_now;
    QList<Candidate> m_found;
    QSet<qint64> m_known;
};
} // namespace

Result<QList<SimilarItem>> nearest(Connection &connection, const QString &title, PersonId requester, AssetId asset,
                                   qint64 limit, Instant now)
{
    const QStringList words = tellingWords(title);
    LAMP_TRY(places, placeWords(connection));
    Nearest search(connection, requester, asset, places, now);
    LAMP_CHECK(search.gather(words));
    const QList<Candidate> best = search.best(words, limit);
    QList<WorkItemId> ids;
    for (const Candidate &one : best)
        ids.append(WorkItemId{one.id});
    LAMP_TRY(rows, workitemstore::rows(connection, ids, now));
    QList<SimilarItem> list;
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (const Candidate &one : best)
            if (rows[i].id.value == one.id)
                list.append({rows[i], one.sameAsset, one.sameRequester, one.shared, one.score, one.evidence,
                             one.telling, {}});
    for (SimilarItem &item : list)
        if (!item.row.open) {
            LAMP_TRY(fix, workitemstore::fixOf(connection, item.row.id));
            item.fix = fix;
        }
    return list;
}

Result<QString> lastFix(Connection &connection, WorkItemId item)
{
    // Of the newest ones: a category may hold most of a large desk.
    for (const auto column : {"asset_id"_L1, "category_id"_L1}) {
        LAMP_TRY(fix,
                 single(connection,
                        u"SELECT fix FROM (SELECT id, fix, is_open, solved_at FROM work_item WHERE %1 = (SELECT %1 "
                        "FROM work_item WHERE id = ?) ORDER BY created_at DESC LIMIT 200) WHERE is_open = 0 AND "
                        "fix <> '' AND id <> ? ORDER BY solved_at DESC, id DESC LIMIT 1"_s.arg(column),
                        {item.value, item.value}));
        if (!fix.toString().isEmpty())
            return fix.toString();
    }
    return QString();
}

} // namespace lamp::searchstore
