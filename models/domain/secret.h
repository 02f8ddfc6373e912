// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lamp {

// Whether a text holds what looks like a password: "pw: Winter24", "admin / toor", "Xk9!vQ2$". For fields that say
// where access is found ("key in safe 2"), never what it is. A warning, no proof: it errs on the quiet side.
[[nodiscard]] bool looksLikeSecret(QStringView text);
// The words that look so, in their order, each once.
[[nodiscard]] QStringList foundSecrets(QStringView text);

} // namespace lamp
