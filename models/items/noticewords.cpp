// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/noticewords.h"

#include "items/targetwords.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString stuckWord(const StuckReason &reason)
{
    const int n = static_cast<int>(reason.number);
    switch (reason.why) {
    case StuckWhy::Age: return NoticeWords::tr("open for %n day(s)", nullptr, n);
    case StuckWhy::Silence: return NoticeWords::tr("nobody wrote for %n day(s)", nullptr, n);
    case StuckWhy::Bounces: return NoticeWords::tr("handed on %n time(s)", nullptr, n);
    case StuckWhy::Reopens: return NoticeWords::tr("solved and open again %n time(s)", nullptr, n);
    case StuckWhy::Unowned: return NoticeWords::tr("nobody's for %n day(s)", nullptr, n);
    }
    return {};
}
} // namespace

QString planWords(const WaitingPlan &plan, Instant now, const QTimeZone &zone)
{
    const QString until = momentWords(plan.untilAt, now, zone);
    QString text = plan.then == AfterWaiting::Solve
        ? NoticeWords::tr("Waits until %1, then it is solved.").arg(until)
        : NoticeWords::tr("Waits until %1, then it goes back to the queue.").arg(until);
    if (plan.times > 0)
        text += u' ' + NoticeWords::tr("Reminders: %1 of %2").arg(plan.reminded).arg(plan.times);
    if (plan.nextAt < plan.untilAt)
        text += u", "_s + NoticeWords::tr("next %1").arg(momentWords(plan.nextAt, now, zone));
    return text;
}

QString stuckWords(const QList<StuckReason> &reasons)
{
    QStringList words;
    for (const StuckReason &reason : reasons)
        words.append(stuckWord(reason));
    return NoticeWords::tr("Stuck: %1").arg(words.join(u"; "_s));
}

} // namespace lamp
