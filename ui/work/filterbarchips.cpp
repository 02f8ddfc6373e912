// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The chips of the filter and their menus.
#include "domain/querychips.h"
#include "domain/queryfields.h"
#include "items/groupwords.h"
#include "services/desk.h"
#include "work/filterbar.h"
#include "work/filterchip.h"
#include "work/filterchoices.h"
#include "work/queryfield.h"
#include "work/workink.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// The grouping stands among the chips as the term by which the text says it.
Filter groupChip(const QString &group)
{
    return {.op = Filter::Op::Term, .field = u"group"_s, .values = {group}};
}
} // namespace

void FilterBar::addChip(const Filter &filter, const QString &label)
{
    auto *chip = new FilterChip(label, filter, m_field);
    connect(chip, &FilterChip::removed, this, [this, filter] {
        m_edit->setFocus(Qt::OtherFocusReason);
        removeChip(filter);
    });
    connect(chip, &FilterChip::changeRequested, this, [this, chip] { changeChip(chip); });
    m_chips.append(chip);
}

void FilterBar::removeChip(const Filter &filter)
{
    WorkItemQuery query = m_query;
    if (!query.group.isEmpty() && filter == groupChip(query.group))
        query.group.clear();
    else
        query = withoutChip(query, filter);
    change(query);
}

// A menu of values where the field has one; anything else is edited as the text that it is.
void FilterBar::changeChip(FilterChip *chip)
{
    const Filter filter = chip->filter();
    const QPoint below = chip->mapToGlobal(QPoint(0, chip->height()));
    const QString field = filter.op == Filter::Op::Term ? filter.field : QString();
    if (field == u"group") {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillGroups(menu);
        menu->popup(below);
    } else if (field.isEmpty() || isTypedField(field) || filter.values.size() > 1) {
        editChip(filter);
    } else {
        showValues(field, below, filter);
    }
}

void FilterBar::editChip(const Filter &filter)
{
    m_edited = filter;
    m_error->hide();
    m_edit->setText(toText(WorkItemQuery{.filter = {.op = Filter::Op::All, .children = {filter}}}));
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void FilterBar::fillGroups(QMenu *menu)
{
    const Catalog &catalog = m_desk.catalog();
    const auto add = [&](const QString &key, const QString &title) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_query.group == key);
        connect(action, &QAction::triggered, this, [this, key] {
            WorkItemQuery query = m_query;
            query.group = key;
            change(query);
        });
    };
    add({}, tr("Not grouped"));
    menu->addSeparator();
    for (const QString &key : groupKeys())
        if ((key != u"assignee" || catalog.has(u"assignee")) && (key != u"team" || !catalog.teams.isEmpty())
            && (key != u"service" || !catalog.services.isEmpty())
            && (key != u"location" || !catalog.locations.isEmpty()))
            add(key, groupTitle(key));
}

void FilterBar::showAddMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &field : offeredFields(m_desk)) {
        if (isTypedField(field)) {
            connect(menu->addAction(tr("%1 …").arg(fieldLabel(field))), &QAction::triggered, this,
                    [this, field] { typeField(field); });
            continue;
        }
        QMenu *values = menu->addMenu(fieldLabel(field));
        connect(values, &QMenu::aboutToShow, this, [this, values, field] {
            if (values->isEmpty())
                fillValues(values, field, {});
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Edit as text")), &QAction::triggered, this, [this] { setText(true); });
    connect(menu->addAction(tr("What can be typed …")), &QAction::triggered, this, &FilterBar::helpWanted);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterBar::showValues(const QString &field, const QPoint &at, const std::optional<Filter> &replaced)
{
    if (field.isEmpty() || isTypedField(field))
        return typeField(field);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillValues(menu, field, replaced);
    menu->popup(at);
}

void FilterBar::fillValues(QMenu *menu, const QString &field, const std::optional<Filter> &replaced)
{
    for (const FilterChoice &choice : filterChoices(m_desk, field)) {
        QAction *action = menu->addAction(menuText(choice.label));
        action->setCheckable(replaced.has_value());
        action->setChecked(replaced == choice.filter);
        connect(action, &QAction::triggered, this, [this, filter = choice.filter, replaced] {
            change(replaced ? exchanged(m_query, *replaced, {filter}) : withChip(m_query, filter));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is none on this desk yet"))->setEnabled(false);
}

} // namespace lamp
