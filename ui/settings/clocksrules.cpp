// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The two lists of the section: policies in their order, calendars behind the desk's own hours.
#include "settings/clockssection.h"

#include "items/clockwords.h"
#include "services/clocks.h"
#include "services/desk.h"
#include "settings/calendarform.h"
#include "settings/policyform.h"

#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

namespace lamp {

using namespace Qt::StringLiterals;

QString ClocksSection::policyLine(qsizetype index) const
{
    const PolicyEdit &edit = m_edited.policies[index];
    const QString name = edit.policy.name.trimmed().isEmpty() ? tr("(without a name)") : edit.policy.name;
    QStringList promises;
    for (const ClockKind kind : allClocks)
        if (const ClockTarget target = edit.policy.target(kind); target.unit != TargetUnit::None)
            promises.append(clockWord(kind) + u' ' + targetText(target));
    QString line = promises.isEmpty() ? name : QString(name + u" · "_s + promises.join(u", "_s));
    if (!edit.policy.active)
        line = tr("%1 (not in use)").arg(line);
    return isWrong(ClockProblem::Where::Policy, index) ? QString(u"! "_s + line) : line;
}

void ClocksSection::nameLines()
{
    for (qsizetype i = 0; i < std::min<qsizetype>(m_policies->count(), m_edited.policies.size()); ++i)
        m_policies->item(static_cast<int>(i))->setText(policyLine(i));
    for (int i = 0; i < std::min<int>(m_calendars->count(), static_cast<int>(m_edited.calendars.size()) + 1); ++i) {
        const bool desk = i == 0;
        const QString typed = desk ? tr("The desk's hours") : m_edited.calendars[i - 1].calendar.name;
        const QString name = typed.trimmed().isEmpty() ? tr("(without a name)") : typed;
        const bool wrong = desk ? isWrong(ClockProblem::Where::Desk, -1)
                                : isWrong(ClockProblem::Where::Calendar, i - 1);
        m_calendars->item(i)->setText(wrong ? QString(u"! "_s + name) : name);
    }
    const int row = m_policies->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_policies->count());
    m_removePolicy->setEnabled(row >= 0);
    m_removeCalendar->setEnabled(m_calendars->currentRow() > 0);
    m_usual->setVisible(m_read && m_edited.policies.isEmpty());
}

void ClocksSection::fillPolicies(int current)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_policies->clear();
        for (qsizetype i = 0; i < m_edited.policies.size(); ++i)
            m_policies->addItem(policyLine(i));
        m_policies->setCurrentRow(std::min(current, m_policies->count() - 1));
    }
    showPolicy();
}

void ClocksSection::fillCalendars(int current)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_calendars->clear();
        for (qsizetype i = 0; i <= m_edited.calendars.size(); ++i)
            m_calendars->addItem(QString());
        m_calendars->setCurrentRow(std::min(current, m_calendars->count() - 1));
    }
    showCalendar();
}

void ClocksSection::showPolicy()
{
    if (m_filling)
        return;
    const int row = m_policies->currentRow();
    m_policyForm->setVisible(row >= 0);
    if (row >= 0 && row < m_edited.policies.size())
        m_policyForm->setPolicy(m_edited.policies[row], m_edited.calendars);
    showProblems(m_problems);
}

void ClocksSection::showCalendar()
{
    if (m_filling)
        return;
    const int row = m_calendars->currentRow();
    if (row <= 0)
        m_calendarForm->setCalendar({{.hours = m_edited.deskHours, .zone = m_edited.deskZone,
                                      .region = m_edited.deskRegion}, m_edited.deskDays}, true);
    else if (row <= m_edited.calendars.size())
        m_calendarForm->setCalendar(m_edited.calendars[row - 1], false);
    showProblems(m_problems);
}

void ClocksSection::writePolicy()
{
    const int row = m_policies->currentRow();
    if (row < 0 || row >= m_edited.policies.size())
        return;
    m_edited.policies[row] = m_policyForm->policy();
    edited();
}

void ClocksSection::writeCalendar()
{
    const int row = m_calendars->currentRow();
    const CalendarEdit edit = m_calendarForm->calendar();
    if (row <= 0) {
        m_edited.deskHours = edit.calendar.hours;
        m_edited.deskZone = edit.calendar.zone;
        m_edited.deskRegion = edit.calendar.region;
        m_edited.deskDays = edit.days;
    } else if (row <= m_edited.calendars.size()) {
        m_edited.calendars[row - 1] = edit;
        showPolicy(); // it offers the calendars by name
    }
    edited();
}

void ClocksSection::addPolicy()
{
    const int row = std::max(0, m_policies->currentRow());
    SlaPolicy policy{.name = tr("New policy")};
    policy.setTarget(ClockKind::Resolve, {TargetUnit::Days, 3});
    m_edited.policies.insert(row, PolicyEdit{policy, {}}); // before the one that took its tickets until now
    fillPolicies(row);
    edited();
    m_policyForm->findChild<QWidget *>(u"policyName"_s)->setFocus(Qt::OtherFocusReason);
}

void ClocksSection::addUsual()
{
    deliver(m_desk.clocks().usualPolicies(), this, [this](const Result<QList<PolicyEdit>> &usual) {
        if (!usual) {
            emit failed(usual.error());
            return;
        }
        m_edited.policies += *usual;
        fillPolicies(0);
        edited();
    });
}

void ClocksSection::movePolicy(int by)
{
    const int row = m_policies->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_edited.policies.size())
        return;
    m_edited.policies.swapItemsAt(row, to);
    fillPolicies(to);
    edited();
}

void ClocksSection::removePolicy()
{
    const int row = m_policies->currentRow();
    if (row < 0)
        return;
    m_edited.policies.removeAt(row);
    m_problems.clear(); // their places are not the same ones any more
    fillPolicies(row);
    edited();
}

void ClocksSection::addCalendar()
{
    CalendarEdit edit{{.id = {m_newId--}, .name = tr("New calendar"), .hours = m_edited.deskHours,
                       .zone = m_edited.deskZone, .region = m_edited.deskRegion}, {}};
    m_edited.calendars.append(edit);
    fillCalendars(static_cast<int>(m_edited.calendars.size()));
    showPolicy();
    edited();
    m_calendarForm->findChild<QWidget *>(u"calendarName"_s)->setFocus(Qt::OtherFocusReason);
}

void ClocksSection::removeCalendar()
{
    const int row = m_calendars->currentRow();
    if (row <= 0)
        return;
    m_edited.calendars.removeAt(row - 1);
    m_problems.clear();
    fillCalendars(row - 1);
    showPolicy();
    edited();
}

} // namespace lamp
