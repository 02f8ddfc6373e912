// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/entrybox.h"

#include "exchange/maildrop.h"
#include "items/targetwords.h"
#include "services/desk.h"
#include "work/entryedit.h"
#include "work/mailopener.h"

#include <QApplication>
#include <QClipboard>

// What leaves the box for the user. A note never does, whatever was pressed.
namespace lamp {

using namespace Qt::StringLiterals;

void EntryBox::copyText()
{
    if (m_mode != Mode::Told)
        return;
    QApplication::clipboard()->setText(m_edit->toPlainText());
    emit message(tr("Copied the text"));
}

void EntryBox::openInMail()
{
    if (m_mode != Mode::Told)
        return;
    const auto draft = MailDrop(m_desk).reply(m_details, m_edit->toPlainText());
    if (!draft) {
        emit failed(draft.error());
        return;
    }
    if (const auto opened = openInMailProgram(*draft, m_details.item.number); !opened)
        emit failed(opened.error());
    else
        emit message(tr("Opened in your mail program; save the entry once it is sent"));
}

} // namespace lamp
