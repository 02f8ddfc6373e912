// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lamp {

// How a message is built, found in one pass without taking it apart: a parser that follows the parts must not be given
// one that nests or multiplies them without end.
struct MailShape {
    int depth = 0, parts = 1;
    qsizetype header = 0; // the longest header block, in bytes
};
// Stops counting at the given limits: a shape over one of them is enough to know.
[[nodiscard]] MailShape mailShape(QByteArrayView bytes, int depthLimit, int partLimit);
// Whether the bytes begin as a message does: lines of a header, and among them those that a mail has.
[[nodiscard]] bool looksLikeMail(QByteArrayView bytes);

} // namespace lamp
