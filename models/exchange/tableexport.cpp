// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableexport.h"

#include "services/desk.h"
#include "services/workitems.h"
#include "store/exchangerepository.h"
#include "store/rows.h"

#include <QSaveFile>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using Cell = CsvWriter::Cell;
using Names = QHash<qint64, QString>;

// The names beside the ids of a page, read once.
struct ExportNames {
    QHash<qint64, Person> people;
    Names assets, suppliers, teams, services;
    std::shared_ptr<const Catalog> catalog;
    QTimeZone zone;

    [[nodiscard]] static Result<ExportNames> load(
        Connection &connection, std::shared_ptr<const Catalog> catalog, const QTimeZone &zone)
    {
        ExportNames names;
        names.catalog = std::move(catalog);
        names.zone = zone;
        LAMP_TRY(people, rows::all<Person>(connection));
        for (const Person &person : std::as_const(people))
            names.people.insert(person.id.value, person);
        for (auto [table, list] : {std::pair{"asset", &names.assets}, {"supplier", &names.suppliers},
                 {"team", &names.teams}, {"service", &names.services}}) {
            LAMP_TRY(found, exchangestore::names(connection, table));
            *list = found;
        }
        return names;
    }
    [[nodiscard]] QString person(PersonId id) const { return people.value(id.value).name; }
    // Wall time of the desk with its offset: no reader has to guess.
    [[nodiscard]] QString moment(Instant at) const { return at.in(zone).toString(Qt::ISODate); }
    [[nodiscard]] QString moment(const std::optional<Instant> &at) const { return at ? moment(*at) : QString(); }
};

QString isoDate(const QDate &date) { return date.toString(Qt::ISODate); }
Cell exportedAmount(qint64 cents)
{
    return {cents == 0 ? QString() : QString::number(double(cents) / 100, 'f', 2), true};
}
QString exportedYes(bool yes) { return yes ? u"yes"_s : QString(); }

const QStringList &publicTicketColumns()
{
    static const QStringList columns = {u"number"_s, u"external_number"_s, u"kind"_s, u"title"_s, u"status"_s,
        u"priority"_s, u"impact"_s, u"urgency"_s, u"major"_s, u"requester"_s, u"requester_mail"_s, u"callback"_s,
        u"reported_by"_s, u"assignee"_s, u"team"_s, u"category"_s, u"asset"_s, u"service"_s, u"location"_s,
        u"channel"_s, u"created_at"_s, u"target_at"_s, u"follow_up_at"_s, u"solved_at"_s, u"closed_at"_s, u"fix"_s,
        u"fix_text"_s, u"supplier"_s, u"supplier_ref"_s, u"users_affected"_s, u"minutes"_s, u"cost"_s, u"tags"_s,
        u"confidential"_s, u"description"_s, u"told"_s};
    return columns;
}

QString joinedEntries(const QList<Entry> &entries, EntryKind kind, const ExportNames &names)
{
    QStringList texts;
    for (const Entry &entry : entries) {
        if (entry.kind != kind || entry.body.isEmpty())
            continue;
        const QString author = entry.authorId ? names.person(entry.authorId) : entry.authorText;
        texts.append(
            names.moment(entry.happenedAt) + (author.isEmpty() ? QString() : u" " + author) + u":\n" + entry.body);
    }
    return texts.join(u"\n\n"_s);
}

// What the requester said later stands with what was told, by time.
QString conversation(const QList<Entry> &entries, const ExportNames &names)
{
    QList<Entry> spoken;
    bool first = true;
    for (Entry entry : entries) {
        if (entry.kind == EntryKind::Report && std::exchange(first, false))
            continue;
        if (entry.kind == EntryKind::Report || entry.kind == EntryKind::Told) {
            entry.kind = EntryKind::Told;
            spoken.append(entry);
        }
    }
    return joinedEntries(spoken, EntryKind::Told, names);
}

QString descriptionOf(const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        if (entry.kind == EntryKind::Report)
            return entry.body;
    return {};
}

QList<Cell> ticketCells(const WorkItem &item, const QList<Entry> &entries, const QStringList &tags,
    const ExportNames &names, bool publicOnly)
{
    const Catalog &catalog = *names.catalog;
    qint64 minutes = 0;
    for (const Entry &entry : entries)
        minutes += entry.minutes;
    QList<Cell> cells = {item.number, item.externalNumber, codeOf(item.kind), item.title,
        catalog.status(item.statusId).name, codeOf(item.priority), codeOf(item.impact), codeOf(item.urgency),
        exportedYes(item.major), item.requesterId ? names.person(item.requesterId) : item.requesterText,
        names.people.value(item.requesterId.value).mail, item.callback, names.person(item.reportedById),
        names.person(item.assigneeId), names.teams.value(item.teamId.value), catalog.categoryPath(item.categoryId),
        names.assets.value(item.assetId.value), names.services.value(item.serviceId.value),
        catalog.location(item.locationId), catalog.label(u"channel", item.channel), names.moment(item.createdAt),
        names.moment(item.targetAt), names.moment(item.followUpAt), names.moment(item.solvedAt),
        names.moment(item.closedAt), item.fix.isEmpty() ? QString() : catalog.label(u"fix", item.fix), item.fixText,
        names.suppliers.value(item.supplierId.value), item.supplierRef,
        item.usersAffected == 0 ? Cell(QString()) : Cell(item.usersAffected),
        minutes == 0 ? Cell(QString()) : Cell(minutes), exportedAmount(item.costCents), tags.join(u", "_s),
        exportedYes(item.confidential), descriptionOf(entries), conversation(entries, names)};
    if (!publicOnly)
        cells.append(joinedEntries(entries, EntryKind::Note, names));
    return cells;
}

// The chosen ones of a row's cells, in the chosen order; all when none is chosen.
QList<Cell> chosenCells(const QList<Cell> &cells, const QList<qsizetype> &places)
{
    QList<Cell> chosen;
    for (const qsizetype place : places)
        chosen.append(cells[place]);
    return places.isEmpty() ? cells : chosen;
}

Result<QList<qsizetype>> placesOf(const QStringList &chosen, const QStringList &all)
{
    QList<qsizetype> places;
    for (const QString &column : chosen) {
        const qsizetype place = all.indexOf(column);
        if (place < 0)
            return fail(Error::Kind::Invalid, u"columns: there is no '%1'"_s.arg(column));
        places.append(place);
    }
    return places;
}

QList<Cell> headerCells(const QStringList &columns)
{
    QList<Cell> cells;
    for (const QString &column : columns)
        cells.append(column);
    return cells;
}

Result<std::unique_ptr<QSaveFile>> openExport(const QString &path)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, path + u": " + file->errorString());
    return file;
}

Result<void> finishExport(QSaveFile &file, CsvWriter &writer)
{
    LAMP_CHECK(writer.flush());
    if (!file.commit())
        return fail(Error::Kind::Io, file.fileName() + u": " + file.errorString());
    return {};
}

Result<ExportReport> writeTickets(Connection &connection, const QList<WorkItemId> &ids, const QString &path,
    const ExportNames &names, const ExportOptions &options)
{
    const QStringList all = TableExport::ticketColumns(options.publicOnly);
    LAMP_TRY(places, placesOf(options.columns, all));
    LAMP_TRY(file, openExport(path));
    CsvWriter writer(*file, options.csv);
    LAMP_CHECK(writer.write(headerCells(options.columns.isEmpty() ? all : options.columns)));
    ExportReport report;
    for (qsizetype at = 0; at < ids.size(); at += exchangestore::exportPage) {
        if (exchangestore::isCancelled(connection))
            return fail(Error::Kind::Cancelled, path);
        const QList<WorkItemId> page = ids.sliced(at, std::min(exchangestore::exportPage, ids.size() - at));
        LAMP_TRY(items, exchangestore::workItems(connection, page));
        LAMP_TRY(entries, exchangestore::entriesOfItems(connection, page));
        LAMP_TRY(tags, exchangestore::tagsOfItems(connection, page));
        for (const WorkItem &item : std::as_const(items)) {
            if (!options.confidential && item.confidential) {
                ++report.leftOut;
                continue;
            }
            const QList<Cell> cells = ticketCells(item, entries.value(item.id.value), tags.value(item.id.value), names,
                                                  options.publicOnly);
            LAMP_CHECK(writer.write(chosenCells(cells, places)));
            ++report.rows;
        }
    }
    LAMP_CHECK(finishExport(*file, writer));
    return report;
}

QStringList assetColumns(bool publicOnly)
{
    QStringList columns
        = {u"name"_s, u"type"_s, u"model"_s, u"serial"_s, u"external_number"_s, u"location"_s, u"place"_s, u"address"_s,
            u"host"_s, u"owner"_s, u"owner_mail"_s, u"state"_s, u"criticality"_s, u"purchased_on"_s, u"in_service_on"_s,
            u"warranty_on"_s, u"support_on"_s, u"replace_on"_s, u"supplier"_s, u"cost"_s};
    if (!publicOnly)
        columns += {u"console"_s, u"notes"_s};
    return columns;
}

QList<Cell> assetCells(const Asset &asset, const ExportNames &names, bool publicOnly)
{
    QList<Cell> cells = {asset.name, asset.type, asset.model, asset.serial, asset.externalNumber,
        names.catalog->location(asset.locationId), asset.place, asset.address, asset.host, names.person(asset.ownerId),
        names.people.value(asset.ownerId.value).mail, codeOf(asset.state), codeOf(asset.criticality),
        isoDate(asset.purchasedOn), isoDate(asset.inServiceOn), isoDate(asset.warrantyOn), isoDate(asset.supportOn),
        isoDate(asset.replaceOn), names.suppliers.value(asset.supplierId.value), exportedAmount(asset.costCents)};
    if (!publicOnly)
        cells += {asset.console, asset.notes};
    return cells;
}

Result<ExportReport> writeAssets(
    Connection &connection, const QString &path, const ExportNames &names, const ExportOptions &options)
{
    LAMP_TRY(file, openExport(path));
    CsvWriter writer(*file, options.csv);
    LAMP_CHECK(writer.write(headerCells(assetColumns(options.publicOnly))));
    ExportReport report;
    QString key;
    AssetId last;
    for (;;) {
        if (exchangestore::isCancelled(connection))
            return fail(Error::Kind::Cancelled, path);
        LAMP_TRY(page, exchangestore::assetsAfter(connection, key, last, exchangestore::exportPage));
        if (page.isEmpty())
            break;
        for (const Asset &asset : std::as_const(page))
            LAMP_CHECK(writer.write(assetCells(asset, names, options.publicOnly)));
        report.rows += page.size();
        last = page.last().id;
        LAMP_TRY(lastKey, exchangestore::nameKey(connection, last));
        key = lastKey;
    }
    LAMP_CHECK(finishExport(*file, writer));
    return report;
}

} // namespace

QStringList TableExport::ticketColumns(bool publicOnly)
{
    return publicOnly ? publicTicketColumns() : publicTicketColumns() + QStringList{u"notes"_s};
}

QFuture<Result<ExportReport>> TableExport::tickets(
    const WorkItemQuery &query, const QString &path, const ExportOptions &options) const
{
    return m_desk.database().read([=, &items = m_desk.workItems(), catalog = m_desk.catalogSnapshot(),
                                      zone = m_desk.zone()](Connection &connection) -> Result<ExportReport> {
        LAMP_TRY(ids, items.ids(connection, query, 0));
        LAMP_TRY(names, ExportNames::load(connection, catalog, zone));
        return writeTickets(connection, ids, path, names, options);
    });
}

QFuture<Result<ExportReport>> TableExport::assets(const QString &path, const ExportOptions &options) const
{
    return m_desk.database().read(
        [=, catalog = m_desk.catalogSnapshot(), zone = m_desk.zone()](Connection &connection) -> Result<ExportReport> {
            LAMP_TRY(names, ExportNames::load(connection, catalog, zone));
            return writeAssets(connection, path, names, options);
        });
}

} // namespace lamp
