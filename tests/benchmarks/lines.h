// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "services/desk.h"

namespace lamp::bench {

// What is promised.
constexpr Bar StoreBar{Bar::Kind::Ratio, 3};          // a store call beside the same statements in plain SQLite
constexpr Bar ModelBar{Bar::Kind::OverReference, 2};  // from the action to the filled model, beside the store call
constexpr Bar PaintedBar{Bar::Kind::P95, 30};         // from the action to painted pixels
constexpr Bar StartBar{Bar::Kind::Ratio, 2};          // beside a minimal program
constexpr Bar SimilarBar{Bar::Kind::P95, 100};         // like tickets while one is typed
constexpr Bar FittingBar{Bar::Kind::P95, 50};          // the articles that fit a ticket
constexpr Bar MistakeBar{Bar::Kind::P95, 100};         // words with typing mistakes, at 100,000 articles
constexpr Bar PlainBar{Bar::Kind::Ratio, 2};           // a search of articles beside one plain FTS5 query
constexpr Bar ParseBar{Bar::Kind::P95, 1};            // the text of a filter

// Store calls beside raw SQLite.
void storeLines(Desk &desk, Report &report);
// Search of articles: typing mistakes, pasted messages, beside plain FTS5.
void searchLines(Desk &desk, Report &report);
// How often the right article stands on top, beside plain FTS5: a desk of its own from the starter base and the sample
// input beside the checkout; without that input there are no such lines.
void relevanceLines(Report &report);
// The queue: from the action to the filled model and to painted pixels.
void queueLines(Desk &desk, Report &report);
// Knowledge, the field over everything, and the calendar, painted.
void pageLines(Desk &desk, Report &report);

// A very long article: its first screen, and what the window does while the rest comes.
void longArticleLines(Desk &desk, Report &report);

// One act on many tickets, and its undo. It writes: the last of the lines over this desk.
void bulkLines(Desk &desk, Report &report);

// Start-up to the painted queue beside a minimal program on the same file, which nobody else has open. The queue opens
// with `view`, as `me`.
struct StartOptions {
    QString path, deskId, view;
    PersonId me;
};
void startLines(const StartOptions &options, Report &report);
// A view of open work that fills a page, for that.
[[nodiscard]] QString fullView(Desk &desk);

// What is typed, letter by letter, from the second one on.
[[nodiscard]] QStringList keystrokes(const QString &text);
[[nodiscard]] QStringList ticketWords(); // what is looked for in tickets and articles
[[nodiscard]] QStringList articleWords();

} // namespace lamp::bench
