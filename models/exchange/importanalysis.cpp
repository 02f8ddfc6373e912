// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/importtable.h"
#include "exchange/mailshape.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype sampleSize = 50, samplesAColumn = 5, mostValues = 500;

// What is gathered of one column while the file is read once.
struct ColumnStudy {
    QStringList samples;
    QHash<QString, qint64> values; // up to mostValues different ones
    bool tooMany = false;
    qint64 filled = 0, numbers = 0;
    DateEvidence dates;

    void add(const QString &text)
    {
        ++filled;
        if (samples.size() < samplesAColumn && !samples.contains(text))
            samples.append(text.left(200));
        bool number = false;
        QString(text).remove(u',').toDouble(&number);
        numbers += number || text.contains(u"€"_s) || text.contains(u'$') ? 1 : 0;
        dates.add(text);
        if (auto found = values.find(text); found != values.end())
            ++*found;
        else if (values.size() < mostValues)
            values.insert(text, 1);
        else
            tooMany = true;
    }
};

class TableStudy {
public:
    TableStudy(ImportTarget target, const Catalog &catalog) : m_catalog(catalog) { m_analysis.target = target; }
    [[nodiscard]] Result<void> read(const QString &path, const CsvChoice &choice, const ImportCancelled &cancelled);
    [[nodiscard]] Result<ImportAnalysis> conclude(ImportOptions options, const QTimeZone &deskZone);

private:
    [[nodiscard]] Result<void> matchNames(ImportOptions &options) const;
    [[nodiscard]] QStringList proposals(const ImportOptions &options) const;
    [[nodiscard]] Result<void> decideColumns(ImportOptions &options);
    [[nodiscard]] Result<void> decideDates(ImportOptions &options, const QTimeZone &deskZone);
    void decideValues(ImportOptions &options);

    const Catalog &m_catalog;
    ImportAnalysis m_analysis;
    QStringList m_names;
    QList<ColumnStudy> m_studies;
};

Result<void> refuseMail(const QString &path)
{
    constexpr qint64 head = 16 * 1024;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && looksLikeMail(file.read(head))) // what else is wrong is said by the reader
        return fail(Error::Kind::Invalid,
            path + u": " + QCoreApplication::translate("Import", "this is a mail file: import mail"));
    return {};
}

Result<void> TableStudy::read(const QString &path, const CsvChoice &choice, const ImportCancelled &cancelled)
{
    m_analysis.path = path;
    LAMP_CHECK(refuseMail(path));
    LAMP_TRY(reader, CsvReader::open(path, choice));
    m_analysis.format = reader->format();
    LAMP_TRY(header, reader->next());
    if (!header)
        return fail(
            Error::Kind::Invalid, path + u": " + QCoreApplication::translate("Import", "the file holds no row"));
    m_names = columnNames(header->cells);
    m_studies.resize(m_names.size());
    for (;;) {
        LAMP_TRY(row, reader->next());
        if (!row)
            return {};
        if (++m_analysis.rows % 1000 == 0 && cancelled())
            return fail(Error::Kind::Cancelled, path);
        for (qsizetype i = 0; i < std::min(row->cells.size(), m_studies.size()); ++i) {
            const QString text = importedText(row->cells.at(i)).trimmed();
            if (!saysNothing(text))
                m_studies[i].add(text);
        }
        if (m_analysis.sample.size() < sampleSize)
            m_analysis.sample.append(std::move(*row));
    }
}

Result<ImportAnalysis> TableStudy::conclude(ImportOptions options, const QTimeZone &deskZone)
{
    LAMP_CHECK(matchNames(options));
    const QString memory = m_catalog.setting(importSignature(m_analysis.target, m_names));
    m_analysis.remembered = !memory.isEmpty();
    options = withMemory(options, memory);
    options.csv.encoding = m_analysis.format.encoding.encoding;
    options.csv.delimiter = m_analysis.format.dialect.delimiter;
    if (options.source.isEmpty()) {
        // "tickets-2026-11-24 (2).csv" and "tickets.csv" come from the same place.
        static const QRegularExpression rest(u"[^\\p{L}]+"_s);
        options.source = QFileInfo(m_analysis.path).completeBaseName().replace(rest, u" "_s).trimmed().toLower();
    }
    LAMP_CHECK(decideColumns(options));
    LAMP_CHECK(decideDates(options, deskZone));
    decideValues(options);
    m_analysis.options = options;
    return m_analysis;
}

// Columns may be named as people type them: "ticket id" for "Ticket_ID".
Result<void> TableStudy::matchNames(ImportOptions &options) const
{
    QHash<QString, QString> matched;
    for (auto it = options.columns.cbegin(); it != options.columns.cend(); ++it) {
        const auto same = std::ranges::find_if(m_names, [&](const QString &name) {
            return name == it.key()
                || (!m_names.contains(it.key()) && importHeaderKey(name) == importHeaderKey(it.key()));
        });
        if (same == m_names.cend())
            return fail(Error::Kind::Invalid,
                QCoreApplication::translate("Import", "the file has no column “%1”").arg(it.key()));
        matched.insert(*same, it.value());
    }
    options.columns = matched;
    return {};
}

// A column that was given a field is out of the contest, and so is that field.
QStringList TableStudy::proposals(const ImportOptions &options) const
{
    QList<ColumnFacts> facts;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const ColumnStudy &study = m_studies.at(i);
        facts.append({options.columns.contains(m_names.at(i)) ? QString() : m_names.at(i), study.dates.areDates(),
                      study.filled > 0 && study.numbers * 10 >= study.filled * 9});
    }
    return proposedFields(m_analysis.target, facts);
}

Result<void> TableStudy::decideColumns(ImportOptions &options)
{
    QSet<QString> used;
    for (const QString &name : std::as_const(m_names)) {
        const QString code = options.columns.value(name);
        const ImportField *field = importField(m_analysis.target, code);
        if (!code.isEmpty() && field == nullptr)
            return fail(Error::Kind::Invalid,
                QCoreApplication::translate("Import", "column “%1”: there is no field “%2”").arg(name, code));
        if (field != nullptr && !field->many && used.contains(code))
            return fail(Error::Kind::Invalid,
                QCoreApplication::translate("Import", "two columns are mapped to “%1”; the second is “%2”")
                    .arg(importFieldLabel(*field), name));
        used.insert(code);
    }
    const QStringList proposed = proposals(options), plain = proposals({});
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const ImportField *field = importField(m_analysis.target, proposed.at(i));
        if (!options.columns.contains(m_names.at(i)))
            options.columns.insert(m_names.at(i),
                field != nullptr && (field->many || !used.contains(proposed.at(i))) ? proposed.at(i) : QString());
        m_analysis.columns.append(
            {m_names.at(i), options.columns.value(m_names.at(i)), m_studies.at(i).samples, m_studies.at(i).filled,
                plain.at(i)});
    }
    return {};
}

Result<void> TableStudy::decideDates(ImportOptions &options, const QTimeZone &deskZone)
{
    DateEvidence evidence;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const ImportField *field = importField(m_analysis.target, m_analysis.columns.at(i).field);
        if (field != nullptr && (field->type == ImportField::Type::Moment || field->type == ImportField::Type::Date))
            evidence += m_studies.at(i).dates;
    }
    m_analysis.dates = evidence.result();
    if (options.dateFormat.isEmpty())
        options.dateFormat = codeOf(m_analysis.dates.order);
    if (options.zone.isEmpty())
        options.zone = deskZone.id();
    if (!QTimeZone(options.zone).isValid())
        return fail(Error::Kind::Invalid,
            QCoreApplication::translate("Import", "“%1” is no time zone").arg(QString::fromLatin1(options.zone)));
    return {};
}

void TableStudy::decideValues(ImportOptions &options)
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const ImportField *field = importField(m_analysis.target, m_analysis.columns.at(i).field);
        if (field == nullptr || !takesValues(field->type))
            continue;
        const QString code = QString::fromLatin1(field->code);
        QList<ImportValue> values;
        const QStringList all = m_studies.at(i).values.keys();
        for (auto it = m_studies.at(i).values.cbegin(); it != m_studies.at(i).values.cend(); ++it) {
            if (!options.values.value(code).contains(it.key()))
                options.values[code].insert(it.key(), proposedValue(field->type, it.key(), all, m_catalog));
            values.append({code, it.key(), options.values.value(code).value(it.key()), it.value()});
        }
        std::ranges::sort(values, [](const ImportValue &a, const ImportValue &b) {
            return a.count != b.count ? a.count > b.count : a.theirs < b.theirs;
        });
        m_analysis.values += values;
    }
}
} // namespace

Result<ImportAnalysis> analyseTable(ImportTarget target, const QString &path, const ImportOptions &options,
    const Catalog &catalog, const QTimeZone &deskZone, const ImportCancelled &cancelled)
{
    TableStudy study(target, catalog);
    LAMP_CHECK(study.read(path, options.csv, cancelled));
    return study.conclude(options, deskZone);
}

} // namespace lamp
