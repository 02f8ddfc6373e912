// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policyform.h"

#include "items/clockwords.h"
#include "services/desk.h"
#include "services/registry.h"
#include "services/search.h"
#include "settings/fieldnote.h"
#include "settings/levelsedit.h"
#include "settings/targetfield.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/sectionlabel.h"
#include "work/recordpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// A field with what is wrong with it below.
QWidget *noted(QWidget *field, FieldNote *note)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(unit() / 4);
    column->addWidget(field);
    column->addWidget(note);
    return box;
}

void chooseData(QComboBox *box, qint64 value) { box->setCurrentIndex(box->findData(value)); }
} // namespace

PolicyForm::PolicyForm(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_name(called(new QLineEdit, u"policyName"_s, tr("Name of the policy"))),
      m_department(called(new QLineEdit, u"policyDepartment"_s, tr("Department of the requester"))),
      m_nameNote(new FieldNote(u"policyNameNote"_s, m_name)), m_calendarNote(nullptr),
      m_targetNote(new FieldNote(u"policyTargetNote"_s)),
      m_active(called(new QCheckBox(tr("In use")), u"policyActive"_s, tr("The policy is in use"))),
      m_service(called(new QComboBox, u"policyService"_s, tr("Service"))),
      m_location(called(new QComboBox, u"policyLocation"_s, tr("Location"))),
      m_calendar(called(new QComboBox, u"policyCalendar"_s, tr("Hours that count"))),
      m_requester(called(new QPushButton, u"policyRequester"_s, tr("Requester"))), m_levels(new LevelsEdit)
{
    setObjectName(u"policyForm"_s);
    setFrameShape(QFrame::StyledPanel);
    m_calendarNote = new FieldNote(u"policyCalendarNote"_s, m_calendar);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(unit() * 2, unit() * 3 / 2, unit() * 2, unit() * 3 / 2);
    form->setHorizontalSpacing(unit() * 2);
    m_name->setMaximumWidth(unit() * 50);
    form->addRow(tr("Name"), noted(m_name, m_nameNote));
    form->addRow(QString(), m_active);
    form->addRow(new SectionLabel(tr("Applies to")));
    addMatch(form);
    form->addRow(new SectionLabel(tr("Promises")));
    addTargets(form);
    form->addRow(new SectionLabel(tr("Warns")));
    form->addRow(m_levels);
    connect(m_name, &QLineEdit::textEdited, this, &PolicyForm::edited);
    connect(m_department, &QLineEdit::textEdited, this, &PolicyForm::edited);
    connect(m_active, &QCheckBox::clicked, this, &PolicyForm::edited);
    connect(m_levels, &LevelsEdit::changed, this, &PolicyForm::edited);
    connect(m_requester, &QPushButton::clicked, this, &PolicyForm::chooseRequester);
}

QWidget *PolicyForm::checks(QList<std::pair<QString, QCheckBox *>> &boxes, const QString &name)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, unit());
    for (const auto &[code, box] : std::as_const(boxes)) {
        box->setObjectName(name + u'.' + code);
        box->setAccessibleName(box->text());
        flow->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &PolicyForm::edited);
    }
    return row;
}

void PolicyForm::addMatch(QFormLayout *form)
{
    for (const Kind kind : {Kind::Incident, Kind::Request, Kind::Problem, Kind::Change})
        m_kinds.append({codeOf(kind), new QCheckBox(kindWord(kind))});
    for (const Priority priority : {Priority::Critical, Priority::High, Priority::Normal, Priority::Low})
        m_priorities.append({codeOf(priority), new QCheckBox(priorityWord(priority))});
    form->addRow(tr("Kind"), checks(m_kinds, u"policyKind"_s));
    form->addRow(tr("Priority"), checks(m_priorities, u"policyPriority"_s));
    addRecords(form);
    auto *words = new MutedLabel(tr("Nothing ticked or chosen: all of them. The first policy that fits decides."));
    words->setWordWrap(true);
    form->addRow(QString(), words);
}

void PolicyForm::addRecords(QFormLayout *form)
{
    m_department->setPlaceholderText(tr("any"));
    m_department->setMaximumWidth(unit() * 50);
    form->addRow(tr("Service"), m_service);
    form->addRow(tr("Requester"), m_requester);
    form->addRow(tr("Department"), m_department);
    form->addRow(tr("Location"), m_location);
    for (QComboBox *box : {m_service, m_location, m_calendar})
        connect(box, &QComboBox::activated, this, &PolicyForm::edited);
}

void PolicyForm::addTargets(QFormLayout *form)
{
    form->addRow(tr("Hours that count"), noted(m_calendar, m_calendarNote));
    for (const ClockKind kind : allClocks) {
        auto *field = new TargetField(kind);
        m_targets.append(field);
        form->addRow(clockWord(kind), field);
        connect(field, &TargetField::changed, this, &PolicyForm::edited);
    }
    form->addRow(QString(), m_targetNote);
}

void PolicyForm::fillRecords(const QList<CalendarEdit> &calendars)
{
    const Catalog &catalog = m_desk.catalog();
    m_service->clear();
    m_service->addItem(tr("any"), qint64(0));
    for (const Service &service : catalog.services)
        m_service->addItem(service.name, service.id.value);
    m_location->clear();
    m_location->addItem(tr("any"), qint64(0));
    for (const Location &location : catalog.locations)
        m_location->addItem(catalog.location(location.id), location.id.value);
    m_calendar->clear();
    m_calendar->addItem(tr("the desk's hours"), qint64(0));
    for (const CalendarEdit &edit : calendars)
        m_calendar->addItem(edit.calendar.name, edit.calendar.id.value);
    chooseData(m_service, m_edit.policy.serviceId.value);
    chooseData(m_location, m_edit.policy.locationId.value);
    chooseData(m_calendar, m_edit.policy.calendarId.value); // one that is gone leaves it empty
}

void PolicyForm::setPolicy(const PolicyEdit &edit, const QList<CalendarEdit> &calendars)
{
    m_showing = true;
    m_edit = edit;
    const SlaPolicy &policy = edit.policy;
    if (m_name->text() != policy.name)
        m_name->setText(policy.name);
    if (m_department->text() != policy.department)
        m_department->setText(policy.department);
    m_active->setChecked(policy.active);
    for (const auto &[code, box] : std::as_const(m_kinds))
        box->setChecked(policy.kinds.contains(code));
    for (const auto &[code, box] : std::as_const(m_priorities))
        box->setChecked(policy.priorities.contains(code));
    fillRecords(calendars);
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        m_targets[i]->setTarget(policy.target(allClocks[i]));
    if (m_levels->levels() != edit.levels)
        m_levels->setLevels(edit.levels);
    showRequester();
    m_showing = false;
}

PolicyEdit PolicyForm::policy() const
{
    PolicyEdit edit = m_edit;
    SlaPolicy &policy = edit.policy;
    policy.name = m_name->text();
    policy.department = m_department->text().trimmed();
    policy.active = m_active->isChecked();
    const auto ticked = [](const QList<std::pair<QString, QCheckBox *>> &boxes, const QStringList &before) {
        QStringList codes;
        for (const auto &[code, box] : boxes)
            if (box->isChecked())
                codes.append(code);
        // The same ones in another order are no change.
        const bool same = QSet<QString>(codes.begin(), codes.end()) == QSet<QString>(before.begin(), before.end());
        return same ? before : codes;
    };
    policy.kinds = ticked(m_kinds, policy.kinds);
    policy.priorities = ticked(m_priorities, policy.priorities);
    policy.serviceId = {m_service->currentData().toLongLong()};
    policy.locationId = {m_location->currentData().toLongLong()};
    if (m_calendar->currentIndex() >= 0)
        policy.calendarId = {m_calendar->currentData().toLongLong()};
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        policy.setTarget(allClocks[i], m_targets[i]->target());
    edit.levels = m_levels->levels();
    return edit;
}

void PolicyForm::chooseRequester()
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Person, tr("Requester"), this);
    picker->setNoneLabel(tr("any"));
    connect(picker, &RecordPicker::chosen, this, [this](qint64 id) {
        m_edit.policy.requesterId = {id};
        showRequester();
        edited();
    });
    picker->openAt(m_requester);
}

void PolicyForm::showRequester()
{
    m_person.drop();
    m_requester->setText(m_edit.policy.requesterId ? u"…"_s : tr("any"));
    if (!m_edit.policy.requesterId)
        return;
    m_person.deliver(m_desk.registry().person(m_edit.policy.requesterId), this,
                     [this](const Result<PersonCard> &card) {
                         m_requester->setText(card ? card->person.name : tr("somebody who is gone"));
                     });
}

void PolicyForm::edited()
{
    if (m_showing)
        return;
    m_edit = policy();
    emit changed();
}

void PolicyForm::showProblems(const QList<ClockProblem> &problems)
{
    using What = ClockProblem::What;
    const auto sentence = [&problems](What what) {
        const auto found = std::ranges::find(problems, what, &ClockProblem::what);
        return found == problems.end() ? QString() : problemWords(*found);
    };
    m_nameNote->say(sentence(What::NoName));
    m_calendarNote->say(sentence(What::CalendarGone));
    m_targetNote->say(sentence(What::NoTarget));
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const auto found = std::ranges::find_if(problems, [i](const ClockProblem &one) {
            return one.what == What::Target && one.clock == allClocks[i];
        });
        m_targets[i]->say(found == problems.end() ? QString() : problemWords(*found));
    }
    m_levels->showProblems(problems);
}

} // namespace lamp
