// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planprint.h"

#include "calendar/plandelegate.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

// All lengths are in points of a page of A4 across; the painter scales them to the device.
class PlanPaper {
    Q_DECLARE_TR_FUNCTIONS(PlanPaper)
public:
    PlanPaper(QPainter &painter, const QSizeF &points, const PlanSheet &sheet)
        : m_painter(painter), m_sheet(sheet), m_width(points.width()), m_height(points.height())
    {
        m_model.setRows(sheet.rows, sheet.today, sheet.zone);
    }

    int print(const std::function<void()> &newPage)
    {
        const int count = static_cast<int>(m_sheet.rows.size());
        const double room = m_height - headHeight - footHeight - headerRow;
        m_row = qBound(smallestRow, room / qMax(1, count), largestRow);
        const int perPage = qMax(1, static_cast<int>(room / m_row)), pages = qMax(1, (count + perPage - 1) / perPage);
        findColumns();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                newPage();
            printPage(page * perPage, qMin(count, (page + 1) * perPage), page + 1, pages);
        }
        return pages;
    }

private:
    static constexpr double headHeight = 44, footHeight = 34, headerRow = 16, smallestRow = 11, largestRow = 20;

    void setFace(double size, bool bold = false)
    {
        QFont face(u"Inter"_s);
        face.setPixelSize(qMax(1, qRound(size * 16))); // painted at a sixteenth: fractions of a point stay exact
        face.setBold(bold);
        m_painter.setFont(face);
    }
    void text(const QRectF &where, const QString &words, double size, bool bold, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
    {
        m_painter.save();
        setFace(size, bold);
        m_painter.translate(where.topLeft());
        m_painter.scale(1 / 16.0, 1 / 16.0);
        const QRectF box(0, 0, where.width() * 16, where.height() * 16);
        m_painter.setPen(colour);
        m_painter.drawText(box, alignment | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(box.width())));
        m_painter.restore();
    }

    void findColumns()
    {
        constexpr double shares[] = {0.205, 0.175, 0.09, 0.095, 0.06}; // title, rhythm, responsible, next, last
        const double month = m_width * 0.0195;
        double x = 0;
        for (int column = 0; column < PlanModel::ColumnCount; ++column) {
            m_left[column] = x;
            x += column < PlanModel::FirstMonth ? m_width * shares[column] : column < PlanModel::RequiredBy ? month : 0;
        }
        m_left[PlanModel::ColumnCount] = m_width;
    }
    [[nodiscard]] QRectF cell(int column, double top, double high) const
    {
        return {m_left[column], top, m_left[column + 1] - m_left[column] - 4, high};
    }

    void printPage(int from, int to, int page, int pages)
    {
        text({0, 0, m_width, 20}, tr("Plans of %1").arg(m_sheet.desk), 14, true, Qt::black);
        text({0, 20, m_width, 16}, m_sheet.summary, 9, false, ink(Ink::Mute, Theme::Light));
        double y = headHeight;
        for (int column = 0; column < PlanModel::ColumnCount; ++column) {
            const bool month = column >= PlanModel::FirstMonth && column < PlanModel::RequiredBy;
            text(cell(column, y, headerRow), m_model.headerData(column, Qt::Horizontal).toString(), 8, true,
                 ink(Ink::Mute, Theme::Light), month ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
        }
        y += headerRow;
        line(y);
        for (int row = from; row < to; ++row, y += m_row)
            printRow(row, y);
        printFoot(page, pages);
    }
    void printRow(int row, double y)
    {
        const double size = qMin(9.0, m_row * 0.62);
        for (int column = 0; column < PlanModel::ColumnCount; ++column) {
            const QModelIndex index = m_model.index(row, column);
            const QVariant mark = index.data(PlanModel::MarkRole);
            if (mark.isValid())
                paintMark(m_painter, cell(column, y, m_row), mark.value<MonthMark>(),
                          paperColour(mark.value<MonthMark>()), size * 0.8);
            else
                text(cell(column, y, m_row), index.data().toString(), size, column == PlanModel::Title, Qt::black);
        }
        line(y + m_row);
    }
    void printFoot(int page, int pages)
    {
        const double y = m_height - 14;
        double x = 0;
        for (const MonthMark mark : planLegend()) {
            paintMark(m_painter, {x, y, 10, 12}, mark, paperColour(mark), 7);
            const QString name = markName(mark);
            setFace(8);
            const double wide = m_painter.fontMetrics().horizontalAdvance(name) / 16.0 + 2;
            text({x + 13, y, wide, 12}, name, 8, false, Qt::black);
            x += wide + 26;
        }
        text({0, y - 14, m_width, 12}, m_sheet.chain, 7, false, ink(Ink::Mute, Theme::Light));
        text({x, y, m_width - x, 12}, tr("%1 · page %2 of %3").arg(m_sheet.printed).arg(page).arg(pages), 8, false,
             ink(Ink::Mute, Theme::Light), Qt::AlignRight | Qt::AlignVCenter);
    }
    void line(double y)
    {
        m_painter.setPen(QPen(ink(Ink::Line, Theme::Light), 0.5));
        m_painter.drawLine(QPointF(0, y), QPointF(m_width, y));
    }
    static QColor paperColour(MonthMark mark)
    {
        switch (mark) {
        case MonthMark::InTime: return ink(Ink::Grn, Theme::Light);
        case MonthMark::Late: return ink(Ink::Amb, Theme::Light);
        case MonthMark::Missed:
        case MonthMark::WithFailures: return ink(Ink::Red, Theme::Light);
        default: return ink(Ink::Gry, Theme::Light);
        }
    }

    QPainter &m_painter;
    const PlanSheet &m_sheet;
    PlanModel m_model;
    double m_width, m_height, m_row = 0;
    double m_left[PlanModel::ColumnCount + 1] = {};
};

} // namespace

int paintPlans(QPainter &painter, const QSizeF &points, const PlanSheet &sheet, const std::function<void()> &newPage)
{
    return PlanPaper(painter, points, sheet).print(newPage);
}

int printPlans(QPagedPaintDevice &device, const PlanSheet &sheet)
{
    constexpr double margin = 36;
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(margin, margin, margin, margin), QPageLayout::Point));
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QSizeF points = device.pageLayout().paintRect(QPageLayout::Point).size();
    const QRectF pixels = painter.viewport();
    painter.scale(pixels.width() / points.width(), pixels.height() / points.height());
    return paintPlans(painter, points, sheet, [&device] { device.newPage(); });
}

} // namespace lamp
