// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamp {

// What an entry of a ticket is about, as an article would say it: what was seen, why it was, what was done. By its
// words, English and German; a guess for a draft that a person goes over.
enum class TicketPart { Symptom, Cause, Fix, Other };
[[nodiscard]] TicketPart ticketPartOf(const QString &body);

} // namespace lamp
