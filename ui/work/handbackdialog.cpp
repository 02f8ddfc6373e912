// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handbackdialog.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lamp {

using namespace Qt::StringLiterals;

HandbackDialog::HandbackDialog(Desk &desk, const Handing::Due &due, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_due(due), m_back(due.handover.state == HandoverState::Away)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handbackDialog"_s);
    setWindowTitle(m_back ? tr("Give the work of %1 back").arg(due.person)
                          : tr("Hand over the work of %1").arg(due.person));
    setMinimumSize(unit() * 64, unit() * 40);
    build(m_back ? tr("&Give back") : tr("&Hand over"));
    read();
}

void HandbackDialog::build(const QString &accept)
{
    auto *column = new QVBoxLayout(this);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_list = called(new QListWidget(this), u"handbackList"_s, windowTitle());
    auto *buttons = new QDialogButtonBox(this);
    m_accept = called(buttons->addButton(accept, QDialogButtonBox::ActionRole), u"handbackAccept"_s, windowTitle());
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    auto *leaveIt = called(buttons->addButton(tr("&Leave it where it is"), QDialogButtonBox::ActionRole),
                           u"handbackLeave"_s, tr("Leave it where it is, and do not ask again"));
    auto *later = called(buttons->addButton(tr("L&ater"), QDialogButtonBox::RejectRole), u"handbackLater"_s,
                         tr("Later"));
    Q_UNUSED(later)
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_accept, &QPushButton::clicked, this, &HandbackDialog::act);
    connect(leaveIt, &QPushButton::clicked, this, &HandbackDialog::leave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HandbackDialog::read()
{
    const auto lines = m_back ? Handing(m_desk).returning(m_due.handover.id)
                              : Handing(m_desk).preview(Handing::wishOf(m_due.handover));
    deliver(lines, this, [this](const Result<QList<Handing::Line>> &found) { present(found); });
}

void HandbackDialog::present(const Result<QList<Handing::Line>> &lines)
{
    if (!lines)
        return m_sentence->setText(lines.error().detail);
    for (const Handing::Line &line : *lines)
        m_list->addItem(u"%1 → %2"_s.arg(line.title, line.toName));
    const int count = static_cast<int>(lines->size());
    m_sentence->setText(m_back ? tr("%n thing(s) still lie with those who took them.", nullptr, count)
                               : tr("%n thing(s) go over.", nullptr, count));
}

void HandbackDialog::act()
{
    m_accept->setEnabled(false);
    Handing handing(m_desk);
    deliver(m_back ? handing.giveBack(m_due.handover.id) : handing.begin(m_due.handover.id), this,
            [this](const Result<qsizetype> &count) {
                m_accept->setEnabled(true);
                if (!count) {
                    emit failed(count.error());
                    return;
                }
                const int n = static_cast<int>(*count);
                emit message(m_back ? tr("Gave back %n thing(s)", nullptr, n)
                                    : tr("Handed over %n thing(s)", nullptr, n));
                accept();
            });
}

void HandbackDialog::leave()
{
    deliver(Handing(m_desk).forget(m_due.handover.id), this, [this](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        emit message(tr("Left where it is"));
        accept();
    });
}

} // namespace lamp
