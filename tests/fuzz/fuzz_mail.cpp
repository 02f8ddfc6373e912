// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail.h"

using namespace lamp;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto mail = parseMail(bytes);
    if (mail)
        for (const MailFile &file : mail->files)
            if (file.name.isEmpty() || file.name.contains(u'/') || file.name.startsWith(u'.'))
                abort();
    (void)htmlToText(QString::fromUtf8(bytes));
    return 0;
}
