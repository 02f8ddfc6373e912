// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

namespace lamp {

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c);
    return out.toCaseFolded().replace(QChar(0xDF), QLatin1StringView("ss")); // full folding, which Qt does not do
}

QString sortKey(QStringView text)
{
    const QString plain = folded(text).simplified();
    QString out;
    out.reserve(plain.size() + 16);
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype end = i;
        while (end < plain.size() && plain[end].isDigit())
            ++end;
        if (end > i) {
            out.append(QString(qMax<qsizetype>(0, 10 - (end - i)), u'0')).append(QStringView(plain).mid(i, end - i));
            i = end;
        } else {
            out.append(plain[i++]);
        }
    }
    return out;
}

QString cleanName(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        const bool hidden = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || (c >= QChar(0x2028) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (!hidden)
            out.append(c);
    }
    return out.simplified();
}

} // namespace lamp
