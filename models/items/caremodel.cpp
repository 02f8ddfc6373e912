// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/caremodel.h"

#include "items/roles.h"
#include "items/targetwords.h"
#include "services/desk.h"

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype LongestComplaint = 160;

QDate careDay(const Desk &desk) { return desk.now().in(desk.zone()).date(); }
} // namespace

QString reviewWords(const ReviewLine &line, const Desk &desk)
{
    QStringList parts;
    if (line.complaints > 0) {
        const QString said =
            CareModel::tr("%n say(s) that it did not help", nullptr, static_cast<int>(line.complaints));
        const QString note = line.complaint.simplified().left(LongestComplaint);
        parts.append(note.isEmpty() ? said : CareModel::tr("%1: “%2”").arg(said, note));
    }
    if (line.reviewOn.isValid()) {
        const QDate today = careDay(desk);
        parts.append((line.reviewOn > today ? CareModel::tr("review by %1") : CareModel::tr("review was due %1"))
                         .arg(dayWords(line.reviewOn, today)));
    }
    if (desk.catalog().has(u"assignee"))
        parts.append(line.owner.isEmpty() ? CareModel::tr("nobody keeps it") : line.owner);
    return parts.join(u" · "_s);
}

QString gapWords(const GapGroup &gap, const Desk &desk)
{
    QStringList parts;
    qint64 times = 0, minutes = 0;
    for (const SearchGap &search : gap.searches)
        times += search.times;
    for (const SolvedGap &ticket : gap.tickets)
        minutes += ticket.minutes;
    if (times > 0)
        parts.append(CareModel::tr("searched for in vain %n time(s)", nullptr, static_cast<int>(times)));
    if (!gap.tickets.isEmpty()) {
        const QString tickets = CareModel::tr("%n ticket(s) solved", nullptr, static_cast<int>(gap.tickets.size()));
        parts.append(minutes > 0 ? CareModel::tr("%1 in %2").arg(tickets, minutesWords(minutes)) : tickets);
    }
    parts.append(CareModel::tr("last %1").arg(dayWords(gap.lastAt().in(desk.zone()).date(), careDay(desk))));
    return parts.join(u" · "_s);
}

QString feedbackWords(const FeedbackLine &line, const Desk &desk)
{
    const ArticleFeedback &said = line.feedback;
    QStringList parts{said.helped ? CareModel::tr("solved it") : CareModel::tr("did not help")};
    if (!line.number.isEmpty())
        parts.append(numberWord(line.number));
    const QString day = dayWords(said.at.in(desk.zone()).date(), careDay(desk));
    parts.append(line.person.isEmpty() ? day : CareModel::tr("%1, %2", "person, day").arg(line.person, day));
    if (!said.helped && said.settledAt)
        parts.append(CareModel::tr("dealt with"));
    return parts.join(u" · "_s);
}

CareModel::CareModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) { }

void CareModel::setReviews(const QList<ReviewLine> &lines)
{
    beginResetModel();
    m_gaps.clear();
    m_reviews = lines;
    endResetModel();
}

void CareModel::setGaps(const QList<GapGroup> &gaps)
{
    beginResetModel();
    m_reviews.clear();
    m_gaps = gaps;
    endResetModel();
}

int CareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reviews.size() + m_gaps.size()); // one of them is empty
}

QString CareModel::title(int row) const { return m_gaps.isEmpty() ? m_reviews[row].title : m_gaps[row].title; }

QString CareModel::second(int row) const
{
    return m_gaps.isEmpty() ? reviewWords(m_reviews[row], m_desk) : gapWords(m_gaps[row], m_desk);
}

QVariant CareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return title(row);
    case Qt::ToolTipRole: return QString(u"<qt>"_s + title(row).toHtmlEscaped() + u"<br>" + second(row).toHtmlEscaped()
                                         + u"</qt>");
    case AccessibleTextRole: return QString(title(row) + u", " + second(row));
    case SecondRole: return second(row);
    case BadgeRole: return m_gaps.isEmpty() ? QString() : QString::number(m_gaps[row].weight());
    case IdRole: return m_gaps.isEmpty() ? m_reviews[row].id.value : qint64(row);
    case UrgentRole: return m_gaps.isEmpty() && m_reviews[row].complaints > 0;
    default: return {};
    }
}

} // namespace lamp
