// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/templateparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

QList<TemplatePart> partsFrom(const QString &text, const QList<TemplatePart> &kept)
{
    static const QRegularExpression line(u"^\\s*([+-]?\\d+)?\\s*(.*)$"_s);
    QList<TemplatePart> parts;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : lines) {
        if (one.trimmed().isEmpty())
            continue;
        const auto found = line.match(one);
        TemplatePart part{.title = found.captured(2).simplified(),
                          .offsetDays = found.captured(1).toLongLong(),
                          .position = parts.size() + 1};
        const auto same = std::ranges::find(kept, part.title, &TemplatePart::title);
        if (same != kept.end() && std::ranges::find(parts, same->id, &TemplatePart::id) == parts.end())
            part.id = same->id;
        parts.append(part);
    }
    return parts;
}

QString partLines(const QList<TemplatePart> &parts)
{
    QStringList lines;
    for (const TemplatePart &part : parts)
        lines.append((part.offsetDays > 0 ? u"+"_s : QString()) + QString::number(part.offsetDays) + u' ' + part.title);
    return lines.join(u'\n');
}

} // namespace lamp
