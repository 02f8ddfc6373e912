// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What helps while an article is read: its outline, what leads to it, its revisions, links that lead nowhere.
#include "knowledge/articlefacts.h"
#include "knowledge/articlelist.h"
#include "knowledge/brokenlinksdialog.h"
#include "knowledge/knowledgepage.h"
#include "knowledge/outlinepane.h"
#include "knowledge/revisionsdialog.h"
#include "services/articlelinks.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/runs.h"
#include "theme/theme.h"
#include "widgets/articleview.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int OutlineBeside = 1600; // width of the window at the usual text size
constexpr auto OutlineSetting = "knowledge/outline"_L1;
} // namespace

void KnowledgePage::connectReading()
{
    makeReadingActions();
    const auto lead = [this](int index) {
        const auto headings = m_view->text().guarded().headings();
        if (index < headings.size())
            m_view->scrollTo(headings[index]);
        m_facts->setCurrentHeading(index);
        m_outline->setCurrent(index);
    };
    connect(m_facts, &ArticleFacts::headingChosen, this, lead);
    connect(m_outline, &OutlinePane::chosen, this, lead);
    connect(m_outline, &OutlinePane::left, this, [this] { m_view->setFocus(); });
    connect(m_view, &ArticleView::textShown, this, &KnowledgePage::showHeadings);
    connect(m_view, &ArticleView::scrolled, this, [this] {
        const int current = m_view->currentHeading();
        m_facts->setCurrentHeading(current);
        m_outline->setCurrent(current);
    });
    connect(m_view, &ArticleView::contentsRequested, this, &KnowledgePage::popupContents);
    connect(m_view, &ArticleView::menuFilled, this, &KnowledgePage::fillReading);
    connect(m_view, &ArticleView::restoreRequested, this, &KnowledgePage::restore);
    connect(m_view, &ArticleView::compareRequested, this, &KnowledgePage::showRevisions);
    connect(m_list, &ArticleList::brokenLinksWanted, this, &KnowledgePage::showBrokenLinks);
    connect(m_facts, &ArticleFacts::revisionsWanted, this, [this] { showRevisions(); });
    connect(m_facts, &ArticleFacts::usesWanted, this, [this] {
        after(articlelinks::queryOfUses(m_desk, m_id), [this](const QString &query) {
            if (!query.isEmpty())
                emit openQuery(query);
        });
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (m_id && (event.touches("article") || event.touches("entry")))
            readLinks();
        if (m_id && (event.touches("run") || event.touches("article_use")))
            readUsualTime();
    });
}

void KnowledgePage::makeReadingActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_outlineAct = add("knowledgeOutline", tr("Outline left of the text"), Qt::Key_F9,
                       [this](bool on) { setOutlineShown(on); });
    m_outlineAct->setCheckable(true);
    m_outlineAct->setChecked(m_settings.value(OutlineSetting, true).toBool());
    add("knowledgeContents", tr("Contents of the article"), Qt::CTRL | Qt::Key_J, [this] { showContents(); });
    add("knowledgeRevisions", tr("Revisions of the article"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        [this] { showRevisions(); });
    add("knowledgeBrokenLinks", tr("Links of articles that lead nowhere"), {}, [this] { showBrokenLinks(); });
}

QList<std::pair<QString, QString>> KnowledgePage::keys()
{
    const auto native = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
    return {{tr("Edit the article"), native(Qt::CTRL | Qt::Key_E)},
            {tr("Next, previous found word"),
             native(QKeySequence::FindNext) + u"  " + native(QKeySequence::FindPrevious)},
            {tr("Contents of the article"), native(Qt::CTRL | Qt::Key_J)},
            {tr("Outline left of the text"), native(Qt::Key_F9)},
            {tr("Revisions of the article"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
            {tr("Copy the article for the user"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
            {tr("Print the article"), native(QKeySequence::Print)}};
}

void KnowledgePage::fillReading(QMenu *menu)
{
    menu->addSeparator();
    if (m_revisions.size() > 1)
        menu->addAction(icon("view-history"), tr("Re&visions, word by word\u2026"), this, [this] { showRevisions(); })
            ->setObjectName(u"articleRevisions"_s);
    if (hasRoomForOutline())
        menu->addAction(m_outlineAct);
}

// --- outline
// --------------------------------------------------------------------------------------------------------------

bool KnowledgePage::hasRoomForOutline() const { return m_wide >= OutlineBeside; }

void KnowledgePage::showHeadings()
{
    const QList<GuardedDocument::Heading> headings = m_view->text().guarded().headings();
    m_facts->setHeadings(headings);
    m_outline->setHeadings(headings);
    m_facts->setCurrentHeading(m_view->currentHeading());
    m_outline->setCurrent(m_view->currentHeading());
    if (!m_view->isRevisionShown())
        m_facts->setRevisionShown({});
    arrangeOutline();
}

// Left of the text where the window is wide enough, else above what stands right of it, else behind a button.
void KnowledgePage::arrangeOutline()
{
    const bool beside = hasRoomForOutline() && m_outlineAct->isChecked() && !m_outline->isEmpty();
    m_outlineAct->setEnabled(!isEditing());
    m_outline->setVisible(beside);
    m_facts->setHeadingsShown(!beside);
    m_view->setContentsShown(!beside && m_shape != Shape::Three && !m_outline->isEmpty());
}

void KnowledgePage::setOutlineShown(bool on)
{
    m_outlineAct->setChecked(on);
    m_settings.setValue(OutlineSetting, on);
    arrangeOutline();
    if (!hasRoomForOutline())
        emit message(tr("The outline stands left of the text in a wider window; %1 opens the contents")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText)));
}

void KnowledgePage::showContents()
{
    if (m_middle->currentIndex() != ArticleShown)
        return;
    if (m_outline->isVisible())
        m_outline->focusCurrent();
    else if (m_outline->isEmpty())
        emit message(tr("This article has no headings"));
    else
        popupContents(m_view);
}

void KnowledgePage::popupContents(QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"contentsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_outline->fillMenu(menu);
    menu->popup(at->mapToGlobal(at == m_view ? QPoint(unit() * 3, unit() * 3) : QPoint(0, at->height())));
}

// --- revisions
// ------------------------------------------------------------------------------------------------------------

void KnowledgePage::readRevisions()
{
    m_history.deliver(m_desk.articles().revisions(m_id), this, [this](const Result<QList<ArticleRevision>> &revisions) {
        m_revisions = revisions.value_or(QList<ArticleRevision>());
        m_facts->setRevisions(m_revisions);
    });
}

void KnowledgePage::showRevisions(ChangeSetId chosen)
{
    if (!m_id || isEditing())
        return;
    auto *dialog = new RevisionsDialog(m_desk, m_view->details().article, this);
    if (chosen)
        dialog->choose(chosen);
    connect(dialog, &RevisionsDialog::restoreRequested, this, &KnowledgePage::restore);
    connect(dialog, &RevisionsDialog::restoreRequested, dialog, &QDialog::close);
    connect(dialog, &RevisionsDialog::failed, this, &KnowledgePage::failed);
    dialog->open();
}

void KnowledgePage::restore(const ArticleRevision &revision)
{
    after(m_desk.articles().restore(m_id, revision), [this] {
        m_view->showRevision({}, true);
        m_facts->setRevisionShown({});
        emit message(tr("The earlier version stands again"));
    });
}

// --- what leads to it, and where its links lead
// ---------------------------------------------------------------------------

void KnowledgePage::readAround()
{
    readLinks();
    readUsualTime();
    goToPlace();
}

void KnowledgePage::readLinks()
{
    m_linked.read(articlelinks::to(m_desk, m_id), this,
                  [this](const Result<Backlinks> &links) { m_facts->setBacklinks(links.value_or(Backlinks())); });
}

void KnowledgePage::readUsualTime()
{
    m_usual.read(runs::figures(m_desk, m_id), this, [this](const Result<runs::Figures> &figures) {
        m_view->setUsualTime(figures ? figures->medianSeconds : 0);
    });
}

void KnowledgePage::showBrokenLinks()
{
    auto *dialog = new BrokenLinksDialog(m_desk, this);
    connect(dialog, &BrokenLinksDialog::articleChosen, this, &KnowledgePage::showArticleAt);
    connect(dialog, &BrokenLinksDialog::articleChosen, dialog, &QDialog::close);
    connect(dialog, &BrokenLinksDialog::failed, this, &KnowledgePage::failed);
    dialog->open();
}

void KnowledgePage::showArticleAt(ArticleId id, int line)
{
    const bool there = id == m_id;
    m_placeIn = id;
    m_placeLine = line;
    showArticle(id);
    if (there)
        goToPlace();
}

// Once the text has its place and its height.
void KnowledgePage::goToPlace()
{
    if (!m_placeIn || m_placeIn != m_id)
        return;
    m_placeIn = {};
    QTimer::singleShot(0, m_view, [this, id = m_id, line = m_placeLine] {
        if (id == m_id && !m_view->isRevisionShown())
            m_view->scrollToLine(line);
    });
}

} // namespace lamp
