// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stopwatchline.h"

#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "shell/pages.h"
#include "shell/statusline.h"
#include "work/queuepage.h"
#include "work/textpopover.h"
#include "work/workitempage.h"

#include <QMenu>

#include <chrono>

namespace lamp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StopwatchLine::StopwatchLine(Desk &desk, StatusLine &status, PageStack &pages, QObject *parent)
    : QObject(parent), m_desk(desk), m_status(status), m_pages(pages)
{
    m_minute.setInterval(10s);
    connect(&m_minute, &QTimer::timeout, this, &StopwatchLine::present);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("stopwatch") || (m_running && event.touches("work_item")))
            read();
    });
    connect(&desk, &Desk::catalogChanged, this, &StopwatchLine::read); // also when somebody else sits here now
    connect(&status, &StatusLine::stopwatchChosen, this, &StopwatchLine::showMenu);
    QTimer::singleShot(0, this, &StopwatchLine::read);
}

void StopwatchLine::read()
{
    m_latest.deliver(timebook::running(m_desk), this, [this](const Result<std::optional<timebook::Running>> &found) {
        m_running = found.value_or(std::optional<timebook::Running>());
        if (m_running)
            m_minute.start();
        else
            m_minute.stop();
        present();
    });
}

void StopwatchLine::present()
{
    if (!m_running)
        return m_status.setStopwatch({}, {});
    const qint64 minutes = qMax<qint64>(0, m_desk.now().ms - m_running->watch.startedAt.ms) / 60'000;
    const QString time = minutes == 0 ? u"0:00"_s : clockMinutes(minutes);
    m_status.setStopwatch(u"⏱ %1 %2"_s.arg(numberWord(m_running->number), time),
                          tr("The stopwatch runs on %1 %2 since %3")
                              .arg(numberWord(m_running->number), m_running->title,
                                   momentWords(m_running->watch.startedAt, m_desk.now(), m_desk.zone())));
}

WorkItemId StopwatchLine::openItem() const
{
    const auto *queue = qobject_cast<QueuePage *>(m_pages.madeWidget(Page::Queue));
    return queue && m_pages.current() == Page::Queue ? queue->item()->current() : WorkItemId{};
}

void StopwatchLine::toggle()
{
    const WorkItemId open = openItem();
    if (m_running && (!open || open == m_running->watch.workItemId))
        return stop();
    if (!open)
        return emit message(tr("Open a ticket first: the stopwatch runs on it."));
    start(open);
}

void StopwatchLine::start(WorkItemId item)
{
    const bool other = m_running && m_running->watch.workItemId != item;
    const QString before = other ? numberWord(m_running->number) : QString();
    deliver(timebook::start(m_desk, item), this, [this, before](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        else
            emit message(before.isEmpty() ? tr("The stopwatch runs")
                                          : tr("The stopwatch runs; the time on %1 is kept").arg(before));
    });
}

void StopwatchLine::stop(std::optional<qint64> minutes)
{
    deliver(timebook::stop(m_desk, minutes), this, [this](const Result<timebook::Stopped> &stopped) {
        if (!stopped) {
            emit failed(stopped.error());
            if (stopped.error().kind == Error::Kind::Invalid)
                askMinutes(); // it was forgotten
            return;
        }
        emit message(stopped->minutes > 0 ? tr("Kept %1 on %2").arg(minutesWords(stopped->minutes),
                                                                    numberWord(stopped->number))
                                          : tr("Stopped; less than a minute is not kept"));
    });
}

void StopwatchLine::askMinutes()
{
    auto *field = new TextPopover(tr("Minutes that count"), {}, &m_status);
    connect(field, &TextPopover::entered, this, [this](const QString &text) {
        const auto minutes = minutesFromText(text);
        if (minutes && *minutes >= 0)
            stop(minutes);
        else
            emit failed({Error::Kind::Invalid, tr("“%1” is no time, such as 45 or 1:30").arg(text)});
    });
    field->openAt(&m_status);
}

void StopwatchLine::showMenu()
{
    if (!m_running)
        return;
    auto *menu = new QMenu(&m_status);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"stopwatchMenu"_s);
    const qint64 minutes = minutesOf(m_running->watch, m_desk.now());
    menu->addAction(tr("&Stop and keep %1").arg(minutesWords(minutes)), this, [this] { stop(); });
    menu->addAction(tr("Stop, other &time …"), this, &StopwatchLine::askMinutes);
    menu->addAction(tr("&Drop it"), this, [this] {
        deliver(timebook::drop(m_desk), this, [this](const Result<void> &done) {
            if (done)
                emit message(tr("Dropped the stopwatch"));
            else
                emit failed(done.error());
        });
    });
    menu->addSeparator();
    menu->addAction(tr("&Open %1").arg(numberWord(m_running->number)), this,
                    [this, id = m_running->watch.workItemId] { m_pages.openWorkItem(id); });
    menu->popup(m_status.mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace lamp
