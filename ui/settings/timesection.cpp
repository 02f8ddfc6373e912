// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/timesection.h"

#include "core/datetext.h"
#include "core/deliver.h"
#include "core/datetext.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "services/timebook.h"
#include "settings/currencyfield.h"
#include "settings/settingsform.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace lamp {

using namespace Qt::StringLiterals;

TimeSection::TimeSection(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_currency(new CurrencyField(desk)), m_list(new QTreeWidget),
      m_remove(new QPushButton(tr("Take the rate away"))), m_who(new QComboBox), m_price(new QDoubleSpinBox),
      m_from(new QDateEdit(desk.now().in(desk.zone()).date()))
{
    SettingsForm form(this, tr("Time and cost"),
                      tr("What an hour of work costs. A rate counts from its day on: what was done before keeps its "
                         "price. Without rates only minutes are shown."));
    form.row(tr("&Currency"), m_currency, u"currency"_s, CurrencyField::explained());
    form.heading(tr("Rates an hour"));
    addList(form);
    form.heading(tr("A new rate"));
    form.wide(buildAdding());
    form.end();
    connect(m_remove, &QPushButton::clicked, this, &TimeSection::remove);
    connect(m_currency, &CurrencyField::message, this, &TimeSection::message);
    connect(m_currency, &CurrencyField::failed, this, &TimeSection::failed);
    connect(&desk, &Desk::catalogChanged, this, &TimeSection::fillPeople);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("hour_rate") || event.touches("person") || event.touches("setting"))
            load();
    });
    setEnabled(!desk.database().isReadOnly());
    fillPeople();
    load();
}

void TimeSection::addList(SettingsForm &form)
{
    m_list->setObjectName(u"rates"_s);
    m_list->setAccessibleName(tr("Rates an hour"));
    m_list->setHeaderLabels({tr("Who"), tr("An hour"), tr("From")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMaximumHeight(unit() * 28);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    form.wide(m_list);
    m_remove->setObjectName(u"rateRemove"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    form.wide(row);
}

QWidget *TimeSection::buildAdding()
{
    auto *adding = new QWidget;
    auto *line = new QHBoxLayout(adding);
    line->setContentsMargins(0, 0, 0, 0);
    m_who->setObjectName(u"rateWho"_s);
    m_who->setAccessibleName(tr("Whose rate"));
    m_price->setObjectName(u"ratePrice"_s);
    m_price->setAccessibleName(tr("Price of an hour"));
    m_price->setRange(0, 100'000);
    m_price->setDecimals(2);
    m_from->setObjectName(u"rateFrom"_s);
    m_from->setAccessibleName(tr("From which day"));
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(datePattern(u"ddd d MMM yyyy"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"rateAdd"_s);
    line->addWidget(m_who);
    line->addWidget(m_price);
    line->addWidget(m_from);
    line->addWidget(add);
    line->addStretch(1);
    connect(add, &QPushButton::clicked, this, &TimeSection::add);
    return adding;
}

void TimeSection::fillPeople()
{
    const QVariant chosen = m_who->currentData();
    m_who->clear();
    m_who->addItem(tr("Everybody else"), 0);
    for (const Person &person : m_desk.catalog().technicians)
        m_who->addItem(person.name, person.id.value);
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
}

QString TimeSection::nameOf(PersonId person) const
{
    const QString name = m_desk.catalog().technician(person);
    if (!person)
        return tr("Everybody else");
    return name.isEmpty() ? tr("somebody who left") : name;
}

void TimeSection::load()
{
    deliver(timebook::rates(m_desk), this, [this](const Result<QList<HourRate>> &rates) {
        m_rates = rates.value_or(QList<HourRate>());
        present();
    });
}

void TimeSection::present()
{
    m_list->clear();
    for (const HourRate &rate : std::as_const(m_rates)) {
        auto *item = new QTreeWidgetItem(
            m_list, {nameOf(rate.personId), costWords(rate.cents, m_desk.catalog()),
                     rate.fromOn.isValid() ? dateText(rate.fromOn, u"d MMM yyyy") : tr("always")});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!m_rates.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_remove->setEnabled(!m_rates.isEmpty());
}

void TimeSection::add()
{
    const PersonId who{m_who->currentData().toLongLong()};
    deliver(timebook::setRate(m_desk, who, qRound64(m_price->value() * 100), m_from->date()), this,
            [this, name = nameOf(who)](const Result<void> &done) {
                if (done)
                    emit message(tr("Set the rate of %1").arg(name));
                else
                    emit failed(done.error());
            });
}

void TimeSection::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_rates.size())
        return;
    deliver(timebook::removeRate(m_desk, m_rates[row]), this,
            [this, name = nameOf(m_rates[row].personId)](const Result<void> &done) {
                if (done)
                    emit message(tr("Took away the rate of %1").arg(name));
                else
                    emit failed(done.error());
            });
}

} // namespace lamp
