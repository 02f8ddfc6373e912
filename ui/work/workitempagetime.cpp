// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists to copy, time, cost and downtime of the open item.
#include "work/workitempage.h"

#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "services/timebook.h"
#include "theme/theme.h"
#include "work/checklistbox.h"
#include "work/downtimedialog.h"
#include "work/noticestrip.h"
#include "work/timesheet.h"

#include <QAction>
#include <QMenu>

namespace lamp {

using namespace Qt::StringLiterals;

void WorkItemPage::fillMoreTime(QMenu *menu)
{
    const auto add = [&](const char *iconName, const QString &text, const QString &name, auto act) {
        QAction *action = menu->addAction(iconName ? icon(iconName) : QIcon(), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction *list = add("view-calendar-tasks", tr("Add a checklist …"), u"addChecklist"_s,
                        [this] { m_checklist->chooseList(); });
    add("media-playback-start", tr("Start or stop the stopwatch"), u"toggleStopwatch"_s, [this] { toggleStopwatch(); })
        ->setEnabled(!m_desk.database().isReadOnly());
    add("clock", tr("Time and cost …"), u"timeAndCost"_s, [this] { showTime(); });
    QAction *down = add("dialog-warning", tr("Down since …"), u"downSince"_s, [this] {
        recordDowntime(downtimes::proposed(m_details.item, m_desk.now()));
    });
    connect(menu, &QMenu::aboutToShow, this, [this, list, down] {
        const bool writable = !m_desk.database().isReadOnly()
            && !m_desk.catalog().status(m_details.item.statusId).locks;
        list->setVisible(m_desk.catalog().has(u"checklists"));
        list->setEnabled(writable && m_details.item.kind != Kind::Maintenance);
        // Something must be there that can be down.
        down->setEnabled(!m_desk.database().isReadOnly()
                         && (m_details.asset || !m_details.furtherAssets.isEmpty()
                             || !m_desk.catalog().services.isEmpty()));
    });
}

// What runs is asked of the desk: it may have been started in another window.
void WorkItemPage::toggleStopwatch()
{
    deliver(timebook::running(m_desk), this, [this, id = m_id](const Result<std::optional<timebook::Running>> &found) {
        const bool here = found && *found && (*found)->watch.workItemId == id;
        const auto report = [this, here](bool good, const Error &error) {
            if (good)
                emit message(here ? tr("Stopped the stopwatch; its time is kept") : tr("The stopwatch runs"));
            else
                emit failed(error);
        };
        if (here)
            deliver(timebook::stop(m_desk), this, [report](const Result<timebook::Stopped> &done) {
                report(done.has_value(), done ? Error{} : done.error());
            });
        else
            deliver(timebook::start(m_desk, id), this, [report](const Result<void> &done) {
                report(done.has_value(), done ? Error{} : done.error());
            });
    });
}

void WorkItemPage::showTime()
{
    if (!m_loaded)
        return;
    const QString name = numberWord(m_details.item.number) + u' ' + m_details.item.title;
    auto *sheet = new TimeSheet(m_desk, m_id, name, window());
    connect(sheet, &TimeSheet::message, this, &WorkItemPage::message);
    connect(sheet, &TimeSheet::failed, this, &WorkItemPage::failed);
    sheet->open();
}

void WorkItemPage::recordDowntime(const Downtime &downtime)
{
    auto *dialog = new DowntimeDialog(m_desk, m_details, downtime, window());
    connect(dialog, &DowntimeDialog::message, this, &WorkItemPage::message);
    dialog->open();
}

// What is down stands above the timeline as long as it is; so does what is planned to be.
void WorkItemPage::addDownNotices(QList<NoticeStrip::Notice> &notices, const QList<downtimes::Line> &lines) const
{
    const Instant now = m_desk.now();
    bool offered = false; // one button ends all that is down
    int over = 0;         // of those only the latest are told
    for (const downtimes::Line &line : lines) {
        const Downtime &down = line.downtime;
        if (down.endedAt && *down.endedAt <= now && ++over > 2)
            continue;
        const QString words = downWords(line, now, m_desk.zone());
        const QString key = u"downtime-%1"_s.arg(down.id.value);
        const bool outage = !down.planned && line.window.isEmpty();
        if (isDown(down, now) && !down.endedAt) {
            notices.append({offered ? key : u"up"_s, words, offered ? tr("Change …") : tr("Up again"),
                            offered ? QString() : tr("Ends now all that is down here."), outage});
            offered = true;
        } else {
            notices.append({key, words, tr("Change …"), tr("Times, people and share of this downtime"),
                            isDown(down, now) && outage});
        }
    }
}

bool WorkItemPage::actOnDowntime(const QString &key)
{
    if (key == u"up") {
        deliver(downtimes::up(m_desk, m_id), this, [this](const Result<void> &done) {
            if (done)
                emit message(tr("Up again"));
            else
                emit failed(done.error());
        });
        return true;
    }
    const QString prefix = u"downtime-"_s;
    if (!key.startsWith(prefix))
        return false;
    const DowntimeId id{key.sliced(prefix.size()).toLongLong()};
    deliver(downtimes::of(m_desk, m_id), this, [this, id](const Result<QList<downtimes::Line>> &lines) {
        for (const downtimes::Line &line : lines.value_or(QList<downtimes::Line>()))
            if (line.downtime.id == id)
                return recordDowntime(line.downtime);
    });
    return true;
}

} // namespace lamp
