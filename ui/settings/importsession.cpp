// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importsession.h"

#include "exchange/assetimport.h"
#include "exchange/importrun.h"
#include "exchange/peopleimport.h"
#include "exchange/ticketimport.h"
#include "services/desk.h"
#include "services/history.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
Result<QByteArray> calendarBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, path + u": " + file.errorString());
    return file.read(LargestIcalFile + 1); // over the limit the reader says so
}
} // namespace

ImportSession::ImportSession(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void ImportSession::setKind(ImportKind kind)
{
    m_wanted = kind;
    if (m_path.isEmpty())
        emit sourceChanged(); // the place to drop on says what it waits for
    else
        setPath(m_path);
}

void ImportSession::setPath(const QString &path)
{
    cancel();
    m_path = path;
    // A chosen kind holds among tables; a folder or an .ics is what it is.
    const ImportKind seen = importKindOf(path);
    m_kind = isTable(seen) && isTable(m_wanted) ? m_wanted : seen;
    m_options = {};
    m_analysis.reset();
    m_proposal.reset();
    emit sourceChanged();
    if (isTable(m_kind))
        analyse();
}

void ImportSession::setEncoding(std::optional<TextEncoding> encoding)
{
    m_options = {.csv = {encoding, m_options.csv.delimiter},
        .dateFormat = {},
        .zone = m_options.zone,
        .source = {},
        .columns = {},
        .values = {}};
    analyse(); // other names of columns: what was mapped to them is gone
}

void ImportSession::setDelimiter(std::optional<QChar> delimiter)
{
    m_options = {.csv = {m_options.csv.encoding, delimiter},
        .dateFormat = {},
        .zone = m_options.zone,
        .source = {},
        .columns = {},
        .values = {}};
    analyse();
}

void ImportSession::setDateFormat(const QString &format)
{
    m_options.dateFormat = format;
    analyse();
}

void ImportSession::setZone(const QByteArray &zone)
{
    m_options.zone = zone;
    analyse();
}

void ImportSession::setField(const QString &column, const QString &field)
{
    if (!m_analysis)
        return;
    // What is proposed now stays as it is, except this column; a field that only one column may hold leaves the other.
    const ImportField *known = importField(m_analysis->target, field);
    for (const ImportColumn &other : m_analysis->columns) {
        const bool taken = known != nullptr && !known->many && other.field == field && other.name != column;
        m_options.columns.insert(other.name, taken ? QString() : other.field);
    }
    m_options.columns.insert(column, field);
    analyse();
}

void ImportSession::setValue(const QString &field, const QString &theirs, const QString &ours)
{
    m_options.values[field].insert(theirs, ours);
    if (!m_analysis)
        return;
    m_analysis->options.values[field].insert(theirs, ours);
    for (ImportValue &value : m_analysis->values)
        if (value.field == field && value.theirs == theirs)
            value.ours = ours;
}

void ImportSession::setMailAction(MailProposal::Action action)
{
    if (m_proposal)
        m_proposal->action = action;
}

void ImportSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

template <class T, class Done>
void ImportSession::watch(QFuture<Result<T>> future, Done done)
{
    m_running = QFuture<void>(future);
    const quint64 serial = ++m_serial;
    setBusy(true);
    emit progressed(0, 0);
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int value) { emit progressed(value, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, serial, done] {
        watcher->deleteLater();
        if (serial != m_serial)
            return; // overtaken by a newer question
        setBusy(false);
        if (watcher->future().resultCount() == 0) {
            emit cancelled();
            return;
        }
        const Result<T> result = watcher->result();
        if (result)
            done(*result);
        else if (result.error().kind == Error::Kind::Cancelled)
            emit cancelled();
        else
            emit failed(result.error());
    });
    watcher->setFuture(future);
}

template <class Import>
void ImportSession::withTableImport(Import act)
{
    if (m_kind == ImportKind::People)
        act(PeopleImport(m_desk));
    else if (m_kind == ImportKind::Assets)
        act(AssetImport(m_desk));
    else
        act(TicketImport(m_desk));
}

void ImportSession::analyse()
{
    withTableImport([this](auto import) {
        watch<ImportAnalysis>(import.analyse(m_path, m_options), [this](const ImportAnalysis &analysis) {
            m_analysis = analysis;
            emit analysed();
        });
    });
}

void ImportSession::check()
{
    if (isTable(m_kind) && m_analysis) {
        withTableImport([this](auto import) {
            watch<ImportReport>(import.preview(m_path, m_analysis->options),
                                [this](const ImportReport &report) { emit checked(summaryOf(report, m_kind)); });
        });
    } else if (m_kind == ImportKind::Articles) {
        watch<ArticleImportPreview>(ArticleImport(m_desk).preview(m_path),
            [this](const ArticleImportPreview &preview) { emit checked(summaryOf(preview)); });
    } else if (m_kind == ImportKind::Zim) {
        watch<ZimPreview>(ZimImport(m_desk).preview(m_path, m_zim),
            [this](const ZimPreview &preview) { emit checked(summaryOf(preview)); });
    } else if (m_kind == ImportKind::Calendar) {
        const auto bytes = calendarBytes(m_path);
        if (!bytes)
            emit failed(bytes.error());
        else
            watch<CalendarPreview>(CalendarImport(m_desk).preview(*bytes),
                [this](const CalendarPreview &preview) { emit checked(summaryOf(preview)); });
    } else if (m_kind == ImportKind::Mail) {
        watch<MailProposal>(MailDrop(m_desk).propose(m_path), [this](const MailProposal &proposal) {
            m_proposal = proposal;
            emit checked(summaryOf(proposal));
        });
    }
}

void ImportSession::run()
{
    const auto done = [this](ImportSummary summary) {
        summary.done = true;
        emit finished(summary);
    };
    if (isTable(m_kind) && m_analysis) {
        withTableImport([this, done](auto import) {
            watch<ImportReport>(import.run(m_path, m_analysis->options),
                [this, done](const ImportReport &report) { done(summaryOf(report, m_kind)); });
        });
    } else if (m_kind == ImportKind::Articles) {
        watch<ArticleImportPreview>(ArticleImport(m_desk).run(m_path),
            [done](const ArticleImportPreview &preview) { done(summaryOf(preview)); });
    } else if (m_kind == ImportKind::Zim) {
        watch<ZimOutcome>(ZimImport(m_desk).run(m_path, m_zim),
            [done](const ZimOutcome &outcome) { done(summaryOf(outcome)); });
    } else if (m_kind == ImportKind::Calendar) {
        const auto bytes = calendarBytes(m_path);
        if (!bytes)
            emit failed(bytes.error());
        else
            watch<CalendarPreview>(CalendarImport(m_desk).run(*bytes, QFileInfo(m_path).fileName()),
                                   [done](const CalendarPreview &preview) { done(summaryOf(preview)); });
    } else if (m_kind == ImportKind::Mail && m_proposal) {
        watch<WorkItemId>(MailDrop(m_desk).accept(*m_proposal), [this, done](const WorkItemId &id) {
            ImportSummary summary = summaryOf(*m_proposal);
            summary.workItem = id;
            done(summary);
        });
    }
}

void ImportSession::undo()
{
    watch<QString>(m_desk.history().undo(), [this](const QString &subject) { emit undone(subject); });
}

void ImportSession::cancel()
{
    if (m_busy)
        m_running.cancel();
}

} // namespace lamp
