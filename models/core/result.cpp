// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

namespace lamp {

const char *name(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return "not found";
    case Error::Kind::Conflict: return "conflict";
    case Error::Kind::Invalid: return "invalid";
    case Error::Kind::Constraint: return "constraint";
    case Error::Kind::Busy: return "busy";
    case Error::Kind::Full: return "full";
    case Error::Kind::Corrupt: return "corrupt";
    case Error::Kind::Io: return "io";
    case Error::Kind::TooNew: return "too new";
    case Error::Kind::Cancelled: return "cancelled";
    }
    return "unknown";
}

} // namespace lamp
