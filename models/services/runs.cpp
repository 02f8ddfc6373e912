// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runs.h"

#include "domain/consoletext.h"
#include "services/articles.h"
#include "services/desk.h"
#include "services/texttemplate.h"
#include "store/rows.h"
#include "store/workitemrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

// Reading runs: where they stand, and what they say.
namespace lamp::runs {

using namespace Qt::StringLiterals;

namespace {
struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(lamp::Runs)
};

constexpr int MostWaiting = 50;

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QString> whoRuns(Connection &connection, const Run &run)
{
    return run.personId ? workitemstore::nameOf(connection, run.personId) : Result<QString>(run.personText);
}

// The text that the run began with: the article's, or one of its earlier ones.
Result<void> readText(Connection &connection, Desk &desk, Sheet &sheet)
{
    QString body = sheet.article.body;
    sheet.changed = hashOf(body) != sheet.run.textHash;
    if (sheet.changed) {
        sheet.lost = true;
        LAMP_TRY(revisions, desk.articles().revisions(connection, sheet.article.id));
        for (const ArticleRevision &revision : std::as_const(revisions))
            if (sheet.lost && hashOf(revision.body) == sheet.run.textHash) {
                body = revision.body;
                sheet.lost = false;
            }
    }
    sheet.procedure = parseProcedure(body);
    return {};
}

// What people wrote must not become a list, a link or code in an entry.
QString escapedWords(const QString &text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_[]<>#~|!&").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString outcomeWords(RunOutcome outcome, const QString &time)
{
    switch (outcome) {
    case RunOutcome::Solved: return RunWords::tr("it helped, after %1").arg(time);
    case RunOutcome::NotSolved: return RunWords::tr("it did not help, after %1").arg(time);
    case RunOutcome::Left: return RunWords::tr("given up after %1").arg(time);
    case RunOutcome::Open: break;
    }
    return RunWords::tr("under way for %1").arg(time);
}

QString stepLine(const RunStep &step)
{
    QString line = u"- "_s + sign(step.state) + u" **"_s + QString::number(step.number) + u"** "_s
        + escapedWords(step.title);
    if (step.state == RunStepState::Failed)
        line += u" ("_s + RunWords::tr("failed") + u')';
    else if (step.state == RunStepState::Skipped)
        line += u" ("_s + RunWords::tr("skipped") + u')';
    if (!step.note.isEmpty())
        line += u": "_s + escapedWords(step.note);
    return line;
}
} // namespace

int Sheet::current() const
{
    const qint64 count = procedure.steps.size();
    return int(way.isEmpty() ? 0 : std::clamp<qint64>(way.last().next, 0, count));
}

std::optional<RunStepState> Sheet::state(int position) const
{
    const auto last = std::ranges::find(way.crbegin(), way.crend(), position, &RunStep::position);
    return last == way.crend() ? std::nullopt : std::optional(last->state);
}

qint64 Sheet::seconds() const
{
    qint64 sum = 0;
    for (const RunStep &step : way)
        sum += step.seconds;
    return sum;
}

Result<Sheet> sheet(Connection &connection, Desk &desk, RunId id, const QString &me)
{
    Sheet sheet;
    LAMP_TRY(run, rows::get<Run>(connection, id));
    sheet.run = run;
    LAMP_TRY(way, runstore::steps(connection, id));
    sheet.way = way;
    LAMP_TRY(article, rows::get<Article>(connection, run.articleId));
    sheet.article = article;
    sheet.title = article.title;
    WorkItem item;
    if (run.workItemId) {
        LAMP_TRY(found, rows::get<WorkItem>(connection, run.workItemId));
        item = found;
        sheet.number = item.number;
        sheet.item = item.title;
    }
    LAMP_TRY(who, whoRuns(connection, run));
    sheet.who = who;
    LAMP_TRY(values, texttemplate::values(connection, desk, item, me));
    sheet.values = values;
    LAMP_CHECK(readText(connection, desk, sheet));
    LAMP_TRY(clock, runstore::clock(connection, id, way.size()));
    sheet.clock = clock;
    return sheet;
}

QFuture<Result<Sheet>> sheet(Desk &desk, RunId run)
{
    const QString me = desk.database().author().name;
    return desk.database().read([&desk, run, me](Connection &c) { return sheet(c, desk, run, me); });
}

Result<QList<Waiting>> waiting(Connection &connection, Desk &desk, const runstore::Which &which)
{
    QList<Waiting> list;
    LAMP_TRY(open, runstore::open(connection, which, MostWaiting));
    for (const Run &run : std::as_const(open)) {
        LAMP_TRY(one, sheet(connection, desk, run.id, {}));
        list.append({.id = run.id,
                     .articleId = run.articleId,
                     .workItemId = run.workItemId,
                     .title = one.title,
                     .number = one.number,
                     .who = one.who,
                     .steps = one.procedure.steps.size(),
                     .at = qMin<qint64>(one.current() + 1, one.procedure.steps.size()),
                     .startedAt = run.startedAt,
                     .lastAt = one.way.isEmpty() ? run.startedAt : one.way.last().at,
                     .mine = run.personId == desk.me()});
    }
    return list;
}

QFuture<Result<QList<Waiting>>> waiting(Desk &desk, const runstore::Which &which)
{
    return desk.database().read([&desk, which](Connection &c) { return waiting(c, desk, which); });
}

QFuture<Result<Figures>> figures(Desk &desk, ArticleId article)
{
    return desk.database().read([article](Connection &c) { return runstore::figures(c, article); });
}

QFuture<Result<QList<Run>>> ofItem(Desk &desk, WorkItemId item)
{
    return desk.database().read([item](Connection &c) { return runstore::ofItem(c, item); });
}

shellquote::Filled filled(const ProcedurePart &block, const QHash<QString, QString> &values)
{
    if (!block.isCommand())
        return shellquote::fill(block.text, shellquote::Shell::Other, values);
    const QList<ConsoleLine> lines = consoleLines(block.language, block.text);
    const auto prompted = std::ranges::find(lines, ConsoleLine::Kind::Command, &ConsoleLine::kind);
    return shellquote::fill(consoleCommands(block.language, block.text),
                            prompted == lines.end() ? shellquote::shellOf(block.language) : prompted->shell, values);
}

QString filledProse(const QString &markdown, const QHash<QString, QString> &values)
{
    static const QRegularExpression variable(u"`+|\\{\\{ *([a-z_.]+) *\\}\\}"_s);
    QString out;
    qsizetype from = 0, code = 0; // code: the length of the marks that opened it
    for (auto found = variable.globalMatch(markdown); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(markdown).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString value = values.value(match.captured(1)).trimmed();
        if (match.capturedView().startsWith(u'`'))
            code = code == 0 ? match.capturedLength() : code == match.capturedLength() ? 0 : code;
        const bool fits = !value.isEmpty() && (code == 0 || shellquote::isPlainWord(value));
        out += fits ? (code == 0 ? escapedWords(value) : value) : match.captured();
    }
    return out + QStringView(markdown).sliced(from);
}

QString evidence(const Sheet &sheet, RunOutcome outcome, const QString &note, qint64 seconds)
{
    QString title = sheet.title;
    title.replace(u'[', u'(').replace(u']', u')');
    const QString link = u'[' + title + u"](article:" + QString::number(sheet.article.id.value) + u')';
    QStringList lines{RunWords::tr("Followed %1: %2.").arg(link, outcomeWords(outcome, timeTaken(seconds)))};
    if (!note.trimmed().isEmpty())
        lines << QString() << escapedWords(note);
    if (!sheet.way.isEmpty())
        lines << QString();
    for (const RunStep &step : sheet.way)
        lines << stepLine(step);
    const qsizetype open = sheet.procedure.steps.size() - sheet.current();
    if (open > 0 && !sheet.way.isEmpty())
        lines << QString() << RunWords::tr("%n step(s) were not reached.", nullptr, int(open));
    return lines.join(u'\n') + u'\n';
}

QString timeTaken(qint64 seconds)
{
    if (seconds < 60)
        return RunWords::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    return minutes < 60 ? RunWords::tr("%1 min").arg(minutes)
                        : RunWords::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QChar sign(RunStepState state)
{
    return state == RunStepState::Done ? QChar(u'\u2713') : state == RunStepState::Failed ? QChar(u'\u2717')
                                                                                          : QChar(u'\u2013');
}

} // namespace lamp::runs
