// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/major.h"
#include "exchange/mail.h"
#include "services/workitems.h"

// Major incidents: everyone stands, many call. Who runs it, what is told to all and how often, who reported it too;
// solved once for all of them, each told once, and looked back on.
namespace lamp::majorwork {

struct Reporter {
    MajorReport report;
    WorkItemRow ticket;
    PersonId personId;
    QString name, phone, mail, channel; // the code of the channel
};
struct Update {
    Entry entry;
    QString author;
    qint64 told = 0; // reporters
};
struct MajorView {
    WorkItem item;
    MajorSheet sheet; // as it counts: what nobody wrote is what the incident itself says
    QString leader;
    std::optional<Instant> nextUpdateAt; // none: it is over, or no rhythm is kept
    QList<Reporter> reporters;           // those who called after the first one
    QList<Update> updates;               // in their order
    bool open = true;                    // it goes on
    bool over = false;                   // solved; cancelled is neither
    [[nodiscard]] QList<Reporter> toTell() const; // once it is over: who was not told yet
};
[[nodiscard]] QFuture<Result<MajorView>> of(Desk &desk, WorkItemId major);
[[nodiscard]] Result<MajorView> of(Connection &connection, const Desk &desk, WorkItemId major);
// All that go on, the first one first.
[[nodiscard]] QFuture<Result<QList<MajorNow>>> now(Desk &desk);
[[nodiscard]] Result<QList<MajorNow>> now(Connection &connection, const Desk &desk);

// Makes it a major incident if it is none; who runs it, since when, how often all are told (0: no rhythm).
struct Run {
    PersonId leader;
    Instant since;
    qint64 everyMinutes = 0;
};
[[nodiscard]] qint64 usualRhythm(const Desk &desk); // minutes; of incidents of which nothing else is said
inline constexpr qint64 LongestRhythm = 24 * 60;
// Invalid: less than nothing, or more than a day. 0: no rhythm.
[[nodiscard]] QFuture<Result<void>> setUsualRhythm(Desk &desk, qint64 minutes);
[[nodiscard]] QFuture<Result<void>> run(Desk &desk, WorkItemId incident, const Run &run);

// A ticket that is there already reports it too. Invalid: it is over, or the ticket is no user's, or part of another.
[[nodiscard]] QFuture<Result<void>> join(Desk &desk, WorkItemId major, WorkItemId ticket);
[[nodiscard]] QFuture<Result<void>> leave(Desk &desk, WorkItemId ticket); // it was about something else

// An update: an entry of the incident and, for all who reported it, one 'told the user' each. How many were told.
[[nodiscard]] QFuture<Result<qint64>> post(Desk &desk, WorkItemId major, const QString &text, const QString &via,
                                           bool tellAll);
// It is over: these tickets' users were told (none given: all who were not yet). Nobody is told twice; a person with
// several tickets is told once for all of them. How many tickets were marked.
[[nodiscard]] QFuture<Result<qint64>> tell(Desk &desk, WorkItemId major, const QList<WorkItemId> &tickets,
                                           const QString &text, const QString &via);

// The review. Invalid: it goes on still.
struct Review {
    QString happened, reason, improvement;
};
[[nodiscard]] QFuture<Result<void>> review(Desk &desk, WorkItemId major, const MajorSheet &before,
                                           const Review &review);
// A problem or a change that the review leads to, linked and filled in from it.
[[nodiscard]] QFuture<Result<WorkItemId>> follow(Desk &desk, WorkItemId major, Kind kind);

// Texts for all, filled in from what is known; then the desk's own.
struct Prepared {
    QString name, body;
};
[[nodiscard]] QList<Prepared> prepared(const Desk &desk, const MajorView &view);
// One message to all who have an address, none of whom sees the others. Invalid: nobody has one.
[[nodiscard]] Result<MailDraft> mailToAll(const Desk &desk, const MajorView &view, const QString &text);

// Inside an open set.
[[nodiscard]] Result<void> added(ChangeSet &changes, const WorkItem &major, WorkItemId ticket); // a new 'me too'
// A major incident that is solved takes all who reported it with it; each is to be told anew.
[[nodiscard]] Result<void> followStatus(const WorkItems &items, Desk &desk, ChangeSet &changes, const WorkItem &item,
                                        StatusClass before, StatusClass now);
// Whether it was solved a moment ago together with one of these.
[[nodiscard]] Result<bool> isSolvedWith(Connection &connection, const Desk &desk, const WorkItem &item,
                                        const QList<WorkItemId> &together);

} // namespace lamp::majorwork
