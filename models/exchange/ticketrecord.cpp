// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketrecord.h"

#include "exchange/ticketrow.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include <numeric>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 300, longestFixText = 200;
// Of all tickets that come from other systems' files.
constexpr QUuid importedTickets(0x6f1c3b52, 0x6a0f, 0x5d0e, 0x9b, 0x41, 0x2c, 0x7d, 0x10, 0x8e, 0x5a, 0x33);

void takeLast(QString &to, const QString &from)
{
    if (!from.isEmpty())
        to = from;
}

template <class T>
void takeLast(std::optional<T> &to, const std::optional<T> &from)
{
    if (from)
        to = from;
}

// The later row wins, but its silence is no statement.
void foldInto(TicketRow &state, const TicketRow &row)
{
    for (auto text : {&TicketRow::title, &TicketRow::description, &TicketRow::resolution, &TicketRow::requester,
             &TicketRow::requesterMail, &TicketRow::requesterPhone, &TicketRow::reportedBy, &TicketRow::assignee,
             &TicketRow::team, &TicketRow::category, &TicketRow::subcategory, &TicketRow::asset, &TicketRow::service,
             &TicketRow::location, &TicketRow::supplier, &TicketRow::supplierRef, &TicketRow::channel, &TicketRow::fix,
             &TicketRow::updatedBy, &TicketRow::resolvedBy})
        takeLast(state.*text, row.*text);
    for (auto moment : {&TicketRow::created, &TicketRow::updated, &TicketRow::firstResponse, &TicketRow::solved,
             &TicketRow::closed, &TicketRow::due, &TicketRow::followUp})
        takeLast(state.*moment, row.*moment);
    for (auto number : {&TicketRow::users, &TicketRow::minutes, &TicketRow::costCents})
        takeLast(state.*number, row.*number);
    takeLast(state.kind, row.kind);
    takeLast(state.priority, row.priority);
    takeLast(state.impact, row.impact);
    takeLast(state.urgency, row.urgency);
    if (row.status)
        state.status = row.status;
    for (const QString &tag : row.tags)
        if (!state.tags.contains(tag))
            state.tags.append(tag);
    if (!row.extra.isEmpty())
        state.extra = row.extra;
}

class TicketFolder {
public:
    // `log`: most tickets stand in several rows of the file, each a state of theirs.
    TicketFolder(const ImportAnalysis &analysis, const Catalog &catalog, bool log)
        : m_analysis(analysis)
        , m_catalog(catalog)
        , m_log(log)
    {
    }
    // None when it has no title; its rows stand in the report then.
    [[nodiscard]] std::optional<TicketRecord> fold(QList<TicketRow> rows, ImportReport &report);

private:
    [[nodiscard]] QByteArray identityOf(const TicketRow &row);
    void warnOfTitles(const QList<TicketRow> &rows, ImportReport &report) const;
    void decideStatus(TicketRecord &record) const;
    void decideMoments(TicketRecord &record, const QList<TicketRow> &rows) const;
    void writeHistory(TicketRecord &record, const QList<TicketRow> &rows) const;
    void gatherWords(TicketRecord &record, const QList<TicketRow> &rows) const;
    [[nodiscard]] QString titleOf(const TicketRow &row, qint64 line, ImportReport &report) const;
    [[nodiscard]] bool isOver(StatusId status) const { return !isOpen(m_catalog.status(status).cls); }

    const ImportAnalysis &m_analysis;
    const Catalog &m_catalog;
    bool m_log;
    QHash<QByteArray, int> m_unnumbered; // how often the same words stood in the file
};

std::optional<TicketRecord> TicketFolder::fold(QList<TicketRow> rows, ImportReport &report)
{
    // A log is told in the order of its changes; a log with gaps keeps the file's order.
    const bool stamped = std::ranges::all_of(rows, [](const TicketRow &row) { return row.updated.has_value(); });
    if (stamped)
        std::ranges::stable_sort(rows, {}, [](const TicketRow &row) { return row.updated->ms; });
    TicketRecord record;
    record.state = rows.first();
    for (const TicketRow &row : rows.sliced(1))
        foldInto(record.state, row);
    record.line = std::ranges::min(rows, {}, &TicketRow::line).line;
    record.rows = rows.size();
    record.title = titleOf(record.state, record.line, report);
    if (record.title.isEmpty()) {
        for (const TicketRow &row : std::as_const(rows))
            report.add(row.line,
                QCoreApplication::translate(
                    "Import", "the ticket has no title, and no description whose first line could be one"),
                true);
        return std::nullopt;
    }
    if (!stamped)
        warnOfTitles(rows, report);
    report.folded += record.rows - 1;
    record.identity = identityOf(record.state);
    decideStatus(record);
    decideMoments(record, rows);
    writeHistory(record, rows);
    gatherWords(record, rows);
    if (record.state.title.size() > longestTitle)
        report.add(record.line,
            QCoreApplication::translate("Import", "the title is cut after %1 characters").arg(longestTitle), false);
    return record;
}

// One number with two titles, and no moments that make a log of it: perhaps these are two tickets.
void TicketFolder::warnOfTitles(const QList<TicketRow> &rows, ImportReport &report) const
{
    const TicketRow *before = nullptr;
    for (const TicketRow &row : rows) {
        if (row.title.isEmpty())
            continue;
        if (before != nullptr && before->title.simplified() != row.title.simplified())
            report.add(before->line,
                QCoreApplication::translate("Import",
                    "lines %1 and %2 have the same number %3, different titles and no moment of change: line %2 "
                    "counts, “%4” is given up")
                    .arg(QString::number(before->line), QString::number(row.line), row.number.left(40),
                        before->title.simplified().left(60)),
                false);
        before = &row;
    }
}

QByteArray TicketFolder::identityOf(const TicketRow &row)
{
    if (!row.number.isEmpty())
        return QUuid::createUuidV5(importedTickets, m_analysis.options.source + u'\n' + row.number).toRfc4122();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {row.title, row.description, row.requester, row.requesterMail, row.asset, row.category})
        hash.addData(QString(part + u'\n').toUtf8());
    hash.addData(QByteArray::number(row.created.value_or(Instant{}).ms));
    const QByteArray digest = hash.result();
    const int nth = m_unnumbered[digest]++;
    return QUuid::createUuidV5(
        importedTickets, QByteArray(m_analysis.options.source.toUtf8() + '\n' + digest + QByteArray::number(nth)))
        .toRfc4122();
}

// None is invented: what stands in for a missing title comes from the file by a rule that the report states.
QString TicketFolder::titleOf(const TicketRow &row, qint64 line, ImportReport &report) const
{
    constexpr qsizetype longestFirstLine = 120;
    if (const QString title = row.title.simplified(); !title.isEmpty())
        return title.left(longestTitle);
    if (const QString first = row.description.trimmed().section(u'\n', 0, 0).simplified(); !first.isEmpty()) {
        report.add(line,
            QCoreApplication::translate("Import", "no title: the first line of the description is taken for it"),
            false);
        return first.left(longestFirstLine);
    }
    if (!m_log || row.number.isEmpty())
        return {};
    // The history of other systems' tickets comes without their words: one ticket a number all the same.
    report.add(line,
        QCoreApplication::translate(
            "Import", "no title in this log of changes: the category is taken for it, else the number"),
        false);
    QStringList parts{row.category.simplified(), row.subcategory.simplified()};
    parts.removeAll(QString());
    return (row.category.isEmpty() ? row.number.simplified() : parts.join(u" › "_s)).left(longestTitle);
}

// A file without a status still says by its dates whether the ticket is over.
void TicketFolder::decideStatus(TicketRecord &record) const
{
    TicketRow &state = record.state;
    if (state.status)
        return;
    const StatusUse use = state.closed ? StatusUse::Closed : state.solved ? StatusUse::Solved : StatusUse::New;
    state.status = m_catalog.status(use).id;
}

void TicketFolder::decideMoments(TicketRecord &record, const QList<TicketRow> &rows) const
{
    const TicketRow &state = record.state;
    record.created = state.created;
    if (!record.created)
        for (const TicketRow &row : rows)
            for (const auto &moment : {row.updated, row.firstResponse, row.solved, row.closed})
                if (moment && (!record.created || *moment < *record.created))
                    record.created = moment;
    if (!isOver(state.status))
        return;
    const bool closed = m_catalog.status(state.status).use == StatusUse::Closed;
    record.solved = state.solved ? state.solved
        : state.closed           ? state.closed
        : state.updated          ? state.updated
                                 : record.created;
    if (closed)
        record.closed = state.closed ? state.closed : record.solved;
    // Some exports carry an end that lies before the beginning.
    if (record.created && record.solved && *record.solved < *record.created)
        record.solved = record.created;
    if (record.closed && record.solved && *record.closed < *record.solved)
        record.closed = record.solved;
}

void TicketFolder::writeHistory(TicketRecord &record, const QList<TicketRow> &rows) const
{
    const StatusId fresh = m_catalog.status(StatusUse::New).id;
    StatusId now = fresh;
    const auto change = [&](StatusId status, std::optional<Instant> at, const QString &by) {
        if (!status || status == now || !at)
            return;
        record.history.append({status, std::max(*at, record.created.value_or(*at)), by});
        now = status;
    };
    if (rows.size() > 1)
        for (const TicketRow &row : rows)
            change(row.status, row.updated, row.updatedBy);
    const Status &last = m_catalog.status(record.state.status);
    if (rows.size() == 1 && isOpen(last.cls) && last.cls != StatusClass::Initial)
        change(last.id,
            record.state.updated             ? record.state.updated
                : record.state.firstResponse ? record.state.firstResponse
                                             : record.created,
            record.state.updatedBy);
    if (rows.size() == 1 && last.cls == StatusClass::Done && last.use == StatusUse::Closed
        && record.solved != record.closed)
        change(m_catalog.status(StatusUse::Solved).id, record.solved, record.state.resolvedBy);
    if (isOver(last.id))
        change(last.id, record.closed ? record.closed : record.solved, record.state.resolvedBy);
}

void TicketFolder::gatherWords(TicketRecord &record, const QList<TicketRow> &rows) const
{
    QStringList said;
    const auto say = [&](EntryKind kind, const QString &text, const QString &by, std::optional<Instant> at) {
        if (text.isEmpty() || said.contains(text) || text == record.state.description)
            return;
        said.append(text);
        record.words.append({kind, text, by, at ? at : record.created, 0});
    };
    for (const TicketRow &row : rows) {
        for (const QString &text : row.told)
            say(EntryKind::Told, text, row.updatedBy, row.updated);
        for (const QString &text : row.notes)
            say(EntryKind::Note, text, row.updatedBy, row.updated);
    }
    const TicketRow &state = record.state;
    say(EntryKind::Note, state.extra.join(u'\n'), {}, record.created);
    if (state.firstResponse)
        record.words.append(
            {EntryKind::Told, QCoreApplication::translate("Import", "First answer, as the imported file records it"),
                state.assignee, state.firstResponse, 0});
    if (state.resolution.size() > longestFixText || state.resolution.contains(u'\n'))
        say(EntryKind::Note, state.resolution, state.resolvedBy, record.solved ? record.solved : state.updated);
    if (state.minutes.value_or(0) > 0)
        record.words.append(
            {EntryKind::Work, {}, state.assignee, record.solved ? record.solved : record.created, *state.minutes});
}

} // namespace

QString TicketRecord::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addText = [&hash](const QString &text) { hash.addData(QString(text + QChar(QChar::Null)).toUtf8()); };
    const auto addNumber
        = [&addText](auto value) { addText(value ? QString::number(static_cast<qint64>(*value)) : QString()); };
    const auto addMoment
        = [&addText](const std::optional<Instant> &at) { addText(at ? QString::number(at->ms) : QString()); };
    for (const QString &text : {title, state.number, state.description, state.resolution, state.requester,
             state.requesterMail, state.requesterPhone, state.reportedBy, state.assignee, state.team, state.category,
             state.subcategory, state.asset, state.service, state.location, state.supplier, state.supplierRef,
             state.channel, state.fix, state.tags.join(u',')})
        addText(text);
    addNumber(state.kind);
    addNumber(std::optional(state.status.value));
    addNumber(state.priority);
    addNumber(state.impact);
    addNumber(state.urgency);
    addNumber(state.users);
    addNumber(state.costCents);
    for (const auto &moment : {created, solved, closed, state.due, state.followUp})
        addMoment(moment);
    for (const TicketStatusChange &change : history)
        addText(QString::number(change.status.value) + u'@' + QString::number(change.at.ms) + change.by);
    for (const TicketWords &said : words) {
        addText(codeOf(said.kind) + said.text + u'/' + said.by + QString::number(said.minutes));
        addMoment(said.at);
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

Result<QList<TicketRecord>> readTicketRecords(const ImportAnalysis &analysis, const Catalog &catalog,
    ImportReport &report, const std::function<bool(qint64 bytes)> &goOn)
{
    LAMP_TRY(table, ImportTable::open(analysis));
    const TicketRowReader reader(analysis, catalog);
    QList<QList<TicketRow>> groups;
    QHash<QString, qsizetype> byNumber;
    for (;;) {
        LAMP_TRY(cells, table->next());
        if (!cells)
            break;
        if (++report.rows % 500 == 0 && !goOn(table->position()))
            return fail(Error::Kind::Cancelled, analysis.path);
        auto row = reader.read(*cells, report);
        if (!row)
            continue;
        const auto known = row->number.isEmpty() ? byNumber.constEnd() : byNumber.constFind(row->number);
        if (known != byNumber.constEnd()) {
            groups[*known].append(std::move(*row));
            continue;
        }
        if (!row->number.isEmpty())
            byNumber.insert(row->number, groups.size());
        groups.append({std::move(*row)});
    }
    const auto taken = std::accumulate(groups.cbegin(), groups.cend(), qsizetype(0),
        [](qsizetype sum, const QList<TicketRow> &rows) { return sum + rows.size(); });
    TicketFolder folder(analysis, catalog, taken >= 2 * groups.size());
    QList<TicketRecord> records;
    records.reserve(groups.size());
    for (QList<TicketRow> &rows : groups)
        if (auto record = folder.fold(std::move(rows), report))
            records.append(std::move(*record));
    report.records = records.size();
    return records;
}

} // namespace lamp
