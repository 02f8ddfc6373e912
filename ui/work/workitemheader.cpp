// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workitemheader.h"

#include "items/clockwords.h"
#include "services/desk.h"
#include "theme/theme.h"
#include "widgets/actgate.h"
#include "widgets/chip.h"
#include "work/chipbutton.h"
#include "work/factbutton.h"
#include "work/morebutton.h"
#include "work/targetmeter.h"
#include "work/workink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

WorkItemHeader::WorkItemHeader(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(unit() * 3 / 2, unit(), unit() * 3 / 2, unit());
    all->setSpacing(unit() / 2);
    all->addLayout(titleLine());
    all->addLayout(statusLine());
    for (QWidget *act : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_solve),
                         static_cast<QWidget *>(m_status)})
        keepToRoles(m_desk, act);
    keepToRoles(m_desk, m_priority, u"priority"_s);
}

QLayout *WorkItemHeader::titleLine()
{
    m_back = new QToolButton(this);
    m_back->setIcon(icon("arrow-left", Ink::Mute));
    m_back->setAutoRaise(true);
    m_back->setObjectName(u"itemBack"_s);
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_back->hide();
    makeTitle();
    m_solve = new QPushButton(tr("Solve ▸"), this);
    m_solve->setObjectName(u"itemSolve"_s);
    m_more = new MoreButton(this);
    m_more->setObjectName(u"itemMore"_s);
    m_more->setAccessibleName(tr("More to do with this item"));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit() * 3 / 4);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_title, 1);
    row->addWidget(m_solve);
    row->addWidget(m_more);
    connect(m_back, &QToolButton::clicked, this, &WorkItemHeader::backRequested);
    connect(m_solve, &QPushButton::clicked, this, [this] {
        if (isOpen(m_desk.catalog().status(m_details.item.statusId).cls))
            emit solveRequested();
        else
            emit reopenRequested();
    });
    return row;
}

void WorkItemHeader::makeTitle()
{
    m_number = new QLabel(this);
    m_number->setTextFormat(Qt::PlainText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont quiet = titleFont();
    quiet.setPointSizeF(quiet.pointSizeF() * 0.85);
    quiet.setWeight(QFont::Normal);
    m_number->setFont(quiet);
    m_title = new QLineEdit(this);
    m_title->setFrame(false);
    QFont bold = titleFont();
    bold.setPointSizeF(bold.pointSizeF() * 0.85);
    m_title->setFont(bold);
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->installEventFilter(this);
    m_title->setMinimumWidth(unit() * 10);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        const QString title = m_title->text().simplified();
        if (title.isEmpty() || title == m_details.item.title) {
            m_title->setText(m_details.item.title);
            return;
        }
        m_details.item.title = title; // from now on Esc goes back to this, and leaving the field asks for nothing more
        emit titleChanged(title);
    });
}

QLayout *WorkItemHeader::statusLine()
{
    m_status = new ChipButton(tr("Status"), "itemStatus", this);
    m_priority = new ChipButton(tr("Priority"), "itemPriority", this);
    m_kind = new Chip(this);
    m_target = new TargetMeter(this);
    m_facts = new QWidget(this);
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins({});
    facts->setSpacing(unit() / 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit() * 3 / 4);
    row->addWidget(m_status);
    row->addWidget(m_priority);
    row->addWidget(m_kind);
    row->addWidget(m_facts);
    row->addStretch(1);
    row->addWidget(m_target);
    connect(m_status, &ChipButton::clicked, this, [this] { emit statusMenuRequested(m_status); });
    connect(m_priority, &ChipButton::clicked, this, [this] { emit priorityMenuRequested(m_priority); });
    connect(m_target, &TargetMeter::clicked, this, [this] {
        if (m_clocks)
            emit clocksRequested();
        else
            emit targetMenuRequested(m_target);
    });
    return row;
}

void WorkItemHeader::show(const WorkItemDetails &details)
{
    const bool typing = m_title->hasFocus() && details.item.id == m_details.item.id
        && m_title->text() != m_details.item.title;
    m_details = details;
    const WorkItem &item = details.item;
    m_number->setText(numberWord(item.number));
    QPalette palette = m_number->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Mute));
    m_number->setPalette(palette);
    if (!typing && m_title->text() != item.title) {
        m_title->setText(item.title);
        m_title->setCursorPosition(0);
    }
    m_title->setToolTip(item.title.toHtmlEscaped());
    showStatus();
    showFacts();
    refreshWords();
}

void WorkItemHeader::showStatus()
{
    const WorkItem &item = m_details.item;
    const Status &status = m_desk.catalog().status(item.statusId);
    m_solve->setText(isOpen(status.cls) ? (item.kind == Kind::Maintenance ? tr("Done ▸") : tr("Solve ▸"))
                                        : tr("Reopen"));
    m_solve->setToolTip(isOpen(status.cls) ? tr("Asks what fixed it (Ctrl+Shift+S)") : QString());
    m_status->set(status.name, inkNamed(status.colour));
    m_priority->set(markedPriority(item.priority) + (item.prioritySet ? u" ✎"_s : QString()), inkOf(item.priority));
    m_priority->setToolTip(item.prioritySet ? tr("Priority, set by hand") : tr("Priority"));
    m_kind->setText(item.major ? tr("Major incident") : kindWord(item.kind));
    m_kind->setInk(item.major ? Ink::Red : Ink::Gry);
}

// Whose it is, and what it is about.
void WorkItemHeader::showFacts()
{
    delete m_assignee;
    delete m_asset;
    m_assignee = m_asset = nullptr;
    if (m_desk.catalog().has(u"assignee")) {
        const QString name = m_desk.catalog().technician(m_details.item.assigneeId);
        m_assignee = new FactButton(tr("Assignee"), name.isEmpty() ? tr("unassigned") : name, m_facts);
        m_assignee->setObjectName(u"itemAssignee"_s);
        connect(m_assignee, &FactButton::clicked, this, [this] { emit assignMenuRequested(m_assignee); });
        keepToRoles(m_desk, m_assignee, u"assignee"_s);
        m_facts->layout()->addWidget(m_assignee);
    }
    if (const auto &asset = m_details.asset) {
        m_asset = new FactButton(tr("Asset"), asset->name, m_facts);
        m_asset->setObjectName(u"itemAsset"_s);
        m_asset->setInk(Ink::Mute);
        m_asset->setAccessibleName(tr("Open the asset %1").arg(asset->name));
        connect(m_asset, &FactButton::clicked, this, &WorkItemHeader::assetRequested);
        m_facts->layout()->addWidget(m_asset);
    }
}

void WorkItemHeader::refreshWords()
{
    const Status &status = m_desk.catalog().status(m_details.item.statusId);
    std::optional<TargetWords> words;
    if (m_clocks && isOpen(status.cls))
        words = clockTargetWords(*m_clocks, m_details.item, m_desk);
    if (!words)
        words = targetWords(targetState(m_details.item, status), m_desk.now(), m_desk.workCalendar(), m_desk.zone());
    m_target->set(*words, m_clocks.has_value());
}

void WorkItemHeader::setClocks(const std::optional<ItemClocks> &clocks)
{
    m_clocks = clocks;
    refreshWords();
}

void WorkItemHeader::setBackShown(bool on) { m_back->setVisible(on); }

bool WorkItemHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_title->setText(m_details.item.title);
        m_title->clearFocus();
        emit backRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lamp
