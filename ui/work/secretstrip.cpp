// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/secretstrip.h"

#include "domain/secret.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lamp {

using namespace Qt::StringLiterals;

SecretStrip::SecretStrip(QPlainTextEdit *edit, QWidget *parent)
    : QFrame(parent), m_edit(edit), m_words(new QLabel(this)), m_remove(new QPushButton(tr("Remove it"), this))
{
    setObjectName(u"secretStrip"_s);
    setAccessibleName(tr("This looks like a password"));
    m_words->setObjectName(u"secretWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, ink(Ink::Amb));
    m_words->setPalette(palette);
    m_remove->setObjectName(u"secretRemove"_s);
    auto *keep = new QPushButton(tr("Keep anyway"), this);
    keep->setObjectName(u"secretKeep"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit() * 5 / 4, unit() / 2, unit(), unit() / 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_remove);
    row->addWidget(keep);
    connect(m_remove, &QPushButton::clicked, this, &SecretStrip::removeFound);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_kept += m_found;
        hide();
        emit passed();
    });
    connect(edit, &QPlainTextEdit::textChanged, this, &QWidget::hide); // asked again when it is saved
    hide();
}

bool SecretStrip::lets()
{
    m_found = foundSecrets(m_edit->toPlainText());
    m_found.removeIf([this](const QString &one) { return m_kept.contains(one); });
    if (m_found.isEmpty())
        return true;
    m_words->setText(tr("This looks like a password and would stay in the history: %1").arg(m_found.join(u", "_s)));
    m_words->setAccessibleName(m_words->text());
    show();
    m_remove->setFocus(Qt::OtherFocusReason);
    return false;
}

void SecretStrip::forget()
{
    m_found.clear();
    m_kept.clear();
    hide();
}

// The text stays open: what stands around it may need other words.
void SecretStrip::removeFound()
{
    QString text = m_edit->toPlainText();
    for (const QString &one : std::as_const(m_found))
        text.replace(one, tr("[removed]"));
    QTextCursor whole(m_edit->document());
    whole.select(QTextCursor::Document);
    whole.insertText(text); // one step of the text's own undo
    hide();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace lamp
