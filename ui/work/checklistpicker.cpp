// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistpicker.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "items/timewords.h"
#include "services/desk.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

ChecklistPicker::ChecklistPicker(Desk &desk, const QString &number, QWidget *parent)
    : QDialog(parent), m_words(new QLineEdit(this)), m_list(new QListWidget(this)), m_gate(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"checklistPicker"_s);
    setWindowTitle(tr("Add a checklist to %1").arg(numberWord(number)));
    auto *form = new QFormLayout(this);
    m_words->setObjectName(u"checklistWords"_s);
    m_words->setPlaceholderText(tr("a few letters of the name"));
    m_words->installEventFilter(this);
    m_list->setObjectName(u"checklistSources"_s);
    m_list->setAccessibleName(tr("Checklists of templates and procedures"));
    m_gate->setObjectName(u"checklistGate"_s);
    for (const Gate gate : {Gate::Warn, Gate::Block, Gate::Free})
        m_gate->addItem(gateWord(gate), codeOf(gate));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"checklistCancel"_s);
    m_add = buttons->button(QDialogButtonBox::Ok);
    m_add->setText(tr("&Add"));
    m_add->setObjectName(u"checklistAdd"_s);
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    form->addRow(tr("&Find"), m_words);
    form->addRow(m_list);
    form->addRow(tr("An &open step"), m_gate);
    form->addRow(buttons);
    setMinimumSize(unit() * 60, unit() * 50);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &ChecklistPicker::present);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_add->setEnabled(row >= 0);
        if (const auto ready = source().ready)
            m_gate->setCurrentIndex(m_gate->findData(codeOf(ready->gate)));
    });
    m_add->setEnabled(false);
    deliver(checklists::sources(desk), this, [this](const Result<QList<checklists::Source>> &found) {
        m_sources = found.value_or(QList<checklists::Source>());
        present();
    });
}

void ChecklistPicker::present()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const checklists::Source &one = m_sources[i];
        if (!one.name.contains(m_words->text().trimmed(), Qt::CaseInsensitive))
            continue;
        const int steps = static_cast<int>(one.steps.size());
        const QString words = one.articleId ? tr("%1 · procedure, %n step(s)", nullptr, steps).arg(one.name)
            : one.ready                     ? tr("%1 · checklist, %n step(s)", nullptr, steps).arg(one.name)
                                            : tr("%1 · template, %n step(s)", nullptr, steps).arg(one.name);
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, i);
        QStringList titles;
        for (const Step &step : one.steps)
            titles.append(step.title);
        item->setToolTip(titles.join(u'\n').left(1000).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_add->setEnabled(m_list->count() > 0);
}

// Up and down move through the list while the words are typed.
bool ChecklistPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, qMax(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

checklists::Source ChecklistPicker::source() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_sources.value(item->data(Qt::UserRole).toLongLong()) : checklists::Source{};
}

Gate ChecklistPicker::gate() const
{
    return fromCode<Gate>(m_gate->currentData().toString()).value_or(Gate::Warn);
}

} // namespace lamp
