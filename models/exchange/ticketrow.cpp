// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketrow.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
QString rowText(const char *source) { return QCoreApplication::translate("Import", source); }

struct MomentField {
    const char *field;
    std::optional<Instant> TicketRow::*member;
    bool endOfDay;
};
constexpr MomentField momentFields[] = {{"created", &TicketRow::created, false},
    {"updated", &TicketRow::updated, false}, {"first_response", &TicketRow::firstResponse, false},
    {"solved", &TicketRow::solved, false}, {"closed", &TicketRow::closed, false}, {"due", &TicketRow::due, true},
    {"follow_up", &TicketRow::followUp, false}};

struct TextField {
    const char *field;
    QString TicketRow::*member;
};
constexpr TextField textFields[] = {{"number", &TicketRow::number}, {"title", &TicketRow::title},
    {"description", &TicketRow::description}, {"resolution", &TicketRow::resolution},
    {"requester", &TicketRow::requester}, {"requester_mail", &TicketRow::requesterMail},
    {"requester_phone", &TicketRow::requesterPhone}, {"reported_by", &TicketRow::reportedBy},
    {"assignee", &TicketRow::assignee}, {"team", &TicketRow::team}, {"category", &TicketRow::category},
    {"subcategory", &TicketRow::subcategory}, {"asset", &TicketRow::asset}, {"service", &TicketRow::service},
    {"location", &TicketRow::location}, {"supplier", &TicketRow::supplier}, {"supplier_ref", &TicketRow::supplierRef},
    {"updated_by", &TicketRow::updatedBy}, {"resolved_by", &TicketRow::resolvedBy}};
} // namespace

std::optional<qint64> centsOf(const QString &text)
{
    static const QRegularExpression amount(
        u"^[^\\d-]*(-?)[^\\d]*(\\d{1,3}(?:[.,' ]\\d{3})*|\\d+)(?:[.,](\\d{1,2}))?[^\\d]*$"_s);
    const auto match = amount.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression separators(u"[.,' ]"_s);
    const qint64 whole = match.captured(2).remove(separators).toLongLong();
    const qint64 cents = match.captured(3).leftJustified(2, u'0').toLongLong();
    return (match.captured(1).isEmpty() ? 1 : -1) * (whole * 100 + cents);
}

TicketRowReader::TicketRowReader(const ImportAnalysis &analysis, const Catalog &catalog)
    : m_analysis(analysis)
    , m_catalog(catalog)
    , m_dates(analysis.options.dateFormat, QTimeZone(analysis.options.zone))
    , m_numbered(analysis.has(u"number"))
{
}

std::optional<TicketRow> TicketRowReader::read(const ImportCells &cells, ImportReport &report) const
{
    if (cells.surplus > 0) {
        report.add(cells.line,
            rowText(QT_TRANSLATE_NOOP(
                "Import", "more cells than the first line has names: a quote or separator is out of place")),
            true);
        return std::nullopt;
    }
    if (!saysAnything(cells)) {
        report.add(cells.line, rowText(QT_TRANSLATE_NOOP("Import", "the row says nothing about a ticket")), true);
        return std::nullopt;
    }
    if (m_numbered && cells.text(u"number"_s).isEmpty()) {
        report.add(cells.line, rowText(QT_TRANSLATE_NOOP("Import", "the ticket has no number")), true);
        return std::nullopt;
    }
    TicketRow row;
    row.line = cells.line;
    for (const TextField &field : textFields)
        row.*field.member = cells.text(QString::fromLatin1(field.field));
    for (const QString &line : cells.values.value(u"tags"_s)) {
        static const QRegularExpression between(u"\\s*[,;|]\\s*"_s);
        row.tags += line.split(between, Qt::SkipEmptyParts);
    }
    row.told = cells.values.value(u"told"_s);
    row.notes = cells.values.value(u"note"_s);
    row.extra = cells.values.value(u"extra"_s);
    if (!readMoments(cells, row, report) || !readStatus(cells, row, report))
        return std::nullopt;
    readValues(cells, row, report);
    readNumbers(cells, row, report);
    if (cells.faultyText)
        report.add(cells.line,
            rowText(QT_TRANSLATE_NOOP("Import", "some bytes are no text in this encoding; they are shown as �")),
            false);
    return row;
}

bool TicketRowReader::saysAnything(const ImportCells &cells) const
{
    for (const char *field : {"number", "title", "description", "requester", "requester_mail", "category", "asset"})
        if (!cells.text(QString::fromLatin1(field)).isEmpty())
            return true;
    return false;
}

bool TicketRowReader::readMoments(const ImportCells &cells, TicketRow &row, ImportReport &report) const
{
    for (const MomentField &field : momentFields) {
        const QString text = cells.text(QString::fromLatin1(field.field));
        if (text.isEmpty())
            continue;
        row.*field.member = m_dates.moment(text, field.endOfDay);
        if (!(row.*field.member)) {
            report.add(cells.line,
                rowText(QT_TRANSLATE_NOOP("Import", "“%1” is no date here (%2)"))
                    .arg(text.left(40),
                        importFieldLabel(
                            *importField(ImportTarget::Tickets, QLatin1StringView(field.field).toString()))),
                true);
            return false;
        }
    }
    return true;
}

bool TicketRowReader::readStatus(const ImportCells &cells, TicketRow &row, ImportReport &report) const
{
    const QString theirs = cells.text(u"status"_s);
    if (!theirs.isEmpty())
        row.status = importedStatus(m_analysis.options.values.value(u"status"_s).value(theirs), m_catalog);
    if (row.status || m_analysis.has(u"status")) {
        if (!row.status && theirs.isEmpty())
            return true; // an empty status: what the dates tell
        if (!row.status)
            report.add(cells.line,
                rowText(QT_TRANSLATE_NOOP("Import", "the status “%1” means none of ours yet: choose one"))
                    .arg(theirs.left(40)),
                true);
        return bool(row.status);
    }
    return true;
}

QString TicketRowReader::ours(const ImportCells &cells, const char *field, ImportReport &report) const
{
    const QString code = QString::fromLatin1(field), theirs = cells.text(code);
    if (theirs.isEmpty())
        return {};
    const QString mapped = m_analysis.options.values.value(code).value(theirs);
    if (mapped.isEmpty())
        report.add(cells.line,
            rowText(QT_TRANSLATE_NOOP("Import", "“%1” is left out: it means none of ours (%2)"))
                .arg(theirs.left(40), importFieldLabel(*importField(ImportTarget::Tickets, code))),
            false);
    return mapped;
}

void TicketRowReader::readValues(const ImportCells &cells, TicketRow &row, ImportReport &report) const
{
    row.kind = fromCode<Kind>(ours(cells, "kind", report));
    row.priority = fromCode<Priority>(ours(cells, "priority", report));
    row.impact = fromCode<Impact>(ours(cells, "impact", report));
    row.urgency = fromCode<Urgency>(ours(cells, "urgency", report));
    row.channel = ours(cells, "channel", report);
    row.fix = ours(cells, "fix", report);
}

void TicketRowReader::readNumbers(const ImportCells &cells, TicketRow &row, ImportReport &report) const
{
    const auto number = [&](const char *field, std::optional<qint64> &value) {
        const QString text = cells.text(QString::fromLatin1(field));
        bool good = false;
        const double parsed = text.toDouble(&good);
        if (!text.isEmpty() && good && parsed >= 0 && parsed < 1e9)
            value = qRound64(parsed);
        else if (!text.isEmpty())
            report.add(cells.line,
                rowText(QT_TRANSLATE_NOOP("Import", "“%1” is left out: it is no number")).arg(text.left(40)), false);
    };
    number("users", row.users);
    number("minutes", row.minutes);
    const QString cost = cells.text(u"cost"_s);
    row.costCents = cost.isEmpty() ? std::nullopt : centsOf(cost);
}

} // namespace lamp
