// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clisearch.h"

#include "items/articlemodel.h"
#include "services/desk.h"
#include "services/search.h"

namespace lamp::cli {

using namespace Qt::StringLiterals;

namespace {
QJsonObject foundArticle(const ArticleHit &hit)
{
    QJsonArray where;
    if (hit.reason.title)
        where.append(u"title"_s);
    if (hit.reason.symptom)
        where.append(u"symptom"_s);
    if (hit.reason.tags)
        where.append(u"tags"_s);
    QJsonObject object{{u"article"_s, hit.id.value},    {u"title"_s, hit.title},     {u"folder"_s, hit.folder},
                       {u"state"_s, codeOf(hit.state)}, {u"snippet"_s, hit.snippet}, {u"found_in"_s, where},
                       {u"used"_s, hit.used},           {u"helped"_s, hit.helped}};
    if (hit.reason.solvedAlike > 0)
        object[u"solved_alike"_s] = hit.reason.solvedAlike;
    if (!hit.reason.missing.isEmpty())
        object[u"without"_s] = QJsonArray::fromStringList(hit.reason.missing);
    return object;
}
} // namespace

Result<void> addFoundArticles(Context &context, Desk &desk, const QString &text, qint64 limit, QJsonArray &array)
{
    const auto results = context.wait(desk.search().articles(text, {}, limit));
    if (!results)
        return std::unexpected(results.error());
    QStringList meant;
    for (const auto &[typed, word] : results->reading.meant)
        meant.append(word);
    const QString shownFor = meant.join(u' ');
    if (!shownFor.isEmpty())
        context.line(u"shown for "_s + shownFor);
    for (const ArticleHit &hit : results->hits) {
        QJsonObject object = foundArticle(hit);
        if (!shownFor.isEmpty())
            object[u"shown_for"_s] = shownFor;
        array.append(object);
        QString place = u'(' + hit.folder + u')';
        if (const QString reason = reasonWords(hit.reason); !reason.isEmpty())
            place += u" - " + reason;
        context.line(u"article %1  %2 %3\n    %4"_s.arg(QString::number(hit.id.value), hit.title, place, hit.snippet));
    }
    return {};
}

} // namespace lamp::cli
