// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/changeactdialog.h"

#include "register/recordchoice.h"
#include "services/desk.h"
#include "settings/fieldnote.h"
#include "theme/theme.h"
#include "widgets/draftset.h"
#include "work/textdoor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

ChangeActDialog::ChangeActDialog(Desk &desk, const Question &question, QWidget *parent)
    : QDialog(parent), m_question(question), m_form(new QFormLayout(this)), m_door(new TextDoor(desk, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changeActDialog"_s);
    setWindowTitle(question.title);
    setMinimumWidth(unit() * 55);
    if (!question.why.isEmpty()) {
        auto *why = new QLabel(question.why, this);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        m_form->addRow(why);
    }
    if (!question.who.isEmpty()) {
        m_person = called(new RecordChoice(desk, AnyHit::Type::Person, this), u"changeActPerson"_s,
                          QString(question.who).remove(u'&'));
        m_form->addRow(question.who, m_person);
        connect(m_person, &RecordChoice::chosen, this, &ChangeActDialog::judge);
    }
    m_note = called(new QPlainTextEdit(this), u"changeActNote"_s, QString(question.note).remove(u'&'));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(unit() * 10);
    m_form->addRow(question.note, m_note);
    m_door->add(m_note, u"note"_s);
    m_form->addRow(m_door->strip());
    m_door->begin(question.draft);
    m_door->drafts().leaveToAct(this);
    connect(m_door, &TextDoor::passed, this, &ChangeActDialog::accept);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"changeActCancel"_s);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(question.accept);
    m_ok->setObjectName(u"changeActAccept"_s);
    m_ok->setProperty("primary", true);
    m_form->addRow(buttons);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ChangeActDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeActDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void ChangeActDialog::accept()
{
    if (m_door->lets())
        QDialog::accept();
}

void ChangeActDialog::setPerson(PersonId id, const QString &name)
{
    if (m_person && id)
        m_person->setChoice(id.value, name);
    judge();
}

void ChangeActDialog::judge()
{
    const bool noted = !m_question.noteNeeded || !note().isEmpty();
    m_ok->setEnabled(noted && (!m_person || person()));
}

PersonId ChangeActDialog::person() const { return {m_person ? m_person->id() : 0}; }
QString ChangeActDialog::note() const { return m_note->toPlainText().trimmed(); }

} // namespace lamp
