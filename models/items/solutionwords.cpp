// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/solutionwords.h"

#include "services/catalog.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
Solution solution(const Catalog &catalog, const QString &code, const QString &text)
{
    return {code, code.isEmpty() ? QString() : catalog.label(u"fix", code), text};
}

bool solves(const Entry &entry, const Catalog &catalog)
{
    return entry.kind == EntryKind::Status && catalog.status(entry.statusId).cls == StatusClass::Done
        && catalog.status(entry.fromStatusId).cls != StatusClass::Done;
}
} // namespace

QString Solution::words() const
{
    return fix.isEmpty() || text.isEmpty() ? QString(fix + text) : QString(fix + u": " + text);
}

QHash<qint64, Solution> solutionsOf(const WorkItemDetails &details, const Catalog &catalog)
{
    QHash<qint64, Solution> all;
    qint64 last = 0;
    for (const Entry &entry : details.entries)
        if (solves(entry, catalog)) {
            last = entry.id.value;
            all.insert(last, solution(catalog, entry.via, entry.body));
        }
    // The item has the last one as it is now: corrected since, or from a time when entries did not keep it.
    if (const Solution now = solution(catalog, details.item.fix, details.item.fixText); !now.isEmpty())
        all.insert(last, now);
    all.removeIf([](const std::pair<const qint64 &, Solution &> &one) { return one.second.isEmpty(); });
    return all;
}

} // namespace lamp
