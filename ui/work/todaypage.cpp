// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/todaypage.h"

#include "core/datetext.h"
#include "items/targetwords.h"
#include "items/todaywords.h"
#include "services/desk.h"
#include "services/workitems.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/sectionlabel.h"
#include "work/todaycard.h"
#include "work/todaylinebar.h"
#include "work/todaylist.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <utility>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr const char *TodayTables[] = {"work_item", "entry",  "occurrence", "plan",   "plan_asset", "renewal",
                                       "article",   "person", "asset",      "status", "setting",    "escalation",
                                       "downtime",  "change_sheet"};
constexpr int ShownMaintenance = 8, ShownComing = 10, ShownPromises = 8;
constexpr int NarrowUnits = 130; // below: one column
} // namespace

TodayPage::TodayPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_today(desk)
{
    setObjectName(u"todayPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::refresh);
    m_minute.start();
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(TodayTables, [&](const char *table) { return event.touches(table); })
            && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_desk, &Desk::catalogChanged, this, [this] { m_soon.start(); });
}

TodayPage::~TodayPage() = default;

void TodayPage::build()
{
    m_line = new TodayLineBar(this);
    m_line->setObjectName(u"dayLine"_s);
    connect(m_line, &TodayLineBar::viewChosen, this, &TodayPage::showView);
    m_scopeButton = new QToolButton(this);
    m_scopeButton->setObjectName(u"scope"_s);
    m_scopeButton->setAccessibleName(tr("Show the work of everyone"));
    m_scopeButton->setText(tr("Everyone"));
    m_scopeButton->setToolTip(tr("Mine and what nobody has, or everyone's work"));
    m_scopeButton->setCheckable(true);
    connect(m_scopeButton, &QToolButton::toggled, this,
            [this](bool on) { setScope(on ? TodayScope::Everyone : TodayScope::Mine); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit() * 3, unit() * 3 / 2, unit() * 3, unit());
    head->addWidget(m_line, 1);
    head->addWidget(m_scopeButton);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"todayScroll"_s);
    m_scroll->setAccessibleName(tr("Today"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body = new QWidget(m_scroll);
    m_body->setObjectName(u"todayBody"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(unit() * 3, 0, unit() * 3, unit() * 2);
    m_columns->setSpacing(unit() * 2);
    m_columns->addWidget(buildLeft(), 2);
    m_columns->addWidget(buildRight(), 1);
    m_scroll->setWidget(m_body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
}

QWidget *TodayPage::buildLeft()
{
    auto *left = new QWidget(m_body);
    m_red = new TodayList(tr("Now"), Ink::RedB, left);
    m_red->setObjectName(u"redRows"_s);
    m_next = new TodayList(tr("Next"), Ink::Panel, left);
    m_next->setObjectName(u"nextRows"_s);
    m_empty = new EmptyState("checkmark", {}, tr("New ticket"), left);
    m_empty->setObjectName(u"nothingDue"_s);
    connect(m_empty, &EmptyState::stepChosen, this, &TodayPage::newTicketWanted);
    m_maintenance = new TodayCard(tr("Maintenance today and late"), left);
    m_maintenance->setObjectName(u"maintenanceCard"_s);
    m_yesterday = new MutedLabel({}, left);
    m_yesterday->setObjectName(u"yesterday"_s);
    for (TodayList *list : {m_red, m_next}) {
        connect(list, &TodayList::acted, this, &TodayPage::act);
        connect(list, &TodayList::opened, this, &TodayPage::open);
        connect(list, &TodayList::released, this, [this] {
            if (m_waiting)
                m_soon.start(); // what stood only because it was pointed at goes now
        });
    }
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(unit());
    column->addWidget(m_red);
    column->addLayout(buildNextHead(left));
    column->addWidget(m_next);
    column->addWidget(m_empty);
    column->addWidget(m_maintenance);
    column->addWidget(m_yesterday);
    column->addStretch();
    return left;
}

QLayout *TodayPage::buildNextHead(QWidget *parent)
{
    m_nextHeading = new SectionLabel(tr("Next"), parent);
    auto *why = new QPushButton(tr("Why this order?"), parent);
    why->setObjectName(u"whyThisOrder"_s);
    why->setFlat(true);
    why->setCursor(Qt::PointingHandCursor);
    connect(why, &QPushButton::clicked, this, [why] {
        QToolTip::showText(why->mapToGlobal(QPoint(0, why->height())),
                           u"<p>"_s + TodayWords::order().toHtmlEscaped() + u"</p>", why, {}, 30000);
    });
    auto *head = new QHBoxLayout;
    head->addWidget(m_nextHeading);
    head->addStretch();
    head->addWidget(why);
    return head;
}

QWidget *TodayPage::buildRight()
{
    auto *right = new QWidget(m_body);
    m_warnings = new TodayCard(tr("Warnings"), right);
    m_warnings->setObjectName(u"warningsCard"_s);
    m_warnings->setLines({});
    m_promises = new TodayCard(tr("Promises"), right);
    m_promises->setObjectName(u"promisesCard"_s);
    m_coming = new TodayCard(tr("Coming 14 days"), right);
    m_coming->setObjectName(u"comingCard"_s);
    m_lamps = new TodayCard(tr("Lamps"), right);
    m_lamps->setObjectName(u"lampsCard"_s);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(unit() * 3 / 2);
    column->addWidget(m_warnings);
    column->addWidget(m_promises);
    column->addWidget(m_coming);
    column->addWidget(m_lamps);
    column->addStretch();
    return right;
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_opening = true;
        m_body->setMinimumHeight(0);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (m_stale)
        refresh();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_body->setMinimumHeight(0); // what kept a row in place was for another width: now the content decides
    m_columns->setDirection(width() < unit() * NarrowUnits ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// From anywhere on the page to its first row; the rows themselves lead on.
void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_J || event->key() == Qt::Key_Down;
    for (const TodayList *list : {m_red, m_next})
        if (down && event->modifiers() == Qt::NoModifier && !list->rows().isEmpty())
            return list->rows().constFirst()->button()->setFocus(Qt::TabFocusReason);
    QWidget::keyPressEvent(event);
}

void TodayPage::refresh()
{
    if (!isVisible()) {
        m_stale = true; // read again once it is looked at
        return;
    }
    m_stale = false;
    readWarnings();
    m_latest.deliver(m_today.board(m_scope), this, [this](const Result<TodayBoard> &board) {
        if (!board)
            emit failed(board.error());
        else
            present(*board);
    });
}

void TodayPage::setScope(TodayScope scope)
{
    m_scope = scope;
    refresh();
}

TodayList *TodayPage::heldList() const
{
    return m_red->heldRow() ? m_red : m_next->heldRow() ? m_next : nullptr;
}

void TodayPage::present(const TodayBoard &board)
{
    const TodayList *list = heldList();
    TodayRow *held = list ? list->heldRow() : nullptr;
    const int y = held ? held->mapTo(m_scroll->viewport(), QPoint()).y() : 0;
    m_board = board;
    const TodayWords words(m_desk, m_board);
    m_line->setParts(words.line());
    m_scopeButton->setVisible(!m_desk.catalog().alone() && m_desk.me());
    m_red->setTasks(m_board.red, words);
    m_next->setTasks(m_board.next, words);
    m_waiting = held != nullptr;
    presentMaintenance(words);
    presentPromises(words);
    presentComing(words);
    presentLamps(words);
    presentEmpty(words);
    m_yesterday->setText(words.yesterday());
    if (std::exchange(m_opening, false))
        showTop();
    else if (held)
        keepInPlace(held, y);
    emit loaded();
}

// The page opens at its top. What had the focus may be gone by now, and the scroll area follows the focus to the next
// in line, be it at the foot: so once more when all of that is over.
void TodayPage::showTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

// What was put above the row that is pointed at scrolls away instead of moving it.
void TodayPage::keepInPlace(QWidget *held, int y)
{
    m_body->layout()->activate();
    const int wanted = held->mapTo(m_body, QPoint()).y() - y;
    m_body->setMinimumHeight(
        std::max(m_columns->minimumSize().height(), std::max(0, wanted) + m_scroll->viewport()->height()));
    m_body->resize(m_body->width(), std::max(m_body->sizeHint().height(), m_body->minimumHeight()));
    m_body->layout()->activate();
    m_scroll->verticalScrollBar()->setMaximum(std::max(0, m_body->height() - m_scroll->viewport()->height()));
    m_scroll->verticalScrollBar()->setValue(held->mapTo(m_body, QPoint()).y() - y);
}

void TodayPage::presentMaintenance(const TodayWords &words)
{
    QList<TodayCard::Line> lines;
    for (const CalendarEntry &entry : std::as_const(m_board.maintenance)) {
        const bool late = words.isLate(entry);
        lines.append({{.text = words.title(entry),
                       .right = words.when(entry),
                       .dot = late ? Tone::Bad : Tone::Info,
                       .tone = late ? Tone::Bad : Tone::Quiet},
                      u"maintenance/"_s + entry.key.toText(),
                      [this, key = entry.key] { emit openOccurrence(key); }});
    }
    const qsizetype more = lines.size() - ShownMaintenance;
    if (more > 0) {
        lines.resize(ShownMaintenance);
        const auto view = words.line();
        QString name;
        for (const TodayWords::Part &part : view)
            if (part.tone == Tone::Info)
                name = part.view;
        lines.append({{.text = tr("%n more", nullptr, static_cast<int>(more))}, u"maintenance/more"_s, [this, name] {
                          emit showView(name);
                      }});
    }
    if (m_board.draftPlans > 0)
        lines.append({{.text = tr("%n draft plan(s) wait: look at them", nullptr, m_board.draftPlans)},
                      u"maintenance/drafts"_s, [this] { emit plansWanted(); }});
    m_maintenance->setLines(lines);
}

void TodayPage::presentPromises(const TodayWords &words)
{
    QList<TodayCard::Line> lines;
    for (const TodayPromise &promise : std::as_const(m_board.promises)) {
        const bool past = words.isPast(promise);
        const QString right = promise.call ? QString(u"☎ "_s + promise.callNumber) : promise.ticket.requester;
        lines.append({{.left = words.when(promise),
                       .text = QString(numberWord(promise.ticket.number) + u' ' + promise.ticket.title),
                       .right = right,
                       .dot = past ? Tone::Bad : Tone::Info},
                      u"promise/%1"_s.arg(promise.ticket.id.value),
                      [this, id = promise.ticket.id] { emit openWorkItem(id); }});
    }
    m_promises->setLines(lines, tr("No call-back and no reminder today."), ShownPromises);
}

void TodayPage::presentComing(const TodayWords &words)
{
    QList<TodayCard::Line> lines;
    for (const TodayComing &coming : std::as_const(m_board.coming)) {
        const bool deadline = coming.type == TodayComing::Type::Renewal;
        const QString left = coming.date == m_board.today ? tr("today")
                                                          : dateText(coming.date, u"ddd d MMM");
        lines.append({{.left = left,
                       .text = words.title(coming),
                       .right = words.detail(coming),
                       .tone = deadline ? Tone::Warning : Tone::Quiet},
                      u"coming/%1"_s.arg(lines.size()),
                      [this, coming] { openComing(coming); }});
    }
    m_coming->setLines(lines, tr("Nothing is planned and nothing runs out."), ShownComing);
}

void TodayPage::openComing(const TodayComing &coming)
{
    if (coming.personId)
        emit openPerson(coming.personId);
    else if (coming.renewalId)
        emit openRenewal(coming.renewalId);
    else if (coming.key.planId)
        emit openOccurrence(coming.key);
    else
        emit openWorkItem(coming.workItemId);
}

void TodayPage::presentLamps(const TodayWords &words)
{
    QList<TodayCard::Line> lines;
    for (const TodayWords::Lamp &lamp : words.lamps()) {
        std::function<void()> open;
        if (lamp.planId)
            open = [this, plan = lamp.planId] { emit openPlan(plan); };
        lines.append({{.text = lamp.name, .right = lamp.state, .dot = lamp.tone, .tone = lamp.tone},
                      u"lamp/%1"_s.arg(lines.size()),
                      open});
    }
    m_lamps->setLines(lines);
}

void TodayPage::presentEmpty(const TodayWords &words)
{
    const bool nothing = m_next->rows().isEmpty() && m_red->rows().isEmpty();
    m_empty->set("checkmark", words.nothing(), tr("New ticket"));
    m_empty->setVisible(nothing);
    m_nextHeading->parentWidget()->findChild<QPushButton *>(u"whyThisOrder"_s)->setVisible(!m_next->rows().isEmpty());
    m_nextHeading->setVisible(!m_next->rows().isEmpty());
}

} // namespace lamp
