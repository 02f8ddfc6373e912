// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendarimport.h"
#include "exchange/importtable.h"
#include "exchange/maildrop.h"
#include "exchange/markdownimport.h"
#include "exchange/zimimport.h"
#include "settings/importkind.h"
#include "theme/theme.h"

namespace lamp {

// A number and what it counts: "890 new".
struct ImportCount {
    QString words;
    Ink ink = Ink::Gry;
    qint64 count = 0;
};
// One line of a dry run: where, what becomes of it, why.
struct ImportLine {
    enum class Fate { New, Changed, Same, Noted, Refused };
    QString place; // "line 17", a path
    Fate fate = Fate::Noted;
    QString text;
};

// What every import says before and after it runs, whatever it imports.
struct ImportSummary {
    QString headline; // "890 tickets from 5,998 rows"
    QList<ImportCount> counts;
    QStringList alsoMade; // "639 people", "85 locations"
    QString words; // of a mail, to be read before it is taken
    QList<ImportLine> lines;
    qint64 moreLines = 0;
    bool changesAnything = false;
    bool done = false;      // it has run
    WorkItemId workItem;    // of a mail: to open
};

[[nodiscard]] ImportSummary summaryOf(const ImportReport &report, ImportKind kind);
[[nodiscard]] ImportSummary summaryOf(const ArticleImportPreview &preview);
[[nodiscard]] ImportSummary summaryOf(const CalendarPreview &preview);
[[nodiscard]] ImportSummary summaryOf(const MailProposal &proposal);
[[nodiscard]] ImportSummary summaryOf(const ZimPreview &preview);
[[nodiscard]] ImportSummary summaryOf(const ZimOutcome &outcome);
[[nodiscard]] QString fateName(ImportLine::Fate fate);
[[nodiscard]] Ink fateInk(ImportLine::Fate fate);
// The whole list as text, for a colleague or a ticket.
[[nodiscard]] QString asText(const ImportSummary &summary);

} // namespace lamp
