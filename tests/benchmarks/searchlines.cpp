// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "rawreplay.h"

#include "items/articlemodel.h"
#include "services/search.h"
#include "store/fulltext.h"
#include "store/query.h"

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int RunsAText = 20, RunsALetter = 5;

// Ids by bm25 and their rows, in one statement: what somebody would write who needs nothing else.
void plainSearch(Connection &connection, const QString &text)
{
    const QString match = fulltext::parse(text).match();
    if (match.isEmpty())
        return;
    Query q(connection,
            u"SELECT a.id, a.title, a.folder, a.state, a.body FROM (SELECT rowid AS r, bm25(article_text, 10.0, 4.0, "
            "1.0) AS k FROM article_text WHERE article_text MATCH ? ORDER BY k LIMIT ?) AS n CROSS JOIN article a ON "
            "a.id = n.r ORDER BY n.k"_s,
            {match, ArticleModel::MostHits});
    while (q.next()) { }
}

void plainLine(Desk &desk, Report &report)
{
    const QString name = u"articles as you type: beside plain FTS5"_s;
    if (!report.wants(name))
        return;
    Samples ours, raw;
    for (const QString &words : articleWords())
        for (const QString &typed : keystrokes(words)) {
            ours += measured(desk.database(), RunsALetter, [&](Connection &c) {
                        (void)desk.search().articles(c, typed, {}, ArticleModel::MostHits);
                    }).ours;
            raw += rawSamples(desk.database(), RunsALetter, [&](Connection &c) { plainSearch(c, typed); });
        }
    report.add(name, ours, raw, PlainBar);
}

void textsLine(Desk &desk, Report &report, const QString &name, const QStringList &texts)
{
    if (!report.wants(name))
        return;
    Pair all;
    for (const QString &text : texts)
        all.append(measured(desk.database(), RunsAText, [&](Connection &c) {
            (void)desk.search().articles(c, text, {}, ArticleModel::MostHits);
        }));
    report.add(name, all.ours, all.raw, MistakeBar);
}
} // namespace

void searchLines(Desk &desk, Report &report)
{
    plainLine(desk, report);
    textsLine(desk, report, u"articles with typing mistakes: store"_s,
              {u"prnter"_s, u"bitloker"_s, u"prnt queu"_s, u"spoler servise"_s, u"acess piont wharehouse"_s,
               u"certificat expird"_s, u"acount loked"_s});
    textsLine(desk, report, u"articles by a pasted message: store"_s,
              {u"2026-03-02 23:14:07 FILE02 Error: the spooler service terminated unexpectedly (0x80070035) while "
               "C:\\Windows\\System32\\spool\\PRINTERS\\00017.SHD was printed; it has done this 3 time(s)."_s,
               u"why does the printer on the second floor not print since the update last night, nobody can work"_s});
}

} // namespace lamp::bench
