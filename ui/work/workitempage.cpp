// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitempage.h"

#include "items/targetwords.h"
#include "run/runstrip.h"
#include "services/desk.h"
#include "services/itemnotices.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/emptystate.h"
#include "work/changebox.h"
#include "work/checklistbox.h"
#include "work/entrybox.h"
#include "work/factspanel.h"
#include "work/macroactions.h"
#include "work/majorbox.h"
#include "work/noticestrip.h"
#include "work/problembox.h"
#include "work/repeatstrip.h"
#include "work/timelinefilter.h"
#include "work/timelineview.h"
#include "work/workitemactions.h"
#include "work/workitemheader.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr const char *ItemTables[] = {"work_item", "entry", "step", "attachment", "tagging", "work_item_link",
                                      "work_item_asset", "work_item_merge", "waiting_plan",
                                      "major_sheet", "major_update", "major_report",
                                      "problem_sheet", "change_sheet", "change_call", "freeze_window",
                                      "asset_link",
                                      "checklist", "checklist_item", "downtime", "material", "hour_rate",
                                      "person", "asset", "supplier", "status",
                                      "sla_policy", "business_calendar", "calendar_exception", "setting"};

QFrame *pageHairline(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    return line;
}
} // namespace

WorkItemPage::WorkItemPage(Desk &desk, CodeHighlighter &highlighter, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_highlighter(highlighter), m_stack(new QStackedWidget(this)),
      m_gone(new EmptyState("dialog-question", tr("This item is not there any more."), tr("Back to the list"), this)),
      m_acts(new WorkItemActions(desk, this)), m_macros(new MacroActions(desk, this))
{
    setObjectName(u"workItemPage"_s);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_gone);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    connectParts();
    connectHeader();
    connectClocks();
    connectArticles();
    addKeys();
    m_soon.setSingleShot(true);
    m_soon.setInterval(30ms);
    connect(&m_soon, &QTimer::timeout, this, &WorkItemPage::load);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_header->refreshWords(); });
    m_minute.start();
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        const bool touched = std::ranges::any_of(ItemTables, [&](const char *table) { return event.touches(table); });
        if (m_id && touched && !m_soon.isActive())
            m_soon.start();
    });
}

WorkItemPage::~WorkItemPage() = default;

QWidget *WorkItemPage::buildBody()
{
    auto *body = new QWidget(this);
    m_header = new WorkItemHeader(m_desk, body);
    m_repeat = new RepeatStrip(m_desk, body);
    m_runs = new RunStrip(m_desk, body);
    m_notices = new NoticeStrip(body);
    m_timeline = new TimelineView(m_desk, m_highlighter, body);
    m_checklist = new ChecklistBox(m_desk, m_timeline->widget());
    m_timeline->setTop(m_checklist);
    addSheets();
    addMajor();
    m_entry = new EntryBox(m_desk, m_highlighter, body);
    keepToRoles(m_desk, m_entry);
    m_facts = new FactsPanel(m_desk, body);
    arrangeBody(body);
    return body;
}

void WorkItemPage::arrangeBody(QWidget *body)
{
    auto *head = new QWidget(body);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins({});
    headLayout->addWidget(m_header);
    auto *writing = new QHBoxLayout;
    writing->setContentsMargins(unit() * 2, 0, unit() * 2, unit());
    m_entry->setMaximumWidth(TimelineView::columnWidth()); // under the entries, as wide as they are
    writing->addWidget(m_entry, 1);
    writing->addStretch(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_timeline, 1);
    left->addLayout(writing);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(pageHairline(QFrame::VLine, body));
    row->addWidget(m_facts);
    auto *all = new QVBoxLayout(body);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(pageHairline(QFrame::HLine, body));
    all->addWidget(m_repeat);
    all->addWidget(m_runs);
    all->addWidget(m_notices);
    all->addLayout(row, 1);
}

void WorkItemPage::connectParts()
{
    connect(m_acts, &WorkItemActions::message, this, &WorkItemPage::message);
    connect(m_acts, &WorkItemActions::failed, this, &WorkItemPage::failed);
    connect(m_macros, &MacroActions::message, this, &WorkItemPage::message);
    connect(m_macros, &MacroActions::failed, this, &WorkItemPage::failed);
    connect(m_macros, &MacroActions::working, this, &WorkItemPage::working);
    connect(m_macros, &MacroActions::openNext, this, [this] { emit moveRequested(1); });
    connect(m_timeline, &TimelineView::message, this, &WorkItemPage::message);
    connect(m_timeline, &TimelineView::failed, this, &WorkItemPage::failed);
    connect(m_timeline, &TimelineView::dropped, m_entry, &EntryBox::addFiles);
    connect(&m_timeline->filter(), &TimelineFilter::changed, this, [this] {
        if (m_loaded)
            m_timeline->show(m_details);
    });
    connect(m_timeline, &TimelineView::recordActivated, this, &WorkItemPage::follow);
    connect(m_checklist, &ChecklistBox::message, this, &WorkItemPage::message);
    connect(m_checklist, &ChecklistBox::failed, this, &WorkItemPage::failed);
    connect(m_checklist, &ChecklistBox::workItemActivated, this, &WorkItemPage::workItemActivated);
    connect(m_checklist, &ChecklistBox::visitRequested, this, [this] { emit startVisitOf(m_id); });
    connect(m_entry, &EntryBox::message, this, &WorkItemPage::message);
    connect(m_entry, &EntryBox::failed, this, &WorkItemPage::failed);
    connect(m_entry, &EntryBox::left, this, &WorkItemPage::escaped);
    connect(m_entry, &EntryBox::saved, m_timeline, &TimelineView::scrollToEndSoon);
    connect(m_facts, &FactsPanel::message, this, &WorkItemPage::message);
    connect(m_facts, &FactsPanel::failed, this, &WorkItemPage::failed);
    connect(m_facts, &FactsPanel::openArticle, this, &WorkItemPage::openArticle);
    connect(m_facts, &FactsPanel::insertArticle, this, &WorkItemPage::insertArticle);
    connect(m_facts, &FactsPanel::openAsset, this, &WorkItemPage::openAsset);
    connect(m_facts, &FactsPanel::openPerson, this, &WorkItemPage::openPerson);
    connect(m_facts, &FactsPanel::workItemActivated, this, &WorkItemPage::workItemActivated);
    connect(m_facts, &FactsPanel::timeRequested, this, &WorkItemPage::showTime);
    connect(m_facts, &FactsPanel::assignMenuRequested, this,
            [this](QWidget *at) { popup(&WorkItemActions::fillAssign, at); });
    connect(m_runs, &RunStrip::goOn, this, &WorkItemPage::openRunOf);
    connect(m_runs, &RunStrip::failed, this, &WorkItemPage::failed);
    connect(m_repeat, &RepeatStrip::sameFixRequested, this, &WorkItemPage::sameFix);
    connect(m_repeat, &RepeatStrip::makeProblemRequested, this, [this] { makeRelated(Kind::Problem); });
    connect(m_notices, &NoticeStrip::chosen, this, &WorkItemPage::actOnNotice);
    connect(m_gone, &EmptyState::stepChosen, this, &WorkItemPage::escaped);
}

void WorkItemPage::connectHeader()
{
    connect(m_header, &WorkItemHeader::titleChanged, this, [this](const QString &title) {
        edit([&title](WorkItem &item) { item.title = title; });
    });
    connect(m_header, &WorkItemHeader::solveRequested, this, &WorkItemPage::finish);
    connect(m_header, &WorkItemHeader::reopenRequested, this, &WorkItemPage::reopen);
    connect(m_header, &WorkItemHeader::statusMenuRequested, this,
            [this](QWidget *at) { popup(&WorkItemActions::fillStatus, at); });
    connect(m_header, &WorkItemHeader::priorityMenuRequested, this,
            [this](QWidget *at) { popup(&WorkItemActions::fillPriority, at); });
    connect(m_header, &WorkItemHeader::assignMenuRequested, this,
            [this](QWidget *at) { popup(&WorkItemActions::fillAssign, at); });
    connect(m_header, &WorkItemHeader::assetRequested, this, [this] { emit openAsset(m_details.item.assetId); });
    connect(m_header, &WorkItemHeader::targetMenuRequested, m_facts, &FactsPanel::editTarget);
    connect(m_header, &WorkItemHeader::backRequested, this, &WorkItemPage::escaped);
    fillMore();
}

void WorkItemPage::open(WorkItemId id)
{
    if (id == m_id && m_loaded)
        return emit shown(id);
    m_id = id;
    m_loaded = false;
    m_wanted.reset();
    load();
}

void WorkItemPage::close()
{
    m_id = {};
    m_loaded = false;
    m_latest.drop();
    m_entry->setItem({});
}

void WorkItemPage::setBackShown(bool on) { m_header->setBackShown(on); }

void WorkItemPage::load()
{
    if (!m_id)
        return;
    m_latest.deliver(merging::open(m_desk, m_id), this, [this](const Result<merging::Opened> &opened) {
        if (opened)
            return takeOpened(*opened);
        m_stack->setCurrentIndex(1);
        if (opened.error().kind != Error::Kind::NotFound)
            emit failed(opened.error());
    });
}

// An old number leads to the item that it was merged into, and that is said to who asked for it.
void WorkItemPage::takeOpened(const merging::Opened &opened)
{
    const bool asked = opened.asked && !m_loaded;
    m_id = opened.details.item.id;
    take(opened.details);
    if (asked)
        emit message(tr("%1 was merged into %2: this is it.")
                         .arg(numberWord(opened.asked->number), numberWord(opened.details.item.number)));
}

void WorkItemPage::take(const WorkItemDetails &details)
{
    const bool first = !m_loaded || details.item.id != m_details.item.id;
    if (first) {
        setClocks({});
        showNotices({});
    }
    m_details = details;
    m_loaded = true;
    m_stack->setCurrentIndex(0);
    showParts();
    askArticles();
    askClocks();
    askNotices();
    proposeImpact();
    if (first)
        emit shown(m_id);
    if (m_wanted)
        start(*std::exchange(m_wanted, {}));
}

void WorkItemPage::showParts()
{
    m_header->show(m_details);
    m_repeat->show(m_details);
    m_runs->setItem(m_details.item.id);
    m_checklist->show(m_details);
    m_problem->show(m_details);
    m_change->show(m_details);
    m_major->show(m_details);
    if (std::exchange(m_updateWanted, false))
        writeMajorUpdate();
    m_timeline->show(m_details);
    m_entry->setItem(m_details);
    m_facts->show(m_details);
}

void WorkItemPage::start(Step step)
{
    if (!m_loaded) {
        m_wanted = step;
        return;
    }
    m_entry->start(step == Step::Note ? EntryBox::Mode::Note : EntryBox::Mode::Told,
                   step == Step::Call ? u"call"_s : QString());
}

void WorkItemPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Never narrower than 26 units (208 pixels at the usual text size), never taking the text's room; what is wider
    // than a line is read well is theirs.
    const int reading = TimelineView::columnWidth() + unit() * 4 + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 1;
    m_facts->setFixedWidth(qMax(width() - reading, qBound(unit() * 27, width() * 3 / 10, unit() * 33)));
}

void WorkItemPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit escaped();
    QWidget::keyPressEvent(event);
}

void WorkItemPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_loaded)
        QMetaObject::invokeMethod(this, &WorkItemPage::showParts, Qt::QueuedConnection);
}

} // namespace lamp
