// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "store/database.h"

#include <QFuture>

namespace lamp {

class ChangeSet;
class Desk;

// Northgate Surveyors: 40 people, three technicians and two years of work, so that every page of the program has
// something to show. All dates follow the desk's clock: on any day something is due, late and coming.
namespace sampleoffice {

inline constexpr QStringView Currency(u"GBP"); // its prices are English ones, wherever it is made

// Fills a desk that holds nothing but the starter content; the answer is the lead technician, who becomes 'me'.
// Invalid when the desk has work items already. Sets the setting "sample" to "on".
[[nodiscard]] Result<PersonId> fill(ChangeSet &changes);

// The same as one act on an open desk.
[[nodiscard]] QFuture<Result<PersonId>> fill(Desk &desk);

// Whether the desk holds a sample office of an earlier day that nobody has changed since: its dates no longer follow
// today, and nothing is lost by making it anew. False for any other desk.
[[nodiscard]] Result<bool> isStale(Desk &desk);
// Opens an office that can be used as it is; when it is stale, saysStale() of the error.
[[nodiscard]] Result<std::unique_ptr<Desk>> openFresh(const QString &path, const Database::Options &options);
// Only then may the file be made anew: any other error speaks of a desk that somebody may still want.
[[nodiscard]] bool saysStale(const Error &error);

} // namespace sampleoffice
} // namespace lamp
