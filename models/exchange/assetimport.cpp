// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assetimport.h"

#include "core/text.h"
#include "exchange/importlookup.h"
#include "exchange/importrun.h"
#include "exchange/registerrows.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

void takeFacts(RegisterCells &cells, Asset &asset)
{
    cells.take("name", asset.name);
    asset.name = cleanName(asset.name);
    cells.take("serial", asset.serial);
    cells.take("type", asset.type);
    if (const QString model = cells.text("model").simplified(); !model.isEmpty()) {
        const QString maker = cells.text("manufacturer").simplified();
        asset.model
            = maker.isEmpty() || model.startsWith(maker, Qt::CaseInsensitive) ? model : QString(maker + u' ' + model);
    }
    cells.take("place", asset.place);
    cells.take("address", asset.address);
    cells.take("host", asset.host);
    cells.take("external_number", asset.externalNumber);
    cells.take("console", asset.console);
    cells.take("purchased_on", asset.purchasedOn);
    cells.take("in_service_on", asset.inServiceOn);
    cells.take("warranty_on", asset.warrantyOn);
    cells.take("support_on", asset.supportOn);
    cells.take("replace_on", asset.replaceOn);
    cells.takeCents("cost", asset.costCents);
    cells.takeCode("state", asset.state);
    cells.takeCode("criticality", asset.criticality);
    if (const QString notes = cells.text("notes"); !notes.isEmpty())
        asset.notes = notes;
    for (const QString &otherwise : {asset.host, asset.serial, asset.externalNumber})
        if (asset.name.isEmpty())
            asset.name = otherwise;
}

// People, suppliers and places that the row names; made when unknown.
Result<void> takeRelations(const RegisterCells &cells, ImportLookup &lookup, Asset &asset)
{
    LAMP_TRY(location, lookup.location(cells.text("location")));
    if (location)
        asset.locationId = location;
    LAMP_TRY(supplier, lookup.supplier(cells.text("supplier")));
    if (supplier)
        asset.supplierId = supplier;
    const QString owner = cells.text("owner"), mail = cells.text("owner_mail");
    const bool address = mail.contains(u'@');
    LAMP_TRY(person,
        lookup.person(
            {.name = owner, .mail = address ? mail : QString(), .login = address ? QString() : mail, .phone = {}}));
    if (person)
        asset.ownerId = person;
    return {};
}

Result<void> takeAsset(RegisterCells &cells, ImportLookup &lookup, ImportReport &report)
{
    const AssetId known = lookup.knownAsset(cells.text("name"), cells.text("serial"), cells.text("external_number"));
    const Asset before = known ? lookup.asset(known) : Asset{};
    Asset after = before;
    takeFacts(cells, after);
    if (after.name.isEmpty())
        cells.refuse(QCoreApplication::translate("Import", "the row has neither name, serial number nor host name"));
    if (cells.isRefused())
        return {};
    LAMP_CHECK(takeRelations(cells, lookup, after));
    ++report.records;
    if (!known) {
        ++report.created;
        LAMP_TRY(id, lookup.add(after));
        Q_UNUSED(id)
        return {};
    }
    ++(after == before ? report.unchanged : report.changed);
    return lookup.replace(after);
}

Result<ImportReport> assetWork(Connection &connection, ChangeSet *changes, const ImportAnalysis &analysis,
    const Catalog &, const ImportProgress &goOn)
{
    ImportReport report;
    LAMP_TRY(lookup, ImportLookup::load(connection, changes));
    LAMP_TRY(table, ImportTable::open(analysis));
    for (;;) {
        LAMP_TRY(row, table->next());
        if (!row)
            break;
        if (++report.rows % 100 == 0 && !goOn(table->position(), analysis.format.size))
            return fail(Error::Kind::Cancelled, {});
        RegisterCells cells(analysis, *row, report);
        LAMP_CHECK(takeAsset(cells, *lookup, report));
    }
    report.made = lookup->made();
    report.made.remove(u"asset"_s); // the rows themselves
    return report;
}

} // namespace

QFuture<Result<ImportAnalysis>> AssetImport::analyse(const QString &path, const ImportOptions &options) const
{
    return analyseImport(m_desk, ImportTarget::Assets, path, options);
}

QFuture<Result<ImportReport>> AssetImport::preview(const QString &path, const ImportOptions &options) const
{
    return previewImport(m_desk, ImportTarget::Assets, path, options, assetWork);
}

QFuture<Result<ImportReport>> AssetImport::run(const QString &path, const ImportOptions &options)
{
    return runImport(m_desk, ImportTarget::Assets, path, options, assetWork);
}

} // namespace lamp
