// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/knownfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace lamp {

KnownField::KnownField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { emit newnessChanged(isNew()); });
}

void KnownField::setKnown(const QStringList &words)
{
    m_known = words;
    m_asked = true;
    auto *offers = new QCompleter(words, this);
    offers->setCaseSensitivity(Qt::CaseInsensitive);
    offers->setFilterMode(Qt::MatchContains);
    setCompleter(offers);
    emit newnessChanged(isNew());
}

QString KnownField::known() const
{
    const QString typed = text().trimmed();
    const auto same = std::ranges::find_if(
        m_known, [&](const QString &word) { return word.compare(typed, Qt::CaseInsensitive) == 0; });
    return same == m_known.cend() ? QString() : *same;
}

bool KnownField::isNew() const { return m_asked && !text().trimmed().isEmpty() && known().isEmpty(); }

QString KnownField::value() const
{
    const QString word = known();
    return word.isEmpty() ? text().trimmed() : word;
}

// A completer leaves Tab to the field, which would go on with half a word as a new one.
bool KnownField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        takeOffered();
    return QLineEdit::event(event);
}

void KnownField::takeOffered()
{
    const QString typed = text().trimmed();
    if (!completer() || typed.isEmpty() || !known().isEmpty())
        return;
    const QAbstractItemView *list = completer()->popup();
    if (list->isVisible() && list->currentIndex().isValid())
        return setText(list->currentIndex().data().toString());
    const auto offered = [&](const QString &word) { return word.contains(typed, Qt::CaseInsensitive); };
    if (std::ranges::count_if(m_known, offered) == 1)
        setText(*std::ranges::find_if(m_known, offered));
}

} // namespace lamp
