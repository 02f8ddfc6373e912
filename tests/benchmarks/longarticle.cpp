// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "stage.h"

#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/history.h"
#include "widgets/articleview.h"
#include "widgets/codehighlighter.h"

#include <QElapsedTimer>

#include <algorithm>

namespace lamp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Openings = 15;
constexpr qsizetype LongLetters = 500'000;
constexpr Bar FirstScreenBar{Bar::Kind::P95, 150};

// A text of the kind that a long manual is: headings, words, steps, code, tables, callouts and footnotes.
QString longText()
{
    const QString part =
        u"## Section %1\n\nWhat this part is about, in a **sentence** or two with a [link](#section-%1), a `command` "
        "and a note[^%1].\n\n1. Open the console\n\n   ```powershell\n   Get-Service Spooler | Restart-Service # %1\n"
        "   ```\n\n2. Look whether it runs\n   - on this machine\n   - on the server\n\n> [!NOTE]\n> It takes a minute."
        "\n\n| what | where |\n|---|--:|\n| log | 1 |\n| queue | 2 |\n\n- [ ] done\n\n"
        "[^%1]: Seen on the second floor.\n\n"_s;
    QString text;
    for (int i = 1; text.size() < LongLetters; ++i)
        text += QString(part).replace(u"%1"_s, QString::number(i));
    return text;
}
} // namespace

void longArticleLines(Desk &desk, Report &report)
{
    const QString first = u"a 500 KB article opens: first screen"_s, stall = u"a 500 KB article opens: longest stall"_s,
                  whole = u"a 500 KB article opens: whole"_s;
    if (!report.wants(first) && !report.wants(stall) && !report.wants(whole))
        return;
    NewArticle made;
    made.article.title = u"A long manual"_s;
    made.article.body = longText();
    const auto id = desk.articles().create(made).result();
    const auto others = desk.database().readNow([&](Connection &c) { return desk.articles().ids(c, {}, 2); });
    if (!id || !others || others->isEmpty())
        return;
    const ArticleId other = others->first() == *id ? others->last() : others->first();
    Stage stage;
    CodeHighlighter highlighter;
    KnowledgePage page(desk, highlighter, stage.settings());
    Stage::show(page);
    const GuardedDocument &document = page.view().text().guarded();
    Samples screens, stalls, wholes;
    for (int i = 0; i < Openings; ++i) {
        actAndWait(&page.view(), &ArticleView::textShown, [&] { page.showArticle(other); });
        pause();
        QElapsedTimer since;
        since.start();
        screens.append(timed([&] {
            actAndWait(&document, &GuardedDocument::begun, [&] { page.showArticle(*id); });
            paint(page);
        }));
        qint64 longest = 0;
        QElapsedTimer turn;
        turn.start();
        (void)until([&] {
            longest = std::max(longest, turn.nsecsElapsed() / 1000);
            turn.restart();
            return document.isComplete();
        });
        stalls.append(double(longest));
        wholes.append(double(since.nsecsElapsed()) / 1000);
        pause();
    }
    report.add(first, screens, {}, FirstScreenBar);
    report.add(stall, stalls);
    report.add(whole, wholes);
    (void)desk.history().undo().result();
}

} // namespace lamp::bench
