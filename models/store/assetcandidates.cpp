// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assetcandidates.h"

#include "core/text.h"
#include "store/query.h"
#include "store/registryrepository.h"
#include "store/rows.h"

namespace lamp::assetstore {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostAssets = 500; // of the kinds named; those at the caller's place come first
constexpr qsizetype MostWords = 24;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

// Names of one word and of two words side by side.
Result<QList<Asset>> named(Connection &connection, const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.resize(qMin(MostWords, words.size()));
    QVariantList keys;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString one = words[i];
        while (!one.isEmpty() && one.back().isPunct())
            one.chop(1);
        keys.append(sortKey(one));
        if (i + 1 < words.size())
            keys.append(sortKey(QString(words[i] + u' ' + words[i + 1])));
    }
    if (keys.isEmpty())
        return QList<Asset>();
    return rows::where<Asset>(
        connection, QString(u"WHERE name_key IN ("_s + marks(keys.size()) + u") AND state <> 'retired'"), keys);
}

// Types are the user's own words: which of them a kind means is not for SQL to say.
Result<QVariantList> typesOf(Connection &connection, const QString &text, const QStringList &kinds)
{
    QVariantList types;
    Query q(connection, u"SELECT DISTINCT type FROM asset"_s);
    while (q.next()) {
        Asset one;
        one.type = q.text(0);
        const bool said = !one.type.isEmpty() && folded(text).contains(folded(one.type));
        if (said || isOfKinds(one, kinds) || (one.type.isEmpty() && !kinds.isEmpty()))
            types.append(one.type);
    }
    LAMP_CHECK(q.done());
    return types;
}
} // namespace

Result<AssetHints> hints(Connection &connection, const QString &text, PersonId caller, AssetId device)
{
    AssetHints hints{.text = text, .device = device};
    if (caller) {
        LAMP_TRY(person, rows::get<Person>(connection, caller));
        hints.caller = person;
        LAMP_TRY(devices, registrystore::devicesOf(connection, caller));
        hints.devices = devices;
    }
    LAMP_TRY(byName, named(connection, text));
    hints.others = byName;
    LAMP_TRY(types, typesOf(connection, text, assetKindsIn(text)));
    if (types.isEmpty())
        return hints;
    LAMP_TRY(ofKind,
             rows::where<Asset>(connection,
                                QString(u"WHERE type IN ("_s + marks(types.size())
                                        + u") AND state IN ('in_use', 'repair') ORDER BY "
                                          "location_id = ? DESC, name_key LIMIT ?"),
                                types + QVariantList{hints.caller.locationId.value, MostAssets}));
    hints.complete = ofKind.size() < MostAssets;
    hints.others += ofKind;
    return hints;
}

} // namespace lamp::assetstore
