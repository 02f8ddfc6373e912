// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledgepage.h"

#include "knowledge/articleacts.h"
#include "knowledge/articleeditor.h"
#include "knowledge/articlefacts.h"
#include "knowledge/articlelist.h"
#include "knowledge/carelist.h"
#include "knowledge/gapview.h"
#include "knowledge/outlinepane.h"
#include "knowledge/searchwatch.h"
#include "run/runstrip.h"
#include "services/articles.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/articleview.h"
#include "widgets/emptystate.h"
#include "widgets/focusentry.h"
#include "widgets/searchedit.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int TwoPanes = 1100, ThreePanes = 1400; // width of the window at the usual text size

QWidget *besideOutline(QWidget *outline, QWidget *text)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(outline);
    line->addWidget(text, 1);
    return both;
}
} // namespace

KnowledgePage::KnowledgePage(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_highlighter(highlighter), m_settings(settings),
      m_list(new ArticleList(desk, settings)), m_middle(new QStackedWidget), m_nothing(new EmptyState),
      m_view(new ArticleView(desk, highlighter)), m_editor(new ArticleEditor(desk, highlighter, settings)),
      m_facts(new ArticleFacts(desk)), m_care(new CareList(desk)), m_gap(new GapView(desk)),
      m_left(new QStackedWidget), m_outline(new OutlinePane), m_acts(new ArticleActs(desk, this)),
      m_watch(new SearchWatch(desk, this)), m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(u"knowledgePage"_s);
    new FocusEntry(this, &m_list->search());
    m_middle->addWidget(m_nothing);
    m_middle->addWidget(besideOutline(m_outline, m_view));
    m_middle->addWidget(m_editor);
    m_middle->addWidget(m_gap);
    m_left->addWidget(m_list);
    m_left->addWidget(m_care);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_facts);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->restoreState(m_settings.value(u"knowledge/panes"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_shape == Shape::Three && !isEditing())
            m_settings.setValue(u"knowledge/panes"_s, m_splitter->saveState());
    });
    connect(m_nothing, &EmptyState::stepChosen, this, &KnowledgePage::newArticle);
    makeActions();
    connectList();
    connectView();
    connectFacts();
    connectReading();
    connectEditor();
    connectCare();
    connectOutward();
    updateNothing();
    setMiddle(NothingShown);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        const bool ours = event.touches("article", m_id.value) || event.touches("article_use")
                          || event.touches("tagging") || event.touches("attachment");
        if (m_id && ours)
            open(m_id, true);
    });
}

KnowledgePage::~KnowledgePage() = default;

void KnowledgePage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add("knowledgeNew", tr("New article"), {}, [this] { newArticle(); });
    add("knowledgeEdit", tr("Edit the article"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { editArticle(); });
    add("knowledgeNextFound", tr("Next found word in the article"), QKeySequence::FindNext,
        [this] { m_view->nextFound(false); });
    add("knowledgePreviousFound", tr("Previous found word in the article"), QKeySequence::FindPrevious,
        [this] { m_view->nextFound(true); });
    add("knowledgeExport", tr("Export articles"), {}, [this] { exportArticles(); });
    add("knowledgePdf", tr("Save the article as PDF"), {}, [this] { savePdf(); });
    add("knowledgePrint", tr("Print the article"), QKeySequence::Print, [this] { printArticle(); });
    add("knowledgeReviews", tr("Articles that need a review"), {}, [this] { showReviews(); });
    add("knowledgeGaps", tr("Gaps of the knowledge base"), {}, [this] { showGaps(); });
    add("knowledgeSolvedIt", tr("Say that the article solved it"), {}, [this] { sayWhetherItHelped(true); });
    add("knowledgeDidNotHelp", tr("Say that the article did not help"), {}, [this] { sayWhetherItHelped(false); });
    add("knowledgeCopyForUser", tr("Copy the article for the user"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { copyForUser(); });
}

void KnowledgePage::connectList()
{
    connect(m_list, &ArticleList::chosen, this, [this](ArticleId id) { open(id); });
    connect(m_list, &ArticleList::activated, this, [this](ArticleId id) {
        m_listShown = false;
        open(id);
        arrange();
        m_view->setFocus();
    });
    connect(m_list, &ArticleList::newRequested, this, &KnowledgePage::newArticle);
    connect(m_list, &ArticleList::failed, this, &KnowledgePage::failed);
    connect(m_list, &ArticleList::importWanted, this, &KnowledgePage::importWanted);
    connect(m_list, &ArticleList::exportWanted, this, &KnowledgePage::exportArticles);
    connect(m_list, &ArticleList::shown, this, [this] {
        const QStringList words = m_list->model().words();
        m_view->setFound(words);
        if (std::exchange(m_words, words) != words && m_list->model().isSearch())
            m_view->showBestFound();
        updateNothing();
        if (!m_id && !m_wanted && !isEditing() && m_list->model().rowCount() > 0 && m_shape != Shape::One)
            open({m_list->model().idAt(0)});
        // What has little of the words is no answer: that is noted as a gap, too.
        m_watch->shown(m_list->model().text(), m_list->model().isPartial() ? 0 : m_list->model().rowCount());
        m_shownSearch = m_list->model().text();
        emit searchShown(m_shownSearch);
    });
}

void KnowledgePage::connectView()
{
    connect(m_view, &ArticleView::editRequested, this, &KnowledgePage::editArticle);
    connect(m_view, &ArticleView::printRequested, this, &KnowledgePage::printArticle);
    connect(m_view, &ArticleView::copyForUserRequested, this, &KnowledgePage::copyForUser);
    connect(m_view, &ArticleView::insertRequested, this, [this] { emit insertArticle(m_id); });
    connect(m_view, &ArticleView::stateRequested, this,
            [this](ArticleState state) { m_acts->setState({m_id}, state); });
    connect(m_view, &ArticleView::verifyRequested, this, [this] { m_acts->verify({m_id}); });
    connect(m_view, &ArticleView::backRequested, this, [this] {
        m_listShown = true;
        arrange();
        m_list->focusSearch();
    });
    connect(m_view, &ArticleView::recordActivated, this, &KnowledgePage::activateRecord);
    connect(m_view, &ArticleView::linkHovered, this, &KnowledgePage::hint);
    connect(m_view, &ArticleView::copied, this, &KnowledgePage::message);
    connectRun();
}

void KnowledgePage::connectFacts()
{
    connect(m_facts, &ArticleFacts::workItemChosen, this, &KnowledgePage::openWorkItem);
    connect(m_facts, &ArticleFacts::articleChosen, this, &KnowledgePage::showArticle);
    connect(m_facts, &ArticleFacts::fileChosen, this, &KnowledgePage::openFile);
    connect(m_facts, &ArticleFacts::tagChosen, this, &KnowledgePage::search);
    connect(m_facts, &ArticleFacts::revisionChosen, this, [this](int index) {
        if (index < 0 || index >= m_revisions.size())
            return;
        m_view->showRevision(m_revisions[index], index == 0);
        m_facts->setRevisionShown(index == 0 ? ChangeSetId{} : m_revisions[index].setId);
    });
}

void KnowledgePage::connectEditor()
{
    connect(m_editor, &ArticleEditor::message, this, &KnowledgePage::message);
    connect(m_editor, &ArticleEditor::failed, this, &KnowledgePage::failed);
    connect(m_editor, &ArticleEditor::saved, this, [this](ArticleId id) {
        setMiddle(m_id ? ArticleShown : NothingShown);
        fillGap(id);
        open(id, id == m_id);
    });
    connect(m_editor, &ArticleEditor::closed, this, [this] {
        setMiddle(m_id ? ArticleShown : NothingShown);
    });
}

// --- what is shown
// ------------------------------------------------------------------------------------------------------

bool KnowledgePage::isEditing() const { return m_middle->currentIndex() == EditorShown; }

void KnowledgePage::setMiddle(Middle middle)
{
    m_middle->setCurrentIndex(middle);
    arrange();
}

void KnowledgePage::updateNothing()
{
    const bool any = m_list->model().rowCount() > 0;
    m_nothing->set("documentation",
                   any ? tr("Choose an article on the left, or type what goes wrong.")
                       : tr("An article holds what went wrong, what it affects and the steps that helped."),
                   any ? QString() : tr("Write an article"));
}

void KnowledgePage::open(ArticleId id, bool again)
{
    if (!id || (id == m_id && !again && m_middle->currentIndex() != NothingShown))
        return;
    m_wanted = id;
    m_details.deliver(m_desk.articles().find(id), this, [this, id](const Result<ArticleDetails> &details) {
        m_wanted = {};
        if (details) {
            showDetails(*details);
        } else if (details.error().kind == Error::Kind::NotFound && id == m_id) { // undone while it was open
            m_id = {};
            setMiddle(NothingShown);
        } else {
            emit failed(details.error());
        }
    });
}

void KnowledgePage::showDetails(const ArticleDetails &details)
{
    const bool other = m_id != details.article.id;
    m_id = details.article.id;
    m_view->setFound(m_list->model().words());
    m_view->setArticle(details);
    if (other && m_list->model().isSearch())
        m_view->showBestFound();
    m_facts->setArticle(details);
    m_runs->setArticle(m_id);
    m_list->select(m_id);
    if (!isEditing())
        setMiddle(ArticleShown);
    readRevisions();
    readAround();
}

void KnowledgePage::showArticle(ArticleId id)
{
    m_listShown = false;
    leaveEditor([this, id] {
        open(id);
        arrange();
    });
}

void KnowledgePage::focusSearch()
{
    leaveCare();
    m_listShown = true;
    arrange();
    m_list->focusSearch();
}

void KnowledgePage::search(const QString &text)
{
    focusSearch();
    m_list->setText(text);
}

void KnowledgePage::setInsertTarget(const QString &number) { m_view->setInsertTarget(number); }

// --- writing
// ------------------------------------------------------------------------------------------------------------

// What is typed stays as a draft; it comes back when the same article is edited again.
void KnowledgePage::leaveEditor(std::function<void()> then)
{
    if (isEditing()) {
        m_editor->flush();
        setMiddle(m_id ? ArticleShown : NothingShown);
    }
    then();
}

void KnowledgePage::beginEditing(std::function<void()> fill)
{
    deliver(m_desk.articles().folders(), this, [this](const Result<QList<ArticleFolder>> &folders) {
        QStringList paths;
        for (const ArticleFolder &folder : folders.value_or(QList<ArticleFolder>()))
            if (!folder.path.isEmpty())
                paths.append(folder.path);
        m_editor->setFolders(paths);
    });
    m_listShown = false;
    m_writing.reset();
    setMiddle(EditorShown);
    fill();
}

void KnowledgePage::newArticle()
{
    beginEditing([this] {
        NewArticle empty;
        empty.article.body = tr("> **Symptom** \n\n## Steps\n\n1. \n\n## Check\n\n## If it does not help\n");
        m_editor->write(empty);
    });
}

void KnowledgePage::newArticleFrom(WorkItemId item)
{
    after(m_desk.articles().fromWorkItem(item),
          [this](const NewArticle &made) { beginEditing([this, made] { m_editor->write(made); }); });
}

void KnowledgePage::editArticle()
{
    if (!m_id || isEditing() || m_view->isReadOnly())
        return;
    after(m_desk.articles().find(m_id),
          [this](const ArticleDetails &details) { beginEditing([this, details] { m_editor->edit(details); }); });
}

// --- shape
// ----------------------------------------------------------------------------------------------------------------

void KnowledgePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KnowledgePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shape == Shape::One && !m_listShown && !isEditing()) {
        m_listShown = true;
        arrange();
        m_left->currentWidget() == m_list ? m_list->focusSearch() : m_care->focusItems();
        return;
    }
    QWidget::keyPressEvent(event);
}

void KnowledgePage::arrange()
{
    // Larger text needs a wider window for the same panes.
    m_wide = window()->width() * 8 / unit();
    const Shape before = m_shape;
    m_shape = m_wide >= ThreePanes ? Shape::Three : m_wide >= TwoPanes ? Shape::Two : Shape::One;
    const bool one = m_shape == Shape::One, editing = isEditing();
    const bool article = m_middle->currentIndex() == ArticleShown;
    m_left->setVisible(!editing && (!one || m_listShown));
    m_middle->setVisible(!one || !m_listShown || editing);
    m_facts->setVisible(article && m_shape == Shape::Three);
    m_view->setBackShown(one);
    m_left->setMinimumWidth(one ? 0 : unit() * 30);
    m_middle->setMinimumWidth(unit() * 44); // what is not shown, such as the editor, does not hold the window open
    m_facts->setMinimumWidth(unit() * 20);
    m_facts->setMaximumWidth(unit() * 34);
    arrangeOutline();
    if (before != m_shape || m_splitter->sizes().value(0) == 0) {
        const int list = unit() * (m_shape == Shape::Three ? 44 : 38);
        const int side = qBound(unit() * 24, width() - list - unit() * 110, unit() * 34); // what an article leaves
        if (!m_settings.contains(u"knowledge/panes"_s) || m_shape != Shape::Three)
            m_splitter->setSizes({list, qMax(unit() * 20, width() - list - side), side});
    }
}

} // namespace lamp
