// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "domain/workitem.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class Desk;

// Everything that lies with a person goes to others, from a day and until one. One act, undone as one; on the day
// after the last it is offered back, as far as it still lies with who took it.
class Handing final {
public:
    struct Wish {
        PersonId person;
        QList<PersonId> takers;
        HandoverRule rule = HandoverRule::Turns;
        QList<HandoverKind> kinds{HandoverKind::Ticket, HandoverKind::Visit, HandoverKind::Plan,
                                  HandoverKind::Approval};
        QDate from, until; // no `until`: for good
    };
    struct Line {
        HandoverKind kind = HandoverKind::Ticket;
        qint64 rowId = 0;
        QString title; // "#1043 Printer jams", of a plan its own
        PersonId to;
        QString toName;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Due { // a day has come
        Handover handover;
        QString person;
        qsizetype count = 0; // how many things would go, or go back
    };

    [[nodiscard]] static Wish wishOf(const Handover &handover); // that was remembered

    explicit Handing(Desk &desk) : m_desk(desk) { }
    // What would go to whom. Invalid with the reason: nobody to take it, the person among them, a last day before the
    // first.
    [[nodiscard]] QFuture<Result<QList<Line>>> preview(const Wish &wish) const;
    // At once, or on its first day: then it is only remembered, and offered on that day.
    [[nodiscard]] QFuture<Result<qsizetype>> handOver(const Wish &wish);
    // Those whose first day has come, or whose last one is over.
    [[nodiscard]] QFuture<Result<QList<Due>>> due() const;
    [[nodiscard]] QFuture<Result<qsizetype>> begin(HandoverId id);     // one that was remembered
    [[nodiscard]] QFuture<Result<QList<Line>>> returning(HandoverId id) const;
    [[nodiscard]] QFuture<Result<qsizetype>> giveBack(HandoverId id);
    [[nodiscard]] QFuture<Result<void>> forget(HandoverId id); // stays as it is now

private:
    [[nodiscard]] Result<QList<Line>> lines(Connection &connection, const Wish &wish) const;
    [[nodiscard]] Result<void> check(const Wish &wish) const;
    [[nodiscard]] Result<qsizetype> move(ChangeSet &changes, HandoverId id, const Wish &wish) const;
    [[nodiscard]] Result<QList<Line>> returning(Connection &connection, const Handover &handover) const;
    [[nodiscard]] QDate today() const;
    Desk &m_desk;
};

} // namespace lamp
