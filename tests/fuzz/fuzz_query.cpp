// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

using namespace lamp;

// What can be parsed can be written, and reads back as the same query.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto query = parseQuery(text);
    if (!query)
        return 0;
    const auto again = parseQuery(toText(*query));
    if (!again || *again != *query)
        abort();
    return 0;
}
