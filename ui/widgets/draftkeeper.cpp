// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/draftkeeper.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <chrono>

namespace lamp {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Drafts &drafts, QPlainTextEdit *edit) : QObject(edit), m_drafts(drafts), m_edit(edit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s); // counted from the first key that is not kept
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(edit, &QPlainTextEdit::textChanged, this, &DraftKeeper::typed);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &DraftKeeper::moved);
}

DraftKeeper::DraftKeeper(Drafts &drafts, QLineEdit *edit) : QObject(edit), m_drafts(drafts), m_line(edit)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(edit, &QLineEdit::textChanged, this, &DraftKeeper::typed);
    connect(edit, &QLineEdit::cursorPositionChanged, this, &DraftKeeper::moved);
}

DraftKeeper::~DraftKeeper() { flush(); }

QString DraftKeeper::text() const
{
    return m_edit ? m_edit->toPlainText() : m_line ? m_line->text() : QString();
}

qint64 DraftKeeper::cursor() const
{
    return m_edit ? m_edit->textCursor().position() : m_line ? m_line->cursorPosition() : 0;
}

void DraftKeeper::setText(const QString &text)
{
    const QScopedValueRollback loading(m_loading, true);
    if (m_edit)
        m_edit->setPlainText(text);
    else if (m_line)
        m_line->setText(text);
}

void DraftKeeper::typed()
{
    if (m_loading || m_key.isEmpty())
        return;
    m_found.drop(); // a draft that comes after the first key is older than what is typed
    dirty();
}

void DraftKeeper::moved()
{
    if (!m_loading && !m_key.isEmpty() && text() != m_saved)
        dirty();
}

void DraftKeeper::dirty()
{
    m_dirty = true;
    m_typed = text(); // the field may be gone when this is kept
    m_cursor = cursor();
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::begin(const QString &key)
{
    flush();
    m_found.drop();
    m_key = key;
    m_saved = text();
    if (key.isEmpty())
        return;
    m_found.deliver(m_drafts.find(key), this, [this](const Result<Draft> &draft) {
        if (draft && !draft->body.isEmpty() && draft->body != m_saved && text() == m_saved)
            restore(*draft);
    });
}

void DraftKeeper::restore(const Draft &draft)
{
    setText(draft.body);
    const int at = static_cast<int>(qBound<qint64>(0, draft.cursor, draft.body.size()));
    const QScopedValueRollback loading(m_loading, true);
    if (m_edit) {
        QTextCursor place = m_edit->textCursor();
        place.setPosition(at);
        m_edit->setTextCursor(place);
        m_edit->show(); // a note that was folded away
    } else if (m_line) {
        m_line->setCursorPosition(at);
    }
    emit restored();
}

void DraftKeeper::replace(const QString &text)
{
    const QString now = text; // may be the one that is kept here
    discard();
    setText(now);
    m_saved = now;
}

void DraftKeeper::revert() { replace(m_saved); }

void DraftKeeper::flush()
{
    m_soon.stop();
    if (!std::exchange(m_dirty, false) || m_key.isEmpty())
        return;
    const bool nothing = m_typed.trimmed().isEmpty() || m_typed == m_saved;
    deliver(nothing ? m_drafts.drop(m_key) : m_drafts.keep(m_key, m_typed, m_cursor), this,
            [](const Result<void> &) {});
}

void DraftKeeper::discard()
{
    m_soon.stop();
    m_found.drop();
    m_dirty = false;
    if (!m_key.isEmpty())
        deliver(m_drafts.drop(m_key), this, [](const Result<void> &) {});
}

} // namespace lamp
