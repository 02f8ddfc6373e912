// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical.h"

using namespace lamp;

// What could be read can be written, and reads back with as many entries.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = readIcal(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!file)
        return 0;
    const auto again = readIcal(writeIcal(*file, Instant{1'790'000'000'000}));
    if (!file->items.isEmpty() && (!again || again->items.size() != file->items.size()))
        abort();
    return 0;
}
