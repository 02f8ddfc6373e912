// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyhelp.h"

#include "shell/actions.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

namespace {

struct KeyGroup {
    QString name;
    QList<std::pair<QString, QString>> keys; // what it does, the key
};

QList<KeyGroup> keyGroups(const Actions &actions)
{
    QList<KeyGroup> groups;
    const auto add = [&groups](const QString &group, const QString &text, const QString &key) {
        for (KeyGroup &one : groups)
            if (one.name == group) {
                one.keys.append({text, key});
                return;
            }
        groups.append({group, {{text, key}}});
    };
    for (const QAction *action : actions.all())
        if (!action->shortcut().isEmpty())
            add(Actions::group(action), QString(action->text()).remove(u'&'),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u"  "_s));
    for (const auto &note : actions.notes())
        add(note.group, note.text, note.keys);
    return groups;
}

int widestKey(const QList<KeyGroup> &groups)
{
    const QFontMetrics metrics(monoFont());
    int widest = unit() * 15;
    for (const KeyGroup &group : groups)
        for (const auto &[text, key] : group.keys)
            widest = qMax(widest, metrics.horizontalAdvance(key));
    return widest;
}

QWidget *groupBox(const KeyGroup &group, int keyWidth)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, unit());
    grid->setVerticalSpacing(unit() / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new SectionLabel(group.name), 0, 0, 1, 2);
    for (int row = 0; row < group.keys.size(); ++row) {
        auto *key = new QLabel(group.keys[row].second);
        key->setFont(monoFont());
        key->setTextFormat(Qt::PlainText);
        key->setMinimumWidth(keyWidth); // groups below one another have their words in one column
        auto *text = new QLabel(group.keys[row].first);
        text->setTextFormat(Qt::PlainText);
        grid->addWidget(key, row + 1, 0);
        grid->addWidget(text, row + 1, 1);
    }
    return box;
}

} // namespace

KeyHelp::KeyHelp(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keyHelp"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inner = new QWidget;
    auto *columns = new QHBoxLayout(inner);
    columns->setSpacing(unit() * 4);
    const QList<KeyGroup> groups = keyGroups(actions);
    const int keyWidth = widestKey(groups);
    qsizetype total = 0;
    for (const KeyGroup &group : groups)
        total += group.keys.size() + 2;
    QVBoxLayout *column = nullptr;
    qsizetype filled = 0;
    for (const KeyGroup &group : groups) {
        if (!column || (filled > total / 2 && columns->count() < 2)) {
            column = new QVBoxLayout;
            columns->addLayout(column, 1);
            filled = 0;
        }
        column->addWidget(groupBox(group, keyWidth));
        filled += group.keys.size() + 2;
    }
    for (int i = 0; i < columns->count(); ++i)
        static_cast<QVBoxLayout *>(columns->itemAt(i)->layout())->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"keyHelpArea"_s);
    area->setAccessibleName(tr("Keys"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"keyHelpClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new TitleLabel(tr("Keys")));
    layout->addWidget(new MutedLabel(
        tr("Single letters act in a list that has the focus. The others can be changed in Settings, Keys.")));
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(unit() * 108, unit() * 84);
}

} // namespace lamp
