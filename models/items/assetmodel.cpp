// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/assetmodel.h"

#include "services/desk.h"
#include "services/registry.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
// Tables whose change can alter what a row shows, or which rows there are.
constexpr const char *AssetTables[] = {"asset",    "work_item", "work_item_asset", "person",
                                       "location", "plan",      "plan_asset",      "occurrence"};

AssetModel::Column assetColumn(const char *name, const QString &title, std::function<QString(const AssetRow &)> text,
                               std::function<QVariant(const AssetRow &)> sort = {}, const char *sortKey = "",
                               Qt::Alignment alignment = Qt::AlignLeft)
{
    return {
        {QString::fromLatin1(name), title, QString::fromLatin1(sortKey), alignment}, std::move(text), std::move(sort)};
}
} // namespace

QList<AssetModel::Column> AssetModel::columns(Desk &desk)
{
    Q_UNUSED(desk)
    return {
        assetColumn("name", tr("Name"), [](const AssetRow &r) { return r.asset.name; }, {}, "name"),
        assetColumn("model", tr("Model"), [](const AssetRow &r) { return r.asset.model; }, {}, "model"),
        assetColumn("type", tr("Type"), [](const AssetRow &r) { return r.asset.type; }, {}, "type"),
        assetColumn("owner", tr("Owner"), [](const AssetRow &r) { return r.owner; }, {}, "owner"),
        assetColumn("location", tr("Location"), [](const AssetRow &r) { return r.location; }),
        assetColumn("state", tr("State"), [](const AssetRow &r) { return assetStateWord(r.asset.state); }, {}, "state"),
        assetColumn("warranty", tr("Warranty"), [](const AssetRow &r) { return dateWords(r.asset.warrantyOn); },
                    [](const AssetRow &r) { return QVariant(r.asset.warrantyOn); }, "warranty"),
    };
}

AssetModel::AssetModel(Desk &desk, QObject *parent) : PagedModelOf(columns(desk), {}, parent), m_desk(desk)
{
    setSource({[this](qint64 limit) { return m_desk.registry().firstAssets(m_text, m_sort, m_retired, limit); },
               [this] { return m_desk.registry().assets(m_text, m_sort, m_retired); },
               [this](const QList<AssetId> &ids) { return m_desk.registry().assetRows(ids); }});
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (std::ranges::any_of(AssetTables, [&](const char *table) { return event.touches(table); }))
            refresh();
    });
}

QDate AssetModel::today() const { return m_desk.now().in(m_desk.zone()).date(); }

void AssetModel::setText(const QString &text)
{
    m_text = text;
    reload();
}

void AssetModel::setSort(AssetSort sort)
{
    m_sort = sort;
    reload();
}

void AssetModel::setRetired(bool shown)
{
    m_retired = shown;
    reload();
}

QString AssetModel::sentence(const AssetRow &row) const
{
    QStringList parts{row.asset.name, row.asset.model, row.owner.isEmpty() ? row.location : row.owner,
                      assetStateWord(row.asset.state)};
    const QList<Badge> badges = badgesOf(row, today());
    for (const Badge &badge : badges)
        parts.append(badge.text);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", ");
}

QVariant AssetModel::extra(const AssetRow &row, int column, int role) const
{
    Q_UNUSED(column)
    switch (role) {
    case BadgesRole: return QVariant::fromValue(badgesOf(row, today()));
    case LeadRole: return row.asset.name;
    case DetailRole: return row.owner.isEmpty() ? row.location : row.owner;
    default: return {};
    }
}

} // namespace lamp
