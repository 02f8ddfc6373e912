// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledgepage.h"

#include "domain/procedure.h"
#include "run/runstrip.h"
#include "services/desk.h"
#include "services/workitems.h"
#include "theme/theme.h"
#include "widgets/articleview.h"

#include <QMenu>

// An article that is followed from its page: on the ticket that is open, or alone.
namespace lamp {

void KnowledgePage::connectRun()
{
    m_runs = new RunStrip(m_desk);
    m_view->setStrip(m_runs);
    connect(m_runs, &RunStrip::goOn, this, &KnowledgePage::openRunOf);
    connect(m_runs, &RunStrip::failed, this, &KnowledgePage::failed);
    connect(m_view, &ArticleView::runRequested, this, &KnowledgePage::runArticle);
    connect(m_view, &ArticleView::menuFilled, this, [this](QMenu *menu) {
        if (m_view->insertTarget().isEmpty() || !parseProcedure(m_view->details().article.body).isProcedure())
            return;
        menu->addSeparator();
        menu->addAction(icon("media-playback-start"), tr("Run it without the &ticket"), this,
                        [this] { emit runRequested(m_id, {}); });
    });
}

void KnowledgePage::runArticle()
{
    const QString number = m_view->insertTarget();
    if (number.isEmpty()) {
        emit runRequested(m_id, {});
        return;
    }
    after(m_desk.database().read([this, number](Connection &c) { return m_desk.workItems().byNumber(c, number); }),
          [this](WorkItemId item) { emit runRequested(m_id, item); });
}

} // namespace lamp
