// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/majorwork.h"
#include "work/capture.h"
#include "work/factbutton.h"

#include <QMenu>

#include <algorithm>

// A call about a major incident: 'me too' by one key, and a second one to say which when several go on.
namespace lamp {

using namespace Qt::StringLiterals;

void CaptureStrip::offerMajor(WorkItemId id)
{
    m_wantedMajor = id;
    askMajor();
}

void CaptureStrip::askMajor()
{
    m_latestMajor.deliver(majorwork::now(m_desk), this, [this](const Result<QList<MajorNow>> &majors) {
        m_majors = majors.value_or(QList<MajorNow>());
        const auto wanted = std::ranges::find(m_majors, m_wantedMajor, &MajorNow::id);
        if (m_wantedMajor && wanted != m_majors.end())
            m_majors = {MajorNow(*wanted)};
        showMajors();
    });
}

void CaptureStrip::showMajors()
{
    QStringList names;
    for (const MajorNow &major : std::as_const(m_majors))
        names.append(tr("%1 %2 — %n reported", nullptr, static_cast<int>(major.reported))
                         .arg(numberWord(major.number), major.title));
    m_majorButton->setText(names.size() > 1 ? tr("Major now: %1   + me too, which one? (Alt+M)")
                                                  .arg(names.join(u" · "_s))
                                            : tr("Major now: %1   + me too (Alt+M)").arg(names.value(0)));
    m_majorButton->setAccessibleName(m_majorButton->text());
    m_majorButton->setVisible(!m_majors.isEmpty());
    fit();
}

void CaptureStrip::meToo()
{
    if (m_busy || m_majors.isEmpty())
        return;
    if (m_majors.size() == 1)
        return reportMajor(m_majors.first());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"captureMajors"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Reports which one too?"));
    int number = 1;
    for (const MajorNow &major : std::as_const(m_majors)) {
        const QString title = numberWord(major.number) + u' ' + major.title;
        const QString key = number < 10 ? u"&%1  "_s.arg(number) : QString();
        ++number;
        connect(menu->addAction(key + QString(title).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, major] { reportMajor(major); });
    }
    menu->popup(m_majorButton->mapToGlobal(QPoint(0, m_majorButton->height())));
}

void CaptureStrip::reportMajor(const MajorNow &major)
{
    if (m_busy || isStopped([this, major] { reportMajor(major); }))
        return;
    NewWorkItem fresh = collected();
    if (fresh.item.title.isEmpty())
        fresh.item.title = major.title;
    fresh.item.assetId = {}; // the outage's, not the caller's device
    m_busy = true;
    create(m_desk.workItems().meToo(major.id, fresh), After::Close);
}

} // namespace lamp
