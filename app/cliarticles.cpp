// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicontext.h"

#include "items/caremodel.h"
#include "services/articlelife.h"
#include "services/articlelinks.h"
#include "services/articles.h"
#include "services/fitting.h"
#include "services/gaps.h"
#include "services/workitems.h"

// The life of articles: what is said of them, their state, reviews, and what the knowledge base lacks.
namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
Result<QList<ArticleId>> articleIds(const QStringList &words)
{
    QList<ArticleId> ids;
    for (const QString &word : words) {
        bool number = false;
        const qint64 id = word.toLongLong(&number);
        if (!number)
            return fail(Error::Kind::Invalid, u"'%1' is no number of an article"_s.arg(word));
        ids.append(ArticleId{id});
    }
    return ids;
}

Result<WorkItemId> itemNumbered(Desk &desk, const QString &number)
{
    return desk.database().readNow([&](Connection &c) { return desk.workItems().byNumber(c, number); });
}

int answered(Context &context, const Result<void> &result, const QJsonObject &object, const QString &text)
{
    if (!result)
        return context.error(result.error());
    context.print(object, text);
    return Good;
}

int sayOfArticle(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const bool solved = parser.isSet(u"solved"_s);
    if (solved == parser.isSet(u"did-not"_s))
        return context.usage(u"article feedback takes one of --solved and --did-not"_s);
    const auto ids = articleIds({arguments.first()});
    if (!ids)
        return context.error(ids.error());
    WorkItemId item;
    if (parser.isSet(u"ticket"_s)) {
        const auto found = itemNumbered(**desk, parser.value(u"ticket"_s));
        if (!found)
            return context.error(found.error());
        item = *found;
    }
    const auto said = context.wait(articlelife::say(**desk, ids->first(), item, solved, parser.value(u"note"_s)));
    return answered(context, said, {{u"article"_s, ids->first().value}, {u"helped"_s, solved}},
                solved ? u"noted: it solved it"_s : u"noted: it did not help"_s);
}

int showFeedback(Context &context, Desk &desk, ArticleId id)
{
    const auto lines = context.wait(articlelife::feedback(desk, id));
    if (!lines)
        return context.error(lines.error());
    QJsonArray list;
    for (const FeedbackLine &line : *lines) {
        list.append(QJsonObject{{u"id"_s, line.feedback.id.value},
                                {u"helped"_s, line.feedback.helped},
                                {u"note"_s, line.feedback.note},
                                {u"by"_s, line.person},
                                {u"ticket"_s, line.number},
                                {u"at"_s, isoTime(line.feedback.at)},
                                {u"settled"_s, isoTime(line.feedback.settledAt)}});
        context.line(feedbackWords(line, desk)
                     + (line.feedback.note.isEmpty() ? QString() : QString(u": " + line.feedback.note.simplified())));
    }
    context.print(list, lines->isEmpty() ? u"nothing was said of it"_s : QString());
    return Good;
}

int articleFeedback(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (parser.isSet(u"solved"_s) || parser.isSet(u"did-not"_s))
        return sayOfArticle(context, parser, arguments);
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto ids = articleIds({arguments.first()});
    return ids ? showFeedback(context, **desk, ids->first()) : context.error(ids.error());
}

int articleState(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const QString word = arguments.first().toLower();
    const auto state = fromCode<ArticleState>(word == u"public" ? u"published"_s : word);
    if (!state)
        return context.usage(u"the state is draft, internal, public or retired"_s);
    const auto ids = articleIds(arguments.sliced(1));
    if (!ids)
        return context.error(ids.error());
    return answered(context, context.wait((*desk)->articles().setState(*ids, *state)),
                {{u"articles"_s, ids->size()}, {u"state"_s, codeOf(*state)}},
                u"%1: %2"_s.arg(counted(ids->size(), "article"_L1, "articles"_L1), word));
}

int articleReview(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    if (!arguments.isEmpty()) {
        const auto ids = articleIds(arguments);
        if (!ids)
            return context.error(ids.error());
        const QDate by = QDate::fromString(parser.value(u"by"_s), Qt::ISODate);
        if (parser.isSet(u"by"_s) && !by.isValid())
            return context.usage(u"--by takes a day as 2027-03-31"_s);
        const auto act = parser.isSet(u"by"_s) ? articlelife::setReview(**desk, *ids, by)
                                               : articlelife::verify(**desk, *ids);
        return answered(context, context.wait(act), {{u"articles"_s, ids->size()}},
                    u"%1 %2"_s.arg(counted(ids->size(), "article"_L1, "articles"_L1),
                                   by.isValid() ? u"to be reviewed by "_s + by.toString(Qt::ISODate)
                                                : u"verified today"_s));
    }
    const auto lines = context.wait(articlelife::needsReview(**desk));
    if (!lines)
        return context.error(lines.error());
    QJsonArray list;
    for (const ReviewLine &line : *lines) {
        list.append(QJsonObject{{u"article"_s, line.id.value},
                                {u"title"_s, line.title},
                                {u"owner"_s, line.owner},
                                {u"review"_s, line.reviewOn.toString(Qt::ISODate)},
                                {u"complaints"_s, line.complaints},
                                {u"note"_s, line.complaint}});
        context.line(u"%1  %2  (%3)"_s.arg(line.id.value, 6).arg(line.title, reviewWords(line, **desk)));
    }
    context.print(list, lines->isEmpty() ? u"no article needs a review"_s : QString());
    return Good;
}

QJsonObject gapObject(const GapGroup &gap, qsizetype number)
{
    QJsonArray searches, tickets;
    for (const SearchGap &search : gap.searches)
        searches.append(QJsonObject{{u"text"_s, search.text}, {u"times"_s, search.times}});
    for (const SolvedGap &ticket : gap.tickets)
        tickets.append(ticket.number);
    return {{u"gap"_s, number}, {u"title"_s, gap.title}, {u"searches"_s, searches}, {u"tickets"_s, tickets}};
}

int gapsFound(Context &context, const QCommandLineParser &parser, const QStringList &)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto found = context.wait(gaps::list(**desk));
    if (!found)
        return context.error(found.error());
    if (parser.isSet(u"dismiss"_s)) {
        const qsizetype number = parser.value(u"dismiss"_s).toLongLong();
        if (number < 1 || number > found->size())
            return context.usage(u"--dismiss takes the number of a gap, as 'gaps' lists it"_s);
        const GapGroup &gap = found->at(number - 1);
        return answered(context, context.wait(gaps::dismiss(**desk, gap)), gapObject(gap, number),
                    u"dismissed: "_s + gap.title);
    }
    QJsonArray list;
    for (qsizetype i = 0; i < found->size(); ++i) {
        list.append(gapObject(found->at(i), i + 1));
        context.line(u"%1  %2  (%3)"_s.arg(i + 1, 4).arg(found->at(i).title, gapWords(found->at(i), **desk)));
    }
    context.print(list, found->isEmpty() ? u"no gaps"_s : QString());
    return Good;
}

Result<BrokenLinks> linksChecked(Context &context, Desk &desk, const QList<ArticleId> &ids)
{
    if (ids.isEmpty())
        return context.wait(articlelinks::broken(desk));
    BrokenLinks all;
    for (const ArticleId id : ids) {
        LAMP_TRY(links, context.wait(articlelinks::brokenIn(desk, id)));
        all.links += links;
        ++all.checked;
    }
    return all;
}

int brokenLinks(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto ids = articleIds(arguments);
    if (!ids)
        return context.error(ids.error());
    const auto found = linksChecked(context, **desk, *ids);
    if (!found)
        return context.error(found.error());
    QJsonArray list;
    for (const BrokenLink &link : found->links) {
        const QString why = articlelinks::reasonWord(link.why);
        list.append(QJsonObject{{u"article"_s, link.article.value},
                                {u"title"_s, link.title},
                                {u"line"_s, link.line + 1},
                                {u"text"_s, link.text},
                                {u"target"_s, link.target},
                                {u"why"_s, why}});
        context.line(u"article %1, line %2  %3 -> %4: %5"_s.arg(QString::number(link.article.value),
                                                               QString::number(link.line + 1), link.text, link.target,
                                                               why));
    }
    context.print(list, found->links.isEmpty()
                            ? u"every link in %1 leads somewhere"_s.arg(
                                  counted(found->checked, "article"_L1, "articles"_L1))
                            : found->more ? u"… and more"_s : QString());
    return Good;
}

int articlesFor(Context &context, const QCommandLineParser &, const QStringList &arguments)
{
    const auto desk = context.desk();
    if (!desk)
        return context.error(desk.error());
    const auto id = itemNumbered(**desk, arguments.first());
    if (!id)
        return context.error(id.error());
    const auto ticket = context.wait((*desk)->workItems().details(*id));
    if (!ticket)
        return context.error(ticket.error());
    const auto fits = context.wait(fitting::find(**desk, fitting::askOf(*ticket, 6)));
    if (!fits)
        return context.error(fits.error());
    QJsonArray list;
    for (const FittingArticle &fit : *fits) {
        list.append(QJsonObject{{u"article"_s, fit.hit.id.value},
                                {u"title"_s, fit.hit.title},
                                {u"used"_s, fit.hit.used},
                                {u"helped"_s, fit.hit.helped},
                                {u"onAsset"_s, fit.onAsset},
                                {u"onAlike"_s, fit.onAlike}});
        context.line(u"article %1  %2"_s.arg(fit.hit.id.value).arg(fit.hit.title));
    }
    context.print(list, fits->isEmpty() ? u"no article fits"_s : QString());
    return Good;
}
} // namespace

QList<Command> articleCommands()
{
    return {
        {"article feedback", "ID", "what was said of an article, or: it solved it, it did not",
         {{u"solved"_s, u"It solved it."_s},
          {u"did-not"_s, u"It did not help."_s},
          {u"note"_s, u"Why, for those who keep it."_s, u"TEXT"_s},
          {u"ticket"_s, u"On this ticket."_s, u"NUMBER"_s}}, 1, articleFeedback},
        {"article state", "STATE ID …", "makes articles draft, internal, public or retired", {}, 2, articleState},
        {"article review", "[ID …]", "articles that need a review, or: these were verified today",
         {{u"by"_s, u"Not verified, but to be reviewed by that day."_s, u"DAY"_s}}, 0, articleReview},
        {"article links", "[ID …]", "links of these articles, or of all, that lead nowhere", {}, 0, brokenLinks},
        {"article fitting", "NUMBER", "the articles that fit a ticket", {}, 1, articlesFor},
        {"gaps", "", "searches that found nothing, and what was solved without an article",
         {{u"dismiss"_s, u"It needs no article."_s, u"NUMBER"_s}}, 0, gapsFound},
    };
}

} // namespace lamp::cli
