// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitempage.h"

#include "knowledge/feedbackdialog.h"
#include "services/articlelife.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/fitting.h"
#include "services/texttemplate.h"
#include "work/entrybox.h"
#include "work/factspanel.h"

#include <QApplication>
#include <QClipboard>

// The articles that fit the open item, and what is done with them.
namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void WorkItemPage::connectArticles()
{
    connect(m_facts, &FactsPanel::linkArticle, this, &WorkItemPage::linkArticle);
    connect(m_facts, &FactsPanel::copyArticle, this, &WorkItemPage::copyArticle);
    connect(m_facts, &FactsPanel::runArticle, this, &WorkItemPage::runArticle);
    connect(m_facts, &FactsPanel::sayOfArticle, this, &WorkItemPage::sayOfArticle);
    m_articlesSoon.setSingleShot(true);
    m_articlesSoon.setInterval(100ms);
    connect(&m_articlesSoon, &QTimer::timeout, this, [this] {
        m_articlesOf = {};
        if (m_loaded)
            askArticles();
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_id && (event.touches("article") || event.touches("article_use") || event.touches("article_feedback")))
            m_articlesSoon.start();
    });
}

// By title, what was reported, category and asset: asked again when one of them is another, or the articles are.
void WorkItemPage::askArticles()
{
    const FittingAsk ask = fitting::askOf(m_details);
    if (m_articlesOf == m_id && ask == m_articlesFor)
        return;
    m_articlesOf = m_id;
    m_articlesFor = ask;
    m_latestArticles.deliver(
        fitting::find(m_desk, ask), this, [this, id = m_id](const Result<QList<FittingArticle>> &found) {
            const QList<FittingArticle> articles = found.value_or(QList<FittingArticle>());
            deliver(articlelife::onItem(m_desk, id), this,
                    [this, id, articles](const Result<QList<ArticleFeedback>> &said) {
                        if (id == m_id)
                            m_facts->setArticles(articles, said.value_or(QList<ArticleFeedback>()));
                    });
        });
}

void WorkItemPage::insertArticle(ArticleId id)
{
    deliver(m_desk.articles().insertText(id, m_id), this, [this](const Result<QString> &text) {
        if (!text) {
            emit failed(text.error());
            return;
        }
        m_entry->insertMarkdown(*text);
        if (const QStringList left = texttemplate::left(*text); !left.isEmpty())
            emit message(tr("Not filled in: %1").arg(left.join(u", "_s)));
    });
}

void WorkItemPage::linkArticle(ArticleId id)
{
    deliver(fitting::linkText(m_desk, id), this, [this](const Result<QString> &text) {
        if (text)
            m_entry->insertMarkdown(*text);
        else
            emit failed(text.error());
    });
}

void WorkItemPage::copyArticle(ArticleId id)
{
    deliver(fitting::userText(m_desk, id), this, [this](const Result<QString> &text) {
        if (!text) {
            emit failed(text.error());
            return;
        }
        QApplication::clipboard()->setText(*text);
        emit message(tr("Copied for the user, without what is for technicians"));
    });
}

void WorkItemPage::focusArticles() { m_facts->focusArticles(); }

void WorkItemPage::runArticle(ArticleId id) { emit runRequested(id, m_id); }

void WorkItemPage::runBest()
{
    if (m_facts->articles().isEmpty())
        emit message(tr("No article fits this item yet."));
    else
        runArticle(m_facts->articles().first().hit.id);
}

void WorkItemPage::sayOfArticle(ArticleId id, const QString &title, bool helped)
{
    auto *dialog = new FeedbackDialog(m_desk, id, title, m_id, helped, this);
    connect(dialog, &FeedbackDialog::message, this, &WorkItemPage::message);
    connect(dialog, &FeedbackDialog::failed, this, &WorkItemPage::failed);
    dialog->open();
}

} // namespace lamp
