// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowcolour.h"

#include "domain/queryreason.h"

namespace lamp {

using namespace Qt::StringLiterals;

QStringList rowInks() { return {u"red"_s, u"amb"_s, u"grn"_s, u"blu"_s, u"vio"_s, u"gry"_s}; }

Result<QList<RowColour>> parseRowColours(QStringView text)
{
    QList<RowColour> rules;
    int number = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString ink = line.left(qMax(qsizetype(0), colon)).trimmed().toString();
        if (!rowInks().contains(ink))
            return fail(Error::Kind::Invalid,
                        QueryReason::tr("colour rule %1: there is no colour '%2'").arg(number).arg(ink));
        const auto query = parseQuery(line.mid(colon + 1).trimmed());
        if (!query)
            return fail(Error::Kind::Invalid,
                        QueryReason::tr("colour rule %1: %2").arg(number).arg(query.error().detail));
        if (query->filter.children.isEmpty())
            return fail(Error::Kind::Invalid, QueryReason::tr("colour rule %1 says no condition").arg(number));
        rules.append({ink, query->filter});
    }
    return rules;
}

QString toText(const QList<RowColour> &rules)
{
    QStringList lines;
    for (const RowColour &rule : rules)
        lines.append(rule.ink + u": " + toText(rule.filter));
    return lines.join(u'\n');
}

} // namespace lamp
