// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/secretstrip.h"

#include "domain/secret.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace lamp {

using namespace Qt::StringLiterals;

SecretStrip::SecretStrip(QPlainTextEdit *edit, QWidget *parent) : SecretStrip(parent) { watch(edit); }

SecretStrip::SecretStrip(QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_remove(new QPushButton(tr("Remove it"), this))
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
    for (QPushButton *button : {m_remove, keep})
        button->setAutoDefault(true); // Enter on the one that has the focus
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
    hide();
}

void SecretStrip::watch(QPlainTextEdit *edit)
{
    m_edits.append(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &QWidget::hide); // asked again when it is saved
}

void SecretStrip::watch(QLineEdit *line)
{
    m_lines.append(line);
    connect(line, &QLineEdit::textChanged, this, &QWidget::hide);
}

QString SecretStrip::sentence(const QStringList &found)
{
    return tr("This looks like a password and would stay in the history: %1").arg(found.join(u", "_s));
}

QStringList SecretStrip::found() const
{
    QStringList all;
    for (const auto &edit : m_edits)
        if (edit)
            all += foundSecrets(edit->toPlainText());
    for (const auto &line : m_lines)
        if (line)
            all += foundSecrets(line->text());
    all.removeDuplicates();
    return all;
}

bool SecretStrip::wouldLet() const
{
    const QStringList all = found();
    return std::ranges::all_of(all, [this](const QString &one) { return m_kept.contains(one); });
}

bool SecretStrip::lets()
{
    m_found = found();
    m_found.removeIf([this](const QString &one) { return m_kept.contains(one); });
    if (m_found.isEmpty())
        return true;
    m_words->setText(sentence(m_found));
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

void SecretStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    emit resized();
}

void SecretStrip::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit resized();
}

void SecretStrip::forgive() { m_kept += found(); }
void SecretStrip::forgive(const QString &text) { m_kept += foundSecrets(text); }

// The text stays open: what stands around it may need other words.
void SecretStrip::removeFound()
{
    const auto without = [this](QString text) {
        for (const QString &one : std::as_const(m_found))
            text.replace(one, tr("[removed]"));
        return text;
    };
    QWidget *changed = nullptr;
    for (const auto &edit : std::as_const(m_edits)) {
        if (!edit || without(edit->toPlainText()) == edit->toPlainText())
            continue;
        QTextCursor whole(edit->document());
        whole.select(QTextCursor::Document);
        whole.insertText(without(edit->toPlainText())); // one step of the text's own undo
        changed = edit;
    }
    for (const auto &line : std::as_const(m_lines))
        if (line && without(line->text()) != line->text()) {
            line->setText(without(line->text()));
            changed = line;
        }
    hide();
    if (changed)
        changed->setFocus(Qt::OtherFocusReason);
}

} // namespace lamp
