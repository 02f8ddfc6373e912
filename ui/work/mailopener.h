// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mail.h"

namespace lamp {

// Hands a message to the user's mail program: by a mailto address while it is short, else as a saved .eml file that
// the desktop opens. This program sends nothing.
[[nodiscard]] Result<void> openInMailProgram(const MailDraft &draft, const QString &number);

} // namespace lamp
