// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is unusual about the open item, and merging and splitting it.
#include "work/workitempage.h"

#include "items/noticewords.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/itemnotices.h"
#include "services/merging.h"
#include "services/waiting.h"
#include "theme/theme.h"
#include "work/asofsheet.h"
#include "work/daymovedialog.h"
#include "work/noticestrip.h"
#include "work/recordpicker.h"
#include "work/splitdialog.h"
#include "work/workitemheader.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
const QString PartKey = u"part-"_s, PlanKey = u"plan"_s, DayKey = u"day"_s;

void openDayMove(WorkItemPage &page, Desk &desk, WorkItemId id)
{
    auto *dialog = new DayMoveDialog(desk, id, page.window());
    QObject::connect(dialog, &DayMoveDialog::message, &page, &WorkItemPage::message);
    QObject::connect(dialog, &DayMoveDialog::failed, &page, &WorkItemPage::failed);
    dialog->open();
}
}

void WorkItemPage::askNotices()
{
    if (!m_id || !m_loaded)
        return;
    m_latestNotices.deliver(noticesOf(m_desk, m_id), this, [this, id = m_id](const Result<ItemNotices> &found) {
        if (id == m_id)
            showNotices(found.value_or(ItemNotices{}));
    });
}

void WorkItemPage::showNotices(const ItemNotices &found)
{
    QList<NoticeStrip::Notice> notices = majorNotices(found);
    addDownNotices(notices, found.downtimes);
    for (const WorkItemRow &row : found.merged)
        notices.append({PartKey + QString::number(row.id.value),
                        tr("%1 %2 was merged into this.").arg(numberWord(row.number), row.title), tr("Part again"),
                        tr("Gives back what came from %1 and what was said under it since; what was written here "
                           "stays.")
                            .arg(numberWord(row.number))});
    if (found.plan)
        notices.append({PlanKey, planWords(*found.plan, m_desk.now(), m_desk.zone()), tr("End the plan"),
                        tr("It goes on waiting, without reminders and without an end.")});
    m_hasDay = found.day.has_value();
    if (found.day && found.day->standing != found.day->from && !found.day->parts.isEmpty())
        notices.append({DayKey, dayMoveWords(*found.day, m_desk.now(), m_desk.zone()), tr("Move the parts …"),
                        tr("Shows which open parts would go along, and asks.")});
    if (!found.stuck.isEmpty())
        notices.append({u"stuck"_s, stuckWords(found.stuck), {}, {}, true});
    m_knownErrors = found.knownErrors;
    for (const KnownError &error : found.knownErrors)
        notices.append({.key = u"known-"_s + QString::number(error.problem.id.value),
                        .text = knownErrorWords(error),
                        .button = tr("Insert"),
                        .tip = tr("Puts the workaround into the entry below"),
                        .more = tr("Copy")});
    m_notices->setNotices(notices);
}

void WorkItemPage::actOnNotice(const QString &key)
{
    const auto report = [this](const QString &text) {
        return [this, text](const Result<void> &result) {
            if (result)
                emit message(text);
            else
                emit failed(result.error());
        };
    };
    if (actOnDowntime(key))
        return;
    if (key.startsWith(u"known-") || key.startsWith(u"more-known-"))
        return takeKnownError(key);
    if (key == u"major-update")
        return writeMajorUpdate();
    if (key == DayKey)
        openDayMove(*this, m_desk, m_id);
    else if (key == PlanKey)
        deliver(waiting::end(m_desk, m_id), this, report(tr("Ended the plan")));
    else if (key.startsWith(PartKey))
        deliver(merging::part(m_desk, {key.sliced(PartKey.size()).toLongLong()}), this, report(tr("Parted again")));
}

void WorkItemPage::mergeInto()
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::WorkItem,
                                    tr("Merge %1 into: number or words").arg(numberWord(m_details.item.number)), this);
    const QString number = numberWord(m_details.item.number);
    connect(picker, &RecordPicker::chosen, this, [this, source = m_id, number](qint64 id, const QString &title) {
        if (id == 0)
            return;
        deliver(merging::merge(m_desk, source, {id}), this, [this, number, title](const Result<WorkItemId> &target) {
            if (!target) {
                emit failed(target.error());
                return;
            }
            emit message(tr("Merged %1 into %2").arg(number, title));
            emit workItemActivated(*target);
        });
    });
    picker->openAt(m_header->more());
}

void WorkItemPage::splitOff()
{
    auto *dialog = new SplitDialog(m_desk, m_details, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from = m_id] {
        deliver(merging::split(m_desk, from, dialog->entries(), dialog->title()), this,
                [this](const Result<WorkItemId> &made) {
                    if (!made) {
                        emit failed(made.error());
                        return;
                    }
                    emit message(tr("Split off a new ticket"));
                    emit workItemActivated(*made);
                });
    });
    dialog->open();
}

void WorkItemPage::showAsOf(Instant at)
{
    auto *sheet = new AsOfSheet(m_desk, m_id, at, window());
    connect(sheet, &AsOfSheet::failed, this, &WorkItemPage::failed);
    sheet->open();
}

void WorkItemPage::fillMoreNotices(QMenu *menu)
{
    QAction *merge = menu->addAction(icon("merge"), tr("Merge into another item …"));
    connect(merge, &QAction::triggered, this, &WorkItemPage::mergeInto);
    merge->setObjectName(u"mergeInto"_s);
    QAction *split = menu->addAction(icon("split"), tr("Split off entries …"));
    connect(split, &QAction::triggered, this, &WorkItemPage::splitOff);
    split->setObjectName(u"splitOff"_s);
    QAction *day = menu->addAction(icon("view-calendar-day"), tr("Move the day …"));
    day->setObjectName(u"moveDay"_s);
    day->setVisible(false);
    connect(day, &QAction::triggered, this, [this] { openDayMove(*this, m_desk, m_id); });
    QAction *earlier = menu->addAction(icon("view-history"), tr("As it was on …"));
    earlier->setObjectName(u"asItWas"_s);
    connect(earlier, &QAction::triggered, this, [this] { showAsOf(m_desk.now()); });
    connect(menu, &QMenu::aboutToShow, this, [this, merge, split, day] {
        day->setVisible(m_hasDay);
        merge->setVisible(m_details.item.kind != Kind::Maintenance);
        const auto said = std::ranges::count_if(m_details.entries, [](const Entry &entry) {
            return entry.kind != EntryKind::Status;
        });
        split->setEnabled(said > 1);
    });
}

} // namespace lamp
