// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/facteditor.h"

#include "core/deliver.h"
#include "items/money.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/registry.h"
#include "widgets/choicemenu.h"
#include "work/recordpicker.h"
#include "work/textpopover.h"
#include "work/waitdialog.h"
#include "work/workink.h"

#include <QLocale>
#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

FactEditor::FactEditor(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) { }

void FactEditor::report(const QFuture<Result<void>> &done)
{
    deliver(done, this, [this](const Result<void> &result) {
        if (!result)
            emit failed(result.error());
    });
}

void FactEditor::change(const WorkItem &before, const Edit &edit)
{
    WorkItem after = before;
    edit(after);
    if (after != before)
        report(m_desk.workItems().edit(before, after));
}

QMenu *FactEditor::menuAt(QWidget *at)
{
    auto *menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void FactEditor::addChoice(QMenu *menu, const WorkItemDetails &details, const QString &label, bool checked,
                           const Edit &edit)
{
    const QAction *action = lamp::addChoice(menu, menuText(label), checked);
    connect(action, &QAction::triggered, this, [this, before = details.item, edit] { change(before, edit); });
}

void FactEditor::openMenu(QMenu *menu, QWidget *at) { popupChoices(menu, at->mapToGlobal(QPoint(0, at->height()))); }

void FactEditor::requester(const WorkItemDetails &details, QWidget *at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Person, tr("Requester: name, extension, login"),
                                    at->window());
    picker->setFreeText(true);
    picker->setNoneLabel(tr("nobody"));
    connect(picker, &RecordPicker::chosen, this, [this, before = details.item](qint64 id, const QString &title) {
        change(before, [&](WorkItem &item) {
            item.requesterId = {id};
            item.requesterText = id == 0 ? title : QString();
            item.callback.clear(); // it belonged to the other one
        });
    });
    picker->openAt(at);
}

void FactEditor::makeRequester(const WorkItemDetails &details)
{
    Person person;
    person.name = details.item.requesterText;
    person.phone = details.item.callback;
    deliver(m_desk.registry().create(person), this, [this, before = details.item](const Result<PersonId> &id) {
        if (!id) {
            emit failed(id.error());
            return;
        }
        change(before, [&](WorkItem &item) {
            item.requesterId = *id;
            item.requesterText.clear();
        });
        emit message(tr("%1 has a record now").arg(before.requesterText));
    });
}

void FactEditor::reportedBy(const WorkItemDetails &details, QWidget *at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Person, tr("Reported by"), at->window());
    picker->setNoneLabel(tr("the requester"));
    connect(picker, &RecordPicker::chosen, this, [this, before = details.item](qint64 id) {
        change(before, [id](WorkItem &item) { item.reportedById = {id}; });
    });
    picker->openAt(at);
}

void FactEditor::asset(const WorkItemDetails &details, QWidget *at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Asset, tr("Asset: name, model, serial number"), at->window());
    picker->setNoneLabel(tr("no asset"));
    connect(picker, &RecordPicker::chosen, this, [this, before = details.item](qint64 id) {
        change(before, [id](WorkItem &item) { item.assetId = {id}; });
    });
    picker->openAt(at);
}

void FactEditor::supplier(const WorkItemDetails &details, QWidget *at)
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Supplier, tr("Supplier"), at);
    picker->setNoneLabel(tr("no supplier"));
    connect(picker, &RecordPicker::chosen, this, [this, before = details.item](qint64 id) {
        change(before, [id](WorkItem &item) { item.supplierId = {id}; });
    });
    picker->openAt(at);
}

void FactEditor::category(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    const QList<Category> categories = m_desk.catalog().categories;
    for (const Category &top : categories) {
        if (top.parentId)
            continue;
        const auto isChild = [&](const Category &c) { return c.parentId == top.id; };
        const Edit setTop = [id = top.id](WorkItem &item) { item.categoryId = id; };
        if (std::ranges::none_of(categories, isChild)) {
            addChoice(menu, details, top.name, details.item.categoryId == top.id, setTop);
            continue;
        }
        QMenu *below = menu->addMenu(menuText(top.name));
        addChoice(below, details, tr("%1, not more exactly").arg(top.name), details.item.categoryId == top.id, setTop);
        for (const Category &child : categories)
            if (isChild(child))
                addChoice(below, details, child.name, details.item.categoryId == child.id,
                          [id = child.id](WorkItem &item) { item.categoryId = id; });
    }
    menu->addSeparator();
    addChoice(menu, details, tr("none"), !details.item.categoryId, [](WorkItem &item) { item.categoryId = {}; });
    openMenu(menu, at);
}

void FactEditor::channel(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    for (const Choice &choice : m_desk.catalog().choicesOf(u"channel"))
        addChoice(menu, details, choice.label, details.item.channel == choice.code,
                  [code = choice.code](WorkItem &item) { item.channel = code; });
    openMenu(menu, at);
}

void FactEditor::location(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    for (const Location &place : m_desk.catalog().locations)
        addChoice(menu, details, m_desk.catalog().location(place.id), details.item.locationId == place.id,
                  [id = place.id](WorkItem &item) { item.locationId = id; });
    addChoice(menu, details, tr("none"), !details.item.locationId, [](WorkItem &item) { item.locationId = {}; });
    openMenu(menu, at);
}

void FactEditor::service(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    for (const Service &one : m_desk.catalog().services)
        addChoice(menu, details, one.name, details.item.serviceId == one.id,
                  [id = one.id](WorkItem &item) { item.serviceId = id; });
    addChoice(menu, details, tr("none"), !details.item.serviceId, [](WorkItem &item) { item.serviceId = {}; });
    openMenu(menu, at);
}

void FactEditor::team(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    for (const Team &one : m_desk.catalog().teams)
        addChoice(menu, details, one.name, details.item.teamId == one.id,
                  [id = one.id](WorkItem &item) { item.teamId = id; });
    addChoice(menu, details, tr("none"), !details.item.teamId, [](WorkItem &item) { item.teamId = {}; });
    openMenu(menu, at);
}

void FactEditor::kind(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    QList<Kind> kinds{Kind::Incident, Kind::Request};
    if (m_desk.catalog().has(u"problems"))
        kinds += {Kind::Problem, Kind::Change};
    for (const auto one : std::as_const(kinds))
        addChoice(menu, details, kindWord(one), details.item.kind == one, [one](WorkItem &item) { item.kind = one; });
    openMenu(menu, at);
}

void FactEditor::impact(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    for (const auto one : {Impact::One, Impact::Several, Impact::Everyone})
        addChoice(menu, details, impactWord(one), details.item.impact == one,
                  [one](WorkItem &item) { item.impact = one; });
    openMenu(menu, at);
}

void FactEditor::urgency(const WorkItemDetails &details, QWidget *at)
{
    QMenu *menu = menuAt(at);
    for (const auto one : {Urgency::CannotWork, Urgency::Limps, Urgency::CanWait})
        addChoice(menu, details, urgencyWord(one), details.item.urgency == one,
                  [one](WorkItem &item) { item.urgency = one; });
    openMenu(menu, at);
}

void FactEditor::target(const WorkItemDetails &details, QWidget *at)
{
    moment(details, tr("&Target"), &WorkItem::targetAt, at);
}
void FactEditor::followUp(const WorkItemDetails &details, QWidget *at)
{
    moment(details, tr("&Follow up at"), &WorkItem::followUpAt, at);
}
void FactEditor::planned(const WorkItemDetails &details, QWidget *at)
{
    moment(details, tr("&Starts at"), &WorkItem::plannedAt, at);
}

void FactEditor::moment(const WorkItemDetails &details, const QString &label, std::optional<Instant> WorkItem::*member,
                        QWidget *at)
{
    QMenu *menu = menuAt(at);
    const WorkCalendar calendar = m_desk.workCalendar();
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    const auto add = [&](const QString &words, Instant when) {
        if (when > m_desk.now())
            addChoice(menu, details, tr("%1\t%2").arg(words, timeWords(when, m_desk.now(), m_desk.zone())),
                      details.item.*member == when, [member, when](WorkItem &item) { item.*member = when; });
    };
    add(tr("In one hour"), m_desk.now().plusMinutes(60));
    add(tr("End of the day"), calendar.endOfWorkingDay(today));
    add(tr("Next working day"), workingMorning(m_desk, 1));
    add(tr("In two working days"), workingMorning(m_desk, 2));
    add(tr("In five working days"), workingMorning(m_desk, 5));
    menu->addSeparator();
    connect(menu->addAction(tr("Pick day and time …")), &QAction::triggered, this,
            [this, details, label, member] { pickMoment(details, label, member); });
    addChoice(menu, details, tr("none"), !(details.item.*member), [member](WorkItem &item) { (item.*member).reset(); });
    openMenu(menu, at);
}

void FactEditor::pickMoment(const WorkItemDetails &details, const QString &label,
                            std::optional<Instant> WorkItem::*member)
{
    auto *dialog = StatusDialog::forMoment(m_desk, numberWord(details.item.number), label,
                                           (details.item.*member).value_or(workingMorning(m_desk, 1)), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = details.item, member] {
        change(before, [&](WorkItem &item) { item.*member = dialog->moment(); });
    });
    dialog->open();
}

void FactEditor::tags(const WorkItemDetails &details, QWidget *at)
{
    auto *popover = new TextPopover(tr("Tags, with commas between"), details.tags.join(u", "_s), at);
    connect(popover, &TextPopover::entered, this, [this, details](const QString &text) {
        QStringList wanted;
        for (const QString &word : text.toLower().split(u',', Qt::SkipEmptyParts))
            wanted.append(word.simplified());
        QStringList add, removed;
        for (const QString &tag : wanted)
            if (!details.tags.contains(tag))
                add.append(tag);
        for (const QString &tag : details.tags)
            if (!wanted.contains(tag))
                removed.append(tag);
        if (!add.isEmpty() || !removed.isEmpty())
            report(m_desk.workItems().setTags({details.item.id}, add, removed));
    });
    popover->openAt(at);
}

void FactEditor::text(const WorkItemDetails &details, const QString &name, QString WorkItem::*member, QWidget *at)
{
    auto *popover = new TextPopover(name, details.item.*member, at);
    connect(popover, &TextPopover::entered, this, [this, before = details.item, member](const QString &text) {
        change(before, [&](WorkItem &item) { item.*member = text; });
    });
    popover->openAt(at);
}

void FactEditor::number(const WorkItemDetails &details, const QString &name, qint64 WorkItem::*member, QWidget *at)
{
    const qint64 value = details.item.*member;
    auto *popover = new TextPopover(name, value > 0 ? QString::number(value) : QString(), at);
    connect(popover, &TextPopover::entered, this, [this, before = details.item, name, member](const QString &text) {
        bool ok = false;
        const qint64 number = text.isEmpty() ? 0 : QLocale().toLongLong(text, &ok);
        if ((!ok && !text.isEmpty()) || number < 0)
            emit failed({Error::Kind::Invalid, tr("%1: “%2” is not a number").arg(name, text)});
        else
            change(before, [&](WorkItem &item) { item.*member = number; });
    });
    popover->openAt(at);
}

void FactEditor::money(const WorkItemDetails &details, const QString &name, QWidget *at)
{
    const qint64 cents = details.item.costCents;
    auto *popover = new TextPopover(moneyLabel(name, currencyOf(m_desk.catalog())), moneyInput(cents), at);
    connect(popover, &TextPopover::entered, this, [this, before = details.item, name](const QString &text) {
        const auto typed = text.isEmpty() ? std::optional<qint64>(0) : centsFrom(text);
        if (typed)
            change(before, [&](WorkItem &item) { item.costCents = *typed; });
        else
            emit failed({Error::Kind::Invalid, tr("%1: “%2” is not an amount").arg(name, text)});
    });
    popover->openAt(at);
}

void FactEditor::flag(const WorkItemDetails &details, bool WorkItem::*member)
{
    change(details.item, [member](WorkItem &item) { item.*member = !(item.*member); });
}

} // namespace lamp
