// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace lamp {
Q_LOGGING_CATEGORY(logStore, "lamp.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "lamp.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logExchange, "lamp.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "lamp.ui", QtInfoMsg)
} // namespace lamp
