// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importsummary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

using Fate = ImportLine::Fate;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

ImportCount countOf(Fate fate, qint64 count) { return {fateName(fate), fateInk(fate), count}; }

QString headlineOf(const ImportReport &report, ImportKind kind)
{
    const int count = static_cast<int>(report.records);
    const QString rows = ImportWords::tr("%Ln row(s)", nullptr, static_cast<int>(report.rows));
    QString what;
    if (kind == ImportKind::People)
        what = ImportWords::tr("%Ln people", nullptr, count);
    else if (kind == ImportKind::Assets)
        what = ImportWords::tr("%Ln asset(s)", nullptr, count);
    else
        what = ImportWords::tr("%Ln ticket(s)", nullptr, count);
    return ImportWords::tr("%1 in %2", "what is in how many rows").arg(what, rows);
}

QString madeWords(const QString &table, qint64 count)
{
    const int n = static_cast<int>(count);
    if (table == u"person")
        return ImportWords::tr("%Ln people", nullptr, n);
    if (table == u"asset")
        return ImportWords::tr("%Ln asset(s)", nullptr, n);
    if (table == u"category")
        return ImportWords::tr("%Ln category(s)", nullptr, n);
    if (table == u"location")
        return ImportWords::tr("%Ln location(s)", nullptr, n);
    if (table == u"team")
        return ImportWords::tr("%Ln team(s)", nullptr, n);
    if (table == u"service")
        return ImportWords::tr("%Ln service(s)", nullptr, n);
    return ImportWords::tr("%Ln supplier(s)", nullptr, n);
}

Fate fateOf(ArticleImportItem::Action action)
{
    switch (action) {
    case ArticleImportItem::Action::New: return Fate::New;
    case ArticleImportItem::Action::Changed: return Fate::Changed;
    case ArticleImportItem::Action::Unchanged: return Fate::Same;
    case ArticleImportItem::Action::Refused: break;
    }
    return Fate::Refused;
}

Fate fateOf(CalendarImportLine::Action action)
{
    using Action = CalendarImportLine::Action;
    switch (action) {
    case Action::NewPlan:
    case Action::NewWork: return Fate::New;
    case Action::ChangedPlan:
    case Action::ChangedWork: return Fate::Changed;
    case Action::Same: return Fate::Same;
    case Action::Older:
    case Action::KeptHere: break;
    }
    return Fate::Noted;
}

QString calendarWords(const CalendarImportLine &line)
{
    using Action = CalendarImportLine::Action;
    QString what;
    switch (line.action) {
    case Action::NewPlan:
    case Action::ChangedPlan: what = ImportWords::tr("plan"); break;
    case Action::NewWork:
    case Action::ChangedWork: what = ImportWords::tr("planned work"); break;
    case Action::Same: what = ImportWords::tr("as it was"); break;
    case Action::Older: what = ImportWords::tr("the desk has a newer version"); break;
    case Action::KeptHere: what = ImportWords::tr("changed here since: kept"); break;
    }
    QString text = line.title + u" — " + what;
    for (const QString &more : {line.when, line.detail})
        if (!more.isEmpty())
            text += u", " + more;
    return text;
}

QString placeOf(const ImportIssue &issue)
{
    if (issue.line <= 0)
        return ImportWords::tr("whole file");
    const QString line = ImportWords::tr("line %1").arg(QLocale().toString(issue.line));
    return issue.rows == 1
        ? line
        : ImportWords::tr("%1 and %Ln more", "line and how many others", static_cast<int>(issue.rows - 1)).arg(line);
}

// What is refused comes first, then notes and changes; what stays as it was is only long.
void sortLines(QList<ImportLine> &lines)
{
    std::ranges::stable_sort(lines, {}, [](const ImportLine &line) {
        switch (line.fate) {
        case Fate::Refused: return 0;
        case Fate::Noted: return 1;
        case Fate::Changed: return 2;
        case Fate::New: return 3;
        case Fate::Same: break;
        }
        return 4;
    });
}

} // namespace

QString fateName(ImportLine::Fate fate)
{
    switch (fate) {
    case Fate::New: return ImportWords::tr("new");
    case Fate::Changed: return ImportWords::tr("changed");
    case Fate::Same: return ImportWords::tr("as it was");
    case Fate::Noted: return ImportWords::tr("note");
    case Fate::Refused: break;
    }
    return ImportWords::tr("refused");
}

Ink fateInk(ImportLine::Fate fate)
{
    switch (fate) {
    case Fate::New: return Ink::Grn;
    case Fate::Changed: return Ink::Blu;
    case Fate::Same: return Ink::Gry;
    case Fate::Noted: return Ink::Amb;
    case Fate::Refused: break;
    }
    return Ink::Red;
}

ImportSummary summaryOf(const ImportReport &report, ImportKind kind)
{
    ImportSummary summary;
    summary.headline = headlineOf(report, kind);
    summary.counts = {countOf(Fate::New, report.created), countOf(Fate::Changed, report.changed),
        countOf(Fate::Same, report.unchanged), countOf(Fate::Refused, report.refused)};
    if (report.folded > 0)
        summary.counts.append({ImportWords::tr("rows folded"), Ink::Amb, report.folded});
    for (auto it = report.made.cbegin(); it != report.made.cend(); ++it)
        if (it.value() > 0)
            summary.alsoMade.append(madeWords(it.key(), it.value()));
    for (const ImportIssue &issue : report.issues)
        summary.lines.append({placeOf(issue), issue.refused ? Fate::Refused : Fate::Noted, issue.reason});
    sortLines(summary.lines);
    summary.moreLines = report.moreIssues;
    summary.changesAnything = report.created + report.changed > 0;
    summary.done = !report.dryRun;
    return summary;
}

ImportSummary summaryOf(const ArticleImportPreview &preview)
{
    ImportSummary summary;
    summary.headline = ImportWords::tr("%Ln article(s) in the folder", nullptr, static_cast<int>(preview.items.size()));
    using Action = ArticleImportItem::Action;
    for (const Action action : {Action::New, Action::Changed, Action::Unchanged, Action::Refused})
        summary.counts.append(countOf(fateOf(action), preview.count(action)));
    for (const ArticleImportItem &item : preview.items) {
        const QString words = item.reason.isEmpty()
            ? item.title
            : QString(item.title.isEmpty() ? item.reason : QString(item.title + u" — " + item.reason));
        summary.lines.append({item.path, fateOf(item.action), words});
        for (const QString &note : item.notes)
            summary.lines.append({item.path, Fate::Noted, note});
    }
    sortLines(summary.lines);
    summary.changesAnything = preview.count(Action::New) + preview.count(Action::Changed) > 0;
    return summary;
}

ImportSummary summaryOf(const CalendarPreview &preview)
{
    ImportSummary summary;
    const QString entries = ImportWords::tr("%Ln entry(s)", nullptr, static_cast<int>(preview.lines.size()));
    summary.headline = preview.name.isEmpty()
        ? entries
        : ImportWords::tr("%1 in “%2”", "entries in a calendar").arg(entries, preview.name);
    QMap<Fate, qint64> counts;
    for (const CalendarImportLine &line : preview.lines) {
        ++counts[fateOf(line.action)];
        summary.lines.append(
            {ImportWords::tr("line %1").arg(QLocale().toString(line.line)), fateOf(line.action), calendarWords(line)});
    }
    for (const IcalProblem &problem : preview.problems) {
        const Fate fate = problem.kind == IcalProblem::Kind::Dropped ? Fate::Refused : Fate::Noted;
        counts[Fate::Refused] += fate == Fate::Refused ? 1 : 0;
        summary.lines.append({ImportWords::tr("line %1").arg(QLocale().toString(problem.line)), fate, problem.text});
    }
    for (const Fate fate : {Fate::New, Fate::Changed, Fate::Same, Fate::Refused})
        summary.counts.append(countOf(fate, counts.value(fate)));
    sortLines(summary.lines);
    summary.changesAnything = preview.changes() > 0;
    return summary;
}

ImportSummary summaryOf(const MailProposal &proposal)
{
    const MailMessage &message = proposal.message;
    ImportSummary summary;
    summary.headline = message.subject.isEmpty() ? ImportWords::tr("A mail without a subject") : message.subject;
    QStringList head = {ImportWords::tr("From: %1").arg(message.from.text())};
    if (message.date)
        head.append(ImportWords::tr("Date: %1").arg(QLocale().toString(message.date->in(QTimeZone::systemTimeZone()))));
    QStringList files;
    for (const MailFile &file : message.files)
        files.append(ImportWords::tr("%1 (%2)", "file name, size")
                         .arg(file.name, QLocale().formattedDataSize(file.data.size())));
    if (!files.isEmpty())
        head.append(ImportWords::tr("Files: %1").arg(files.join(u", "_s)));
    summary.words = head.join(u'\n') + u"\n\n" + message.text.left(20'000);
    summary.changesAnything = proposal.action != MailProposal::Action::AlreadyThere;
    return summary;
}

ImportSummary summaryOf(const ZimPreview &preview)
{
    ImportSummary summary;
    const int count = static_cast<int>(preview.pages.size());
    summary.headline = preview.known
        ? ImportWords::tr("%Ln page(s) for the collection “%1”, which is there already", nullptr, count)
              .arg(preview.name)
        : ImportWords::tr("%Ln page(s) as the collection “%1”", nullptr, count).arg(preview.name);
    summary.counts = {countOf(Fate::New, preview.fresh()), countOf(Fate::Same, count - preview.fresh())};
    const QString licence = preview.facts.licence.isEmpty() ? ImportWords::tr("The archive tells no licence.")
                                                            : ImportWords::tr("Licence: %1").arg(preview.facts.licence);
    summary.lines.append({preview.facts.title, Fate::Noted, licence});
    for (const ZimPreview::Page &page : preview.pages)
        summary.lines.append({page.path, page.present ? Fate::Same : Fate::New, page.title});
    sortLines(summary.lines);
    summary.changesAnything = preview.fresh() > 0;
    return summary;
}

ImportSummary summaryOf(const ZimOutcome &outcome)
{
    ImportSummary summary;
    summary.headline = ImportWords::tr("%Ln page(s) came into “%1”", nullptr, static_cast<int>(outcome.pages))
                           .arg(outcome.name);
    summary.counts = {countOf(Fate::New, outcome.pages), countOf(Fate::Same, outcome.present)};
    if (outcome.pictures > 0)
        summary.alsoMade.append(ImportWords::tr("%Ln picture(s)", nullptr, static_cast<int>(outcome.pictures)));
    for (const QString &note : outcome.notes)
        summary.lines.append({outcome.name, Fate::Noted, note});
    summary.changesAnything = outcome.pages > 0;
    return summary;
}

QString asText(const ImportSummary &summary)
{
    QString text = summary.headline + u'\n';
    for (const ImportCount &count : summary.counts)
        text += QString::number(count.count) + u' ' + count.words + u'\n';
    for (const ImportLine &line : summary.lines)
        text += line.place + u'\t' + fateName(line.fate) + u'\t' + line.text + u'\n';
    return text;
}

} // namespace lamp
