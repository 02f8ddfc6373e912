// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the knowledge page as files, articles in another language, and collections.
#include "exchange/markdownexport.h"
#include "exchange/siteexport.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlelist.h"
#include "knowledge/articleprint.h"
#include "knowledge/collectionsdialog.h"
#include "knowledge/knowledgepage.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/translations.h"
#include "theme/theme.h"
#include "widgets/articleview.h"

#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Languages that an article is offered to be translated into; any other is typed in its field.
constexpr const char *OfferedLanguages[] = {"cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "ja",
                                            "nl", "nb", "pl", "pt", "ro", "sv", "tr", "uk", "zh"};
} // namespace

void KnowledgePage::connectOutward()
{
    connect(m_list, &ArticleList::collectionsWanted, this, &KnowledgePage::showCollections);
    connect(m_view, &ArticleView::menuFilled, this, &KnowledgePage::fillOutward);
}

void KnowledgePage::fillOutward(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(icon("document-export"), tr("Save as P&DF\u2026"), this, &KnowledgePage::savePdf)
        ->setObjectName(u"articlePdf"_s);
    if (m_view->isReadOnly())
        return;
    QMenu *into = menu->addMenu(tr("&Translate into"));
    into->setObjectName(u"articleTranslate"_s);
    const QString own = m_view->details().article.language.section(u'-', 0, 0);
    for (const char *code : OfferedLanguages)
        if (const QString language = QString::fromLatin1(code); language != own)
            into->addAction(translations::languageName(language), this,
                            [this, language] { translateArticle(language); })
                ->setObjectName(u"translateInto-"_s + language);
}

void KnowledgePage::savePdf()
{
    if (!m_id)
        return;
    bool shortened = false;
    ArticlePrint *print = printOf(shortened);
    connect(print, &ArticlePrint::printed, this, [this, shortened](int pages) {
        const QString saved = tr("Saved as PDF, %n page(s)", nullptr, pages);
        emit message(shortened ? tr("%1, without the internal part").arg(saved) : saved);
    });
    print->askPdf(this);
}

void KnowledgePage::showCollections()
{
    auto *dialog = new CollectionsDialog(m_desk, this);
    connect(dialog, &CollectionsDialog::message, this, &KnowledgePage::message);
    connect(dialog, &CollectionsDialog::failed, this, &KnowledgePage::failed);
    connect(dialog, &CollectionsDialog::importWanted, this, &KnowledgePage::importWanted);
    connect(dialog, &CollectionsDialog::working, this, &KnowledgePage::working);
    dialog->open();
}

void KnowledgePage::exportArticles()
{
    auto *dialog = new ExportDialog(m_desk, this);
    connect(dialog, &ExportDialog::chosen, this, &KnowledgePage::exportTo);
    dialog->open();
}

void KnowledgePage::exportTo(const ExportDialog::Choice &choice)
{
    if (choice.site) {
        exportSite(choice);
        return;
    }
    const QFuture<Result<ArticleExportOutcome>> work = ArticleExport(m_desk).run(choice.folder, choice.internal);
    emit working(tr("Exporting articles"), QFuture<void>(work));
    after(work, [this](const ArticleExportOutcome &done) {
        QString all = tr("%n article(s) exported to %1", nullptr, static_cast<int>(done.articles)).arg(done.folder);
        if (done.shortened > 0)
            all = tr("%1; of %n the internal part was left out", nullptr, static_cast<int>(done.shortened)).arg(all);
        if (done.leftOut > 0)
            all = tr("%1; %n internal one(s) stayed here", nullptr, static_cast<int>(done.leftOut)).arg(all);
        emit message(all);
    });
}

void KnowledgePage::exportSite(const ExportDialog::Choice &choice)
{
    const QFuture<Result<SiteOutcome>> work
        = SiteExport(m_desk).run(choice.folder, {.category = choice.category, .internal = choice.internal});
    emit working(tr("Writing the web site"), QFuture<void>(work));
    after(work, [this](const SiteOutcome &done) {
        QString all = tr("%n article(s) as a web site: open index.html in %1", nullptr, static_cast<int>(done.articles))
                          .arg(done.folder);
        if (done.leftOut > 0)
            all = tr("%1; %n internal one(s) stayed here", nullptr, static_cast<int>(done.leftOut)).arg(all);
        emit message(all);
    });
}

} // namespace lamp
