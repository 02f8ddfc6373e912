// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "shell/keybutton.h"
#include "theme/theme.h"
#include "widgets/searchedit.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lamp {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_newTicket(new KeyButton(this)), m_search(new SearchEdit(this)),
      m_undo(new QPushButton(tr("Undo"), this)), m_person(new QPushButton(this))
{
    setObjectName(u"topBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit() * 7 / 4, unit(), unit() * 7 / 4, unit() + 1);
    layout->setSpacing(unit() * 5 / 4);
    layout->addWidget(m_newTicket);
    layout->addWidget(m_search, 10);
    layout->addStretch(6);
    layout->addWidget(m_undo);
    layout->addWidget(m_person);
    m_newTicket->setObjectName(u"newTicket"_s);
    m_newTicket->setText(tr("New ticket"));
    m_newTicket->setAccessibleName(tr("New ticket"));
    m_newTicket->setIcon(lamp::icon("list-add"));
    m_search->setObjectName(u"searchEverything"_s);
    m_search->setAccessibleName(tr("Search everything"));
    m_search->setPlaceholderText(tr("Search tickets, articles, assets, people … or type > for a command"));
    m_search->setMaximumWidth(unit() * 72);
    m_search->setMinimumWidth(unit() * 20);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setIcon(lamp::icon("edit-undo"));
    m_person->setObjectName(u"person"_s);
    m_person->setIcon(lamp::icon("user"));
    for (QWidget *button :
         {static_cast<QWidget *>(m_newTicket), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_person)})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work is
    setUndo({}, {});
    setPerson({});
}

void TopBar::setUndo(const QString &sentence, const QKeySequence &key)
{
    m_undo->setEnabled(!sentence.isEmpty());
    const QString words = sentence.isEmpty() ? tr("Nothing to undo in this window") : tr("Take back: %1").arg(sentence);
    m_undo->setToolTip(key.isEmpty() ? words
                                     : QString(words + u" ("_s + key.toString(QKeySequence::NativeText) + u')'));
    m_undo->setAccessibleDescription(words);
}

void TopBar::setPerson(const QString &name, const QString &role)
{
    const QString who = name.isEmpty() ? tr("Who are you?") : name;
    const QString shown = role.isEmpty() ? who : QString(who + u" · "_s + role);
    m_person->setText(fontMetrics().elidedText(shown, Qt::ElideRight, unit() * 24).replace(u'&', u"&&"_s));
    m_person->setAccessibleName(tr("Who works here: %1").arg(shown));
    m_person->setToolTip(tr("Who works in this window"));
}

void TopBar::setSearchKey(const QKeySequence &key) { m_search->setNote(key.toString(QKeySequence::NativeText)); }

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Panel));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ink(Ink::Line));
}

} // namespace lamp
