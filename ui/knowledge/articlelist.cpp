// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/articlelist.h"

#include "knowledge/articledelegate.h"
#include "knowledge/facetbar.h"
#include "services/articles.h"
#include "services/collections.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/searchedit.h"
#include "widgets/sectionlabel.h"

#include <QActionGroup>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

ArticleList::ArticleList(Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_model(new ArticleModel(desk, this)),
      m_delegate(new ArticleDelegate(this)), m_search(new SearchEdit(this)), m_facets(new FacetBar(this)),
      m_stack(new QStackedWidget(this)), m_list(new QListView), m_empty(new EmptyState),
      m_reading(new MutedLabel), m_new(new QPushButton(this)),
      m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    m_search->setObjectName(u"articleSearch"_s);
    m_search->setPlaceholderText(tr("Search articles"));
    m_search->setAccessibleName(tr("Search articles"));
    m_search->setToolTip(tr("Words, \"exact words\", -without; in:category tag:vpn lang:powershell asset:PRN-07 "
                            "os:windows. Codes and whole messages may be pasted."));
    m_reading->setObjectName(u"articleSearchReading"_s);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->hide();
    m_list->setObjectName(u"articleList"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(unit() * 3 / 2, unit() * 5 / 4, unit() * 3 / 2, unit());
    top->setSpacing(unit());
    top->addWidget(m_search);
    top->addWidget(m_reading);
    top->addWidget(m_facets);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connectSearch();
    ArticleQuery query;
    if (m_settings.value(u"knowledge/sort"_s).toString() == "updated"_L1)
        query.sort = ArticleQuery::Sort::Updated;
    m_model->setQuery(query);
    readFolders();
    dress();
}

QWidget *ArticleList::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(unit() * 3 / 2, unit() / 2, unit() * 3 / 2, unit() / 2);
    m_new->setObjectName(u"newArticle"_s);
    m_new->setText(tr("&New article"));
    m_new->setIcon(icon("list-add"));
    m_new->setFlat(true);
    m_more->setObjectName(u"articleListMore"_s);
    m_more->setIcon(icon("view-sort"));
    m_more->setText(tr("Order and filter"));
    m_more->setToolTip(tr("Order and filter"));
    m_more->setAccessibleName(tr("Order and filter"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    line->addWidget(m_new);
    line->addStretch();
    line->addWidget(m_more);
    connect(m_new, &QPushButton::clicked, this, &ArticleList::newRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &ArticleList::fillMenu);
    return foot;
}

void ArticleList::connectSearch()
{
    connect(m_search, &SearchEdit::typed, this, [this](const QString &text) { m_model->setText(text); });
    connect(m_search, &SearchEdit::movedDown, this, [this] { move(1); });
    connect(m_search, &SearchEdit::movedUp, this, [this] { move(-1); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const ArticleId id = current())
            emit activated(id);
    });
    connect(m_facets, &FacetBar::chosen, m_model, &ArticleModel::setFacet);
    connect(m_model, &PagedModel::shown, this, &ArticleList::resultsArrived);
    connect(m_model, &PagedModel::settled, this, [this] { select(m_selected); });
    connect(m_model, &PagedModel::failed, this, &ArticleList::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_selecting || !index.isValid())
            return;
        m_selected = {m_model->idAt(index.row())};
        emit chosen(m_selected);
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit activated({m_model->idAt(index.row())}); });
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_model->isSearch() || !m_model->facet().isEmpty() || m_model->query().state) {
            m_search->clear();
            m_model->setFacet({});
            setOnly(std::nullopt, false);
        } else {
            emit newRequested();
        }
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("article"))
            readFolders();
    });
}

void ArticleList::readFolders()
{
    m_folders.deliver(m_desk.articles().folders(), this, [this](const Result<QList<ArticleFolder>> &folders) {
        if (!folders)
            return;
        m_model->setFolders(*folders);
        m_facets->setFacets(m_model->facets(), m_model->facet());
    });
    m_collections.deliver(collections::list(m_desk), this, [this](const Result<QList<collections::Listed>> &list) {
        m_anyCollection = list && !list->isEmpty();
    });
}

void ArticleList::resultsArrived()
{
    const bool search = m_model->isSearch();
    m_delegate->setSnippets(search);
    m_list->setUniformItemSizes(!search);
    m_list->doItemsLayout();
    m_facets->setFacets(m_model->facets(), m_model->facet());
    QString number = m_model->total() > 1000 ? tr("1,000+") : QLocale().toString(m_model->total());
    if (m_model->hasMore() && m_model->total() <= 1000)
        number += u'+';
    const QString reading = search ? m_model->readingWords() : QString();
    m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());
    const qint64 ms = qMax<qint64>(1, qRound64(double(m_model->microseconds()) / 1000));
    m_search->setNote(search ? tr("%1 in %2 ms").arg(number).arg(ms) : QString());
    showEmpty();
    if (search && m_model->rowCount() > 0) { // the best match opens as one types
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->scrollToTop();
    } else {
        select(m_selected);
    }
    emit shown();
}

void ArticleList::showEmpty()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->isSearch())
        m_empty->set("edit-find",
                     tr("Nothing found for \u201c%1\u201d. Try fewer words, or part of one.").arg(m_model->text()),
                     tr("Show all articles"));
    else if (!m_model->facet().isEmpty() || m_model->query().state)
        m_empty->set("documentation", tr("No articles here."), tr("Show all articles"));
    else
        m_empty->set(
            "documentation",
            tr("The fixes that worked stand here. Write one from a solved ticket, or import Markdown files."),
            tr("Write the first article"));
}

void ArticleList::move(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void ArticleList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleList::setText(const QString &text) { m_search->setText(text); }

void ArticleList::select(ArticleId id)
{
    m_selected = id;
    const int row = m_model->rowOf(id.value);
    m_selecting = true;
    if (row < 0)
        m_list->selectionModel()->clear();
    else if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_selecting = false;
}

ArticleId ArticleList::current() const
{
    return m_list->currentIndex().isValid() ? ArticleId{m_model->idAt(m_list->currentIndex().row())} : ArticleId{};
}

QList<ArticleId> ArticleList::chosenArticles() const
{
    QList<ArticleId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        ids.append(ArticleId{m_model->idAt(index.row())});
    return ids;
}

void ArticleList::fillMenu()
{
    m_menu->clear();
    const auto choice = [this](const QString &text, bool on, auto act) {
        QAction *action = m_menu->addAction(text, this, act);
        action->setCheckable(true);
        action->setChecked(on);
    };
    const ArticleQuery &query = m_model->query();
    choice(tr("By &title"), query.sort == ArticleQuery::Sort::Title, [this] { setSort(ArticleQuery::Sort::Title); });
    choice(tr("Newest &change first"), query.sort == ArticleQuery::Sort::Updated,
           [this] { setSort(ArticleQuery::Sort::Updated); });
    m_menu->addSeparator();
    choice(tr("Published and &drafts"), !query.state && !query.retired, [this] { setOnly(std::nullopt, false); });
    choice(tr("Drafts &only"), query.state == ArticleState::Draft, [this] { setOnly(ArticleState::Draft, false); });
    choice(tr("&Retired ones too"), !query.state && query.retired, [this] { setOnly(std::nullopt, true); });
    m_menu->addSeparator();
    m_menu->addAction(icon("view-calendar-upcoming-events"), tr("&Needs review"), this, &ArticleList::reviewsWanted)
        ->setObjectName(u"listReviews"_s);
    m_menu->addAction(icon("edit-find"), tr("&Gaps: not found, or solved without an article"), this,
                      &ArticleList::gapsWanted)
        ->setObjectName(u"listGaps"_s);
    m_menu->addAction(icon("edit-link"), tr("&Links that lead nowhere\u2026"), this, &ArticleList::brokenLinksWanted)
        ->setObjectName(u"listBrokenLinks"_s);
    m_menu->addSeparator();
    if (m_anyCollection)
        m_menu->addAction(icon("documentation"), tr("&Collections\u2026"), this, &ArticleList::collectionsWanted)
            ->setObjectName(u"listCollections"_s);
    m_menu->addAction(icon("document-import"), tr("&Import articles\u2026"), this, &ArticleList::importWanted);
    m_menu->addAction(icon("document-export"), tr("&Export\u2026"), this, &ArticleList::exportWanted);
}

void ArticleList::setSort(ArticleQuery::Sort sort)
{
    ArticleQuery query = m_model->query();
    query.sort = sort;
    m_settings.setValue(u"knowledge/sort"_s, sort == ArticleQuery::Sort::Updated ? u"updated"_s : u"title"_s);
    m_model->setQuery(query);
}

void ArticleList::setOnly(std::optional<ArticleState> state, bool retired)
{
    ArticleQuery query = m_model->query();
    query.state = state;
    query.retired = retired;
    m_model->setQuery(query);
}

void ArticleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_model->isSearch())
        m_list->doItemsLayout(); // lines of a snippet break elsewhere
}

void ArticleList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the program has another theme
        dress();
}

void ArticleList::dress()
{
    QPalette paper = palette();
    paper.setColor(QPalette::Window, ink(Ink::Panel));
    setPalette(paper);
    setAutoFillBackground(true);
}

} // namespace lamp
