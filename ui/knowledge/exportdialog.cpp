// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/exportdialog.h"

#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
MutedLabel *noteBelow(const QString &text)
{
    auto *note = new MutedLabel(text);
    note->setWordWrap(true);
    note->setContentsMargins(unit() * 3, 0, 0, unit());
    return note;
}
} // namespace

ExportDialog::ExportDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_site(new QRadioButton(tr("As a web &site"))),
      m_markdown(new QRadioButton(tr("As &Markdown files"))), m_category(new QComboBox),
      m_internal(new QCheckBox(tr("&Internal articles and parts, too")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export articles"));
    setMinimumWidth(unit() * 64);
    fillCategories(desk);
    build();
    judge();
}

void ExportDialog::build()
{
    auto *form = new QFormLayout(this);
    m_site->setObjectName(u"exportAsSite"_s);
    m_markdown->setObjectName(u"exportAsMarkdown"_s);
    m_category->setObjectName(u"exportCategory"_s);
    m_internal->setObjectName(u"exportInternal"_s);
    m_site->setChecked(true);
    form->addRow(m_site);
    form->addRow(noteBelow(tr("Pages for a USB stick or a share: they open from the folder in any browser, with a "
                              "search that needs no server and no network.")));
    form->addRow(m_markdown);
    form->addRow(noteBelow(tr("Text files with their pictures, to edit elsewhere or to import into another desk. The "
                              "same articles give the same files.")));
    form->addRow(tr("&Articles of"), m_category);
    form->addRow(m_internal);
    form->addRow(noteBelow(tr("Without it, what is for technicians alone stays here. Drafts are never on a site.")));
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("Choose a &folder …"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"exportChooseFolder"_s);
    go->setProperty("primary", true);
    go->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"exportCancel"_s);
    form->addRow(buttons);
    connect(m_site, &QRadioButton::toggled, this, &ExportDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::fillCategories(Desk &desk)
{
    m_category->addItem(tr("all categories"), 0);
    const auto catalog = desk.catalogSnapshot();
    QMap<QString, qint64> paths;
    for (const Category &category : catalog->categories)
        paths.insert(catalog->categoryPath(category.id), category.id.value);
    for (auto it = paths.cbegin(); it != paths.cend(); ++it)
        m_category->addItem(it.key(), it.value());
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(24);
}

void ExportDialog::judge()
{
    m_category->setEnabled(m_site->isChecked());
    m_category->setToolTip(m_site->isChecked() ? QString() : tr("Markdown files are always of the whole base."));
}

void ExportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Export articles into a folder"));
    dialog->setObjectName(u"exportFolder"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        emit chosen({m_site->isChecked(), CategoryId{m_category->currentData().toLongLong()}, m_internal->isChecked(),
                     folder});
        accept();
    });
    dialog->open();
}

} // namespace lamp
