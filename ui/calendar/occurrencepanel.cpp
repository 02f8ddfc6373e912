// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/occurrencepanel.h"

#include "calendar/calendarpaint.h"
#include "calendar/inkground.h"
#include "calendar/inklabel.h"
#include "calendar/stepline.h"
#include "core/datetext.h"
#include "domain/query.h"
#include "items/calendarwords.h"
#include "services/desk.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

void clearPanelLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearPanelLayout(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button whose click brought us here
        }
        delete item;
    }
}

// One after the other; a reason that somebody typed may lack its full stop.
QString panelSentences(const QStringList &lines)
{
    QStringList ended;
    for (const QString &line : lines)
        if (!line.isEmpty())
            ended << (u".!?…"_s.contains(line.back()) ? line : QString(line + u'.'));
    return ended.join(u' ');
}

} // namespace

OccurrencePanel::OccurrencePanel(Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_stack(new QStackedWidget),
      m_empty(new EmptyState("view-calendar-day", {}, tr("New plan")))
{
    setObjectName(u"occurrencePanel"_s);
    setAccessibleName(tr("Chosen entry"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(unit() * 3 / 2, unit() * 3 / 2, unit() * 3 / 2, unit() * 2);
    layout->setSpacing(unit() / 2);
    buildHead(layout);
    buildParts(layout);
    layout->addStretch(1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto *ground = new InkGround(Ink::Panel);
    auto *groundLayout = new QVBoxLayout(ground);
    groundLayout->setContentsMargins({});
    groundLayout->addWidget(m_stack);
    ground->setMinimumWidth(unit()); // one long word does not push the rest of the panel out of sight
    setWidget(ground);
    setMinimumWidth(unit() * 30);
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_emptyCalendar)
            emit plansWanted();
        else
            emit newPlanWanted(m_day);
    });
    showNothing(m_desk.now().in(m_desk.zone()).date());
}

QPushButton *OccurrencePanel::addButton(const QString &text, const char *name, bool flat)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    button->setFlat(flat);
    m_buttons->addWidget(button);
    return button;
}

void OccurrencePanel::buildHead(QVBoxLayout *layout)
{
    auto *chips = new FlowLayout(nullptr, unit() / 2); // the panel never asks for more width than it has
    m_state = new Chip;
    m_what = new Chip;
    for (Chip *chip : {m_state, m_what}) {
        chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        chips->addWidget(chip);
    }
    layout->addLayout(chips);
    m_title = new TitleLabel;
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_rhythm = new InkLabel(Ink::Mute);
    layout->addWidget(m_rhythm);
    layout->addSpacing(unit() / 2);
    m_buttons = new FlowLayout(nullptr, unit() / 2);
    layout->addLayout(m_buttons);
    m_main = addButton(tr("Start visit"), "startVisit", false);
    m_main->setProperty("primary", true);
    m_move = addButton(tr("Move…"), "moveOccurrence", false);
    m_skip = addButton(tr("Skip…"), "skipOccurrence", false);
    m_unmove = addButton(tr("Move back"), "unmoveOccurrence", true);
    m_plan = addButton(tr("Edit plan…"), "editPlan", true);
    m_articleButton = addButton(tr("Procedure"), "openProcedure", true);
    connect(m_main, &QPushButton::clicked, this, &OccurrencePanel::mainAct);
    connect(m_move, &QPushButton::clicked, this, [this] { emit moveWanted(calendarKey(*m_entry)); });
    connect(m_skip, &QPushButton::clicked, this, [this] { emit skipWanted(calendarKey(*m_entry)); });
    connect(m_unmove, &QPushButton::clicked, this, [this] { emit unmoveWanted(calendarKey(*m_entry)); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit editPlanWanted(m_entry->key.planId); });
    connect(m_articleButton, &QPushButton::clicked, this, [this] { emit openArticle(m_article); });
}

void OccurrencePanel::buildParts(QVBoxLayout *layout)
{
    const auto part = [this, layout](const QString &title) {
        layout->addSpacing(unit());
        auto *label = new SectionLabel(title);
        layout->addWidget(label);
        return label;
    };
    m_stepsTitle = part(tr("Checklist"));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(unit() / 4);
    layout->addLayout(m_steps);
    m_whyTitle = part(tr("Why this day"));
    m_why = new InkLabel(Ink::Mute);
    layout->addWidget(m_why);
    m_nextTitle = part(tr("Next dates"));
    m_next = new InkLabel;
    layout->addWidget(m_next);
    m_sameTitle = part(tr("Same asset"));
    m_same = new QVBoxLayout;
    m_same->setSpacing(unit() / 4);
    layout->addLayout(m_same);
}

void OccurrencePanel::showNothing(QDate day, bool emptyCalendar)
{
    m_details.drop();
    m_asset.drop();
    m_entry.reset();
    m_day = day;
    const QString sentence = emptyCalendar
        ? tr("Planned maintenance, ticket targets and expiries stand here. Nothing is planned yet: start one of the "
             "drafts under Plans, or make a plan of your own.")
        : tr("Nothing on %1. Choose an entry, or plan something for this day.")
              .arg(dateText(day, u"dddd, d MMMM"));
    m_emptyCalendar = emptyCalendar;
    m_empty->set("view-calendar-day", sentence, emptyCalendar ? tr("Look at the drafts") : tr("New plan"));
    m_stack->setCurrentIndex(1);
}

void OccurrencePanel::show(const CalendarEntry &entry)
{
    const bool same = m_entry && calendarKey(*m_entry) == calendarKey(entry);
    m_entry = entry;
    m_stack->setCurrentIndex(0);
    if (!same)
        clearParts();
    showHead();
    showButtons();
    readDetails();
}

void OccurrencePanel::refresh()
{
    if (m_entry)
        readDetails();
}

void OccurrencePanel::focusMain()
{
    if (m_entry && m_main->isVisible())
        m_main->setFocus(Qt::ShortcutFocusReason);
}

void OccurrencePanel::clearParts()
{
    m_article = {};
    clearPanelLayout(m_steps);
    clearPanelLayout(m_same);
    const std::initializer_list<QWidget *> parts{m_stepsTitle, m_whyTitle, m_nextTitle, m_sameTitle,
                                                 m_why,        m_next,     m_articleButton};
    for (QWidget *widget : parts)
        widget->hide();
}

void OccurrencePanel::showHead()
{
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    const QString sign = signOf(*m_entry), due = dueText(*m_entry, today, m_desk.now());
    m_state->setInk(m_entry->failures > 0 ? Ink::Red : inkOf(groupOf(*m_entry)));
    m_state->setText(sign.isEmpty() ? due : QString(sign + u' ' + due));
    m_what->setText(whatText(*m_entry));
    const bool asset = !m_entry->assetName.isEmpty() && !m_entry->title.contains(m_entry->assetName);
    m_title->setText(asset ? tr("%1: %2", "title: asset").arg(m_entry->title, m_entry->assetName) : m_entry->title);
    QStringList parts{dateText(m_entry->date, u"dddd, d MMMM")};
    if (!m_entry->allDay)
        parts.first() += u", "_s + timeText(*m_entry, m_desk.zone());
    if (const QString whole = wholeText(*m_entry, m_desk.zone()); !whole.isEmpty())
        parts = {whole};
    else if (m_entry->minutes > 0 && m_entry->layer != CalendarLayer::Target)
        parts << minutesText(m_entry->minutes);
    if (!m_entry->responsible.isEmpty())
        parts << m_entry->responsible;
    if (!m_entry->reason.isEmpty())
        parts << m_entry->reason;
    m_rhythm->setText(parts.join(u" · "_s));
}

void OccurrencePanel::showButtons()
{
    const bool plan = m_entry->layer == CalendarLayer::Plan, movable = canMove(*m_entry);
    if (plan && movable)
        m_main->setText(m_entry->state == CalendarState::Missed ? tr("Make up for it")
                            : m_entry->started                  ? tr("Continue visit")
                                                                : tr("Start visit"));
    else if (m_entry->layer == CalendarLayer::Renewal)
        m_main->setText(tr("Open in register"));
    else if (m_entry->layer == CalendarLayer::Freeze)
        m_main->setText(tr("Open in settings"));
    else if (m_entry->layer == CalendarLayer::Review)
        m_main->setText(tr("Open in knowledge"));
    else
        m_main->setText(tr("Open %1").arg(m_entry->number));
    m_main->setAccessibleName(m_main->text());
    const bool nothing = m_entry->layer == CalendarLayer::Downtime && !m_entry->workItemId;
    m_main->setVisible((!plan && !nothing) || movable || m_entry->workItemId);
    m_move->setVisible(movable);
    m_skip->setVisible(movable);
    m_unmove->setVisible(movable && m_entry->moved);
    m_plan->setVisible(plan);
}

void OccurrencePanel::mainAct()
{
    const CalendarEntry &entry = *m_entry;
    if (entry.layer == CalendarLayer::Renewal)
        emit openRenewal(entry.renewalId);
    else if (entry.layer == CalendarLayer::Freeze)
        emit freezesWanted();
    else if (entry.layer == CalendarLayer::Review)
        emit reviewsWanted(entry.date);
    else if (entry.layer != CalendarLayer::Plan || (!canMove(entry) && entry.workItemId))
        emit openWorkItem(entry.workItemId);
    else
        emit startVisit(entry.key);
}

void OccurrencePanel::readDetails()
{
    m_details.drop();
    m_asset.drop();
    if (m_entry->layer != CalendarLayer::Plan) {
        emit windowKnown(calendarKey(*m_entry), std::nullopt);
        return;
    }
    m_details.deliver(m_desk.plans().occurrence(m_entry->key), this, [this](const Result<OccurrenceDetails> &details) {
        if (details)
            showDetails(*details);
        else if (details.error().kind != Error::Kind::NotFound) // gone since: the calendar is being read again
            emit failed(details.error());
    });
}

void OccurrencePanel::showDetails(const OccurrenceDetails &details)
{
    QStringList parts{tr("Plan: %1").arg(details.rhythm)};
    if (details.plan.minutes > 0)
        parts << minutesText(details.plan.minutes);
    if (!m_entry->responsible.isEmpty())
        parts << m_entry->responsible;
    m_rhythm->setText(parts.join(u" · "_s));
    showSteps(details.steps);
    const bool today = m_entry->date == m_desk.now().in(m_desk.zone()).date();
    m_whyTitle->setText(today ? tr("Why today") : tr("Why this day"));
    m_why->setText(panelSentences(details.why));
    m_whyTitle->setVisible(!details.why.isEmpty());
    m_why->setVisible(!details.why.isEmpty());
    // Lines break between the dates, not within one.
    m_next->setText(datesText(details.next, m_desk.zone(), false, 3)
                        .replace(u' ', QChar::Nbsp)
                        .replace(u"\u00a0·\u00a0"_s, u" · "_s));
    m_nextTitle->setVisible(!details.next.isEmpty());
    m_next->setVisible(!details.next.isEmpty());
    m_article = details.plan.articleId;
    m_articleButton->setVisible(bool(m_article));
    emit windowKnown(calendarKey(*m_entry), MoveWindow{details.opensAt, details.lateAt, details.missedAt});
    readAsset(details);
}

void OccurrencePanel::showSteps(const QList<Step> &steps)
{
    clearPanelLayout(m_steps);
    m_stepsTitle->setVisible(!steps.isEmpty());
    for (const auto &step : steps)
        m_steps->addWidget(new StepLine(step));
}

void OccurrencePanel::readAsset(const OccurrenceDetails &details)
{
    if (!details.entry.key.assetId || m_entry->assetName.isEmpty()) {
        showSame({}, {});
        return;
    }
    const AssetId id = details.entry.key.assetId;
    m_asset.deliver(m_desk.plans().details(details.plan.id), this, [this, id](const Result<PlanDetails> &plan) {
        if (!plan)
            return;
        std::optional<Asset> asset;
        for (const auto &one : plan->assets)
            if (one.id == id)
                asset = one;
        WorkItemQuery query;
        Filter ofAsset{.op = Filter::Op::Term, .field = u"asset"_s, .values = {m_entry->assetName}};
        Filter open{.op = Filter::Op::Term, .field = u"is"_s, .values = {u"open"_s}};
        query.filter.children = {ofAsset, open};
        using Page = Result<std::pair<QList<WorkItemId>, QList<WorkItemRow>>>;
        m_asset.deliver(m_desk.workItems().firstPage(query, 5), this, [this, asset](const Page &page) {
            showSame(asset, page ? page->second : QList<WorkItemRow>());
        });
    });
}

void OccurrencePanel::showSame(const std::optional<Asset> &asset, const QList<WorkItemRow> &items)
{
    clearPanelLayout(m_same);
    for (const auto &item : items)
        if (item.id != m_entry->workItemId)
            addLink(item.number, item.title, [this, id = item.id] { emit openWorkItem(id); });
    if (asset && asset->warrantyOn.isValid())
        addLink(tr("Warranty"), tr("ends %1").arg(dateText(asset->warrantyOn, u"d MMM yyyy")),
                [this, id = asset->id] { emit openAsset(id); });
    else if (asset)
        addLink(asset->name, asset->model, [this, id = asset->id] { emit openAsset(id); });
    m_sameTitle->setVisible(m_same->count() > 0);
}

void OccurrencePanel::addLink(const QString &link, const QString &rest, std::function<void()> act)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(unit() / 2);
    auto *button = new QPushButton(link);
    button->setObjectName(u"same_"_s + link);
    button->setAccessibleName(tr("Open %1 %2").arg(link, rest));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    QFont underlined = button->font();
    underlined.setUnderline(true);
    button->setFont(underlined);
    connect(button, &QPushButton::clicked, this, std::move(act));
    line->addWidget(button, 0, Qt::AlignTop);
    auto *label = new InkLabel;
    label->setText(rest);
    line->addWidget(label, 1, Qt::AlignVCenter);
    m_same->addLayout(line);
}

} // namespace lamp
