// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketimport.h"

#include "exchange/importlookup.h"
#include "exchange/importrun.h"
#include "exchange/ticketrecord.h"
#include "services/desk.h"
#include "store/exchangerepository.h"
#include "store/rows.h"

#include <QCoreApplication>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// Compares the records of a file with the desk and, unless it is a dry run, writes what differs.
class TicketWriter {
public:
    TicketWriter(const WorkItems &items, Connection &connection, ChangeSet *changes, const Catalog &catalog,
        ImportReport &report)
        : m_items(items)
        , m_connection(connection)
        , m_changes(changes)
        , m_catalog(catalog)
        , m_report(report)
    {
    }
    [[nodiscard]] Result<void> write(const QList<TicketRecord> &records, const ImportProgress &goOn);

private:
    [[nodiscard]] Result<std::optional<WorkItem>> existing(const TicketRecord &record) const;
    [[nodiscard]] Result<void> create(const TicketRecord &record);
    [[nodiscard]] Result<void> update(const TicketRecord &record, const WorkItem &before);
    [[nodiscard]] Result<WorkItem> applied(const TicketRecord &record, WorkItem item);
    [[nodiscard]] Result<void> applyPeople(const TicketRecord &record, WorkItem &item);
    void applyState(const TicketRecord &record, WorkItem &item) const;
    void applyPriority(const TicketRow &state, WorkItem &item) const;
    [[nodiscard]] QList<Entry> entriesOf(const TicketRecord &record, const WorkItem &item) const;
    [[nodiscard]] Result<void> noteSource(
        const TicketRecord &record, WorkItemId id, const std::optional<ImportSource> &before);
    [[nodiscard]] Result<bool> addMissing(const TicketRecord &record, const WorkItem &item);
    [[nodiscard]] Result<bool> followDescription(
        const TicketRecord &record, const WorkItem &item, const QList<Entry> &present);
    void sign(Entry &entry, const QString &by) const;

    const WorkItems &m_items;
    Connection &m_connection;
    ChangeSet *m_changes;
    const Catalog &m_catalog;
    ImportReport &m_report;
    std::unique_ptr<ImportLookup> m_lookup;
};

Result<void> TicketWriter::write(const QList<TicketRecord> &records, const ImportProgress &goOn)
{
    LAMP_TRY(lookup, ImportLookup::load(m_connection, m_changes));
    m_lookup = std::move(lookup);
    qint64 done = 0;
    qint64 undated = 0;
    for (const TicketRecord &record : records) {
        undated += record.created ? 0 : 1;
        LAMP_TRY(before, existing(record));
        LAMP_CHECK(before ? update(record, *before) : create(record));
        // Reading was the first tenth of the way.
        if (++done % 20 == 0 && !goOn(records.size() / 9 + done, records.size() / 9 + records.size()))
            return fail(Error::Kind::Cancelled, {});
    }
    if (undated > 0)
        m_report.add(0,
            QCoreApplication::translate("Import",
                "%Ln ticket(s) have no date in the file: they count as opened at the moment of the import", nullptr,
                static_cast<int>(undated)),
            false);
    m_report.made = m_lookup->made();
    return {};
}

// By the identity that the import gave it; else, when the file came under another name before, by the number of the
// other system and the same beginning or title.
Result<std::optional<WorkItem>> TicketWriter::existing(const TicketRecord &record) const
{
    LAMP_TRY(source, exchangestore::importSource(m_connection, record.identity));
    if (source && source->workItemId) {
        LAMP_TRY(item, rows::get<WorkItem>(m_connection, source->workItemId));
        return item;
    }
    LAMP_TRY(same, exchangestore::byUid(m_connection, record.identity));
    if (same)
        return same;
    LAMP_TRY(numbered, exchangestore::byExternalNumber(m_connection, record.state.number));
    for (const WorkItem &item : std::as_const(numbered))
        if ((record.created && item.createdAt == *record.created) || item.title == record.title)
            return item;
    return std::nullopt;
}

Result<void> TicketWriter::create(const TicketRecord &record)
{
    ++m_report.created;
    WorkItem blank;
    blank.uid = record.identity;
    LAMP_TRY(item, applied(record, blank));
    if (m_changes == nullptr)
        return {};
    NewWorkItem fresh;
    fresh.item = item;
    fresh.description = record.state.description;
    fresh.tags = record.state.tags;
    LAMP_TRY(id, m_items.create(*m_changes, fresh));
    item.id = id;
    if (item.createdAt.ms == 0)
        item.createdAt = m_changes->now();
    for (const Entry &entry : entriesOf(record, item)) {
        LAMP_TRY(row, rows::insert(*m_changes, entry));
        Q_UNUSED(row)
    }
    return noteSource(record, id, std::nullopt);
}

// What the file said this time: the same again is no news, whatever was edited here meanwhile.
Result<void> TicketWriter::noteSource(
    const TicketRecord &record, WorkItemId id, const std::optional<ImportSource> &before)
{
    if (m_changes == nullptr)
        return {};
    const ImportSource after{.id = before ? before->id : Id<struct ImportSourceTag>{},
        .uid = record.identity,
        .digest = record.digest(),
        .workItemId = id};
    if (before)
        return rows::update(*m_changes, *before, after);
    LAMP_TRY(row, rows::insert(*m_changes, after));
    Q_UNUSED(row)
    return {};
}

Result<void> TicketWriter::update(const TicketRecord &record, const WorkItem &before)
{
    LAMP_TRY(source, exchangestore::importSource(m_connection, record.identity));
    if (source && source->digest == record.digest() && source->workItemId == before.id) {
        ++m_report.unchanged;
        return {};
    }
    LAMP_CHECK(noteSource(record, before.id, source));
    LAMP_TRY(byHand, exchangestore::editedByHand(m_connection, before.id, importVerb));
    LAMP_TRY(after, applied(record, before));
    const bool differs = after != before;
    if (byHand && differs)
        m_report.add(record.line,
            QCoreApplication::translate("Import", "#%1 was changed here since; its fields are kept").arg(before.number),
            false);
    const bool changed = differs && !byHand;
    if (changed && m_changes != nullptr)
        LAMP_CHECK(rows::update(*m_changes, before, after));
    LAMP_TRY(added, addMissing(record, before));
    ++(changed || added ? m_report.changed : m_report.unchanged);
    return {};
}

Result<WorkItem> TicketWriter::applied(const TicketRecord &record, WorkItem item)
{
    const TicketRow &state = record.state;
    item.title = record.title;
    item.externalNumber = state.number;
    item.kind = state.kind.value_or(item.kind);
    applyState(record, item);
    applyPriority(state, item);
    LAMP_CHECK(applyPeople(record, item));
    const auto take = [](auto &to, const auto &from) {
        if (from)
            to = from;
    };
    LAMP_TRY(team, m_lookup->team(state.team));
    take(item.teamId, team);
    LAMP_TRY(category, m_lookup->category(state.category, state.subcategory));
    take(item.categoryId, category);
    LAMP_TRY(asset, m_lookup->asset(state.asset));
    take(item.assetId, asset);
    LAMP_TRY(service, m_lookup->service(state.service));
    take(item.serviceId, service);
    LAMP_TRY(location, m_lookup->location(state.location));
    take(item.locationId, location);
    LAMP_TRY(supplier, m_lookup->supplier(state.supplier));
    take(item.supplierId, supplier);
    if (!state.supplierRef.isEmpty())
        item.supplierRef = state.supplierRef;
    if (!state.channel.isEmpty())
        item.channel = state.channel;
    if (state.due) {
        item.targetAt = state.due;
        item.targetSet = true;
    }
    if (state.followUp && isOpen(m_catalog.status(item.statusId).cls))
        item.followUpAt = state.followUp;
    item.usersAffected = state.users.value_or(item.usersAffected);
    item.costCents = state.costCents.value_or(item.costCents);
    return item;
}

Result<void> TicketWriter::applyPeople(const TicketRecord &record, WorkItem &item)
{
    const TicketRow &state = record.state;
    const bool open = isOpen(m_catalog.status(item.statusId).cls);
    LAMP_TRY(requester,
        m_lookup->person(
            {.name = state.requester, .mail = state.requesterMail, .login = {}, .phone = state.requesterPhone}));
    if (requester)
        item.requesterId = requester;
    if (!state.requesterPhone.isEmpty())
        item.callback = state.requesterPhone;
    LAMP_TRY(reporter, m_lookup->person({.name = state.reportedBy, .mail = {}, .login = {}, .phone = {}}));
    if (reporter && reporter != item.requesterId)
        item.reportedById = reporter;
    LAMP_TRY(assignee,
        m_lookup->person(
            {.name = state.assignee, .mail = {}, .login = {}, .phone = {}, .technician = true, .active = open}));
    if (assignee)
        item.assigneeId = assignee;
    return {};
}

void TicketWriter::applyState(const TicketRecord &record, WorkItem &item) const
{
    const TicketRow &state = record.state;
    item.statusId = state.status;
    if (record.created)
        item.createdAt = *record.created;
    const Status &status = m_catalog.status(state.status);
    if (isOpen(status.cls)) {
        item.solvedAt.reset();
        item.closedAt.reset();
    } else {
        item.solvedAt = record.solved ? record.solved : item.solvedAt;
        item.closedAt = record.closed ? record.closed : item.closedAt;
        if (!item.solvedAt && m_changes != nullptr)
            item.solvedAt = m_changes->now();
        if (!item.closedAt && status.use == StatusUse::Closed)
            item.closedAt = item.solvedAt;
    }
    if (!state.fix.isEmpty())
        item.fix = state.fix;
    if (!state.resolution.isEmpty())
        item.fixText = state.resolution.section(u'\n', 0, 0).simplified().left(200);
}

void TicketWriter::applyPriority(const TicketRow &state, WorkItem &item) const
{
    item.impact = state.impact.value_or(item.impact);
    item.urgency = state.urgency.value_or(item.urgency);
    if (!state.priority && !item.prioritySet)
        item.priority = priorityOf(item.impact, item.urgency);
    if (!state.priority)
        return;
    item.priority = *state.priority;
    item.prioritySet = item.priority != priorityOf(item.impact, item.urgency);
}

void TicketWriter::sign(Entry &entry, const QString &by) const
{
    entry.authorId = m_lookup->knownPerson({.name = by, .mail = {}, .login = {}, .phone = {}});
    if (!entry.authorId)
        entry.authorText = by;
}

QList<Entry> TicketWriter::entriesOf(const TicketRecord &record, const WorkItem &item) const
{
    QList<Entry> entries;
    const Instant recorded = m_changes != nullptr ? m_changes->now() : Instant{};
    StatusId from = m_catalog.status(StatusUse::New).id;
    for (const TicketStatusChange &change : record.history) {
        Entry entry{.workItemId = item.id, .kind = EntryKind::Status, .statusId = change.status,
                    .fromStatusId = from, .happenedAt = change.at, .recordedAt = recorded};
        sign(entry, change.by);
        entries.append(entry);
        from = change.status;
    }
    for (const TicketWords &words : record.words) {
        Entry entry{.workItemId = item.id, .kind = words.kind, .body = words.text, .minutes = words.minutes,
                    .happenedAt = words.at.value_or(item.createdAt), .recordedAt = recorded};
        if (words.kind == EntryKind::Told)
            entry.via = item.channel;
        sign(entry, words.by);
        entries.append(entry);
    }
    return entries;
}

// What the file tells about the past and the desk does not know yet.
Result<bool> TicketWriter::addMissing(const TicketRecord &record, const WorkItem &item)
{
    LAMP_TRY(present, exchangestore::entriesOf(m_connection, item.id));
    LAMP_TRY(changed, followDescription(record, item, present));
    for (const Entry &entry : entriesOf(record, item)) {
        const bool known = std::ranges::any_of(present, [&](const Entry &other) {
            return other.kind == entry.kind && other.statusId == entry.statusId && other.body == entry.body
                && other.minutes == entry.minutes && other.happenedAt == entry.happenedAt;
        });
        if (known)
            continue;
        changed = true;
        if (m_changes != nullptr) {
            LAMP_TRY(row, rows::insert(*m_changes, entry));
            Q_UNUSED(row)
        }
    }
    LAMP_TRY(tags, exchangestore::tagsOfItems(m_connection, {item.id}));
    const QStringList known = tags.value(item.id.value);
    const bool fresh = std::ranges::any_of(
        record.state.tags, [&](const QString &tag) { return !known.contains(tag.simplified().toLower()); });
    if (fresh && m_changes != nullptr)
        LAMP_CHECK(m_items.tag(*m_changes, item.id, record.state.tags));
    return bool(changed) || fresh;
}

Result<bool> TicketWriter::followDescription(
    const TicketRecord &record, const WorkItem &item, const QList<Entry> &present)
{
    const QString description = record.state.description.trimmed();
    if (description.isEmpty())
        return false;
    const bool known = std::ranges::any_of(
        present, [&](const Entry &entry) { return entry.kind == EntryKind::Report && entry.body == description; });
    if (known)
        return false;
    if (m_changes != nullptr) {
        Entry entry{.workItemId = item.id,
            .kind = EntryKind::Report,
            .via = item.channel,
            .authorId = item.requesterId,
            .body = description,
            .happenedAt = record.state.updated.value_or(m_changes->now()),
            .recordedAt = m_changes->now()};
        LAMP_TRY(row, rows::insert(*m_changes, entry));
        Q_UNUSED(row)
    }
    return true;
}

// What became of the rows beyond the first of a ticket: a line a ticket, or one line for all of a log.
void noteFolding(const QList<TicketRecord> &records, ImportReport &report)
{
    constexpr qsizetype mostLines = 20;
    QList<ImportIssue> notes;
    for (const TicketRecord &record : records)
        if (record.rows > 1 && notes.size() <= mostLines)
            notes.append({record.line,
                QCoreApplication::translate("Import", "%Ln row(s) of number %1 are folded: the last state counts",
                    nullptr, static_cast<int>(record.rows))
                    .arg(record.state.number.left(40)),
                false, 1});
    if (notes.size() > mostLines)
        notes = {{0,
            QCoreApplication::translate("Import",
                "%Ln row(s) are folded into tickets of the same number: the last state of each counts", nullptr,
                static_cast<int>(report.folded)),
            false, 1}};
    report.issues = notes + report.issues;
}

ImportWork ticketWork(const WorkItems &items)
{
    return [&items](Connection &connection, ChangeSet *changes, const ImportAnalysis &analysis, const Catalog &catalog,
                    const ImportProgress &goOn) -> Result<ImportReport> {
        ImportReport report;
        const qint64 size = std::max<qint64>(1, analysis.format.size);
        LAMP_TRY(records,
            readTicketRecords(analysis, catalog, report, [&](qint64 bytes) { return goOn(bytes * 10 / size, 100); }));
        TicketWriter writer(items, connection, changes, catalog, report);
        LAMP_CHECK(writer.write(records, goOn));
        noteFolding(records, report);
        std::ranges::stable_sort(report.issues, {}, &ImportIssue::line);
        return report;
    };
}

} // namespace

QFuture<Result<ImportAnalysis>> TicketImport::analyse(const QString &path, const ImportOptions &options) const
{
    return analyseImport(m_desk, ImportTarget::Tickets, path, options);
}

QFuture<Result<ImportReport>> TicketImport::preview(const QString &path, const ImportOptions &options) const
{
    return previewImport(m_desk, ImportTarget::Tickets, path, options, ticketWork(m_desk.workItems()));
}

QFuture<Result<ImportReport>> TicketImport::run(const QString &path, const ImportOptions &options)
{
    return runImport(m_desk, ImportTarget::Tickets, path, options, ticketWork(m_desk.workItems()));
}

} // namespace lamp
