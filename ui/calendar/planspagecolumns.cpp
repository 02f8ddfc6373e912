// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planspage.h"

#include "calendar/plandelegate.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

// The widths of the columns of words; in a narrow window their rows grow instead of cutting them off.
namespace lamp {

namespace {
constexpr int PlanWords[] = {PlanModel::Title, PlanModel::Rhythm, PlanModel::Responsible,
                             PlanModel::Next,  PlanModel::Last,   PlanModel::RequiredBy};
constexpr int MostPlanLines = 4;

bool isLongWords(int column) { return column == PlanModel::Title || column == PlanModel::Rhythm; }
} // namespace

int PlansPage::headerWidth(int column) const
{
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    return metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + unit() * 2;
}

int PlansPage::widestText(int column) const
{
    const QFontMetrics metrics(column == PlanModel::Title ? strongFont() : m_table->font());
    int widest = headerWidth(column);
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = qMax(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + unit() * 2);
    return widest;
}

// The months have one width; what is left goes to the words, as they need it.
void PlansPage::fitColumns()
{
    QHash<int, int> wanted;
    int sum = 0;
    for (const int column : PlanWords) {
        wanted[column] = qBound(unit() * 8, widestText(column), unit() * (isLongWords(column) ? 36 : 22));
        sum += wanted[column];
    }
    const int whole = m_table->viewport()->width();
    int month = unit() * 15 / 4;
    // Where room lacks, names and dates stay whole as long as the long words that give way are worth reading.
    const int firm = wanted[PlanModel::Responsible] + wanted[PlanModel::Next] + wanted[PlanModel::Last];
    const bool lacks = whole - 12 * month < sum;
    m_twoLines = lacks && whole - 12 * month - firm < unit() * 50;
    if (m_twoLines)
        month = unit() * 3;
    for (int column = PlanModel::FirstMonth; column < PlanModel::RequiredBy; ++column)
        m_table->setColumnWidth(column, month);
    if (m_twoLines)
        foldWords(wanted, whole - 12 * month);
    else
        shareRoom(wanted, whole - 12 * month - sum, lacks ? firm : 0);
    fitRows();
}

// What is left over, or lacking, goes to the words by their length; firm ones keep theirs.
void PlansPage::shareRoom(const QHash<int, int> &wanted, int over, int firm)
{
    int sum = 0;
    for (const int column : PlanWords)
        sum += wanted[column];
    int left = sum + over;
    for (const int column : PlanWords) {
        const bool gives = firm == 0 || isLongWords(column);
        const int share = gives ? over * wanted[column] / qMax(1, sum - firm) : 0;
        const int width = qMax(unit() * 6, column == PlanModel::RequiredBy ? left : wanted[column] + share);
        m_table->setColumnWidth(column, width);
        left -= width; // the last one takes what rounding left: no scroll bar for a pixel
    }
}

// A narrow window: dates stay whole, short words take two lines, and plan and rhythm get what is left.
void PlansPage::foldWords(const QHash<int, int> &wanted, int room)
{
    int left = room - wanted[PlanModel::Last];
    m_table->setColumnWidth(PlanModel::Last, wanted[PlanModel::Last]);
    for (const int column : {PlanModel::Responsible, PlanModel::Next, PlanModel::RequiredBy}) {
        const int width = qMax(headerWidth(column), wanted[column] * 6 / 10);
        m_table->setColumnWidth(column, width);
        left -= width;
    }
    const int longWords = wanted[PlanModel::Title] + wanted[PlanModel::Rhythm];
    const int title = qMax(unit() * 6, left * wanted[PlanModel::Title] / longWords);
    m_table->setColumnWidth(PlanModel::Title, title);
    m_table->setColumnWidth(PlanModel::Rhythm, qMax(unit() * 6, left - title));
}

void PlansPage::fitRows()
{
    const int one = m_table->verticalHeader()->defaultSectionSize(), line = m_table->fontMetrics().lineSpacing();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        int lines = 1;
        for (const int column : PlanWords)
            if (m_twoLines)
                lines = qMax(lines, PlanDelegate::linesOf(m_sorted->index(row, column).data().toString(),
                                                          column == PlanModel::Title ? strongFont() : m_table->font(),
                                                          m_table->columnWidth(column)));
        const int height = one + (qMin(lines, MostPlanLines) - 1) * line;
        if (m_table->rowHeight(row) != height)
            m_table->setRowHeight(row, height);
    }
}

} // namespace lamp
