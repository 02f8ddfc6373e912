// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/noticewords.h"

#include "core/plainmarkdown.h"
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

QString dayMoveWords(const DayMove &move, Instant now, const QTimeZone &zone)
{
    const QDate today = now.in(zone).date();
    return NoticeWords::tr("The day is now %1; %n open part(s) still stand as if it were %2.", nullptr,
                           static_cast<int>(move.parts.size()))
        .arg(dayWords(move.standing, today), dayWords(move.from, today));
}

QString stuckRule()
{
    return NoticeWords::tr("Stuck: open for more than %1 days, silent for more than %2, handed on %3 times, solved and "
                           "open again %4 times, or nobody's for a day. Not by age or silence while somebody has said "
                           "when it goes on. Each item says why.")
        .arg(stuck::AgeDays)
        .arg(stuck::SilentDays)
        .arg(stuck::Bounces)
        .arg(stuck::Reopens);
}

QString stuckWords(const QList<StuckReason> &reasons)
{
    QStringList words;
    for (const StuckReason &reason : reasons)
        words.append(stuckWord(reason));
    return NoticeWords::tr("Stuck: %1").arg(words.join(u"; "_s));
}

QString knownErrorWords(const KnownError &error)
{
    const QString number = numberWord(error.problem.number), words = plainMarkdownLines(error.workaround).simplified();
    return error.known ? NoticeWords::tr("Known error %1: workaround: %2").arg(number, words)
                       : NoticeWords::tr("Problem %1: workaround: %2").arg(number, words);
}

} // namespace lamp
