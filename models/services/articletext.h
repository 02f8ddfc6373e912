// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/articleviews.h"
#include "domain/workitemviews.h"
#include "services/ticketparts.h"

#include <QCoreApplication>

namespace lamp {

struct Catalog;

// What is cut from an article's text, and the text of one made from a ticket. Pure.
class ArticleText final {
    Q_DECLARE_TR_FUNCTIONS(lamp::ArticleText)
public:
    // Symptom, what it affects, cause and steps from what was said and done on a solved ticket.
    [[nodiscard]] static NewArticle fromTicket(const WorkItemDetails &ticket, const Catalog &catalog);
    // A link and, as a quote, the steps; the first paragraph where no section says how to fix it. Of what is for
    // technicians alone the link: the entry may be told to the user.
    [[nodiscard]] static QString forEntry(const Article &article);
    [[nodiscard]] static QString linkTo(const Article &article);
    // The steps of a procedure: the items of its numbered or ticked lists, below the heading that says how to fix it or
    // of the whole text; commands become the step's instruction.
    [[nodiscard]] static QList<Step> steps(const QString &body);
    // The parts that a user may read, as plain text for a mail: without what is for technicians only (sections such as
    // Background, Roll back, Internal, If it does not help).
    [[nodiscard]] static QString forUser(const QString &title, const QString &body);
    // What may leave the desk: without the section Internal, which holds the notes of the ticket that the article was
    // made from. `withInternalOf` puts a stored text's own section to a text that came back without it.
    [[nodiscard]] static QString withoutInternal(const QString &body);
    [[nodiscard]] static QString withInternalOf(const QString &stored, const QString &body);
    // "title, text (+12 −3 lines)": what a save changed.
    [[nodiscard]] static QString changeSummary(const QString &titleBefore, const QString &bodyBefore,
                                               const QString &title, const QString &body);

private:
    [[nodiscard]] static QString ticketBody(const WorkItemDetails &ticket, const Catalog &catalog);
    [[nodiscard]] static QStringList internalNotes(const QString &number, const QMap<TicketPart, QStringList> &notes);
};

} // namespace lamp
