// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/collectionsdialog.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/sectionlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

CollectionsDialog::CollectionsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_list(new QListWidget), m_about(new MutedLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"collectionsDialog"_s);
    setWindowTitle(tr("Collections"));
    setMinimumSize(unit() * 64, unit() * 40);
    build();
    read();
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent &event) {
        if (event.touches("collection") || event.touches("collection_page"))
            read();
    });
}

void CollectionsDialog::build()
{
    m_list->setObjectName(u"collectionsList"_s);
    m_list->setAccessibleName(tr("Collections"));
    m_about->setObjectName(u"collectionAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(tr("&Take the collection out"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"collectionRemove"_s);
    m_remove->setToolTip(tr("With all its pages and pictures, as one act that can be undone. Pages that tickets speak "
                            "of stay, retired."));
    keepToRoles(m_desk, m_remove);
    auto *import = buttons->addButton(tr("&Import an archive …"), QDialogButtonBox::ActionRole);
    import->setObjectName(u"collectionImport"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"collectionsClose"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &CollectionsDialog::showChosen);
    connect(m_remove, &QPushButton::clicked, this, &CollectionsDialog::removeChosen);
    connect(import, &QPushButton::clicked, this, [this] {
        emit importWanted();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CollectionsDialog::read()
{
    m_asked.deliver(collections::list(m_desk), this, [this](const Result<QList<collections::Listed>> &list) {
        if (list)
            show(*list);
        else
            emit failed(list.error());
    });
}

void CollectionsDialog::show(const QList<collections::Listed> &list)
{
    const int row = qMax(0, m_list->currentRow());
    m_listed = list;
    m_list->clear();
    for (const auto &[collection, pages] : list)
        m_list->addItem(tr("%1 (%Ln page(s))", nullptr, static_cast<int>(pages)).arg(collection.name));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showChosen();
}

void CollectionsDialog::showChosen()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_listed.size();
    m_remove->setEnabled(any);
    m_about->setText(any ? tr("%1\nFrom %2", "name, date, licence; file or address")
                               .arg(collections::sourceLine(m_listed[row].collection), m_listed[row].collection.source)
                         : tr("No collection is here. A copy of a wiki in one file (.zim) becomes one."));
}

void CollectionsDialog::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_listed.size())
        return;
    const auto work = collections::remove(m_desk, m_listed[row].collection.id);
    emit working(tr("Taking a collection out"), QFuture<void>(work));
    m_remove->setEnabled(false);
    deliver(work, this, [this](const Result<collections::Removed> &done) {
        m_remove->setEnabled(true);
        if (!done) {
            emit failed(done.error());
            return;
        }
        const QString gone = tr("%1 is out, with %Ln page(s)", nullptr, static_cast<int>(done->pages - done->kept))
                                 .arg(done->name);
        emit message(done->kept == 0 ? gone
                                     : tr("%1; %Ln that tickets speak of stay, retired", nullptr,
                                          static_cast<int>(done->kept)).arg(gone));
    });
}

} // namespace lamp
