// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gaps.h"

#include "core/text.h"
#include "domain/alike.h"
#include "domain/secret.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/search.h"
#include "store/gaprepository.h"
#include "store/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace lamp::gaps {

using namespace Qt::StringLiterals;

namespace {
struct GapWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Gaps)
};
constexpr qsizetype ShortestSearch = 3, LongestSearch = 300;
constexpr int MostSearches = 300, MostSolved = 2000, MostOthers = 20;
constexpr qint64 DayMinutes = 24 * 60;

QString searchKey(const QString &text) { return folded(text.simplified()).left(LongestSearch); }

// Searches that still find nothing.
Result<QList<SearchGap>> searches(Connection &connection, Desk &desk)
{
    LAMP_TRY(noted, gapstore::searches(connection, MostSearches));
    QList<SearchGap> list;
    for (const SearchGap &search : std::as_const(noted)) {
        LAMP_TRY(found, desk.search().articles(connection, search.text, {}, 1));
        if (found.hits.isEmpty() || found.reading.partial) // what has little of it is no answer
            list.append(search);
    }
    return list;
}

// Searches and tickets go into one heap: "vpn drops" that nobody found belongs to the tickets about it.
QList<GapGroup> grouped(const QList<SearchGap> &searches, const QList<SolvedGap> &tickets)
{
    QStringList texts;
    for (const SolvedGap &ticket : tickets)
        texts.append(ticket.title);
    for (const SearchGap &search : searches)
        texts.append(search.text);
    QList<GapGroup> list;
    for (const QList<qsizetype> &members : alike::groups(texts)) {
        GapGroup group{.title = texts[members.first()], .searches = {}, .tickets = {}};
        for (const qsizetype member : members) {
            if (member < tickets.size())
                group.tickets.append(tickets[member]);
            else
                group.searches.append(searches[member - tickets.size()]);
        }
        list.append(group);
    }
    std::ranges::stable_sort(list, std::ranges::greater(), [](const GapGroup &group) {
        return std::pair(group.weight(), group.lastAt().ms);
    });
    return list.first(qMin<qsizetype>(list.size(), MostGroups));
}

QFuture<Result<void>> decide(Desk &desk, const char *verb, const GapGroup &gap, ArticleId article)
{
    return desk.database().write({verb, gap.title}, [gap, article](ChangeSet &changes) -> Result<void> {
        for (const SearchGap &search : gap.searches) {
            LAMP_TRY(id, rows::insert(changes, GapAnswer{.textKey = search.key, .workItemId = {},
                                                         .articleId = article, .at = changes.now()}));
            Q_UNUSED(id)
        }
        for (const SolvedGap &ticket : gap.tickets) {
            LAMP_TRY(id, rows::insert(changes, GapAnswer{.textKey = u""_s, .workItemId = ticket.id,
                                                         .articleId = article, .at = changes.now()}));
            Q_UNUSED(id)
        }
        return {};
    });
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// What fixed the other tickets, for the writer alone.
QString otherFixes(const Desk &desk, const GapGroup &gap)
{
    QStringList lines;
    const auto catalog = desk.catalogSnapshot();
    for (const SolvedGap &ticket : gap.tickets.sliced(qMin<qsizetype>(1, gap.tickets.size()))) {
        if (lines.size() >= MostOthers)
            break;
        QStringList fix{ticket.fix.isEmpty() ? QString() : catalog->label(u"fix", ticket.fix), ticket.fixText};
        fix.removeAll(QString());
        lines.append(u"- [#%1](ticket:%1) "_s.arg(ticket.number) + fix.join(u": "_s));
    }
    return lines.join(u'\n');
}
} // namespace

bool isWorthNoting(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() >= ShortestSearch && plain.size() <= LongestSearch && !looksLikeSecret(plain);
}

QFuture<Result<void>> noteSearch(Desk &desk, const QString &text, const QString &replaces)
{
    const bool worth = isWorthNoting(text);
    const QString before = replaces.isEmpty() ? QString() : searchKey(replaces);
    // Nothing of it is logged, so the set stays empty and the history knows nothing of it.
    return desk.database().write({QT_TRANSLATE_NOOP("History", "Looked for %1 in vain"), {}},
                                 [worth, text, before](ChangeSet &changes) -> Result<void> {
                                     if (!worth)
                                         return {};
                                     const Instant now = changes.now();
                                     LAMP_CHECK(gapstore::forgetBefore(
                                         changes, now.plusMinutes(-SearchDays * DayMinutes)));
                                     return gapstore::note(changes,
                                                           {.text = text.simplified(), .key = searchKey(text),
                                                            .times = 1, .lastAt = now},
                                                           before);
                                 });
}

QFuture<Result<QList<GapGroup>>> list(Desk &desk)
{
    return desk.database().read([&desk, now = desk.now()](Connection &c) -> Result<QList<GapGroup>> {
        LAMP_TRY(noted, searches(c, desk));
        LAMP_TRY(solved, gapstore::solved(c, now.plusMinutes(-SolvedDays * DayMinutes), MostSolved));
        return grouped(noted, solved);
    });
}

QFuture<Result<void>> dismiss(Desk &desk, const GapGroup &gap)
{
    return decide(desk, QT_TRANSLATE_NOOP("History", "Dismissed the gap %1"), gap, {});
}

QFuture<Result<void>> answer(Desk &desk, const GapGroup &gap, ArticleId article)
{
    return decide(desk, QT_TRANSLATE_NOOP("History", "Filled the gap %1"), gap, article);
}

QFuture<Result<NewArticle>> draft(Desk &desk, const GapGroup &gap)
{
    if (!gap.tickets.isEmpty())
        return desk.articles().fromWorkItem(gap.tickets.first().id).then(
            [others = otherFixes(desk, gap)](const Result<NewArticle> &found) -> Result<NewArticle> {
                LAMP_TRY(made, Result<NewArticle>(found));
                if (!others.isEmpty()) {
                    if (!made.article.body.contains(QString(u"## "_s + GapWords::tr("Internal"))))
                        made.article.body += u"\n## "_s + GapWords::tr("Internal") + u'\n';
                    made.article.body += u'\n' + GapWords::tr("What fixed the others:") + u"\n\n" + others + u'\n';
                }
                return made;
            });
    NewArticle made;
    const QString words = gap.searches.isEmpty() ? gap.title : gap.searches.first().text;
    made.article.title = capitalised(words);
    made.article.body = u"> **"_s + GapWords::tr("Symptom") + u"** " + words + u"\n\n## " + GapWords::tr("Steps")
        + u"\n\n1. \n\n## " + GapWords::tr("Check") + u"\n\n## " + GapWords::tr("If it does not help") + u'\n';
    return QtFuture::makeReadyValueFuture(Result<NewArticle>(made));
}

} // namespace lamp::gaps
