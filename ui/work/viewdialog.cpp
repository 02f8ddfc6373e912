// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "work/viewlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

ViewDialog::ViewDialog(const QString &title, const SavedView &view, const QStringList &sections, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(view.name, this)), m_section(new QComboBox(this)),
      m_columns(new QCheckBox(tr("&Keep the columns that are shown"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(u"viewDialog"_s);
    m_name->setObjectName(u"viewName"_s);
    m_name->setPlaceholderText(tr("Printers, all sites"));
    m_section->setObjectName(u"viewSection"_s);
    m_section->setEditable(true);
    m_section->addItems(sections);
    m_section->setCurrentText(view.section);
    m_section->lineEdit()->setPlaceholderText(tr("none, or Team/Printers: one in another"));
    m_columns->setObjectName(u"viewColumns"_s);
    m_columns->setToolTip(tr("Else the list shows the columns that you have chosen for all lists"));
    m_columns->setChecked(!view.columns.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setObjectName(u"viewSave"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"viewCancel"_s);
    save->setProperty("primary", true);
    save->setEnabled(!view.name.isEmpty());
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_section);
    form->addRow({}, m_columns);
    form->addRow(buttons);
    setMinimumWidth(unit() * 44);
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(m_name->text().trimmed(), m_section->currentText().trimmed(), m_columns->isChecked());
        accept();
    });
}

FolderDialog::FolderDialog(const QString &path, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"folderDialog"_s);
    setWindowTitle(tr("Rename or move the folder"));
    auto *name = new QLineEdit(path, this);
    name->setObjectName(u"folderName"_s);
    name->setPlaceholderText(tr("empty: its views stand among the first ones"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"folderSave"_s);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"folderCancel"_s);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Folder"), name);
    form->addRow(buttons);
    setMinimumWidth(unit() * 44);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, name] {
        emit named(name->text().trimmed());
        accept();
    });
}

} // namespace lamp
