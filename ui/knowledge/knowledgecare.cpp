// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the articles on the knowledge page: reviews, gaps, what people say of them.
#include "knowledge/articleacts.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefacts.h"
#include "knowledge/articlelist.h"
#include "knowledge/carelist.h"
#include "knowledge/feedbackbox.h"
#include "knowledge/feedbackdialog.h"
#include "knowledge/gapview.h"
#include "knowledge/knowledgepage.h"
#include "knowledge/searchwatch.h"
#include "services/desk.h"
#include "services/gaps.h"
#include "widgets/articleview.h"
#include "widgets/searchedit.h"

#include <QListView>
#include <QMenu>
#include <QStackedWidget>

namespace lamp {

using namespace Qt::StringLiterals;

void KnowledgePage::connectCare()
{
    // What was asked for before it was left shows nothing any more.
    connect(m_care, &CareList::articleChosen, this, [this](ArticleId id) {
        if (m_left->currentWidget() != m_care)
            return;
        if (m_middle->currentIndex() == GapShown)
            setMiddle(m_id ? ArticleShown : NothingShown);
        open(id);
    });
    connect(m_care, &CareList::articleActivated, this, [this](ArticleId id) {
        m_listShown = false;
        open(id);
        arrange();
        m_view->setFocus();
    });
    connect(m_care, &CareList::gapChosen, this, [this](const GapGroup &gap) {
        m_gap->setGap(gap);
        if (!isEditing() && m_left->currentWidget() == m_care)
            setMiddle(GapShown);
    });
    connect(m_care, &CareList::emptied, this, [this] {
        if (m_middle->currentIndex() == GapShown)
            setMiddle(m_id ? ArticleShown : NothingShown);
    });
    connect(m_care, &CareList::left, this, [this] {
        leaveCare();
        m_list->focusSearch();
    });
    connect(m_care, &CareList::failed, this, &KnowledgePage::failed);
    connect(m_gap, &GapView::writeRequested, this, &KnowledgePage::writeFromGap);
    connect(m_gap, &GapView::workItemChosen, this, &KnowledgePage::openWorkItem);
    connect(m_gap, &GapView::message, this, &KnowledgePage::message);
    connect(m_gap, &GapView::failed, this, &KnowledgePage::failed);
    connect(m_list, &ArticleList::reviewsWanted, this, [this] { showReviews(); });
    connect(m_list, &ArticleList::gapsWanted, this, &KnowledgePage::showGaps);
    m_list->search().installEventFilter(this);
    connectActs();
}

void KnowledgePage::connectActs()
{
    connect(m_acts, &ArticleActs::message, this, &KnowledgePage::message);
    connect(m_acts, &ArticleActs::failed, this, &KnowledgePage::failed);
    m_acts->serve(&m_list->view(), [this] { return m_list->chosenArticles(); });
    m_acts->serve(&m_care->view(), [this] { return m_care->chosenArticles(); });
    connect(m_view, &ArticleView::menuFilled, this, [this](QMenu *menu) {
        menu->addSeparator();
        m_acts->fillLife(menu, {m_id});
        menu->addAction(tr("It s&olved it …"), this, [this] { sayWhetherItHelped(true); })
            ->setObjectName(u"articleSolvedIt"_s);
        menu->addAction(tr("It did &not help …"), this, [this] { sayWhetherItHelped(false); })
            ->setObjectName(u"articleDidNotHelp"_s);
    });
    FeedbackBox &feedback = m_facts->feedback();
    connect(&feedback, &FeedbackBox::sayRequested, this, &KnowledgePage::sayWhetherItHelped);
    connect(&feedback, &FeedbackBox::workItemChosen, this, &KnowledgePage::openWorkItem);
    connect(&feedback, &FeedbackBox::message, this, &KnowledgePage::message);
    connect(&feedback, &FeedbackBox::failed, this, &KnowledgePage::failed);
}

// Who goes away from a search that found nothing has given it up.
bool KnowledgePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list->search() && event->type() == QEvent::FocusOut)
        m_watch->leave();
    return QWidget::eventFilter(watched, event);
}

void KnowledgePage::hideEvent(QHideEvent *event)
{
    m_watch->leave();
    QWidget::hideEvent(event);
}

void KnowledgePage::showReviews(QDate until) { showCare(true, until); }
void KnowledgePage::showGaps() { showCare(false, {}); }

void KnowledgePage::showCare(bool reviews, QDate until)
{
    leaveEditor([this, reviews, until] {
        m_listShown = true;
        if (reviews && m_middle->currentIndex() == GapShown)
            setMiddle(m_id ? ArticleShown : NothingShown);
        m_left->setCurrentWidget(m_care);
        m_care->open(reviews ? CareList::Show::Reviews : CareList::Show::Gaps, until);
        arrange();
        m_care->focusItems();
    });
}

void KnowledgePage::leaveCare()
{
    m_left->setCurrentWidget(m_list);
    if (m_middle->currentIndex() == GapShown)
        setMiddle(m_id ? ArticleShown : NothingShown);
}

void KnowledgePage::writeFromGap(const GapGroup &gap)
{
    after(gaps::draft(m_desk, gap), [this, gap](const NewArticle &made) {
        beginEditing([this, made] { m_editor->write(made); });
        m_writing = std::make_unique<GapGroup>(gap);
    });
}

// The article is there: what it was written for is a gap no more.
void KnowledgePage::fillGap(ArticleId id)
{
    if (!m_writing)
        return;
    const GapGroup gap = *std::exchange(m_writing, nullptr);
    leaveCare(); // the article is to be seen
    after(gaps::answer(m_desk, gap, id), [this, gap] { emit message(tr("The gap “%1” is filled").arg(gap.title)); });
}

void KnowledgePage::sayWhetherItHelped(bool helped)
{
    if (!m_id || isEditing())
        return;
    auto *dialog = new FeedbackDialog(m_desk, m_id, m_view->details().article.title, {}, helped, this);
    connect(dialog, &FeedbackDialog::message, this, &KnowledgePage::message);
    connect(dialog, &FeedbackDialog::failed, this, &KnowledgePage::failed);
    dialog->open();
}

} // namespace lamp
