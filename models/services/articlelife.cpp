// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/articlelife.h"

#include "services/articles.h"
#include "services/articletext.h"
#include "services/desk.h"
#include "store/articleliferepository.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::articlelife {

using namespace Qt::StringLiterals;

namespace {
constexpr int UsualDays = 365, ShortestDays = 30, LongestDays = 2 * 365;
constexpr qsizetype LongestNote = 2000;
constexpr qint64 SameTalk = 12 * 60; // minutes in which somebody's second word on an article replaces the first

QString subjectOf(const Article &article, qsizetype count)
{
    return count == 1 ? article.title : ArticleText::tr("(%n articles)", nullptr, static_cast<int>(count));
}

// Changes each of the articles by `change`, which tells what is new in a copy.
template <class Change>
Result<void> changeEach(ChangeSet &changes, const QList<ArticleId> &ids, Change change)
{
    for (const ArticleId id : ids) {
        LAMP_TRY(before, rows::get<Article>(changes.connection(), id));
        changes.setSubject(subjectOf(before, ids.size()));
        Article after = before;
        change(after);
        LAMP_CHECK(rows::update(changes, before, after));
    }
    return {};
}

Result<void> settleAll(ChangeSet &changes, ArticleId article)
{
    LAMP_TRY(open, articlelifestore::open(changes.connection(), article));
    for (const ArticleFeedback &before : std::as_const(open)) {
        ArticleFeedback after = before;
        after.settledAt = changes.now();
        LAMP_CHECK(rows::update(changes, before, after));
    }
    return {};
}

Result<void> write(ChangeSet &changes, const ArticleFeedback &said)
{
    LAMP_TRY(known, articlelifestore::said(changes.connection(), said, said.at.plusMinutes(-SameTalk)));
    if (known.isEmpty()) {
        LAMP_TRY(id, rows::insert(changes, said));
        Q_UNUSED(id)
        return {};
    }
    ArticleFeedback after = said;
    after.id = known.first().id;
    if (after.note.isEmpty() && after.helped == known.first().helped)
        after.note = known.first().note; // a second press of the key takes no words away
    return rows::update(changes, known.first(), after);
}

QDate todayOf(const Desk &desk) { return desk.now().in(desk.zone()).date(); }
} // namespace

QDate nextReview(const Article &article, QDate today)
{
    const bool known = article.reviewOn.isValid() && article.verifiedOn.isValid();
    const qint64 days = known ? article.verifiedOn.daysTo(article.reviewOn) : UsualDays;
    return today.addDays(std::clamp<qint64>(days, ShortestDays, LongestDays));
}

QFuture<Result<void>> say(Desk &desk, ArticleId article, WorkItemId item, bool helped, const QString &note)
{
    static constexpr const char *verbs[] = {QT_TRANSLATE_NOOP("History", "Said that the article %1 did not help"),
                                            QT_TRANSLATE_NOOP("History", "Said that the article %1 solved it")};
    return desk.database().write(
        {verbs[helped ? 1 : 0], {}}, [=, &desk](ChangeSet &changes) -> Result<void> {
            LAMP_TRY(known, rows::get<Article>(changes.connection(), article));
            changes.setSubject(known.title);
            const Author &author = changes.author();
            ArticleFeedback said{.articleId = article,
                                 .workItemId = item,
                                 .helped = helped,
                                 .note = note.trimmed().left(LongestNote),
                                 .personId = author.personId,
                                 .personText = author.personId ? QString() : author.name,
                                 .at = changes.now()};
            LAMP_CHECK(write(changes, said));
            return item ? desk.articles().recordUse(changes, article, item, helped, 0, changes.now()) : Result<void>();
        });
}

QFuture<Result<void>> settle(Desk &desk, ArticleFeedbackId feedback)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Dealt with what was said of the article %1"), {}},
                                 [feedback](ChangeSet &changes) -> Result<void> {
                                     LAMP_TRY(before, rows::get<ArticleFeedback>(changes.connection(), feedback));
                                     LAMP_TRY(article, rows::get<Article>(changes.connection(), before.articleId));
                                     changes.setSubject(article.title);
                                     ArticleFeedback after = before;
                                     after.settledAt = changes.now();
                                     return rows::update(changes, before, after);
                                 });
}

QFuture<Result<void>> verify(Desk &desk, const QList<ArticleId> &ids)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Verified the article %1"), {}},
        [ids, today = todayOf(desk)](ChangeSet &changes) -> Result<void> {
            LAMP_CHECK(changeEach(changes, ids, [&](Article &article) {
                if (article.reviewOn.isValid() && article.reviewOn <= today)
                    article.reviewOn = nextReview(article, today);
                article.verifiedOn = today;
                article.verifiedById = changes.author().personId;
            }));
            for (const ArticleId id : ids)
                LAMP_CHECK(settleAll(changes, id));
            return {};
        });
}

QFuture<Result<void>> setOwner(Desk &desk, const QList<ArticleId> &ids, PersonId owner)
{
    return desk.database().write(
        {QT_TRANSLATE_NOOP("History", "Changed who keeps the article %1"), {}}, [ids, owner](ChangeSet &changes) {
            return changeEach(changes, ids, [&](Article &article) { article.ownerId = owner; });
        });
}

QFuture<Result<void>> setReview(Desk &desk, const QList<ArticleId> &ids, QDate on)
{
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Set when the article %1 is reviewed"), {}},
                                 [ids, on](ChangeSet &changes) {
                                     return changeEach(changes, ids, [&](Article &article) { article.reviewOn = on; });
                                 });
}

QFuture<Result<QList<FeedbackLine>>> feedback(Desk &desk, ArticleId article, int most)
{
    return desk.database().read(
        [article, most](Connection &c) { return articlelifestore::feedback(c, article, most); });
}

QFuture<Result<QList<ArticleFeedback>>> onItem(Desk &desk, WorkItemId item)
{
    return desk.database().read([item](Connection &c) { return articlelifestore::onItem(c, item); });
}

QFuture<Result<QList<ReviewLine>>> needsReview(Desk &desk, QDate until)
{
    const QDate day = std::max(until, todayOf(desk));
    return desk.database().read(
        [day, me = desk.me()](Connection &c) { return articlelifestore::needsReview(c, day, me, MostShown); });
}

QFuture<Result<qint64>> reviewCount(Desk &desk)
{
    return desk.database().read(
        [today = todayOf(desk)](Connection &c) { return articlelifestore::reviewCount(c, today); });
}

} // namespace lamp::articlelife
