// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roundsheet.h"

#include "core/text.h"
#include "services/desk.h"
#include "store/rows.h"

#include <algorithm>

namespace lamp::roundsheet {

using namespace Qt::StringLiterals;

namespace {
struct Found {
    QString place;
    RoundSheet::Line line;
};

template <class T>
Result<T> rowOrNone(Connection &connection, decltype(T::id) id)
{
    return id ? rows::get<T>(connection, id) : Result<T>(T{});
}

Result<Found> find(Connection &connection, const Catalog &catalog, const WorkItem &item)
{
    LAMP_TRY(asset, rowOrNone<Asset>(connection, item.assetId));
    LAMP_TRY(person, rowOrNone<Person>(connection, item.requesterId));
    const LocationId location = item.locationId ? item.locationId
        : asset.locationId                      ? asset.locationId
                                                : person.locationId;
    QStringList place;
    if (const QString path = catalog.location(location); !path.isEmpty())
        place.append(path);
    // A rack or a room says more when it belongs to that place.
    if (!asset.place.isEmpty() && (asset.locationId == location || !asset.locationId))
        place.append(asset.place);
    else if (!person.room.isEmpty() && (person.locationId == location || !person.locationId))
        place.append(person.room);
    Found found;
    found.place = place.join(u" › "_s);
    found.line = {item.id, item.number, item.title, person.id ? person.name : item.requesterText, item.callback,
                  asset.name};
    return found;
}
} // namespace

Result<RoundSheet> of(Connection &connection, const Desk &desk, const QList<WorkItemId> &ids, bool confidential)
{
    RoundSheet sheet;
    const auto catalog = desk.catalogSnapshot();
    for (const WorkItemId id : ids) {
        LAMP_TRY(item, rows::get<WorkItem>(connection, id));
        if (item.confidential && !confidential) {
            ++sheet.confidential;
            continue;
        }
        LAMP_TRY(found, find(connection, *catalog, item));
        auto stop = std::ranges::find(sheet.stops, found.place, &RoundSheet::Stop::place);
        if (stop == sheet.stops.end())
            stop = sheet.stops.insert(sheet.stops.end(), {found.place, {}});
        stop->lines.append(found.line);
    }
    std::ranges::stable_sort(sheet.stops, [](const RoundSheet::Stop &one, const RoundSheet::Stop &other) {
        if (one.place.isEmpty() != other.place.isEmpty())
            return other.place.isEmpty();
        return sortKey(one.place) < sortKey(other.place);
    });
    return sheet;
}

QFuture<Result<RoundSheet>> of(Desk &desk, const QList<WorkItemId> &ids, bool confidential)
{
    return desk.database().read([&desk, ids, confidential](Connection &connection) {
        return of(connection, std::as_const(desk), ids, confidential);
    });
}

} // namespace lamp::roundsheet
