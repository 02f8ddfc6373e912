// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/datefield.h"
#include "register/recordchoice.h"
#include "widgets/draftset.h"
#include "work/templatedialog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

// What is typed into a template and not made a ticket yet.
namespace lamp {

using namespace Qt::StringLiterals;

void TemplateDialog::beginDraft()
{
    if (const FullTemplate *tmpl = chosen())
        m_draft->begin(u"template/%1"_s.arg(tmpl->own.id.value), [this](const QString &text) { restoreDraft(text); });
}

void TemplateDialog::keepDraft()
{
    const bool typed = m_title->text() != m_fresh.item.title || m_body->toPlainText() != m_filledBody;
    if (m_filling || !typed)
        return;
    const QJsonObject kept{{u"title"_s, m_title->text()},
                           {u"body"_s, m_body->toPlainText()},
                           {u"cursor"_s, m_body->textCursor().position()},
                           {u"person"_s, m_person->id()},
                           {u"who"_s, m_person->text()},
                           {u"day"_s, m_day->text()}};
    m_draft->keep(QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

// Not into the call of somebody else.
void TemplateDialog::restoreDraft(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    const PersonId person{kept[u"person"_s].toInteger()};
    const bool nobody = !m_known.person && m_known.personText.isEmpty() && m_known.what.isEmpty();
    if (!nobody && (!person || person != m_known.person))
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_title->setText(kept[u"title"_s].toString());
    m_body->setPlainText(kept[u"body"_s].toString());
    QTextCursor cursor = m_body->textCursor();
    cursor.setPosition(qBound(0, kept[u"cursor"_s].toInt(), static_cast<int>(m_body->toPlainText().size())));
    m_body->setTextCursor(cursor);
    m_day->setText(kept[u"day"_s].toString());
    if (person)
        m_person->setChoice(person.value, kept[u"who"_s].toString());
    else
        m_person->setText(kept[u"who"_s].toString());
    m_body->setFocus(Qt::OtherFocusReason);
    showParts();
}

} // namespace lamp
