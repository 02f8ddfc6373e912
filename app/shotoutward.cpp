// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/translations.h"
#include "shothelp.h"
#include "widgets/articleview.h"

// The knowledge base in other languages and as files.
namespace lamp::shots {

using namespace Qt::StringLiterals;

namespace {
// An article with a translation, shown in the other language.
void translated(MainWindow &window, Desk &desk)
{
    const auto hit = found(desk, u"spooler stopped"_s, AnyHit::Type::Article);
    if (!hit)
        return;
    auto made = translations::draft(desk, ArticleId{hit->id}, u"fr"_s).result();
    if (!made)
        return;
    made->article.title = u"Le spouleur d’impression est arrêté"_s;
    made->article.state = ArticleState::Published;
    const auto id = translations::create(desk, ArticleId{hit->id}, *made).result();
    if (id)
        shown<KnowledgePage>(window, Page::Knowledge)->showArticle(*id);
}
} // namespace

QList<State> outwardStates()
{
    return {
        {u"knowledge-languages"_s, translated, [](MainWindow &window) { window.undo(); }, 900},
        {u"knowledge-export"_s, [](MainWindow &window, Desk &) {
             shown<KnowledgePage>(window, Page::Knowledge)->exportArticles();
         }, [](MainWindow &window) { closeDialog(window, u"exportDialog"_s); }, 500},
        {u"knowledge-collections"_s, [](MainWindow &window, Desk &) {
             shown<KnowledgePage>(window, Page::Knowledge)->showCollections();
         }, [](MainWindow &window) { closeDialog(window, u"collectionsDialog"_s); }, 500},
    };
}

} // namespace lamp::shots
