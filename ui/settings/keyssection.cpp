// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyssection.h"

#include "settings/settingsform.h"
#include "shell/actions.h"
#include "theme/theme.h"
#include "widgets/searchedit.h"
#include "widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace lamp {

using namespace Qt::StringLiterals;

KeysSection::KeysSection(Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_filter(new SearchEdit), m_list(new QTreeWidget),
      m_edit(new QKeySequenceEdit), m_clear(new QPushButton(tr("Switch off"))),
      m_reset(new QPushButton(tr("Put back"))), m_note(new MutedLabel)
{
    SettingsForm form(
        this, tr("Keys"),
        tr("Choose a command and press its new keys. Single letters belong to the list that has the focus."));
    m_filter->setObjectName(u"keyFilter"_s);
    m_filter->setAccessibleName(tr("Filter the commands"));
    m_filter->setPlaceholderText(tr("A command or a key …"));
    m_filter->setMaximumWidth(unit() * 50);
    form.wide(m_filter);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setMinimumHeight(unit() * 40);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(1, unit() * 20);
    m_list->header()->resizeSection(2, unit() * 18);
    form.wide(m_list);
    form.wide(buildEditor()); // the list has the rest of the page
    connect(m_filter, &SearchEdit::typed, this, &KeysSection::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysSection::showCurrent);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { setCurrent(m_edit->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setCurrent({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QTreeWidgetItem *item = m_list->currentItem())
            if (QAction *action = m_actions.find(item->data(0, Qt::UserRole).toByteArray()))
                setCurrent(m_actions.shippedKey(action));
    });
    connect(&actions, &Actions::keysChanged, this, &KeysSection::fill);
    fill();
    showCurrent();
}

QWidget *KeysSection::buildEditor()
{
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setAccessibleName(tr("New keys"));
    m_edit->setMaximumSequenceLength(1);
    m_clear->setObjectName(u"keyClear"_s);
    m_reset->setObjectName(u"keyReset"_s);
    row->addWidget(m_edit);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    row->addWidget(m_note, 1);
    return editor;
}

void KeysSection::fill()
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toString() : QString();
    m_list->clear();
    const auto add = [this](const QString &text, const QString &keys, const QString &where, const QString &id) {
        auto *item = new QTreeWidgetItem(m_list, {text, keys, where});
        item->setData(0, Qt::UserRole, id);
        item->setFont(1, monoFont());
        return item;
    };
    for (const QAction *action : m_actions.all()) {
        auto *item = add(QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText),
                         Actions::group(action), action->objectName());
        if (action->objectName() == chosen)
            m_list->setCurrentItem(item);
    }
    for (const auto &note : m_actions.notes())
        add(note.text, note.keys, note.group, {});
    filter(m_filter->text());
}

void KeysSection::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
    const QAction *action = m_actions.find(id.toLatin1());
    for (QWidget *part :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_reset)})
        part->setEnabled(action != nullptr);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_reset->setEnabled(action && action->shortcut() != m_actions.shippedKey(action));
    m_note->setText(item && !action ? tr("A key of its list; it acts only there.") : QString());
}

void KeysSection::setCurrent(const QKeySequence &key)
{
    const QTreeWidgetItem *item = m_list->currentItem();
    QAction *action = item ? m_actions.find(item->data(0, Qt::UserRole).toByteArray()) : nullptr;
    if (!action || action->shortcut() == key)
        return;
    QString taken;
    for (const QAction *other : m_actions.all())
        if (other != action && !key.isEmpty() && other->shortcut() == key)
            taken = QString(other->text()).remove(u'&');
    m_actions.setKey(action, key);
    showCurrent();
    m_note->setText(taken.isEmpty() ? QString() : tr("“%1” has no key any more.").arg(taken));
}

void KeysSection::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString words = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
        item->setHidden(!words.contains(text, Qt::CaseInsensitive));
    }
}

} // namespace lamp
