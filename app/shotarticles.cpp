// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/carelist.h"
#include "knowledge/knowledgepage.h"
#include "services/articlelife.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/gaps.h"
#include "shothelp.h"
#include "widgets/articleview.h"
#include "work/queuepage.h"
#include "work/workitempage.h"

#include <QPlainTextEdit>

// The life of articles: reviews, gaps, what people say of them, those that fit a ticket.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
KnowledgePage *knowledge(MainWindow &window) { return shown<KnowledgePage>(window, Page::Knowledge); }

ArticleId anArticle(Desk &desk, const QString &text)
{
    const auto hit = found(desk, text, AnyHit::Type::Article);
    return hit ? ArticleId{hit->id} : ArticleId{};
}

// What others said and looked for meanwhile.
void live(Desk &desk)
{
    const ArticleId spooler = anArticle(desk, u"spooler stopped"_s), vpn = anArticle(desk, u"VPN"_s);
    const QDate today = desk.now().in(desk.zone()).date();
    if (spooler) {
        const QString note = u"Step 3 names a menu that version 24H2 does not have any more."_s;
        (void)articlelife::say(desk, spooler, {}, false, note).result();
        (void)articlelife::setReview(desk, {spooler}, today.addDays(-12)).result();
    }
    if (vpn)
        (void)articlelife::setReview(desk, {vpn}, today.addDays(-3)).result();
    for (const QString &text :
         {u"bitlokcer key after bios updaet"_s, u"zebra label offset"_s, u"zebra labels offset"_s})
        (void)gaps::noteSearch(desk, text).result();
}

// An article in a new version, with a link that leads nowhere.
void revised(MainWindow &window, Desk &desk)
{
    const ArticleId id = anArticle(desk, u"spooler stopped"_s);
    const auto details = desk.articles().find(id).result();
    if (!details)
        return;
    Article after = details->article;
    after.body += u"\n\nIf the new driver is not there yet: [how it is put on the server](article:999999).\n"_s;
    (void)desk.articles().save(details->article, after, details->tags).result();
    knowledge(window)->showArticle(id);
    settle(400);
}

void back(MainWindow &window) { press(*knowledge(window), u"careBack"_s); }
} // namespace

QList<State> articleStates()
{
    const QString printer = u"Cannot print to 2nd-floor LaserJet"_s;
    return {
        {u"knowledge-reviews"_s, [](MainWindow &window, Desk &desk) {
             live(desk);
             knowledge(window)->showReviews();
         }, back, 800},
        {u"knowledge-meant"_s, [](MainWindow &window, Desk &) { knowledge(window)->search(u"prnter spoler"_s); },
         [](MainWindow &window) { knowledge(window)->search({}); }, 800},
        {u"knowledge-gaps"_s, [](MainWindow &window, Desk &) { knowledge(window)->showGaps(); }, back, 1200},
        {u"knowledge-feedback"_s, [](MainWindow &window, Desk &desk) {
             if (const ArticleId id = anArticle(desk, u"spooler stopped"_s))
                 knowledge(window)->showArticle(id);
             settle(400);
             knowledge(window)->sayWhetherItHelped(false);
             if (auto *note = window.findChild<QPlainTextEdit *>(u"feedbackNote"_s))
                 note->setPlainText(u"The menu of step 3 is called Printers & scanners now."_s);
         }, [](MainWindow &window) { closeDialog(window, u"feedbackDialog"_s); }, 600},
        {u"knowledge-revisions"_s, [](MainWindow &window, Desk &desk) {
             revised(window, desk);
             knowledge(window)->showRevisions();
         }, [](MainWindow &window) {
             closeDialog(window, u"revisionsDialog"_s);
             window.undo();
         }, 800},
        {u"knowledge-broken-links"_s, [](MainWindow &window, Desk &) { knowledge(window)->showBrokenLinks(); },
         [](MainWindow &window) { closeDialog(window, u"brokenLinksDialog"_s); }, 1200},
        {u"ticket-fitting"_s, [printer](MainWindow &window, Desk &desk) {
             openItem(window, desk, printer);
             settle(300);
             shown<QueuePage>(window, Page::Queue)->item()->focusArticles();
         }, [](MainWindow &window) { shown<QueuePage>(window, Page::Queue)->closeItem(); }, 600},
    };
}

} // namespace lamp::shots
