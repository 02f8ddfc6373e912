// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planprint.h"
#include "calendar/planspage.h"
#include "services/desk.h"
#include "services/history.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

// The plans on paper, and how their figures are counted.
namespace lamp {

using namespace Qt::StringLiterals;

void PlansPage::showHowCounted(QWidget *beside)
{
    const PlanSummary counted = summaryOf(m_model->rows());
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"howCounted"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    const QStringList lines{
        tr("On time: finished before the plan's window ended, also early. Late: finished after it, or still to be "
           "done. Missed: its time ran out before anybody started."),
        tr("Share = on time ÷ (on time + late + missed), of the dates whose window closed in these twelve months."),
        tr("%1 ÷ (%1 + %2 + %3)").arg(counted.inTime).arg(counted.late).arg(counted.missed),
        tr("A failed step does not make a visit late; such visits are counted apart: %n.", nullptr,
           counted.withFailures),
        tr("Skipped with a reason is counted apart: %n time(s).", nullptr, counted.skipped),
        tr("A month shows its worst result; ○ is still to come.")};
    for (const auto &line : lines) {
        auto *label = new QLabel(line, popup);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFixedWidth(unit() * 52);
        layout->addWidget(label);
    }
    popup->setAccessibleName(lines.join(u' '));
    popup->adjustSize();
    popup->move(beside->mapToGlobal(QPoint(0, beside->height() + 2)));
    popup->show();
}

void PlansPage::showPrintMenu(QWidget *beside)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Print…"), this, &PlansPage::print);
    menu->addAction(tr("Save as PDF…"), this, &PlansPage::choosePdf);
    menu->popup(beside->mapToGlobal(QPoint(0, beside->height() + 2)));
}

// The end of the log is read when the paper is made: it covers everything that stands on it.
void PlansPage::withHead(const std::function<void(const ChainHead &)> &then)
{
    deliver(m_desk.history().head(), this, [this, then](const Result<ChainHead> &head) {
        if (head)
            then(*head);
        else
            emit failed(head.error());
    });
}

PlanSheet PlansPage::sheet(const ChainHead &head) const
{
    PlanSheet sheet;
    sheet.desk = m_desk.catalog().setting(u"name", QFileInfo(m_desk.database().path()).completeBaseName());
    sheet.zone = m_desk.zone();
    const QDateTime now = m_desk.now().in(sheet.zone);
    sheet.today = now.date();
    sheet.printed = tr("printed %1 by %2")
                        .arg(QLocale().toString(now, QLocale::ShortFormat), m_desk.database().author().name);
    if (head.id)
        sheet.chain = tr("History up to entry %1 of %2, chain %3")
                          .arg(QLocale().toString(head.id.value),
                               QLocale().toString(head.at.in(sheet.zone), QLocale::ShortFormat), head.text());
    for (int row = 0; row < m_table->model()->rowCount(); ++row) { // as sorted and filtered on the page
        const PlanId id{m_table->model()->index(row, 0).data(PlanModel::IdRole).toLongLong()};
        const PlanRow &plan = m_model->rows().at(m_model->indexOf(id).row());
        if (plan.state != PlanState::Draft) // what has never run proves nothing
            sheet.rows << plan;
    }
    sheet.summary = summaryText(summaryOf(sheet.rows));
    return sheet;
}

Result<int> PlansPage::savePdf(const QString &path, const ChainHead &head)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, path + u": "_s + file.errorString());
    int pages = 0;
    {
        QPdfWriter writer(&file);
        const PlanSheet paper = sheet(head);
        writer.setTitle(tr("Plans of %1").arg(paper.desk));
        writer.setCreator(u"Lamplighter"_s);
        pages = printPlans(writer, paper);
    }
    if (pages == 0 || !file.commit())
        return fail(Error::Kind::Io, path + u": "_s + file.errorString());
    return pages;
}

void PlansPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        withHead([this, printer](const ChainHead &head) {
            if (printPlans(*printer, sheet(head)) == 0)
                emit failed({Error::Kind::Io, tr("The printer %1 did not take the page").arg(printer->printerName())});
        });
    });
    dialog->open();
}

void PlansPage::choosePdf()
{
    const QString name = tr("Plans %1.pdf").arg(m_desk.now().in(m_desk.zone()).date().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        withHead([this, path](const ChainHead &head) {
            if (const auto pages = savePdf(path, head))
                emit message(tr("Saved %1 (%n page(s))", nullptr, *pages).arg(QFileInfo(path).fileName()));
            else
                emit failed(pages.error());
        });
    });
    dialog->open();
}

} // namespace lamp
