// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/majorupdatedialog.h"

#include "core/deliver.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "services/drafts.h"
#include "settings/fieldnote.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "widgets/draftkeeper.h"
#include "work/mailopener.h"
#include "work/secretstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

MajorUpdateDialog::MajorUpdateDialog(Desk &desk, const majorwork::MajorView &view, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_view(view), m_texts(majorwork::prepared(desk, view)),
      m_form(new QFormLayout(this)), m_which(new QComboBox(this)), m_via(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)), m_all(new QCheckBox(this)), m_draft(new DraftKeeper(desk.drafts(), m_text)),
      m_secret(new SecretStrip(m_text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"majorUpdateDialog"_s);
    setWindowTitle(tr("Update of %1").arg(numberWord(view.item.number)));
    setMinimumWidth(unit() * 75);
    addFields();
    addButtons();
    // After the first update it goes on; before, all hear of it for the first time.
    m_which->setCurrentIndex(m_view.updates.isEmpty() ? 0 : qMin(1, m_which->count() - 1));
    takeText(m_which->currentIndex());
    m_draft->begin(u"update/"_s + view.item.number + u"/text"_s);
    connect(this, &QDialog::finished, m_draft, &DraftKeeper::discard);
    connect(m_secret, &SecretStrip::passed, this, &MajorUpdateDialog::accept);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MajorUpdateDialog::addFields()
{
    called(m_which, u"majorText"_s, tr("Text"));
    for (const majorwork::Prepared &text : std::as_const(m_texts))
        m_which->addItem(text.name);
    connect(m_which, &QComboBox::activated, this, &MajorUpdateDialog::takeText);
    m_form->addRow(tr("&Text"), m_which);
    called(m_text, u"majorUpdateText"_s, tr("What all are told"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(unit() * 18);
    m_form->addRow(tr("&What all are told"), m_text);
    called(m_via, u"majorVia"_s, tr("How"));
    for (const QString &via : {u"mail"_s, u"chat"_s, u"call"_s, u"person"_s})
        m_via->addItem(viaWord(via), via);
    m_form->addRow(tr("&How"), m_via);
    const int count = static_cast<int>(m_view.reporters.size());
    called(m_all, u"majorTellAll"_s, tr("Recorded for all who reported it"));
    m_all->setText(tr("&Recorded as told for %n who reported it too", nullptr, count));
    m_all->setChecked(count > 0);
    m_all->setEnabled(count > 0);
    m_form->addRow(QString(), m_all);
}

void MajorUpdateDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"majorUpdateCancel"_s);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("&Save the update"));
    save->setObjectName(u"majorUpdateSave"_s);
    save->setProperty("primary", true);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"majorUpdateCopy"_s);
    QPushButton *mailButton = buttons->addButton(tr("Open in &mail"), QDialogButtonBox::ActionRole);
    mailButton->setObjectName(u"majorUpdateMail"_s);
    for (QPushButton *button : {copyButton, mailButton})
        button->setAutoDefault(false);
    m_note = new FieldNote(u"majorUpdateNote"_s, save, this);
    m_form->addRow(QString(), m_note);
    m_form->addRow(m_secret);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MajorUpdateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &MajorUpdateDialog::copy);
    connect(mailButton, &QPushButton::clicked, this, &MajorUpdateDialog::openMail);
}

void MajorUpdateDialog::takeText(int row)
{
    if (row >= 0 && row < m_texts.size())
        m_draft->replace(m_texts[row].body);
}

void MajorUpdateDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    emit message(tr("Copied the text"));
}

void MajorUpdateDialog::openMail()
{
    const auto draft = majorwork::mailToAll(m_desk, m_view, m_text->toPlainText());
    const auto opened = draft ? openInMailProgram(*draft, m_view.item.number)
                              : Result<void>(std::unexpected(draft.error()));
    m_note->say(opened ? QString() : sentenceOf(opened.error()).whole());
}

void MajorUpdateDialog::accept()
{
    if (m_busy)
        return;
    if (m_text->toPlainText().trimmed().isEmpty())
        return m_text->setFocus(Qt::OtherFocusReason);
    if (!m_secret->lets())
        return; // nobody was told
    m_busy = true;
    const auto posted = majorwork::post(m_desk, m_view.item.id, m_text->toPlainText(), m_via->currentData().toString(),
                                        m_all->isChecked());
    deliver(posted, this, [this](const Result<qint64> &told) {
        m_busy = false;
        if (!told)
            return m_note->say(sentenceOf(told.error()).whole());
        emit message(*told > 0 ? tr("Saved the update, told %n", nullptr, static_cast<int>(*told))
                               : tr("Saved the update"));
        QDialog::accept();
    });
}

} // namespace lamp
