// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/listexport.h"

#include "core/deliver.h"
#include "exchange/tableexport.h"
#include "services/desk.h"

#include <QFileDialog>

namespace lamp {

using namespace Qt::StringLiterals;

ListExport::ListExport(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) { }

void ListExport::ask(const WorkItemQuery &query, const QString &name, const QStringList &columns,
                     bool confidential)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the list"));
    dialog->setObjectName(u"exportList"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QString(name).replace(u'/', u'-') + u".csv");
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, query, columns, confidential](const QString &path) { write(query, path, columns, confidential); });
    dialog->open();
}

void ListExport::write(const WorkItemQuery &query, const QString &path, const QStringList &columns,
                       bool confidential)
{
    ExportOptions options;
    options.columns = columns;
    options.confidential = confidential;
    const auto work = TableExport(m_desk).tickets(query, path, options);
    emit working(tr("Exporting the list"), QFuture<void>(work));
    deliver(work, this, [this, path](const Result<ExportReport> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        const QString rows = tr("%n ticket(s) exported to %1", nullptr, static_cast<int>(done->rows)).arg(path);
        emit message(done->leftOut == 0
                         ? rows
                         : tr("%1; %n confidential one(s) left out", nullptr, static_cast<int>(done->leftOut))
                               .arg(rows));
    });
}

} // namespace lamp
