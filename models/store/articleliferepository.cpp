// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articleliferepository.h"

#include "store/query.h"
#include "store/rows.h"

namespace lamp::articlelifestore {

using namespace Qt::StringLiterals;

namespace {
// Comparing an expression instead of the state keeps SQLite from reading all live articles: those with a date that has
// come, and those with open feedback, are few.
const QString &dueArticles()
{
    static const QString sql = uR"(
        SELECT d.id FROM article d WHERE d.review_on IS NOT NULL AND d.review_on <= ?
            AND d.state || '' IN ('internal', 'published')
            AND NOT EXISTS (SELECT 1 FROM collection_page c WHERE c.article_id = d.id)
        UNION SELECT f.article_id FROM article_feedback f CROSS JOIN article o ON o.id = f.article_id
            WHERE f.helped = 0 AND f.settled_at IS NULL AND o.state || '' IN ('internal', 'published')
            AND NOT EXISTS (SELECT 1 FROM collection_page c WHERE c.article_id = o.id))"_s;
    return sql;
}

ReviewLine reviewLine(const Query &q)
{
    ReviewLine line;
    line.id = q.id<ArticleId>(0);
    line.title = q.text(1);
    line.folder = q.text(2);
    line.state = q.get<ArticleState>(3);
    line.ownerId = q.id<PersonId>(4);
    line.owner = q.text(5);
    line.reviewOn = q.get<QDate>(6);
    line.verifiedOn = q.get<QDate>(7);
    line.used = q.integer(8);
    line.helped = q.integer(9);
    return line;
}

const QString &reviewColumns()
{
    static const QString sql = u"SELECT a.id, a.title, a.folder, a.state, a.owner_id, coalesce(p.name, ''), "
                               "a.review_on, a.verified_on, a.used_count, a.helped_count"_s;
    return sql;
}
} // namespace

Result<QList<FeedbackLine>> feedback(Connection &connection, ArticleId article, int most)
{
    QList<FeedbackLine> lines;
    Query q(connection, uR"(SELECT f.id, f.work_item_id, f.helped, f.note, f.person_id, f.person_text, f.at,
            f.settled_at, coalesce(p.name, ''), coalesce(w.number, ''), coalesce(w.title, '')
        FROM article_feedback f LEFT JOIN person p ON p.id = f.person_id
            LEFT JOIN work_item w ON w.id = f.work_item_id
        WHERE f.article_id = ? ORDER BY f.at DESC, f.id DESC LIMIT ?)"_s, {article.value, most});
    while (q.next()) {
        FeedbackLine line;
        ArticleFeedback &said = line.feedback;
        said.id = q.id<ArticleFeedbackId>(0);
        said.articleId = article;
        said.workItemId = q.id<WorkItemId>(1);
        said.helped = q.get<bool>(2);
        said.note = q.text(3);
        said.personId = q.id<PersonId>(4);
        said.personText = q.text(5);
        said.at = q.get<Instant>(6);
        said.settledAt = q.get<std::optional<Instant>>(7);
        line.person = said.personId ? q.text(8) : said.personText;
        line.number = q.text(9);
        line.title = q.text(10);
        lines.append(line);
    }
    LAMP_CHECK(q.done());
    return lines;
}

Result<QList<ArticleFeedback>> open(Connection &connection, ArticleId article)
{
    return rows::where<ArticleFeedback>(
        connection, u"WHERE article_id = ? AND helped = 0 AND settled_at IS NULL ORDER BY id"_s, {article.value});
}

Result<QList<ArticleFeedback>> said(Connection &connection, const ArticleFeedback &like, Instant since)
{
    if (like.workItemId)
        return rows::where<ArticleFeedback>(connection, u"WHERE article_id = ? AND work_item_id = ? ORDER BY id DESC"_s,
                                            {like.articleId.value, like.workItemId.value});
    return rows::where<ArticleFeedback>(
        connection,
        u"WHERE article_id = ? AND work_item_id IS NULL AND coalesce(person_id, 0) = ? AND person_text = ? AND at >= ? "
        "ORDER BY id DESC"_s,
        {like.articleId.value, like.personId.value, like.personText.isNull() ? u""_s : like.personText, since.ms});
}

Result<QList<ArticleFeedback>> onItem(Connection &connection, WorkItemId item)
{
    return rows::where<ArticleFeedback>(connection, u"WHERE work_item_id = ? ORDER BY id DESC"_s, {item.value});
}

Result<QList<ReviewLine>> needsReview(Connection &connection, QDate today, PersonId mine, int most)
{
    QList<ReviewLine> lines;
    Query q(connection,
            reviewColumns() + u", (SELECT count(*) FROM article_feedback f WHERE f.article_id = a.id AND f.helped = 0 "
                              "AND f.settled_at IS NULL) AS complaints, coalesce((SELECT f.note FROM article_feedback "
                              "f WHERE f.article_id = a.id AND f.helped = 0 AND f.settled_at IS NULL AND f.note <> '' "
                              "ORDER BY f.at DESC LIMIT 1), '') FROM article a LEFT JOIN person p ON p.id = a.owner_id "
                              "WHERE a.id IN ("
                + dueArticles()
                + u") ORDER BY a.owner_id IS NOT NULL AND a.owner_id = ? DESC, complaints DESC, "
                  "coalesce(a.review_on, '9'), a.title_key LIMIT ?",
            {today.toString(Qt::ISODate), mine.value, most});
    while (q.next()) {
        ReviewLine line = reviewLine(q);
        if (line.reviewOn > today) // it is here for what was said of it
            line.reviewOn = {};
        line.complaints = q.integer(10);
        line.complaint = q.text(11);
        lines.append(line);
    }
    LAMP_CHECK(q.done());
    return lines;
}

Result<qint64> reviewCount(Connection &connection, QDate today)
{
    LAMP_TRY(count, single(connection, u"SELECT count(*) FROM ("_s + dueArticles() + u')',
                           {today.toString(Qt::ISODate)}));
    return count.toLongLong();
}

Result<QList<ReviewDay>> reviewDays(Connection &connection, QDate from, QDate to)
{
    Query q(connection, uR"(SELECT review_on, id, owner_id FROM article a WHERE review_on IS NOT NULL
            AND review_on >= ? AND review_on <= ? AND state || '' IN ('internal', 'published')
            AND NOT EXISTS (SELECT 1 FROM collection_page c WHERE c.article_id = a.id) ORDER BY review_on, id)"_s,
            {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    QList<ReviewDay> days;
    while (q.next()) {
        const QDate day = q.get<QDate>(0);
        const PersonId owner = q.id<PersonId>(2);
        if (days.isEmpty() || days.last().day != day)
            days.append({.day = day, .ownerId = owner});
        days.last().articles.append(q.id<ArticleId>(1));
        if (days.last().ownerId != owner)
            days.last().ownerId = {};
    }
    LAMP_CHECK(q.done());
    return days;
}

} // namespace lamp::articlelifestore
