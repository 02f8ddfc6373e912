// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handoverdialog.h"

#include "register/datefield.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString handedKindWord(HandoverKind kind)
{
    switch (kind) {
    case HandoverKind::Ticket: return HandoverDialog::tr("Tickets");
    case HandoverKind::Visit: return HandoverDialog::tr("Visits");
    case HandoverKind::Plan: return HandoverDialog::tr("Plans");
    case HandoverKind::Approval: return HandoverDialog::tr("Approvals");
    }
    return {};
}
} // namespace

HandoverDialog::HandoverDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handoverDialog"_s);
    setWindowTitle(tr("Hand over the work of a person"));
    setMinimumSize(unit() * 76, unit() * 62);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    build();
    fillPeople();
    connect(&m_soon, &QTimer::timeout, this, &HandoverDialog::look);
    look();
}

void HandoverDialog::build()
{
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(unit() * 2);
    m_person = called(new QComboBox(this), u"handoverPerson"_s, tr("Whose work"));
    m_takers = called(new QListWidget(this), u"handoverTakers"_s, tr("Who takes it"));
    m_takers->setMaximumHeight(unit() * 14);
    m_rule = called(new QComboBox(this), u"handoverRule"_s, tr("How it is shared out"));
    m_rule->addItem(tr("by turns"), int(HandoverRule::Turns));
    m_rule->addItem(tr("to who has the least open work"), int(HandoverRule::Least));
    m_from = called(new DateField(today, this), u"handoverFrom"_s, tr("From the day"));
    m_from->setDate(today);
    m_until = called(new DateField(today, this), u"handoverUntil"_s, tr("Until the day"));
    m_until->setPlaceholderText(tr("for good"));
    m_list = called(new QListWidget(this), u"handoverList"_s, tr("What goes to whom"));
    m_sum = new MutedLabel({}, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"handoverCancel"_s);
    m_accept = called(buttons->addButton(tr("&Hand over"), QDialogButtonBox::ActionRole), u"handoverAccept"_s,
                      tr("Hand over"));
    m_accept->setProperty("primary", true);
    m_problem = new FieldNote(u"handoverProblem"_s, m_accept, this);
    form->addRow(tr("&Whose work"), m_person);
    form->addRow(tr("Who &takes it"), m_takers);
    form->addRow(tr("&Shared out"), m_rule);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_until);
    form->addRow(buildKinds());
    form->addRow(m_sum);
    form->addRow(m_list);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectFields();
}

QWidget *HandoverDialog::buildKinds()
{
    auto *kinds = new QWidget(this);
    auto *row = new QHBoxLayout(kinds);
    row->setContentsMargins({});
    for (const auto kind : {HandoverKind::Ticket, HandoverKind::Visit, HandoverKind::Plan, HandoverKind::Approval}) {
        auto *box = called(new QCheckBox(handedKindWord(kind), kinds), u"handover."_s + codeOf(kind),
                           handedKindWord(kind));
        box->setChecked(true);
        row->addWidget(box);
        m_kinds.append({kind, box});
        connect(box, &QCheckBox::toggled, this, [this] { m_soon.start(); });
    }
    row->addStretch(1);
    return kinds;
}

void HandoverDialog::connectFields()
{
    connect(m_person, &QComboBox::currentIndexChanged, this, &HandoverDialog::fillTakers);
    connect(m_rule, &QComboBox::activated, this, [this] { m_soon.start(); });
    connect(m_takers, &QListWidget::itemChanged, this, [this] { m_soon.start(); });
    for (DateField *field : {m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_accept, &QPushButton::clicked, this, &HandoverDialog::handOver);
}

// Who left may still have work.
void HandoverDialog::fillPeople()
{
    for (const auto &people : {m_desk.catalog().technicians, m_desk.catalog().formerTechnicians})
        for (const Person &person : people)
            m_person->addItem(person.name, person.id.value);
    fillTakers();
}

void HandoverDialog::setPerson(PersonId person)
{
    if (const int row = m_person->findData(person.value); row >= 0)
        m_person->setCurrentIndex(row);
}

void HandoverDialog::fillTakers()
{
    const QSignalBlocker quiet(m_takers);
    m_takers->clear();
    for (const Person &person : m_desk.catalog().technicians) {
        if (person.id.value == m_person->currentData().toLongLong())
            continue;
        auto *item = new QListWidgetItem(person.name, m_takers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, person.id.value);
    }
    if (m_takers->count() == 1)
        m_takers->item(0)->setCheckState(Qt::Checked);
    m_soon.start();
}

Handing::Wish HandoverDialog::wish() const
{
    Handing::Wish wish{.person = {m_person->currentData().toLongLong()},
                       .rule = static_cast<HandoverRule>(m_rule->currentData().toInt()),
                       .from = m_from->date(),
                       .until = m_until->date()};
    for (int i = 0; i < m_takers->count(); ++i)
        if (m_takers->item(i)->checkState() == Qt::Checked)
            wish.takers.append(PersonId{m_takers->item(i)->data(Qt::UserRole).toLongLong()});
    wish.kinds.clear();
    for (const auto &[kind, box] : m_kinds)
        if (box->isChecked())
            wish.kinds.append(kind);
    return wish;
}

void HandoverDialog::look()
{
    if (!m_until->isGood()) {
        m_accept->setEnabled(false);
        return m_problem->say(tr("“%1” is no day.").arg(m_until->text()));
    }
    const Handing::Wish wished = wish();
    if (wished.takers.isEmpty()) { // nothing is wrong yet
        m_latest.drop();
        m_list->clear();
        m_accept->setEnabled(false);
        m_problem->say({});
        return m_sum->setText(tr("Choose who takes it: what goes to whom is shown before anything changes."));
    }
    m_latest.read(Handing(m_desk).preview(wished), this,
                  [this](const Result<QList<Handing::Line>> &lines) { present(lines); });
}

void HandoverDialog::present(const Result<QList<Handing::Line>> &lines)
{
    m_list->clear();
    const bool any = lines && !lines->isEmpty();
    m_accept->setEnabled(any && !m_desk.database().isReadOnly());
    m_problem->say(!lines ? lines.error().detail : QString());
    if (!lines)
        return m_sum->setText({});
    for (const Handing::Line &line : *lines)
        m_list->addItem(u"%1   %2 → %3"_s.arg(handedKindWord(line.kind), line.title, line.toName));
    m_sum->setText(any ? tr("%n thing(s) go over", nullptr, static_cast<int>(lines->size()))
                       : tr("Nothing lies with this person."));
}

void HandoverDialog::handOver()
{
    const Handing::Wish now = wish();
    m_accept->setEnabled(false);
    deliver(Handing(m_desk).handOver(now), this, [this, now](const Result<qsizetype> &count) {
        if (!count) {
            m_accept->setEnabled(true);
            return m_problem->say(count.error().detail);
        }
        const bool later = now.from > m_desk.now().in(m_desk.zone()).date();
        emit message(later ? tr("Remembered: it is offered on the first day")
                           : tr("Handed over %n thing(s)", nullptr, static_cast<int>(*count)));
        accept();
    });
}

} // namespace lamp
