// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registryquery.h"
#include "store/registryrepository.h"
#include "store/rows.h"

namespace lamp::registrystore {

namespace {
constexpr int AnswersRead = 200;
} // namespace

Result<QList<SupplierId>> supplierIds(Connection &connection, const QString &text, bool former, qint64 limit)
{
    AnyOf any;
    any.like("name_key", holding(sortKey(text)));
    for (const char *column : {"customer_number", "hotline", "contacts", "mail"})
        any.like(column, holding(text.simplified()));
    any.bound.append(limitOf(limit));
    return idList<SupplierId>(connection,
                              u"SELECT id FROM supplier WHERE "_s + (former ? u"1 = 1"_s : u"active = 1"_s) + u" AND "
                                  + any.sql() + u" ORDER BY name_key LIMIT ?",
                              any.bound);
}

Result<std::optional<double>> answerDays(Connection &connection, SupplierId supplier)
{
    LAMP_TRY(ms,
             single(connection, uR"(
        WITH moves AS (
            SELECT e.status_id, e.happened_at AS since,
                   lead(e.happened_at) OVER (PARTITION BY e.work_item_id ORDER BY e.happened_at, e.id) AS until
            FROM entry e WHERE e.kind = 'status' AND e.work_item_id IN
                 (SELECT id FROM work_item WHERE supplier_id = ? ORDER BY created_at DESC LIMIT ?))
        SELECT avg(until - since) FROM moves m JOIN status s ON s.id = m.status_id WHERE s.use = 'waiting_supplier'
        AND until IS NOT NULL)"_s,
                    {supplier.value, AnswersRead}));
    return ms.isNull() ? std::nullopt : std::optional(ms.toDouble() / double(DayMs));
}

Result<QList<SupplierRow>> supplierRows(Connection &connection, const QList<SupplierId> &ids)
{
    QList<SupplierRow> list;
    for (const SupplierId id : ids) {
        const auto supplier = rows::get<Supplier>(connection, id);
        if (!supplier)
            continue;
        SupplierRow row{.id = id, .supplier = *supplier};
        Query facts(connection, uR"(
            SELECT (SELECT count(*) FROM asset WHERE supplier_id = ? AND state <> 'retired'),
                   (SELECT count(*) FROM work_item WHERE supplier_id = ? AND is_open = 1),
                   (SELECT count(*) FROM renewal WHERE supplier_id = ? AND active = 1))"_s,
                    {id.value, id.value, id.value});
        if (facts.next()) {
            row.assets = static_cast<int>(facts.integer(0));
            row.open = static_cast<int>(facts.integer(1));
            row.renewals = static_cast<int>(facts.integer(2));
        }
        LAMP_CHECK(facts.done());
        LAMP_TRY(days, answerDays(connection, id));
        row.answerDays = days;
        list.append(row);
    }
    return list;
}

Result<QList<Supplier>> suppliers(Connection &connection, const QString &text)
{
    return rows::where<Supplier>(connection, u"WHERE active = 1 AND name_key LIKE ? ESCAPE '\\' ORDER BY name_key"_s,
                                 {holding(sortKey(text))});
}

Result<QList<AssetId>> assetsOf(Connection &connection, SupplierId supplier)
{
    return idList<AssetId>(connection,
                           u"SELECT id FROM asset WHERE supplier_id = ? AND state <> 'retired' ORDER BY name_key"_s,
                           {supplier.value});
}

Result<QList<WorkItemId>> openOf(Connection &connection, SupplierId supplier)
{
    return idList<WorkItemId>(connection,
                              u"SELECT id FROM work_item WHERE supplier_id = ? AND is_open = 1 ORDER BY due_at"_s,
                              {supplier.value});
}

Result<QList<RenewalId>> renewalsOf(Connection &connection, SupplierId supplier)
{
    return idList<RenewalId>(connection, uR"(
        SELECT id FROM renewal WHERE supplier_id = ? AND active = 1 ORDER BY coalesce(act_by, ends_on, '9999'),
        title_key)"_s,
                             {supplier.value});
}

Result<QList<RenewalId>> renewalIds(Connection &connection, const QString &text, bool ended, qint64 limit)
{
    const QString typed = text.simplified();
    AnyOf any;
    any.like("title_key", holding(sortKey(typed)));
    any.like("covers", holding(typed));
    any.conditions.append(uR"(supplier_id IN (SELECT id FROM supplier WHERE name_key LIKE ? ESCAPE '\'))"_s);
    any.bound += {holding(sortKey(typed)), limitOf(limit)};
    return idList<RenewalId>(connection,
                             u"SELECT id FROM renewal WHERE "_s + (ended ? u"1 = 1"_s : u"active = 1"_s) + u" AND "
                                 + any.sql() + u" ORDER BY coalesce(act_by, ends_on, '9999'), title_key LIMIT ?",
                             any.bound);
}

Result<QList<RenewalRow>> renewalRows(Connection &connection, const QList<RenewalId> &ids, QDate today)
{
    QList<RenewalRow> list;
    for (const RenewalId id : ids) {
        const auto renewal = rows::get<Renewal>(connection, id);
        if (!renewal)
            continue;
        RenewalRow row{.id = id, .renewal = *renewal, .state = stateOf(*renewal, today)};
        Query names(connection, uR"(
            SELECT (SELECT name FROM supplier WHERE id = ?), (SELECT name FROM person WHERE id = ?), (SELECT name
            FROM asset WHERE id = ?))"_s,
                    {toColumn(renewal->supplierId), toColumn(renewal->ownerId), toColumn(renewal->assetId)});
        if (names.next()) {
            row.supplier = names.text(0);
            row.owner = names.text(1);
            row.asset = names.text(2);
        }
        LAMP_CHECK(names.done());
        list.append(row);
    }
    return list;
}

} // namespace lamp::registrystore
