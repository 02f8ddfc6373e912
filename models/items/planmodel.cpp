// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmodel.h"

#include "core/datetext.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
Qt::Alignment planAlignment(bool isMonth)
{
    return isMonth ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
}
} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent) { }

void PlanModel::setRows(const QList<PlanRow> &rows, QDate today, const QTimeZone &zone)
{
    const auto sameId = [](const PlanRow &one, const PlanRow &other) { return one.id == other.id; };
    const bool sameIds = std::equal(rows.begin(), rows.end(), m_rows.cbegin(), m_rows.cend(), sameId);
    const bool sameMonths = m_today.isValid() && m_today.month() == today.month() && m_today.year() == today.year();
    if (!sameIds)
        beginResetModel();
    m_rows = rows;
    m_today = today;
    m_zone = zone;
    if (!sameIds) {
        endResetModel();
        return;
    }
    if (!sameMonths)
        emit headerDataChanged(Qt::Horizontal, FirstMonth, RequiredBy - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

QModelIndex PlanModel::indexOf(PlanId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return index(static_cast<int>(i), 0);
    return {};
}

QDate PlanModel::month(int column) const
{
    return QDate(m_today.year(), m_today.month(), 1).addMonths(column - (RequiredBy - 1));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::day(Instant at) const
{
    return shortDay(at.in(m_zone).date(), m_today);
}

QString PlanModel::text(const PlanRow &row, int column) const
{
    switch (column) {
    case Title: return row.title;
    case Rhythm: return row.rhythm;
    case Responsible: return row.responsible;
    case Next:
        if (row.state != PlanState::Active)
            return planStateName(row.state);
        if (!row.problem.isEmpty())
            return tr("rule refused");
        if (row.lastMissedAt)
            return tr("missed %1").arg(day(*row.lastMissedAt));
        if (!row.nextAt)
            return tr("no further date");
        return row.nextState == CalendarState::Late ? tr("late since %1").arg(day(*row.nextAt)) : day(*row.nextAt);
    case Last: return row.lastAt ? day(*row.lastAt) : QString();
    case RequiredBy: return row.requirement;
    default: return markSign(row.months[static_cast<size_t>(column - FirstMonth)]);
    }
}

QVariant PlanModel::sortValue(const PlanRow &row, int column) const
{
    switch (column) {
    case Next:
        return row.state == PlanState::Active && row.nextAt ? row.nextAt->ms : std::numeric_limits<qint64>::max();
    case Last: return row.lastAt ? row.lastAt->ms : qint64(0);
    default:
        if (column >= FirstMonth && column < RequiredBy)
            return static_cast<int>(row.months[static_cast<size_t>(column - FirstMonth)]);
        return sortKey(text(row, column));
    }
}

QString PlanModel::sentence(const PlanRow &row, int column) const
{
    if (column >= FirstMonth && column < RequiredBy)
        return tr("%1, %2: %3", "plan, month: result")
            .arg(row.title, QLocale().toString(month(column), u"MMMM yyyy"_s),
                 markName(row.months[static_cast<size_t>(column - FirstMonth)]));
    const QString shown = text(row, column);
    if (column == Title)
        return tr("%1, %2, next %3", "plan, rhythm, next date").arg(row.title, row.rhythm, text(row, Next));
    return shown.isEmpty() ? tr("%1: none").arg(headerData(column, Qt::Horizontal).toString()) : shown;
}

QString PlanModel::tip(const PlanRow &row)
{
    QStringList lines{row.title, row.purpose, row.assetNames, row.problem};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows[index.row()];
    const int column = index.column();
    const bool isMonth = column >= FirstMonth && column < RequiredBy;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole: return sentence(row, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(planAlignment(isMonth));
    case Qt::ToolTipRole:
        if (isMonth)
            return sentence(row, column);
        if (column == Title)
            return tip(row);
        return {};
    case IdRole: return row.id.value;
    case SortRole: return sortValue(row, column);
    case StateRole: return QVariant::fromValue(row.state);
    case MarkRole:
        return isMonth ? QVariant::fromValue(row.months[static_cast<size_t>(column - FirstMonth)]) : QVariant();
    case NextStateRole: return QVariant::fromValue(row.lastMissedAt ? CalendarState::Missed : row.nextState);
    case ProblemRole: return row.problem;
    default: return {};
    }
}

QVariant PlanModel::monthHeader(int section, int role) const
{
    if (role == Qt::DisplayRole)
        return QLocale().standaloneMonthName(month(section).month(), QLocale::NarrowFormat);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QLocale().toString(month(section), u"MMMM yyyy"_s);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isMonth = section >= FirstMonth && section < RequiredBy;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(planAlignment(isMonth));
    if (isMonth)
        return m_today.isValid() ? monthHeader(section, role) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Plan");
    case Rhythm: return tr("Rhythm");
    case Responsible: return tr("Responsible");
    case Next: return tr("Next");
    case Last: return tr("Last");
    case RequiredBy: return tr("Required by");
    default: return {};
    }
}

QList<MonthMark> planLegend()
{
    return {MonthMark::InTime, MonthMark::Late,    MonthMark::WithFailures,
            MonthMark::Missed, MonthMark::Skipped, MonthMark::Coming};
}

QString markSign(MonthMark mark)
{
    switch (mark) {
    case MonthMark::None: return {};
    case MonthMark::InTime: return u"✓"_s;
    case MonthMark::Late: return u"◐"_s;
    case MonthMark::Missed: return u"✗"_s;
    case MonthMark::Skipped: return u"–"_s;
    case MonthMark::Coming: return u"○"_s;
    case MonthMark::WithFailures: return u"⚠"_s;
    }
    return {};
}

QString markName(MonthMark mark)
{
    switch (mark) {
    case MonthMark::None: return PlanModel::tr("nothing due");
    case MonthMark::InTime: return PlanModel::tr("on time");
    case MonthMark::Late: return PlanModel::tr("late");
    case MonthMark::Missed: return PlanModel::tr("missed");
    case MonthMark::Skipped: return PlanModel::tr("skipped with a reason");
    case MonthMark::Coming: return PlanModel::tr("coming");
    case MonthMark::WithFailures: return PlanModel::tr("done, with failures");
    }
    return {};
}

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Draft: return PlanModel::tr("draft");
    case PlanState::Active: return PlanModel::tr("active");
    case PlanState::Paused: return PlanModel::tr("paused");
    case PlanState::Retired: return PlanModel::tr("retired");
    }
    return {};
}

QString shortDay(QDate day, QDate today)
{
    // Without the year as long as the month alone cannot be misread.
    const bool near = qAbs(day.daysTo(today)) < 300;
    return dateText(day, near ? u"d MMM" : u"d MMM yyyy");
}

std::optional<int> PlanSummary::percentInTime() const
{
    if (due() == 0)
        return std::nullopt;
    return static_cast<int>(100.0 * inTime / due()); // never rounded up to 100
}

PlanSummary summaryOf(const QList<PlanRow> &rows)
{
    PlanSummary summary;
    for (const auto &row : rows) {
        if (row.state == PlanState::Retired)
            continue;
        ++(row.state == PlanState::Draft ? summary.drafts : summary.plans);
        summary.inTime += row.inTime;
        summary.late += row.late;
        summary.missed += row.missed;
        summary.skipped += row.skipped;
        summary.withFailures += row.withFailures;
    }
    return summary;
}

QString summaryText(const PlanSummary &summary)
{
    QStringList parts{PlanModel::tr("%n plan(s)", nullptr, summary.plans)};
    if (summary.drafts > 0)
        parts << PlanModel::tr("%n draft(s)", nullptr, summary.drafts);
    if (const auto percent = summary.percentInTime()) {
        parts << PlanModel::tr("%1 % on time in 12 months").arg(*percent);
        parts << PlanModel::tr("%n missed", nullptr, summary.missed);
    }
    return parts.join(u" · "_s);
}

} // namespace lamp
