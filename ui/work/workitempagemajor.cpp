// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A major incident on its page, and 'me too' by one key: who calls about it, or this ticket as one of those.
#include "work/workitempage.h"

#include "items/majorwords.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/itemnotices.h"
#include "services/majorwork.h"
#include "widgets/actgate.h"
#include "work/majorbox.h"
#include "work/noticestrip.h"
#include "work/recordpicker.h"
#include "work/timelineview.h"
#include "work/workitemheader.h"

#include <QMenu>
#include <QToolButton>

namespace lamp {

using namespace Qt::StringLiterals;

void WorkItemPage::addMajor()
{
    m_major = new MajorBox(m_desk, m_timeline->widget());
    m_timeline->setTop(m_major);
    connect(m_major, &MajorBox::message, this, &WorkItemPage::message);
    connect(m_major, &MajorBox::failed, this, &WorkItemPage::failed);
    connect(m_major, &MajorBox::workItemActivated, this, &WorkItemPage::workItemActivated);
    connect(m_major, &MajorBox::meTooRequested, this, &WorkItemPage::meToo);
    connect(&m_minute, &QTimer::timeout, this, [this] { // an update becomes due by itself
        if (m_loaded && m_details.item.major) {
            m_major->show(m_details);
            askNotices();
        }
    });
}

QList<NoticeStrip::Notice> WorkItemPage::majorNotices(const ItemNotices &found) const
{
    if (!found.major || !isUpdateDue(found.major->nextUpdateAt, m_desk.now()))
        return {};
    return {{.key = u"major-update"_s,
             .text = tr("The update for all was due %1: one every %n minute(s).", nullptr,
                        static_cast<int>(found.major->everyMinutes))
                         .arg(timeWords(*found.major->nextUpdateAt, m_desk.now(), m_desk.zone())),
             .button = tr("Write the update"),
             .tip = tr("A text for everyone who reported it, filled in from what is known"),
             .urgent = true}};
}

void WorkItemPage::writeMajorUpdate()
{
    if (m_loaded && m_details.item.major)
        m_major->writeUpdate();
    else
        m_updateWanted = true;
}

void WorkItemPage::meToo()
{
    const bool open = isOpen(m_desk.catalog().status(m_details.item.statusId).cls);
    if (const QString why = whyNot(m_desk); !why.isEmpty())
        return emit message(why);
    if (m_details.item.major && open)
        return askWhoCalls();
    deliver(majorwork::now(m_desk), this, [this, id = m_id](const Result<QList<MajorNow>> &majors) {
        if (!majors) {
            emit failed(majors.error());
            return;
        }
        if (id != m_id)
            return;
        if (majors->isEmpty())
            return emit message(tr("There is no major incident now. “Major incident” in ⋯ makes one."));
        if (majors->size() == 1)
            return joinMajor(majors->first());
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("Reports which one too?"));
        for (const MajorNow &major : *majors)
            connect(menu->addAction(majorTitle(major)), &QAction::triggered, this,
                    [this, major] { joinMajor(major); });
        menu->popup(m_header->mapToGlobal(QPoint(0, m_header->height())));
    });
}

void WorkItemPage::joinMajor(const MajorNow &major)
{
    const QString number = numberWord(m_details.item.number), whole = majorTitle(major);
    deliver(majorwork::join(m_desk, major.id, m_id), this, [this, number, whole](const Result<void> &done) {
        if (done)
            emit message(tr("%1 reports it too · %2").arg(number, whole));
        else
            emit failed(done.error());
    });
}

// The caller in a few letters and Enter; the moment is the one in which the key was pressed.
void WorkItemPage::askWhoCalls()
{
    auto *picker = new RecordPicker(m_desk, AnyHit::Type::Person, tr("Who reports it too? A few letters, Enter"), this);
    picker->setFreeText(true);
    NewWorkItem fresh;
    fresh.item.title = m_details.item.title;
    fresh.item.channel = u"phone"_s;
    fresh.item.createdAt = m_desk.now();
    fresh.item.kind = Kind::Incident;
    fresh.item.serviceId = m_details.item.serviceId;
    connect(picker, &RecordPicker::chosen, this, [this, fresh, major = m_id](qint64 id, const QString &name) {
        if (id == 0 && name.trimmed().isEmpty())
            return;
        NewWorkItem caller = fresh;
        caller.item.requesterId = {id};
        caller.item.requesterText = id == 0 ? name.simplified() : QString();
        deliver(m_desk.workItems().meToo(major, caller), this, [this, name](const Result<WorkItemId> &made) {
            if (made)
                emit message(tr("%1 reports it too").arg(name.simplified()));
            else
                emit failed(made.error());
        });
    });
    picker->openAt(m_header->more());
}

} // namespace lamp
