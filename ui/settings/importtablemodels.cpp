// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importtablemodels.h"

#include <QLocale>

namespace lamp {

using namespace Qt::StringLiterals;

void ImportSampleModel::show(const std::optional<ImportAnalysis> &analysis)
{
    beginResetModel();
    m_names.clear();
    m_rows.clear();
    if (analysis) {
        for (const ImportColumn &column : analysis->columns)
            m_names.append(column.name);
        m_rows = analysis->sample;
    }
    endResetModel();
}

int ImportSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int ImportSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ImportSampleModel::data(const QModelIndex &index, int role) const
{
    const QString text = m_rows.at(index.row()).cells.value(index.column());
    if (role == Qt::DisplayRole) // a line break shows as what it is, in one line
        return QString(text.left(200)).replace("\r\n"_L1, "\n"_L1).replace(u'\n', u'↵').replace(u'\r', u'↵');
    if (role == Qt::ToolTipRole && text.size() > 30)
        return text.left(2000).toHtmlEscaped();
    return {};
}

QVariant ImportSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_names.value(section))
                                         : QVariant(QLocale().toString(m_rows.at(section).line));
}

void ImportLineModel::show(const QList<ImportLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ImportLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}
int ImportLineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ImportLineModel::data(const QModelIndex &index, int role) const
{
    const ImportLine &line = m_lines.at(index.row());
    if (role == Qt::AccessibleTextRole)
        return QString(line.place + u", " + fateName(line.fate) + u", " + line.text);
    if (role == Qt::ForegroundRole && index.column() == Fate)
        return ink(fateInk(line.fate));
    if (role == Qt::ToolTipRole && index.column() == Words)
        return line.text.left(4000).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Place: return line.place;
    case Fate: return fateName(line.fate);
    default: return QString(line.text.left(400)).replace(u'\n', u' ');
    }
}

QVariant ImportLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Place: return tr("Where");
    case Fate: return tr("What");
    default: return tr("Why");
    }
}

} // namespace lamp
