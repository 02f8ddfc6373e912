// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/splitdialog.h"

#include "items/targetwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype SplitLine = 90; // letters of an entry in the list

QString entryLine(const Entry &entry, const WorkItemDetails &details, const Desk &desk)
{
    const QString author = entry.authorId ? details.authors.value(entry.authorId.value) : entry.authorText;
    QString text = entry.body.simplified();
    if (text.isEmpty())
        text = SplitDialog::tr("%1 of work").arg(minutesWords(entry.minutes));
    if (text.size() > SplitLine)
        text = text.left(SplitLine - 1) + u'…';
    const QString when = timeWords(entry.happenedAt, desk.now(), desk.zone());
    return author.isEmpty() ? QString(when + u" · "_s + text) : QString(when + u" · "_s + author + u" · "_s + text);
}
} // namespace

SplitDialog::SplitDialog(const Desk &desk, const WorkItemDetails &details, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_title(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split %1").arg(numberWord(details.item.number)));
    setMinimumSize(unit() * 70, unit() * 45);
    auto *form = new QFormLayout(this);
    auto *hint = new MutedLabel(
        tr("The chosen entries and their files go into a new ticket of the same requester, linked with this one."),
        this);
    hint->setWordWrap(true);
    form->addRow(hint);
    m_list->setObjectName(u"splitEntries"_s);
    m_list->setAccessibleName(tr("Entries that go"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long entry ends in dots; its tip has it whole
    form->addRow(m_list);
    m_title->setObjectName(u"splitTitle"_s);
    m_title->setPlaceholderText(tr("what was said first in them"));
    form->addRow(tr("&Title of the new ticket"), m_title);
    addButtons();
    fill(desk, details);
    connect(m_list, &QListWidget::itemChanged, this, &SplitDialog::judge);
    judge();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SplitDialog::fill(const Desk &desk, const WorkItemDetails &details)
{
    for (const Entry &entry : details.entries) {
        if (entry.kind == EntryKind::Status)
            continue;
        auto *item = new QListWidgetItem(entryLine(entry, details, desk), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, entry.id.value);
        item->setToolTip(entry.body.left(1000).toHtmlEscaped());
    }
    m_list->setCurrentRow(m_list->count() - 1);
}

void SplitDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"splitCancel"_s);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Split off"));
    m_ok->setObjectName(u"splitAccept"_s);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    static_cast<QFormLayout *>(layout())->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SplitDialog::judge()
{
    const qsizetype going = entries().size();
    m_ok->setEnabled(going > 0 && going < m_list->count());
    m_ok->setToolTip(going == 0                  ? tr("Choose what goes.")
                         : going < m_list->count() ? QString()
                                                   : tr("One entry at least stays."));
}

QList<EntryId> SplitDialog::entries() const
{
    QList<EntryId> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(EntryId{m_list->item(row)->data(Qt::UserRole).toLongLong()});
    return ids;
}

QString SplitDialog::title() const { return m_title->text().simplified(); }

} // namespace lamp
