// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/daymovedialog.h"

#include "items/targetwords.h"
#include "register/datefield.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/sectionlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

DayMoveDialog::DayMoveDialog(Desk &desk, WorkItemId parentItem, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_item(parentItem),
      m_day(called(new DateField(desk.now().in(desk.zone()).date(), this), u"dayMoveDay"_s, tr("The day"))),
      m_sentence(new MutedLabel({}, this)),
      m_list(called(new QListWidget(this), u"dayMoveParts"_s, tr("Open parts")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dayMoveDialog"_s);
    setWindowTitle(tr("Move the day"));
    setMinimumSize(unit() * 66, unit() * 44);
    m_sentence->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"dayMoveCancel"_s);
    m_all = called(buttons->addButton(tr("&Move the parts too"), QDialogButtonBox::ActionRole), u"dayMoveAll"_s,
                   tr("Move the parts too"));
    m_all->setProperty("primary", true);
    m_all->setDefault(true);
    m_one = called(buttons->addButton(tr("&Leave the parts"), QDialogButtonBox::ActionRole), u"dayMoveOne"_s,
                   tr("Leave the parts where they are"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("The &day"), m_day);
    form->addRow(m_sentence);
    form->addRow(m_list);
    form->addRow(buttons);
    connect(m_day, &QLineEdit::textEdited, this, &DayMoveDialog::read);
    connect(m_day, &QLineEdit::editingFinished, this, &DayMoveDialog::read);
    connect(m_all, &QPushButton::clicked, this, [this] { moveTo(true); });
    connect(m_one, &QPushButton::clicked, this, [this] { moveTo(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void DayMoveDialog::read()
{
    const QDate wanted = m_known ? m_day->date() : QDate();
    m_all->setEnabled(false);
    m_one->setEnabled(false);
    if (m_known && !wanted.isValid())
        return;
    m_latest.read(TicketTemplates(m_desk).dayMove(m_item, wanted), this,
                  [this](const Result<std::optional<DayMove>> &move) {
                      if (move && *move)
                          return present(**move);
                      if (!move)
                          emit failed(move.error());
                      reject();
                  });
}

namespace {
// "Create the account · New starter: Mia Berg": what all of them are parts of is not said again in each line.
QString wholeOf(const QList<PartMove> &parts)
{
    const QString first = parts.isEmpty() ? QString() : parts.first().title;
    const qsizetype at = first.lastIndexOf(u" · "_s);
    const QString whole = at < 0 ? QString() : first.sliced(at);
    const bool shared = std::ranges::all_of(parts, [&](const PartMove &part) { return part.title.endsWith(whole); });
    return shared ? whole : QString();
}
} // namespace

void DayMoveDialog::present(const DayMove &move)
{
    if (!m_known)
        m_day->setDate(move.standing);
    m_known = true;
    const QDate today = m_desk.now().in(m_desk.zone()).date();
    m_sentence->setText(move.parts.isEmpty()
                            ? tr("No part is open any more.")
                            : tr("%n open part(s) would go along; what is done stays.", nullptr,
                                 static_cast<int>(move.parts.size())));
    m_list->clear();
    const qsizetype whole = wholeOf(move.parts).size();
    for (const PartMove &part : move.parts) {
        const QString title = part.title.chopped(whole);
        m_list->addItem(part.from == part.to
                            ? u"%1 %2: %3"_s.arg(numberWord(part.number), title, dayWords(part.to, today))
                            : u"%1 %2: %3 → %4"_s.arg(numberWord(part.number), title, dayWords(part.from, today),
                                                      dayWords(part.to, today)));
    }
    m_all->setEnabled(true);
    m_one->setEnabled(!move.parts.isEmpty());
}

void DayMoveDialog::moveTo(bool withParts)
{
    const QDate to = m_day->date();
    deliver(TicketTemplates(m_desk).moveDay(m_item, to, withParts), this, [this, to](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
            return;
        }
        emit message(tr("Moved to %1").arg(dayWords(to, m_desk.now().in(m_desk.zone()).date())));
        accept();
    });
}

} // namespace lamp
