// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/problemdialog.h"

#include "core/deliver.h"
#include "services/desk.h"
#include "services/problemwork.h"
#include "settings/fieldnote.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

ProblemDialog::ProblemDialog(Desk &desk, const QString &number, const ProblemSheet &sheet, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_before(sheet), m_form(new QFormLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"problemDialog"_s);
    setWindowTitle(tr("Problem %1").arg(number));
    setMinimumWidth(unit() * 70);
    m_symptoms = area(u"problemFormSymptoms"_s, tr("&Symptoms"), sheet.symptoms, tr("what users see"));
    m_cause = area(u"problemFormCause"_s, tr("&Cause"), sheet.cause, tr("why it happens, as far as it is known"));
    m_workaround = area(u"problemFormWorkaround"_s, tr("&Workaround"), sheet.workaround,
                        tr("what helps until it is solved; shown on every ticket that it caused"));
    m_known = called(new QCheckBox(tr("&Known error: understood, nobody searches again"), this), u"problemFormKnown"_s,
                     tr("Known error"));
    m_known->setChecked(sheet.knownError);
    m_form->addRow(QString(), m_known);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"problemFormCancel"_s);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("S&ave"));
    save->setObjectName(u"problemFormSave"_s);
    save->setProperty("primary", true);
    m_note = new FieldNote(u"problemFormNote"_s, save, this);
    m_form->addRow(QString(), m_note);
    addDoor(QString(number).remove(u'#'));
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProblemDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProblemDialog::addDoor(const QString &number)
{
    m_door = new TextDoor(m_desk, this);
    m_door->add(m_symptoms, u"symptoms"_s);
    m_door->add(m_cause, u"cause"_s);
    m_door->add(m_workaround, u"workaround"_s);
    m_form->addRow(m_door->strip());
    m_door->begin(u"problem/"_s + number);
    m_door->drafts().endWith(this);
    connect(m_door, &TextDoor::passed, this, &ProblemDialog::accept);
}

QPlainTextEdit *ProblemDialog::area(const QString &name, const QString &label, const QString &text,
                                    const QString &hint)
{
    auto *edit = called(new QPlainTextEdit(text, this), name, QString(label).remove(u'&'));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(unit() * 11);
    m_form->addRow(label, edit);
    return edit;
}

ProblemSheet ProblemDialog::typed() const
{
    ProblemSheet sheet = m_before;
    sheet.symptoms = m_symptoms->toPlainText().trimmed();
    sheet.cause = m_cause->toPlainText().trimmed();
    sheet.workaround = m_workaround->toPlainText().trimmed();
    sheet.knownError = m_known->isChecked();
    return sheet;
}

void ProblemDialog::accept()
{
    if (m_busy)
        return;
    const ProblemSheet sheet = typed();
    if (sheet == m_before)
        return QDialog::accept();
    if (!m_door->lets())
        return;
    m_busy = true;
    deliver(problemwork::save(m_desk, m_before, sheet), this, [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return m_note->say(sentenceOf(done.error()).whole());
        emit saved();
        QDialog::accept();
    });
}

} // namespace lamp
