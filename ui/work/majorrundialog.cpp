// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/majorrundialog.h"

#include "core/datetext.h"
#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/majorwork.h"
#include "settings/fieldnote.h"
#include "shell/sentences.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace lamp {

using namespace Qt::StringLiterals;

MajorRunDialog::MajorRunDialog(Desk &desk, const WorkItem &item, const MajorSheet &sheet, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(item.id), m_leader(new QComboBox(this)),
      m_since(new QDateTimeEdit(sheet.startedAt.in(desk.zone()), this)), m_every(new QSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"majorRunDialog"_s);
    setWindowTitle(tr("Who runs the major incident %1").arg(numberWord(item.number)));
    called(m_leader, u"majorLeader"_s, tr("Run by"));
    m_leader->addItem(tr("nobody is named"), qint64(0));
    for (const Person &person : desk.catalog().technicians)
        m_leader->addItem(person.name, person.id.value);
    m_leader->setCurrentIndex(qMax(0, m_leader->findData(sheet.leaderId.value)));
    called(m_since, u"majorSince"_s, tr("Since"));
    m_since->setCalendarPopup(true);
    m_since->setTimeZone(desk.zone());
    m_since->setDisplayFormat(datePattern(u"ddd d MMM yyyy") + u"  hh:mm"_s);
    called(m_every, u"majorEvery"_s, tr("Minutes between updates"));
    m_every->setRange(0, int(majorwork::LongestRhythm));
    m_every->setSingleStep(5);
    m_every->setSuffix(tr(" min"));
    m_every->setSpecialValueText(tr("no rhythm"));
    m_every->setValue(static_cast<int>(sheet.everyMinutes));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"majorRunCancel"_s);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("S&ave"));
    save->setObjectName(u"majorRunSave"_s);
    save->setProperty("primary", true);
    m_note = new FieldNote(u"majorRunNote"_s, save, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Run by"), m_leader);
    form->addRow(tr("&Since"), m_since);
    form->addRow(tr("An update &every"), m_every);
    form->addRow(QString(), m_note);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MajorRunDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(unit() * 55);
}

void MajorRunDialog::accept()
{
    if (m_busy)
        return;
    m_busy = true;
    const majorwork::Run run{.leader = {m_leader->currentData().toLongLong()},
                             .since = Instant::from(m_since->dateTime()),
                             .everyMinutes = m_every->value()};
    deliver(majorwork::run(m_desk, m_id, run), this, [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return m_note->say(sentenceOf(done.error()).whole());
        emit saved();
        QDialog::accept();
    });
}

} // namespace lamp
