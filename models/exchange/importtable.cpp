// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importtable.h"

#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostIssues = 1000;

QString cellText(const QString &cell)
{
    const QString text = importedText(cell).trimmed();
    return saysNothing(text) ? QString() : text;
}

QJsonObject toObject(const QHash<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QHash<QString, QString> fromObject(const QJsonObject &object)
{
    QHash<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}
} // namespace

bool ImportAnalysis::has(QStringView field) const
{
    return std::ranges::any_of(columns, [field](const ImportColumn &column) { return column.field == field; });
}

void ImportReport::add(qint64 line, const QString &reason, bool refusedRow)
{
    refused += refusedRow ? 1 : 0;
    if (!refusedRow) {
        if (const auto known = m_notes.constFind(reason); known != m_notes.cend()) {
            ++issues[*known].rows;
            return;
        }
        if (issues.size() < mostIssues)
            m_notes.insert(reason, issues.size());
    }
    if (issues.size() < mostIssues)
        issues.append({line, reason, refusedRow, 1});
    else
        ++moreIssues;
}

QStringList columnNames(const QStringList &header)
{
    QStringList names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = importedText(header.at(i)).simplified().left(200);
        if (name.isEmpty())
            name = QCoreApplication::translate("Import", "column %1").arg(i + 1);
        const QString plain = name;
        for (int n = 2; names.contains(name); ++n)
            name = plain + u" (" + QString::number(n) + u')';
        names.append(name);
    }
    return names;
}

bool saysNothing(const QString &cell)
{
    static const QSet<QString> marks = {QString(), u"?"_s, u"-"_s, u"--"_s, u"n/a"_s, u"#n/a"_s, u"na"_s, u"nan"_s,
        u"null"_s, u"none"_s, u"\\n"_s, u"(null)"_s, u"(empty)"_s, u"undefined"_s};
    return cell.size() < 12 && marks.contains(cell.toLower());
}

Result<std::unique_ptr<ImportTable>> ImportTable::open(const ImportAnalysis &analysis)
{
    auto table = std::make_unique<ImportTable>();
    LAMP_TRY(reader, CsvReader::open(analysis.path, analysis.options.csv));
    table->m_reader = std::move(reader);
    LAMP_TRY(header, table->m_reader->next());
    table->m_names = columnNames(header ? header->cells : QStringList());
    for (const QString &name : std::as_const(table->m_names))
        table->m_fields.append(analysis.options.columns.value(name));
    return table;
}

Result<std::optional<ImportCells>> ImportTable::next()
{
    LAMP_TRY(row, m_reader->next());
    if (!row)
        return std::nullopt;
    ImportCells cells;
    cells.line = row->line;
    cells.faultyText = row->faultyText;
    for (qsizetype i = 0; i < row->cells.size(); ++i) {
        const QString text = cellText(row->cells.at(i));
        if (text.isEmpty())
            continue;
        if (i >= m_fields.size())
            ++cells.surplus;
        else if (m_fields.at(i) == u"extra")
            cells.values[m_fields.at(i)].append(m_names.at(i) + u": " + text);
        else if (!m_fields.at(i).isEmpty())
            cells.values[m_fields.at(i)].append(text);
    }
    return cells;
}

QString importMemory(const ImportAnalysis &analysis)
{
    QJsonObject values;
    for (auto it = analysis.options.values.cbegin(); it != analysis.options.values.cend(); ++it)
        values.insert(it.key(), toObject(it.value()));
    // What nothing suggested and nobody chose is open again for the next file; what was left out by choice stays out.
    QHash<QString, QString> columns;
    QJsonArray leftOut;
    for (const ImportColumn &column : analysis.columns) {
        if (!column.field.isEmpty())
            columns.insert(column.name, column.field);
        else if (!column.proposed.isEmpty())
            leftOut.append(column.name);
    }
    const QJsonObject memory{{u"columns"_s, toObject(columns)}, {u"left_out"_s, leftOut}, {u"values"_s, values},
        {u"dates"_s, analysis.options.dateFormat}, {u"zone"_s, QString::fromLatin1(analysis.options.zone)},
        {u"source"_s, analysis.options.source}};
    return QString::fromUtf8(QJsonDocument(memory).toJson(QJsonDocument::Compact));
}

ImportOptions withMemory(ImportOptions options, const QString &memory)
{
    const QJsonObject object = QJsonDocument::fromJson(memory.toUtf8()).object();
    const auto keep = [](auto &mine, const auto &remembered) {
        if (mine.isEmpty())
            mine = remembered;
    };
    keep(options.dateFormat, object.value(u"dates"_s).toString());
    keep(options.zone, object.value(u"zone"_s).toString().toLatin1());
    keep(options.source, object.value(u"source"_s).toString());
    const auto columns = fromObject(object.value(u"columns"_s).toObject());
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        if (!it.value().isEmpty() && !options.columns.contains(it.key()))
            options.columns.insert(it.key(), it.value());
    for (const auto &column : object.value(u"left_out"_s).toArray())
        if (!options.columns.contains(column.toString()))
            options.columns.insert(column.toString(), QString());
    const QJsonObject values = object.value(u"values"_s).toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const auto map = fromObject(field.value().toObject());
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            if (!options.values[field.key()].contains(it.key()))
                options.values[field.key()].insert(it.key(), it.value());
    }
    return options;
}

} // namespace lamp
