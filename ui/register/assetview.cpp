// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/assetview.h"

#include "items/money.h"
#include "items/planmodel.h"
#include "items/targetwords.h"
#include "items/timewords.h"
#include "register/assetdialog.h"
#include "register/factcolumn.h"
#include "register/figurecard.h"
#include "register/linescard.h"
#include "register/linkdialog.h"
#include "register/recordhead.h"
#include "register/registerink.h"
#include "services/desk.h"
#include "work/factbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr int WarrantyNearDays = 120;

QStringList assetTables()
{
    return {u"asset"_s,    u"work_item"_s,  u"work_item_asset"_s, u"entry"_s,      u"person"_s,
            u"supplier"_s, u"location"_s,   u"renewal"_s,         u"asset_link"_s, u"service"_s,
            u"plan"_s,     u"plan_asset"_s, u"occurrence"_s,      u"status"_s,
            u"downtime"_s, u"setting"_s};
}
} // namespace

AssetView::AssetView(Desk &desk, QWidget *parent) : RecordView(desk, tr("Facts of the asset"), assetTables(), parent)
{
    setObjectName(u"assetView"_s);
    connect(m_head->addButton(tr("Edit…"), "editAsset"), &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_head->addButton(tr("Link…"), "linkAsset"), &QPushButton::clicked, this, &AssetView::addRelation);
    connect(m_head->addButton(tr("New ticket"), "newTicketForAsset", true), &QPushButton::clicked, this,
            [this] { emit newTicketFor({id()}); });
    buildCards();
    m_history = new LinesCard(tr("History, both halves"), u"assetHistory"_s, this);
    connect(m_history, &LinesCard::opened, this, &RecordView::opened);
    buildFilters();
    m_middle->addWidget(m_history, ListShare);
    m_hint = new QWidget(this);
    m_hint->setAutoFillBackground(true);
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::Window, ink(Ink::AmbB));
    palette.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_hint->setPalette(palette);
    m_hintText = new QLabel(m_hint);
    m_hintText->setTextFormat(Qt::PlainText);
    m_hintText->setWordWrap(true);
    m_hintPlan = new QPushButton(tr("Open the plan"), m_hint);
    m_hintPlan->setObjectName(u"hintPlan"_s);
    auto *row = new QHBoxLayout(m_hint);
    row->setContentsMargins(unit() * 3 / 2, unit(), unit(), unit());
    row->addWidget(m_hintText, 1);
    row->addWidget(m_hintPlan);
    connect(m_hintPlan, &QPushButton::clicked, this, [this] {
        if (!m_details.missed.isEmpty())
            emit opened(AnyHit::Type::Plan, m_details.missed.constBegin().key().value);
    });
    m_middle->addWidget(m_hint);
    m_middle->addStretch(1);
}

void AssetView::buildCards()
{
    m_incidents = new FigureCard(tr("Incidents, 12 months"), this);
    m_cost = new FigureCard(tr("Spent this year"), this);
    m_maintenance = new FigureCard(tr("Maintenance on time"), this);
    m_warranty = new FigureCard(tr("Warranty"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit() * 3 / 2);
    for (FigureCard *card : {m_incidents, m_cost, m_maintenance, m_warranty})
        row->addWidget(card, 1);
    m_middle->addLayout(row);
}

void AssetView::buildFilters()
{
    const auto add = [this](const QString &text, const char *name) {
        auto *button = new QToolButton(m_history);
        button->setText(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tr("Show %1 in the history").arg(text));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        m_history->head()->addWidget(button);
        m_filters.append(button);
        connect(button, &QToolButton::toggled, this, &AssetView::presentHistory);
    };
    add(tr("tickets"), "historyTickets");
    add(tr("maintenance"), "historyMaintenance");
    add(tr("changes"), "historyChanges");
}

void AssetView::load()
{
    read<AssetDetails>(m_desk.registry().asset({id()}), [this](const AssetDetails &details) {
        if (m_details.asset.id != details.asset.id)
            m_availability = {};
        m_details = details;
        presentHead();
        presentFigures();
        presentHistory();
        presentHint();
        presentFacts();
        askAvailability();
    });
}

void AssetView::presentHead()
{
    const Asset &asset = m_details.asset;
    QList<Badge> badges{{assetStateWord(asset.state), toneOf(asset.state)}};
    if (asset.criticality >= Criticality::High)
        badges.append({criticalityWord(asset.criticality),
                       asset.criticality == Criticality::Critical ? Tone::Bad : Tone::Warning});
    m_head->set(assetIcon(asset.type), asset.name, asset.model, badges);
}

void AssetView::presentFigures()
{
    const AssetDetails &d = m_details;
    const QString median = d.modelMedian ? tr("median of this model %1").arg(QLocale().toString(*d.modelMedian, 'g', 3))
        : d.asset.model.isEmpty()        ? tr("model not known")
                                         : tr("the only one of its model");
    const bool many = d.incidents > 1 && double(d.incidents) > d.modelMedian.value_or(1) * 1.5;
    m_incidents->set(QString::number(d.incidents), median, many ? std::optional(Tone::Bad) : std::nullopt);
    m_cost->set(d.costCents > 0     ? moneyWords(d.costCents, currencyOf(m_desk.catalog()))
                    : d.minutes > 0 ? minutesWords(d.minutes)
                                    : u"–"_s,
                d.costCents > 0 && d.minutes > 0 ? minutesWords(d.minutes)
                    : d.minutes > 0              ? tr("of work, no parts")
                                                 : tr("no time, no parts"));
    if (d.maintenanceOf == 0) {
        m_maintenance->set(u"–"_s, d.plans.isEmpty() ? tr("in no plan") : tr("nothing was due yet"));
    } else {
        const int percent = d.maintenanceInTime * 100 / d.maintenanceOf;
        m_maintenance->set(tr("%1 %").arg(percent), tr("%1 of %2").arg(d.maintenanceInTime).arg(d.maintenanceOf),
                           percent >= 90 ? Tone::Good : percent >= 60 ? Tone::Warning : Tone::Bad);
    }
    const QDate warranty = d.asset.warrantyOn;
    const int days = warranty.isValid() ? static_cast<int>(today().daysTo(warranty)) : 0;
    if (!warranty.isValid())
        m_warranty->set(u"–"_s, tr("no date"));
    else if (days < 0)
        m_warranty->set(tr("ended"), dateWords(warranty), Tone::Quiet);
    else
        m_warranty->set(tr("to %1").arg(dateWords(warranty)), tr("%n day(s)", nullptr, days),
                        days <= WarrantyNearDays ? std::optional(Tone::Warning) : std::nullopt);
}

bool AssetView::isWanted(const AssetEvent &event) const
{
    const bool tickets = m_filters[0]->isChecked(), maintenance = m_filters[1]->isChecked(),
               changes = m_filters[2]->isChecked();
    using Event = AssetEvent::Event;
    if (event.event == Event::Missed || event.event == Event::Skipped
        || (event.event == Event::Item && event.kind == Kind::Maintenance))
        return maintenance;
    if (event.event != Event::Item || event.kind == Kind::Change)
        return changes;
    return tickets;
}

void AssetView::presentHistory()
{
    QList<RegisterLine> lines;
    for (const AssetEvent &event : std::as_const(m_details.history))
        if (isWanted(event))
            lines.append(lineOf(event, today(), currencyOf(m_desk.catalog())));
    m_history->setLines(lines,
                        m_details.history.isEmpty()
                            ? tr("Nothing has happened to it yet: tickets, maintenance and changes will stand here.")
                            : tr("Nothing of what is switched on."));
}

void AssetView::presentHint()
{
    const bool missed = !m_details.missed.isEmpty();
    m_hint->setVisible(missed);
    if (!missed)
        return;
    const PlanId plan = m_details.missed.constBegin().key();
    const auto known = std::ranges::find_if(m_details.plans, [plan](const Plan &one) { return one.id == plan; });
    const QString title = known == m_details.plans.cend() ? QString() : known->title;
    const QString since = shortDay(m_details.missed.value(plan), today());
    m_hintText->setText(m_details.incidentsSinceMissed > 0
                            ? tr("%n incident(s) since “%1” was missed on %2.", nullptr, m_details.incidentsSinceMissed)
                                  .arg(title, since)
                            : tr("“%1” was missed on %2.").arg(title, since));
}

void AssetView::presentFacts()
{
    m_facts->begin();
    presentAvailability();
    presentWhere();
    presentSupport();
    presentPlans();
    presentRelations();
    presentDates();
    if (!m_details.asset.notes.isEmpty()) {
        m_facts->heading(tr("Notes"));
        m_facts->line(m_details.asset.notes);
    }
    m_facts->end();
}

void AssetView::askAvailability()
{
    const AssetId asset = m_details.asset.id;
    m_latestDown.deliver(downtimes::ofAsset(m_desk, asset), this,
                         [this, asset](const Result<downtimes::Availabilities> &found) {
                             if (!found || m_details.asset.id != asset)
                                 return;
                             m_availability = *found;
                             presentFacts();
                         });
}

// Only what was ever down has an availability that means something; where the number comes from is said with it.
void AssetView::presentAvailability()
{
    if (!m_availability.known)
        return;
    m_facts->heading(tr("Availability"));
    if (m_availability.now)
        m_facts->line(downWords(*m_availability.now, m_desk.now(), m_desk.zone()), Tone::Bad);
    m_facts->line(tr("30 days: %1 (%2)").arg(shareWords(m_availability.month), outageWords(m_availability.month)));
    m_facts->line(tr("365 days: %1 (%2)").arg(shareWords(m_availability.year), outageWords(m_availability.year)));
    m_facts->line(tr("From the downtimes of tickets, day and night; planned ones do not count, overlaps count once."));
}

void AssetView::presentWhere()
{
    const Asset &asset = m_details.asset;
    m_facts->heading(tr("Where"));
    m_facts->fact(tr("Location"), m_details.location, "location");
    if (!asset.place.isEmpty())
        m_facts->fact(tr("Place"), asset.place, "place");
    if (!asset.address.isEmpty())
        m_facts->fact(tr("Address"), asset.address, "address", true);
    if (!asset.host.isEmpty())
        m_facts->fact(tr("Host name"), asset.host, "host", true);
    m_facts->heading(tr("Who"));
    if (m_details.owner)
        m_facts->record(tr("Owner"), m_details.owner->name, "owner", AnyHit::Type::Person, asset.ownerId.value);
    else
        m_facts->fact(tr("Owner"), tr("shared"), "owner");
    if (m_details.owner)
        m_facts->line(m_details.owner->phone.isEmpty() ? m_details.owner->department
                                                       : u"☎ "_s + m_details.owner->phone);
    m_facts->heading(tr("Serial"));
    m_facts->fact(tr("Serial"), asset.serial, "serial", true);
    if (!asset.console.isEmpty()) {
        m_facts->heading(tr("Console"));
        m_facts->fact(tr("Console access"), asset.console, "console");
    }
}

void AssetView::presentSupport()
{
    const auto &supplier = m_details.supplier;
    if (!supplier)
        return;
    m_facts->heading(tr("Supplier"));
    m_facts->record(tr("Supplier"), supplier->name, "supplier", AnyHit::Type::Supplier, supplier->id.value);
    QStringList facts;
    if (!supplier->hotline.isEmpty())
        m_facts->line(u"☎ "_s + supplier->hotline);
    if (!supplier->customerNumber.isEmpty())
        facts.append(tr("customer no. %1").arg(supplier->customerNumber));
    if (m_details.supplierAnswers)
        facts.append(tr("answers in %1").arg(daysWords(*m_details.supplierAnswers)));
    m_facts->line(facts.join(u" · "_s));
    if (!m_details.contract.isEmpty())
        m_facts->record(tr("Contract"), m_details.contract, "contract", AnyHit::Type::Renewal,
                        m_details.asset.contractId.value);
}

void AssetView::presentPlans()
{
    m_facts->heading(tr("Plans"));
    for (const Plan &plan : std::as_const(m_details.plans)) {
        m_facts->record(tr("Plan"), plan.title, "plan", AnyHit::Type::Plan, plan.id.value);
        if (m_details.missed.contains(plan.id))
            m_facts->line(tr("missed %1").arg(shortDay(m_details.missed.value(plan.id), today())), Tone::Bad);
        else if (m_details.lastDone.contains(plan.id))
            m_facts->line(tr("last done %1").arg(shortDay(m_details.lastDone.value(plan.id), today())));
        else
            m_facts->line(tr("never done"), Tone::Warning);
    }
}

void AssetView::presentRelations()
{
    QString last;
    for (const AssetRelation &relation : std::as_const(m_details.relations)) {
        const QString word = relationWord(relation.link.kind, relation.outgoing);
        if (word != last)
            m_facts->heading(word);
        last = word;
        FactButton *made = relation.otherId
            ? m_facts->record(word, relation.other, "relation", AnyHit::Type::Asset, relation.otherId.value)
            : m_facts->action(tr("Service: %1").arg(relation.other), tr("service %1").arg(relation.other),
                              "relationService", [] {});
        made->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *remove = new QAction(tr("Remove this link"), made);
        made->addAction(remove);
        made->setToolTip(tr("Right click or menu key: remove this link"));
        connect(remove, &QAction::triggered, this, [this, relation] { unlink(relation); });
    }
    if (!m_details.stops.isEmpty()) {
        m_facts->heading(tr("Stops with it"));
        m_facts->line(m_details.stops.join(u", "_s), Tone::Warning);
    }
}

void AssetView::presentDates()
{
    const Asset &asset = m_details.asset;
    m_facts->heading(tr("Dates"));
    const std::pair<QString, QDate> dates[] = {{tr("bought %1"), asset.purchasedOn},
                                               {tr("in use %1"), asset.inServiceOn},
                                               {tr("warranty to %1"), asset.warrantyOn},
                                               {tr("vendor support to %1"), asset.supportOn},
                                               {tr("replace %1"), asset.replaceOn}};
    bool any = false;
    for (const auto &[text, date] : dates)
        if (date.isValid()) {
            any = true;
            m_facts->line(text.arg(dateWords(date)));
        }
    if (!any)
        m_facts->fact(tr("Dates"), tr("none yet"), "purchased");
}

void AssetView::edit(const QString &field)
{
    auto *dialog = new AssetDialog(m_desk, this);
    dialog->setAsset(m_details.asset, m_details.location, m_details.owner ? m_details.owner->name : QString(),
                     m_details.supplier ? m_details.supplier->name : QString(), m_details.contract);
    connect(dialog, &RecordDialog::saved, this, [this] { emit message(tr("Changed %1").arg(m_details.asset.name)); });
    dialog->openAt(field);
}

void AssetView::addRelation()
{
    auto *dialog = new LinkDialog(m_desk, m_details.asset, this);
    connect(dialog, &RecordDialog::saved, this, [this] { emit message(tr("Linked %1").arg(m_details.asset.name)); });
    dialog->openAt({});
}

void AssetView::unlink(const AssetRelation &relation)
{
    deliver(m_desk.registry().unlink(relation.link), this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        else
            emit message(tr("Removed a link of %1").arg(m_details.asset.name));
    });
}

} // namespace lamp
