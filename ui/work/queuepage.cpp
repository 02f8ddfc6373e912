// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/queuepage.h"

#include "domain/rowcolour.h"
#include "items/viewmodel.h"
#include "items/workitemmodel.h"
#include "services/desk.h"
#include "services/querycheck.h"
#include "theme/theme.h"
#include "widgets/focusentry.h"
#include "work/entrybox.h"
#include "work/filterbar.h"
#include "work/listexport.h"
#include "work/maildropper.h"
#include "work/queryhelp.h"
#include "work/timelinefilter.h"
#include "work/timelineview.h"
#include "work/viewlist.h"
#include "work/workitemlist.h"
#include "work/workitempage.h"
#include "work/workitemview.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto LastViewKey = "queue/view";
constexpr auto FoldedKey = "queue/folded";
constexpr int TwoPanes = 1100, ThreePanes = 1400; // width of the window at the usual text size
} // namespace

QueuePage::QueuePage(Desk &desk, CodeHighlighter &highlighter, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_viewModel(new ViewModel(desk, this)),
      m_views(new ViewList(desk, m_viewModel, this)),
      m_list(new WorkItemList(desk, settings, m_views->dropDown(), this)),
      m_item(new WorkItemPage(desk, highlighter, this)), m_mail(new MailDropper(desk, this)),
      m_export(new ListExport(desk, this))
{
    setObjectName(u"queuePage"_s);
    m_item->timeline()->filter().keepIn(m_settings);
    new FocusEntry(this, m_list->view());
    const auto line = [this] {
        auto *made = new QFrame(this);
        made->setFrameShape(QFrame::VLine);
        return made;
    };
    m_viewsEdge = line();
    m_itemEdge = line();
    m_item->hide();
    m_list->setBeside(m_item);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_views);
    all->addWidget(m_viewsEdge);
    all->addWidget(m_list, 1);
    all->addWidget(m_itemEdge);
    all->addWidget(m_item, 1);
    connectViews();
    connectList();
    connectItem();
    fillMore();
    connect(m_mail, &MailDropper::message, this, &QueuePage::message);
    connect(m_mail, &MailDropper::failed, this, &QueuePage::failed);
    connect(m_mail, &MailDropper::accepted, this, &QueuePage::showWorkItem);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_list->model()->tick();
        m_viewModel->countAgain(); // what is overdue changes without anybody doing anything
    });
    m_minute.start();
    startWith();
}

QueuePage::~QueuePage() = default;

void QueuePage::connectViews()
{
    connect(m_views, &ViewList::chosen, this, &QueuePage::chooseView);
    connect(m_views, &ViewList::message, this, &QueuePage::message);
    connect(m_views, &ViewList::failed, this, &QueuePage::failed);
    connect(m_viewModel, &ViewModel::failed, this, &QueuePage::failed);
    connect(m_viewModel, &ViewModel::counted, this, [this] { m_list->setTotal(m_viewModel->total()); });
    connect(m_viewModel, &QAbstractItemModel::rowsInserted, this, &QueuePage::startWith);
    m_viewModel->setFolded(m_settings.value(QLatin1StringView(FoldedKey)).toStringList());
    connect(m_viewModel, &ViewModel::foldedChanged, this,
            [this] { m_settings.setValue(QLatin1StringView(FoldedKey), m_viewModel->folded()); });
    m_views->setColumnSource([this] { return m_list->view()->shownColumns(); });
    connect(&m_desk, &Desk::catalogChanged, this, &QueuePage::followView);
    connect(m_views, &ViewList::added, this, &QueuePage::followView);
    connect(m_export, &ListExport::message, this, &QueuePage::message);
    connect(m_export, &ListExport::failed, this, &QueuePage::failed);
    connect(m_export, &ListExport::working, this, &QueuePage::working);
}

void QueuePage::connectList()
{
    connect(m_list, &WorkItemList::opened, this, &QueuePage::showWorkItem);
    connect(m_list, &WorkItemList::currentMoved, this, [this](WorkItemId id) {
        // Beside an open item the list leads: J and K show one after the other.
        if (m_itemOpen && m_shape != Shape::One && m_list->view()->hasFocus())
            m_item->open(id);
    });
    connect(m_list, &WorkItemList::stepRequested, this, [this](WorkItemId id, WorkItemList::Step step) {
        showWorkItem(id);
        m_item->start(step == WorkItemList::Step::Note   ? WorkItemPage::Step::Note
                      : step == WorkItemList::Step::Told ? WorkItemPage::Step::Told
                                                         : WorkItemPage::Step::Call);
    });
    connect(m_list, &WorkItemList::queryChanged, this, &QueuePage::queryChanged);
    connect(m_list->filter(), &FilterBar::helpWanted, this, &QueuePage::showQueryHelp);
    connect(m_list, &WorkItemList::escaped, this, &QueuePage::closeItem);
    connect(m_list, &WorkItemList::everywhereRequested, this, &QueuePage::showQuery);
    connect(m_list, &WorkItemList::newTicketRequested, this, &QueuePage::newTicketWanted);
    connect(m_list, &WorkItemList::message, this, &QueuePage::message);
    connect(m_list, &WorkItemList::failed, this, &QueuePage::failed);
    connect(m_list, &WorkItemList::working, this, &QueuePage::working);
}

void QueuePage::connectItem()
{
    connect(m_item, &WorkItemPage::escaped, this, &QueuePage::back);
    connect(m_item, &WorkItemPage::moveRequested, this, &QueuePage::move);
    connect(m_item, &WorkItemPage::workItemActivated, this, &QueuePage::showWorkItem);
    connect(m_item, &WorkItemPage::shown, this, [this] { emit itemShown(m_item->details().item.number); });
    connect(m_item, &WorkItemPage::message, this, &QueuePage::message);
    connect(m_item, &WorkItemPage::failed, this, &QueuePage::failed);
    connect(m_item, &WorkItemPage::working, this, &QueuePage::working);
    connect(m_item, &WorkItemPage::openArticle, this, &QueuePage::openArticle);
    connect(m_item, &WorkItemPage::runRequested, this, &QueuePage::runRequested);
    connect(m_item, &WorkItemPage::openAsset, this, &QueuePage::openAsset);
    connect(m_item, &WorkItemPage::openPerson, this, &QueuePage::openPerson);
    connect(m_item, &WorkItemPage::newArticleFrom, this, &QueuePage::newArticleFrom);
    connect(m_item, &WorkItemPage::startVisitOf, this, &QueuePage::startVisitOf);
}

void QueuePage::fillMore()
{
    auto *menu = new QMenu(this);
    m_list->filter()->more()->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        QAction *text = menu->addAction(tr("Edit the filter as text"));
        text->setCheckable(true);
        text->setChecked(m_list->filter()->isText());
        connect(text, &QAction::triggered, m_list->filter(), &FilterBar::setText);
        fillList(menu);
        menu->addSeparator();
        m_views->fillViewMenu(menu);
        menu->addSeparator();
        QAction *wide = menu->addAction(tr("Wide rows in the table"));
        wide->setCheckable(true);
        wide->setChecked(m_list->view()->density() == WorkItemDelegate::Density::Comfortable);
        connect(wide, &QAction::triggered, this, [this](bool on) {
            m_list->view()->setDensity(on ? WorkItemDelegate::Density::Comfortable
                                          : WorkItemDelegate::Density::Compact);
        });
        menu->addSeparator();
        connect(menu->addAction(tr("Export this list …")), &QAction::triggered, this, &QueuePage::exportList);
        QAction *secret = menu->addAction(tr("Confidential items on paper and in exports"));
        secret->setObjectName(u"withConfidential"_s);
        secret->setCheckable(true);
        secret->setChecked(m_withConfidential);
        connect(secret, &QAction::triggered, this, [this](bool on) {
            m_withConfidential = on;
            emit message(on ? tr("The next sheet or export holds confidential items, too.")
                            : tr("Confidential items stay here."));
        });
        connect(menu->addAction(tr("Import tickets…")), &QAction::triggered, this,
                [this] { emit importRequested(u"tickets"_s); });
    });
}

void QueuePage::fillList(QMenu *menu)
{
    connect(menu->addAction(tr("What can be typed …")), &QAction::triggered, this, &QueuePage::showQueryHelp);
    m_list->filter()->fillGroups(menu->addMenu(tr("Group the list by")));
    connect(menu->addAction(tr("Print a round sheet …")), &QAction::triggered, this, &QueuePage::printRound);
}

void QueuePage::showQueryHelp()
{
    auto *help = new QueryHelp(this);
    connect(help, &QueryHelp::tried, this, &QueuePage::showQuery);
    help->show(); // beside the list: one example after the other can be tried
}

void QueuePage::exportList()
{
    m_export->ask(m_list->query(), m_shown.id ? m_shown.name : tr("Tickets"), m_shown.exportColumns,
                  std::exchange(m_withConfidential, false));
}

// The columns and colours that belong to the view; a list without a view has the user's own and none.
void QueuePage::dressAs(const SavedView &view)
{
    if (view.columns != m_shown.columns || view.id != m_shown.id)
        m_list->view()->setViewColumns(view.columns);
    m_shown = view;
    m_list->model()->setColours(parseRowColours(view.colours).value_or(QList<RowColour>()));
}

// The view that is shown was changed, here or elsewhere, or the filter has become a view.
void QueuePage::followView()
{
    const QList<SavedView> &all = m_desk.catalog().views;
    const auto found = std::ranges::find(all, m_views->current(), &SavedView::id);
    if (found != all.end() && *found != m_shown)
        dressAs(*found);
}

// The view of the last time, else the first one; once, as soon as there is any.
void QueuePage::startWith()
{
    if (m_started || m_viewModel->firstView() < 0)
        return;
    m_started = true;
    const int last = m_viewModel->rowNamed(m_settings.value(QLatin1StringView(LastViewKey)).toString());
    if (const SavedView *view = m_viewModel->view(last >= 0 ? last : m_viewModel->firstView())) {
        m_views->setCurrent(view->id);
        chooseView(*view);
    }
}

void QueuePage::chooseView(const SavedView &view)
{
    const auto query = parseQuery(view.query);
    if (!query)
        return m_list->filter()->showWrong(view.query, query.error());
    dressAs(view);
    m_settings.setValue(QLatin1StringView(LastViewKey), view.name);
    m_views->setQueryText(toText(*query));
    m_list->setQuery(*query);
    if (m_itemOpen && m_shape == Shape::One)
        closeItem();
}

void QueuePage::queryChanged(const WorkItemQuery &query) { m_views->setQueryText(toText(query)); }

void QueuePage::showView(const QString &name)
{
    const SavedView *view = m_viewModel->view(m_viewModel->rowNamed(name));
    if (!view && !m_viewModel->folded().isEmpty()) { // in a closed folder
        m_viewModel->setFolded({});
        view = m_viewModel->view(m_viewModel->rowNamed(name));
    }
    if (!view) { // one that is not listed now, such as major incidents while there are none
        const QList<SavedView> &all = m_desk.catalog().views;
        const auto found = std::ranges::find_if(all, [&name](const SavedView &saved) {
            return saved.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return showQuery(found == all.end() ? name : found->query);
    }
    m_started = true;
    m_views->setCurrent(view->id);
    chooseView(*view);
    closeItem();
}

void QueuePage::showQuery(const QString &text)
{
    m_started = true;
    const auto query = parseTyped(text, m_desk.catalog());
    if (!query) {
        closeItem();
        return m_list->filter()->showWrong(text, query.error());
    }
    dressAs({});
    m_views->setCurrent({});
    m_views->setQueryText(text);
    m_list->setQuery(*query, WorkItemQuery{});
    closeItem();
}

void QueuePage::focusSearch() { m_list->filter()->focusField(); }

void QueuePage::insertText(const QString &markdown)
{
    if (m_itemOpen)
        m_item->entry()->insertMarkdown(markdown);
}

void QueuePage::insertArticle(ArticleId id)
{
    if (m_itemOpen)
        m_item->insertArticle(id);
}

void QueuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watched != window()) {
        if (m_watched)
            m_watched->removeEventFilter(this);
        m_watched = window();
        m_watched->installEventFilter(this);
    }
    arrange();
}

bool QueuePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QueuePage::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    // Larger text needs a wider window for the same panes.
    const int wide = window()->width() * 8 / unit();
    m_shape = wide >= ThreePanes ? Shape::Three : wide >= TwoPanes ? Shape::Two : Shape::One;
    const bool one = m_shape == Shape::One;
    const bool views = m_itemOpen ? m_shape == Shape::Three : !one;
    const QWidget *focus = window()->focusWidget(); // of the window: a card over the page keeps the keyboard
    m_views->setVisible(views);
    m_viewsEdge->setVisible(views);
    m_itemEdge->setVisible(m_itemOpen && !one);
    m_list->setVisible(!(one && m_itemOpen));
    m_list->setDropDownShown(!views);
    m_item->setVisible(m_itemOpen);
    m_item->setBackShown(one);
    m_list->view()->setItemOpen(m_itemOpen);
    m_list->view()->setCards(m_itemOpen || wide < 700);
    const int viewsWide = unit() * 28,
              listWide = m_shape == Shape::Three ? qBound(unit() * 42, width() * 3 / 10, unit() * 52) : unit() * 43;
    m_views->setFixedWidth(viewsWide);
    m_list->setMinimumWidth(m_itemOpen && !one ? listWide : unit() * 30);
    m_list->setMaximumWidth(m_itemOpen && !one ? listWide : QWIDGETSIZE_MAX);
    if (m_list->isAncestorOf(focus) && m_list->isVisible() && !focus->isVisible())
        m_list->view()->setFocus(Qt::OtherFocusReason);
    m_arranging = false;
}

} // namespace lamp
